import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, wordsOf } from '../support/pages.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';

const root = resolve(import.meta.dirname, '../..');
const docs = join(root, 'docs');

/** The manual by task, in the order in which a year goes. */
const tasks = ['first-day', 'every-month', 'years-end', 'new-year', 'in-ci', 'for-programs'] as const;
const pages = tasks.flatMap((task) => [`${task}.md`, `${task}.zh-CN.md`]);

const textOf = (name: string): string => readFileSync(join(docs, name), 'utf8');
const examplesIn = (name: string): string[] =>
  blocksOf(textOf(name)).flatMap(({ language, text }) =>
    language === 'console' ? text.split('\n').filter((line) => line !== '') : [],
  );

/** What the page takes to be there: nothing on the first day, later a ledger, the plan's file and some files of one's own. */
async function folderFor(name: string): Promise<string> {
  if (name.startsWith('first-day')) return temporaryHome();
  const home = await schoolFolder();
  mkdirSync(join(home, 'plans'));
  const put = (to: string, from: string) => writeFileSync(join(home, to), readFileSync(join(root, from)));
  put('plans/party-governance-2023.yaml', 'plans/party-governance-2023.yaml');
  put('2025年工作要点.txt', 'test/fixtures/documents/notice-running.txt');
  for (const file of ['会议记录.docx', '签到表.csv']) writeFileSync(join(home, file), file);
  return home;
}

describe.each(pages)('docs/%s', (name) => {
  it('gives examples that work as they stand, one after the other', async () => {
    const home = await folderFor(name);
    const examples = examplesIn(name);
    expect(examples.length).toBeGreaterThanOrEqual(7);
    for (const example of examples) {
      expect(example).toMatch(/^\$ plan /);
      const { code, err } = await runPlan(home, wordsOf(example.slice('$ plan '.length)));
      expect({ example, code, err: code === 0 ? '' : err }).toEqual({ example, code: 0, err: '' });
    }
  });

  it('names only links that lead somewhere', () => {
    const links = [...textOf(name).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((link) => !existsSync(join(docs, link)))).toEqual([]);
    expect(links.length).toBeGreaterThan(2);
  });
});

describe.each(tasks)('the manual: %s', (task) => {
  it('gives the same examples in both languages', () => {
    expect(examplesIn(`${task}.zh-CN.md`)).toEqual(examplesIn(`${task}.md`));
  });

  it('is named in both READMEs', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`docs/${task}.md`);
    expect(readFileSync(join(root, 'README.zh-CN.md'), 'utf8')).toContain(`docs/${task}.zh-CN.md`);
  });
});
