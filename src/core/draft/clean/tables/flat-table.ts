import { isSentenceOver } from '../../characters.ts';
import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { isMonthTitle } from '../../outline/ranking.ts';
import { isPageNumber } from '../drop-page-numbers.ts';
import { areUnits } from '../label-units.ts';
import { isColumnHead } from '../table-row.ts';
import { isAsideHead, isFigureHead, isHeadOfPeople, isPointsHead, type TableRow } from '../table-shape.ts';
import { linesOfRows } from '../unfold-tables.ts';
import { calendarTable } from './calendar-table.ts';
import { type CellKind, cellKind, isTime, isTimeOfDay, points } from './cell-fit.ts';
import { dayTable } from './day-table.ts';
import { type PlacedLine, placedLines, rowCount } from './flat-rows.ts';
import { across, type FoundTable, fewestRows, mostColumns, sum } from './found-table.ts';
import { entriesApart, joinedLines } from './joined-lines.ts';

const longestHead = 12;
const fewestColumns = 3;

/** A table copied a cell a line: the heads of its columns, and its cells row by row, each on a line or on several. */
export function flatTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const heads = headsAt(lines, at);
  if (heads.length < fewestColumns) return undefined;
  const from = at + heads.length;
  const days = dayTable(lines, from, heads) ?? calendarTable(lines, from, heads);
  if (days !== undefined) return days;
  const sample = { from, longest: longestSample };
  const found = rowsWithin(lines, sample, heads, fewestRows);
  if (found === undefined) return undefined;
  // A title above the heads is none, however much it reads like one.
  const without = heads.length > fewestColumns ? rowsWithin(lines, sample, heads.slice(1), fewestRows) : undefined;
  return without !== undefined && without.cost < found.cost ? undefined : whole(found, lines, from, heads, fewestRows);
}

/** Behind 序号 stands what else the columns are called, up to the first row's number. */
function headsAt(lines: readonly Line[], at: number): string[] {
  const isCounted = cellKind(lines[at]?.text ?? '') === 'count';
  const heads: string[] = [];
  while (heads.length <= mostColumns) {
    const text = (lines[at + heads.length]?.text ?? '').replace(/[ \u3000]/gu, '');
    const next = lines[at + heads.length + 1]?.text ?? '';
    const isBetween = isShort(text) && isHead(next) && (heads.length > 0 || isHead(lines[at + 2]?.text ?? ''));
    if (sum.test(text) || !(isHead(text) || isBetween || (isCounted && isShort(text)))) break;
    heads.push(text);
  }
  return heads.length > mostColumns ? [] : heads;
}

function isHead(text: string): boolean {
  return (
    isColumnHead(text) ||
    (text.length <= longestHead && [isPointsHead, isHeadOfPeople, isFigureHead, isAsideHead].some((is) => is(text)))
  );
}

function isShort(text: string): boolean {
  return text !== '' && text.length <= longestHead && !/^[0-9]|[。，；：]/u.test(text) && !isNoHead(text);
}

function isNoHead(text: string): boolean {
  return isTime(text) || areUnits(text) || headingOf(text) !== undefined;
}

/** So many lines at most are one table's; so many tell whether there is one. */
const [longestTable, longestSample] = [4000, 48];

/** The table of columns with these heads whose cells begin at a line; `undefined` where fewer rows than `fewest` have all of theirs. */
export function rowsBelow(
  lines: readonly Line[],
  from: number,
  heads: readonly string[],
  fewest: number,
): FoundTable | undefined {
  const found = rowsWithin(lines, { from, longest: longestSample }, heads, fewest);
  return found && whole(found, lines, from, heads, fewest);
}

/** The table of which a sample was found. */
function whole(
  found: Rows,
  lines: readonly Line[],
  from: number,
  heads: readonly string[],
  fewest: number,
): FoundTable {
  const isWhole = found.end - from + mostBlank < longestSample;
  const { end, rows } = (isWhole ? found : rowsWithin(lines, { from, longest: longestTable }, heads, fewest)) ?? found;
  return { end, rows: linesOfRows(heads, rows, lines.slice(from, end)) };
}

/** What ends so near to the end of the sample may go on behind it. */
const mostBlank = 20;

interface Stretch {
  readonly from: number;
  readonly longest: number;
}

interface Rows {
  readonly cost: number;
  readonly rows: readonly TableRow[];
  readonly end: number;
}

function rowsWithin(
  lines: readonly Line[],
  { from, longest }: Stretch,
  heads: readonly string[],
  fewest: number,
): Rows | undefined {
  const kinds = heads.map(cellKind);
  // 姓名, 职务 and 电话 by a number are nobody's tasks.
  const isOfTasks = kinds.some((kind, column) => kind === 'words' && isColumnHead(heads[column] ?? ''));
  const isTold =
    kinds.includes('words') && kinds.some((kind) => telling.includes(kind) && (kind !== 'count' || isOfTasks));
  if (!isTold) return undefined;
  const body = bodyOf(lines, { from, longest }, heads);
  if (headsOfLists(body) >= fewestOfLists) return undefined;
  const { placed: all, cost } = placedLines(
    body.map(({ line }) => line),
    kinds,
  );
  const placed = withoutText(all, body, kinds);
  const rows = rowsOf(placed, body, kinds, from);
  const said = rows.filter((row) => row.isWhole).length;
  if (said < fewest || said * 2 < rows.length || cost * 2 > -placed.length) return undefined;
  return { cost, rows, end: (body[placed.at(-1)?.at ?? 0]?.at ?? from) + 1 };
}

