import { columnNeeds, placesOf } from '../column-widths.ts';
import type { Cell } from './workbook.ts';

/** What a cell shows, as far as its room is concerned. */
export function shownText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if ('text' in cell) return cell.text;
  if ('number' in cell) return String(cell.number);
  return cell.time === undefined ? cell.day : `${cell.day} ${cell.time}`;
}

/** Left and right of the text, and the mark of a filter beside a title. */
const [margin, filterMark] = [2, 2];

/** As wide as the widest cell, but no wider than `most`; a title may stand on two lines, a day or a figure on one only. */
export function sheetWidths(
  columns: readonly { readonly title: string; readonly most: number }[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const needs = columnNeeds(
    columns.map(({ title }) => title),
    rows,
  );
  return columns.map(({ title, most }, index) => {
    const widest = rows.reduce(
      (width, row) => Math.max(width, placesOf(row[index] ?? '')),
      placesOf(title) + filterMark,
    );
    return Math.max(needs[index]?.least ?? 0, Math.min(widest, most)) + margin;
  });
}
