import type { Line } from '../../outline/line.ts';
import { fewestRows } from './found-table.ts';

const barAtEnd = / ?\|$/;

/**
 * What is left of a table's lines: each cell, or each row, ends in a bar. Cells that a copy filled a row up with at its right are none of
 * the table's, as what is merged with the row above is left out.
 */
export function withoutBars(lines: readonly Line[]): readonly Line[] {
  const barred = new Set(
    lines.filter(({ text }) => text.length > 1 && barAtEnd.test(text.slice(-2)) && !text.startsWith('|')),
  );
  if (barred.size < 2 * fewestRows) return lines;
  return lines.map((line) => (barred.has(line) ? unbarred(line) : line));
}

function unbarred(line: Line): Line {
  const text = line.text.replace(barAtEnd, '');
  const cells = text.split('|').map((cell) => cell.trim());
  const width = cells.findLastIndex((cell) => cell !== '') + 1;
  return cells.length === 1 ? { ...line, text } : { ...line, cells: cells.slice(0, width) };
}
