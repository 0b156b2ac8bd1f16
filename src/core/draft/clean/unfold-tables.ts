import { isSentenceOver } from '../characters.ts';
import { endsLikeTitle } from '../outline/document-title.ts';
import { type Cleaned, done, type Line } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';
import { isMonthTitle, partDepth } from '../outline/ranking.ts';
import { labelledHeading, plainNumber, runningLabels } from '../outline/running-labels.ts';
import { type ColumnRole, columnKind, sentenceOf } from './table-row.ts';
import { goesOnAsHead, isAcross, isHeadOfPeople, shapeOf, type TableRow, type TableShape } from './table-shape.ts';
import { withAmountsJoined } from './tables/amount-cells.ts';
import { columnsByCells, fewestBare } from './tables/columns-by-cells.ts';
import { withUnitsNamed } from './tables/indicator-rows.ts';
import { remarkAlone, withMergedCells, withoutDitto } from './tables/merged-cells.ts';
import { withoutNumbers } from './tables/numbers-in-cell.ts';
import { isOfWords, withParts, withRulesApart, withTasksNamed, withUnitsTold } from './tables/parted-rows.ts';
import { entry, rowLine } from './tables/row-line.ts';
import { withSharedTasks } from './tables/shared-tasks.ts';
import { unshifted } from './tables/shifted-row.ts';
import { areHeads } from './tables/tab-row.ts';

const rule = /^\|?[ :|-]{3,}\|?$/;

/** Rows of a Markdown table become lines: heads of parts, and a row's title, duty and, in brackets, how much, when and who does it. */
export function unfoldTables(lines: readonly Line[]): Cleaned {
  const unfolded: Line[] = [];
  const rows: number[] = [];
  const numbered = firstSection(lines);
  for (let at = 0; at < lines.length; ) {
    const end = endOfTable(lines, at);
    if (end === at) {
      unfolded.push(lines[at] as Line);
      at += 1;
      continue;
    }
    const table = lines.slice(at, end);
    const isBelow = rows.length > 0 || (numbered >= 0 && numbered < at);
    const head = isBelow ? headOfTable(lines, at) : 0;
    if (head > 0) unfolded[unfolded.length - head] = asPart(unfolded.at(-head) as Line);
    for (const { number } of table) rows.push(number);
    unfolded.push(...linesOfTable(table));
    at = end;
  }
  return { lines: unfolded.filter(({ text }) => text !== ''), did: done('table', rows) };
}

/** Where the text begins to number its sections: 一、总体要求, 1　总体要求. */
function firstSection(lines: readonly Line[]): number {
  const labels = runningLabels(lines);
  const styleOf = (text: string) => (headingOf(text) ?? labelledHeading(text, labels))?.style;
  const han = lines.findIndex(({ text }) => headingOf(text)?.style === 'han');
  return han >= 0 || !labels.has(plainNumber) ? han : lines.findIndex(({ text }) => styleOf(text) === 'arabic');
}

const shownBelow = /^表 ?[0-9一二三四五六七八九]|如下|下表/u;

/** How far above the table its name stands, at most a paragraph between them; 0 where none does. */
function headOfTable(lines: readonly Line[], at: number): number {
  if (headsTable(lines, at - 1)) return 1;
  return isSentenceOver(lines[at - 1]?.text ?? '') && headsTable(lines, at - 2) ? 2 : 0;
}

/** 问题整改清单（第一批）：, right above a table and below a text that numbers its sections: a part of its own, as what is attached is. */
function headsTable(lines: readonly Line[], at: number): boolean {
  const text = nameOfTable(lines[at]?.text ?? '');
  if (!endsLikeTitle(text) || headingOf(text) !== undefined || shownBelow.test(text)) return false;
  const above = lines[at - 1]?.text ?? '';
  return headingOf(above) === undefined || isSentenceOver(above);
}

function asPart(line: Line): Line {
  return { ...line, text: nameOfTable(line.text), depth: line.depth || 1 };
}

/** 附：本学期活动一览表 is called what stands behind the mark. */
function nameOfTable(text: string): string {
  return text.replace(/^附[表件]?[0-9一二三四五六]?[:：] ?|[:：]$/gu, '');
}

function endOfTable(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && isRow(lines[end]?.text ?? '')) end += 1;
  return end;
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

