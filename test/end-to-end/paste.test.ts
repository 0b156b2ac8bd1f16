import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schoolFolder, temporaryHome } from '../support/program.ts';
import { keys, openTerminal, type TerminalSession } from '../support/terminal.ts';

const [start, end] = ['\u001b[200~', '\u001b[201~'];

/** What is recorded, in a word: the kind, and what was said. */
function recordedIn(home: string): string[] {
  const folder = join(home, '.plan/ledger/party-governance-2023');
  if (!existsSync(folder)) return [];
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
  return lines
    .map((line): { kind: string; note?: string; reason?: string } => JSON.parse(line))
    .map(({ kind, note, reason }) => `${kind} ${note ?? reason ?? ''}`);
}

/** Moves to a choice by its words; more slowly than a paste comes, of which a key would be part. */
async function moveTo(session: TerminalSession, words: string): Promise<void> {
  const active = () =>
    session
      .screen()
      .split('\n')
      .find((each) => each.startsWith('❯')) ?? '';
  const press = () => {
    if (!active().includes(words)) session.type(keys.down);
    return active();
  };
  await expect.poll(press, { interval: 200, timeout: 50_000 }).toContain(words);
}

async function choose(session: TerminalSession, words: string): Promise<void> {
  await session.see(/Ctrl\+C 退出\s*$/);
  await moveTo(session, words);
  session.type(keys.enter);
}

/** A walk of one duty, at the line where a note is written. */
async function atNote(words = '内部备注'): Promise<{ home: string; session: TerminalSession }> {
  const home = await schoolFolder();
  const session = openTerminal(home, ['check', '1.3']);
  await choose(session, words);
  await session.see(/›\s*$/);
  return { home, session };
}

describe('several lines pasted into a line', () => {
  it.each([
    ['marked by the terminal', [`${start}第一段\r第二段\r第三段\r${end}`]],
    ['at once', ['第一段\r第二段\r第三段']],
    ['marked, in pieces', [`${start}第一段\r第`, `二段\r第三段${end}`]],
  ])('%s are one text, which Enter sends', async (_how, pieces) => {
    const { home, session } = await atNote();
    for (const piece of pieces) session.type(piece);
    await session.see('› 第一段；第二段；第三段');
    expect(recordedIn(home)).toEqual([]);
    session.type(`，完${keys.enter}`);
    await session.said('已记：1.3 内部备注');
    expect(recordedIn(home)).toEqual(['note 第一段；第二段；第三段，完']);
    session.type(keys.ctrlC);
    await session.ended;
  });

  it('one after the other answer nothing but that question', async () => {
    const { home, session } = await atNote();
    for (const each of ['教师节走访慰问', '2023年9月召开会议', '二是部署安全工作', '']) session.type(`${each}\r`);
    await session.see(/王老师 内部备注[\s\S]*Ctrl\+C 退出\s*$/);
    expect(recordedIn(home)).toEqual(['note 教师节走访慰问；2023年9月召开会议；二是部署安全工作']);
    session.type(keys.ctrlC);
    await session.ended;
  });

  it('are no reason half, no path that is not there, and no key of a list', async () => {
    const { home, session } = await atNote('不适用');
    session.type(`${start}本校无\r此项${end}`);
    await session.see('› 本校无；此项');
    session.type(keys.enter);
    await session.said('已记：1.3 不适用');
    expect(recordedIn(home)).toEqual(['exempt 本校无；此项']);
    await session.ended;

    writeFileSync(join(home, '签到表.jpg'), '照片');
    const again = openTerminal(home, ['check', '1.3']);
    await again.see(/Ctrl\+C 退出\s*$/);
    again.type(`${start}4\r2\rq\r${end}`);
    again.type('4\r2\rq\r');
    await choose(again, '补充佐证');
    await again.see(/佐证材料[^›]*›\s*$/);
    again.type(`${start}签到表.jpg\r${end}`);
    await again.see('› 签到表.jpg');
    again.type(keys.enter);
    await again.see(/还有别的佐证[^›]*›\s*$/);
    again.type(keys.enter);
    await again.said('已记：1.3 补充佐证');
    expect(recordedIn(home)).toEqual(['exempt 本校无；此项', 'attach ']);
    again.type(keys.ctrlC);
    await again.ended;
  });

  it('are one name at first use, and no kind of unit', async () => {
    const session = openTerminal(temporaryHome(), ['init']);
    await session.see(/您是哪个单位[^›]*›\s*$/);
    session.type(`${start}实验小学\r${end}`);
    await session.see('› 实验小学');
    session.type(keys.enter);
    await session.see(/实验小学是哪一类单位[\s\S]*❯ 1/);
    session.type(`${start}2\r王老师\r${end}`);
    session.type('3\r王老师\r');
    await moveTo(session, '2 ');
    session.type(keys.ctrlC);
    expect(await session.ended).toBe(130);
  });

  it('choose nothing in the menu', async () => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['menu']);
    await session.see(/记下的都不丢\s*$/);
    session.type('1\r2\r3\r');
    session.type(`${start}q\r${end}`);
    await moveTo(session, '2 ');
    session.type(keys.ctrlC);
    expect(await session.ended).toBe(130);
    expect(recordedIn(home)).toEqual([]);
  });

  it('lose what does something to a screen, and nothing goes in that no note can hold', async () => {
    const { home, session } = await atNote();
    session.type(`${start}${'长'.repeat(60_000)}${end}`);
    await session.see(/粘贴的内容太长（最多 50000 字），没有放进来[\s\S]*›\s*$/);
    session.type(`${start}甲\u001b[31m乙\u0007\t丙\u0015${end}`);
    await session.see('› 甲乙 丙');
    session.type(keys.enter);
    await session.said('已记：1.3 内部备注');
    expect(recordedIn(home)).toEqual(['note 甲乙 丙']);
    session.type(keys.ctrlC);
    await session.ended;
  });
});

describe('a terminal that marks pastes', () => {
  it.each([
    ['Ctrl+C', (session: TerminalSession) => session.type(keys.ctrlC)],
    ['a signal', (session: TerminalSession) => session.kill('SIGTERM')],
  ])('does so no more after %s', async (_how, stop) => {
    const { session } = await atNote();
    expect(session.raw().lastIndexOf('\u001b[?2004h')).toBeGreaterThan(session.raw().lastIndexOf('\u001b[?2004l'));
    stop(session);
    await session.ended;
    expect(session.raw().lastIndexOf('\u001b[?2004l')).toBeGreaterThan(session.raw().lastIndexOf('\u001b[?2004h'));
  });
});

describe.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  ['--plain', ['--plain'], {}],
  ['TERM=dumb', [], { TERM: 'dumb' }],
])('line after line: %s', (_name, options, env) => {
  it('takes several lines at once for one answer, and asks the next question anew', async () => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['check', '1.1', ...options], { rows: 60, env });
    await session.see(/只按回车是第一项\n>\s*$/);
    session.type('4\n');
    await session.see(/内部备注写什么[^>]*\n>\s*$/);
    session.type('教师节走访慰问\n2\n\n\n\n');
    await session.see(/已记：1\.1 内部备注[\s\S]*只按回车是第一项\n>\s*$/);
    expect(recordedIn(home)).toEqual(['note 教师节走访慰问；2']);
    session.type(keys.ctrlC);
    expect(await session.ended).toBe(130);
    expect(recordedIn(home)).toHaveLength(1);
    expect(session.raw()).not.toContain('\u001b');
  });
});
