import { addDays, type Day, daysBetween } from '../../day.ts';
import type { Plan } from '../../plan/plan.ts';
import { readDay } from '../read-day.ts';
import { daysOfRhythm } from './days-of-rhythm.ts';

/** More than this is a slip of the finger, and nobody could look through them. */
const mostDays = 400;

/**
 * The days that a person typed at once, each once and in order: `3-8`; `1-15、2-12、3-8`; `3月8日、15日`; `3-8至3-12`; `每月15日 1-11月`;
 * `每周一 春季学期`. `undefined` where some of it is no day or not understood, or they are too many. They may lie outside the plan: that is
 * for the caller to refuse by name.
 */
export function readDays(text: string, today: Day, plan: Plan): readonly Day[] | undefined {
  const read = whichDays(text, today, plan);
  return 'days' in read ? read.days : undefined;
}

/** As `readDays`, or which part of the text keeps it from being days: all of it, where it is not one of several alone. */
export function whichDays(
  text: string,
  today: Day,
  plan: Plan,
): { readonly days: readonly Day[] } | { readonly unread: string } {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const found = daysOfRhythm(plain, today, plan) ?? oneDay(plain, today, plan);
  const read = found === undefined ? listed(plain, (each) => readDay(each, today, plan.period)) : { days: found };
  if ('unread' in read) return read;
  if (read.days.length === 0 || read.days.length > mostDays) return { unread: text };
  return { days: [...new Set(read.days)].sort() };
}

function oneDay(text: string, today: Day, { period }: Plan): readonly Day[] | undefined {
  const day = readDay(text, today, period);
  return day && [day];
}

type ReadOne = (text: string) => Day | undefined;

const betweenDays = /[、,;]|和|及|\band\b/;

/** What stands between commas, else between spaces: single days, and ranges of them. */
function listed(text: string, read: ReadOne): ReturnType<typeof whichDays> {
  const split = text.split(betweenDays);
  const isList = split.length > 1;
  const parts = (isList ? split : text.split(/\s+/)).map((part) => part.trim()).filter((part) => part !== '');
  const days: Day[] = [];
  for (const part of parts) {
    const some = daysIn(part, days.at(-1), read);
    if (some === undefined) return { unread: isList || days.length > 0 ? part : text };
    days.push(...some);
  }
  return { days };
}

/** `3-8至3-12`, `3月8日-12日`, `3-8-3-12`: from the one to the other. */
const ranges = [
  /^(?<from>.+?)\s*(?:至|到|~|—+|–+|\bto\b)\s*(?<to>.+)$/,
  /^(?<from>.*[日号])\s*-\s*(?<to>.+)$/,
  /^(?<from>[0-9]{1,2}-[0-9]{1,2})-(?<to>[0-9]{1,2}-[0-9]{1,2})$/,
];

function daysIn(text: string, before: Day | undefined, read: ReadOne): readonly Day[] | undefined {
  const single = dayAfter(text, before, read);
  if (single !== undefined) return [single];
  const { from, to } = ranges.map((range) => range.exec(text)?.groups).find((found) => found !== undefined) ?? {};
  const first = from && dayAfter(from, before, read);
  const last = first && to && dayAfter(to, first, read);
  if (!first || !last || last < first || daysBetween(first, last) > mostDays) return undefined;
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

/** `20日` behind another day is one of the same month. */
function dayAfter(text: string, before: Day | undefined, read: ReadOne): Day | undefined {
  const dayOfMonth = /^([0-9]{1,2})[日号]$/.exec(text)?.[1];
  if (dayOfMonth === undefined || before === undefined) return read(text);
  return read(`${before.slice(0, 8)}${dayOfMonth.padStart(2, '0')}`);
}
