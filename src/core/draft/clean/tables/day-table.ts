import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { areUnits } from '../label-units.ts';
import { columnKind, sentenceOf } from '../table-row.ts';
import { type FoundTable, fewestRows } from './found-table.ts';

const weekday = /^(?:周|星期|礼拜)[一二三四五六日天](?:[—~、至-](?:周|星期|礼拜)?[一二三四五六日天])?/u;
const date = /[0-9]{1,2}月[0-9]{1,2}日/u;
const dateAlone = /^[（(]?(?:[0-9]{1,2}[月./-][0-9]{1,2}日?)(?:[—~、至-][0-9月日./]{1,6})?[）)]?$/u;
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
  return { title, date: date.exec(title)?.[0] ?? '', end: at + (goesOn ? 2 : 1) };
}

/**
 * A week copied a cell a line: a day heads what is to be done on it, each with who does it on the next line. The day was one cell for
 * all of its rows.
 */
export function dayTable(lines: readonly Line[], from: number, columns: readonly string[]): FoundTable | undefined {
  const kinds = columns.map(columnKind);
  if (kinds[0] !== 'when' || kinds.filter((kind) => kind === 'words').length !== 1) return undefined;
  const who = columns.find((_, at) => kinds[at] === 'who');
  const rows: Line[] = [];
  let day: DayHead | undefined;
  let days = 0;
  let at = from;
  while (at < lines.length) {
    const line = lines[at] as Line;
    const head = dayAt(lines, at);
    if (head !== undefined) {
      rows.push({ ...line, followsGap: true, depth: dayDepth, text: head.title });
      [day, days, at] = [head, days + 1, head.end];
      continue;
    }
    const unit = who !== undefined && isWho(lines, at + 1) ? (lines[at + 1]?.text ?? '') : '';
    if (day === undefined || (unit === '' && headingOf(line.text) === undefined)) break;
    rows.push(rowOf(line, unit, day, who ?? ''));
    at += unit === '' ? 1 : 2;
  }
  // Where each row has a day of its own, the day is one of its cells.
  return days < fewestRows || rows.length <= 2 * days ? undefined : { end: at, rows };
}

const dayDepth = 2;
const longestUnit = 12;

function isWho(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text === '' || headingOf(text) !== undefined || dayAt(lines, at) !== undefined) return false;
  return areUnits(text) || (text.length <= longestUnit && /^[\u3400-\u9fff、，]+$/u.test(text));
}

function rowOf(line: Line, unit: string, { date: day }: DayHead, who: string): Line {
  const text = sentenceOf([line.text, unit, day], ['工作内容', who, '时间']);
  const words = line.text.replace(/(?<![。；;])[。；;]+$/u, '');
  return { ...line, followsGap: true, isEntry: true, text, ...(text.startsWith(words) && { bold: words }) };
}
