import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, wordsOf } from '../support/pages.ts';
import { runPlan, temporaryHome } from '../support/program.ts';

const root = resolve(import.meta.dirname, '../..');

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const page = readFileSync(join(root, name), 'utf8');
  const blocks = blocksOf(page);

  it('gives examples that work, one after the other, in an empty folder', async () => {
    const home = temporaryHome();
    mkdirSync(join(home, 'plans'));
    writeFileSync(
      join(home, 'plans/party-governance-2023.yaml'),
      readFileSync(join(root, 'plans/party-governance-2023.yaml')),
    );
    writeFileSync(
      join(home, '2024年工作要点.txt'),
      readFileSync(join(root, 'test/fixtures/documents/notice-running.txt')),
    );
    const commands = blocks.flatMap(({ language, text }) => {
      const file = /^# (answers\.yaml)$/m.exec(text)?.[1];
      if (file !== undefined) writeFileSync(join(home, file), text);
      return language === 'console' ? text.split('\n').filter((line) => line.startsWith('$ plan ')) : [];
    });
    expect(commands.length).toBeGreaterThanOrEqual(12);
    for (const command of commands) {
      const { code, err } = await runPlan(home, wordsOf(command.slice('$ plan '.length)));
      expect({ command, code, err: code === 0 ? '' : err }).toEqual({ command, code: 0, err: '' });
    }
  });

  it('shows a plan file that validates', async () => {
    const home = temporaryHome();
    const plan = blocks.find(({ language, text }) => language === 'yaml' && text.startsWith('format: 1'));
    writeFileSync(join(home, 'plan.yaml'), plan?.text ?? '');
    expect(await runPlan(home, ['validate', 'plan.yaml', '--strict'])).toMatchObject({ code: 0 });
  });

  it('names every verb that help names, and no other', async () => {
    const { out } = await runPlan(temporaryHome(), ['--help']);
    const offered = [...out.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, verb]) => verb);
    const shown = new Set([...page.matchAll(/(?:\$ |`|npx )plan ([a-z]+)\b/g)].map(([, verb]) => verb ?? ''));
    expect([...shown].filter((verb) => !offered.includes(verb))).toEqual([]);
    expect(offered.length).toBeGreaterThanOrEqual(11);
  });

  it('names only links that lead somewhere', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    for (const link of links) expect(() => readFileSync(join(root, link))).not.toThrow();
    expect(links.length).toBeGreaterThan(3);
  });
});
