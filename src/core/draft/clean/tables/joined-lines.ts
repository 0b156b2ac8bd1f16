import { isSentenceOver } from '../../characters.ts';
import { headingOf } from '../../outline/number.ts';
import { type CellKind, isHour } from './cell-fit.ts';

/** Each row's cells, as lines: on one line each. */
export function joinedLines(rows: readonly (readonly (readonly string[])[])[], kinds: readonly CellKind[]): string[][] {
  const widths = kinds.map((_, column) => widthOfBroken(rows.map((row) => row[column] ?? [])));
  return rows.map((row) => kinds.map((kind, column) => joined(row[column] ?? [], kind, widths[column] ?? 0)));
}

/** 3. or 3、 at the head of a line within a cell. */
export const numbersEntry = /^([0-9]{1,2})[.．、](?![0-9])/u;

/**
 * A row whose cell numbers its tasks through, with as many units in another as there are tasks, or has several hours beside it: to each
 * its own, a row of its own. What stands elsewhere in as many lines (places) is told apart with them; what does not is all of theirs.
 */
export function entriesApart(
  cells: readonly (readonly string[])[],
  kinds: readonly CellKind[],
): (readonly string[])[][] {
  const isByHours = cells.some((lines, column) => kinds[column] === 'when' && lines.filter(isHour).length > 1);
  const of = isByHours ? linesBegun : entriesIn;
  const words = cells.findIndex((lines, column) => kinds[column] === 'words' && of(lines).length > 1);
  const entries = of(cells[words] ?? []);
  const whose = cells.some((lines, column) => kinds[column] === 'who' && lines.length === entries.length);
  // 一、 and 二、 in a cell of words are tasks of that hour each.
  const isListed = headingOf(cells[words]?.[0] ?? '')?.style === 'han';
  // What is counted or worth points is one task, however many things it lists.
  if (words < 0 || !(whose || isByHours || isListed) || kinds.includes('count') || kinds.includes('score'))
    return [[...cells]];
  return entries.map((entry, at) =>
    cells.map((lines, column) => {
      if (column === words) return entry;
      const isEach = lines.length === entries.length && (kinds[column] === 'who' || kinds[column] === 'aside');
      return isEach ? lines.slice(at, at + 1) : lines;
    }),
  );
}

/** 8:00—8:40 and 8:50—9:30 beside them: each line is a task but what goes on with the one above. */
function linesBegun(lines: readonly string[]): string[][] {
  const begun: string[][] = [];
  for (const line of lines) {
    if (begun.length === 0 || !/[，、：]$/u.test(begun.at(-1)?.at(-1) ?? '')) begun.push([line]);
    else begun.at(-1)?.push(line);
  }
  return begun;
}

/** The lines of each task that a cell numbers from 1 on; none where it does not. */
function entriesIn(lines: readonly string[]): string[][] {
  const entries: string[][] = [];
  for (const line of lines) {
    const heading = headingOf(line);
    const rest = heading?.style === 'han' ? heading.rest : line.replace(numbersEntry, '').trim();
    if (heading?.ordinal === entries.length + 1 && rest !== line) entries.push([rest]);
    else if (entries.length === 0) return [];
    else entries.at(-1)?.push(line);
  }
  return entries;
}

const countedLabel = /^([\u3400-\u9fff]{2,8})([一二三四五六七八九十1-9])[：:]/u;

/** 主题班会一：… and, below it, 主题班会二：…. */
function isCountedOn(above: string, text: string): boolean {
  const [, name, number] = countedLabel.exec(text) ?? [];
  const [, before, last] = countedLabel.exec(above) ?? [];
  return name !== undefined && name === before && number !== last;
}

const [shortestParagraph, shortestNext, shortestEntry] = [8, 6, 4];
const wideColumn = 24;

/** In a wide column a line that is not half full has ended, however few words it has: 升旗仪式, 晚读检查. */
function endsEarly(line: string, width: number): boolean {
  return width >= wideColumn && line.length >= shortestEntry && line.length * 2 < width;
}

/** Lines shorter than this the page has not broken; where a column's cells end as sentences do, it has broken all that do not. */
function widthOfBroken(cells: readonly (readonly string[])[]): number {
  const written = cells.filter(({ length }) => length > 0);
  const over = written.filter((cell) => isSentenceOver(cell.at(-1) ?? ''));
  if (over.length * 2 > written.length) return 0;
  return Math.max(0, ...written.flat().map(({ length }) => length)) - 3;
}

/** A cell's lines: where one was not broken by the page, and no mark ends it, the next begins anew. */
export function joined(texts: readonly string[], kind: CellKind, width: number): string {
  if (texts.length < 2) return texts[0] ?? '';
  if (kind === 'when' || kind === 'period') return texts.join(' ');
  if (kind === 'who') return texts.join('、').replaceAll('、、', '、');
  return texts.reduce((whole, text, at) => {
    const above = texts[at - 1] ?? '';
    if (at === 0 || /[，。；：、]$/u.test(above)) return `${whole}${text}`;
    const isWhole = above.length >= shortestParagraph && above.length < width && !/[，。；：]/u.test(above);
    const isParagraph =
      numbersEntry.test(text) ||
      isCountedOn(above, text) ||
      (!/^[（(]/u.test(text) &&
        ((text.length >= shortestEntry && endsEarly(above, width)) || (isWhole && text.length >= shortestNext)));
    return `${whole}${isParagraph ? '；' : ''}${text}`;
  }, '');
}
