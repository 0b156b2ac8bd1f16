import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../support/picture.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';
import { rounds } from '../support/rounds.ts';
import { keys, openTerminal, type TerminalSession } from '../support/terminal.ts';

const folder = resolve(import.meta.dirname, '../../docs/pictures');

/** Today, which stands in a picture once the plan has ended. */
const later = /20(?:2[4-9]|[3-9][0-9])-[0-9]{2}-[0-9]{2}/g;

/** The picture that the guide shows must be what a person sees today; `npm run pictures` takes them anew. */
function isShown(name: string, session: TerminalSession): void {
  const picture = pictureOf(session.screen().replaceAll(later, '2024-01-05'), 80, `plan: ${name}`);
  const file = join(folder, `${name}.svg`);
  if (process.env.PLAN_WRITE_PICTURES === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, picture);
  }
  expect(readFileSync(file, 'utf8')).toBe(picture);
}

/** The same school as everybody's who follows the guide. */
async function school(): Promise<string> {
  const home = await schoolFolder();
  for (const args of [
    ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--note', '第一次专题学习'],
    ['record', '2.3', '--done', '--on', '2023-12-15'],
    ['record', '2.7', '--exempt', '本年度没有满五十年党龄的党员'],
  ]) {
    const { code, err } = await runPlan(home, args);
    if (code !== 0) throw new Error(err);
  }
  return home;
}

const pictured = [
  ['zh', '先看哪些', '怎么样了'],
  ['en', 'Which first', 'How'],
] as const;

describe.each(pictured.slice(0, rounds({ few: 1, full: 2 })))(
  'the pictures of the guide (%s)',
  (language, which, how) => {
    const args = (...more: readonly string[]) => [...more, '--lang', language];

    it('show the first question', async () => {
      const session = openTerminal(temporaryHome(), args('check'));
      await session.see(/❯ 1 [\s\S]*\.docx/);
      session.type(keys.enter);
      await session.see(/›\s*$/);
      isShown(`first.${language}`, session);
      session.type(keys.ctrlC);
      await session.ended;
    });

    it('show what there is to do', async () => {
      const session = openTerminal(await school(), args('check'));
      await session.see(new RegExp(`${which}[\\s\\S]*Ctrl\\+C`));
      isShown(`queue.${language}`, session);
      session.type(keys.ctrlC);
      await session.ended;
    });

    it('show one duty', async () => {
      const session = openTerminal(await school(), args('check', '1.1'));
      await session.see(new RegExp(`${how}[\\s\\S]*Ctrl\\+C`));
      isShown(`duty.${language}`, session);
      session.type(keys.ctrlC);
      await session.ended;
    });

    it('show a group of files and what they may be', async () => {
      const home = await school();
      mkdirSync(join(home, '材料'));
      for (const name of ['主题党日会议记录 9月13日.docx', '签到表0913.jpg', 'IMG_20230913_101500.jpg']) {
        writeFileSync(join(home, '材料', name), name);
      }
      const session = openTerminal(home, args('attach', '材料'));
      await session.see(/2\.4[\s\S]*Ctrl\+C/);
      isShown(`attach.${language}`, session);
      session.type(keys.ctrlC);
      await session.ended;
    });

    it('show the status', async () => {
      const session = openTerminal(await school(), args('status'), { rows: 40 });
      await session.ended;
      // What the program wrote last may be drawn after it has ended.
      await session.see(/--only overdue (?:可逐条看|walks them)/);
      isShown(`status.${language}`, session);
    });

    it('show the menu', async () => {
      const session = openTerminal(await school(), args('menu'));
      await session.see(/Ctrl\+C/);
      isShown(`menu.${language}`, session);
      session.type(keys.ctrlC);
      await session.ended;
    });
  },
);
