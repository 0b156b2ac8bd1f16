import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { example } from '../../scripts/api-page.mjs';
import { environmentIn } from '../support/program.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'plan-package-'));
const home = join(folder, '空 文件夹');
let tarball = '';
let packed: { readonly path: string; readonly size: number }[] = [];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without a network where the system can do that: what tries to reach out fails. */
const canUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;

function run(cwd: string, command: readonly [string, ...string[]], env: Readonly<Record<string, string>> = {}) {
  const [name, ...args] = canUnshare ? (['unshare', '-rn', ...command] as const) : command;
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, env: environmentIn(cwd, env), encoding: 'utf8' });
  return { command: command.join(' '), status, out: stdout, err: stderr };
}

beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  // npm 11 gives a list, later ones an object by name.
  const [told] = Object.values(JSON.parse(stdout)) as { filename: string; files: typeof packed }[];
  tarball = join(folder, told?.filename ?? '');
  packed = told?.files ?? [];
  mkdirSync(home);
  const installed = spawnSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
    cwd: home,
    env: environmentIn(home),
    encoding: 'utf8',
  });
  if (installed.status !== 0) throw new Error(installed.stderr);
});

describe('the packed package', () => {
  it('holds the program, its plans, declarations and pages, and nothing else', () => {
    const known =
      /^(?:bin\/(?:plan\.js|compiled\.js|package\.json)|dist\/(?:[\w-]+\.js(?:\.map)?|package\.json|sbom\.json|third-party-notices\.txt|types\/[\w/-]+\.d\.ts)|plans\/(?:examples\/)?[\w.-]+|schemas\/[\w-]+\.schema\.json|docs\/(?:[\w.-]+\.md|ci\/[\w.-]+|pictures\/[\w.-]+\.svg|man\/(?:zh_CN\/)?plan\.1)|README(?:\.zh-CN)?\.md|LICENSE|package\.json)$/;
    expect(packed.map(({ path }) => path).filter((path) => !known.test(path))).toEqual([]);
    const wanted = [
      'bin/plan.js',
      'bin/compiled.js',
      'dist/plan.js',
      'dist/plan.js.map',
      'dist/thread.js',
      'dist/library.js',
      'dist/sbom.json',
      'dist/third-party-notices.txt',
      'dist/types/library.d.ts',
      'docs/man/plan.1',
      'plans/examples/school-year.yaml',
      'schemas/common.schema.json',
      'schemas/status.schema.json',
      'LICENSE',
    ];
    for (const path of wanted) expect(packed.map((file) => file.path)).toContain(path);
    const bytes = packed.reduce((sum, { size }) => sum + size, 0);
    // Of which the reader of PDF and its maps of Chinese characters are 1.8 MB, and the maps of our lines 0.4 MB.
    expect(bytes).toBeLessThan(7.5 * 2 ** 20);
  });

  it.each([
    ['publint', ['--strict', root]],
    ['attw', ['--format', 'ascii', '--pack', root]],
  ])('has nothing to be found by %s', (tool, args) => {
    const script = readBin(tool);
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
    expect({ status, said: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
  });

  /** A tool's own file; npm's links to it differ from system to system. */
  function readBin(tool: string): string {
    const name = tool === 'attw' ? '@arethetypeswrong/cli' : tool;
    const place = join(root, 'node_modules', name);
    const { bin } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
    return join(place, typeof bin === 'string' ? bin : bin[tool]);
  }
});

describe('installed in an empty folder, without a network', () => {
  const bin = (name: string) => join(home, 'node_modules/.bin', name);

  it('is one package, with both commands', () => {
    const others = readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(others).toEqual(['workpoints']);
    expect(lstatSync(join(home, 'node_modules/workpoints')).isSymbolicLink()).toBe(false);
    for (const name of ['plan', 'workpoints']) {
      expect(run(home, [bin(name), '--version'])).toMatchObject({ status: 0, out: `${packageJson.version}\n` });
    }
  });

  it('does the main job', () => {
    writeFileSync(join(home, '会议记录.txt'), '会议');
    const calls = [
      ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师'],
      ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--evidence', '会议记录.txt'],
      ['check', '--only', 'all'],
      ['status', '--json'],
      ['log'],
      ['verify'],
      ['sheet', '-o', '填报表.xlsx'],
      ['check', '--answers', '填报表.xlsx', '--yes'],
      ...['docx', 'xlsx', 'html', 'md', 'csv', 'json'].map((ending) => ['report', '-o', `报告.${ending}`]),
      ['archive', '-o', '归档.zip', '--yes'],
      ['export', '-o', '备份.zip'],
      ['next', '--year', '2024', '-o', '2024.yaml'],
      ['validate', '2024.yaml'],
      ['calendar', '-o', '日历.ics'],
      ['doctor'],
      ['completion', 'bash'],
      ['help', 'targets'],
      ['explain', 'unquoted-id'],
    ];
    for (const args of calls) {
      const { command, status, err } = run(home, [bin('workpoints'), ...args]);
      expect({ command, status, err: status === 0 ? '' : err }).toEqual({ command, status: 0, err: '' });
    }
    for (const name of ['报告.docx', '报告.xlsx', '归档.zip']) expect(existsSync(join(home, name))).toBe(true);
  });

  it('is started by npx', () => {
    const { status, out } = run(home, ['npx', '--offline', 'workpoints', 'list'], {
      npm_config_update_notifier: 'false',
    });
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('party-governance-2023') });
  });

  it('gives its library to ES modules and to CommonJS', () => {
    mkdirSync(join(home, 'plans'), { recursive: true });
    const plan = readFileSync(join(home, 'node_modules/workpoints/plans/party-governance-2023.yaml'));
    writeFileSync(join(home, 'plans/2023.yaml'), plan);
    writeFileSync(join(home, 'example.mjs'), example);
    const { out: counted } = run(home, [bin('workpoints'), 'status', '--json', '--as-of', '2023-06-30']);
    const { totals, requirements } = JSON.parse(counted);
    const lines = run(home, [bin('workpoints'), 'log', '--json'])
      .out.trim()
      .split('\n').length;
    expect(run(home, [process.execPath, 'example.mjs'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(new RegExp(`^0 ${totals.done} ${requirements.length} ${lines}\\n$`, 'm')),
    });
    writeFileSync(join(home, 'example.cjs'), "console.log(typeof require('workpoints').progress)");
    expect(run(home, [process.execPath, 'example.cjs'])).toMatchObject({ status: 0, out: 'function\n' });
  });

  it('gives types that a strict program compiles with, its libraries checked too', () => {
    writeFileSync(join(home, 'example.mts'), example);
    writeFileSync(join(home, 'wrong.mts'), "import { progress } from 'workpoints';\nprogress(1);\n");
    const compile = (file: string) =>
      spawnSync(
        process.execPath,
        [
          join(root, 'node_modules/typescript/bin/tsc'),
          ...['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', 'false'],
          ...['--types', 'node', '--typeRoots', join(root, 'node_modules/@types'), file],
        ],
        { cwd: home, encoding: 'utf8' },
      );
    expect(compile('example.mts')).toMatchObject({ status: 0, stdout: '' });
    expect(compile('wrong.mts').stdout).toContain('wrong.mts(2,');
  });
});
