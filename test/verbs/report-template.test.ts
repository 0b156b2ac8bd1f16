import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf, wordParagraphs, wordTables } from '../support/office.ts';
import { type Finished, runPlan, schoolFolder } from '../support/program.ts';
import { paragraphOf, rowOf, wordFile } from '../support/word-template.ts';

/** A school with two entries, and a template in its folder. */
async function schoolWith(name: string, template: string | Uint8Array): Promise<string> {
  const home = await schoolFolder();
  await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--note', '<b> & *粗* =1+1 👨‍👩‍👧']);
  await runPlan(home, ['record', '2.7', '--exempt', '没有这样的党员', '--on', '2023-03-09']);
  writeFileSync(join(home, name), template);
  return home;
}

async function filled(template: string, args: readonly string[] = []): Promise<Finished> {
  return runPlan(await schoolWith('模板.md', template), ['report', '--template', '模板.md', ...args]);
}

async function wordFilled(
  body: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Finished & { file: () => string }> {
  const home = await schoolWith('模板.docx', wordFile(body, more));
  const finished = await runPlan(home, ['report', '--template', '模板.docx', '-o', '报告.docx']);
  const file = () => partsOf(readFileSync(join(home, '报告.docx'))).get('word/document.xml') ?? '';
  return { ...finished, file };
}

describe('a Markdown template', () => {
  it('takes words, lists and conditions, with the words of around inside a list', async () => {
    const { code, out, err } = await filled(
      '{{unit}} {{percent}}%\n{{#sections}}\n{{#items}}\n{{#requirements}}\n{{#isExempt}}\n- {{unit}} {{id}} {{reason}}\n{{/isExempt}}\n{{/requirements}}\n{{/items}}\n{{/sections}}\n{{^evidence}}\n无佐证\n{{/evidence}}\n',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('实验小学 0%\n- 实验小学 2.7 没有这样的党员\n无佐证\n');
  });

  it('reads full-width braces and signs, mixed or not, and leaves remarks out', async () => {
    const { code, out } = await filled(
      '｛｛unit｝｝{｛ total ｝}\n{{! 说明 }}\n｛｛＃hasEnded｝｝完｛｛／hasEnded｝｝｛a｝',
      ['--as-of', '2024-03-01'],
    );
    expect({ code, out }).toEqual({ code: 0, out: '实验小学30\n完｛a｝' });
  });

  it('gets every word escaped', async () => {
    const { out } = await filled('{{#requirements}}{{#entries}}{{note}}{{/entries}}{{/requirements}}');
    expect(out).toBe('&lt;b&gt; &amp; \\*粗\\* =1+1 👨‍👩‍👧');
  });

  it.each([
    ['甲\n{{unt}}', '第 2 行：这里没有字段“unt”，相近的有：unit'],
    ['{{constructor}}', '第 1 行：这里没有字段“constructor”'],
    ['{{__proto__}}', '第 1 行：这里没有字段“__proto__”'],
    ['{{unit.length}}', '第 1 行：这里没有字段“unit.length”'],
    ['{{entries}}', '第 1 行：这里没有字段“entries”'],
    ['\n{{sections}}', '第 2 行：“sections”是列表，要写成 {{#sections}}……{{/sections}}'],
    ['{{#requirements}}{{#sections}}{{/sections}}{{/requirements}}', '第 1 行：列表“sections”不能写在别的列表里'],
    ['{{{unit}}}', '第 1 行：不支持这种写法：“unit”'],
    ['{{&unit}}', '第 1 行：不支持这种写法：“unit”'],
    ['{{>other}}', '第 1 行：不支持这种写法：“other”'],
    ['{{=<% %>=}}<%unit%>', '第 1 行：不支持这种写法'],
    ['甲\n{{#open}}\n乙\n', '第 2 行：“open”没有结束'],
    ['甲\n{{/open}}', '第 2 行：“open”没有开始'],
    ['甲\n{{unit', '第 2 行：“unit”没有结束'],
    ['甲\n{{unit\n{{id}}', '第 2 行：“unit”没有结束'],
    ['甲\n{unit}}', '第 2 行：“unit”后面有 }}，前面却没有 {{'],
    ['{{', '第 1 行：有 {{，后面却没有 }}'],
    ['{{}}', '第 1 行：不支持这种写法'],
    ['{{#isDone}}'.repeat(60), '“isDone”已是第 51 层'],
    ['单位 {unit}', '里一个字段也没有'],
    ['{{! 只有说明 }}', '里一个字段也没有'],
  ])('is refused with the place of its mistake: %j', async (template, words) => {
    const { code, out, err } = await filled(template);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(words);
  });

  it('has all its mistakes named at once, in the language asked for, and none of its control characters shown', async () => {
    const { err } = await filled('{{a\u001b[31m}}\n{{#open}}{{b}}{{/open}}', ['--lang', 'en']);
    expect(err).toContain('line 1: there is no field');
    expect(err).toContain('line 2: there is no field "b" here');
    expect(err).not.toContain('\u001b');
  });

  it('is UTF-8 text', async () => {
    const home = await schoolWith('模板.md', Uint8Array.of(0xb5, 0xa5));
    const { code, err } = await runPlan(home, ['report', '--template', '模板.md']);
    expect(code).toBe(3);
    expect(err).toContain('UTF-8');
  });
});

describe('a Word template', () => {
  it('takes words in paragraphs and rows, though Word parted the tags; its other parts stay', async () => {
    const table = `<w:tbl><w:tblPr/><w:tblGrid/>${rowOf('编号', '任务')}${rowOf('{{#open}}{{id}}', '{{text}}{{/open}}')}</w:tbl>`;
    const { code, file } = await wordFilled(
      `${paragraphOf('{{un|it}}自查')}${table}${paragraphOf('{{#problems}}')}${paragraphOf('{{title}}')}${paragraphOf('{{/problems}}')}`,
    );
    expect(code).toBe(0);
    const rows = wordTables(file())[0] ?? [];
    expect(rows[1]).toEqual(['1.1', '专题学习研究意识形态工作']);
    expect(rows).toHaveLength(30);
    const texts = wordParagraphs(file()).map(({ text }) => text);
    expect(texts[0]).toBe('实验小学自查');
    expect(texts.at(-1)).toBe('尚未完成的任务（29条）');
  });

  it('reads full-width braces, and keeps the spaces beside a tag that Word parted', async () => {
    const { file } = await wordFilled(paragraphOf('单位 ｛|｛unit｝|｝ 甲|{{ total }}｛乙｝'));
    expect(wordParagraphs(file()).map(({ text }) => text)).toEqual(['单位 实验小学 甲30｛乙｝']);
    expect(file()).not.toMatch(/[{}]/);
  });

  it('gets every word as text', async () => {
    const { file } = await wordFilled(
      paragraphOf('{{#requirements}}{{#entries}}{{note}}{{/entries}}{{/requirements}}'),
    );
    expect(wordParagraphs(file()).map(({ text }) => text)).toEqual(['<b> & *粗* =1+1 👨‍👩‍👧']);
  });

  it('gives the same bytes again', async () => {
    const home = await schoolWith('模板.docx', wordFile(paragraphOf('{{unit}}')));
    for (const name of ['a.docx', 'b.docx']) await runPlan(home, ['report', '--template', '模板.docx', '-o', name]);
    expect(readFileSync(join(home, 'a.docx')).equals(readFileSync(join(home, 'b.docx')))).toBe(true);
  });

  it.each([
    [
      paragraphOf('甲') + paragraphOf('乙{{un|t}}'),
      'word/document.xml 第 2 段“乙{{unt}}”：这里没有字段“unt”，相近的有：unit',
    ],
    [paragraphOf('{{constructor}}'), '第 1 段“{{constructor}}”：这里没有字段“constructor”'],
    [paragraphOf('{{@unit}}'), '不支持这种写法：“unit”'],
    [paragraphOf('甲') + paragraphOf('{{#open}}'), '第 2 段“{{#open}}”：“open”没有结束'],
    [paragraphOf('{{/open}}'), '第 1 段“{{/open}}”：“open”没有开始'],
    [paragraphOf('{{#open}}{{/problems}}'), '“open”没有结束'],
    [paragraphOf('{{unit'), '“unit”没有结束'],
    [paragraphOf('{{unit') + paragraphOf('}}'), '第 1 段“{{unit”：“unit”没有结束'],
    [paragraphOf('unit}}'), '第 1 段“unit}}”：“unit”后面有 }}，前面却没有 {{'],
    [paragraphOf('单位 {unit}'), '里一个字段也没有'],
    [paragraphOf('{{#requirements}}{{#sections}}{{/sections}}{{/requirements}}'), '列表“sections”不能写在别的列表里'],
  ])('is refused with the place of its mistake: %s', async (body, words) => {
    const { code, out, err } = await wordFilled(body);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(words);
  });

  it.each([
    ['macros', { 'word/vbaProject.bin': 'x' }, '模板 模板.docx 不能用'],
    ['more than 100 MB unpacked', { 'word/media/a.xml': ' '.repeat(101 * 2 ** 20) }, '解开后太大'],
    ['more to unpack than its size allows', { 'word/media/a.xml': ' '.repeat(5 * 2 ** 20) }, '解开后太大'],
    ['an entry that leads out of its folder', { '../../evil': 'x' }, '有一项要写到文件夹外面去（../../evil）'],
    ['an entry that leads to another disk', { 'C:\\evil': 'x' }, '有一项要写到文件夹外面去'],
    ['broken XML', { 'word/header1.xml': '<w:hdr><w:p></w:hdr>' }, 'word/header1.xml：读不了'],
    ['a document type', { 'word/header1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:hdr/>' }, 'word/header1.xml：读不了'],
    [
      'a tag where nothing is filled in',
      { 'word/endnotes.xml': `<w:endnotes>${paragraphOf('{{unit}}')}</w:endnotes>` },
      'word/endnotes.xml：字段写在了填不了的地方',
    ],
  ])('is refused with %s', async (_what, more, words) => {
    const { code, err } = await wordFilled(paragraphOf('{{unit}}'), more);
    expect(code).toBe(3);
    expect(err).toContain(words);
  });

  it('is refused at once where tens of thousands of tags do not end', async () => {
    const { code, err } = await wordFilled(paragraphOf('{{unit'.repeat(20_000)));
    expect({ code, says: err.includes('“unit”没有结束') }).toEqual({ code: 3, says: true });
  });

  it('is filled in at once where Word parted tags brace by brace', async () => {
    const digests = Array.from({ length: 1_000 }, (_, index) =>
      createHash('sha256').update(`${index}`).digest('base64'),
    );
    const { code, err, file } = await wordFilled(paragraphOf('{|{|unit|}|}|'.repeat(2_000)), {
      'word/large.xml': `<large>${digests.join('')}</large>`,
    });
    expect({ code, err: err.includes('报告.docx') }).toEqual({ code: 0, err: true });
    expect(file().split('实验小学')).toHaveLength(2_001);
  });

  it('is refused where it is no Word file, or too large to read', async () => {
    const home = await schoolWith('模板.docx', 'PK?');
    expect((await runPlan(home, ['report', '--template', '模板.docx', '-o', 'a.docx'])).code).toBe(3);
    writeFileSync(join(home, '模板.docx'), new Uint8Array(20 * 2 ** 20 + 1));
    const { code, err } = await runPlan(home, ['report', '--template', '模板.docx', '-o', 'a.docx']);
    expect({ code, says: err.includes('超过 20 MB') }).toEqual({ code: 3, says: true });
  });
});

describe('the call', () => {
  it.each([
    [['--template', '模板.docm'], 2, '要是 .docx、.xlsx 或 .md 文件'],
    [['--template', '模板.md', '-f', 'csv'], 2, '填好以后还是 md'],
    [['--template', '模板.md', '-o', 'a.docx'], 2, '填好以后还是 md'],
    [['--template', '模板.md', '-o', './模板.md', '--yes'], 2, '不能是模板 模板.md 本身'],
    [['--template', '没有.md'], 3, '读不了'],
  ])('%j exits with %d', async (args, code, words) => {
    const finished = await filled('{{unit}}', args.slice(2).length > 0 && args[1] === '模板.md' ? args.slice(2) : args);
    expect(finished.code).toBe(code);
    expect(finished.err).toContain(words);
  });
});
