import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder } from '../support/program.ts';
import { keys, openTerminal, type TerminalSession } from '../support/terminal.ts';

async function schoolWith(...names: readonly string[]): Promise<string> {
  const home = await schoolFolder();
  mkdirSync(join(home, '材料'));
  for (const name of names) writeFileSync(join(home, '材料', name), `content of ${name}`);
  return home;
}

/** Resolves when the question about a group can be answered. */
function atGroup(session: TerminalSession, words: string): Promise<void> {
  return session.see(new RegExp(`${words}[\\s\\S]*怎么办[\\s\\S]*Ctrl\\+C 退出\\s*$`));
}

const kindsIn = async (home: string) =>
  (await runPlan(home, ['log', '--json'])).out
    .split('\n')
    .filter((each) => each.trim() !== '')
    .map((each) => JSON.parse(each).kind);

describe('attach, in a real terminal', () => {
  it('attaches a group by one key, and nothing by Enter alone', async () => {
    const home = await schoolWith('主题党日0912.jpg', 'IMG_20230912_101500.jpg', '谈心谈话.docx');
    const session = openTerminal(home, ['attach', '材料']);
    await atGroup(session, '2\\.4 严格落实支部主题党日制度');
    session.type('y');
    await session.said('已记：2.4 补充佐证');
    await atGroup(session, '2\\.2 严格落实谈心谈话制度');
    session.type(keys.enter);
    await session.see('附上 2 个文件，记了 1 笔，都已保存；1 个没有附。');
    expect(await session.ended).toBe(0);
    expect(await kindsIn(home)).toEqual(['attach']);
  });

  it.each([
    [40, []],
    [80, ['--plain']],
    [120, []],
  ])('keeps to the columns that there are: %i %s', async (columns, more) => {
    const home = await schoolWith('主题党日0912.jpg', `${'很长的名字'.repeat(15)}.docx`);
    const session = openTerminal(home, ['attach', '材料', ...more], { columns });
    await session.see('怎么办');
    session.type(more.length === 0 ? keys.enter : `1${keys.enter}`);
    await session.see(/2\/2[\s\S]*怎么办/);
    expect(session.widest()).toBeLessThanOrEqual(columns);
    session.type(keys.ctrlC);
    await session.see('没有附，什么都没有记。');
    expect(await session.ended).toBe(130);
  });
});
