import { array, constantFrom, assert as holds, oneof, property, string } from 'fast-check';
import '../support/fast-check.ts';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../src/core/progress/deadlines.ts';
import { type CalendarSource, calendarText } from '../../src/reports/calendar.ts';
import { contentLine, textValue } from '../../src/reports/calendar-line.ts';
import { readCalendar } from '../../src/reports/last-calendar.ts';
import type { Language } from '../../src/words/language.ts';
import { eventsIn } from '../support/calendar.ts';
import { count, recurring, requirement } from '../support/plans.ts';
import { progressIn, type Situation } from '../support/progress.ts';
import { done, exempt } from '../support/records.ts';

const anyText = oneof(
  string({ unit: 'grapheme', maxLength: 200 }),
  array(constantFrom('\\', ';', ',', '\n', ':', '"', '党', '👨‍👩‍👧', 'é', ' ', 'n', '\\n'), { maxLength: 120 }).map(
    (parts) => parts.join(''),
  ),
);

describe('a line of a calendar', () => {
  it('has no more than 75 octets, is valid UTF-8 by itself and reads back as it was', () => {
    holds(
      property(anyText, (text) => {
        const written = contentLine(`SUMMARY:${textValue(text)}`);
        expect(written.endsWith('\r\n')).toBe(true);
        for (const line of written.slice(0, -2).split('\r\n')) {
          const octets = Buffer.from(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(octets.toString()).toBe(line);
          expect(line).not.toContain('\n');
        }
        const read = new ICAL.Component(ICAL.parse(`BEGIN:VEVENT\r\n${written}END:VEVENT\r\n`));
        expect(read.getFirstPropertyValue('summary')).toBe(text);
      }),
      { numRuns: 500, seed: 5545 },
    );
  });

  it('has of a text that no calendar would show the beginning alone: each event says again what its plan says once', () => {
    expect(textValue('长'.repeat(5000))).toBe('长'.repeat(5000));
    expect(textValue('长'.repeat(1_000_000))).toBe(`${'长'.repeat(4999)}…`);
    expect(textValue(`长${'😀'.repeat(5000)}`)).toBe(`长${'😀'.repeat(2499)}…`);
  });

  it('is folded only where it is too long', () => {
    const full = 'x'.repeat(75 - 'SUMMARY:'.length);
    expect(contentLine(`SUMMARY:${full}`)).toBe(`SUMMARY:${full}\r\n`);
    expect(contentLine(`SUMMARY:${full}党`)).toBe(`SUMMARY:${full}\r\n 党\r\n`);
  });
});

const morning = '2023-06-30T09:30:00.000+08:00';

interface Wish extends Partial<Pick<CalendarSource, 'now' | 'lead'>> {
  readonly language?: Language;
  /** The text of the calendar before. */
  readonly last?: string;
}

function calendarIn(
  situation: Omit<Situation, 'asOf'>,
  { language = 'zh', last, lead, now = morning }: Wish = {},
): string {
  const { plan, unit, requirements } = progressIn({ asOf: '2023-06-30', ...situation });
  const asked = requirements.filter(({ requirement: one }) => lead === undefined || one.lead.includes(lead));
  const source = {
    plan,
    unit,
    deadlines: deadlinesOf({ requirements: asked }),
    all: deadlinesOf({ requirements }),
    lead,
    now,
    last: last === undefined ? undefined : readCalendar(last),
  };
  return calendarText(source, language);
}

const year: Omit<Situation, 'asOf'> = {
  requirements: [
    requirement({ id: '1.1', target: count('2'), due: '2023-12-12', evidence: ['会议记录', '签到表'] }),
    requirement({ id: '1.2', text: '召开党员大会', target: recurring('1', 'quarter'), lead: ['组织科'] }),
    requirement({ id: '1.3', text: '修订制度' }),
    requirement({ id: '1.4', text: '颁发勋章' }),
  ],
  entries: [done('2023-05-01', { requirement: '1.3' }), exempt('2023-05-01', { requirement: '1.4' })],
};

describe('a calendar', () => {
  it('has a whole day for each deadline, with an alarm seven days ahead', () => {
    const [first] = eventsIn(calendarIn({ requirements: [requirement({ due: '2023-03-05' })] }));
    expect(first).toMatchObject({
      summary: '1.1 专题学习研究意识形态工作',
      day: '2023-03-05',
      days: 1,
      isWholeDay: true,
      status: 'CONFIRMED',
      alarms: ['2023-02-26'],
    });
  });

  it('names the period that ends, and tells what is asked, by whom and what should be on file', () => {
    const events = eventsIn(calendarIn(year));
    expect(events.map(({ summary }) => summary)).toEqual([
      '1.2 召开党员大会（第1季度）',
      '1.2 召开党员大会（第2季度）',
      '1.2 召开党员大会（第3季度）',
      '1.1 专题学习研究意识形态工作',
      '1.2 召开党员大会（第4季度）',
      '［已完成］1.3 修订制度',
      '［不适用］1.4 颁发勋章',
    ]);
    expect(events[0]?.description.split('\n')).toEqual([
      '目标：每季度不少于 1 次',
      '牵头单位：组织科',
      '一、突出政治引领 › 1. 强化政治领航',
      '《区教育局2023年全面从严治党工作要点》',
    ]);
    expect(events[3]?.description).toContain('佐证材料：会议记录、签到表');
  });

  it('keeps what is settled, without an alarm, so that an import takes the alarm away that it set before', () => {
    const settled = eventsIn(calendarIn(year)).filter(({ alarms }) => alarms.length === 0);
    expect(settled.map(({ summary, status }) => `${summary} ${status}`)).toEqual([
      '［已完成］1.3 修订制度 CONFIRMED',
      '［不适用］1.4 颁发勋章 CANCELLED',
    ]);
  });

  it('gives each duty and period one UID, which stays when its words, its day and what stands change', () => {
    const before = eventsIn(calendarIn(year)).map(({ uid }) => uid);
    expect(new Set(before).size).toBe(before.length);
    const later = year.requirements.map((one) => ({ ...one, text: `${one.text}（修订）` }));
    const after = eventsIn(calendarIn({ requirements: later, entries: [] }, { language: 'en' })).map(({ uid }) => uid);
    expect(after).toEqual(before);
    expect(before).toContain('party-governance-2023/primary-1/1.2/2023-Q1@workpoints');
  });

  it('rings once a day for all that is open on it', () => {
    const requirements = ['1.1', '1.2', '1.3'].map((id) => requirement({ id, text: `任务${id}` }));
    const text = calendarIn({ requirements });
    expect(eventsIn(text).map(({ alarms }) => alarms)).toEqual([['2023-12-24'], [], []]);
    expect(text).toContain('DESCRIPTION:1.1 任务1.1等3条\r\n');
  });

  it('speaks English', () => {
    const summaries = eventsIn(calendarIn(year, { language: 'en' })).map(({ summary }) => summary);
    expect(summaries[0]).toBe('1.2 召开党员大会 (quarter 1)');
    expect(summaries.at(-2)).toBe('[done] 1.3 修订制度');
  });

  it('takes hostile text as text', () => {
    const hostile = '党\r\nEND:VEVENT\nBEGIN:VALARM;X=1,2\u001b]0;x\u0007\u0000\u202e\\n:"';
    const text = calendarIn({
      requirements: [requirement({ id: '1;,\\:"', text: hostile, quote: hostile.repeat(300), lead: [hostile] })],
      title: hostile,
    });
    const events = eventsIn(text);
    expect(events).toHaveLength(1);
    expect(events[0]?.summary).toBe('1;,\\:" 党 END:VEVENT BEGIN:VALARM;X=1,2\\n:"');
    expect(events[0]?.alarms).toHaveLength(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });
});

describe('a calendar that takes the place of an earlier one', () => {
  const later = '2023-07-20T08:00:00.000+08:00';
  const first = calendarIn(year);
  const again = (situation: Omit<Situation, 'asOf'>, wish: Wish = {}) =>
    calendarIn(situation, { last: first, now: later, ...wish });
  const versions = (text: string) => new Map(eventsIn(text).map((event) => [event.uid, event]));

  it('is the same byte for byte where nothing has changed, whenever it is made', () => {
    expect(again(year)).toBe(first);
  });

  it('moves SEQUENCE and DTSTAMP of a due that moved, and of nothing else', () => {
    const [due, ...others] = year.requirements;
    const moved = requirement({ ...due, due: '2023-12-20' });
    const [before, after] = [versions(first), versions(again({ ...year, requirements: [moved, ...others] }))];
    const changed = [...after.values()].filter(({ uid, sequence }) => sequence !== before.get(uid)?.sequence);
    expect(changed).toMatchObject([
      { summary: expect.stringMatching(/^1\.1 /), day: '2023-12-20', stamp: '2023-07-20T00:00:00Z' },
    ]);
    expect(changed[0]?.sequence).toBeGreaterThan(before.get(changed[0]?.uid ?? '')?.sequence ?? Number.NaN);
  });

  it('moves them on within one minute, and when the clock was set back', () => {
    const [, ...others] = year.requirements;
    const moved = (due: string) => ({ ...year, requirements: [requirement({ due }), ...others] });
    const sequenceOf = (text: string) =>
      eventsIn(text).find(({ summary }) => summary.startsWith('1.1 '))?.sequence ?? 0;
    const second = calendarIn(moved('2023-12-19'), { last: first });
    const third = calendarIn(moved('2023-12-18'), { last: second, now: '2023-01-01T00:00:00.000+08:00' });
    expect(sequenceOf(second)).toBe(sequenceOf(first) + 1);
    expect(sequenceOf(third)).toBe(sequenceOf(first) + 2);
  });

  it('wins over one of an earlier minute that is not at hand', () => {
    const sequence = (text: string) => eventsIn(text)[0]?.sequence ?? 0;
    expect(sequence(calendarIn(year, { now: later }))).toBeGreaterThan(sequence(first));
  });

  it('cancels what was dropped, without an alarm, and goes on saying so', () => {
    const dropped = { ...year, requirements: year.requirements.filter(({ id }) => id !== '1.2') };
    const text = again(dropped);
    const gone = eventsIn(text).filter(({ summary }) => summary.startsWith('［已取消］1.2 召开党员大会'));
    expect(gone).toHaveLength(4);
    for (const event of gone) {
      expect(event).toMatchObject({ status: 'CANCELLED', alarms: [], stamp: '2023-07-20T00:00:00Z' });
    }
    expect(calendarIn(dropped, { last: text, now: '2023-09-01T08:00:00.000+08:00' })).toBe(text);
  });

  it('takes back what was dropped once it is there again', () => {
    const dropped = again({ ...year, requirements: year.requirements.filter(({ id }) => id !== '1.2') });
    const back = calendarIn(year, { last: dropped, now: '2023-09-01T08:00:00.000+08:00' });
    const [one] = eventsIn(back).filter(({ summary }) => summary.startsWith('1.2 '));
    expect(one).toMatchObject({ status: 'CONFIRMED', stamp: '2023-09-01T00:00:00Z' });
  });

  it('cancels for an office what is no longer its own, and not what stands with another', () => {
    const ours = calendarIn(year, { lead: '组织科' });
    const given = { ...year, requirements: year.requirements.map((one) => ({ ...one, lead: ['党办'] })) };
    const cancelled = (text: string) => eventsIn(text).filter(({ status }) => status === 'CANCELLED').length;
    expect(cancelled(calendarIn(given, { lead: '组织科', last: ours }))).toBe(4);
    expect(cancelled(calendarIn({ ...given, entries: [] }, { lead: '党办', last: ours }))).toBe(0);
  });

  it('reads what another program has folded and ended otherwise, and passes over what is not ours', () => {
    const foreign = 'BEGIN:VEVENT\nUID:x@elsewhere\nDTSTAMP:20230101T000000Z\nSEQUENCE:1\nEND:VEVENT\n';
    const last = first.replaceAll('\r\n', '\n').replace('END:VCALENDAR', `${foreign}END:VCALENDAR`);
    expect(again(year, { last })).toBe(first);
    expect(readCalendar('BEGIN:VCARD\r\n')).toBeUndefined();
  });

  it('lets no control character of the earlier file through', () => {
    const uid = 'UID:party-governance-2023/primary-1/9.9@workpoints';
    const event = `BEGIN:VEVENT\r\n${uid}\r\nDTSTAMP:20230101T000000Z\r\nSEQUENCE:1\r\nSUMMARY:\u001b]0;x\u0007\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\n`;
    const text = again(year, { last: first.replace('END:VCALENDAR', `${event}END:VCALENDAR`) });
    expect(text).toContain('［已取消］');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});
