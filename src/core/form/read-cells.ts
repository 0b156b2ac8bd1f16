import type { Day, Span } from '../day.ts';
import { readDay, type UnreadDay, whichDay } from '../text/read-day.ts';
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

/** The day in a cell: a true date, or what people type and spreadsheets put in its place. A number 11.1 may have been typed as 11.10, too. */
export function readDayCell(cell: FilledCell | undefined, today: Day, plan: Span): { readonly day: Day } | UnreadDay {
  if (typeof cell === 'object' && 'day' in cell) return { day: cell.day };
  const text = plainText(cell);
  const read = whichDay(text, today, plan);
  const other =
    typeof cell === 'number' && /^[0-9]{1,2}\.[1-3]$/.test(text) ? readDay(`${text}0`, today, plan) : undefined;
  if (!('day' in read) || other === undefined) return read;
  return { text, problem: 'two-days', days: [read.day, other], needsYear: false };
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