function linesOfTable(table: readonly Line[]): Line[] {
  const all = table.flatMap(({ text }, at) => (rule.test(text) ? [] : [{ cells: cellsOf(text), at }]));
  const [head] = all;
  const hasHead =
    head !== undefined && (rule.test(table[head.at + 1]?.text ?? '') || (all.length > 2 && areHeads(head.cells)));
  if (hasHead) return linesOfGrid(all, table);
  const columns = all.length < fewestBare ? undefined : columnsByCells(all.map(({ cells }) => cells));
  if (columns !== undefined) return linesOfRows(columns.heads, columns.isHeaded ? all.slice(1) : all, table);
  return all.map(({ cells, at }) => entry(table[at] as Line, sentenceOf(cells, [])));
}

/** The first row heads the columns, those below may go on with it; each says where in `table` it lies. */
export function linesOfGrid([head, ...rest]: readonly TableRow[], table: readonly Line[]): Line[] {
  if (head === undefined) return [];
  const more = rest.findIndex(({ cells }) => !goesOnAsHead(head.cells, cells));
  const below = rest.slice(0, more < 0 ? rest.length : more);
  const heads = below.at(-1)?.cells ?? head.cells;
  // Who copies a table page by page copies its heads again and again.
  const again = new Set([head, ...below].map(({ cells }) => cells.join('|')));
  const rows = rest.slice(below.length).filter(({ cells }) => !again.has(cells.join('|')));
  return linesOfRows(heads, rows, table);
}

