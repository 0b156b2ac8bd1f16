import { type Cleaned, changedLines, type Line, withoutLines } from '../line.ts';

const alone = [
  /^[—–－―-]{1,3} ?[0-9]{1,3} ?[—–－―-]{1,3}$/u,
  /^第 ?[0-9一二三四五六七八九十]{1,3} ?页(?:[ ,，/]{0,3}共 ?[0-9一二三四五六七八九十]{1,3} ?页)?$/u,
  /^(?:Page )?[0-9]{1,3} ?(?:\/|of) ?[0-9]{1,3}$/iu,
  /^[0-9]{1,3}$/,
];

/** `— 3 —` that extraction has left in the middle of a line. */
const within = / ?[—–―]{1,2} ?[0-9]{1,3} ?[—–―]{1,2} ?/gu;

/** Drops page numbers, on lines of their own and in the middle of the text. */
export function dropPageNumbers(lines: readonly Line[]): Cleaned {
  const rest = withoutLines(
    lines,
    'page-number',
    ({ text }) => text.length < 24 && alone.some((pattern) => pattern.test(text)),
  );
  const inline = changedLines(rest.lines, 'page-number', (text) => text.replace(within, ''));
  return { lines: inline.lines, did: [...rest.did, ...inline.did] };
}
