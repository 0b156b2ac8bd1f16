import { safeText } from '../core/text/safe-text.ts';
import { Trouble } from '../trouble.ts';

/**
 * What an option chose, to be spread into a filter. Throws `Trouble` for what is not among the values: a filter that
 * nothing can ever meet is a slip of the hand, and would look as if all were done.
 */
export function knownChoice<Name extends string>(name: Name, text: string | undefined, values: readonly string[]) {
  if (text === undefined) return undefined;
  if (values.includes(text)) return { [name]: text };
  const known = [...new Set(values)].map(safeText).join('、');
  throw new Trouble('no-such-choice', { option: `--${name}`, text: safeText(text), known });
}
