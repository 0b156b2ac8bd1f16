import { array, constantFrom, assert as holds, oneof, property, string } from 'fast-check';
import '../support/fast-check.ts';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../src/core/progress/deadlines.ts';
import { calendarText, contentLine, textValue } from '../../src/reports/calendar.ts';
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
        const written = contentLine('SUMMARY', textValue(text));
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

  it('is folded only where it is too long', () => {
    const full = 'x'.repeat(75 - 'SUMMARY:'.length);
    expect(contentLine('SUMMARY', full)).toBe(`SUMMARY:${full}\r\n`);
    expect(contentLine('SUMMARY', `${full}党`)).toBe(`SUMMARY:${full}\r\n 党\r\n`);
  });
});

function calendarIn(situation: Omit<Situation, 'asOf'>, language: Language = 'zh', revision = 7): string {
  const progress = progressIn({ asOf: '2023-06-30', ...situation });
  const { plan, unit, asOf } = progress;
  return calendarText({ plan, unit, deadlines: deadlinesOf(progress), asOf: asOf.day, revision }, language);
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
    const after = eventsIn(calendarIn({ requirements: later, entries: [] }, 'en', 9)).map(({ uid }) => uid);
    expect(after).toEqual(before);
    expect(before).toContain('party-governance-2023/primary-1/1.2/2023-Q1@workpoints');
  });

  it('takes its stamp and sequence from the day and the ledger alone', () => {
    const text = calendarIn(year);
    expect(calendarIn(year)).toBe(text);
    for (const { stamp, sequence } of eventsIn(text)) {
      expect({ stamp, sequence }).toEqual({ stamp: '2023-06-30T00:00:00Z', sequence: 7 });
    }
  });

  it('speaks English', () => {
    const summaries = eventsIn(calendarIn(year, 'en')).map(({ summary }) => summary);
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
