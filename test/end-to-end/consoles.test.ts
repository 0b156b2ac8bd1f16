import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/screens/text.ts';
import { runBuilt, runPlan, schoolFolder } from '../support/program.ts';
import { rounds } from '../support/rounds.ts';
import { keys, openTerminal, type TerminalSession } from '../support/terminal.ts';

const escapeSign = '\u001b';

/** Escape sequences, bars and rules. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
const drawn = /\u001b|[█░#]{3}|-{5}/;

describe('colour', () => {
  const isColoured = async (args: string[], env: Record<string, string>) =>
    (await runBuilt(await schoolFolder(), args, { env })).out.includes(escapeSign);

  it('is for terminals, unless it is forced; NO_COLOR and --no-color have the last word', async () => {
    const status = ['status'];
    expect(await isColoured(status, {})).toBe(false);
    expect(await isColoured(status, { FORCE_COLOR: '1' })).toBe(true);
    expect(await isColoured(status, { FORCE_COLOR: '' })).toBe(false);
    expect(await isColoured(status, { FORCE_COLOR: '0' })).toBe(false);
    expect(await isColoured(status, { FORCE_COLOR: 'false' })).toBe(false);
    expect(await isColoured(status, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await isColoured(status, { FORCE_COLOR: '1', NO_COLOR: '' })).toBe(true);
    expect(await isColoured([...status, '--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });

  it('never stands alone: without it the words are the same', async () => {
    const home = await schoolFolder();
    const coloured = (await runBuilt(home, ['status'], { env: { FORCE_COLOR: '1' } })).out;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out.
    expect(coloured.replaceAll(/\u001b\[[0-9;]*m/g, '')).toBe((await runBuilt(home, ['status'])).out);
  });
});

describe('plain', () => {
  it.each([
    ['--plain', ['--plain'], {}],
    ['PLAN_PLAIN', [], { PLAN_PLAIN: '1' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ] as const)('draws nothing and cuts nothing off, one fact a line: %s', async (_, more, env) => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08']);
    const run = async (...args: string[]) => (await runBuilt(home, [...args, ...more], { env })).out;
    const status = await run('status');
    expect(status).not.toMatch(drawn);
    expect(status).not.toContain('…');
    expect(status).toMatch(/^ 区教育局2023年全面从严治党工作要点\n 实验小学\n 截至 /);
    expect(status).toMatch(/\n {3}1 强化政治领航 0\/\d+\n/);
    const shown = await run('show', '1.1');
    expect(shown).not.toMatch(drawn);
    expect(shown).toMatch(/^ 1\.1\n 一、突出政治引领/);
    expect(shown).toMatch(/\n 要求 不少于 2 次[^\n]*\n 期末未完成/);
    expect(await run('check', '--help')).not.toMatch(drawn);
  });

  /** Answers a question once it is there; the terminal echoes what is typed. */
  async function answer(session: TerminalSession, question: string | RegExp, text: string): Promise<void> {
    await session.see(question);
    session.type(`${text}${keys.enter}`);
  }

  it('walks by numbers and letters, line after line, and never moves the cursor', async () => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['check', '1.1', '--plain'], { columns: 100, rows: 60 });
    await answer(session, /1\. 跳过[\s\S]*只按回车是第一项\n>\s*$/, '9999');
    await answer(session, /没有这一项[^>]*\n>\s*$/, '2');
    await answer(session, /哪天的事[^>]*\n>\s*$/, '3月8日');
    await answer(session, /数量[^>]*\n>\s*$/, '');
    await answer(session, /说明[^>]*\n>\s*$/, '第一次');
    await answer(session, /佐证材料[^>]*\n>\s*$/, '');
    await session.said('已记：1.1 +1 次');
    await answer(session, /还在这一条[\s\S]*只按回车是第一项\n>\s*$/, '1');
    await answer(session, /\? 没完成的原因[^>]*\n>\s*$/, '');
    expect(await session.ended).toBe(0);
    expect(session.raw()).not.toContain(escapeSign);
  });

  it('goes back with <, and ends at Ctrl+C with what was answered saved', async () => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['check', '1.1', '--lang', 'en'], {
      columns: 100,
      rows: 60,
      env: { TERM: 'dumb' },
    });
    await answer(session, /Enter alone takes the first\n>\s*$/, '2');
    await answer(session, /Which day[^>]*\(type < to go back\)\n>\s*$/, '<');
    await session.see(/\(type < to go back\)[\s\S]*Enter alone takes the first\n>\s*$/);
    session.type(keys.ctrlC);
    expect(await session.ended).toBe(130);
  });
});

describe.each(['zh', 'en'])('a window of 40 to 200 columns: %s', (language) => {
  it.each(rounds({ few: [40, 200], full: [40, 60, 80, 120, 200] }))(
    'holds what status, show, log, help and topics say: %i',
    async (columns) => {
      const home = await schoolFolder();
      await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--note', '第一次专题学习']);
      for (const args of [['status'], ['show', '1.1'], ['check', '--help'], ['help', 'dates'], ['doctor']]) {
        const session = openTerminal(home, [...args, '--lang', language], { columns, rows: 200 });
        await session.ended;
        const tooWide = session.rawLines().filter((line) => displayWidth(line) > columns);
        expect({ args, tooWide: tooWide.filter((line) => !/^ {2}(?:\$ )?plan /.test(line)) }).toEqual({
          args,
          tooWide: [],
        });
      }
    },
  );
});
