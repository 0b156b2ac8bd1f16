import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/messages/language.ts';
import { formatOfFile, type ReportFormatName, renderReport, reportFormats } from '../../src/reports/index.ts';
import { reportOf } from '../../src/reports/report.ts';
import { count, requirement } from '../support/plans.ts';
import { progressIn } from '../support/progress.ts';
import { add, done, note } from '../support/records.ts';
import { digest, file, reportIn, schoolYear } from '../support/reports.ts';

const formats = Object.keys(reportFormats) as ReportFormatName[];
const fixtures = resolve(import.meta.dirname, '../fixtures/reports');

describe('a report', () => {
  it.each(languages.flatMap((lang) => formats.map((format) => ({ lang, format }))))(
    'reads as the golden file: $format in $lang',
    async ({ lang, format }) => {
      const text = renderReport(reportIn(schoolYear), format, { lang });
      const golden = resolve(fixtures, `school-year.${lang}.${format}`);
      await expect(text).toMatchFileSnapshot(golden);
    },
  );

  it.each(formats)('is the same bytes for the same ledger and day: %s', (format) => {
    expect(renderReport(reportIn(schoolYear), format, { lang: 'zh' })).toBe(
      renderReport(reportIn(schoolYear), format, { lang: 'zh' }),
    );
  });

  it('is plain data', () => {
    const report = reportIn(schoolYear);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('gives the figures that status gives', () => {
    const progress = progressIn(schoolYear);
    const { figures } = reportOf(progress, { recorder: '王老师', ledgerDigest: digest });
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

  it.each(formats)('masks the numbers of persons in notes, reasons and names: %s', (format) => {
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
    const text = renderReport(report, format, { lang: 'zh' });
    expect(text).not.toMatch(/12345678|199003/);
    expect(text).toContain('139××××5678.jpg');
  });
});

describe('the ending of a file', () => {
  it.each([
    ['自查报告.md', 'md'],
    ['C:\\报告\\台账.CSV', 'csv'],
    ['a.b/facts.json', 'json'],
  ])('%s names %s', (name, format) => {
    expect(formatOfFile(name)).toBe(format);
  });

  it.each(['报告', 'report.docx', 'md', 'a.md/报告', 'x.constructor'])('%s names none', (name) => {
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

  it.each(formats)('brings no control character or turned direction into %s', (format) => {
    const text = renderReport(report, format, { lang: 'zh' });
    expect(text.replaceAll(/\r?\n/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(text).toContain('👨‍👩‍👧');
  });

  it('breaks no layout of Markdown', () => {
    const lines = renderReport(report, 'md', { lang: 'zh' }).split('\n');
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
  const text = (situation: Parameters<typeof reportIn>[0]) => renderReport(reportIn(situation), 'md', { lang: 'zh' });

  it('says so when all is done, and invents no problem', () => {
    const all = text({ requirements: [requirement()], entries: [done('2023-03-01')], asOf: '2023-06-30' });
    expect(all).toContain('应落实任务 1 条，已全部完成，完成率 100%（1/1）。');
    expect(all).toContain('台账中没有未完成、逾期完成、缺佐证或需复核的任务。');
    expect(all).toContain('下一步打算：（待填写）');
  });

  it('leaves lines to fill in where no unit is known', () => {
    const blank = text({ requirements: [requirement()], unit: null, asOf: '2023-06-30' });
    expect(blank).toMatch(/^# 关于《区教育局2023年全面从严治党工作要点》落实情况的自查报告\n/);
    expect(blank).toContain('单位（盖章）：＿＿＿＿＿＿＿＿');
  });

  it('has the parts of a self-check in their order', () => {
    const parts = text(schoolYear).match(/^## .*$/gm);
    expect(parts).toEqual([
      '## 一、工作完成情况',
      '## 二、存在问题及原因',
      '## 三、下一步打算',
      '## 附件1　完成情况汇总表',
      '## 附件2　佐证材料目录',
    ]);
  });
});
