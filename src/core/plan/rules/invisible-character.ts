import type { TextRule } from './rule.ts';

/**
 * Characters without a shape (zero width, soft hyphen, marks of direction, fillers) and spaces that look like the
 * ordinary one and are not. The full-width space is Chinese typography, and variation selectors belong to emoji.
 */
const invisible =
  /[\u00ad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0]+|[\u00a0\u2000-\u200a\u205f]+|(?:\udb40[\udc00-\udc7f])+/g;

/** Two texts that look the same and are not: a search misses one, and a fingerprint may differ. */
export const invisibleCharacter: TextRule = {
  code: 'invisible-character',
  *find(text) {
    for (const { 0: character, index: start } of text.matchAll(invisible)) {
      if (character === '\u200d' && joins(text, start)) continue;
      const isSpace = /^[\u00a0\u2000-\u200a\u205f]/.test(character);
      yield { start, end: start + character.length, character, instead: isSpace ? ' ' : '' };
    }
  },
};

/** U+200D makes one picture of two. */
function joins(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u.test(before);
}
