import { cutText } from '../../../core/text/cut-text.ts';
import { firstFree } from '../../../core/text/file-name.ts';

/** What Excel takes in no name of a sheet, with the full-width sign that looks the same. */
const lookalikes: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  ':': '：',
  '*': '＊',
  '?': '？',
  '/': '／',
  '\\': '＼',
};

/** In UTF-16 units, as Excel counts. */
const longest = 31;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes away.
const control = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/** Gives each name for a sheet once, as Excel compares them, and such as Excel takes: the second 教导处 becomes 教导处 (2). */
export class SheetNames {
  /** Excel keeps this one for itself. */
  readonly #taken = new Set(['history']);

  distinct(text: string): string {
    const plain = text.replace(control, '').replace(/[[\]:*?/\\]/g, (sign) => lookalikes[sign] ?? sign);
    // An apostrophe at either end is a quote to it.
    const name = plain.replace(/^['\s]+|(?<!['\s])['\s]+$/g, '') || '_';
    return firstFree(this.#taken, (count) => {
      const suffix = count === 1 ? '' : ` (${count})`;
      return `${cut(name, longest - suffix.length)}${suffix}`;
    });
  }
}

/** Never within a character, and with no apostrophe at the end. */
function cut(name: string, most: number): string {
  return cutText(name, most, '').replace(/(?<!['\s])['\s]+$/, '');
}
