import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verbs } from '../../src/cli/verbs.ts';
import { formatOfFile, reportFormats } from '../../src/reports/index.ts';
import { reportOf } from '../../src/reports/report.ts';
import { languages } from '../../src/words/language.ts';
import { cap, count, recurring, requirement } from '../support/plans.ts';
import { progressIn } from '../support/progress.ts';
import { add, done, exempt, note, returned, underWay } from '../support/records.ts';
import { file, reportIn, schoolYear, source, textFormats, textOf } from '../support/reports.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures/reports');

describe('a report', () => {
  it.each(languages.flatMap((lang) => textFormats.map((format) => ({ lang, format }))))(
    'reads as the golden file: $format in $lang',
    async ({ lang, format }) => {
      const text = await textOf(reportIn(schoolYear), format, { lang });
      const golden = resolve(fixtures, `school-year.${lang}.${format}`);
      await expect(text).toMatchFileSnapshot(golden);
    },
  );

  it.each(textFormats)('is the same bytes for the same ledger and day: %s', async (format) => {
    expect(await textOf(reportIn(schoolYear), format, { lang: 'zh' })).toBe(
      await textOf(reportIn(schoolYear), format, { lang: 'zh' }),
    );
  });

  it('is plain data', () => {
    const report = reportIn(schoolYear);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('gives the figures that status gives', () => {
    const progress = progressIn(schoolYear);
    const { figures } = reportOf(progress, source);
    expect(figures.totals).toEqual(progress.totals);
    expect(figures).toMatchObject({
      total: 7,
      completion: { done: 2, of: 6, percent: 33 },
      lacksEvidence: 1,
      outdated: 1,
      contributions: 1,
    });
  });

  it('says 100 % only of all', () => {
    const requirements = Array.from({ length: 201 }, (_, index) => requirement({ id: `1.${index + 1}` }));
    const entries = requirements.slice(1).map(({ id }) => done('2023-03-01', { requirement: id }));
    expect(reportIn({ requirements, entries, asOf: '2023-06-30' }).figures.completion.percent).toBe(99);
    const [first] = entries;
    const one = { requirements, entries: first === undefined ? [] : [first], asOf: '2023-06-30' };
    expect(reportIn(one).figures.completion.percent).toBe(1);
  });

  it('lists evidence once per content, in the order of the plan, with all that it stands for', () => {
    const requirements = [requirement(), requirement({ id: '1.2' })];
    const entries = [
      done('2023-03-02', { requirement: '1.2', evidence: [file('乙.pdf', 'b'), file('甲.pdf', 'a')] }),
      done('2023-03-01', { requirement: '1.1', evidence: [file('原件.pdf', 'a')] }),
    ];
    const { evidence } = reportIn({ requirements, entries, asOf: '2023-06-30' });
    expect(evidence.map(({ number, name, otherNames, requirements: ids }) => [number, name, otherNames, ids])).toEqual([
      [1, '原件.pdf', ['甲.pdf'], ['1.1', '1.2']],
      [2, '乙.pdf', [], ['1.2']],
    ]);
  });

  it.each(textFormats)('masks the numbers of persons in notes, reasons and names: %s', async (format) => {
    const report = reportIn({
      requirements: [requirement()],
      entries: [
        done('2023-03-01', {
          by: '张三13812345678',
          note: '身份证110101199003071234',
          evidence: [file('13912345678.jpg')],
        }),
        { kind: 'exempt', on: '2023-03-02', reason: '见 13712345678' },
      ],
      asOf: '2023-06-30',
    });
    const text = await textOf(report, format, { lang: 'zh' });
    expect(text).not.toMatch(/12345678|199003/);
    expect(text).toContain('139××××5678.jpg');
  });
});

describe('evidence removed by request', () => {
  const attach = (requirement: string) => add('1', '2023-03-08', { requirement, evidence: [file('签到表.jpg')] });
  const remove = note('2023-04-01', { requirement: '1.1', note: '', reason: '含个人信息', removes: 'a'.repeat(64) });
  const entries = [attach('1.1'), attach('1.2'), remove];
  const plan = {
    asOf: '2024-02-01',
    requirements: ['1.1', '1.2'].map((id) => requirement({ id, target: count('1') })),
  };

  it('says so where it was removed; the catalogue only where no requirement has it any more', () => {
    const report = reportIn({ ...plan, entries });
    expect(report.requirements.map((found) => found.entries[0]?.evidence[0]?.removed)).toEqual([true, undefined]);
    expect(report.evidence[0]?.removed).toBeUndefined();
    const gone = reportIn({ ...plan, entries: [attach('1.1'), remove] });
    expect(gone.evidence).toMatchObject([{ name: '签到表.jpg', removed: true, sha256: 'a'.repeat(64) }]);
  });

  it.each([
    ['md', 'zh', '签到表.jpg（已按要求移除）'],
    ['csv', 'zh', '签到表.jpg（已按要求移除）'],
    ['md', 'en', '签到表.jpg (removed by request)'],
    ['json', 'zh', '"removed": true'],
  ] as const)('is named as removed in %s, %s', async (format, lang, words) => {
    expect(await textOf(reportIn({ ...plan, entries }), format, { lang })).toContain(words);
  });

  it('tells of the removal itself with its reason', async () => {
    const text = await textOf(reportIn({ ...plan, entries }), 'md', { lang: 'zh' });
    expect(text).toContain('按要求移除一份佐证，原因：含个人信息');
  });
});

describe('the formats of the command line', () => {
  it('are those of the table', () => {
    const options = verbs.find(({ name }) => name === 'report')?.options ?? [];
    expect(options.find(({ name }) => name === 'reportFormat')?.choices).toEqual(Object.keys(reportFormats));
  });
});

describe('the ending of a file', () => {
  it.each([
    ['自查报告.md', 'md'],
    ['C:\\报告\\台账.CSV', 'csv'],
    ['a.b/facts.json', 'json'],
    ['自查报告.docx', 'docx'],
  ])('%s names %s', (name, format) => {
    expect(formatOfFile(name)).toBe(format);
  });

  it.each(['报告', 'report.doc', 'md', 'a.md/报告', 'x.constructor'])('%s names none', (name) => {
    expect(formatOfFile(name)).toBeUndefined();
  });
});

describe('hostile text', () => {
  const nasty =
    '| <script>alert(1)</script>\n# 标题\n- x `code` **粗** __b__ [l](javascript:x) \u001b[31m\u202e=1+1 👨‍👩‍👧 &lt;';
  const report = reportIn({
    title: nasty,
    requirements: [
      requirement({
        id: '1. x|y',
        text: `- ${nasty}`,
        quote: nasty,
        target: { ...count('2'), unit: nasty },
        evidence: [nasty],
      }),
      requirement({ id: '=2', text: `2. ${nasty}`, evidence: [nasty] }),
    ],
    entries: [
      add('1', '2023-03-01', { requirement: '1. x|y', note: nasty.repeat(50), by: nasty, evidence: [file(nasty)] }),
      done('2023-03-01', { requirement: '=2', note: nasty, evidence: [{ url: `https://a.example/?${nasty}` }] }),
      note('2023-03-02', { requirement: '8|8', said: nasty, note: nasty }),
    ],
    asOf: '2024-01-01',
  });

  it.each(textFormats)('brings no control character or turned direction into %s', async (format) => {
    const text = await textOf(report, format, { lang: 'zh' });
    expect(text.replaceAll(/\r?\n/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(text).toContain('👨‍👩‍👧');
  });

  it('breaks no layout of Markdown', async () => {
    const lines = (await textOf(report, 'md', { lang: 'zh' })).split('\n');
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
    // What stands in an address is no Markdown.
    expect(lines.join('\n').replaceAll(/<https:[^>\s]*>/g, '')).not.toMatch(
      /<script|(?<!\\)\*\*粗|(?<!\\)`code|(?<!\\)\[l/,
    );
    const cells = (line: string) => line.split(/(?<!\\)\|/).length;
    let width = 0;
    for (const [index, line] of lines.entries()) {
      if (!line.startsWith('|')) continue;
      if (!lines[index - 1]?.startsWith('|')) width = cells(line);
      expect(cells(line)).toBe(width);
    }
    expect(lines.filter((line) => /^\d+\. /.test(line)).every((line) => !/^\d+\. (\d+\.|[-+]) /.test(line))).toBe(true);
  });
});

describe('the Markdown self-check', () => {
  const text = (situation: Parameters<typeof reportIn>[0]) => textOf(reportIn(situation), 'md', { lang: 'zh' });

  it('says so when all is done, and invents no problem', async () => {
    const all = await text({ requirements: [requirement()], entries: [done('2023-03-01')], asOf: '2023-06-30' });
    expect(all).toContain('应落实任务1条，已全部完成，完成率100%（1/1）。');
    expect(all).toContain('台账中没有逾期、滞后、即将到期、缺佐证或需复核的任务。');
    expect(all).toContain('## 三、下一步打算\n\n（下一步打算待填写）\n');
  });

  it('says so itself where the ledger is damaged, right after the figures', async () => {
    const damaged = reportIn(schoolYear, { faults: 2, incompleteBatches: 1 });
    const words = await textOf(damaged, 'md', { lang: 'zh' });
    expect(words).toMatch(/\|\n\n\*\*台账不完整：有2处被改动或读不了，有1批记录没有写完，均未计入本报告。\*\*\n\n按照/);
    expect(await text(schoolYear)).not.toContain('台账不完整');
    expect(await textOf(damaged, 'csv', { lang: 'zh' })).toBe(
      await textOf(reportIn(schoolYear), 'csv', { lang: 'zh' }),
    );
    const facts = JSON.parse(await textOf(damaged, 'json', { lang: 'zh' }));
    expect(facts.ledger).toEqual({ faults: 2, incompleteBatches: 1 });
  });

  it('gives a limit that was kept no day of completion', async () => {
    const words = await text({ requirements: [requirement({ target: cap('5') })], asOf: '2024-01-05' });
    expect(words).toContain('| 无记录，未超限 |  |  |  |');
  });

  it('counts towards a limit what is new, not what is done, and says once that it is exceeded', async () => {
    const limited = requirement({ target: cap('5') });
    const words = await text({ requirements: [limited], entries: [add('6', '2023-03-01')], asOf: '2023-06-30' });
    expect(words).toContain('要求不超过5份，已有6份，超出1份。3月1日新增6份。');
    expect(words).toContain('| 超限，已有6份，超出1份 |');
  });

  it('shows as no event of its day of registration what happened on no day', async () => {
    const words = await text({
      requirements: [requirement()],
      entries: [exempt(undefined, { at: '2026-11-24T09:00:00.000+08:00' })],
      asOf: '2024-01-05',
    });
    expect(words).toContain('| 1.1 |  | 不适用，原因：本校无此项 | 王老师（2026年11月24日登记） |  |');
  });

  it('lists entries by the day they happened', async () => {
    const entries = [add('1', '2023-05-01'), add('2', '2023-03-01'), add('3', '2023-05-01')];
    const words = await text({ requirements: [requirement({ target: count('9') })], entries, asOf: '2023-06-30' });
    const inOrder = ['完成2次', '完成1次', '完成3次'];
    expect(words.match(/(?<!已)完成\d次/g)).toEqual([...inOrder, ...inOrder]);
  });

  it('has the duty and, beside it, its clause where there is one', async () => {
    const requirements = [requirement({ quote: '开展4项活动' }), requirement({ id: '1.2', text: '评比' })];
    const words = await text({ requirements, asOf: '2023-06-30' });
    expect(words).toContain('| 1 | 1.1 | 专题学习研究意识形态工作 | 开展4项活动 | 未启动 |');
    expect(words).toContain('| 2 | 1.2 | 评比 |  | 未启动 |');
  });

  it('gives the periods that do not apply among the remarks', async () => {
    const monthly = requirement({ target: recurring('1', 'month') });
    const entries = [exempt('2023-06-01', { period: '2023-07', reason: '暑假' })];
    const report = reportIn({ requirements: [monthly], entries, asOf: '2023-08-30' });
    expect(await textOf(report, 'md', { lang: 'zh' })).toContain('7月不适用（暑假） |');
    expect(await textOf(report, 'csv', { lang: 'zh' })).toContain('7月不适用（暑假）');
  });

  it('has no single due for what recurs', async () => {
    const monthly = requirement({ target: recurring('1', 'month') });
    const report = reportIn({ requirements: [monthly], asOf: '2024-01-05' });
    expect(await textOf(report, 'md', { lang: 'zh' })).not.toContain('期限2023年12月31日');
    expect(await textOf(report, 'csv', { lang: 'zh' })).toContain(',每月,');
  });

  it('calls a problem before the end only what is one by now; the rest is a next step', async () => {
    const requirements = [
      requirement({ id: '1.1', text: '来得及' }),
      requirement({ id: '1.2', text: '已经晚了', due: '2023-05-31' }),
      requirement({ id: '1.3', text: '快到期', due: '2023-07-10' }),
      requirement({ id: '1.4', text: '被退回' }),
      requirement({ id: '1.5', text: '限额', target: cap('5') }),
      requirement({ id: '1.6', text: '快到期，已着手', due: '2023-07-10' }),
    ];
    const entries = [
      done('2023-02-01', { requirement: '1.4' }),
      returned('2023-03-01', { requirement: '1.4' }),
      underWay('2023-06-01', { requirement: '1.6' }),
    ];
    const words = await text({ requirements, entries, asOf: '2023-06-30' });
    const [, work = '', problems = '', next = ''] =
      /## 一、([\s\S]*?)## 二、([\s\S]*?)## 三、([\s\S]*?)## 附件1/.exec(words) ?? [];
    expect(work).toContain('快到期，已着手（1.6）');
    expect(problems.match(/(?<=（)1\.\d/g)).toEqual(['1.2', '1.4']);
    expect(next.match(/(?<=（)1\.\d/g)).toEqual(['1.1', '1.3', '1.5']);
    expect(next).toContain('快到期（1.3）：即将到期（期限7月10日），尚无记录。');
    expect(next).toContain('限额（1.5）：要求不超过5份，无记录，未超限。');
    const after = await text({ requirements, entries, asOf: '2024-01-05' });
    expect(/## 二、([\s\S]*?)## 三、/.exec(after)?.[1]?.match(/(?<=（)1\.\d/g)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.6',
    ]);
  });

  it('says what changed where the words of the duty are the same', async () => {
    const entries = [done('2023-03-01', { print: 'fedcba9876543210', said: '专题学习，研究意识形态工作' })];
    const words = await text({ requirements: [requirement()], entries, asOf: '2023-06-30' });
    expect(words).toContain('| 需复核：记录之后，要求的目标或期限改了 |');
  });

  it('tells evidence once that one entry holds twice', async () => {
    const evidence = [file('照片.png'), file('照片.png')];
    const words = await text({
      requirements: [requirement()],
      entries: [done('2023-03-01', { evidence })],
      asOf: '2023-06-30',
    });
    expect(words).toContain('| 1.1 | 3月1日 | 完成 | 王老师 | 1 |');
  });

  it('leaves lines to fill in where no unit is known', async () => {
    const blank = await text({ requirements: [requirement()], unit: null, asOf: '2023-06-30' });
    expect(blank).toMatch(/^# 关于《区教育局2023年全面从严治党工作要点》落实情况的自查报告\n/);
    expect(blank).toContain('单位（盖章）：＿＿＿＿＿＿＿＿');
  });

  it('has the parts of a self-check in their order', async () => {
    const parts = (await text(schoolYear)).match(/^## .*$/gm);
    expect(parts).toEqual([
      '## 一、工作完成情况',
      '## 二、存在问题及原因',
      '## 三、下一步打算',
      '## 附件1　完成情况汇总表',
      '## 附件2　佐证材料目录',
      '## 附件3　落实记录',
    ]);
  });
});
