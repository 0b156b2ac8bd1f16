import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';
import { keys, openTerminal, type TerminalSession } from '../support/terminal.ts';

/** The entries on disk now, newest last. */
function entriesIn(
  home: string,
): { kind: string; requirement?: string; on?: string; note?: string; amount?: string }[] {
  const folder = join(home, '.plan/ledger/party-governance-2023');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
}

/** Moves to a choice by its words and takes it. */
async function choose(session: TerminalSession, words: string): Promise<void> {
  const isActive = () =>
    session
      .screen()
      .split('\n')
      .some((line) => line.startsWith('❯') && line.includes(words));
  for (let press = 0; press < 12 && !isActive(); press += 1) {
    const before = session.screen();
    session.type(keys.down);
    await expect.poll(() => session.screen() !== before).toBe(true);
  }
  expect(isActive(), session.screen()).toBe(true);
  session.type(keys.enter);
}

/** Resolves when the question below a requirement can be answered. */
function atQuestion(session: TerminalSession, words: string): Promise<void> {
  return session.see(new RegExp(`${words}[\\s\\S]*怎么样了[\\s\\S]*Ctrl\\+C 退出\\s*$`));
}

async function answer(session: TerminalSession, question: string, text: string): Promise<void> {
  await session.see(new RegExp(`${question}[^›]*\\n›\\s*$`));
  session.type(`${text}${keys.enter}`);
}

