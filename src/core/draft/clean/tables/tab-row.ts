import { isSentenceOver } from '../../characters.ts';
import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { areUnits } from '../label-units.ts';
import { isColumnHead } from '../table-row.ts';
import { isHeadOfPeople, isPointsHead, isYearHead } from '../table-shape.ts';
import { type CellKind, cellKind, gap, misfit, never } from './cell-fit.ts';
import { partNumber, rowCount } from './flat-rows.ts';
import { numbersEntry } from './joined-lines.ts';

/** A row of a table with tabs. */
export interface TabRow {
  /** Each on a line or on several. */
  readonly cells: readonly (readonly string[])[];
  readonly end: number;
}

/** So many lines at most does a row take. */
const mostLines = 24;

export function tabRowAt(lines: readonly Line[], from: number, heads: readonly string[]): TabRow | undefined {
  const line = lines[from];
  if (line === undefined) return undefined;
  if (line.cells === undefined)
    return isAcrossAt(lines, from) ? { cells: widened([[line.text]], 0, heads.length), end: from + 1 } : undefined;
  const kinds = heads.map(cellKind);
  const { cells: all, end: below } = laidOut(lines, from, kinds);
  const { cells, at } = placed(all, kinds);
  // Blank cells behind the last column are what the table was laid out with.
  if (cells.slice(heads.length).some(([cell]) => cell !== '')) return undefined;
  const last = cells.slice(0, heads.length).at(-1) ?? [];
  const width = Math.min(at + cells.length, heads.length);
  const kind = kinds[width - 1] as CellKind;
  const isOpen = lacksAside(width, kinds) && holdsLines(kind) && nextRow(lines, below) - from < mostLines;
  let end = below;
  while (
    end - from < mostLines &&
    (goesOn(lines[end], last, kind) || (isOpen && lines[end]?.cells === undefined && !isAcrossAt(lines, end)))
  ) {
    last.push(lines[end]?.text ?? '');
    end += 1;
  }
  return { cells: widened(cells, at, heads.length), end };
}

/** A row's cells, and the lines below it that go on with one and have the next ones. */
function laidOut(lines: readonly Line[], from: number, kinds: readonly CellKind[]) {
  const own = cellsIn(lines[from]).map((cell) => [cell]);
  const cells = own.map((cell) => [...cell]);
  let pending: string[] = [];
  let end = from + 1;
  for (let at = end; cells.length < kinds.length && at - from < mostLines; at += 1) {
    const [first = '', ...others] = cellsIn(lines[at]);
    if (cells.length + others.length > kinds.length) break;
    // Another row lacks what is merged with those above, too.
    if (first !== '' && others.length > 0 && isWhole(cells, kinds)) break;
    // Where nothing stands before the tab, the cell above ended with its line.
    if (first !== '') pending.push(first);
    if (others.length === 0) continue;
    cells.at(-1)?.push(...pending);
    cells.push(...others.map((cell) => [cell]));
    [pending, end] = [[], at + 1];
  }
  return isWhole(cells, kinds) ? { cells, end } : { cells: own, end: from + 1 };
}

/** As cells of a row look, up to the last column. */
function isWhole(cells: Cells, kinds: readonly CellKind[]): boolean {
  const { at, cost } = bestPlace(cells, kinds);
  const width = at + cells.length;
  return cost < never && (width === kinds.length || lacksAside(width, kinds));
}

/** Nothing but what is said beside the row is missing. */
function lacksAside(width: number, kinds: readonly CellKind[]): boolean {
  return width === kinds.length - 1 && (kinds.at(-1) === 'aside' || kinds.at(-1) === 'result');
}

function nextRow(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && at - from < mostLines && lines[at]?.cells === undefined) at += 1;
  return at < lines.length ? at : Number.POSITIVE_INFINITY;
}

type Cells = readonly (readonly string[])[];

/** The cells, and how many columns at the left have none, as these were merged with those above; what has two cells under one head has one. */
function placed(cells: string[][], kinds: readonly CellKind[]): { readonly cells: string[][]; readonly at: number } {
  const own = bestPlace(cells, kinds);
  // 立即整改, 按节点 stands for a day where all before it fit.
  const before = bestPlace(cells.slice(0, -1), kinds.slice(0, -1));
  const isFit = before.cost + noDay < own.cost && before.at + cells.length === kinds.length;
  if (isFit) return { cells, at: before.at };
  if (own.cost < never) return { cells, at: own.at };
  for (let at = 0; at + 1 < cells.length; at += 1) {
    const pair = cells.slice(at, at + 2).map((cell) => cell.join(''));
    const joined = [...cells.slice(0, at), [pair.join('：')], ...cells.slice(at + 2)];
    const place = pair.includes('') || kinds[at] !== 'words' ? own : bestPlace(joined, kinds);
    if (place.cost < never) return { cells: joined, at: place.at };
  }
  return { cells, at: 0 };
}

