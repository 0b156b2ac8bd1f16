import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder } from '../../support/program.ts';

const kept = '.plan/words/party-governance-2023.yaml';
const asOf = ['--as-of', '2023-12-31'] as const;

async function draft(): Promise<{ home: string; path: string; text: string }> {
  const home = await schoolFolder();
  await runPlan(home, ['config', 'report.about', '我校有党员38名。\n# 不是标题']);
  expect((await runPlan(home, ['report', ...asOf, '--draft-words', 'w.md'])).code).toBe(0);
  const path = join(home, 'w.md');
  return { home, path, text: readFileSync(path, 'utf8') };
}

const take = (home: string, ...options: readonly string[]) =>
  runPlan(home, ['report', ...asOf, '--words', 'w.md', ...options]);

describe('the words of a report as one file', () => {
  it('come back as they are, and say so', async () => {
    const { home, text } = await draft();
    expect(text).toContain('〔report.about〕');
    expect(text).toContain('> 按照《区教育局2023年全面从严治党工作要点》要求');
    expect(text).toContain('\n\\# 不是标题\n');
    expect(await take(home)).toMatchObject({ code: 0, out: '', err: expect.stringContaining('没有改动') });
  });

  it.each([
    ['as Notepad saves it', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['with lines for paragraphs', (text: string) => text.replaceAll('\n\n', '\n')],
  ])('are taken back, several paragraphs each, and the report made with them: %s', async (_, saved) => {
    const { home, path, text } = await draft();
    writeFileSync(path, saved(text.replace('我校有党员38名。', '我校有党员40名。\n\n设支部2个。')));
    expect(await take(home, '-o', 'r.md')).toMatchObject({ code: 0, err: expect.stringContaining('改了 1 处') });
    expect(readFileSync(join(home, 'r.md'), 'utf8')).toContain('我校有党员40名。\n\n设支部2个。\n\n\\# 不是标题\n');
  });

  it('are read in the encoding of Chinese Windows', async () => {
    const { home, path, text } = await draft();
    const gbk: Record<string, readonly number[]> = { 我: [0xce, 0xd2] };
    const ascii = text
      .replace(/^>.*$/gm, '')
      .replace(/^(#+) .* (〔.*〕)$/gm, '$1 $2')
      .replace(/[^\n\x20-\x7e〔〕一二]/gu, '');
    const bytes = [...`${ascii}`].flatMap(
      (sign) =>
        ({ '〔': [0xa1, 0xb2], '〕': [0xa1, 0xb3], 一: [0xd2, 0xbb], 二: [0xb6, 0xfe], ...gbk })[sign] ?? [
          sign.charCodeAt(0),
        ],
    );
    writeFileSync(path, new Uint8Array(bytes));
    expect(await take(home)).toMatchObject({ code: 0, err: expect.stringContaining('改了 1 处') });
  });

  it('take nothing from the lines that come from the ledger', async () => {
    const { home, path, text } = await draft();
    writeFileSync(path, text.replace(/^> 按照.*$/m, '> 全部完成。'));
    expect((await take(home)).err).toContain('没有改动');
  });

  it.each([
    [
      'a mark that was changed',
      (text: string) => text.replace('〔report.next〕', '〔report.nxt〕'),
      /第 \d+ 行的标记〔report.nxt〕/,
    ],
    ['a mark that was lost', (text: string) => text.replace(' 〔report.next〕', ''), /第 \d+ 行的标题里没有标记/],
    [
      'a heading that was lost',
      (text: string) => text.replace(/^## .*〔report.next〕$/m, ''),
      /少了带〔report.next〕标记/,
    ],
    [
      'a heading that is none any more',
      (text: string) => text.replace(/^## (.*〔report.next〕)$/m, '$1'),
      /第 \d+ 行的标题里没有标记/,
    ],
    [
      'a mark that is there twice',
      (text: string) => `${text}\n## 再来 〔report.next〕\n`,
      /第 \d+ 行的标记〔report.next〕重复/,
    ],
    [
      'another year’s file',
      (text: string) => text.replace('〔party-governance-2023〕', '〔party-governance-2022〕'),
      /第 1 行应当是/,
    ],
    ['words below no heading', (text: string) => text.replace('\n\n', '\n\n散文\n\n'), /第 3 行的文字不在任何标题下面/],
    [
      'two lines for one',
      (text: string) => text.replace(/(〔report.contact〕\n\n).*/, '$1王老师\n李老师'),
      /〔report.contact〕只能写一行/,
    ],
    ['an empty file', () => '', /第 1 行应当是/],
  ])('are refused whole, with the line and the way out: %s', async (_, changed, said) => {
    const { home, path, text } = await draft();
    const before = readFileSync(join(home, kept), 'utf8');
    writeFileSync(path, changed(text.replace('38名', '39名')));
    const { code, err, out } = await take(home, '-o', 'r.md');
    expect({ code, out, isMade: existsSync(join(home, 'r.md')) }).toEqual({ code: 3, out: '', isMade: false });
    expect(err).toMatch(said);
    expect(err).toContain('--draft-words');
    expect(readFileSync(join(home, kept), 'utf8')).toBe(before);
  });

  it('are written alone, and over no other file unasked', async () => {
    const { home, path } = await draft();
    expect(await runPlan(home, ['report', '--draft-words', 'x.md', '-o', 'r.md'])).toMatchObject({ code: 2 });
    writeFileSync(path, '别的');
    expect(await runPlan(home, ['report', '--draft-words', 'w.md'])).toMatchObject({ code: 2 });
    expect(readFileSync(path, 'utf8')).toBe('别的');
  });
});