/** `rows` say where in `table` each of them lies. */
export function linesOfRows(heads: readonly string[], rows: readonly TableRow[], table: readonly Line[]): Line[] {
  const said = withoutDitto(rows)
    .map(({ cells, at }) => ({
      cells: remarkAlone(unshifted(cells, heads)).map((cell, each) => weekIn(heads[each], cell)),
      at,
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== '') && !cells.some(isSum));
  if (listsPeople(heads)) return said.map(({ cells, at }) => personLine(table[at] as Line, cells, heads));
  const parted = withUnitsTold(withTasksNamed(withParts({ heads, rows: withSharedTasks(heads, said) })));
  const named = withRulesApart(withUnitsNamed(parted.heads, parted.rows));
  const shape = shapeOf(named.heads, named.rows);
  return linesOfShape(withAmountsJoined({ ...shape, rows: withMergedCells(shape.rows, shape.roles) }), table);
}

/** 姓名, 职务 and 电话, or who is on duty: nothing is asked. */
function listsPeople(heads: readonly string[]): boolean {
  return heads.some(isHeadOfPeople) && heads.every((head) => isHeadOfPeople(head) || !isOfWords(head));
}

function personLine(line: Line, cells: readonly string[], heads: readonly string[]): Line {
  const told = cells.filter((cell, at) => cell !== '' && columnKind(heads[at] ?? '') !== 'count');
  return { ...line, followsGap: true, text: `${told.join('，')}。` };
}

/** 3, 4—5 under 周次, 三 under 星期. */
function weekIn(head: string | undefined, cell: string): string {
  const isBare =
    /^(?:教学)?周次?$/u.test(head ?? '') &&
    /^[0-9一二三四五六七八九十]{1,3}(?:[-—~、至][0-9一二三四五六七八九十]{1,3})?$/u.test(cell);
  if (/^星期$/u.test(head ?? '') && /^[一二三四五六日天]$/u.test(cell)) return `周${cell}`;
  return isBare ? `第${cell}周` : cell;
}

function isSum(cell: string): boolean {
  return /^(?:合计|总计|小计|总分)$/u.test(cell.replaceAll(' ', ''));
}

function linesOfShape(shape: TableShape, table: readonly Line[]): Line[] {
  const group = shape.roles.indexOf('group');
  const isCalendar = listsByTime(shape);
  const heading = headsByMonth(shape) ? 0 : group;
  let last = '';
  return shape.rows.flatMap((row) => {
    const line = table[row.at] as Line;
    if (isAcross(row.cells)) return [part(line, row.cells[0] ?? '')];
    const head = row.cells[heading] ?? '';
    if (head !== '' && namesItsUnits(row, shape)) return [rowLine(line, row, { ...shape, roles: headAsTitle(shape) })];
    const heads = head === '' || head === last ? [] : [part(line, withoutPoints(head))];
    if (head !== '') last = head;
    return [...heads, ...listRow(line, row, shape, isCalendar)];
  });
}

/** 第1周, 第4—5周, 第12周 11.11-11.17, 预备周. */
const week =
  /^(?:预备|准备|开学|机动|复习|考试|期末)周$|^第?[ 0-9一二三四五六七八九十—–~～、至-]{1,9}周(?: ?[（(]?[0-9月日.—–~～/至-]{3,16}[）)]?)?$/u;

/** Months down the left, each over several rows with names or days of their own: they head these rows. */
function headsByMonth({ roles, rows }: TableShape): boolean {
  if (roles[0] !== 'when' || roles.includes('group') || (roles[1] !== 'when' && !roles.includes('title'))) return false;
  const months = rows.flatMap(({ cells }) => (isAcross(cells) ? [] : [cells[0] ?? '']));
  // 开学前, 假期: before and behind the weeks stands what is none.
  const others = new Set(months.slice(1).filter((month) => !isMonthTitle(month) && month !== months[0]));
  return others.size <= 1 && months.some(isMonthTitle) && new Set(months).size < months.length;
}

/** 九月 | 1.军训 2.校会: a month's list stands under the month, and where most rows are such lists or a row is a week, each row does. */
function listsByTime({ roles, rows }: TableShape): boolean {
  const names = rows.map(({ cells }) => cells[0] ?? '');
  if (roles[0] !== 'when' || (roles.includes('title') && !names.every(isMonthTitle))) return false;
  // Where the copy begins within a row, nothing says when that was.
  const times = names.slice(names[0] === '' ? 1 : 0);
  const list = roles.indexOf('duty');
  const several = rows.filter(({ cells }) => /；./u.test(cells[list] ?? ''));
  const areMonths = times.every(isMonthTitle) && several.length * 3 >= rows.length;
  const isOfTimes = areMonths || times.every((name) => week.test(name));
  if (isOfTimes && new Set(names).size === names.length) return true;
  const lists = rows.filter(({ cells }) => withoutNumbers(cells[list] ?? '') !== cells[list]);
  return list >= 0 && lists.length > 0 && lists.length * 2 >= rows.length;
}

/** What a cell numbers through is one duty after the other. */
function listRow(line: Line, row: TableRow, shape: TableShape, isCalendar: boolean): Line[] {
  const title = isCalendar ? shape.roles.indexOf('title') : -1;
  const cells = row.cells.map((cell, at) => {
    if (['duty', 'aside', 'when'].includes(shape.roles[at] ?? '')) return withoutNumbers(cell);
    return at === title ? '' : cell;
  });
  const text = rowLine(line, { ...row, cells }, shape);
  const theme = row.cells[title] ?? '';
  const when = isCalendar ? `${cells[0]}${theme === '' ? '' : '：'}${theme}` : '';
  // Its days are what the row has for a time.
  return when === '' ? [text] : [part(line, /^[^（( ]*周(?=[（( ])/u.exec(when)?.[0] ?? when), text];
}

/** A row that says whose it is or until when, and has nothing but its head to say it of: that is its task. */
function namesItsUnits({ cells }: TableRow, { roles }: TableShape): boolean {
  const filled = new Set(roles.filter((_, at) => (cells[at] ?? '') !== ''));
  const isSaid = (['duty', 'title', 'measure'] as const).some((role) => filled.has(role));
  return !isSaid && (filled.has('who') || filled.has('when'));
}

function headAsTitle({ roles }: TableShape): ColumnRole[] {
  return roles.map((role) => (role === 'group' ? 'title' : role));
}

/** 党的建设（20分）. */
function withoutPoints(head: string): string {
  return head.replace(/ ?[（(][0-9.]{1,5} ?分[）)]$/u, '');
}

const longestPart = 40;

/** What heads rows; without a number of its own it is one as a heading of Markdown is. A remark is text. */
function part(line: Line, text: string): Line {
  const words = /^【([^【】]+)】$/u.exec(text)?.[1] ?? text;
  const isHead = words.length <= longestPart && !/[。；：]/u.test(words);
  const depth = isHead && headingOf(words) === undefined ? partDepth : 0;
  return { ...line, followsGap: true, depth, text: depth > 0 ? words : text };
}
