import { lastUpTo } from '../../last-up-to.ts';
import type { Place } from '../plan.ts';

/** Where each line of a text begins: what makes lines and columns of offsets, when somebody is to be told. */
export class LineStarts {
  readonly #starts = [0];

  constructor(text: string) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) this.#starts.push(end + 1);
  }

  placeOf({ start, end }: { readonly start: number; readonly end: number }): Place {
    const [line, endLine] = [this.lineOf(start), this.lineOf(end)];
    return { line, column: this.#columnOf(start, line), endLine, endColumn: this.#columnOf(end, endLine) };
  }

  /** The line, from 1, that holds an offset: the last one that begins at or before it. */
  lineOf(offset: number): number {
    return lastUpTo(this.#starts, (start) => start, offset) + 1;
  }

  #columnOf(offset: number, line: number): number {
    return offset - (this.#starts[line - 1] ?? 0) + 1;
  }
}
