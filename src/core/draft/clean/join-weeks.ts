import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';

const week = /^第[0-9一二三四五六七八九十]{1,3}周$/u;
/** 11.11-11.17, 9月8日—14日. */
const span =
  /^[（(]?([0-9]{1,2})[.．/月]([0-9]{1,2})日? ?[-—–~～至]+ ?(?:([0-9]{1,2})[.．/月])?([0-9]{1,2})日?[）)]?$/u;

/** 第十二周, and below it 11.11-11.17: the head of a row that a copy broke at its cells is one line, with its days as texts write them. */
export function joinWeeks(lines: readonly Line[]): Cleaned {
  const daysOf = (at: number) => (week.test(lines[at - 1]?.text ?? '') ? span.exec(lines[at]?.text ?? '') : null);
  const joined = lines.map((line, at) => {
    const [, month, first, last = month, day] = week.test(line.text) ? (daysOf(at + 1) ?? []) : [];
    return day === undefined ? line : { ...line, text: `${line.text}（${month}月${first}日—${last}月${day}日）` };
  });
  return withoutLines(joined, 'table', (_, at) => daysOf(at) !== null);
}
