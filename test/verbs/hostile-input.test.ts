import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rounds } from '../support/rounds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const program = resolve(import.meta.dirname, '../../bin/plan.js');
const crashes = resolve(import.meta.dirname, '../fixtures/crashes');
const mostSeconds = 20;
const onUnix = it.skipIf(process.platform === 'win32');

const head = `format: 1
id: hostile
title: 要点
issuer: { id: district, name: 区教育局 }
period: { from: 2024-01-01, to: 2024-12-31 }
`;
const sound = `${head}units: { school: 学校 }
sections: [{ number: 一, title: 甲, items: [{ id: "1", title: 乙, requirements: [{ id: "1.1", text: 学习 }] }] }]
`;

interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly codes: readonly string[];
  readonly err: string;
}

/** The built program in 256 MiB of heap, stopped when it takes too long. */
function validated(folder: string, ...args: readonly string[]): Promise<Outcome> {
  const call = ['--max-old-space-size=256', program, 'validate', '-f', 'json', ...args];
  const child = spawn(process.execPath, call, { cwd: folder, timeout: mostSeconds * 1000, killSignal: 'SIGKILL' });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code, signal) => {
      const text = Buffer.concat(out).toString();
      done({ code, signal, codes: text === '' ? [] : codesIn(text), err: Buffer.concat(err).toString() });
    });
  });
}

/** Each code once: what a bomb is made of may be found many times. */
function codesIn(text: string): string[] {
  const { diagnostics } = JSON.parse(text) as { diagnostics: { code: string }[] };
  return [...new Set(diagnostics.map(({ code }) => code))].sort();
}

/** What is found in one file of this content. */
function inFile(content: string | Uint8Array): Promise<Outcome> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'x.yaml'), content);
  return validated(folder, 'x.yaml');
}

