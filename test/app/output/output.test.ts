import { execSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentIn, program, runPlan, schoolFolder } from '../../support/program.ts';

describe('where -o leads', () => {
  it.each([
    ['zh', '写不了 没有/报告.md：没有'],
    ['en', 'Cannot write 没有/报告.md: there is no folder'],
  ])('names a folder that is missing, and writes nothing: %s', async (lang, words) => {
    const home = await schoolFolder();
    const before = readdirSync(home);
    const { code, out, err } = await runPlan(home, ['report', '-o', '没有/报告.md', '--lang', lang]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(`${words} `);
    expect(err).toContain(join(home, '没有'));
    expect(readdirSync(home)).toEqual(before);
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
