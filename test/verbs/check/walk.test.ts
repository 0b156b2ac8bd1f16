import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, temporaryHome } from '../../support/program.ts';
import { back, type Scripted, scriptedPrompter } from '../../support/scripted-prompter.ts';

const plan = `format: 1
id: school-2023
title: 实验小学2023年工作要点
issuer: { id: district, name: 区教育局 }
period: { from: 2023-01-01, to: 2023-12-31 }
terms:
  - { title: 春季学期, from: 2023-02-13, to: 2023-07-07 }
  - { title: 秋季学期, from: 2023-09-01, to: 2023-12-31 }
units: { school: 学校 }
sections:
  - number: 一
    title: 党建
    items:
      - id: "1"
        title: 组织生活
        requirements:
          - { id: "1.1", text: 主题党日, target: { at-least: 1, unit: 次, every: month } }
          - { id: "1.2", text: 专题学习, target: { at-least: 2, unit: 次 } }
          - { id: "1.3", text: 制定方案 }
          - { id: "1.4", text: 不得违规收费, target: { never: true, every: quarter } }
          - { id: "1.5", text: 家长会, target: { at-least: 1, unit: 次, every: term } }
          - { id: "1.6", text: 培训覆盖, target: { at-least: "95%", of: 教师 } }
`;