const finds = (...codes: string[]): Outcome => ({ code: 1, signal: null, codes, err: '' });
const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 60 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`)];
const keys = (count: number) => Array.from({ length: count }, (_, n) => `k${n}: 1\n`).join('');
const kinds = (count: number) =>
  `${head}units:\n${Array.from({ length: count }, (_, n) => `  kind-${n}: 校\n`).join('')}`;
const duties = (count: number, duty: (n: number) => string) =>
  `sections:\n  - number: 一\n    title: 甲\n    items:\n      - id: "1"\n        title: 乙\n        requirements:\n${Array.from({ length: count }, (_, n) => `          - { id: "1.${n}", ${duty(n)} }\n`).join('')}`;
/** Not of the plain kind, and with fewer signs than a text may have. */
const emptyLists = (count: number) => `${sound}x-a: "\\n"\nlists:\n  [${'[],[],[],[],\n  '.repeat(count / 4)}]\n`;
const utf16 = Buffer.from(`\ufeff${sound}`, 'utf16le');
const withLoneSurrogate = Buffer.concat([Buffer.from(`${sound}x-a: `), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]);
// 计划 in GB18030, and a character that only its four-byte form has.
const gb18030 = Buffer.concat([Buffer.from('title: '), Buffer.from([0xbc, 0xc6, 0xbb, 0xae, 0x81, 0x30, 0x84, 0x36])]);

/** Longer content is tried by `npm run test:long`. */
const longest = rounds({ few: 15_000, full: Number.POSITIVE_INFINITY });

describe('hostile content is a finding, in bounded time and memory', () => {
  const contents: readonly [string, string | Uint8Array, readonly string[]][] = [
    ['a bomb of aliases', bomb.join('\n'), ['unsupported-yaml']],
    ['10,000 lists in lists', `x-a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, ['beyond-limits']],
    ['10,000 lists that never close', '['.repeat(10_000), ['beyond-limits']],
    ['10,000 maps in maps', `${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`, ['beyond-limits']],
    [
      'as many levels of indentation as a file holds',
      Array.from({ length: 2700 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
      ['beyond-limits'],
    ],
    ['10,000 dashes', `${'- '.repeat(10_000)}a`, ['beyond-limits']],
    ['10,000 question marks', '? '.repeat(10_000), ['beyond-limits']],
    ['a line of 10 MB', `${sound}x-a: ${'a'.repeat(10_000_000)}\n`, ['beyond-limits']],
    ['two million commas', `x-a: [${'a,'.repeat(1_900_000)}]`, ['beyond-limits']],
    ['as many empty lists as are read', emptyLists(176_000), ['unknown-key']],
    ['more empty lists than are read', emptyLists(180_000), ['beyond-limits']],
    ['half a million anchors', '- &a x\n'.repeat(500_000), ['beyond-limits']],
    ['20,000 keys that nobody knows', keys(20_000), ['beyond-limits', 'unknown-key']],
    ['a key written 20,000 times', 'a: 1\n'.repeat(20_000), ['beyond-limits', 'duplicate-key']],
    [
      'as many kinds of unit as wrong names of them',
      kinds(20_000) + duties(2000, (n) => `text: 学习${n}, for: nope`),
      ['beyond-limits', 'unknown-unit-kind'],
    ],
    [
      '30,000 comments that switch nothing off',
      sound + '# plan-disable x\n'.repeat(30_000),
      ['bad-switch-off', 'beyond-limits'],
    ],
    [
      '30,000 duties of the same words',
      kinds(1) + duties(30_000, () => 'text: 学习'),
      ['beyond-limits', 'duplicate-text'],
    ],
    ['an open quote and 1 MB', `${sound}x-a: "${'a\n'.repeat(500_000)}`, ['yaml-syntax']],
    ['a binary file', Uint8Array.from({ length: 100_000 }, (_, n) => (n * 7919) % 256), ['not-utf-8']],
    ['NUL bytes', `${sound}x-a: "\u0000"\n`, ['yaml-syntax']],
    ['nothing but NUL bytes', new Uint8Array(1_000_000), ['wrong-type', 'yaml-syntax']],
    ['a lone surrogate in bytes', withLoneSurrogate, ['not-utf-8']],
    [
      '__proto__ and constructor as keys',
      sound.replace('title: 甲', 'title: 甲, __proto__: { id: 1 }, constructor: 2'),
      ['unknown-key'],
    ],
    [
      'a tag that names a function',
      `${sound}x-a: !!js/function "function () { process.exit(9) }"\n`,
      ['unsupported-yaml'],
    ],
    ['a merge key', `${sound}x-a: { <<: { a: 1 } }\n`, ['unsupported-yaml']],
    ['doubled keys', `${sound}id: other\n`, ['duplicate-key']],
    ['several documents', `${sound}---\n${sound}`, ['unsupported-yaml']],
    ['UTF-16', utf16, ['not-utf-8']],
    ['UTF-16, the other way', Buffer.from(utf16).swap16(), ['not-utf-8']],
    ['GB18030', gb18030, ['not-utf-8']],
  ];

  it.each(contents.filter(([, content]) => content.length <= longest))('%s', async (_what, content, codes) => {
    expect(await inFile(content)).toEqual(finds(...codes));
  });

  it('half a million letters that look like others are one warning', async () => {
    const text = sound.replace('学习', 'aе'.repeat(250_000));
    expect(await inFile(text)).toEqual({ ...finds('confusable-character'), code: 0 });
  });

  it('a lone surrogate that an escape makes neither crashes nor breaks the output', async () => {
    const { signal, err } = await inFile(sound.replace('学习', '"\\ud800 学习"').replace('乙', '"\\udc00"'));
    expect({ signal, err }).toEqual({ signal: null, err: '' });
  });

  it('keys named after what objects have are keys like others where keys are the writer’s', async () => {
    const units = 'units: { __proto__: 学校, constructor: 机关, toString: 站 }';
    expect(await inFile(sound.replace('units: { school: 学校 }', units))).toMatchObject({ code: 0, codes: [] });
  });

  it('a 100 MB file, which is not even read', async () => {
    const folder = temporaryFolder();
    const file = openSync(join(folder, 'x.yaml'), 'w');
    ftruncateSync(file, 100_000_000);
    closeSync(file);
    expect(await validated(folder, 'x.yaml')).toEqual(finds('beyond-limits'));
  });
});

describe('what is no file is a finding, never waited for', () => {
  onUnix('a pipe, a folder named x.yaml, loops of links', async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    mkdirSync(join(folder, 'folder.yaml'));
    symlinkSync('two.yaml', join(folder, 'one.yaml'));
    symlinkSync('one.yaml', join(folder, 'two.yaml'));
    mkdirSync(join(folder, 'deep'));
    symlinkSync('..', join(folder, 'deep/up'));
    expect(await validated(folder, '.')).toEqual(finds('unreadable-file'));
    for (const name of ['pipe.yaml', 'folder.yaml', 'one.yaml']) {
      expect(await validated(folder, name)).toEqual(finds('unreadable-file'));
    }
  });

  // Root reads whatever it likes.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file that may not be read', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'x.yaml'), sound);
    chmodSync(join(folder, 'x.yaml'), 0o000);
    expect(await validated(folder, 'x.yaml')).toEqual(finds('unreadable-file'));
  });
});

describe('what once crashed the program (npm run fuzz)', () => {
  it.each(readdirSync(crashes).filter((name) => name.endsWith('.yaml')))('%s does so no more', async (name) => {
    const { code, signal, err } = await validated(crashes, name);
    expect({ signal, err }).toEqual({ signal: null, err: '' });
    expect([0, 1]).toContain(code);
  });

  it('has a folder to be kept in', () => {
    expect(readdirSync(crashes)).toContain('README.md');
  });
});