describe('the walk, in a real terminal', () => {
  it('asks unit, kind and recorder once, and records a duty with its day, note and evidence', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, '会议记录 1.docx'), '会议');
    const session = openTerminal(home, ['check']);
    await session.see('今天是 ');
    await choose(session, '继续补填 2023 年的');
    await answer(session, '您是哪个单位', '实验小学');
    await session.see('实验小学是哪一类单位');
    await choose(session, '中小学校');
    await answer(session, '填报人姓名', '王老师');
    await answer(session, '单位：实验小学　类别：中小学校　填报人：王老师，对吗', 'y');
    await session.see(/先看哪些[\s\S]*Ctrl\+C 退出/);
    expect(session.screen()).toContain('计划已结束');
    session.type(keys.enter);
    await atQuestion(session, '专题学习研究意识形态工作[\\s\\S]*尚差 2 次');
    await choose(session, '又做了');
    await answer(session, '哪天的事', '3月8日');
    await answer(session, '数量', '');
    await answer(session, '说明', '第一次专题学习');
    await answer(session, '佐证材料', '会议记录 1.docx');
    await answer(session, '还有别的佐证', '');
    await session.said('已记：1.1 +1 次');
    expect(entriesIn(home)).toMatchObject([
      { kind: 'progress', requirement: '1.1', amount: '1', on: '2023-03-08', note: '第一次专题学习' },
    ]);
    session.type(keys.ctrlC);
    expect(await session.ended).toBe(130);
  });

  it('records nothing when only Enter is pressed, all the way through', async () => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['check', '--section', '一']);
    for (;;) {
      await session.see(/怎么样了[\s\S]*Ctrl\+C 退出\s*$|本次没有记录/);
      if (session.screen().includes('本次没有记录')) break;
      const before = session.transcript();
      session.type(keys.enter);
      await expect.poll(() => session.transcript() !== before).toBe(true);
    }
    expect(await session.ended).toBe(0);
    expect(readdirSync(join(home, '.plan'))).not.toContain('ledger');
  });

  it('goes back, undoes and quits; Ctrl+C in mid-walk keeps what was answered, and the next walk goes on from there', async () => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['check', '--item', '2']);
    await atQuestion(session, '1/7');
    session.type(keys.enter);
    await atQuestion(session, '2/7');
    session.type(keys.left);
    await atQuestion(session, '1/7');
    await choose(session, '已完成');
    await answer(session, '哪天的事', '12-20');
    await answer(session, '说明', '');
    await answer(session, '佐证材料', '');
    await session.said('已记：2.1 已完成');
    await atQuestion(session, '2/7');
    await choose(session, '撤销上一笔');
    await answer(session, '撤销吗', 'y');
    // What was taken back is put right at once, most often.
    await atQuestion(session, '已撤销 1 条[\\s\\S]*1/7');
    session.type(keys.enter);
    await atQuestion(session, '2/7');
    await choose(session, '已完成');
    await answer(session, '哪天的事', '2023-11-01');
    await answer(session, '说明', '谈心谈话全覆盖');
    await answer(session, '佐证材料', '');
    await session.said('已记：2.2 已完成');
    session.type(keys.ctrlC);
    expect(await session.ended).toBe(130);
    expect(entriesIn(home).map(({ kind, requirement }) => `${kind} ${requirement}`)).toEqual([
      'done 2.1',
      'retract 2.1',
      'done 2.2',
    ]);

    const again = openTerminal(home, ['check', '--item', '2']);
    await atQuestion(again, '1/6');
    again.type(keys.enter);
    await atQuestion(again, '2/6');
    expect(again.screen()).toContain('严格落实民主评议党员制度');
    await choose(again, '退出');
    expect(await again.ended).toBe(0);
  });

  it('finds a duty by words typed in Chinese at any time', async () => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['check']);
    await session.see(/先看哪些[\s\S]*Ctrl\+C 退出/);
    session.type('/');
    await session.see(/找哪一条[\s\S]*Esc 返回\s*$/);
    session.type('民主评议');
    await session.see('❯ 2.3');
    session.type(keys.enter);
    await atQuestion(session, '严格落实民主评议党员制度');
    await choose(session, '推进中');
    await answer(session, '哪天的事', '2023-11-11');
    await answer(
      session,
      '做了什么？',
      '已制定民主评议方案，分三个支部开展，十二月完成；材料报组织科备案，并在校务公开栏公示五天，没有不同意见',
    );
    await answer(session, '佐证材料', '');
    await session.said('已记：2.3 推进');
    await answer(session, '没完成的原因', '');
    expect(await session.ended).toBe(0);
    expect(entriesIn(home)[0]?.note).toContain('没有不同意见');
  });

  it.each([80, 40])('fits a window %i columns wide', async (columns) => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['check', '1.3'], { columns });
    await atQuestion(session, '1.3');
    expect(session.screen()).toContain('双向进入');
    expect(session.screen().split('\n').length).toBeLessThanOrEqual(24);
    await choose(session, '本单位不适用');
    await session.see(/原因（必须写）[\s\S]*›\s*$/);
    session.type(keys.escape);
    await atQuestion(session, '1.3');
    session.type(keys.ctrlC);
    expect(await session.ended).toBe(130);
  });

  it('keeps the cursor where the text goes in a long Chinese line', async () => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['check', '1.3'], { columns: 60 });
    await atQuestion(session, '1.3');
    await choose(session, '内部备注');
    await session.see(/写什么[\s\S]*›\s*$/);
    session.type('一二三四五六七八九十'.repeat(4));
    // 2 columns of sign, 80 of text, in lines of 60.
    await expect.poll(() => session.cursorColumn()).toBe(22);
    session.type(keys.enter);
    // The screen of the duty comes next and may push it off the window at once.
    await session.said('已记：1.3 内部备注');
  });

  it('walks in English where English is asked for', async () => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['check', '1.1', '--lang', 'en']);
    await session.see(/How does it stand[\s\S]*Ctrl\+C quit\s*$/);
    session.type(keys.enter);
    await session.see('Nothing was recorded');
    expect(await session.ended).toBe(0);
  });
});

describe('check without a terminal', () => {
  it('lists what it would walk, says how to record, and writes nothing', async () => {
    const home = temporaryHome();
    const { code, out } = await runPlan(home, ['check']);
    expect(code).toBe(0);
    expect(out).toContain('1.1  专题学习研究意识形态工作');
    expect(out).toContain('plan record');
    expect(readdirSync(home)).toEqual([]);
  });
});

