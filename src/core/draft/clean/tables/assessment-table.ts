import type { Line } from '../../outline/line.ts';
import { columnKind, isColumnHead } from '../table-row.ts';
import { isAcross, isPointsHead, isScoreHead } from '../table-shape.ts';
import { linesOfRows } from '../unfold-tables.ts';
import { sum } from './assessment-rows.ts';
import { type FoundTable, fewestRows } from './found-table.ts';
import { ruledRows } from './ruled-rows.ts';

const mostColumns = 9;
const longestHead = 10;

/**
 * An assessment copied a cell a line, whose points stand within its words: 工作要求, 检查方法, 评分标准 and what was found. Its cells tell of
 * themselves what they are: a rule that takes points off, a way to check, a form to fill in.
 */
export function assessmentTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const heads = headsAt(lines, at);
  const isRuled = heads.some(isPointsHead) && !heads.some((head) => isScoreHead(head) || columnKind(head) === 'count');
  if (heads.length < 3 || !isRuled) return undefined;
  const from = at + heads.length;
  const { columns, rows, end } = ruledRows(lines, from);
  const own = rows.filter(({ cells }) => !isAcross(cells));
  return own.length < fewestRows ? undefined : { end, rows: linesOfRows(columns, rows, lines.slice(from, end)) };
}

function headsAt(lines: readonly Line[], at: number): string[] {
  const heads: string[] = [];
  for (const { text } of lines.slice(at, at + mostColumns)) {
    const head = text.replaceAll(' ', '');
    if (head.length > longestHead || sum.test(head) || !(isColumnHead(head) || isPointsHead(head))) break;
    heads.push(head);
  }
  return heads;
}
