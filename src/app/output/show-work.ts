import { type Advance, unwatched, type Watch } from '../../core/advance.ts';
import type { Host } from '../../host.ts';
import type { Shown } from '../../words/shown.ts';

/** Does the work, and shows how far it is where somebody sees it and it takes long; nothing of that is left when it ends. */
export async function showingWork<Result>(
  words: Shown,
  host: Host,
  work: (advance: Advance) => Result | Promise<Result>,
): Promise<Result> {
  const { err } = host;
  // A line that is rewritten is read aloud again and again, and a dumb terminal cannot rewrite one.
  if (!err.isTerminal || err.isPlain) return work(unwatched);
  const { workLine } = await import('../../screens/work-line.ts');
  const line = workLine(words, {
    write: (text) => err.write(text),
    columns: err.columns,
    now: () => Date.parse(host.now()),
  });
  try {
    return await work(line.advance);
  } finally {
    line.clear();
  }
}

/** The same, for work that is told how to be watched. */
export function watchedWith(words: Shown, host: Host): Watch {
  return (work) => showingWork(words, host, work);
}