async function school(): Promise<string> {
  const home = temporaryHome();
  mkdirSync(join(home, 'plans'));
  writeFileSync(join(home, 'plans/school.yaml'), plan);
  const made = await runPlan(home, ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
  expect(made.code, made.err).toBe(0);
  return home;
}

const afterwards = '2024-01-10T10:00:00.000+08:00';
const inAutumn = '2023-11-28T10:00:00.000+08:00';

async function walked(home: string, args: readonly string[], answers: readonly Scripted[], now = afterwards) {
  const prompter = scriptedPrompter(...answers);
  const { code, out, err } = await runPlan(home, ['check', ...args], { prompter, now });
  expect({ code, err, left: prompter.left() }).toEqual({ code: 0, err: '', left: [] });
  return { out, asked: prompter.asked };
}

/** What is said of an answer that is not taken. */
async function refused(home: string, args: readonly string[], answers: readonly Scripted[], now = afterwards) {
  const { code, err } = await runPlan(home, ['check', ...args], { prompter: scriptedPrompter(...answers), now });
  expect(code).toBe(3);
  expect(await entriesIn(home)).toEqual([]);
  return err;
}

interface Recorded {
  readonly kind: string;
  readonly requirement?: string;
  readonly on?: string;
  readonly period?: string;
  readonly amount?: string;
  readonly note?: string;
  readonly evidence?: readonly { readonly name: string }[];
  readonly batch?: { readonly id: string; readonly of: number };
}

async function entriesIn(home: string): Promise<readonly Recorded[]> {
  const { out } = await runPlan(home, ['log', '--json']);
  return out.trim() === ''
    ? []
    : out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
}

/** The questions whose first line has these words. */
function questions(asked: readonly string[], words: string): readonly string[] {
  return asked.filter((each) => each.split('\n')[0]?.includes(words));
}

describe('a missed period', () => {
  it('asks for its own day: one within it is a plain entry', async () => {
    const home = await school();
    const { asked } = await walked(home, ['1.1'], ['补记', '3月', '3-8', '', '', '', '退出'], inAutumn);
    expect(questions(asked, '补哪一期？（共 10 期未做）')).toHaveLength(1);
    expect(questions(asked, '3月的，是哪天做的？（如 3-5、3月5日；3月以后的日子算补做）')).toHaveLength(1);
    const [entry] = await entriesIn(home);
    expect(entry).toMatchObject({ on: '2023-03-08', amount: '1' });
    expect(entry).not.toHaveProperty('period');
  });

  it('is made up by a day after it, and by none before it', async () => {
    const home = await school();
    await walked(home, ['1.1'], ['补记', '3月', '4-2', '', '', '', '退出'], inAutumn);
    expect(await entriesIn(home)).toMatchObject([{ on: '2023-04-02', period: '2023-03' }]);
    expect(await refused(await school(), ['1.1'], ['补记', '5月', '4-2'], inAutumn)).toContain('还没到5月');
  });

  it('takes no day by Enter alone, not even while the plan runs', async () => {
    expect(await refused(await school(), ['1.1'], ['补记', '3月', ''], inAutumn)).toContain(
      '请写是哪天，如 3-5、3月5日',
    );
  });

  it('of a term is told from the gap before it, which would count for the term before', async () => {
    const home = await school();
    await walked(home, ['1.5'], ['补记', '秋季学期', '8-30', '', '', '', '跳过', '']);
    expect(await entriesIn(home)).toMatchObject([{ on: '2023-08-30', period: 'T2' }]);
  });
});

describe('several days at once', () => {
  it('are shown before they are recorded, and make one batch; then the walk is still there', async () => {
    const home = await school();
    const answers = ['又做了', '每月15日 1-11月', '', '主题党日', '', '就这样记', '跳过', ''];
    const { out, asked } = await walked(home, ['1.1'], answers);
    expect(out).toContain(
      '将记 11 条，各 1 次：1-15、2-15、3-15、4-15、5-15、6-15、7-15、8-15、9-15、10-15、11-15。记后还缺：12月。',
    );
    expect(out).toContain('已记 11 条：1.1 已达标 11/12 个月，缺 12月，逾期');
    expect(out).toContain('还在这一条：');
    const entries = await entriesIn(home);
    expect(entries).toHaveLength(11);
    expect(new Set(entries.map(({ batch }) => batch?.id)).size).toBe(1);
    expect(entries[0]).toMatchObject({ amount: '1', note: '主题党日', batch: { of: 11 } });
    expect(questions(asked, '怎么样了')).toHaveLength(2);
  });

  it('of a number that is asked for say what is missing of it', async () => {
    const home = await school();
    const { out } = await walked(home, ['1.2'], ['又做了', '3-8、6-12', '', '', '', '就这样记']);
    expect(out).toContain('将记 2 条，各 1 次：3-8、6-12。记后不缺了。');
    expect((await entriesIn(home)).map(({ on }) => on)).toEqual(['2023-03-08', '2023-06-12']);
  });

  it('record nothing where the preview is not what was meant', async () => {
    const home = await school();
    const again: readonly Scripted[] = [back, back, back, '3-8', '', '', '', '退出'];
    const answers = ['又做了', '3-8、6-12', '', '', '', '返回修改', ...again];
    await walked(home, ['1.2'], answers);
    expect((await entriesIn(home)).map(({ on }) => on)).toEqual(['2023-03-08']);
  });

  it('are refused with examples where one of them is none, and by name where one lies outside the plan', async () => {
    const home = await school();
    expect(await refused(home, ['1.1'], ['又做了', '1-15、2-30'])).toContain('如 每月15日 1-12月');
    expect(await refused(home, ['1.1'], ['又做了', '1-15、2024-1-3'])).toContain('不在计划期内');
  });
});

describe('the questions behind an answer', () => {
  it.each([
    ['1.1', ['又做了', '3-8', '', '', '', '跳过', '']],
    ['1.3', ['已完成', '3-8', '', '']],
    ['1.6', ['报份额', '3-8', '38/38', '', '']],
    ['1.4', ['确认未发生', '第1季度', '12-31', '', '', '退出']],
  ])('come in one order: day, amount, what is said, evidence (%s)', async (id, answers) => {
    const { asked } = await walked(await school(), [id], answers);
    const order = ['哪天', '数量', '份额', '说明', '佐证'];
    const places = asked.map((text) => order.findIndex((words) => text.startsWith(words))).filter((at) => at >= 0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
  });

  it('lead back one by one, each with what was answered before, and from the first to the duty', async () => {
    const home = await school();
    const backwards: readonly Scripted[] = [back, back, back];
    const answers = ['又做了', '3-8', '2', '学习', ...backwards, '', '', '', '', '跳过', ''];
    const { asked } = await walked(home, ['1.1'], answers);
    expect(asked.map((text) => text.slice(0, 2)).slice(1, 11)).toEqual([
      '哪天',
      '数量',
      '说明',
      '佐证',
      '说明',
      '数量',
      '哪天',
      '数量',
      '说明',
      '佐证',
    ]);
    expect(await entriesIn(home)).toMatchObject([{ on: '2023-03-08', amount: '2', note: '学习' }]);
    await walked(home, ['1.2'], ['又做了', back, '退出']);
  });

  it('lead back from every list', async () => {
    const home = await school();
    const toList = await walked(home, [], ['按章节选', back, '查找', back, back]);
    expect(toList.asked).toHaveLength(5);
    await walked(home, ['1.1'], [back, back]);
    await walked(home, ['1.1'], ['补记', back, '退出'], inAutumn);
    await walked(home, ['1.4'], ['确认未发生', back, '退出']);
    for (const step of ['本单位不适用', '内部备注', '补充佐证材料', '写没完成的原因', '发生了'])
      await walked(home, ['1.4'], [step, back, '退出']);
    expect(await entriesIn(home)).toEqual([]);
  });

  it('offer the evidence of the answer before', async () => {
    const home = await school();
    writeFileSync(join(home, '会议记录.docx'), '会议');
    const { asked } = await walked(
      home,
      ['1.1'],
      ['又做了', '1-8', '', '', '会议记录.docx', '', '又做了', '2-9', '', '', '=', '', '退出'],
    );
    expect(questions(asked, '输入 = 用上一笔的 会议记录.docx')).toHaveLength(1);
    const names = (await entriesIn(home)).map(({ evidence }) => evidence?.map(({ name }) => name));
    expect(names).toEqual([['会议记录.docx'], ['会议记录.docx']]);
  });
});

describe('after an answer', () => {
  it('it is asked once why a duty is not done, as it is left', async () => {
    const home = await school();
    const twice = ['又做了', '3-8', '', '', ''];
    const { asked } = await walked(home, ['1.1'], [...twice, ...twice, true, '跳过', '']);
    expect(questions(asked, '3-8 已经记过 1 次，这是另外一次吗？')).toHaveLength(1);
    expect(questions(asked, '没完成的原因')).toHaveLength(1);
    expect((await walked(home, ['1.1'], ['跳过'])).asked).toHaveLength(1);
  });

  it('undo leads to the duty that it took back from', async () => {
    const home = await school();
    const { out } = await walked(
      home,
      ['--item', '1'],
      ['跳过', '跳过', '已完成', '3-8', '', '', '撤销', true, '退出'],
    );
    expect(out.split('已撤销 1 条')[1]).toContain('制定方案');
  });

  it('a duty that did not apply and does again reads so', async () => {
    const home = await school();
    const { asked } = await walked(home, ['1.3'], ['本单位不适用', '没有此项']);
    expect(asked).toHaveLength(2);
    const { out } = await walked(home, ['1.3'], ['改回要办', '3-8', '上级要求', '']);
    expect(out).toContain('共 6 条：要办 5、不适用 1');
    expect((await walked(home, ['1.3'], ['退出'])).out).toContain('原为不适用，已改回要办（王老师）：上级要求');
  });

  it('all periods that have ended are confirmed at once, in one batch', async () => {
    const home = await school();
    await walked(home, ['1.4'], ['确认未发生', '都确认（4 期）', '', '', '']);
    const entries = await entriesIn(home);
    expect(entries.map(({ period }) => period)).toEqual(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']);
    expect(new Set(entries.map(({ batch }) => batch?.id)).size).toBe(1);
  });
});
