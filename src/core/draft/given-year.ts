import { type Day, dayFrom, type Span, weekdayOf } from '../day.ts';
import { matchesIn } from '../matches-in.ts';
import { weekdayNamed } from '../text/days/weekday-named.ts';
import type { Document } from './outline/document.ts';
import { textsOf } from './plan-term.ts';

/** 1月17日（周三）, without a year. */
const dayNamed = /(?<![0-9年] ?)([0-9]{1,2})月([0-9]{1,2})[日号](?:[（(](?:周|星期)([一二三四五六日天])[）)])?/gu;
const notice = /(?:通知|公告|通告|启事)(?:[（(][^（）()]{1,20}[）)])?$/u;

/**
 * The year that a title's year stands for. 2023年度考核 may be for January 2024, and 2026年课题申报 for November 2025: the days of the week
 * that stand beside its days tell it, and a notice asks for nothing before the day on which it is given.
 */
export function yearByDays(document: Document, own: number, title: string): number {
  const { givenOn, publishedIn } = document;
  const given = Number(givenOn?.slice(0, 4));
  if (givenOn === undefined || publishedIn === own || Math.abs(given - own) !== 1) return own;
  const days = textsOf(document).flatMap((text) => matchesIn(text, dayNamed));
  const onWeekday = (year: number) => days.filter((day) => isOnWeekday(day, year));
  const [byGiven, byOwn] = [onWeekday(given).length, onWeekday(own).length];
  if (byGiven !== byOwn) return byGiven > byOwn ? given : own;
  if (!notice.test(title)) return own;
  const first = days.map((day) => [given, own].sort().find((year) => (dayIn(day, year) ?? '') >= givenOn));
  return first.filter((year) => year === given).length > first.filter((year) => year === own).length ? given : own;
}

function dayIn([, month = '', day = '']: RegExpExecArray, year: number): Day | undefined {
  return dayFrom(year, month, day);
}

function isOnWeekday(written: RegExpExecArray, year: number): boolean {
  const day = dayIn(written, year);
  return day !== undefined && weekdayOf(day) === weekdayNamed(written[3] ?? '');
}

/** 第十八周工作安排（12.28--1.3）: a week that goes on into the next year. */
const overNewYear = /[（(] ?(1[12])[.月]([0-9]{1,2})日? ?[-—–~～至]{1,2} ?(1)[.月]([0-9]{1,2})日? ?[）)]$/u;

/** The days of such a title, given in the one year or the other. */
export function daysOverNewYear({ givenOn }: Document, title: string): Span | undefined {
  const [, fromMonth, fromDay = '', toMonth = '', toDay = ''] = overNewYear.exec(title) ?? [];
  if (givenOn === undefined || fromMonth === undefined) return undefined;
  const year = Number(givenOn.slice(0, 4)) - (givenOn.slice(5, 7) < '07' ? 1 : 0);
  const from = dayFrom(year, fromMonth, fromDay);
  const to = dayFrom(year + 1, toMonth, toDay);
  return from && to && { from, to };
}
