import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/call.ts';
import type { Host } from '../../../src/host.ts';
import type { Disk } from '../../../src/store/disk.ts';
import { nodeDisk } from '../../../src/store/disk.ts';
import { Trouble } from '../../../src/trouble.ts';
import { validate } from '../../../src/verbs/validate/validate.ts';
import { callOf } from '../../support/call.ts';
import { hostIn } from '../../support/host.ts';
import { planOf } from '../../support/plan-text.ts';
import { runPlan } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const sound = planOf('id: "1.1", text: 学习');
const warned = planOf('id: "1.1", text: 学习, quote: 不少于2次, target: { at-least: 3, unit: 次 }');
const broken = planOf('id: 1.10, text: 学习');

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

interface Outcome {
  readonly code: number;
  readonly text: string;
}

async function run(
  cwd: string,
  args: readonly string[] = [],
  options: Call<'validate'>['options'] = {},
  parts: Partial<Host> = {},
): Promise<Outcome> {
  const host = hostIn(cwd, parts);
  const code = await validate(callOf('validate', options, args), host);
  return { code, text: host.written() };
}

/** `file code` of each finding. */
async function found(cwd: string, args: readonly string[] = [], parts: Partial<Host> = {}): Promise<string[]> {
  const { text } = await run(cwd, args, { format: ['json'] }, parts);
  const { diagnostics } = JSON.parse(text) as { diagnostics: { file: string; code: string }[] };
  return diagnostics.map(({ file, code }) => `${file} ${code}`);
}

async function filesSeen(cwd: string, args: readonly string[] = []): Promise<number> {
  return JSON.parse((await run(cwd, args, { format: ['json'] })).text).files;
}

describe('how validate ends', () => {
  it('is 0 for sound plans', async () => {
    expect(await run(folderWith({ 'plans/a.yaml': sound }))).toEqual({
      code: 0,
      text: '检查 1 个计划文件：没有问题\n',
    });
  });

  it('is 1 for errors, shown with line and mark', async () => {
    const { code, text } = await run(folderWith({ 'plans/a.yaml': broken }));
    expect(code).toBe(1);
    expect(text).toBe(
      [
        'plans/a.yaml:14:19 错误 编号 1.10 会被读成数字 1.1，请加引号："1.10" [unquoted-id]',
        '  14 │           - { id: 1.10, text: 学习 }',
        `     │ ${' '.repeat(18)}^^^^`,
        '',
        '检查 1 个计划文件：1 个错误（plan explain unquoted-id 查看说明）',
        '',
      ].join('\n'),
    );
  });

  it('is 0 for warnings, and 1 where they count', async () => {
    const folder = folderWith({ 'plans/a.yaml': warned });
    expect(await run(folder)).toMatchObject({ code: 0, text: expect.stringContaining('警告') });
    expect(await run(folder, [], { strict: true })).toMatchObject({ code: 1 });
  });

  it('is never 1 for notes', async () => {
    const noted = sound.replace('units:', 'source: { title: 要点, complete: false }\nunits:');
    expect(await run(folderWith({ 'plans/a.yaml': noted }), [], { strict: true })).toMatchObject({
      code: 0,
      text: expect.stringContaining('1 个提示'),
    });
  });
});

