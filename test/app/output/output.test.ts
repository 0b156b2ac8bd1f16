import { execSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentIn, program, runPlan, schoolFolder, temporaryHome } from '../../support/program.ts';

describe('where -o leads', () => {
  it.each([
    [
      '自查报告.pdf',
      '写不出 PDF（自查报告.pdf）：请先写成 md、csv、json、xlsx、html、docx 里的一种，再用 WPS 或 Word 另存为 PDF',
    ],
    ['自查报告.doc', '请把文件名的结尾改成其中一种，或者用 -f 写明：md、csv、json、xlsx、html、docx'],
  ])('says which endings there are: %s', async (file, words) => {
    const home = await schoolFolder();
    const { code, err } = await runPlan(home, ['report', '-o', file]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(words) });
  });

  it.each([
    ['calendar', '日历.xlsx', 'ics'],
    ['next', '2024.docx', 'yaml'],
    ['export', '台账.xlsx', 'zip'],
  ])('writes nothing that no program would open by its ending: %s -o %s', async (verb, file, own) => {
    const home = await schoolFolder();
    const { code, err } = await runPlan(home, [verb, '-o', file]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`请把文件名的结尾改成 .${own}`) });
    expect(existsSync(join(home, file))).toBe(false);
  });

  it.each([
    ['zh', '写不了 ../没有/报告.md：没有'],
    ['en', 'Cannot write ../没有/报告.md: there is no folder'],
  ])('names a folder that is missing outside the working folder, and writes nothing: %s', async (lang, words) => {
    const outer = temporaryHome();
    const home = join(outer, '学校');
    mkdirSync(home);
    await runPlan(home, ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
    for (const verb of [['report'], ['export'], ['archive']]) {
      const place = verb[0] === 'report' ? '../没有/报告.md' : '../没有/包.zip';
      const { code, out, err } = await runPlan(home, [...verb, '-o', place, '--lang', lang]);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      if (verb[0] === 'report') expect(err).toContain(`${words} `);
      expect(err).toContain(join(outer, '没有'));
      expect(readdirSync(outer)).toEqual(['学校']);
    }
  });

  it.each([
    ['report', '报告/2023/自查.md', []],
    ['sheet', '报告/2023/填报表.csv', []],
    ['calendar', '报告/2023/日历.ics', []],
    ['next', '报告/2023/2024.yaml', []],
    ['diff', '报告/2023/对照.csv', ['party-governance-2023', 'party-governance-2023']],
    ['import', '报告/2023/草稿.yaml', ['要点.txt']],
    ['export', '报告/2023/包.zip', []],
    ['archive', '报告/2023/归档.zip', []],
    ['archive', '报告/2023/归档', []],
  ])('makes the folders that are missing below the working folder: %s -o %s', async (verb, place, args) => {
    const home = await schoolFolder();
    writeFileSync(
      join(home, '要点.txt'),
      '云河区教育局2024年工作要点\n一、推动优质均衡\n（一）扩大资源。新建学校3所。\n',
    );
    await runPlan(home, ['record', '2.1', '--done', '--on', '2023-03-08']);
    const { code, err } = await runPlan(home, [verb, ...args, '-o', place]);
    expect(code, err).toBe(0);
    expect(existsSync(join(home, place))).toBe(true);
  });

  it('makes none where the work fails, and none behind a link that leads away', async () => {
    const home = await schoolFolder();
    expect((await runPlan(home, ['export', '-o', '新/包.zip'])).code).toBe(3);
    expect(existsSync(join(home, '新'))).toBe(false);
    const elsewhere = temporaryHome();
    symlinkSync(elsewhere, join(home, '别处'), 'junction');
    expect((await runPlan(home, ['report', '-o', '别处/新/报告.md'])).code).toBe(3);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect((await runPlan(home, ['report', '-o', '别处/报告.md'])).code).toBe(0);
  });

  it('is refused where it is a folder, also by another name', async () => {
    const home = await schoolFolder();
    mkdirSync(join(home, '报告.md'));
    for (const place of ['报告.md', '.', './报告.md/']) {
      const { code, err } = await runPlan(home, ['report', '-f', 'md', '-o', place]);
      expect(code).toBe(3);
      expect(err).toContain(`${place} 是文件夹`);
    }
  });

  it('is refused below a file', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, 'a'), '');
    expect((await runPlan(home, ['report', '-o', 'a/报告.md'])).code).toBe(3);
  });

  it('is replaced only if asked for where somebody has edited it', async () => {
    const home = await schoolFolder();
    expect((await runPlan(home, ['report', '-o', '报告.md'])).code).toBe(0);
    expect((await runPlan(home, ['report', '-o', '报告.md'])).code).toBe(0);
    writeFileSync(join(home, '报告.md'), '改过');
    expect((await runPlan(home, ['report', '-o', '报告.md'])).code).toBe(2);
    expect(readFileSync(join(home, '报告.md'), 'utf8')).toBe('改过');
    expect((await runPlan(home, ['report', '-o', '报告.md', '--yes'])).code).toBe(0);
  });
});

describe('bytes', () => {
  it('go into a file', async () => {
    const home = await schoolFolder();
    expect(await runPlan(home, ['report', '-o', '自查报告.docx'])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(home, '自查报告.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('go into a pipe as they are', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['report', '-o', 'a.docx']);
    const command = `"${process.execPath}" "${program}" report -f docx > b.docx`;
    execSync(command, { cwd: home, env: environmentIn(home) });
    expect(readFileSync(join(home, 'b.docx')).equals(readFileSync(join(home, 'a.docx')))).toBe(true);
  });

  it('are not thrown at a terminal: the sentence names -o', async () => {
    const home = await schoolFolder();
    const { code, out, err } = await runPlan(home, ['report', '-f', 'docx'], { isTerminal: true });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('请用 -o 写明文件名');
  });
});
