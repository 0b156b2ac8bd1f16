import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { isTimeCell } from '../times/time-cell.ts';
import { misfitBelow, never } from './cell-fit.ts';
import { fewestBare, headOf, looks, type Told } from './columns-by-cells.ts';
import { rowsBelow } from './flat-table.ts';
import type { FoundTable } from './found-table.ts';

const [shortestTask, longestTask] = [4, 100];
/** A week and its days; several units. */
const mostLines: Readonly<Record<Kind, number>> = { count: 1, words: 1, when: 2, who: 3 };

type Kind = Told | 'words';

/** A table copied a cell a line without its heads: task, day and unit again and again in one order. */
export function bareTable(lines: readonly Line[], at: number): FoundTable | undefined {
  if (kindOf(lines[at]?.text) === undefined) return undefined;
  const kinds: Kind[] = [];
  let end = at;
  for (;;) {
    const kind = kindOf(lines[end]?.text);
    if (kind === undefined || kinds.includes(kind)) break;
    kinds.push(kind);
    end = behind(lines, end, kind);
  }
  if (!kinds.includes('words') || !isTold(kinds, lines, at)) return undefined;
  const numbers = [numberIn(lines.slice(at, end))];
  for (let row = 1; row < fewestBare; row += 1) {
    const begin = end;
    for (const kind of kinds) {
      const next = behind(lines, end, kind);
      if (next === end) return undefined;
      end = next;
    }
    numbers.push(numberIn(lines.slice(begin, end)));
  }
  if (kinds.includes('count') && numbers.some((number, row) => number !== (numbers[0] ?? 0) + row)) return undefined;
  const from = beginOf(kinds, lines, at);
  const inOrder = [...kinds.slice(from), ...kinds.slice(0, from)];
  return rowsBelow(
    lines,
    at,
    inOrder.map((kind) => headOf[kind]),
    fewestBare,
  );
}

/** Which row it is, by its own count. */
function numberIn(row: readonly Line[]): number {
  return Number(row.find(({ text }) => kindOf(text) === 'count')?.text);
}

/** A number and a time are no task's: months and what is done in them are heads and text. */
function isTold(kinds: readonly Kind[], lines: readonly Line[], at: number): boolean {
  if (kinds.includes('who')) return kinds[0] === 'words' || kinds.length >= 3;
  return (
    kinds.includes('when') && (kinds[0] === 'words' ? isTimeCell(lines[at + 1]?.text ?? '') : kinds[0] === 'count')
  );
}

/** A copy may begin in the middle of a row: weeks and months stand before what is done in them. */
function beginOf(kinds: readonly Kind[], lines: readonly Line[], at: number): number {
  const when = kinds.indexOf('when');
  if (kinds.includes('count')) return kinds.indexOf('count');
  let place = at;
  for (const kind of kinds.slice(0, when)) place = behind(lines, place, kind);
  return when > 0 && !isTimeCell(lines[place]?.text ?? '') ? when : 0;
}

/** Of the lines of one cell. */
function behind(lines: readonly Line[], at: number, kind: Kind): number {
  let end = at;
  while (end - at < mostLines[kind] && kindOf(lines[end]?.text) === kind) {
    // 2024年9月 above 第二周 says of when the table is.
    if (kind === 'when' && end > at && !goesOn(lines, end)) break;
    end += 1;
  }
  return end;
}

function goesOn(lines: readonly Line[], at: number): boolean {
  return misfitBelow(lines[at]?.text ?? '', lines[at - 1]?.text ?? '', 'when') !== never;
}

function kindOf(text: string | undefined): Kind | undefined {
  if (text === undefined) return undefined;
  const told = (['count', 'when', 'who'] as const).find((kind) => looks[kind](text));
  if (told !== undefined) return told;
  const style = headingOf(text)?.style;
  const isTask =
    text.length >= shortestTask && text.length <= longestTask && (style === undefined || style === 'arabic');
  return isTask ? 'words' : undefined;
}
