import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/ledger/entry.ts';
import { type Narrative, narrativeOf } from '../../../src/reports/narrative/narrative.ts';
import { draftMark } from '../../../src/reports/own-lines.ts';
import { type Language, languages } from '../../../src/words/language.ts';
import { cap, count, level, never, recurring, requirement, share } from '../../support/plans.ts';
import type { Situation } from '../../support/progress.ts';
import { add, done, type EntryParts, exempt, note, underWay } from '../../support/records.ts';
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
    'names each requirement once: what is unfinished at the end among the problems, the others among what was done: %s',
    (language) => {
      const report = reportIn(schoolYear);
      const narrative = narrativeOf(report, language);
      const idsAt = (texts: readonly string[]) => texts.map((text) => /[（(](\d+\.\d+)[）)]/.exec(text)?.[1]);
      expect(idsAt(paragraphs(narrative))).toEqual(['1.1', '2.2', '2.3']);
      expect(idsAt(lines(narrative))).toEqual(['1.10', '2.1', '4.1', '4.2']);
      expect(narrative.nextSteps.lines).toEqual([]);
    },
  );

  it('says that it is a draft', () => {
    expect(draftMark(reportIn(schoolYear), 'zh')).toContain('初稿');
    expect(draftMark(reportIn(schoolYear), 'en')).toContain('Draft');
  });

  it('tells what was done with its days, amounts and notes', () => {
    const entries = [
      add('1', '2023-03-08', { note: '第一次专题学习。', evidence: [file('记录.pdf'), file('照片.jpg', 'b')] }),
      add('1', '2023-04-12'),
      add('1', '2023-05-10'),
      note('2023-06-01', { note: '请了校外专家' }),
    ];
    expect(told({ requirements: [requirement({ target: count('4') })], entries })).toEqual([
      '专题学习研究意识形态工作（1.1）：要求不少于4次，已完成3次，尚差1次。' +
        '3月8日完成1次：第一次专题学习；4月12日、5月10日各完成1次；6月1日备注：请了校外专家' +
        '（佐证见附件2第1、2号）。',
    ]);
  });

  it('counts what is often the same, and what is too much to read', () => {
    const weekly = Array.from({ length: 9 }, (_, week) => add('1', `2023-02-0${week + 1}`));
    const behind = (entries: readonly EntryParts[]) =>
      lines(narrativeIn({ requirements: [requirement({ target: count('99') })], entries, asOf: '2023-06-30' }));
    expect(behind(weekly)[0]).toContain('。2月1日至2月9日共记录9笔，每笔完成1次。');
    const noted = Array.from({ length: 20 }, (_, day) => add('1', `2023-03-${10 + day}`, { note: `第${day}讲` }));
    const [words = ''] = behind(noted);
    expect(words.match(/第\d+讲/g)).toHaveLength(12);
    expect(words).toContain('；另有8笔记录，见附件3。');
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

  it('tells of what has no record where it belongs: among the problems, or the next steps', () => {
    const requirements = [requirement(), requirement({ id: '1.2', text: '评比', due: '2023-05-31' })];
    const narrative = narrativeIn({ requirements, asOf: '2023-06-30' });
    expect(paragraphs(narrative)).toEqual([]);
    expect(lines(narrative)).toEqual([
      '评比（1.2）：逾期（期限5月31日），尚无记录。（原因、整改措施、责任人、完成时限待填写）',
    ]);
    expect(narrative.nextSteps.lines).toEqual(['专题学习研究意识形态工作（1.1）。']);
  });

  it('tells what recurs in one sentence, with what was made up', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}`);
    const monthly = (entries: readonly EntryParts[], asOf: string, least = '1') =>
      told({ requirements: [requirement({ target: recurring(least, 'month') })], entries, asOf })[0];
    const entries = months.map((month) =>
      ['2023-04', '2023-09'].includes(month)
        ? add('1', '2023-12-20', { period: month })
        : add('1', `${month}-08`, { note: '学习' }),
    );
    expect(monthly(entries, '2024-01-05')).toBe(
      '专题学习研究意识形态工作（1.1）：要求每月不少于1次，全年12次，逐月均有记录；4月、9月补做。',
    );
    expect(monthly(entries.slice(0, 3), '2023-03-31')).toContain('累计3次，至今3个月均有记录。');
    const twice = months.map((month) => add('2', `${month}-08`));
    expect(monthly(twice, '2024-01-05', '2')).toContain('全年24次，逐月均达到要求。');
  });

  it('doubles no punctuation that people wrote', () => {
    const said = (note: string) =>
      told({ requirements: [requirement({ text: '召开大会。' })], entries: [done('2023-03-08', { note })] });
    expect(said('会议圆满！')).toEqual(['召开大会（1.1）：3月8日完成：会议圆满。']);
    expect(said('议题：……')).toEqual(['召开大会（1.1）：3月8日完成：议题：……']);
    expect(said('谈了什么？')).toEqual(['召开大会（1.1）：3月8日完成：谈了什么？']);
  });

  it('says of a breach that nobody put right what is still to be done', () => {
    const requirements = [requirement({ text: '严禁有偿补课', target: never() })];
    const entries = [add('2', '2023-05-06', { note: '两名教师补课' }), done('2023-12-31')];
    expect(lines(narrativeIn({ requirements, entries, asOf: '2024-01-05' }))).toEqual([
      '严禁有偿补课（1.1）：发生2起，2起尚未整改；其余时间确认未发生1次。5月6日发生2起：两名教师补课。' +
        '（原因、整改措施、责任人、完成时限待填写）',
    ]);
  });

  it('gathers in one line what ended without a record, a due or a word of why', () => {
    const requirements = ['1.1', '1.2', '1.3'].map((id) => requirement({ id, text: `任务${id}` }));
    const entries: readonly EntryParts[] = [{ kind: 'remedy', requirement: '1.3', cause: '人手不足' }];
    expect(lines(narrativeIn({ requirements, entries, asOf: '2024-01-05' }))).toEqual([
      '任务1.3（1.3）：期末未完成，尚无记录。原因：人手不足。（整改措施、责任人、完成时限待填写）',
      '期末未完成且尚无记录的任务2条：任务1.1（1.1）；任务1.2（1.2）。（原因、整改措施、责任人、完成时限待填写）',
    ]);
  });

  it('calls a problem what the unit itself has written a cause for, before the end too', () => {
    const entries: readonly EntryParts[] = [{ kind: 'remedy', cause: '教师未到位' }];
    const narrative = narrativeIn({ requirements: [requirement()], entries, asOf: '2023-06-30' });
    expect(lines(narrative)).toEqual([
      '专题学习研究意识形态工作（1.1）：尚无记录。原因：教师未到位。（整改措施、责任人、完成时限待填写）',
    ]);
    expect(narrative.nextSteps.lines).toEqual([]);
  });

  it('tells the latest level with its day, once', () => {
    const told45 = (amount: string, asOf = '2024-01-05') =>
      narrativeIn({
        requirements: [requirement({ text: '控制班额', target: level('at-most', '45') })],
        entries: [add('46', '2023-02-01'), add(amount, '2023-03-01')],
        asOf,
      });
    expect(paragraphs(told45('44'))).toEqual(['控制班额（1.1）：要求不超过45人，最近一次44人（3月1日），符合要求。']);
    expect(lines(told45('46'))[0]).toContain('要求不超过45人，最近一次46人（3月1日），超出1人。');
  });

  it('says of a prohibition how often it was confirmed, or what happened and how it was put right', () => {
    const said = (entries: readonly EntryParts[]) =>
      told({
        requirements: [requirement({ text: '严禁有偿补课', target: never('quarter') })],
        entries,
        asOf: '2024-01-05',
      });
    const words = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => done('2023-12-31', { period: `2023-${quarter}` }));
    expect(said(words)).toEqual(['严禁有偿补课（1.1）：未发生违反情形，第1季度至第4季度已确认。']);
    const breach = add('1', '2023-05-06', { id: 'breach', note: '一名教师补课' });
    const right = done('2023-05-20', { to: 'breach', note: '已退费并约谈' });
    expect(said([...words, breach, right])).toEqual([
      '严禁有偿补课（1.1）：发生1起，已整改；其余时间确认未发生4次。5月6日发生1起：一名教师补课；5月20日已整改：已退费并约谈。',
    ]);
  });

  it('says what the unit wrote of an unfinished duty where that stands, and asks for the rest', () => {
    const remedy = (rest: Partial<Entry>): EntryParts => ({ kind: 'remedy', ...rest });
    const entries = [add('1', '2023-03-08'), remedy({ cause: '人手不足。', measure: '补一次', owner: '王主任' })];
    const situation = { requirements: [requirement({ target: count('2') })], entries };
    expect(lines(narrativeIn({ ...situation, asOf: '2024-01-05' }))).toEqual([
      '专题学习研究意识形态工作（1.1）：要求不少于2次，已完成1次，尚差1次，期末未完成。3月8日完成1次。' +
        '原因：人手不足。整改措施：补一次；责任人：王主任。（完成时限待填写）',
    ]);
    const all = [...entries, remedy({ due: '2024-03-31' })];
    const [line = ''] = lines(narrativeIn({ ...situation, entries: all, asOf: '2024-01-05' }));
    expect(line).toMatch(/责任人：王主任；完成时限：2024年3月31日。$/);
  });

  it('says of a contribution what the unit did, and counts none that does not apply', () => {
    const requirements = [
      requirement({ target: share('100', { across: true }) }),
      requirement({ id: '1.2', text: '新增品牌', target: count('10', { across: true }) }),
    ];
    const entries = [add('1/1', '2023-03-08'), exempt('2023-04-01', { requirement: '1.2' })];
    const { contributions, introduction } = narrativeIn({ requirements, entries, asOf: '2024-01-05' });
    expect(contributions?.paragraphs.map(({ text }) => text)).toEqual([
      '要求全区达到100%（中小学校），本单位已完成（1/1）。',
      '不适用，原因：本校无此项。',
    ]);
    expect(introduction).toContain('另参与全区指标1条，');
  });

  it('does not call unrecorded a limit that nothing was recorded against', () => {
    expect(told({ requirements: [requirement({ target: cap('5') })], asOf: '2024-01-05' })).toEqual([
      '专题学习研究意识形态工作（1.1）：要求不超过5份，无记录，未超限。',
    ]);
  });

  it('names what does not apply with its reason, and not among the problems', () => {
    const narrative = narrativeIn({
      requirements: [requirement()],
      entries: [exempt('2023-03-01')],
      asOf: '2024-01-05',
    });
    expect(paragraphs(narrative)).toEqual(['专题学习研究意识形态工作（1.1）：不适用，原因：本校无此项。']);
    expect(lines(narrative)).toEqual([]);
    expect(narrative.introduction).toContain('没有应落实的任务（另有不适用1条，不计入完成率）。');
  });

  it('finds no problem and proposes nothing where all is done', () => {
    const { problems, nextSteps } = narrativeIn({
      requirements: [requirement()],
      entries: [done('2023-03-01')],
      asOf: '2024-01-05',
    });
    expect(problems).toEqual({
      summary: '台账中没有未完成、逾期完成、缺佐证或需复核的任务。已完成未附佐证1条。',
      groups: [],
    });
    expect(nextSteps).toEqual({
      above: '',
      again: '',
      introduction: '',
      lines: [],
      own: [],
      pending: '（下一步打算待填写）',
    });
  });

  it('names missed periods', () => {
    const monthly = {
      requirements: [requirement({ target: recurring('1', 'month') })],
      entries: [add('1', '2023-01-08')],
    };
    expect(lines(narrativeIn({ ...monthly, asOf: '2023-03-31' }))).toEqual([
      '专题学习研究意识形态工作（1.1）：要求每月不少于1次，累计1次，2个月中1个月有记录，缺2月，3月尚差1次。' +
        '（原因、整改措施、责任人、完成时限待填写）',
    ]);
  });

  it('tells a requirement with several faults once, where it stands, and counts each of them', () => {
    const requirements = ['1.1', '1.2'].map((id) => requirement({ id, text: `任务${id}`, evidence: ['制度'] }));
    const late = { ...requirement({ id: '1.1', text: '任务1.1', evidence: ['制度'], due: '2023-02-01' }) };
    const entries = ['1.1', '1.2'].map((id) => done('2023-03-01', { requirement: id }));
    const narrative = narrativeIn({ requirements: [late, ...requirements.slice(1)], entries, asOf: '2024-01-05' });
    expect(narrative.problems).toEqual({
      summary: '自查发现：晚于期限完成1条（1.1），缺佐证2条（1.1、1.2），已完成未附佐证2条。',
      groups: [],
    });
    expect(paragraphs(narrative)).toEqual([
      '任务1.1（1.1）：晚于期限（2月1日）28天。3月1日完成。缺佐证：应有制度，尚未附上。',
      '任务1.2（1.2）：3月1日完成。缺佐证：应有制度，尚未附上。',
    ]);
  });

  it('says in a plan that still runs what presses, not what is merely open', () => {
    const requirements = [requirement(), requirement({ id: '1.2', due: '2023-05-31' })];
    const narrative = narrativeIn({ requirements, entries: [], asOf: '2023-06-30' });
    expect(narrative.problems.summary).toBe('自查发现：需抓紧办理1条，1条尚未启动。');
    expect(narrative.nextSteps.lines).toEqual(['专题学习研究意识形态工作（1.1）。']);
  });

  it('never says that there is nothing to mention while anything without a due of its own is not started', () => {
    const requirements = [requirement(), requirement({ id: '1.2', target: recurring('1', 'half-year') })];
    expect(narrativeIn({ requirements, entries: [], asOf: '2023-02-15' }).problems).toMatchObject({
      summary: '自查发现：2条尚未启动。',
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
    expect(introduction).toContain('逾期2条，期末未完成（有进展）1条，期末未完成（无记录）1条，超限1条。');
    expect(problems.groups[0]?.lines).toEqual([
      expect.stringContaining('：逾期（期限5月31日），尚无记录。'),
      expect.stringContaining('：要求每半年不少于1次，缺上半年、下半年。'),
      expect.stringContaining('：期末未完成，尚无记录。'),
      expect.stringContaining('：期末未完成。3月8日推进。'),
      expect.stringContaining('：要求不超过1份，已有2份，超出1份。'),
    ]);
  });
});
