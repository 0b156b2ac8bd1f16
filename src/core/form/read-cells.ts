import { type Day, dayOfNumber, parseDay, type Span } from '../day.ts';
import { readDay } from '../text/read-day.ts';
import { type FilledCell, filledCellText } from './filled-sheet.ts';

/** What a colleague said by the column 是否完成. */
export type Doneness = 'done' | 'none' | 'breach' | 'corrected' | 'progress' | 'exempt' | 'nothing';

const wordsFor: Readonly<Record<Doneness, readonly string[]>> = {
  done: ['已完成', '完成', '是', '已办结', '办结', '√', '✓', '✔', 'done', 'yes', 'y', 'true'],
  none: ['未发生', '没有发生', '未发生过', 'nothappened'],
  breach: ['发生', '发生了', '有发生', 'happened'],
  corrected: ['已整改', '整改', '已整改到位', '整改到位', '整改完成', '已改正', 'putright', 'corrected'],
  progress: ['推进中', '正在办理', '进行中', '部分完成', 'inprogress', 'underway'],
  exempt: ['不适用', '无此项', 'exempt', 'notapplicable', 'n/a'],
  nothing: ['', '否', '未完成', '没有', '未启动', '×', 'no', 'n', 'false'],
};

const doneness = new Map(
  (Object.keys(wordsFor) as Doneness[]).flatMap((meaning) => wordsFor[meaning].map((word) => [word, meaning])),
);

/** `undefined` where it is none of the words that people use. */
export function readDoneness(cell: FilledCell | undefined): Doneness | undefined {
  return doneness.get(plainText(cell).replace(/\s/g, '').toLowerCase());
}

/** In plain digits, without white space around it and the apostrophe that keeps a spreadsheet from reading it. */
export function plainText(cell: FilledCell | undefined): string {
  return filledCellText(cell)
    .normalize('NFKC')
    .trim()
    .replace(/^['’]+/, '');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day in a cell: a true date, a spreadsheet's number for one (44993), 20230308, or a day as people type it; a time of
 * day behind it is left away. English spreadsheets show 8-Mar for what was typed as 3/8. `undefined` where it is none.
 */
export function readDayCell(cell: FilledCell | undefined, today: Day, plan: Span): Day | undefined {
  if (typeof cell === 'object' && 'day' in cell) return cell.day;
  const text = plainText(cell).replace(/[ T][0-9]{1,2}:[0-9]{2}.*$/, '');
  if (/^[0-9]{8}$/.test(text)) return parseDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
  if (/^[0-9]{4,5}(?:\.[0-9]+)?$/.test(text)) return dayOfSerial(Math.floor(Number(text)));
  const [, day, name = '', year] = /^([0-9]{1,2})-([A-Za-z]{3})(?:-([0-9]{2,4}))?$/.exec(text) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return readDay(text, today, plan);
  return readDay(`${year === undefined ? '' : `${year.padStart(4, '20')}-`}${month}-${day}`, today, plan);
}

/** Days are counted so that 1970-01-01 is 25569; a small number is rather an amount in the wrong column. */
function dayOfSerial(serial: number): Day | undefined {
  return serial >= 20_000 ? parseDay(dayOfNumber(serial - 25_569)) : undefined;
}

/**
 * Files and links in one cell: one a line, or parted by a semicolon; by a comma only where each part looks like a file or
 * a link, as names may hold commas.
 */
export function readEvidenceCell(text: string): readonly string[] {
  return text
    .split(/[\r\n;；]+/)
    .flatMap((line) => {
      const parts = line.split(/[、，,]/).map((part) => part.trim());
      return parts.every((part) => /\.[A-Za-z0-9]{1,5}$|^https?:\/\//i.test(part)) ? parts : [line.trim()];
    })
    .filter((part) => part !== '');
}
