import { type Cleaned, done, type Line } from '../line.ts';

const rule = /^\|?[ :|-]{3,}\|?$/;
const duty = /内容|任务|事项|工作|项目|措施|要求|目标/u;
const when = /时间|时限|月份|期限|进度/u;
const who = /单位|部门|科室|处室|责任|负责|牵头|配合|人员/u;
const count = /^(?:序号|编号|序|No\.?)$/iu;

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

function sentenceOf(cells: readonly string[], columns: readonly string[]): string {
  let [number, words, times, names] = ['', [] as string[], [] as string[], [] as string[]];
  cells.forEach((cell, at) => {
    const column = columns[at] ?? '';
    if (cell === '' || cell === '/' || cell === '—') return;
    if (count.test(column)) number = /^[0-9]{1,3}$/.test(cell) ? `${cell}. ` : '';
    else if (when.test(column)) times.push(`完成时间：${cell}`);
    else if (who.test(column) && !duty.test(column)) names.push(`${column}：${cell}`);
    else words.push(cell);
  });
  if (words.length === 0) return '';
  const notes = [...names, ...times].join('；');
  return `${number}${words.join('。').replace(/[。；;]+$/u, '')}${notes === '' ? '' : `（${notes}）`}。`;
}
