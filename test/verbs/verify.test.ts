import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forgetWritten } from '../support/forget-written.ts';
import { runPlan, schoolFolder } from '../support/program.ts';

/** A school with three entries, and the digest that `verify` gave for them. */
async function schoolWithDigest(): Promise<{ home: string; file: string; digest: string }> {
  const home = await schoolFolder();
  for (const text of ['一', '二', '三']) await note(home, text);
  const folder = join(home, '.plan/ledger/party-governance-2023');
  const [name = ''] = readdirSync(folder);
  const digest = /校验码：(\S+)/.exec((await runPlan(home, ['verify'])).out)?.[1] ?? '';
  return { home, file: join(folder, name), digest };
}

const note = (home: string, text: string) => runPlan(home, ['record', '1.1', '--note', text]);

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

function rewrite(file: string, lines: readonly string[]): void {
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
}

describe('verify', () => {
  it('says of a whole ledger what that proves and what it does not, in both languages', async () => {
    const { home } = await schoolWithDigest();
    const { code, out } = await runPlan(home, ['verify']);
    expect(code).toBe(0);
    expect(out).toContain('台账完好：3 条记录');
    expect(out).toMatch(/^能证明：.*每一行都和写下时一样/m);
    expect(out).toMatch(/^不能证明：末尾.*校验码.*重新算/m);
    const english = await runPlan(home, ['verify', '--lang', 'en']);
    expect(english.out).toContain('This shows that every line is as it was written');
    expect(english.out).toContain('It does not show whether lines at the end, or a whole file, are gone');
  });

  it.each<[string, (lines: string[]) => string[], RegExp]>([
    ['a changed byte', ([a, b = '', c]) => [`${a}`, b.replace('"二"', '"改"'), `${c}`], /\.jsonl:2 .*改动过/],
    ['a line removed from within', ([a, , c]) => [`${a}`, `${c}`], /\.jsonl:2 .*接不上/],
    ['two lines swapped', ([a, b, c]) => [`${a}`, `${c}`, `${b}`], /\.jsonl:2 .*接不上/],
    ['a line doubled', ([a, b, c]) => [`${a}`, `${b}`, `${b}`, `${c}`], /\.jsonl:3 .*接不上/],
  ])('names %s by file and line, claims no proof, and exits 1', async (_, change, words) => {
    const { home, file } = await schoolWithDigest();
    rewrite(file, change(linesOf(file)));
    const { code, out } = await runPlan(home, ['verify']);
    expect(code).toBe(1);
    expect(out).toMatch(words);
    expect(out).not.toMatch(/^能证明/m);
  });
});

describe('verify --expect', () => {
  const expecting = (home: string, digest: string) => runPlan(home, ['verify', '--expect', digest]);

  it('accepts the ledger itself and one that continues it, by other hands too', async () => {
    const { home, digest } = await schoolWithDigest();
    expect(await expecting(home, digest)).toMatchObject({ code: 0 });
    await note(home, '四');
    rmSync(join(home, '.state'), { recursive: true });
    await note(home, '另一台电脑');
    const { code, out } = await expecting(home, digest);
    expect(code).toBe(0);
    expect(out).toContain('2 个记录文件');
    expect(out).toContain('或是它的延续');
    expect(out).toMatch(/^不能证明：取得这个校验码以后记下的/m);
  });

  it('accepts it as it is copied from paper or a chat', async () => {
    const { home, digest } = await schoolWithDigest();
    expect(await expecting(home, ` ${digest.toUpperCase().replace('-', '－').replace('.', '．')} `)).toMatchObject({
      code: 0,
    });
  });

  it('finds a tail that was cut off, which nothing else can tell', async () => {
    const { home, file, digest } = await schoolWithDigest();
    rewrite(file, linesOf(file).slice(0, 2));
    forgetWritten(join(home, '.state'));
    expect(await runPlan(home, ['verify'])).toMatchObject({ code: 0 });
    const { code, out } = await expecting(home, digest);
    expect(code).toBe(1);
    expect(out).toContain('那时有 3 行，现在只有 2 行');
  });

  it('finds a tail that was cut off and grown again', async () => {
    const { home, file, digest } = await schoolWithDigest();
    rewrite(file, linesOf(file).slice(0, 2));
    forgetWritten(join(home, '.state'));
    await note(home, '别的');
    expect(await runPlan(home, ['verify'])).toMatchObject({ code: 0 });
    const { code, out } = await expecting(home, digest);
    expect(code).toBe(1);
    expect(out).toContain('与给出的校验码不符');
  });

  it('finds a file that is gone', async () => {
    const { home, file, digest } = await schoolWithDigest();
    rmSync(file);
    forgetWritten(join(home, '.state'));
    expect(await runPlan(home, ['verify'])).toMatchObject({ code: 0 });
    const { code, out } = await expecting(home, digest);
    expect(code).toBe(1);
    expect(out).toContain('那时有 3 行，现在只有 0 行');
  });

  it('takes a mistyped digest for a wrong call, not for damage', async () => {
    const { home, digest } = await schoolWithDigest();
    const { code, err } = await expecting(home, digest.slice(3));
    expect(code).toBe(2);
    expect(err).toContain('抄错');
  });

  it('knows the digest on the signature page of the report', async () => {
    const { home, digest } = await schoolWithDigest();
    const { out } = await runPlan(home, ['report']);
    expect(out).toContain(digest);
  });
});
