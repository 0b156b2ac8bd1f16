import type { Fix } from './fix.ts';

/** CRLF → LF, everywhere. */
export const unixLineEnds: Fix = ({ text }) =>
  Array.from(text.matchAll(/\r\n/g), ({ index }) => ({ start: index, end: index + 1, replacement: '' }));

/** A last line ends like every other, so that what is added below it changes one line only. */
export const finalLineEnd: Fix = ({ text }) =>
  text === '' || text.endsWith('\n') ? [] : [{ start: text.length, end: text.length, replacement: '\n' }];
