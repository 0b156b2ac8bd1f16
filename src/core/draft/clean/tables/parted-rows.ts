import { isScoringRule, withoutScoringRules } from '../../clauses/scoring-rule.ts';
import { areUnits } from '../label-units.ts';
import { columnKind, isOfChecking } from '../table-row.ts';
import { isAcross, isAsideHead, isPointsHead, isScoreHead, type TableRow } from '../table-shape.ts';
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

/** By which rule the points are given: no head of the points themselves, and none of how it is looked at. */
const isRuleHead = (head: string) => isPointsHead(head) && !isScoreHead(head) && !isOfChecking(head);

/** （5分）, （3分，少一次扣1分）. */
const valueInBrackets = /[（(][0-9.]{1,5} ?分(?:[，,；;][^（）()]{1,40}| ?)[）)]/gu;
const longestName = 30;

/** 评分标准 of tasks, each with what it is worth in brackets or with the rule behind it, beside what these are called: they are what is asked. */
export function withTasksNamed({ heads, rows }: Grid): Grid {
  const own = rows.filter(({ cells }) => !isAcross(cells));
  const areNames = heads.every((head, at) => {
    const names = own.filter(({ cells }) => isName(cells[at] ?? ''));
    return !isOfWords(head) || names.length * 10 >= own.length * 8;
  });
  const at = areNames ? heads.findIndex(isRuleHead) : -1;
  const written = own.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
  const worth = written.filter((cell) => cell.search(valueInBrackets) >= 0);
  const ruled = written.filter((cell) => isScoringRule(cell.replace(valueInBrackets, '')));
  const areWorth = worth.length * 2 > written.length && ruled.length * 2 < written.length;
  const asking = written.filter((cell) => sentences(cell).some(asksBeforeRule));
  if (!areWorth && (written.length === 0 || asking.length * 10 < written.length * 8)) return { heads, rows };
  const name = heads.findIndex(isOfWords);
  // The list says it all again.
  const called = (head: string, each: number) => (each !== name && isOfWords(head) ? '说明' : head);
  return { heads: heads.map((head, each) => (each === at ? '考核要求' : called(head, each))), rows };
}

const sentences = (cell: string) => cell.match(/[^。；]+/gu) ?? [];

/** 每季度开会1次，有记录; 建档率≥92%，每低1%扣0.5分: a sentence without points, or a figure before them; 迟到一次，扣1分 is a rule alone. */
function asksBeforeRule(sentence: string): boolean {
  const clauses = sentence.split('，');
  const rule = clauses.findIndex(isScoringRule);
  if (rule < 0) return isTask.test(sentence);
  return clauses.slice(0, rule).some((clause) => isTask.test(clause) && figure.test(clause));
}

/** Not 缺席者, 未公示的. */
const isTask = /^(?!无|未|没有|缺|[^，]*[的者]$)[^，]{4}/u;
const figure = /[≥≤%]|不少于|不低于|不超过|达到?[0-9]|以[上内]|每[年月周季]/u;

function isName(cell: string): boolean {
  return cell.length <= longestName && !/[。；]/u.test(cell);
}

/** 成立护渔队，得1分: where no column tells the rules by which points are given, those among the words are one of their own. */
export function withRulesApart({ heads, rows }: Grid): Grid {
  const wide = heads.findLastIndex(isOfWords);
  const hasRules = heads.some(isRuleHead);
  if (wide < 0 || hasRules || !heads.some(isScoreHead)) return { heads, rows };
  if (!rows.some(({ cells }) => rulesApart(cells[wide] ?? '').rules !== '')) return { heads, rows };
  const parted = rows.map((row) => {
    if (isAcross(row.cells))
      return { ...row, cells: [...row.cells, row.cells[0] === row.cells[1] ? (row.cells[0] ?? '') : ''] };
    const { words, rules } = rulesApart(row.cells[wide] ?? '');
    const task = words.replace(emptyEntry, '');
    if (task === '') return { ...row, cells: [...row.cells, ''] };
    return { ...row, cells: [...row.cells.map((cell, at) => (at === wide ? task : cell)), rules] };
  });
  return { heads: [...heads, '评分标准'], rows: parted };
}

/** What a task is worth, 建立台账（5分）, is told with the rules. */
function rulesApart(cell: string): { readonly words: string; readonly rules: string } {
  const worth = cell.match(valueInBrackets) ?? [];
  const { words, rules } = withoutScoringRules(cell.replace(valueInBrackets, ''));
  return {
    words,
    rules: [...worth.map((each) => each.slice(1, -1).trim()), rules].filter((each) => each !== '').join('，'),
  };
}

/** 3. of which only its rule was left. */
const emptyEntry = /[0-9]{1,2}[.．、]$/u;

/** It says what is to be done, or names it. */
export function isOfWords(head: string): boolean {
  return columnKind(head) === 'words' && !isPointsHead(head) && !isAsideHead(head.replaceAll(' ', ''));
}

/** 农粮局 | 建立台账 under 考核项目: most rows are called by whose they are, and no column tells it. */
export function withUnitsTold({ heads, rows }: Grid): Grid {
  const at = heads.findIndex(isOfWords);
  const written = rows.filter(({ cells }) => !isAcross(cells) && (cells[at] ?? '') !== '');
  const units = new Map(written.map((row) => [row, unitIn(row.cells[at] ?? '')] as const));
  const told = [...units.values()].filter((unit) => unit !== '').length;
  const isTold = heads.some((head) => columnKind(head) === 'who') || told < 2 || told * 2 < written.length;
  if (at < 0 || isTold) return { heads, rows };
  return {
    heads: [...heads, '责任单位'],
    rows: rows.map((row) => ({
      ...row,
      cells: [...row.cells, units.get(row) ?? (row.cells[0] === row.cells[1] ? (row.cells[0] ?? '') : '')],
    })),
  };
}

function unitIn(cell: string): string {
  const name = cell.slice(cell.indexOf('：') + 1);
  return areUnits(name) ? name : '';
}
