import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { areUnitsInCell } from '../label-units.ts';
import { columnKind, sentenceOf } from '../table-row.ts';
import { isAsideHead } from '../table-shape.ts';
import { type FoundTable, fewestRows } from './found-table.ts';

const weekday = /^(?:周|星期|礼拜)[一二三四五六日天](?:[—~、至-](?:周|星期|礼拜)?[一二三四五六日天])?/u;
const date = /[0-9]{1,2}月[0-9]{1,2}日/u;
const dateAlone =
  /^[（(]?(?:[0-9]{1,2}[月./-][0-9]{1,2}日?)(?:[—~、至-][0-9月日./]{1,6})?[）)]?(?: ?[（(]?(?:周|星期|礼拜)[一二三四五六日天][）)]?)?$/u;
const longestDay = 24;

/** A day of a week's plan, over as many lines as it takes: 周一, and （4月20日） below it. */
interface DayHead {
  readonly title: string;
  /** 4月20日, where it is said. */
  readonly date: string;
  readonly end: number;
}

function dayAt(lines: readonly Line[], at: number): DayHead | undefined {
  const text = lines[at]?.text ?? '';
  if (text.length > longestDay) return undefined;
  const [name = ''] = weekday.exec(text) ?? [];
  const rest = text.slice(name.length).trim();
  if (name === '' ? !dateAlone.test(text) : rest !== '' && !dateAlone.test(rest)) return undefined;
  const next = lines[at + 1]?.text ?? '';
  const goesOn = name !== '' && rest === '' && next.length <= longestDay && dateAlone.test(next);
  const title = goesOn ? `${text}${next}` : text;
  return { title, date: date.exec(title)?.[0] ?? dateAlone.exec(title)?.[0] ?? '', end: at + (goesOn ? 2 : 1) };
}

/**
 * A week copied a cell a line: a day heads what is to be done on it, each with who does it on the next line. The day was one cell for
 * all of its rows.
 */
export function dayTable(lines: readonly Line[], from: number, columns: readonly string[]): FoundTable | undefined {
  const kinds = columns.map(columnKind);
  // A last column of remarks is mostly blank.
  const words = columns.filter((head, at) => kinds[at] === 'words' && !(at === kinds.length - 1 && isAsideHead(head)));
  if (kinds[0] !== 'when' || words.length !== 1) return undefined;
  const who = columns.find((_, at) => kinds[at] === 'who');
  const sure = rowsOfDays(lines, from, who, areUnitsInCell);
  return sure ?? rowsOfDays(lines, from, who, isShortName);
}

/** Below a day its tasks, one or more above whoever does them, or numbered; each is a row. */
function rowsOfDays(
  lines: readonly Line[],
  from: number,
  who: string | undefined,
  isUnit: (text: string) => boolean,
): FoundTable | undefined {
  const rows: Line[] = [];
  let day: DayHead | undefined;
  let days = 0;
  let at = from;
  while (at < lines.length) {
    const head = dayAt(lines, at);
    if (head !== undefined) {
      rows.push({ ...(lines[at] as Line), followsGap: true, depth: dayDepth, text: head.title });
      [day, days, at] = [head, days + 1, head.end];
      continue;
    }
    const end = who === undefined ? -1 : unitBelow(lines, at, isUnit);
    const last = end < 0 ? end : lastUnit(lines, end);
    const isNumbered = headingOf(lines[at]?.text ?? '') !== undefined;
    if (day === undefined || (end < 0 && !isNumbered)) break;
    const tasks = end < 0 ? [lines[at] as Line] : tasksIn(lines.slice(at, end));
    const units = end < 0 ? [] : lines.slice(end, last + 1).map(({ text }) => text);
    for (const task of tasks) rows.push(rowOf(task, units.join('、'), day, who ?? ''));
    at = Math.max(at, last) + 1;
  }
  // Where each row has a day of its own, the day is one of its cells.
  return days < fewestRows || rows.length <= 2 * days ? undefined : { end: at, rows };
}

const mostTasks = 8;

/** Where the unit stands that does what begins here; -1 where a day or the end comes before one. */
function unitBelow(lines: readonly Line[], at: number, isUnit: (text: string) => boolean): number {
  for (let next = at + 1; next <= at + mostTasks && next < lines.length; next += 1) {
    if (dayAt(lines, next) !== undefined) return -1;
    if (headingOf(lines[next]?.text ?? '') === undefined && isUnitAt(lines, next, isUnit)) return next;
  }
  return -1;
}

/** 学习材料报送镇党政办, above whoever sends them: a task that only ends as a unit's name does. */
function isUnitAt(lines: readonly Line[], at: number, isUnit: (text: string) => boolean): boolean {
  const text = lines[at]?.text ?? '';
  const below = lines[at + 1]?.text ?? '';
  return isUnit(text) && !(isUnit(below) && below.length * 2 <= text.length);
}

/** Each line of a cell, with what goes on from it. */
function tasksIn(cell: readonly Line[]): Line[] {
  const tasks: Line[] = [];
  for (const line of cell) {
    const above = tasks.at(-1);
    if (above !== undefined && (/[，、：]$/u.test(above.text) || /^[（(]/u.test(line.text)))
      tasks[tasks.length - 1] = { ...above, text: `${above.text}${line.text}` };
    else tasks.push(line);
  }
  return tasks;
}

/** A unit right below one does it, too. */
function lastUnit(lines: readonly Line[], from: number): number {
  let last = from;
  while (isUnitAt(lines, last + 1, areUnitsInCell)) last += 1;
  return last;
}

const dayDepth = 2;
const longestUnit = 12;

function isShortName(text: string): boolean {
  return areUnitsInCell(text) || (text.length <= longestUnit && /^[\u3400-\u9fff、，]+$/u.test(text));
}

function rowOf(line: Line, unit: string, { date: day }: DayHead, who: string): Line {
  const text = sentenceOf([line.text, unit, day], ['工作内容', who, '时间']);
  const words = line.text.replace(/(?<![。；;])[。；;]+$/u, '');
  // What has a number is called by all of its words.
  const isCalled = headingOf(words) !== undefined && text.startsWith(words);
  return { ...line, followsGap: true, isEntry: true, text, ...(isCalled && { bold: words }) };
}
