import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder } from '../../support/program.ts';

const file = '.plan/words/party-governance-2023.yaml';

const written = {
  'report.addressee': '区教育局',
  'report.about': '我校现有党员38名，设党支部1个。\n全校教职工102人。',
  'report.practice.一': '校长带头讲党课。',
  'report.next': '建立党建品牌长效机制。',
  'report.contact': '王老师 13812345678',
} as const;

async function write(home: string, words: Readonly<Record<string, string>> = written): Promise<void> {
  for (const [key, text] of Object.entries(words)) expect((await runPlan(home, ['config', key, text])).code).toBe(0);
}

const reportIn = async (home: string, ...options: readonly string[]) =>
  (await runPlan(home, ['report', '--as-of', '2023-12-31', ...options])).out;

describe('the unit’s own words in the report', () => {
  it('are asked for where they belong as long as nothing is written', async () => {
    const home = await schoolFolder();
    const text = await reportIn(home);
    for (const said of [
      '（主送机关待填写）：',
      '（基本情况待填写）',
      '（主要做法和成效待填写）',
      '联系人：（待填写）',
      '（初稿：',
    ])
      expect(text).toContain(said);
  });

  it('stand where they belong, in the order of a self-check, each time that it is made', async () => {
    const home = await schoolFolder();
    await write(home);
    const text = await reportIn(home);
    const order = [
      '\n区教育局：\n',
      '逐条进行了自查',
      '\n我校现有党员38名，设党支部1个。\n\n全校教职工102人。\n',
      '## 一、',
      '\n校长带头讲党课。\n',
      '## 二、',
      '## 三、',
      '\n建立党建品牌长效机制。\n',
      '\n联系人：王老师 13812345678\n',
    ];
    const places = order.map((said) => text.indexOf(said));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(await reportIn(home)).toBe(text);
    expect(text).not.toMatch(/（(?:主送机关|基本情况|主要做法和成效)?待填写）/);
  });

  it('are there for programs, and for pages and Word files', async () => {
    const home = await schoolFolder();
    await write(home);
    const facts = JSON.parse(await reportIn(home, '-f', 'json'));
    expect(facts).toMatchObject({
      addressee: '区教育局',
      contact: '王老师 13812345678',
      words: {
        about: ['我校现有党员38名，设党支部1个。', '全校教职工102人。'],
        practice: [],
        next: ['建立党建品牌长效机制。'],
      },
    });
    expect(facts.sections[0].practice).toEqual(['校长带头讲党课。']);
    expect(await reportIn(home, '-f', 'html')).toContain('<p>区教育局：</p>');
    await runPlan(home, ['report', '-o', 'r.docx']);
    const word = new PizZip(readFileSync(join(home, 'r.docx'))).file('word/document.xml')?.asText();
    for (const said of ['区教育局：', '全校教职工102人。', '校长带头讲党课。', '联系人：王老师 13812345678'])
      expect(word).toContain(said);
  });

  it('fill a template of the unit’s own', async () => {
    const home = await schoolFolder();
    await write(home);
    const fields =
      '{{addressee}}|{{#about}}{{text}}/{{/about}}|{{#sections}}{{#practice}}{{text}}{{/practice}}{{/sections}}|{{contact}}';
    writeFileSync(join(home, 't.md'), fields);
    expect(await reportIn(home, '--template', 't.md')).toBe(
      '区教育局|我校现有党员38名，设党支部1个。/全校教职工102人。/|校长带头讲党课。|王老师 13812345678',
    );
  });

  it('have no number of a person but that of the contact, and a warning where one is written', async () => {
    const home = await schoolFolder();
    const { err } = await runPlan(home, ['config', 'report.about', '校长电话13912345678。']);
    expect(err).toContain('139××××5678');
    expect(await reportIn(home)).toContain('校长电话139××××5678。');
  });

  it('are those of one plan only', async () => {
    const home = await schoolFolder();
    await write(home);
    const plan = readFileSync('plans/party-governance-2023.yaml', 'utf8');
    mkdirSync(join(home, 'plans'));
    writeFileSync(join(home, 'plans/next.yaml'), plan.replace('party-governance-2023', 'party-governance-2024'));
    const next = await runPlan(home, ['report', '--plan', 'plans/next.yaml']);
    expect(next.out).toContain('（基本情况待填写）');
    expect(next.out).not.toContain('38名');
  });

  it.each([
    ['report.practice.九', '一段', '计划里没有 report.practice.九 所说的章节'],
    ['report.contact', '一\n二', 'report.contact 只能写一行'],
    ['report.about', '长'.repeat(20_001), '最多 20000 字'],
    ['report.nex', '一段', '是不是 report.next？'],
  ])('are not set at %s where they cannot stand', async (key, text, said) => {
    const home = await schoolFolder();
    expect(await runPlan(home, ['config', key, text])).toMatchObject({ code: 2, err: expect.stringContaining(said) });
  });

  it('may be written by hand, a line each; a newer format is left alone', async () => {
    const home = await schoolFolder();
    await write(home, { 'report.about': '一' });
    writeFileSync(join(home, file), 'format: 1\nreport:\n  about: |\n    第一段。\n    第二段。\n  next: 继续。\n');
    expect(await reportIn(home)).toContain('第一段。\n\n第二段。\n');
    await write(home, { 'report.about': '改过。' });
    expect(readFileSync(join(home, file), 'utf8')).toBe('format: 1\nreport:\n  about: 改过。\n  next: 继续。\n');
    writeFileSync(join(home, file), 'format: 2\nreport: {}\n');
    expect(await runPlan(home, ['config', 'report.about', '二'])).toMatchObject({ code: 3 });
    expect(readFileSync(join(home, file), 'utf8')).toBe('format: 2\nreport: {}\n');
  });

  it('come in with another copy and with a packet where nothing was written here; what differs is named and stays', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '2.3', '--done', '--on', '2023-03-08']);
    const other = join(home, 'other');
    mkdirSync(other);
    cpSync(join(home, '.plan'), join(other, '.plan'), { recursive: true });
    await write(home, { 'report.next': '这里的。' });
    await write(other, { 'report.next': '那边的。', 'report.about': '概况。' });
    const said =
      '并入报告文字 1 处：about\nnext 的文字两边不同，保留这里的“这里的。”（那边是“那边的。”）。要改：plan config report.next 内容\n';
    expect(await runPlan(home, ['merge', 'other'])).toMatchObject({ code: 0, out: said });
    await runPlan(home, ['config', 'report.practice', '做法。']);
    await runPlan(other, ['export', '-o', 'e.zip', '--yes']);
    await runPlan(home, ['config', 'report.next', '那边的。']);
    await write(other, { 'report.contact': '李老师' });
    await runPlan(other, ['export', '-o', 'e.zip', '--yes']);
    expect((await runPlan(home, ['merge', 'other/e.zip'])).out).toBe('并入报告文字 1 处：contact\n');
    expect(await reportIn(home)).toContain('联系人：李老师');
  });

  it('go into the year’s archive', async () => {
    const home = await schoolFolder();
    await write(home);
    await runPlan(home, ['archive', '-o', 'a.zip', '--yes']);
    const archived = new PizZip(readFileSync(join(home, 'a.zip')));
    expect(archived.file('报告文字.yaml')?.asText()).toContain('全校教职工102人。');
    expect(archived.file('自查报告.md')?.asText()).toContain('全校教职工102人。');
  });
});