/** How ill words stand for a day. */
const noDay = 2;

const mostPlaced = 16;

export function bestPlace(cells: Cells, kinds: readonly CellKind[]): { readonly at: number; readonly cost: number } {
  // Where nothing is known of the columns, or they are too many, each cell is where it stands.
  if (kinds.length > mostPlaced || kinds.every((kind) => kind === 'words')) return { at: 0, cost: 0 };
  let best = { at: 0, cost: never };
  for (let at = 0; at <= kinds.length - cells.length; at += 1) {
    // What is merged with the row above lies at the left; at the right a cell is left out only where nothing is said.
    const blank = kinds.slice(at + cells.length).reduce((sum, kind) => sum + gap(kind, false), 0);
    const cost = cells.reduce((sum, [cell = ''], each) => sum + misfitIn(kinds, at + each, cell), blank);
    if (cost < best.cost) best = { at, cost };
  }
  return best;
}

function misfitIn(kinds: readonly CellKind[], column: number, cell: string): number {
  const kind = kinds[column] as CellKind;
  if (cell === '') return 0;
  // 二、教育教学 in the first column heads the rows from here on.
  if (kind === 'words' && column === 0 && headingOf(cell)?.style === 'han') return 0;
  if (kind === 'count') return rowCount.test(cell) || partNumber.test(cell) ? 0 : 1;
  return misfit(cell, kind, kinds.lastIndexOf('words') === column);
}

const shortestBroken = 20;

/** The last cell's next line: another unit, the next of what it numbers, or the rest of what nothing has ended. */
function goesOn(line: Line | undefined, cell: readonly string[], kind: CellKind): boolean {
  const above = cell.at(-1) ?? '';
  if (line === undefined || line.cells !== undefined || above === '') return false;
  if (kind === 'who') return areUnits(line.text) && areUnits(above);
  if (!holdsLines(kind)) return false;
  if (/[，、]$/u.test(above)) return true;
  if (numbersEntry.test(line.text)) return numbersEntry.test(cell[0] ?? '');
  // The page has broken it.
  return above.length >= shortestBroken && !/[。；;：:）)]$/u.test(above) && headingOf(line.text) === undefined;
}

function holdsLines(kind: CellKind): boolean {
  return kind === 'words' || kind === 'checking';
}

function cellsIn(line: Line | undefined): readonly string[] {
  return line === undefined ? [] : (line.cells ?? [line.text]);
}

function widened(cells: Cells, from: number, columns: number): (readonly string[])[] {
  return Array.from({ length: columns }, (_, at) => cells[at - from] ?? ['']);
}

const longestPart = 40;

/** One cell for the whole width, between two rows. */
function isAcrossAt(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1]?.cells;
  if (next === undefined || text.length > longestPart || isSentenceOver(text)) return false;
  // Where another table's heads follow, a section begins.
  return headingOf(text)?.style !== 'han' || !areHeads(next);
}

const longestHead = 14;

/** How, how often and of what, which head nothing by themselves. */
const isHeadOfManner = (text: string) =>
  /^(?:频次|频率|次数|数量|方法|方式|地点|对象|要求|标准|物品|区域|部位)$/u.test(text);

export function areHeads(cells: readonly string[]): boolean {
  const known = cells.filter((cell) =>
    [isColumnHead, isYearHead, isPointsHead, isHeadOfPeople, isHeadOfManner].some((isHead) => isHead(cell)),
  );
  // Two columns are a table where one tells when, or counts.
  const isPair =
    cells.length === 2 && known.length === 2 && ['when', 'period', 'count'].includes(cellKind(cells[0] ?? ''));
  return (
    (isPair || cells.length > 2) &&
    known.length >= 2 &&
    known.length * 2 >= cells.length &&
    cells.every((cell) => cell !== '' && cell.length <= longestHead && !/[。；]/u.test(cell))
  );
}
