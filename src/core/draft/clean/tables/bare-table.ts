import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { areUnits } from '../label-units.ts';
import { sentenceOf } from '../table-row.ts';
import type { FoundTable } from './found-table.ts';

const when =
  /^(?:(?:20[0-9]{2}年)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日|份|底|末|初|[上中下]旬)?|[一二三四]季度|[上下]半年|年|学期|期)(?:底|末|初)?(?:以?前|之前|完成)?|全年|长期|常年|每(?:日|天|周|月|季度|学期|半年|年))$/u;
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

/** 6月底前, 全年, 每月: a time and nothing else. */
export function isTimeCell(text: string): boolean {
  return text.length <= 16 && when.test(text);
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
