import { withoutScoringRules } from '../../clauses/scoring-rule.ts';
import { columnKind } from '../table-row.ts';
import { isAcross, isPointsHead, isScoreHead, type TableRow } from '../table-shape.ts';
import { partNumber } from './flat-rows.ts';
import { across } from './found-table.ts';

interface Grid {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

/** 一 | 组织建设 | 30 among rows that are counted 1, 2, 3: it heads a part of the table, and what else it says is a row below it. */
export function withParts({ heads, rows }: Grid): Grid {
  const count = heads.findIndex((head) => columnKind(head) === 'count');
  const words = heads.flatMap((head, at) => (isOfWords(head) ? [at] : []));
  const isPart = ({ cells }: TableRow) => partNumber.test(cells[count] ?? '') && !isAcross(cells);
  if (words.length === 0 || !rows.some(isPart) || rows.every(isPart)) return { heads, rows };
  return {
    heads,
    rows: rows.flatMap((row) => {
      if (!isPart(row)) return [row];
      const number = (row.cells[count] ?? '').replace(/[、.．]$/u, '');
      const [title = 0, ...others] = words;
      const head = across(heads, `${number}${number.startsWith('（') ? '' : '、'}${row.cells[title]}`, row.at);
      const isMore = others.some((at) => row.cells[at] !== '' && row.cells[at] !== row.cells[title]);
      const cells = row.cells.map((cell, at) =>
        at === count || at === title || isScoreHead(heads[at] ?? '') ? '' : cell,
      );
      return isMore ? [head, { ...row, cells }] : [head];
    }),
  };
}

/** 成立护渔队，得1分: where no column tells the rules by which points are given, those among the words are one of their own. */
export function withRulesApart({ heads, rows }: Grid): Grid {
  const wide = heads.findLastIndex(isOfWords);
  const hasRules = heads.some((head) => isPointsHead(head) && !isScoreHead(head));
  if (wide < 0 || hasRules || !heads.some(isScoreHead)) return { heads, rows };
  if (!rows.some(({ cells }) => withoutScoringRules(cells[wide] ?? '').rules !== '')) return { heads, rows };
  const parted = rows.map((row) => {
    if (isAcross(row.cells))
      return { ...row, cells: [...row.cells, row.cells[0] === row.cells[1] ? (row.cells[0] ?? '') : ''] };
    const { words, rules } = withoutScoringRules(row.cells[wide] ?? '');
    const task = words.replace(emptyEntry, '');
    if (task === '') return { ...row, cells: [...row.cells, ''] };
    return { ...row, cells: [...row.cells.map((cell, at) => (at === wide ? task : cell)), rules] };
  });
  return { heads: [...heads, '评分标准'], rows: parted };
}

/** 3. of which only its rule was left. */
const emptyEntry = /[0-9]{1,2}[.．、]$/u;

function isOfWords(head: string): boolean {
  return columnKind(head) === 'words' && !isPointsHead(head);
}
