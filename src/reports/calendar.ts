import { addDays, type Day } from '../core/day.ts';
import { groupedBy } from '../core/grouped-by.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Deadline } from '../core/progress/deadlines.ts';
import type { UnitRef } from '../core/progress/progress.ts';
import { periodsIn } from '../core/target/kinds.ts';
import { calendarMessages } from '../words/areas/reports/formats.ts';
import type { Language } from '../words/language.ts';
import { periodNames } from '../words/period-words.ts';
import { exact, shown } from '../words/shown.ts';
import type { Of } from '../words/table.ts';
import { statusName, targetWords } from '../words/target-words.ts';
import { type CalendarEvent, cancelledEvent, momentOf, stamped } from './calendar-event.ts';
import { contentLine, textValue } from './calendar-line.ts';
import type { LastCalendar } from './last-calendar.ts';

/** What a calendar is made from: the same gives the same bytes. */
export interface CalendarSource {
  readonly plan: Plan;
  readonly unit: UnitRef | undefined;
  readonly deadlines: readonly Deadline[];
  /** The office or person whose deadlines these are; absent where they are all. */
  readonly lead?: string | undefined;
  /** All deadlines of the unit, whoever they are for: what is none of them any more is cancelled. */
  readonly all: readonly Deadline[];
  /** When it is made: RFC 3339. */
  readonly now: string;
  /** The calendar that it takes the place of; absent for the first. */
  readonly last?: LastCalendar | undefined;
}

/**
 * Deadlines as iCalendar (RFC 5545), each a whole day that leaves one free; on each day the first that is open has an alarm seven
 * days ahead, for all of them. What is settled stays, and says so, and what was there and is no more is cancelled: left out,
 * neither would ever leave a calendar that it was imported into before.
 */
export function calendarText(source: CalendarSource, language: Language): string {
  const { deadlines, last } = source;
  const name = `NAME:${textValue(nameOf(source, language))}`;
  const alarms = alarmsFor(deadlines, language);
  const events = deadlines.map((deadline) => ({
    uid: uidOf(deadline, source),
    lines: eventLines(deadline, alarms.get(deadline), source, language),
  }));
  const gone = last === undefined ? [] : cancelled(last, name, events, source, language);
  const moment = momentOf(source.now);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//workpoints//plan//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    // Not X-WR-CALNAME, which makes Outlook open a calendar of its own each time rather than update the user's.
    name,
    ...[...events, ...gone].flatMap((event) => stamped(event, last?.events.get(event.uid), moment)),
    'END:VCALENDAR',
  ]
    .map(contentLine)
    .join('');
}

/** 《…》, and for whom where it is not for all. */
function nameOf({ plan, lead }: CalendarSource, language: Language): string {
  const title = shown(plan.title);
  return lead === undefined ? title : calendarMessages[language].nameFor({ title, name: lead });
}

function eventLines(
  deadline: Deadline,
  alarm: string | undefined,
  source: CalendarSource,
  language: Language,
): readonly string[] {
  const { day, state } = deadline;
  return [
    `DTSTART;VALUE=DATE:${basicDay(day)}`,
    `DTEND;VALUE=DATE:${basicDay(addDays(day, 1))}`,
    `SUMMARY:${textValue(summaryOf(deadline, language))}`,
    `DESCRIPTION:${textValue(descriptionOf(deadline, source, language))}`,
    `STATUS:${state === 'exempt' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(alarm === undefined ? [] : alarmLines(alarm)),
  ];
}

function alarmLines(words: string): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${textValue(words)}`, 'TRIGGER:-P7D', 'END:VALARM'];
}

/** Duties without a due of their own share the plan's last day, and periods end together: one alarm a day tells of them all. */
function alarmsFor(deadlines: readonly Deadline[], language: Language): ReadonlyMap<Deadline, string> {
  const open = deadlines.filter(({ state }) => state === 'open');
  const alarms = new Map<Deadline, string>();
  for (const [first, ...others] of groupedBy(open, ({ day }) => day).values()) {
    const title = summaryOf(first, language);
    const words = others.length === 0 ? title : calendarMessages[language].several({ title, count: others.length + 1 });
    alarms.set(first, words);
  }
  return alarms;
}

/** What the last calendar had and this one has not: because it is no more, or no longer this office's, where it was for the same. */
function cancelled(
  last: LastCalendar,
  name: string,
  events: readonly CalendarEvent[],
  source: CalendarSource,
  language: Language,
): readonly CalendarEvent[] {
  const isSame = last.name === name;
  const standing = new Set([
    ...events.map(({ uid }) => uid),
    ...(isSame ? [] : source.all.map((deadline) => uidOf(deadline, source))),
  ]);
  const own = uidFor([], source);
  const say = calendarMessages[language];
  return [...last.events.values()]
    .filter(({ uid }) => uid.startsWith(own) && !standing.has(uid))
    .map((event) => cancelledEvent(event, (title) => say.settled({ status: say.cancelled, title })));
}

/** The same for the same duty, whatever became of its words and its day: by it an import finds what it updates. */
function uidOf({ requirement: { requirement }, period }: Deadline, source: CalendarSource): string {
  return `${uidFor([requirement.id, ...(period === undefined ? [] : [period.name])], source)}@workpoints`;
}

function uidFor(names: readonly string[], { plan, unit }: CalendarSource): string {
  return [plan.id, unit?.id ?? '', ...(names.length === 0 ? [''] : names)].map(encodeURIComponent).join('/');
}

/** `20230308`. */
function basicDay(day: Day): string {
  return day.replaceAll('-', '');
}

function summaryOf({ requirement, period, state }: Deadline, language: Language): string {
  const say = calendarMessages[language];
  const { id, text } = requirement.requirement;
  const title = `${exact(id)} ${shown(text)}`;
  const all = periodsIn(requirement.measured) ?? [];
  const named = period === undefined ? title : say.ofPeriod({ title, period: periodNames(all, language).of(period) });
  return state === 'open' ? named : say.settled({ status: statusName(state, language), title: named });
}

function descriptionOf({ requirement: placed }: Deadline, { plan }: CalendarSource, language: Language): string {
  const say = calendarMessages[language];
  const { section, item, requirement, assigned } = placed;
  const { target, quote, lead, with: responsible, evidence } = requirement;
  const names = (some: readonly string[], words: (values: Of<'names'>) => string) =>
    some.length === 0 ? [] : [words({ names: some.map(shown).join(say.between) })];
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
