import type { Like } from '../table.ts';
import type { words as zh } from '../zh/marks.ts';

export const words = {
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  list: ', ',
  aside: ' ({text})',
  close: ' ',
  space: ' ',
} as const satisfies Like<typeof zh>;
