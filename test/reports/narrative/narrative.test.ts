import { describe, expect, it } from 'vitest';
import { type Narrative, narrativeOf } from '../../../src/reports/narrative/narrative.ts';
import { type Language, languages } from '../../../src/words/language.ts';
import { cap, count, recurring, requirement } from '../../support/plans.ts';
import type { Situation } from '../../support/progress.ts';
import { add, done, exempt, note, underWay } from '../../support/records.ts';
import { file, reportIn, schoolYear } from '../../support/reports.ts';

function narrativeIn(situation: Situation, language: Language = 'zh'): Narrative {
  return narrativeOf(reportIn(situation), language);
}

const paragraphs = ({ sections }: Narrative): string[] =>
  sections.flatMap(({ items }) => items.flatMap((item) => item.paragraphs.map(({ lead, text }) => lead + text)));
const lines = ({ problems }: Narrative): string[] => problems.groups.flatMap((group) => group.lines);

/** One requirement with these records, as of the end of June. */
const told = (given: Partial<Situation>): string[] =>
  paragraphs(narrativeIn({ requirements: [requirement()], asOf: '2023-06-30', ...given }));

describe('the prose of a report', () => {
  it.each(languages)(
    'names each requirement once among what was done, and once at most among the problems: %s',
    (language) => {
      const report = reportIn(schoolYear);
      const narrative = narrativeOf(report, language);
      const idsAt = (texts: readonly string[]) => texts.map((text) => text.split(' ')[0]);
      expect(idsAt(paragraphs(narrative))).toEqual(report.requirements.map(({ id }) => id));
      expect(idsAt(lines(narrative))).toEqual(['1.10', '2.1', '4.1', '4.2', '2.2', '9.9']);
    },
  );

  it('says that it is a draft', () => {
    expect(narrativeIn(schoolYear).mark).toContain('初稿');
    expect(narrativeIn(schoolYear, 'en').mark).toContain('Draft');
  });

  it('tells what was done with its days, amounts and notes', () => {
    const entries = [
      add('1', '2023-03-08', { note: '第一次专题学习。', evidence: [file('记录.pdf'), file('照片.jpg', 'b')] }),
      add('1', '2023-04-12'),
      add('1', '2023-05-10'),
      note('2023-06-01', { note: '请了校外专家' }),
    ];
    expect(told({ requirements: [requirement({ target: count('4') })], entries })).toEqual([
      '1.1 专题学习研究意识形态工作：要求不少于 4 次，推进中，已 3 次，尚差 1 次。' +
        '2023年3月8日完成 1 次：第一次专题学习；2023年4月12日、2023年5月10日各完成 1 次；2023年6月1日备注：请了校外专家。' +
        '佐证材料见附件2第 1、2 号。',
    ]);
  });

  it('counts what is often the same, and what is too much to read', () => {
    const weekly = Array.from({ length: 9 }, (_, week) => add('1', `2023-02-0${week + 1}`));
    const target = { requirements: [requirement({ target: count('99') })] };
    expect(told({ ...target, entries: weekly })[0]).toContain(
      '。2023年2月1日至2023年2月9日共记录 9 笔，每笔完成 1 次。',
    );
    const noted = Array.from({ length: 20 }, (_, day) => add('1', `2023-03-${10 + day}`, { note: `第${day}讲` }));
    const [words = ''] = told({ ...target, entries: noted });
    expect(words.match(/第\d+讲/g)).toHaveLength(12);
    expect(words).toContain('；另有 8 笔记录，见台账。');
  });

  it('cuts a note of 5,000 characters, never within one', () => {
    const [words = ''] = told({ entries: [underWay('2023-03-08', { note: '🏫'.repeat(2_500) })] });
    expect(words.length).toBeLessThan(400);
    expect(words).toContain('……（全文见台账）');
    expect(words).not.toMatch(/\p{Surrogate}/u);
  });

  it('cuts a reason as it cuts a note', () => {
    const [words = ''] = told({ entries: [exempt('2023-03-08', { reason: '没有'.repeat(2_500) })] });
    expect(words.length).toBeLessThan(400);
    expect(words).toContain('……（全文见台账）');
  });

  it('gathers in one sentence what has no record', () => {
    const requirements = [requirement(), requirement({ id: '1.2', text: '评比', due: '2023-05-31' })];
    expect(told({ requirements })).toEqual([
      '尚无落实记录的任务 2 条：1.1 专题学习研究意识形态工作（未启动）；1.2 评比（逾期）。',
    ]);
  });

  it('does not call unrecorded a limit that nothing was recorded against', () => {
    expect(told({ requirements: [requirement({ target: cap('5') })], asOf: '2024-01-05' })).toEqual([
      '1.1 专题学习研究意识形态工作：要求不超过 5 份，未超限，限额 5 份，无记录。',
    ]);
  });

  it('names what does not apply with its reason, and not among the problems', () => {
    const narrative = narrativeIn({
      requirements: [requirement()],
      entries: [exempt('2023-03-01')],
      asOf: '2024-01-05',
    });
    expect(paragraphs(narrative)).toEqual(['1.1 专题学习研究意识形态工作：不适用，原因：本校无此项。']);
    expect(lines(narrative)).toEqual([]);
    expect(narrative.introduction).toContain('没有应落实的任务（另有不适用 1 条，不计入完成率）。');
  });

  it('finds no problem and proposes nothing where all is done', () => {
    const { problems, nextSteps } = narrativeIn({
      requirements: [requirement()],
      entries: [done('2023-03-01')],
      asOf: '2024-01-05',
    });
    expect(problems).toEqual({
      summary: '台账中没有未完成、逾期完成、缺佐证或需复核的任务。已完成未附佐证 1 条。',
      groups: [],
    });
    expect(nextSteps).toEqual({ introduction: '计划所列任务均已完成。下一步打算：（待填写）', open: [] });
  });

  it('names missed periods', () => {
    const monthly = {
      requirements: [requirement({ target: recurring('1', 'month') })],
      entries: [add('1', '2023-01-08')],
    };
    expect(lines(narrativeIn({ ...monthly, asOf: '2023-03-31' }))).toEqual([
      '1.1 专题学习研究意识形态工作：逾期，缺 2月，3月尚差 1 次。原因：（待填写）',
    ]);
  });

  it('tells a requirement with several problems once, and counts each of them', () => {
    const requirements = ['1.1', '1.2'].map((id) => requirement({ id, text: `任务${id}`, evidence: ['制度'] }));
    const late = { ...requirement({ id: '1.1', text: '任务1.1', evidence: ['制度'], due: '2023-02-01' }) };
    const entries = ['1.1', '1.2'].map((id) => done('2023-03-01', { requirement: id }));
    const { problems } = narrativeIn({ requirements: [late, ...requirements.slice(1)], entries, asOf: '2024-01-05' });
    expect(problems.summary).toBe('自查发现：晚于期限完成 1 条，缺佐证 2 条，已完成未附佐证 2 条。');
    expect(problems.groups).toEqual([
      {
        title: '（一）已完成但晚于期限的任务（1 条）',
        lines: ['1.1 任务1.1：逾期完成（晚 28 天），期限2023年2月1日；缺佐证：应有制度，尚未附上。原因：（待填写）'],
      },
      { title: '（二）另外缺佐证的任务（1 条）', lines: ['1.2 任务1.2：已完成；缺佐证：应有制度，尚未附上。'] },
    ]);
  });

  it('says in a plan that still runs what presses, not what is merely open', () => {
    const requirements = [requirement(), requirement({ id: '1.2', due: '2023-05-31' })];
    const narrative = narrativeIn({ requirements, entries: [], asOf: '2023-06-30' });
    expect(narrative.problems.summary).toBe('自查发现：需抓紧办理 1 条，1 条尚未启动。');
    expect(narrative.nextSteps.open.map(({ id }) => id)).toEqual(['1.1', '1.2']);
  });

  it('never says that there is nothing to mention while anything without a due of its own is not started', () => {
    const requirements = [requirement(), requirement({ id: '1.2', target: recurring('1', 'half-year') })];
    expect(narrativeIn({ requirements, entries: [], asOf: '2023-02-15' }).problems).toMatchObject({
      summary: '自查发现：2 条尚未启动。',
      groups: [],
    });
  });

  it('counts neither what is due later nor a limit that nothing was counted against as not started', () => {
    const requirements = [requirement({ due: '2023-12-01' }), requirement({ id: '1.2', target: cap('5') })];
    expect(narrativeIn({ requirements, entries: [], asOf: '2023-02-15' }).problems.summary).toContain('台账中没有');
  });

  it('says overdue only of a written due or a period, and names no day that nobody set', () => {
    const requirements = [
      requirement({ due: '2023-05-31' }),
      requirement({ id: '1.2', target: recurring('1', 'half-year') }),
      requirement({ id: '1.3' }),
      requirement({ id: '1.4' }),
      requirement({ id: '1.5', target: cap('1') }),
    ];
    const entries = [underWay('2023-03-08', { requirement: '1.4' }), add('2', '2023-03-08', { requirement: '1.5' })];
    const { introduction, problems } = narrativeIn({ requirements, entries, asOf: '2024-01-01' });
    expect(introduction).toContain('逾期 2 条，期末未完成（有进展） 1 条，期末未完成（无记录） 1 条，超限 1 条。');
    expect(problems.groups[0]?.lines).toEqual([
      expect.stringContaining('逾期，尚未完成，期限2023年5月31日'),
      expect.stringContaining('逾期，缺'),
      '1.3 专题学习研究意识形态工作：期末未完成（无记录），尚未完成。原因：（待填写）',
      '1.4 专题学习研究意识形态工作：期末未完成（有进展），尚未完成。原因：（待填写）',
      expect.stringContaining('超限'),
    ]);
  });
});