describe('the menu and its lists, in a real terminal', () => {
  it('runs what is chosen by its number and comes back, until q', async () => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['menu']);
    const atMenu = () => session.see(/要做什么？[\s\S]*q 退出[\s\S]*记下的都不丢\s*$/);
    await atMenu();
    session.type('3');
    await session.see(/❯ 3 看进度/);
    session.type(keys.enter);
    // The table stays in sight until somebody has read it, and names no command to whoever types none.
    await session.see(/期末未完成[\s\S]*还有 25 条\s[\s\S]*❯ ← 回到菜单\s*$/);
    expect(session.screen()).toContain('区教育局2023年全面从严治党工作要点 · 实验小学 · 截至');
    session.type(keys.enter);
    await atMenu();
    session.type(`8${keys.enter}`);
    await session.see(/还要做什么？[\s\S]*← 不做了，回到菜单\s*$/);
    session.type(keys.enter);
    await session.see('导出一张空白的');
    session.type(keys.ctrlC);
    await session.see('回到菜单；已经记下的都保存了');
    await atMenu();
    // A letter moves, as a number does: the Enter typed behind it takes it, and answers nothing else.
    session.type('q');
    await session.see('❯ q 退出');
    session.type(keys.enter);
    expect(await session.ended).toBe(0);
  });

  it('says at Ctrl+C that what was done is kept', async () => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['menu']);
    await session.see(/要做什么？[\s\S]*记下的都不丢\s*$/);
    session.type(`3${keys.enter}`);
    await session.see(/❯ ← 回到菜单\s*$/);
    session.type(keys.enter);
    await session.see(/看完了？ 回到菜单[\s\S]*要做什么？[\s\S]*记下的都不丢\s*$/);
    session.type(keys.ctrlC);
    await session.see('已停止；记下的都已保存。');
    expect(await session.ended).toBe(130);
  });

  it('goes from the search nowhere at the Enter of who typed / and Enter', async () => {
    const home = await schoolFolder();
    const session = openTerminal(home, ['check']);
    await session.see(/先看哪些[\s\S]*Ctrl\+C 退出/);
    session.type('/');
    await session.see(/找哪一条[\s\S]*Esc 返回\s*$/);
    session.type(`${keys.enter}民主评议`);
    await session.see('❯ 2.3');
    session.type(keys.escape);
    await session.see(/先看哪些[\s\S]*❯ 1[\s\S]*Ctrl\+C 退出\s*$/);
    session.type(keys.escape);
    expect(await session.ended).toBe(0);
  });

  it('leaves the list of kinds at Esc, for the name', async () => {
    const session = openTerminal(temporaryHome(), ['menu']);
    await session.see(/继续补填 2023 年的[\s\S]*选菜单里的“换计划／新的一年”\s*$/);
    session.type(keys.enter);
    await session.see(/要做什么？[\s\S]*记下的都不丢\s*$/);
    session.type(`3${keys.enter}`);
    await answer(session, '您是哪个单位', '实验小学校');
    await session.see(/❯ 1 中小学校[\s\S]*← 返回，重写单位名称/);
    session.type(keys.escape);
    await answer(session, '您是哪个单位[^›]*\\[实验小学校\\]', '实验小学');
    await session.see(/实验小学是哪一类单位[\s\S]*❯ 1 中小学校/);
    session.type(keys.enter);
    await answer(session, '填报人姓名', '王老师');
    await answer(session, '单位：实验小学　类别：中小学校　填报人：王老师，对吗', 'y');
    await session.see(/❯ ← 回到菜单\s*$/);
    session.type(keys.escape);
    await session.see(/看完了？ 回到菜单[\s\S]*要做什么？[\s\S]*记下的都不丢\s*$/);
    session.type(keys.ctrlC);
    await session.ended;
  });
});
