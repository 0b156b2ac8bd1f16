import type { Advance } from '../core/advance.ts';
import { line, type Shown } from '../words/shown.ts';
import { truncate } from './text.ts';

/** Where the line stands, and by which clock. */
export interface WorkLinePlace {
  readonly write: (text: string) => void;
  readonly columns: number;
  /** In milliseconds. */
  readonly now: () => number;
}

/** One line that tells how far long work is, rewritten in place. */
export interface WorkLine {
  readonly advance: Advance;
  /** Leaves the terminal as if the line had never been. */
  readonly clear: () => void;
}

/** Work that is over sooner says nothing. */
const patience = 500;

/** Between two changes of the line: a terminal at the end of a slow connection must not hold the work up. */
const pause = 100;

const start = '\r';
const clearToEnd = '\u001b[K';

export function workLine(words: Shown, { write, columns, now }: WorkLinePlace): WorkLine {
  let next = now() + patience;
  let shown = '';
  const advance: Advance = (done, of) => {
    const time = now();
    if (time < next) return;
    next = time + pause;
    // A line that fills its last column would wrap.
    const drawn = truncate(line`${words} ${percent(done, of)}%`, columns - 1);
    if (drawn === shown) return;
    shown = drawn;
    write(`${start}${drawn}${clearToEnd}`);
  };
  const clear = () => {
    if (shown !== '') write(`${start}${clearToEnd}`);
    shown = '';
  };
  return { advance, clear };
}

/** Rounded down: what is not over never reads 100. */
function percent(done: number, of: number): number {
  return of > 0 ? Math.floor((done / of) * 100) : 0;
}
