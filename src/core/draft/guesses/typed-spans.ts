import type { Day, Span } from '../../day.ts';
import { readDay } from '../../text/read-day.ts';

const between = /[、，,；;\n]/u;

/** 2月17日至7月4日、9月1日到12月31日: stretches of days; `undefined` where one of them is none. */
export function typedSpans(typed: string, period: Span, today: Day): readonly Span[] | undefined {
  const spans = typed
    .split(between)
    .filter((part) => part.trim() !== '')
    .map((part) => typedSpan(part, period, today));
  const read = spans.filter((span) => span !== undefined);
  return read.length > 0 && read.length === spans.length ? read : undefined;
}

/** A dash parts two days only where it does not stand within them: not in 2024-09-01. */
function typedSpan(text: string, period: Span, today: Day): Span | undefined {
  const parts = text.split(/至|到|~|～|—+|–|\bto\b/u);
  const [first = '', last, more] = parts.length === 1 ? text.split(/(?<=[日号])\s*-|(?<!-[^-]*)-(?![^-]*-)/u) : parts;
  if (last === undefined || more !== undefined) return undefined;
  const [from, to] = [readDay(first.trim(), today, period), readDay(last.trim(), today, period)];
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}
