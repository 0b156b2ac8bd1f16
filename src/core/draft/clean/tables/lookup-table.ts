import { closedUp } from '../../characters.ts';
import { openingVerb } from '../../clauses/before-verb.ts';
import { endsLikeTitle } from '../../outline/document-title.ts';
import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { areUnitsInCell } from '../label-units.ts';
import { isColumnHead } from '../table-row.ts';
import { isPointsHead } from '../table-shape.ts';
import type { FoundTable } from './found-table.ts';
import { isOfWords } from './parted-rows.ts';

const longestCell = 12;
const fewestCells = 12;

/** 35, 8:00-9:30, 6月13日, 3班, 高三(01)班, 01试场: what is looked up, or by what. */
const figure = /^[^0-9]{0,4}[0-9][0-9 :：.、/+—–~～()（）月日年前-]{0,14}[\u3400-\u9fff]{0,2}$/u;
const fullDay = /^(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日$/u;

/**
 * A table copied a cell a line in which one looks something up (who sits where, how many there are, when it begins): short cells,
 * a good part of them figures, and neither a task among them nor whoever would do it. It is one line, which asks for nothing.
 */
export function lookupTable(lines: readonly Line[], at: number): FoundTable | undefined {
  if (at > 0 && isCell(lines[at - 1])) return undefined;
  let end = at;
  while (isCell(lines[end])) end += 1;
  // Who signed stands above the day.
  if (fullDay.test(closedUp(lines[end]?.text ?? ''))) end -= 1;
  const cells = lines.slice(at, end).map(({ text }) => closedUp(text));
  if (cells.length < fewestCells || !isLookedUp(cells)) return undefined;
  const [first] = lines.slice(at, at + 1);
  const rows = rowsOf(cells).map((row) => row.join('，'));
  return {
    end,
    rows: first === undefined ? [] : [{ ...first, text: `${rows.join('；')}。`, isEntry: true, isTold: true }],
  };
}

function isCell(line: Line | undefined): boolean {
  const text = closedUp(line?.text ?? '');
  if (text === '' || text.length > longestCell || line?.cells !== undefined || line?.depth !== 0) return false;
  if (/[。，；：:！？“”《》]/u.test(text.replace(/(?<=[0-9]) ?[:：] ?(?=[0-9])/gu, '')) || fullDay.test(text))
    return false;
  return figure.test(text) || (headingOf(text) === undefined && !endsLikeTitle(text));
}

function isLookedUp(cells: readonly string[]): boolean {
  const words = cells.filter((cell) => !figure.test(cell));
  const tasks = words.filter((cell) => openingVerb(cell) !== undefined).length;
  const units = words.filter(areUnitsInCell).length;
  return (
    (cells.length - words.length) * 4 >= cells.length &&
    tasks * 10 <= words.length &&
    units * 10 <= words.length &&
    !cells.some((cell) => isPointsHead(cell) || (isColumnHead(cell) && isOfWords(cell)))
  );
}

const mostColumns = 12;

/** Its rows, where the cells look alike again and again. */
function rowsOf(cells: readonly string[]): (readonly string[])[] {
  const kinds = cells.map((cell) => cell.replace(/[0-9]+/gu, '0').replace(/[\u3400-\u9fff]+/gu, '字'));
  const alike = (width: number) =>
    kinds.filter((kind, at) => kind === kinds[at + width]).length / (cells.length - width);
  const widths = Array.from({ length: mostColumns - 1 }, (_, at) => at + 2).filter(
    (width) => width * 3 <= cells.length,
  );
  const width = widths.find((each) => alike(each) >= 0.8);
  if (width === undefined) return [cells];
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
}
