import { rhythmsIn } from '../../../text/rhythms-in.ts';
import { isBareFigure, withoutUnit } from '../../amounts/measure.ts';
import { targetsIn } from '../../amounts/targets.ts';
import { hasLetters } from '../../characters.ts';
import { isBareAmount } from '../../english/english-measure.ts';
import type { ColumnRole } from '../table-row.ts';
import { isAcross, type TableRow, type TableShape } from '../table-shape.ts';

const longestAmount = 24;
/** 每学期不少于2次, 120名, 零辍学 are whole with these. */
const beside = /^(?:全年|年度|年均|人均|各|至少|以上|以内|左右|[，。、；（） ])*$/u;

/** How much or how often, in a cell without the words of what; 资助率100% names it itself. */
function amountIn(cell: string): keyof typeof joinedBy | undefined {
  if (isBareAmount(cell)) return hasLetters(cell) ? 'english' : undefined;
  const [found, more] = cell.length > longestAmount ? [] : targetsIn(cell);
  if (found === undefined || more !== undefined) return undefined;
  if (found.doubt === 'rhythm') return found.end - found.start === cell.length ? 'rhythm' : undefined;
  const before = cell.slice(0, found.start);
  const [{ start, end } = { start: 0, end: 0 }] = rhythmsIn(before);
  const words = [before.slice(0, start), before.slice(end), cell.slice(found.end)];
  return words.every((each) => beside.test(each)) ? 'amount' : undefined;
}

const joinedBy = {
  amount: (words: string, cell: string) => `${words}${cell}`,
  rhythm: (words: string, cell: string) => `${cell}${words}`,
  english: (words: string, cell: string) => `${words}: ${cell}`,
} as const;

const isTask = (role: ColumnRole | undefined) => role === 'title' || role === 'duty';

/** 招聘教师 | 120名 and 检查校车 | 每周 are one duty, whatever else stands in these columns and however they are headed. */
export function withAmountsJoined({ heads, roles, rows }: TableShape): TableShape {
  const joined = ({ cells, at: line }: TableRow): TableRow => {
    const own = [...cells];
    for (const [at, cell] of cells.entries()) {
      const kind = roles[at] === 'duty' ? amountIn(cell) : undefined;
      const task = own.findLastIndex((words, each) => each < at && isTask(roles[each]) && words !== '');
      if (kind === undefined || task < 0 || own[task] === cell) continue;
      const words = own[task] ?? '';
      // 床位占比（%） is told what it counts in, and by its figure alone.
      if (roles[task] === 'title' && isBareFigure(cell) && withoutUnit(words) !== words) continue;
      own[roles[task] === 'title' ? at : task] = joinedBy[kind](words, cell);
      if (roles[task] !== 'title') own[at] = '';
    }
    return { cells: own, at: line };
  };
  return { heads, roles, rows: rows.map((row) => (isAcross(row.cells) ? row : joined(row))) };
}
