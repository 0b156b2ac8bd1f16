import { isScoringRule, withoutScoringRules } from '../clauses/scoring-rule.ts';
import type { Line } from '../outline/line.ts';
import { type FoundTable, fewestRows } from './found-table.ts';
import { areUnits } from './label-units.ts';
import { columnKind, isColumnHead } from './table-row.ts';
import { isAcross, isPointsHead, isScoreHead, type TableRow } from './table-shape.ts';
import { linesOfRows } from './unfold-tables.ts';

const mostColumns = 9;
const longestHead = 10;
/** No cell takes more. */
const mostLines = 40;

/**
 * An assessment copied a cell a line: 序号, 考核项目, 分值, 考核指标, or 工作要求, 检查方法, 评分标准 and what was found. Its cells tell
 * of themselves what they are: points, a rule that takes some off, a way to check, a form to fill in.
 */
export function assessmentTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const heads = headsAt(lines, at);
  if (heads.length < 3 || !heads.some(isPointsHead)) return undefined;
  const from = at + heads.length;
  const isCounted = columnKind(heads[0] ?? '') === 'count';
  if (isCounted && (wideOf(heads) < 1 || !heads.some(isScoreHead))) return undefined;
  const { columns, rows, end } = isCounted ? countedRows(lines, from, heads) : ruledRows(lines, from);
  const own = rows.filter(({ cells }) => !isAcross(cells));
  return own.length < fewestRows ? undefined : { end, rows: linesOfRows(columns, rows, lines.slice(from, end)) };
}

interface FoundRows {
  readonly columns: readonly string[];
  /** Where they lie is said from the first line below the heads. */
  readonly rows: readonly TableRow[];
  readonly end: number;
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

const sum = /^(?:总分|合计|总计|小计)(?:[0-9.]+分?)?$/u;
const points = /^[0-9]{1,3}(?:\.[0-9])?分?$/;
const partNumber = /^[一二三四五六七八九十]{1,3}、?$/u;

/** The rules that stand within the words are a column of their own. */
function countedRows(lines: readonly Line[], from: number, heads: readonly string[]): FoundRows {
  const { rows, at: end } = new CountedReader(lines, from, heads);
  const wide = wideOf(heads);
  const parted = rows.map((row) => {
    const { words, rules } = withoutScoringRules(row.cells[wide] ?? '');
    const task = words.replace(emptyEntry, '');
    if (isAcross(row.cells)) return { ...row, cells: [...row.cells, row.cells[0] ?? ''] };
    if (task === '') return { ...row, cells: [...row.cells, ''] };
    return { ...row, cells: [...row.cells.map((cell, at) => (at === wide ? task : cell)), rules] };
  });
  return { columns: [...heads, '评分标准'], rows: parted, end };
}

/** Of the longest column; those between the number and it have a line each. */
function wideOf(heads: readonly string[]): number {
  return heads.findLastIndex((head) => columnKind(head) === 'words' && !isScoreHead(head));
}

/** 3. of which only its rule was left. */
const emptyEntry = /[0-9]{1,2}[.．、]$/u;

/** A table of numbered rows, whose numbers go on through all its parts, being read line by line. */
class CountedReader {
  readonly rows: TableRow[] = [];
  readonly #lines: readonly Line[];
  readonly #from: number;
  readonly #heads: readonly string[];
  readonly #wide: number;
  #number = 1;
  at: number;

