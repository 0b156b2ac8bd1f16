import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { areUnits } from '../label-units.ts';
import { sentenceOf } from '../table-row.ts';
import { isTimeCell } from '../time-cell.ts';
import type { FoundTable } from './found-table.ts';

const [shortestTask, longestTask] = [4, 60];
const mostColumns = 4;
/** Nothing heads the columns: more rows than elsewhere have to tell that it is a table. */
const fewest = 3;

type Kind = 'words' | 'when' | 'who';

const headOf: Readonly<Record<Kind, string>> = { words: '工作任务', when: '完成时限', who: '责任单位' };

/** A table copied a cell a line without its heads: task, day and unit again and again in one order. */
export function bareTable(lines: readonly Line[], at: number): FoundTable | undefined {
  if (kindOf(lines[at]?.text) !== 'words') return undefined;
  const kinds: Kind[] = ['words'];
  while (kinds.length < mostColumns) {
    const kind = kindOf(lines[at + kinds.length]?.text);
    if (kind === undefined || kind === 'words' || kinds.includes(kind)) break;
    kinds.push(kind);
  }
  if (kinds.length < 2) return undefined;
  const heads = kinds.map((kind) => headOf[kind]);
  const rows: Line[] = [];
  let end = at;
  for (; kinds.every((kind, column) => kindOf(lines[end + column]?.text) === kind); end += kinds.length) {
    const cells = lines.slice(end, end + kinds.length).map(({ text }) => text);
    rows.push({ ...(lines[end] as Line), followsGap: true, isEntry: true, text: sentenceOf(cells, heads) });
  }
  return rows.length < fewest ? undefined : { end, rows };
}

function kindOf(text: string | undefined): Kind | undefined {
  if (text === undefined) return undefined;
  if (isTimeCell(text)) return 'when';
  if (areUnits(text)) return 'who';
  const style = headingOf(text)?.style;
  const isTask =
    text.length >= shortestTask && text.length <= longestTask && (style === undefined || style === 'arabic');
  return isTask ? 'words' : undefined;
}
