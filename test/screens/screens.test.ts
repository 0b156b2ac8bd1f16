import { describe, expect, it } from 'vitest';
import { requirementDetails, requirementScreen } from '../../src/screens/requirement-screen.ts';
import { completionLine, header, statusScreen } from '../../src/screens/status-screen.ts';
import { displayWidth } from '../../src/screens/text.ts';
import { themeFor } from '../../src/screens/theme.ts';
import { type Language, languages } from '../../src/words/language.ts';
import { line } from '../../src/words/shown.ts';
import { count, recurring, requirement, span } from '../support/plans.ts';
import { progressIn, standingOf } from '../support/progress.ts';
import { add, done, type EntryParts, exempt, reopen, returned } from '../support/records.ts';

const progress = progressIn({
  requirements: [
    requirement({ id: '1.1', target: count('2') }),
    requirement({ id: '1.2', text: '一条很长很长的要求，'.repeat(12), due: '2023-05-31' }),
    requirement({ id: '1.3' }),
  ],
  entries: [add('1', '2023-03-08', { note: '第一次专题学习' }), done('2023-06-01', { requirement: '1.3' })],
  asOf: '2023-06-30',
});

const year = span('2023-01-01..2023-12-31');

const canvasOf = (columns: number, language: Language = 'zh') => ({ columns, theme: themeFor(false), language });

describe('the status screen', () => {
  it('puts every bar at one column, whatever stands before it', () => {
    const bars = statusScreen(progress, canvasOf(80))
      .split('\n')
      .filter((line) => /[█░]/.test(line))
      .map((line) => displayWidth(line.slice(0, line.search(/[█░]/))));
    expect(bars.length).toBe(2);
    expect(new Set(bars).size).toBe(1);
  });

  it('says in words what is overdue, what is missing and what comes next', () => {
    const screen = statusScreen(progress, canvasOf(80));
    expect(screen).toContain('截至 2023-06-30（时间已过 50%）');
    expect(screen).toContain('逾期  1.2');
    expect(screen).toContain('已完成 1 · 推进中 1 · 未启动 0 · 逾期 1 · 不适用 0');
  });

  it('paints what is overdue, among the totals too', () => {
    const theme = themeFor(true);
    expect(statusScreen(progress, { ...canvasOf(80), theme })).toContain(` · ${theme.bad(line`逾期 1`)} · `);
  });

  it('parts what is overdue once the plan has ended: what had no due of its own is unfinished at the end', () => {
    const requirements = [requirement({ due: '2023-05-31' }), requirement({ id: '1.2' }), requirement({ id: '1.3' })];
    const entries = [add('1', '2023-03-08', { requirement: '1.3' })];
    const screen = statusScreen(progressIn({ requirements, entries, asOf: '2024-01-01' }), canvasOf(120));
    expect(screen).toContain(
      '已完成 0 · 推进中 0 · 未启动 0 · 逾期 1 · 期末未完成（有进展） 1 · 期末未完成（无记录） 1 · 不适用 0',
    );
    for (const line of ['逾期  1.1', '期末未完成（无记录）  1.2', '期末未完成（有进展）  1.3'])
      expect(screen).toContain(`\n ${line}`);
  });

  it.each(languages.flatMap((language) => [30, 40, 80, 120, 200].map((columns) => ({ language, columns }))))(
    'fits its window: $language, $columns columns',
    ({ language, columns }) => {
      const canvas = canvasOf(columns, language);
      const text = [statusScreen(progress, canvas), header(progress, canvas)].join('\n');
      const lists = text.split('\n').filter((line) => /[█░]|…/.test(line));
      for (const line of lists) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
      const exempted = { ...progress, totals: { ...progress.totals, exempt: 2 } };
      for (const each of [progress, exempted]) {
        const text = completionLine(each, canvas);
        expect(text).toContain('1/3');
        for (const line of columns >= 40 ? text.split('\n') : [])
          expect(displayWidth(line), line).toBeLessThanOrEqual(columns - 1);
      }
    },
  );
});

describe('the screen of a requirement', () => {
  const meeting = standingOf(
    requirement({ target: recurring('1', 'month'), quote: '每月召开1次' }),
    [add('1', '2023-01-10'), add('1', '2023-03-03', { period: '2023-02' })],
    '2023-03-20',
  );

  it.each([30, 40, 80, 120])('fits a window of %i columns', (columns) => {
    for (const each of requirementScreen(meeting, line`1/1`, year, canvasOf(columns)).split('\n')) {
      expect(displayWidth(each), each).toBeLessThanOrEqual(columns);
    }
  });

  it('says what stands and what is missing', () => {
    const screen = requirementScreen(meeting, line`3/9`, year, canvasOf(80));
    expect(screen).toContain('3/9');
    expect(screen).toContain('「每月召开1次」');
    expect(screen).toContain('每月不少于 1 次');
    expect(screen).toContain('补 2023-02');
  });

  it('gives a single due only to what does not recur', () => {
    expect(requirementScreen(meeting, line`1/1`, year, canvasOf(80))).not.toContain('期限');
    const single = standingOf(requirement({ due: '2023-06-30' }), [], '2023-03-20');
    expect(requirementScreen(single, line`1/1`, year, canvasOf(80))).toContain('期限 2023-06-30');
  });

  it('tells a return from a reopening', () => {
    const screenAfter = (entry: EntryParts) =>
      requirementScreen(
        standingOf(requirement(), [done('2023-03-01'), entry], '2023-06-30'),
        line`1/1`,
        year,
        canvasOf(80),
      );
    expect(screenAfter(returned('2023-03-02'))).toContain('被退回（王老师）：佐证不全');
    expect(screenAfter(reopen('2023-03-02'))).toContain('已恢复办理（王老师）');
  });

  it('says that the target or the due changed where the words are the same', () => {
    const entries = [done('2023-03-01', { print: 'fedcba9876543210', said: '专题学习研究意识形态工作' })];
    const found = standingOf(requirement(), entries, '2023-06-30');
    const screen = requirementScreen(found, line`1/1`, year, canvasOf(120));
    expect(screen).toContain('需复核：记录之后，要求的目标或期限改了。');
    // A walk offers it as an answer; only who types commands is told one.
    expect(screen).not.toContain('plan record');
    expect(requirementDetails(found, year, canvasOf(120))).toContain('plan record 1.1 --confirm');
  });

  it('lists entries by the day they happened, and gives none to what has none', () => {
    const entries = [
      add('1', '2023-05-01'),
      add('2', '2023-03-01'),
      exempt(undefined, { at: '2026-11-24T09:00:00.000+08:00' }),
    ];
    const screen = requirementScreen(
      standingOf(requirement({ target: count('9') }), entries, '2024-01-05'),
      line`1/1`,
      year,
      canvasOf(80),
    );
    expect(screen.split('\n').slice(-3)).toEqual([
      ' 2023-03-01 王老师 +2 次',
      ' 2023-05-01 王老师 +1 次',
      ' 王老师 不适用 （原因：本校无此项）',
    ]);
  });

  it('shows every period on its own page', () => {
    const details = requirementDetails(meeting, year, canvasOf(80));
    expect(details).toContain('2月：达标');
    expect(details).toContain('补（3月3日）');
    expect(details).toContain('12月');
  });
});
