import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, wordsOf } from './support/pages.ts';
import { runPlan, temporaryHome } from './support/program.ts';

const docs = resolve(import.meta.dirname, '../docs');
const root = resolve(docs, '..');
/** Who writes programs reads the docstrings in the language that they are in. */
const pages = readdirSync(docs).filter((name) => name.endsWith('.md') && name !== 'api.md');

/** The pages by task: each is tried by itself, in a school that has begun unless the page begins with that. */
const byTask = ['first-day', 'every-month', 'years-end', 'new-year', 'in-ci'];

async function placeFor(task: string): Promise<string> {
  const home = temporaryHome();
  mkdirSync(join(home, 'plans'));
  writeFileSync(
    join(home, 'plans/party-governance-2023.yaml'),
    readFileSync(join(root, 'plans/party-governance-2023.yaml')),
  );
  writeFileSync(join(home, '会议记录.docx'), '会议记录');
  writeFileSync(
    join(home, '2024年工作要点.txt'),
    readFileSync(join(root, 'test/fixtures/documents/notice-running.txt')),
  );
  if (task === 'first-day' || task === 'in-ci') return home;
  for (const args of [
    ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师'],
    ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--evidence', '会议记录.docx'],
  ]) {
    const { code, err } = await runPlan(home, args);
    if (code !== 0) throw new Error(err);
  }
  return home;
}

describe.each(byTask.flatMap((task) => [`${task}.md`, `${task}.zh-CN.md`]))('%s', (name) => {
  it('gives examples that work, one after the other', async () => {
    const task = name.replace(/(?:\.zh-CN)?\.md$/, '');
    const home = await placeFor(task);
    const commands = blocksOf(readFileSync(join(docs, name), 'utf8'))
      .filter(({ language }) => language === 'console')
      .flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('$ plan ')));
    expect(commands.length).toBeGreaterThanOrEqual(3);
    for (const command of commands) {
      const { code, err } = await runPlan(home, wordsOf(command.slice('$ plan '.length)));
      expect({ command, code, err: code === 0 ? '' : err }).toEqual({ command, code: 0, err: '' });
    }
  });
});

describe('the manual', () => {
  it('has every page in both languages, and each is reached from its index', () => {
    const [english, chinese] = [false, true].map((isChinese) =>
      pages
        .filter((name) => name.endsWith('.zh-CN.md') === isChinese)
        .map((name) => name.replace(/(?:\.zh-CN)?\.md$/, '')),
    );
    expect(english).toEqual(chinese);
    for (const [index, ending] of [
      ['README.md', '.md'],
      ['README.zh-CN.md', '.zh-CN.md'],
    ] as const) {
      const text = readFileSync(join(docs, index), 'utf8');
      for (const page of english ?? []) {
        if (page !== 'README')
          expect({ page, index, isNamed: text.includes(`(${page}${ending})`) }).toMatchObject({ isNamed: true });
      }
    }
  });

  it.each(pages)('%s names only links and pictures that lead somewhere', (name) => {
    const text = readFileSync(join(docs, name), 'utf8');
    for (const [, path = ''] of text.matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)) {
      expect({ name, path, isThere: existsSync(join(dirname(join(docs, name)), path)) }).toMatchObject({
        isThere: true,
      });
    }
  });
});
