import { type Advance, unwatched } from '../core/advance.ts';
import type { Host } from '../host.ts';

/** Does the work, and shows how far it is where somebody sees it and it takes long; nothing of that is left when it ends. */
export async function showingWork<Result>(
  words: string,
  host: Host,
  work: (advance: Advance) => Result | Promise<Result>,
): Promise<Result> {
  const { err, env } = host;
  // A dumb terminal cannot rewrite a line.
  if (!err.isTerminal || env.TERM === 'dumb') return work(unwatched);
  const { workLine } = await import('../terminal/work-line.ts');
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
