import type { Call } from '../cli/call.ts';
import { fileEnding } from '../core/text/file-ending.ts';
import { safeText } from '../core/text/safe-text.ts';
import { Trouble } from '../trouble.ts';

/** The format that `-f` names, else the ending of the file that `-o` names, else the usual one. Throws `Trouble` for another ending. */
export function chosenFormat<Name extends string>(
  { options: { format, output } }: Call,
  known: readonly Name[],
  usual: Name,
): Name {
  if (format !== undefined) return format as Name;
  if (output === undefined) return usual;
  const byEnding = known.find((name) => name === fileEnding(output));
  if (byEnding !== undefined) return byEnding;
  throw new Trouble('unknown-ending', { file: safeText(output), known: known.join('、') });
}