  constructor(lines: readonly Line[], from: number, heads: readonly string[]) {
    [this.#lines, this.#from, this.#heads] = [lines, from, heads];
    this.#wide = wideOf(heads);
    this.at = sum.test(this.#text(from)) ? from + (points.test(this.#text(from + 1)) ? 2 : 1) : from;
    while (this.#isPart() || this.#isRow()) this.#read();
  }

  #text(at: number): string {
    return this.#lines[at]?.text ?? '';
  }

  /** 三、 on a line of its own, and its title. */
  #isPart(): boolean {
    return partNumber.test(this.#text(this.at)) && !points.test(this.#text(this.at + 1));
  }

  #isRow(): boolean {
    const { at } = this;
    const fixed = this.#heads.slice(1, this.#wide);
    return (
      this.#text(at) === `${this.#number}` &&
      fixed.every((head, column) => isScoreHead(head) === points.test(this.#text(at + 1 + column)))
    );
  }

  #read(): void {
    const cells = this.#heads.map(() => '');
    const begin = this.at;
    if (this.#isRow()) {
      for (let column = 0; column < this.#wide; column += 1) cells[column] = this.#text(begin + column);
      this.at += this.#wide;
      this.#number += 1;
    } else {
      const title = `${this.#text(begin).replace('、', '')}、${this.#text(begin + 1)}`;
      this.rows.push(across(this.#heads, title, begin - this.#from));
      this.at += points.test(this.#text(begin + 2)) ? 3 : 2;
    }
    const words = this.#while(() => !this.#isPart() && !this.#isRow() && !areUnits(this.#text(this.at)));
    const units = this.#while(() => areUnits(this.#text(this.at)));
    cells[this.#wide] = inOneLine(words);
    if (this.#wide + 1 < cells.length) cells[this.#wide + 1] = units.join('、');
    if (cells[this.#wide] !== '') this.rows.push({ cells, at: begin - this.#from });
  }

  #while(goesOn: () => boolean): string[] {
    const begin = this.at;
    const limit = Math.min(this.#lines.length, begin + mostLines);
    while (this.at < limit && goesOn()) this.at += 1;
    return this.#lines.slice(begin, this.at).map(({ text }) => text);
  }
}

const entry = /^[0-9]{1,2}[.．、](?![0-9])/u;

/** A cell's lines: broken within a sentence, but for those that number what stands in it. */
function inOneLine(lines: readonly string[]): string {
  return lines.reduce((whole, line) => {
    const isCut = whole !== '' && entry.test(line) && !/[，。；]$/u.test(whole);
    return `${whole}${isCut ? '；' : ''}${line}`;
  }, '');
}

const check =
  /^(?:现场|实地|随机)?(?:查阅|查看|查验|核对|核查|核实|抽查|抽检|抽测|询问|问询|访谈|走访|听取|听汇报|问卷|电话|检查|实地|资料)[^；]{0,40}$/u;
/** 有□、无□; 培训    人; 应公示10项，实公示   项: to be filled in by who checks. */
const form = /□|[\u3400-\u9fff：，；（] {2,}\S/u;
const groupWithPoints = /^[^，。；]{2,30}[（(][0-9.]{1,5} ?分[）)]$/u;
const pointsAtEnd = /[（(]([0-9.]{1,5}) ?分[）)][。；]?$/u;

type CellKind = 'group' | 'rule' | 'check' | 'form' | 'words';

function kindOf(text: string): CellKind {
  if (form.test(text)) return 'form';
  if (isScoringRule(text)) return 'rule';
  if (groupWithPoints.test(text)) return 'group';
  return check.test(text) ? 'check' : 'words';
}

/** Rows without numbers: what is asked, then how it is checked, by which rule, and a form; a part's name with its points stands above them. */
function ruledRows(lines: readonly Line[], from: number): FoundRows {
  const rows: TableRow[] = [];
  let at = from;
  const take = (...kinds: readonly CellKind[]): string[] => {
    const begin = at;
    const limit = Math.min(lines.length, begin + mostLines);
    while (at < limit && kinds.includes(kindOf(lines[at]?.text ?? ''))) at += 1;
    return lines.slice(begin, at).map(({ text }) => text);
  };
  for (;;) {
    const begin = at;
    const [group] = take('group');
    const words = inOneLine(take('words'));
    const [ways, rules, forms] = [take('check'), take('rule'), take('form')];
    if (words === '' || ways.length + rules.length === 0) return { columns: ruledHeads, rows, end: begin };
    if (group !== undefined) rows.push(across(ruledHeads, group.replace(pointsAtEnd, ''), begin - from));
    const [score = '', value = ''] = pointsAtEnd.exec(words) ?? [];
    const task = words.slice(0, words.length - score.length);
    const beside = [rules, ways, forms].map((cell) =>
      cell
        .join('')
        .replace(/ {2,}/gu, ' ')
        .replace(/[。；]$/u, ''),
    );
    rows.push({ cells: [task, value, ...beside], at: begin - from });
  }
}

const ruledHeads = ['考核要求', '分值', '评分标准', '考核方法', '考核结果'];

/** What heads a part of the table, over its whole width. */
function across(heads: readonly string[], title: string, at: number): TableRow {
  return { cells: heads.map(() => title), at };
}