describe('the files that validate looks at', () => {
  it('are those in plans/ and below, in both endings', async () => {
    const files = { 'plans/b.yaml': broken, 'plans/a/c.yml': broken, 'plans/README.md': '', 'other.yaml': broken };
    expect(await found(folderWith(files))).toEqual(['plans/a/c.yml unquoted-id', 'plans/b.yaml unquoted-id']);
  });

  it('are those given, each once, in the order given, as they were written', async () => {
    const folder = folderWith({ 'b.yaml': broken, 'a.yaml': broken });
    expect(await found(folder, ['b.yaml', 'a.yaml', 'b.yaml'])).toEqual(['b.yaml unquoted-id', 'a.yaml unquoted-id']);
    expect(await found(folder, [join(folder, 'a.yaml')])).toEqual([`${join(folder, 'a.yaml')} unquoted-id`]);
  });

  it('may be given as folders and as patterns that no shell has resolved', async () => {
    const folder = folderWith({
      'x/a.yaml': sound,
      'x/y/b.yml': sound,
      'x/c.txt': '',
      'z.yaml': sound,
      'x/[1].yaml': '',
    });
    expect(await filesSeen(folder, ['x'])).toBe(3);
    expect(await filesSeen(folder, ['x/'])).toBe(3);
    expect(await filesSeen(folder, ['.'])).toBe(4);
    expect(await filesSeen(folder, ['*.yaml'])).toBe(1);
    expect(await filesSeen(folder, ['x/*.{yaml,yml}'])).toBe(2);
    expect(await filesSeen(folder, ['**/?.y*ml'])).toBe(3);
    expect(await found(folder, ['x/[1].yaml'])).toEqual(['x/[1].yaml empty-plan']);
  });

  it.each([[[]], [['empty']], [['*.yaml']], [['a.yml', 'empty']], [['nowhere.yaml']]])(
    '%j that match nothing are a wrong call, never silence',
    async (args) => {
      const folder = folderWith({ 'empty/README.md': '', 'a.yml': sound });
      const trouble: unknown = await run(folder, args).catch((error: unknown) => error);
      expect(trouble).toBeInstanceOf(Trouble);
      expect(trouble).toMatchObject({ code: 'no-plan-files', exitCode: 2 });
      expect((trouble as Trouble).values).toEqual({ pattern: args.at(-1) ?? 'plans/**/*.{yaml,yml}' });
    },
  );

  it('are named from the top of the repository in what platforms read, wherever the program runs', async () => {
    const folder = folderWith({ 'sub/plans/t.yaml': broken, '.git/HEAD': '' });
    expect((await run(join(folder, 'sub'), [], { format: ['github'] })).text).toContain('file=sub/plans/t.yaml,');
    expect((await run(join(folder, 'sub'), [], { format: ['sarif'] })).text).toContain('"sub/plans/t.yaml"');
  });

  it('may be left out by name, folder and pattern, but not all of them', async () => {
    const folder = folderWith({ 'x/a.yaml': sound, 'x/old/b.yaml': broken, 'x/c.yaml': broken });
    const call = async (exclude: readonly string[]) => run(folder, ['x'], { exclude, format: ['json'] });
    expect(JSON.parse((await call(['x/old', './x/c.yaml'])).text)).toMatchObject({ files: 1, errors: 0 });
    expect(JSON.parse((await call(['**/[bc].yaml', '**/{b,c}.yaml'])).text)).toMatchObject({ files: 1 });
    await expect(call(['x/'])).rejects.toMatchObject({ code: 'no-plan-files', exitCode: 2 });
  });

  it('of other programs are passed over below a folder, by what they are, and said', async () => {
    const compose = 'services:\n  web: { image: nginx, healthcheck: { start_period: 5s } }\n';
    const folder = folderWith({
      'a.yaml': sound,
      'compose.yaml': compose,
      'ci/empty.yaml': '',
      'ci/broken.yaml': broken,
    });
    const { out, err } = await runPlan(folder, ['validate', '.']);
    expect(err).toBe('略过 1 个不是计划的 YAML 文件：compose.yaml\n');
    expect(out).toContain('检查 3 个计划文件');
    expect(await found(folder, ['compose.yaml'])).not.toEqual([]);
    await expect(run(folderWith({ 'x/compose.yaml': compose }), ['x'])).rejects.toMatchObject({
      code: 'no-plan-files',
    });
  });

  it('may come from standard input, under the name that is given', async () => {
    const readInput = async () => new TextEncoder().encode(broken);
    const options = { format: ['json'], stdinFilename: 'plans/t.yaml' };
    const { code, text } = await run(folderWith({}), ['-'], options, { readInput });
    expect(code).toBe(1);
    expect(JSON.parse(text).diagnostics).toMatchObject([{ file: 'plans/t.yaml', code: 'unquoted-id' }]);
    await expect(run(folderWith({}), ['-'], { fix: true }, { readInput })).rejects.toMatchObject({ exitCode: 2 });
    await expect(run(folderWith({}), [], { stdinFilename: 'a.yaml' })).rejects.toMatchObject({ exitCode: 2 });
  });

  it('are not looked for in a link that leads back', async () => {
    const folder = folderWith({ 'plans/a.yaml': sound });
    symlinkSync(join(folder, 'plans'), join(folder, 'plans/again'));
    expect(await filesSeen(folder)).toBe(1);
  });
});