/** 3月：, above （1）…: what stands below is a text of its own, and no cell. */
function headsOfLists(body: readonly BodyLine[]): number {
  return body.filter(({ line }, at) => {
    const next = headingOf(body[at + 1]?.line.text ?? '');
    return /[:：]$/u.test(line.text) && isMonthTitle(line.text) && next?.ordinal === 1;
  }).length;
}

const fewestOfLists = 3;

interface BodyLine {
  readonly line: Line;
  readonly at: number;
}

/** The heads again on the next page, and sums, are no cells. */
function bodyOf(lines: readonly Line[], { from, longest }: Stretch, heads: readonly string[]): BodyLine[] {
  const body: BodyLine[] = [];
  const limit = Math.min(lines.length, from + longest);
  for (let at = from; at < limit; at += 1) {
    const line = lines[at] as Line;
    if (isPageNumber(line)) continue;
    if (heads.every((head, each) => lines[at + each]?.text.replaceAll(' ', '') === head)) at += heads.length - 1;
    else if (sum.test(line.text.replaceAll(' ', ''))) {
      if (points.test(lines[at + 1]?.text ?? '')) at += 1;
    } else body.push({ line, at });
  }
  return body;
}

/** What goes on with the last cell and ends a sentence, where no other cell of its column does, stands below the table. */
function withoutText(placed: readonly PlacedLine[], body: readonly BodyLine[], kinds: readonly CellKind[]) {
  const last = placed.at(-1);
  const first = placed.findLastIndex(({ begins }) => begins !== 'nothing');
  if (last === undefined || kinds[last.column] !== 'words') return placed;
  const isOver = ({ at }: PlacedLine) => isSentenceOver(body[at]?.line.text ?? '');
  const above = placed.slice(0, first + 1);
  return isOver(last) && !above.some((each) => each.column === last.column && isOver(each)) ? above : placed;
}

interface FlatRow extends TableRow {
  /** It says what is to be done, and has a number, a time or a name beside it. */
  readonly isWhole: boolean;
}

const telling: readonly CellKind[] = ['count', 'when', 'period', 'who', 'score', 'checking', 'figure'];

function rowsOf(
  placed: readonly PlacedLine[],
  body: readonly BodyLine[],
  kinds: readonly CellKind[],
  from: number,
): FlatRow[] {
  const textOf = ({ at }: PlacedLine) => body[at]?.line.text ?? '';
  const starts = placed.flatMap(({ begins }, at) => (begins === 'row' ? [at] : []));
  const grid = starts.map((start, row) => {
    const own = placed.slice(start, starts[row + 1]);
    return kinds.map((_, column) => own.filter((each) => each.column === column).map(textOf));
  });
  let above: readonly string[] = [];
  let times: readonly string[] = [];
  const parted = grid.flatMap((cells, row) => entriesApart(cells, kinds).map((own) => ({ own, row })));
  const joined = joinedLines(
    parted.map(({ own }) => own),
    kinds,
  );
  return joined.map((cells, each) => {
    const start = starts[parted[each]?.row ?? 0] ?? 0;
    const at = (body[placed[start]?.at ?? 0]?.at ?? from) - from;
    const head = headIn(cells, kinds);
    if (head !== undefined) return { ...across(kinds, head, at), isWhole: false };
    above = withShared(withDay(cells, kinds, times), kinds, above);
    times = above.map((cell, column) => cell || (times[column] ?? ''));
    const filled = new Set(kinds.filter((_, column) => cells[column] !== ''));
    return { cells: above, at, isWhole: filled.has('words') && telling.some((kind) => filled.has(kind)) };
  });
}

/** （二）农村改革, where the others have their number. */
function headIn(cells: readonly string[], kinds: readonly CellKind[]): string | undefined {
  const count = kinds.indexOf('count');
  const head = cells[count] ?? '';
  return head !== '' && !rowCount.test(head) && cells.filter((cell) => cell !== '').length === 1 ? head : undefined;
}

/** 10:00—11:30, below 7月5日 8:00—9:30, is of that day. */
function withDay(cells: readonly string[], kinds: readonly CellKind[], times: readonly string[]): string[] {
  return cells.map((cell, column) => {
    const day = partsOf(times[column] ?? '').filter((part) => !isTimeOfDay(part));
    return kinds[column] === 'when' && partsOf(cell).every(isTimeOfDay) ? [...day, cell].join(' ') : cell;
  });
}

/** 7月5日 8: 00—9: 30 is a day and an hour. */
function partsOf(time: string): string[] {
  return time
    .replace(/ ?([:：]) ?/gu, '$1')
    .replace(/ {1,8}(?=[（(])/gu, '')
    .split(' ');
}

/** A second task under a number has it, too, and what the first has in a cell for both. */
function withShared(cells: readonly string[], kinds: readonly CellKind[], above: readonly string[]): string[] {
  const count = kinds.indexOf('count');
  const own = cells.map((cell, column) => (column === count ? (rowCount.exec(cell)?.[1] ?? cell) : cell));
  if (count < 0 || own[count] !== '' || own[kinds.indexOf('words')] === '') return own;
  const shared = [count, kinds.indexOf('who'), kinds.indexOf('when'), kinds.indexOf('period')];
  return own.map((cell, column) => (cell === '' && shared.includes(column) ? (above[column] ?? '') : cell));
}
