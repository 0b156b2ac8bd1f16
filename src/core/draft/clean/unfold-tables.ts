import { type Cleaned, done, type Line } from '../outline/line.ts';
import { sentenceOf } from './table-row.ts';

const rule = /^\|?[ :|-]{3,}\|?$/;
/** Rows of a Markdown table become lines: the duty's words, then its time and who does it, in brackets. */
export function unfoldTables(lines: readonly Line[]): Cleaned {
  const unfolded: Line[] = [];
  const rows: number[] = [];
  let columns: readonly string[] | undefined;
  lines.forEach((line, at) => {
    if (!isRow(line.text)) {
      columns = undefined;
      unfolded.push(line);
      return;
    }
    rows.push(line.number);
    if (rule.test(line.text)) return;
    const cells = cellsOf(line.text);
    if (columns === undefined && rule.test(lines[at + 1]?.text ?? '')) columns = cells;
    else unfolded.push({ ...line, followsGap: true, isEntry: true, text: sentenceOf(cells, columns ?? []) });
  });
  return { lines: unfolded.filter(({ text }) => text !== ''), did: done('table', rows) };
}

function isRow(text: string): boolean {
  return text.length > 2 && text.startsWith('|') && text.endsWith('|');
}

function cellsOf(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
