import { fullWidth } from '../../text/full-width.ts';
import type { TextRule } from './rule.ts';

/** With a Chinese character or mark on each side; brackets in pairs. A full stop may be 。 or ·, so it is left alone. */
const halfWidth =
  /[,;:?!](?<=[\u3400-\u9fff”’）》」】].)(?=[\u3400-\u9fff“‘（《「【])|\((?<=[\u3400-\u9fff”’》」】].)[\u3400-\u9fff“‘《「【][^()\n]*(?<=[\u3400-\u9fff”’》」】])\)/g;

/** 学习,研讨 for 学习，研讨: not what GB/T 15834 asks of a Chinese text, and the report would print it. */
export const halfWidthPunctuation: TextRule = {
  code: 'half-width-punctuation',
  *find(text) {
    for (const { 0: found, index } of text.matchAll(halfWidth)) {
      const marks = found.startsWith('(') ? [0, found.length - 1] : [0];
      for (const at of marks) {
        const character = found[at] ?? '';
        yield { start: index + at, end: index + at + 1, character, instead: fullWidth[character] ?? '' };
      }
    }
  },
};
