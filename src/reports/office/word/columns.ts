import { columnNeeds, shareOut } from '../column-widths.ts';
import type { WordColumn } from './elements.ts';
import { type Orientation, tableWidth } from './page.ts';
import { cellMargin, cellSize } from './styles.ts';

/** Half a character of a cell, in twentieths of a point. */
const place = cellSize * 10;
const margins = Math.ceil((2 * cellMargin) / place);

/** Columns that share the width of the page by what is in them; a row of one cell goes across all. The last takes what rounding leaves. */
export function columnsOf(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  orientation: Orientation,
): WordColumn[] {
  const whole = tableWidth[orientation];
  const cells = rows.filter(({ length }) => length > 1 || titles.length === 1);
  const needs = columnNeeds(titles, cells).map(({ least, wish }) => ({ least: least + margins, wish: wish + margins }));
  const widths = shareOut(whole / place, needs).map((width) => Math.floor(width * place));
  const left = whole - widths.reduce((total, width) => total + width, 0);
  return titles.map((title, index) => ({
    title,
    width: (widths[index] ?? 0) + (index === titles.length - 1 ? left : 0),
    ...(index < 2 && (widths[index] ?? 0) <= whole * 0.09 && { isCentred: true as const }),
  }));
}
