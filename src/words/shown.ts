import { maskPersonal } from '../core/text/private/mask-personal.ts';
import { safeText } from '../core/text/safe-text.ts';

declare const mark: unique symbol;

/** Text that may go to a screen, or none: it was cleaned, and personal numbers in it masked. Only the words make one. */
export type Shown = '' | (string & { readonly [mark]: true });

/** What people wrote, as one harmless line without the numbers of persons. */
export function shown(raw: string): Shown {
  return trusted(maskPersonal(safeText(raw)));
}

/** What must stand as it is, to be found or typed again, as one harmless line: paths, ids, digests, commands. */
export function exact(raw: string): Shown {
  return trusted(safeText(raw));
}

/** Those of the names that a screen shows unchanged, for a person to take up: the others would not be found again. */
export function unchanged(names: readonly string[]): Shown[] {
  return names.map((name) => exact(name)).filter((name, index) => name === names[index]);
}

/** Text written in this program, or made of nothing but that and cleaned values; its own line breaks stay. */
export function trusted(text: string): Shown {
  return text as Shown;
}

/** Pieces that were cleaned, put together: `` line`${id} ${title}` ``. */
export function line(literals: TemplateStringsArray, ...pieces: readonly (Shown | number)[]): Shown {
  return trusted(literals.map((literal, index) => `${literal}${pieces[index] ?? ''}`).join(''));
}

/** Without the spaces between Chinese and the numbers in it. */
export function closedUp(words: Shown): Shown {
  return trusted(words.replace(/(?<=\p{Script=Han}) (?=[0-9])|(?<=[0-9%]) (?=\p{Script=Han})/gu, ''));
}

/** A fault in words, and its code for programs and for who looks it up. */
export interface Coded {
  readonly code: string;
  readonly words: Shown;
}

export function tagged({ words, code }: Coded): Shown {
  return line`${words} [${exact(code)}]`;
}

/** Those of the pieces that say something, with a separator between them. */
export function joined(pieces: readonly Shown[], separator: Shown | ' ' | '\n'): Shown {
  return trusted(pieces.filter((piece) => piece !== '').join(separator));
}
