import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeMessages } from '../../src/words/areas/ledger/copies.ts';
import { evidenceMessages, verifyMessages } from '../../src/words/areas/ledger/evidence.ts';
import { guessMessages } from '../../src/words/areas/plans/review.ts';
import { fieldMessages } from '../../src/words/areas/reports/field.ts';
import { blocksOf, wordsOf } from '../support/pages.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

const docs = resolve(import.meta.dirname, '../../docs');

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
      ['changed', changed],
      ...Object.entries(findings).map(([code, words]) => [`evidence-${code}`, words] as const),
    ];
    for (const [code, words] of rows) expect(page).toContain(`\`[${code}]\` ${words}`);
    for (const code of ['lost', 'evidence-orphan']) expect(page).toContain(`\`[${code}]\``);
    expect(page).toContain(mergeMessages[language].divergenceAdvice);
  });

  it('names only links that lead somewhere', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    for (const link of links) expect(() => readFileSync(join(docs, link))).not.toThrow();
    expect(links.length).toBeGreaterThan(1);
  });
});

describe.each([
  ['templates.md', 'en', 'summary.md'],
  ['templates.zh-CN.md', 'zh', '小结.md'],
] as const)('%s', (name, language, file) => {
  const page = readFileSync(join(docs, name), 'utf8');

  it('names every field that a template may have, in the words of the table, and no other', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, field, words]) => [field, words]);
    expect(rows).toEqual(Object.values(fieldMessages[language]).flatMap((fields) => Object.entries(fields)));
  });

  it('shows a template that can be filled in by the calls below it', async () => {
    const home = await schoolFolder();
    const blocks = blocksOf(page);
    const template = blocks.find(({ language: of }) => of === 'markdown')?.text.replace(/^<!-- (.*) -->\n/, '') ?? '';
    writeFileSync(join(home, file), template);
    const lines = blocks.flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('$ plan ')));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const { code, err, out } = await runPlan(home, wordsOf(line.slice('$ plan '.length)));
      expect({ line, code }).toEqual({ line, code: 0 });
      expect(line.includes(' -o ') ? err : out).toContain(
        line.includes(' -o ') ? '.md' : '- 1.1 专题学习研究意识形态工作',
      );
    }
  });
});

describe.each([
  ['import.md', 'en'],
  ['import.zh-CN.md', 'zh'],
] as const)('%s', (name, language) => {
  const page = readFileSync(join(docs, name), 'utf8');
  const blocks = blocksOf(page);

  it('drafts from the document that it shows the plan that it shows', async () => {
    const place = temporaryHome();
    mkdirSync(join(place, 'plans'));
    writeFileSync(join(place, '要点.txt'), blocks.find((block) => block.language === 'text')?.text ?? '');
    const calls = blocks.flatMap((block) => (block.language === 'console' ? block.text.trim().split('\n') : []));
    expect(calls).toHaveLength(2);
    const [draft, review] = calls.map((call) => [...wordsOf(call.slice('$ plan '.length)), '--lang', language]);
    expect(await runPlan(place, draft ?? [])).toMatchObject({ code: 0 });
    expect(readFileSync(join(place, 'plans/2024.yaml'), 'utf8')).toBe(
      blocks.find((block) => block.language === 'yaml')?.text,
    );
    const { skip, quit } = guessMessages[language];
    const prompter = scriptedPrompter(skip, skip, skip, quit);
    const { out } = await runPlan(place, review ?? [], { prompter });
    const [screen = '', question] = blocks.filter((block) => block.language === 'text')[1]?.text.split('\n? ') ?? [];
    expect(out).toContain(screen);
    expect(question?.replaceAll(/^(?:❯| ) [0-9←tq] /gmu, '  ').trimEnd()).toBe(prompter.asked[3]);
  });

  it('names only links that lead somewhere', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    for (const link of links) expect(() => readFileSync(join(docs, link))).not.toThrow();
    expect(links.length).toBeGreaterThan(1);
  });
});
