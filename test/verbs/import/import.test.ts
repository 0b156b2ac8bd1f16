import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintsOf } from '../../support/contracts.ts';
import { pdfOf } from '../../support/pdf.ts';
import { runPlan, temporaryHome } from '../../support/program.ts';
import { scriptedPrompter } from '../../support/scripted-prompter.ts';

const source = resolve(import.meta.dirname, '../../fixtures/sources/work-points-2023.txt');
const documents = resolve(import.meta.dirname, '../../fixtures/documents');
const short = '某局2024年工作要点\n一、甲\n1.加强学习。每月召开1次会议。\n2.改进作风。开展检查。\n';

function folderWith(name: string, content: string | Uint8Array): string {
  const home = temporaryHome();
  writeFileSync(join(home, name), content);
  return home;
}

/** A table as a program that draws a page with letters has it: cells of several lines, set in the middle of theirs. */
const laidOut = `某局2024年任务分解表
${`                       签订安全责任书，签      区应急局    各镇
 一     压实安全责任       订率100%                         3月底前
                       2.每季度召开1次会议     各成员单位   每季度
`.repeat(4)}`;

describe('plan import', () => {
  it('writes a draft that validates with warnings only, and says what it did', async () => {
    const home = temporaryHome();
    const { code, out, err } = await runPlan(home, ['import', source, '-o', 'draft.yaml']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err.replace(source, 'source.txt')).toBe(`读入 source.txt：UTF-8，86 行
  去掉数字旁边的空格：7 行（第 6、9–10、17、26–27、46 行）
  去掉文末的标签、摘要和附件：5 行（第 82–86 行）
  去掉网页文字：7 行（第 2–8 行）
  移位的引号已归位：19 行（第 14、23–25、28–30、33–36、57、60、67、75–76、79–81 行）
  引号位置拿不准，需核对：3 行（第 48、58、61 行）
  半角标点改为全角：55 行（第 10–19、21–30、32、34、36、39–40、42–46、48–50、53–62、65、67–69、71–74… 行）
  去掉重复的标题、页眉：1 行（第 9 行）
  第 9 行与第 1 行相同，只留一处：区教育局 2023 年全面从严治党工作要点
起草：2 章，6 项，47 条要求
其中有目标 3 条，有期限 2 条，有责任单位 0 条；待确认 21 处
原文的数、日期、单位都在要求里。
已写好：draft.yaml
旁边放了 plan.schema.json，编辑器按它提示怎么写，不用改它
接下来：plan import --review draft.yaml，逐处确认；再 plan validate draft.yaml。
`);
    const validated = await runPlan(home, ['validate', 'draft.yaml', '-f', 'json']);
    const { diagnostics } = JSON.parse(validated.out) as { diagnostics: { code: string }[] };
    expect(validated.code).toBe(0);
    expect(new Set(diagnostics.map((found) => found.code))).toEqual(
      new Set(['unconfirmed-guess', 'incomplete-source']),
    );
  });

  it.each([
    ...[
      '0x1F',
      '0X1f',
      '0o17',
      '017',
      '0b101',
      '1_000',
      '1e3',
      '.inf',
      '-.INF',
      '.nan',
      '~',
      'null',
      'true',
      'yes',
      'Off',
      'y',
    ],
    ...[
      '2023-01-01',
      '2023-01-01 10:00:00',
      '12:30',
      '12:30:45',
      '- a',
      '? a',
      ': a',
      'a: b',
      'a:',
      'a #b',
      '#a',
      '&a',
      '*a',
    ],
    ...[
      '!a',
      '|',
      '>',
      '%a',
      '@a',
      '`a',
      "'a",
      '"a',
      '"a": b',
      '[a',
      '{a',
      'a, b',
      '=',
      '<<',
      '---',
      '...',
      '\\',
      'a\u2028b',
    ],
    ...['a\u0085b', 'a\u001b[31mb', 'a\tb', 'a\ufeffb'],
  ])('writes a sound plan of a document that says %j as title, heading, item, unit and sentence', async (text) => {
    const home = folderWith(
      '要点.txt',
      `${text}\n一、${text}\n1.${text}\n${text}。开展检查。责任单位：${text}、教育股\n二、乙\n1.加强学习。\n${text}\n`,
    );
    const imported = await runPlan(home, ['import', '要点.txt', '-o', 'draft.yaml', '--year', '2024']);
    expect(imported.code, imported.err).not.toBe(2);
    const { code, out } = await runPlan(home, ['validate', 'draft.yaml']);
    expect(code, out).toBe(0);
  });

  it('writes to standard output where no file is named, and reads standard input', async () => {
    const { code, out, err } = await runPlan(temporaryHome(), ['import', '-'], { input: short });
    expect(code).toBe(0);
    expect(out).toContain('title: 某局2024年工作要点\n');
    expect(out).toContain('target: { at-least: 1, unit: 次, every: month }\n');
    expect(err).toContain('读入 标准输入：UTF-8');
  });

  it.each([
    ['UTF-8（带 BOM）', new TextEncoder().encode(`\ufeff${short}`)],
    ['GB18030', readFileSync(join(documents, 'half-width.gb18030.txt'))],
    ['UTF-16', Uint8Array.from(Buffer.from(`\ufeff${short}`, 'utf16le'))],
  ])('reads %s, and says so', async (encoding, bytes) => {
    const { code, err, out } = await runPlan(folderWith('要点.txt', bytes), ['import', '要点.txt']);
    expect({ code, first: err.split('\n')[0]?.includes(encoding) }).toEqual({ code: 0, first: true });
    expect(out).toContain('2024年');
  });

  it('calls the plan by the file’s name where the document has no title, and takes the year given', async () => {
    const home = folderWith('后勤工作.txt', '一、甲\n1.加强管理。6月底前开展检查。\n');
    const { out } = await runPlan(home, ['import', '后勤工作.txt', '--year', '2025']);
    expect(out).toContain('title: 后勤工作 # 待确认');
    expect(out).toContain('period: { from: 2025-01-01, to: 2025-12-31 } # 待确认');
    expect(out).toContain('due: 2025-06-30');
  });

  it.each(['２０２５', '2025年'])('takes the year as a Chinese keyboard has it: %s', async (year) => {
    const home = folderWith('后勤工作.txt', '一、甲\n1.加强管理。6月底前开展检查。\n');
    expect((await runPlan(home, ['import', '后勤工作.txt', '--year', year])).out).toContain('due: 2025-06-30');
  });

  it('says that there is no requirement, ends as where something was found, and sends nobody on', async () => {
    const home = folderWith(
      '情况.txt',
      '某校2026年工作情况\n一、基本情况\n（一）现状。我校现有教师52名，学生生活丰富多彩。\n',
    );
    const { code, err } = await runPlan(home, ['import', '情况.txt', '-o', 'd.yaml', '--html', 'd.html']);
    expect(code).toBe(1);
    expect(err).toContain('一条要求也没有找到');
    expect(err).not.toMatch(/接下来|都在要求里/u);
    expect(readFileSync(join(home, 'd.html'), 'utf8')).toContain('<p>一条要求也没有找到。</p>');
  });

  it('names what stands in no requirement among its words, so that it is found where lines have no numbers', async () => {
    const home = folderWith('文件.txt', short.replace('一、甲', '一、基本情况\n全局有职工42名。\n二、甲'));
    const { err } = await runPlan(home, ['import', '文件.txt', '-o', 'd.yaml', '--html', 'd.html']);
    expect(err).toContain('  第 3 行“全局有职工42名。”：42名（在背景里）\n');
    expect(readFileSync(join(home, 'd.html'), 'utf8')).toContain('第 3 行</a> “全局有职工42名。” 42名（背景）');
  });

  it('names the file that goes on as one argument, and what was put beside it, once', async () => {
    const home = folderWith('要点.txt', short);
    const call = ['import', '要点.txt', '-o', '子 目录/新 计划.yaml'];
    const { err } = await runPlan(home, call);
    expect(err).toContain(
      'plan import --review "子 目录/新 计划.yaml"，逐处确认；再 plan validate "子 目录/新 计划.yaml"。',
    );
    expect(err).toContain('旁边放了 子 目录/plan.schema.json');
    expect((await runPlan(home, [...call, '--yes'])).err).not.toContain('plan.schema.json');
  });

  it('counts what is to be confirmed as validate does', async () => {
    const home = folderWith('要点.txt', short.replace('开展检查', '6月开展检查，覆盖3所学校'));
    const { err } = await runPlan(home, ['import', '要点.txt', '-o', 'd.yaml']);
    const [, count] = /待确认 ([0-9]+) 处/u.exec(err) ?? [];
    const { out } = await runPlan(home, ['validate', 'd.yaml', '-f', 'json']);
    expect(JSON.parse(out).warnings).toBe(Number(count));
    expect(Number(count)).toBeGreaterThan(2);
  });

  it('overwrites nothing unasked', async () => {
    const home = folderWith('要点.txt', short);
    writeFileSync(join(home, 'draft.yaml'), 'mine\n');
    const call = ['import', '要点.txt', '-o', 'draft.yaml'];
    const refused = await runPlan(home, call);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('draft.yaml 已经存在');
    expect((await runPlan(home, call, { prompter: scriptedPrompter(false) })).code).toBe(2);
    expect(readFileSync(join(home, 'draft.yaml'), 'utf8')).toBe('mine\n');
    expect((await runPlan(home, [...call, '--yes'])).code).toBe(0);
    expect(readFileSync(join(home, 'draft.yaml'), 'utf8')).toContain('某局');
  });

  it.each([
    ['要点.pdf', '%PDF-1.7\n…', 3, '不完整或已损坏'],
    ['改了名.txt', '\n%PDF-1.4', 3, '不完整或已损坏'],
    ['要点.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 0x80]), 3, '不完整或已损坏'],
    ['要点.wps', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 3, '不完整或已损坏'],
    ['扫描.pdf', pdfOf([{}]), 3, '文字识别'],
    ['要点.doc', '{\\rtf1 1}', 2, 'RTF'],
    ['要点.exe', Uint8Array.from([1, 0, 0, 2, 0xff, 0xfe, 0x80, 0]), 2, '另存为其中一种'],
    ['排版.txt', laidOut, 3, '另存为 .docx'],
    ['空.txt', ' \n\n', 3, '没有可以起草的文字'],
    ['没下完.docx', '', 3, '是空文件（0 字节）'],
    ['照片改名.docx', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x80, 0xff]), 3, '是图片'],
  ] as const)('does not read %s, and says the way out', async (name, content, code, words) => {
    const home = folderWith(name, content);
    const finished = await runPlan(home, ['import', name, '-o', 'draft.yaml']);
    expect(finished.code).toBe(code);
    expect(finished.err).toContain(words);
    expect(existsSync(join(home, 'draft.yaml'))).toBe(false);
  });

  it.each([
    [['-o', '计划.docx'], '计划.docx 写出来不是 .docx 文件'],
    [['-o', '计划.yaml', '--html', '对照.docx'], '请把文件名的结尾改成 .html'],
    [['-o', '计划.yaml', '--html', '要点.txt'], '要点.txt 是要读的那个文件'],
    [['-o', './要点.txt', '--yes'], '要点.txt 是要读的那个文件'],
  ])('writes nothing that no program opens, nor over the document: %s', async (options, words) => {
    const home = folderWith('要点.txt', short);
    const { code, err } = await runPlan(home, ['import', '要点.txt', ...options]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(words) });
    expect(readdirSync(home)).toEqual(['要点.txt']);
  });

  it('names the file beside it that may be meant', async () => {
    const home = folderWith('要点.docx', short);
    mkdirSync(join(home, '学校'));
    const { code, err } = await runPlan(home, ['import', './要点.doc', '-o', 'd.yaml']);
    expect({ code, err }).toEqual({ code: 3, err: '没有 ./要点.doc 这个文件；是不是 ./要点.docx？什么都没有写。\n' });
    expect((await runPlan(home, ['import', '通知一二三四.pdf'])).err).toContain('请检查文件名和它在哪个文件夹');
    // Alike in their ending alone.
    for (const name of ['没有.docx', '一.docx'])
      expect((await runPlan(home, ['import', name])).err).not.toContain('是不是');
  });

  it('names the folder where one is given instead of a file', async () => {
    const home = folderWith('要点.txt', short);
    mkdirSync(join(home, '收到'));
    const { code, err } = await runPlan(home, ['import', '收到', '-o', 'd.yaml']);
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('收到 是一个文件夹，这里要的是文件') });
  });

  it('says where a plan that only the screen showed is kept', async () => {
    const home = folderWith('要点.txt', short);
    const shown = await runPlan(home, ['import', '要点.txt'], { isTerminal: true });
    expect(shown.err).toContain('计划没有存成文件；要存，请加 -o');
    expect((await runPlan(home, ['import', '要点.txt'])).err).not.toContain('没有存成文件');
  });

  it('says what is wrong with the call', async () => {
    const home = folderWith('要点.txt', short);
    expect((await runPlan(home, ['import'])).code).toBe(2);
    expect((await runPlan(home, ['import', '没有.txt'])).code).toBe(3);
    expect((await runPlan(home, ['import', '要点.txt', '--year', '24'])).code).toBe(2);
  });

  it('brings nothing of a document to the terminal but its words', async () => {
    const home = folderWith(
      '要点.txt',
      `某局2024年\u001b[31m工作要点\u001b]0;x\u0007\n一、甲\n1.加强学习。召开\u0000会议\u202e。\n`,
    );
    const { out, err } = await runPlan(home, ['import', '要点.txt']);
    expect(out).toContain('title: 某局2024年工作要点\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there are to be none.
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('speaks English where asked', async () => {
    const { err, out } = await runPlan(temporaryHome(), ['import', '-', '--lang', 'en'], { input: short });
    expect(err).toContain('Every number, date and unit of the document is in a requirement.');
    expect(out).toContain('# Drafted by plan import');
  });

  it('gives programs its account with --json, and the draft where -o asks for it', async () => {
    const home = folderWith('文件.txt', short.replace('一、甲', '一、基本情况\n全局有职工42名。\n二、甲'));
    const call = ['import', '文件.txt', '--year', '2024', '--json'];
    const { code, out } = await runPlan(home, call);
    const told = JSON.parse(out);
    expect({ code, complaints: complaintsOf('import', told) }).toEqual({ code: 0, complaints: [] });
    expect(told).toMatchObject({
      file: '文件.txt',
      output: null,
      found: { sections: 2, requirements: 2 },
      sentences: { whole: true },
      outside: [{ kind: 'number', text: '42名', line: 3, within: 'context' }],
    });
    const written = await runPlan(home, [...call, '-o', 'd.yaml']);
    expect(JSON.parse(written.out)).toMatchObject({ output: 'd.yaml' });
    expect(existsSync(join(home, 'd.yaml'))).toBe(true);
  });

  it('lays the draft beside its document on a page of one file, with nothing in it that runs or loads', async () => {
    const home = folderWith('文件.txt', short.replace('甲', '<script>alert(1)</script>甲 & 乙'));
    const { code, out } = await runPlan(home, ['import', '文件.txt', '-o', 'd.yaml', '--html', '对照.html']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const page = readFileSync(join(home, '对照.html'), 'utf8');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;甲 &amp; 乙');
    expect(page).not.toMatch(/<script>[^<]|src=|url\(|https?:/u);
    expect(page).toContain('每月召开1次会议。</span> <span class="fate duty">要求 1.1</span>');
    expect(page).toContain('<b>1.1</b> 每月召开1次会议<br><span class="soft">');
  });

  it('shows a table there as its cells', async () => {
    const rows =
      '| 序号 | 工作任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 开展安全检查 | 后勤科 |\n| 2 | 召开家长会 | 教务科 |\n';
    const home = folderWith('表.txt', `某局2024年任务分解表\n${rows}`);
    await runPlan(home, ['import', '表.txt', '-o', 'd.yaml', '--html', 'd.html']);
    const page = readFileSync(join(home, 'd.html'), 'utf8');
    const body = page.slice(page.indexOf('<tbody>'));
    expect(body).toContain('<span class="beside">1｜</span>');
    expect(body).not.toMatch(/[|]|---/u);
  });
});
