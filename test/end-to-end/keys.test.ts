import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clerkAt } from '../support/clerk.ts';
import { runPlan, temporaryHome } from '../support/program.ts';
import { keys, openTerminal } from '../support/terminal.ts';

const thisYear = new Date().getFullYear();

/** A plan of some years with one duty of each kind that matters here. */
function planFor(from: number, to: number): string {
  return `format: 1
id: keys
title: 要点
issuer: { id: district, name: 区教育局 }
period: { from: ${from}-01-01, to: ${to}-12-31 }
units: { school: 学校 }
sections:
  - number: 一
    title: 党建
    items:
      - id: "1"
        title: 组织生活
        requirements:
          - { id: "1.1", text: 主题党日, target: { at-least: 1, unit: 次, every: month } }
          - { id: "1.2", text: 制定方案 }
`;
}

async function school(from: number, to: number): Promise<string> {
  const home = temporaryHome();
  mkdirSync(join(home, 'plans'));
  writeFileSync(join(home, 'plans/keys.yaml'), planFor(from, to));
  await runPlan(home, ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
  return home;
}

function entriesIn(home: string): readonly Record<string, unknown>[] {
  const folder = join(home, '.plan/ledger/keys');
  return readdirSync(folder)
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
}

const looks = [
  ['in a terminal', []],
  ['in plain lines', ['--plain']],
] as const;

describe.each(looks)('the keys that it takes %s', (_, plain) => {
  it('to record a duty done today with a note and no evidence are five beside the text', async () => {
    const home = await school(thisYear - 1, thisYear + 1);
    const session = openTerminal(home, ['check', '1.2', ...plain]);
    const clerk = clerkAt(session);
    await clerk.choose('怎么样了？', '已完成');
    await clerk.answer('哪天的事');
    await clerk.answer('说明', '方案已印发');
    await clerk.answer('佐证材料');
    await session.see('本次记录 1 条');
    expect(clerk.count()).toEqual({ keys: 5, characters: 5 });
    expect(entriesIn(home)).toMatchObject([{ kind: 'done', note: '方案已印发' }]);
  });

  it('to record twelve months of a monthly duty are thirty at most, with what is typed for the days', async () => {
    const home = await school(thisYear - 1, thisYear - 1);
    const session = openTerminal(home, ['check', '1.1', ...plain]);
    const clerk = clerkAt(session);
    await clerk.choose('怎么样了？', '又做了');
    await clerk.answer('哪天的事', '每月15日 1-12月');
    await clerk.answer('数量');
    await clerk.answer('说明');
    await clerk.answer('佐证材料');
    await clerk.choose('这样记吗', '就这样记');
    await session.see('本次记录 12 条');
    const { keys: pressed, characters } = clerk.count();
    expect(pressed + characters).toBeLessThanOrEqual(30);
    expect(entriesIn(home).map(({ on }) => String(on).slice(5))).toEqual(
      Array.from({ length: 12 }, (__, index) => `${String(index + 1).padStart(2, '0')}-15`),
    );
  });
});

describe('a window that changes its width', () => {
  it('shows the duty and its list once, laid out for it', async () => {
    const session = openTerminal(await school(thisYear - 1, thisYear + 1), ['check', '1.1']);
    await session.see(/怎么样了[\s\S]*Ctrl\+C 退出\s*$/);
    for (const columns of [40, 100, 60]) {
      session.resize(columns);
      await session.see(
        new RegExp(`^\\s*1/1 [\\s\\S]*\\n-{${columns - 1}}\\n[\\s\\S]*怎么样了[\\s\\S]*Ctrl\\+C 退出\\s*$`),
      );
      expect(session.screen().match(/怎么样了/g)).toHaveLength(1);
      expect(session.screen().match(/主题党日/g)).toHaveLength(1);
    }
  });

  it('shows a list below other lines once, and a half-typed text', async () => {
    const session = openTerminal(await school(thisYear - 1, thisYear - 1), ['check', '1.1']);
    const clerk = clerkAt(session);
    await clerk.choose('怎么样了？', '补记');
    await session.see(/显示 1 至 9，↓ 还有 4/);
    session.resize(30);
    await session.see(/补哪一期[\s\S]*9 9月（还没有）\s*$/);
    expect(session.screen().match(/补哪一期/g)).toHaveLength(1);
    session.type(keys.enter);
    await session.see(/是哪天做的[\s\S]*›\s*$/);
    session.type('3-8、3-9、3-10、3-11、3-12、3-13、3-14、3-15');
    await session.see('3-15');
    for (const columns of [20, 60]) {
      session.resize(columns);
      await expect.poll(() => session.screen().match(/是哪天做的/g)?.length).toBe(1);
      expect(session.screen().replaceAll('\n', '')).toContain('3-13、3-14、3-15');
    }
  });
});

describe('what was half said', () => {
  it('is told when Ctrl+C drops it', async () => {
    const home = await school(thisYear - 1, thisYear + 1);
    const session = openTerminal(home, ['check', '1.2']);
    const clerk = clerkAt(session);
    await clerk.choose('怎么样了？', '已完成');
    await clerk.answer('哪天的事');
    await session.see(/说明[\s\S]*›\s*$/);
    session.type('方案已经印');
    await session.see('› 方案已经印');
    session.type(keys.ctrlC);
    expect(await session.ended).toBe(130);
    // What was sent last may still be on its way to the screen.
    await expect.poll(session.transcript).toContain('正在填的 1.2 没有填完，没有记；没写完的是：方案已经印。');
    expect(readdirSync(join(home, '.plan'))).not.toContain('ledger');
  });
});

describe('the one way back that is named', () => {
  it('in plain lines works at every question', async () => {
    const home = await school(thisYear - 1, thisYear - 1);
    const session = openTerminal(home, ['check', '1.1'], { env: { TERM: 'dumb' }, rows: 60 });
    const clerk = clerkAt(session);
    await clerk.choose('怎么样了？', '补记');
    await clerk.choose('补哪一期', '2月');
    for (const [question, text] of [
      ['是哪天做的', '2-3'],
      ['数量', ''],
      ['说明', '学习'],
      ['佐证材料', '<'],
    ] as const)
      await clerk.answer(question, text);
    for (const question of ['说明', '数量', '是哪天做的', '补哪一期']) {
      await session.see(new RegExp(`${question}[^>]*\\n>\\s*$`));
      session.type('<\r');
    }
    await session.see(/怎么样了[^>]*>\s*$/);
    session.type('<\r');
    await session.see(/先看哪些[^>]*>\s*$/);
    session.type('<\r');
    expect(await session.ended).toBe(0);
    expect(session.transcript()).not.toContain('Esc');
  });

  it('leads back from an empty line with ←, and moves in one that has text', async () => {
    const session = openTerminal(await school(thisYear - 1, thisYear + 1), ['check', '1.2']);
    const clerk = clerkAt(session);
    await clerk.choose('怎么样了？', '内部备注');
    await session.see(/写什么[\s\S]*（Esc 返回）\s*›\s*$/);
    session.type('ab');
    await session.see('› ab');
    session.type(`${keys.left}c`);
    await session.see('› acb');
    session.type(keys.backspace.repeat(2));
    session.type(`\u001b[C${keys.backspace}`);
    await session.see(/写什么[\s\S]*›\s*$/);
    session.type(keys.left);
    await session.see(/怎么样了[\s\S]*Ctrl\+C 退出\s*$/);
  });
});
