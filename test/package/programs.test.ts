import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fromBuffer, type ZipFile } from 'yauzl';
import packageJson from '../../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const out = join(root, 'out');
const linux = join(out, `plan-linux-${process.arch}`);
const windows = join(out, 'plan-win-x64.exe');
const zip = join(out, 'workpoints-windows.zip');
const { FORCE_COLOR: _color, ...withoutColor } = process.env;
const absent = (file: string): string => (existsSync(file) ? '' : ' (not made here: npm run package)');

describe.runIf(existsSync(out))('what npm run package made', () => {
  it('has the sums that are noted', () => {
    const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    const files = readdirSync(out).filter((name) => name !== 'SHA256SUMS');
    expect(sums.map(([, name]) => name)).toEqual(files.sort());
    for (const [sum, name = ''] of sums) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
        name,
      ).toBe(sum);
    }
  });
});

describe.runIf(process.platform === 'linux' && existsSync(linux))(`the program in one file${absent(linux)}`, () => {
  it('passes the end-to-end suite of the program that is on npm', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/end-to-end', 'test/released.test.ts'],
      { cwd: root, env: { ...withoutColor, PLAN_TEST_PROGRAM: linux, NO_COLOR: '1' }, encoding: 'utf8' },
    );
    expect(status, stdout).toBe(0);
    expect(stdout).toMatch(/Tests .*\b[1-9][0-9]* passed/);
  });

  it('needs neither Node nor any other file, and has every verb and format in it', () => {
    const home = mkdtempSync(join(tmpdir(), 'plan-single-'));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    const run = (...args: string[]) =>
      spawnSync(linux, args, {
        cwd: home,
        env: { PATH: '/nonexistent', HOME: home, LANG: 'zh_CN.UTF-8' },
        encoding: 'utf8',
      });
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
    const calls = [
      // Before there is a unit: this plan has kinds of its own.
      ['show', '1.3', '--plan', 'examples/school-year'],
      ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师'],
      ['record', '1.1', '--add', '1', '--on', '2023-03-08'],
      ['sheet', '-o', '填报表.xlsx'],
      ['check', '--answers', '填报表.xlsx', '--yes'],
      ...['docx', 'xlsx', 'html', 'md', 'csv', 'json'].map((ending) => ['report', '-o', `报告.${ending}`]),
      ['export', '-o', '备份.zip'],
      ['merge', '备份.zip'],
      ['next', '--year', '2024', '-o', '2024.yaml'],
      ['validate', '2024.yaml'],
      ['import', '报告.docx', '-o', '草稿.yaml'],
      ['list'],
      ['doctor'],
      ['completion', 'zsh'],
      ['help', 'dates'],
    ];
    for (const args of calls) {
      const { status, stderr } = run(...args);
      const allowed = args[0] === 'import' ? [0, 1] : [0];
      expect({
        args,
        ok: allowed.includes(status ?? -1),
        stderr: allowed.includes(status ?? -1) ? '' : stderr,
      }).toEqual({
        args,
        ok: true,
        stderr: '',
      });
    }
  });
});

describe.runIf(existsSync(windows))(
  `the program for Windows, as far as it can be looked at elsewhere${absent(windows)}`,
  () => {
    it('is a 64-bit console program with ours as a resource in it', () => {
      const bytes = readFileSync(windows);
      const header = bytes.readUInt32LE(0x3c);
      expect(bytes.toString('latin1', 0, 2)).toBe('MZ');
      expect(bytes.toString('latin1', header, header + 4)).toBe('PE\0\0');
      expect(bytes.readUInt16LE(header + 4)).toBe(0x8664);
      expect(bytes.readUInt16LE(header + 24 + 68)).toBe(3);
      expect(bytes.includes(Buffer.from('NODE_SEA_BLOB', 'utf16le'))).toBe(true);
      // Postject turns the fuse's last digit: Node looks for a program in itself only then.
      expect(bytes.includes(Buffer.from('NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:1'))).toBe(true);
      expect(bytes.includes(Buffer.from('./plan.js'))).toBe(true);
    });
  },
);

describe.runIf(existsSync(zip))(`the zip for Windows${absent(zip)}`, () => {
  interface Held {
    readonly name: string;
    readonly content: () => Promise<Buffer>;
  }

  async function held(): Promise<readonly Held[]> {
    const opened = await new Promise<ZipFile>((done, fail) =>
      fromBuffer(readFileSync(zip), { lazyEntries: false, autoClose: false }, (error, file) =>
        error ? fail(error) : done(file),
      ),
    );
    const found: Held[] = [];
    opened.on('entry', (entry) =>
      found.push({
        name: entry.fileName,
        content: () =>
          new Promise((done, fail) =>
            opened.openReadStream(entry, (error, stream) => {
              if (error) return fail(error);
              const parts: Buffer[] = [];
              stream.on('data', (part: Buffer) => void parts.push(part)).on('end', () => done(Buffer.concat(parts)));
            }),
          ),
      }),
    );
    await new Promise((done) => opened.on('end', done));
    return found;
  }

  it('is one folder with what is double-clicked, how to, Node as its makers signed it, and the program', async () => {
    const files = await held();
    const names = files.map(({ name }) => name);
    expect(names.every((name) => name.startsWith('工作要点/'))).toBe(true);
    for (const name of [
      '工作要点.cmd',
      '菜单.cmd',
      '说明.txt',
      'program/node.exe',
      'program/node-LICENSE.txt',
      'program/bin/plan.js',
      'program/dist/plan.js',
      'program/dist/third-party-notices.txt',
      'program/package.json',
    ]) {
      expect(names).toContain(`工作要点/${name}`);
    }
    expect(names.filter((name) => /dist\/(?:types|library)|node_modules|\.map$/.test(name))).toEqual([]);
    const contentOf = async (name: string) =>
      (await files.find((file) => file.name === `工作要点/${name}`)?.content()) ?? Buffer.alloc(0);
    for (const [name, verb] of [
      ['工作要点.cmd', 'open'],
      ['菜单.cmd', 'menu'],
    ] as const) {
      const script = (await contentOf(name)).toString('latin1');
      expect(script).toMatch(/^[\x20-\x7e\r\n]*$/);
      const lines = script.split('\n').slice(0, -1);
      expect(lines.every((line) => line.endsWith('\r'))).toBe(true);
      expect(script).toContain(`${verb} --lang zh`);
    }
    // Editors of older Windows take a file without the mark for GBK.
    expect((await contentOf('说明.txt')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const node = await contentOf('program/node.exe');
    expect(node.includes(Buffer.from('NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:1'))).toBe(false);
    const certificates = node.readUInt32LE(0x3c) + 24 + 112 + 4 * 8;
    expect(node.readUInt32LE(certificates + 4)).toBeGreaterThan(0);
  });
});
