import { describe, expect, it } from 'vitest';
import { sourceLines } from '../../../../src/core/draft/clean/source-lines.ts';
import { documentFates } from '../../../../src/core/draft/fates/document-fates.ts';
import { draftOf, expectedDocuments } from '../../../support/documents.ts';

const fatesOf = (text: string) => documentFates(text, draftOf(text));

const outsideOf = (text: string) =>
  fatesOf(text).outside.map(({ kind, text: words, line, within }) => `${line} ${kind} ${words} ${within}`);

describe('what became of a document', () => {
  it.each(expectedDocuments)('holds every line of it, whole and in order: $name', ({ text }) => {
    const lines = new Map<number, string>();
    for (const { line, text: words } of fatesOf(text).words) lines.set(line, (lines.get(line) ?? '') + words);
    expect([...lines]).toEqual(sourceLines(text).map(({ number, text: words }) => [number, words]));
  });

  it('tells duties from doubtful ones, context, titles, and numbers beside them', () => {
    const { words } = fatesOf('某局2024年工作要点\n一、甲\n（一）乙。制定办法。新建学校3所。\n（二）丙。形势很好。');
    expect(words.map(({ fate, text, requirements }) => [fate, text, ...requirements])).toEqual([
      ['title', '某局2024年工作要点'],
      ['beside', '一、'],
      ['title', '甲'],
      ['beside', '（一）'],
      ['title', '乙。'],
      ['duty', '制定办法。', '1.1'],
      ['doubtful', '新建学校3所。', '1.2'],
      ['beside', '（二）'],
      ['title', '丙。'],
      ['context', '形势很好。'],
    ]);
  });

  it('keeps a sentence whole over the brackets within it', () => {
    const { words } = fatesOf(
      '某局2024年工作要点\n一、甲\n（一）乙。5月6日（周一）按《某办法》（某字〔2024〕1号）制定方案。',
    );
    expect(words.slice(-2).map(({ text }) => text)).toEqual([
      '乙。',
      '5月6日（周一）按《某办法》（某字〔2024〕1号）制定方案。',
    ]);
  });

  it('finds goals above the first section, though they stand last in the draft', () => {
    const text =
      '某校2024年工作计划\n主要目标是：升学率达到85%以上，新增课程至少4门。\n一、任务\n1.检查。每月检查1次。';
    expect(
      fatesOf(text)
        .words.filter(({ line }) => line === 2)
        .map(({ fate }) => fate),
    ).toEqual(['doubtful', 'doubtful']);
    expect(outsideOf(text)).toEqual([]);
  });

  it('finds what leads in to a group of items above the title of the first of them', () => {
    const text =
      '某校2024年工作计划\n一、行动\n（一）校园行动\n初步建成教育信息化2.0的校园环境，是学校发展的重要保证。\n1.网络优化。完成教室无线网络改造。\n2.平台建设。建成网上办事大厅。\n（二）队伍行动\n3.名师培育。组织信息化培训不少于2次。';
    expect(fatesOf(text).words.find(({ line }) => line === 4)?.fate).toBe('context');
    expect(outsideOf(text)).toEqual(['4 number 2.0的 context']);
  });

  it('names what the title of an item without a requirement asks for, and no heading above others', () => {
    const text = '某厂2024年工作计划\n一、加强生产\n1.按月更换滤网。费用由财务列支。\n2.加强管理。召开会议。';
    expect(outsideOf(text)).toEqual(['3 act 按月更换滤网 title']);
  });

  it('says which line a dropped one repeats', () => {
    const head = '某局2024年安全工作要点';
    const text = `${head}\n一、甲\n1.学习。每月开会。\n${head}\n2.检查。每季检查。\n${head}\n3.总结。每年总结。`;
    expect(fatesOf(text).equal).toEqual([
      { line: 4, text: head, sameAs: 1 },
      { line: 6, text: head, sameAs: 1 },
    ]);
  });
});

describe('a number, a date or a unit that no requirement has', () => {
  it('is told with its line and what its words became', () => {
    const text =
      '某局2024年工作要点\n一、基本情况\n全局有职工42名。\n二、任务\n1.建校。新建学校3所。\n三、开学\n1.会议。召开会议。';
    expect(outsideOf(text)).toEqual(['3 number 42名 context']);
  });

  it('is none where a requirement says it, counts it, has it as its day or is its unit’s', () => {
    const text =
      '某局2024年工作要点\n一、任务\n（一）建校。6月底前新建学校三所，培训教师二百人次。\n责任单位：规划科、人事科\n（二）安全。每月检查1次。';
    expect(outsideOf(text)).toEqual([]);
  });

  it('is none of a document’s numbers: years, levels, numbers of lists, A4, times of day', () => {
    const text =
      '某局2024年工作要点\n一、任务\n1.总结。2023年、高三3班、A4纸的情况见附表。13:10-13:40值日教师在操场巡查。去年7、8两月下午4点开会。\n2.检查。开展检查。';
    expect(outsideOf(text)).toEqual([]);
  });

  it('is looked for in time, whatever the document', () => {
    const text = `某局2024年工作要点\n一、学习\n${'学习文件不少于2次。'.repeat(2000)}`;
    const draft = draftOf(text);
    const start = performance.now();
    documentFates(text, draft);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
