import { type Cleaned, changedLines, type Line } from '../../outline/line.ts';

/** 7月3日—5日, 6月28日至7月4日: from when to when. */
const span = /([0-9]{1,2})月([0-9]{1,2})日? ?[-—–~～至到]{1,4} ?(?:20[0-9]{2}年)?(?:([0-9]{1,2})月)?([0-9]{1,2})日/gu;
/** 3日, 第一天 3日, D1 3日（周五）: a cell, or a line that was one. */
const bareDay =
  /^( ?(?:D ?[0-9]{1,2}|第[0-9一二三四五六七八九十]{1,2}天)? *[（(]?)([0-9]{1,2})(?=[日号][)）]?(?: ?[（(]?(?:周|星期)[一二三四五六日天][)）]?)? ?$)/u;
const fewestDays = 2;

interface Days {
  readonly fromMonth: number;
  readonly from: number;
  readonly toMonth: number;
  readonly to: number;
}

/** Cells that name days without their month get that of the days from which to which all lasts, where the text says so once and for all. */
export function dateBareDays(lines: readonly Line[]): Cleaned {
  const all = spansIn(lines);
  const [days] = all;
  const bare = lines.flatMap(({ text }) => cellsIn(text).flatMap((cell) => bareDay.exec(cell)?.[2] ?? []));
  if (days === undefined || all.some((other) => !isSame(other, days)) || bare.length < fewestDays)
    return { lines, did: [] };
  if (bare.some((day) => monthOf(Number(day), days) === undefined)) return { lines, did: [] };
  const dated = (cell: string) =>
    cell.replace(bareDay, (_, before: string, day: string) => `${before}${monthOf(Number(day), days)}月${day}`);
  const changed = changedLines(lines, 'digits', (text) => cellsIn(text).map(dated).join('|'));
  return {
    ...changed,
    lines: changed.lines.map((line) => (line.cells === undefined ? line : { ...line, cells: line.cells.map(dated) })),
  };
}

function spansIn(lines: readonly Line[]): Days[] {
  return lines.flatMap(({ text }) =>
    Array.from(text.matchAll(span), ([, month, from, later = month, to]) => ({
      fromMonth: Number(month),
      from: Number(from),
      toMonth: Number(later),
      to: Number(to),
    })),
  );
}

function isSame(one: Days, other: Days): boolean {
  return (
    one.fromMonth === other.fromMonth && one.from === other.from && one.toMonth === other.toMonth && one.to === other.to
  );
}

function monthOf(day: number, { fromMonth, from, toMonth, to }: Days): number | undefined {
  if (fromMonth === toMonth) return day >= from && day <= to ? fromMonth : undefined;
  if (day >= from) return fromMonth;
  return day <= to ? toMonth : undefined;
}

function cellsIn(text: string): string[] {
  return text.split('|');
}
