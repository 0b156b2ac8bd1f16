/** Octets of a line, without its end: RFC 5545, 3.1. */
import { addDays, type Day } from '../core/day.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Deadline } from '../core/progress/deadlines.ts';
import type { UnitRef } from '../core/progress/progress.ts';
import { periodsIn } from '../core/target/kinds.ts';
import { calendarMessages } from '../words/areas/reports/formats.ts';
import type { Language } from '../words/language.ts';
import { periodNames } from '../words/period-words.ts';
import { exact } from '../words/shown.ts';
import type { Of } from '../words/table.ts';
import { statusName, targetWords } from '../words/target-words.ts';

/** What a calendar is made from: the same gives the same bytes. */
export interface CalendarSource {
  readonly plan: Plan;
  readonly unit: UnitRef | undefined;
  readonly deadlines: readonly Deadline[];
  /** The day as of which the deadlines stand so. */
  readonly asOf: Day;
  /** Never goes down as the ledger grows: of two calendars, the one with the higher holds. */
  readonly revision: number;
}

/**
 * Deadlines as iCalendar (RFC 5545), each a whole day that leaves one free, with an alarm seven days ahead while it is open.
 * What is settled stays, and says so: left out, it would never leave a calendar that it was imported into before.
 */
export function calendarText(source: CalendarSource, language: Language): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//workpoints//plan//${language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    // Not X-WR-CALNAME, which makes Outlook open a calendar of its own each time rather than update the user's.
    contentLine('NAME', textValue(exact(source.plan.title))),
    ...source.deadlines.map((deadline) => eventText(deadline, source, language)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function eventText(deadline: Deadline, source: CalendarSource, language: Language): string {
  const { day, state } = deadline;
  const summary = textValue(summaryOf(deadline, language));
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uidOf(deadline, source)),
    contentLine('DTSTAMP', `${basicDay(source.asOf)}T000000Z`),
    contentLine('SEQUENCE', String(source.revision)),
    contentLine('DTSTART;VALUE=DATE', basicDay(day)),
    contentLine('DTEND;VALUE=DATE', basicDay(addDays(day, 1))),
    contentLine('SUMMARY', summary),
    contentLine('DESCRIPTION', textValue(descriptionOf(deadline, source, language))),
    contentLine('STATUS', state === 'exempt' ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(state === 'open' ? [alarmText(summary)] : []),
    contentLine('END', 'VEVENT'),
  ].join('');
}

function alarmText(summary: string): string {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', summary),
    contentLine('TRIGGER', '-P7D'),
    contentLine('END', 'VALARM'),
  ].join('');
}

/** The same for the same duty, whatever became of its words and its day: by it an import finds what it updates. */
function uidOf({ requirement: { requirement }, period }: Deadline, { plan, unit }: CalendarSource): string {
  const names = [plan.id, unit?.id ?? '', requirement.id, ...(period === undefined ? [] : [period.name])];
  return `${names.map(encodeURIComponent).join('/')}@workpoints`;
}

/** `20230308`. */
function basicDay(day: Day): string {
  return day.replaceAll('-', '');
}

function summaryOf({ requirement, period, state }: Deadline, language: Language): string {
  const say = calendarMessages[language];
  const { id, text } = requirement.requirement;
  const title = `${exact(id)} ${exact(text)}`;
  const all = periodsIn(requirement.measured) ?? [];
  const named = period === undefined ? title : say.ofPeriod({ title, period: periodNames(all, language).of(period) });
  return state === 'open' ? named : say.settled({ status: statusName(state, language), title: named });
}

function descriptionOf({ requirement: placed }: Deadline, { plan }: CalendarSource, language: Language): string {
  const say = calendarMessages[language];
  const { section, item, requirement, assigned } = placed;
  const { target, quote, lead, with: responsible, evidence } = requirement;
  const names = (some: readonly string[], words: (values: Of<'names'>) => string) =>
    some.length === 0 ? [] : [words({ names: some.map(exact).join(say.between) })];
  return [
    ...(target === undefined ? [] : [say.target({ words: targetWords(target, language) })]),
    ...(quote === undefined ? [] : [say.quote({ text: quote })]),
    ...names(lead, say.lead),
    ...names(responsible, say.with),
    ...names(assigned, say.assigned),
    ...names(evidence, say.evidence),
    say.place({
      section: `${section.number}、${section.title}`,
      item: `${item.id}. ${item.title}`,
    }),
    say.plan({ title: plan.title }),
  ].join('\n');
}

const longestLine = 75;

/** One property as RFC 5545 writes it: folded at 75 octets, never within a character, ended by CRLF. `value` is as it stands there. */
export function contentLine(property: string, value: string): string {
  const line = `${property}:${value}`;
  return `${Buffer.byteLength(line) > longestLine ? folded(line) : line}\r\n`;
}

function folded(line: string): string {
  let [text, used] = ['', 0];
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (used + octets > longestLine) [text, used] = [`${text}\r\n `, 1];
    [text, used] = [text + character, used + octets];
  }
  return text;
}

/** A value of the type TEXT (RFC 5545, 3.3.11): what would end or divide it is escaped. */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}