describe('a file that is no text of a plan', () => {
  it('is found by name: empty, a folder', async () => {
    const folder = folderWith({ 'plans/empty.yaml': '', 'plans/folder.yaml/a.txt': '' });
    expect(await found(folder)).toEqual(['plans/empty.yaml empty-plan', 'plans/folder.yaml unreadable-file']);
  });

  it('is named with the encoding that it seems to have', async () => {
    // 计划 in GBK.
    const gbk = Uint8Array.from([...new TextEncoder().encode('title: '), 0xbc, 0xc6, 0xbb, 0xae]);
    const { code, text } = await run(folderWith({ 'plans/a.yaml': gbk }));
    expect(code).toBe(1);
    expect(text).toContain('plans/a.yaml:1:1 错误 文件编码不是 UTF-8（看上去是 GBK），请另存为 UTF-8 [not-utf-8]');
  });

  it('is a finding where it may not be read', async () => {
    const folder = folderWith({ 'plans/a.yaml': sound, 'plans/b.yaml': broken });
    const disk: Disk = {
      ...nodeDisk,
      readBytes: async (path) => {
        if (path.endsWith('a.yaml')) throw new Trouble('file-unreadable', { file: path, why: 'EACCES' });
        return nodeDisk.readBytes(path);
      },
    };
    expect(await found(folder, [], { disk })).toEqual(['plans/a.yaml unreadable-file', 'plans/b.yaml unquoted-id']);
  });

  it('is not read where it would need more memory than there is, whatever its size alone', async () => {
    const large = sound + `# ${'x'.repeat(997)}\n`.repeat(5000);
    const folder = folderWith({ 'a.yaml': sound, 'large.yaml': large });
    const [enough, read] = [Buffer.byteLength(large) * 36, [] as string[]];
    const disk: Disk = {
      ...nodeDisk,
      readBytes: (path) => {
        read.push(path);
        return nodeDisk.readBytes(path);
      },
    };
    const { code, text } = await run(folder, ['.'], {}, { memory: async () => enough - 1, disk });
    expect({ code, read }).toEqual({ code: 1, read: [join(folder, 'a.yaml')] });
    expect(text).toContain('large.yaml:1:1 错误 文件太大，程序可用的内存（171 MiB）放不下，没有读');
    expect(await found(folder, ['.'], { memory: async () => enough })).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'is not waited for where it is a pipe, nor followed in a loop of links',
    async () => {
      const folder = folderWith({});
      execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
      symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
      symlinkSync('gone', join(folder, 'lost.yaml'));
      expect(await found(folder, ['.'])).toEqual([
        'loop.yaml unreadable-file',
        'lost.yaml unreadable-file',
        'pipe.yaml unreadable-file',
      ]);
    },
  );
});

describe('what validate writes', () => {
  it('is in the language asked for, else the locale’s, else Chinese', async () => {
    const folder = folderWith({ 'plans/a.yaml': sound });
    expect((await run(folder, [], { lang: 'en' })).text).toBe('1 plan file checked: nothing found\n');
    expect((await run(folder, [], {}, { localeLanguage: 'en' })).text).toMatch(/^1 plan file/);
    expect((await run(folder, [], {}, { localeLanguage: undefined })).text).toMatch(/^检查/);
  });

  it('is for GitHub where that is asked for', async () => {
    const { text } = await run(folderWith({ 'plans/a.yaml': broken }), [], { format: ['github'] });
    expect(text).toMatch(/^::error file=plans\/a\.yaml,line=14,endLine=14,col=19,endColumn=23,title=unquoted-id::编号/);
  });
});
