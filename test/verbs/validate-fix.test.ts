import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planOf } from '../support/plan-text.ts';
import { runPlan, temporaryHome } from '../support/program.ts';

const plan = (requirement: string): string => `# 说明,不动\n${planOf(requirement)}`;
const mendable = plan('id: 1.10, text: "学习,研讨(线上)", x-备注: "不,动"');
const mended = plan('id: "1.10", text: "学习，研讨（线上）", x-备注: "不,动"');

function homeWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryHome();
  mkdirSync(join(folder, 'plans'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'plans', name), text);
  return folder;
}

const textOf = (folder: string, name = 'a.yaml'): string => readFileSync(join(folder, 'plans', name), 'utf8');

describe('validate --fix', () => {
  it('writes what has one right answer, says what it fixed, and ends by what is left', async () => {
    const folder = homeWith({ 'a.yaml': mendable });
    expect(await runPlan(folder, ['validate', '--fix'])).toEqual({
      code: 0,
      out: '检查 1 个计划文件：没有问题\n',
      err: 'plans/a.yaml：已改好：1 个编号加了引号，3 个半角标点改成全角\n',
    });
    expect(textOf(folder)).toBe(mended);
    expect(readdirSync(join(folder, 'plans'))).toEqual(['a.yaml']);
  });

  it('shows what is left at the places where it now stands', async () => {
    const folder = homeWith({
      'a.yaml': plan('id: 1.10, text: "学习,研讨", due: 2025-01-15').replaceAll('\n', '\r\n'),
    });
    const { code, out, err } = await runPlan(folder, ['validate', '--fix', '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toMatch(/^plans\/a\.yaml:15:47 error .*\[due-outside-period\]/);
    expect(err).toBe('plans/a.yaml: fixed: 15 line ends made LF, 1 id quoted, 1 punctuation mark made full-width\n');
  });

  it('touches no file that is as it should be', async () => {
    const folder = homeWith({ 'a.yaml': mended, 'b.yaml': `\ufeff${mended.trimEnd()}` });
    const long = new Date('2024-01-01T00:00:00Z');
    utimesSync(join(folder, 'plans/a.yaml'), long, long);
    const { err } = await runPlan(folder, ['validate', '--fix']);
    expect(err).toBe('plans/b.yaml：已改好：去掉了文件开头的 BOM，补上了文件末尾的换行\n');
    expect(statSync(join(folder, 'plans/a.yaml')).mtime).toEqual(long);
    expect(textOf(folder, 'b.yaml')).toBe(mended);
  });

  it('refuses a file that is no valid YAML, says so, and goes on with the others', async () => {
    const broken = `${mendable}  x: "\r\n`;
    const folder = homeWith({ 'a.yaml': broken, 'b.yaml': mendable });
    const { code, err } = await runPlan(folder, ['validate', '--fix']);
    expect(code).toBe(1);
    expect(err).toMatch(/^plans\/a\.yaml：YAML 写法有误，没有改动；.*\nplans\/b\.yaml：已改好：/);
    expect([textOf(folder), textOf(folder, 'b.yaml')]).toEqual([broken, mended]);
  });

  it('leaves standard output to the format', async () => {
    const folder = homeWith({ 'a.yaml': mendable });
    const { out } = await runPlan(folder, ['validate', '--fix', '-f', 'json']);
    expect(JSON.parse(out)).toMatchObject({ errors: 0, warnings: 0 });
  });
});

describe('validate --fix --dry-run', () => {
  it('shows a diff, writes nothing, and ends by what would be left', async () => {
    const folder = homeWith({ 'a.yaml': mendable });
    const { code, out, err } = await runPlan(folder, ['validate', '--fix', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        '--- a/plans/a.yaml',
        '+++ b/plans/a.yaml',
        '@@ -12,4 +12,4 @@',
        '       - id: "1"',
        '         title: 乙',
        '         requirements:',
        '-          - { id: 1.10, text: "学习,研讨(线上)", x-备注: "不,动" }',
        '+          - { id: "1.10", text: "学习，研讨（线上）", x-备注: "不,动" }',
        '',
      ].join('\n'),
    );
    expect(err).toBe(
      'plans/a.yaml：可以改好：1 个编号加了引号，3 个半角标点改成全角（这一次没有写文件）\n检查 1 个计划文件：没有问题\n',
    );
    expect(textOf(folder)).toBe(mendable);
  });

  it('gives a diff of all files that git applies to the same end', async () => {
    const files = { 'a.yaml': mendable, 'b c.yaml': `\ufeff${mendable.trimEnd().replaceAll('\n', '\r\n')}` };
    const folder = homeWith(files);
    const { out } = await runPlan(folder, ['validate', '--fix', '--dry-run']);
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: join(folder, '..'), GIT_CONFIG_GLOBAL: '/dev/null' };
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: out, env });
    expect([textOf(folder), textOf(folder, 'b c.yaml')]).toEqual([mended, mended]);
  });

  it('goes with --fix only', async () => {
    const { code, err } = await runPlan(homeWith({ 'a.yaml': mendable }), ['validate', '--dry-run']);
    expect(code).toBe(2);
    expect(err).toContain('plan validate --fix --dry-run');
  });
});
