import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceMessages } from '../src/messages/evidence-messages.ts';
import { mergeMessages } from '../src/messages/merge-messages.ts';
import { verifyMessages } from '../src/messages/verify-messages.ts';
import { blocksOf, wordsOf } from './support/pages.ts';
import { runPlan, temporaryHome } from './support/program.ts';

const docs = resolve(import.meta.dirname, '../docs');

/** Comment lines in an example that say on which computer the next lines are typed. */
const computers: Readonly<Record<string, string>> = {
  '# on this computer': 'here',
  '# 在这台电脑上': 'here',
  '# on the other computer': 'there',
  '# 在另一台电脑上': 'there',
};

describe.each([
  ['your-data.md', 'en'],
  ['your-data.zh-CN.md', 'zh'],
] as const)('%s', (name, language) => {
  const page = readFileSync(join(docs, name), 'utf8');

  it('gives examples that work, one after the other, on two computers with a stick between them', async () => {
    const place = temporaryHome();
    for (const folder of ['here', 'there', 'stick']) mkdirSync(join(place, folder));
    for (const file of ['会议记录.docx', '签到表.csv']) writeFileSync(join(place, 'here', file), file);
    const lines = blocksOf(page).flatMap((block) => (block.language === 'console' ? block.text.split('\n') : []));
    let [computer, count] = ['here', 0];
    for (const line of lines) {
      computer = computers[line] ?? computer;
      if (!line.startsWith('$ plan ')) continue;
      const { code, err } = await runPlan(join(place, computer), wordsOf(line.slice('$ plan '.length)));
      expect({ line, code, err: code === 0 ? '' : err }).toEqual({ line, code: 0, err: '' });
      count += 1;
    }
    expect(count).toBeGreaterThanOrEqual(15);
  });

  it('uses no other comment line in an example than those that switch computers', () => {
    const comments = blocksOf(page).flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('#')));
    expect(comments.filter((line) => !(line in computers))).toEqual([]);
    expect(new Set(comments.map((line) => computers[line]))).toEqual(new Set(['here', 'there']));
  });

  it('names all that verify can find, in the words of verify', () => {
    const { faults, changed } = verifyMessages[language];
    const { findings } = evidenceMessages[language];
    const rows: readonly (readonly [string, string])[] = [
      ...Object.entries(faults),
      ['changed', changed()],
      ...Object.entries(findings).map(([code, words]) => [`evidence-${code}`, words] as const),
    ];
    for (const [code, words] of rows) expect(page).toContain(`\`[${code}]\` ${words}`);
    for (const code of ['lost', 'evidence-orphan']) expect(page).toContain(`\`[${code}]\``);
    expect(page).toContain(mergeMessages[language].divergenceAdvice());
  });

  it('names only links that lead somewhere', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    for (const link of links) expect(() => readFileSync(join(docs, link))).not.toThrow();
    expect(links.length).toBeGreaterThan(1);
  });
});
