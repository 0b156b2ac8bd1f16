import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvField } from '../../src/core/text/csv-cell.ts';
import { district } from '../support/district.ts';
import { bureauPlan } from '../support/plan-text.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';
import { csvRows } from '../support/spreadsheet.ts';
import { sheetsOf } from '../support/workbook.ts';

const planText = bureauPlan(
  'assessment-2026',
  '考核细则',
  `        score: 20
        requirements:
          - { id: "1.1", text: 全年听党课, score: 10, scoring: 少一次扣5分, target: { at-least: 3, unit: 次 } }
          - { id: "1.2", text: 制定学习计划, score: 5.5 }
      - id: "2"
        title: 安全
        requirements:
          - { id: "2.1", text: 校车检查, score: 4 }
          - { id: "2.2", text: 上报信息 }
`,
);

function withPlan(folder: string): void {
  mkdirSync(join(folder, 'plans'), { recursive: true });
  writeFileSync(join(folder, 'plans', 'assessment.yaml'), planText);
}

async function school() {
  const home = temporaryHome();
  withPlan(home);
  const run = (...args: readonly string[]) => runPlan(home, args);
  await run('init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师');
  return { home, run };
}

type Run = Awaited<ReturnType<typeof school>>['run'];

/** 1.1 at 2 of 3, 1.2 done, 2.1 exempt. */
async function halfway() {
  const place = await school();
  await place.run('record', '1.1', '--add', '2', '--on', '2026-03-01');
  await place.run('record', '1.2', '--done', '--on', '2026-03-01');
  await place.run('record', '2.1', '--exempt', '本校无校车');
  return place;
}

const sum = { max: '15.5', self: '11.5', reviewed: null };

async function scored() {
  const place = await halfway();
  await place.run('record', '1.1', '--score', '6');
  await place.run('record', '1.2', '--score', '5.5');
  return place;
}

describe('a unit’s own points', () => {
  it('are recorded in lines that an older program refuses, told by log and show, and undone', async () => {
    const { run } = await halfway();
    expect((await run('record', '1.2', '--score', '５.50分')).out).toContain('已记：1.2 自评分 5.5 分');
    const last = JSON.parse((await run('log', '--json')).out.trim().split('\n').at(-1) ?? '');
    expect(last).toMatchObject({ v: 2, kind: 'score', requirement: '1.2', points: '5.5' });
    expect((await run('log')).out).toContain('1.2 自评分 5.5 分');
    expect((await run('show', '1.2')).out).toContain('分值5.5，自评分5.5，未审核');
    expect((await run('show', '1.1')).out).toContain('评分标准：少一次扣5分');
    expect((await run('undo', '--yes')).err).toContain('自评分 5.5 分');
    expect((await run('show', '1.2')).out).toContain('分值5.5，未自评，未审核');
    expect((await run('verify')).code).toBe(0);
  });

  it('are refused above the score, without a score, and beside another answer', async () => {
    const { run } = await halfway();
    const refused = async (...args: readonly string[]) => {
      const { code, err } = await run('record', ...args);
      expect(code).toBe(2);
      return err;
    };
    expect(await refused('1.2', '--score', '5.6')).toContain('“5.6”不能作得分，请写 0 到 5.5 之间的数');
    expect(await refused('2.2', '--score', '1')).toContain('2.2 在计划里没有分值');
    expect(await refused('1.2', '--score', '1', '--done')).toContain('--score');
    expect(await refused('1.2', '--score', '1', '--note', '甲')).toContain('--note');
  });

  it('are summed by section, item and in all, without what is exempt', async () => {
    const { run } = await scored();
    const { out } = await run('status');
    expect(out).toContain('得分：分值15.5，自评分11.5，未审核，不适用1条不计分');
    expect(out).toContain('1 组织生活：分值15.5，自评分11.5，未审核');
    expect(out).toContain('2 安全：不适用1条不计分');
    const json = JSON.parse((await run('status', '--json')).out);
    expect(json.points).toEqual(sum);
    expect(json.requirements[0].points).toEqual({ max: '10', self: '6', reviewed: null });
    expect(json.requirements[3]).not.toHaveProperty('points');
  });

  it('stand in a report in every format', async () => {
    const { home, run } = await scored();
    const markdown = (await run('report', '-f', 'md')).out;
    expect(markdown).toContain('考核得分：分值15.5，自评分11.5，未审核，不适用1条不计分。');
    expect(markdown).toMatch(
      /\*\*得分汇总表\*\*[\s\S]*\| 1\. 组织生活 \| 15\.5 \| 11\.5 \| 未审核 \|[\s\S]*考核得分：/,
    );
    expect(markdown.split('得分汇总表')).toHaveLength(2);
    expect(markdown).toContain('| 分值10，自评分6，未审核 |');
    const page = (await run('report', '-f', 'html')).out;
    expect(page).toContain('得分汇总表');
    expect(page).toContain('<td>分值4，不计分</td>');
    const report = JSON.parse((await run('report', '-f', 'json')).out);
    expect(report.figures.points).toEqual(sum);
    expect(report.sections[0].items[0].points).toEqual(sum);
    expect(report.requirements[1].points).toEqual({ max: '5.5', self: '5.5', reviewed: null });
    const rows = csvRows((await run('report', '-f', 'csv')).out);
    const column = rows[0]?.indexOf('自评分') ?? -1;
    expect(rows.slice(1).map((row) => row[column])).toEqual(['6', '5.5', '不计分', '']);
    await run('report', '-o', 'r.xlsx');
    await run('report', '-o', 'r.docx');
    expect([...(await sheetsOf(readFileSync(join(home, 'r.xlsx')))).keys()]).toContain('得分');
  });

  it('are offered in the walk with what they might be, which Enter alone does not take', async () => {
    const { home, run } = await halfway();
    const prompter = scriptedPrompter('自评分（分值 10）', '6.5', '退出');
    await runPlan(home, ['check', '1.1'], { prompter });
    expect(prompter.asked[1]).toBe('自评几分？（0 到 10；按完成情况可评 6.66）');
    expect((await run('show', '1.1')).out).toContain('分值10，自评分6.5，未审核');
    const silent = scriptedPrompter('自评分（分值 10，现在 6.5）', '');
    expect((await runPlan(home, ['check', '1.1'], { prompter: silent })).err).toContain('“” is refused');
    const unscored = scriptedPrompter('退出');
    await runPlan(home, ['check', '2.2'], { prompter: unscored });
    expect(unscored.asked[0]).not.toContain('自评分');
  });

  it('come back in a file of answers', async () => {
    const { home, run } = await halfway();
    writeFileSync(join(home, 'a.yaml'), '- { id: "1.1", score: 6.5 }\n- { id: "2.2", receipt: true }\n');
    expect(await run('check', '--answers', 'a.yaml', '--yes')).toMatchObject({ code: 0 });
    expect((await run('show', '1.1')).out).toContain('自评分6.5');
    expect((await run('log')).out).toContain('2.2 签收');
  });
});

describe('the form of a plan with scores', () => {
  /** The form with what is said filled in, by id and column. */
  async function filled(run: Run, said: Readonly<Record<string, Readonly<Record<string, string>>>>) {
    const rows = csvRows((await run('sheet', '--only', 'all')).out);
    const head = rows.findIndex(([first]) => first === '编号');
    const titles = (rows[head] ?? []).map((title) => title.replace(/（.*/, ''));
    return rows
      .map((row) => row.map((cell, column) => said[row[0] ?? '']?.[titles[column] ?? ''] ?? cell))
      .map((row) => `${row.map(csvField).join(',')}\r\n`)
      .join('');
  }

  it('has a column for them, which comes back as an answer of its own', async () => {
    const { home, run } = await halfway();
    const text = await filled(run, {
      '〔1.1〕': { 数量或份额: '1', 日期: '2026-4-1', 自评分: '9' },
      '〔1.2〕': { 自评分: '5' },
    });
    writeFileSync(join(home, 'f.csv'), text);
    expect(await run('check', '--answers', 'f.csv', '--yes')).toMatchObject({ code: 0 });
    expect((await run('status')).out).toContain('自评分14，未审核');
    expect((await run('check', '--answers', 'f.csv', '--yes')).err).toContain('没有要记的');
  });

  it('is refused whole where points are wrong, with their cell', async () => {
    const { home, run } = await halfway();
    writeFileSync(join(home, 'f.csv'), await filled(run, { '〔1.2〕': { 自评分: '6' }, '〔2.2〕': { 自评分: '1' } }));
    const { code, err } = await run('check', '--answers', 'f.csv', '--yes');
    expect(code).toBe(2);
    expect(err).toContain('“自评分”：“6”不对，请写 0 到 5.5 之间的数');
    expect(err).toContain('2.2 没有分值，“自评分”请空着');
  });

  it('has the column as a workbook, too', async () => {
    const { home, run } = await halfway();
    await run('sheet', '--only', 'all', '-o', 'f.xlsx');
    expect(JSON.stringify([...(await sheetsOf(readFileSync(join(home, 'f.xlsx')))).values()])).toContain('自评分');
  });

  it('has none where the plan has no scores', async () => {
    const home = await schoolFolder();
    expect((await runPlan(home, ['sheet'])).out).not.toContain('自评');
  });
});

describe('a plan without scores', () => {
  it('tells of no points anywhere', async () => {
    const home = await schoolFolder();
    for (const args of [
      ['status'],
      ['status', '--json'],
      ['show', '1.1'],
      ['report'],
      ['report', '-f', 'csv'],
      ['report', '-f', 'json'],
    ]) {
      const { out } = await runPlan(home, args);
      expect(out).not.toMatch(/得分|自评|审核分|points/);
    }
  });
});

const chosen = ['--plan', 'plans/assessment.yaml'];

/** A school whose points wait at the bureau. */
async function handedIn() {
  const { path, ...made } = await district();
  const place = {
    path,
    at: (unit: string, ...args: readonly string[]) => made.at(unit, ...args, ...chosen),
    run: (unit: string, ...args: readonly string[]) => made.run(unit, ...args, ...chosen),
  };
  for (const folder of ['bureau', 'one', 'two']) withPlan(place.path(folder));
  await place.at('one', 'record', '1.1', '--add', '2', '--on', '2026-03-01');
  await place.at('one', 'record', '1.1', '--score', '6.6');
  await place.at('one', 'record', '1.2', '--done', '--on', '2026-03-01');
  await place.at('one', 'record', '1.2', '--score', '5.5');
  await place.at('one', 'export', '-o', '../in/a.zip');
  return place;
}

describe('a reviewer’s points', () => {
  it('go with an acceptance, also of what is not done but was scored, and come back to the unit', async () => {
    const place = await handedIn();
    const waiting = await place.run('bureau', 'review', '实验小学=../in/a.zip');
    expect(waiting.err).toContain('待审核的有：1.1、1.2');
    const accept = (id: string, points: string) =>
      place.at('bureau', 'review', '实验小学', '--id', id, '--accept', '--points', points);
    expect(await accept('1.2', '5')).toContain('已通过：1.2，审核分 5');
    await accept('1.1', '6.50');
    expect((await place.run('bureau', 'review', '实验小学')).err).toContain('没有待审核');
    await place.at('bureau', 'export', '--unit', '实验小学', '-o', '../in/back.zip');
    await place.at('one', 'merge', '../in/back.zip');
    const { key } = JSON.parse(await place.at('bureau', 'key', '--json'));
    await place.at('one', 'key', 'trust', key.fingerprint);
    expect(await place.at('one', 'show', '1.1')).toContain('分值10，自评分6.6，审核分6.5');
    expect(await place.at('one', 'log')).toContain('审核通过 6.5 分');
    const { points, requirements } = JSON.parse(await place.at('one', 'status', '--json'));
    expect(points).toEqual({ max: '19.5', self: '12.1', reviewed: '11.5' });
    expect(requirements[0].status).toBe('in-progress');
  });

  it('are refused above the score, with a return, and without an id', async () => {
    const place = await handedIn();
    const run = (...args: readonly string[]) => place.run('bureau', 'review', '实验小学=../in/a.zip', ...args);
    expect((await run('--id', '1.2', '--accept', '--points', '5.6')).err).toContain('请写 0 到 5.5 之间的数');
    expect((await run('--id', '1.2', '--return', '没有', '--points', '1')).code).toBe(2);
    expect((await run('--accept', '--points', '1')).code).toBe(2);
    expect((await run('--id', '1.2', '--accept')).out).toContain('已通过：1.2');
  });

  it('are the unit’s own for all that is accepted at once, where that is said', async () => {
    const place = await handedIn();
    const run = (...args: readonly string[]) => place.run('bureau', 'review', '实验小学=../in/a.zip', ...args);
    const { out, err } = await run('--accept', '--points', 'self', '--yes');
    expect(err).toContain('实验小学：1.1（自评分 6.6）、1.2（自评分 5.5）');
    expect(out).toContain('实验小学 已通过：1.1，审核分 6.6');
    expect((await run('--id', '1.2', '--accept', '--points', '自评')).out).toContain('已通过：1.2，审核分 5.5');
  });

  it('are asked for in the walk; Enter accepts without any', async () => {
    const place = await handedIn();
    const prompter = scriptedPrompter('通过', '6', '通过', '');
    const { out } = await runPlan(place.path('bureau'), ['review', '实验小学=../in/a.zip', ...chosen], { prompter });
    expect(prompter.asked[1]).toBe('审核分？（0 到 10，自评分 6.6；可不写，直接回车）');
    expect(out).toContain('通过 2 条');
    expect(await place.at('bureau', 'show', '1.2', '--unit', '实验小学')).toContain('自评分5.5，未审核');
  });

  it('stand in the district’s table beside the unit’s own', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '实验小学=../in/a.zip', '--id', '1.2', '--accept', '--points', '5');
    const { units } = JSON.parse((await place.run('bureau', 'rollup', '-f', 'json')).out);
    const unit = units.find(({ name }: { name: string }) => name === '实验小学');
    expect(unit.points).toEqual({ max: '19.5', self: '12.1', reviewed: '5' });
    expect(unit.requirements[1].points).toEqual({ max: '5.5', self: '5.5', reviewed: '5' });
    const rows = csvRows((await place.run('bureau', 'rollup', '-f', 'csv')).out);
    const at = (row: readonly string[] | undefined) =>
      ['分值', '自评分', '审核分'].map((title) => row?.[rows[0]?.indexOf(title) ?? -1]);
    expect(at(rows.find(([name]) => name === '实验小学'))).toEqual(['19.5', '12.1（1条未自评）', '5（2条未审核）']);
    expect(at(rows.find(([name]) => name === '第二小学'))).toEqual(['19.5', '未自评', '未审核']);
  });
});

describe('next year’s plan', () => {
  it('keeps scores and their rules', async () => {
    const { run } = await school();
    const { out } = await run('next');
    expect(out).toContain('score: 10, scoring: 少一次扣5分');
    expect(out).toContain('        score: 20\n');
  });

  it('is told by diff to have another score', async () => {
    const { home, run } = await school();
    writeFileSync(join(home, 'b.yaml'), planText.replace('score: 5.5', 'score: 6'));
    const { out } = await run('diff', 'plans/assessment.yaml', 'b.yaml');
    expect(out).toContain('1.2 制定学习计划（分值）');
    expect(out).toContain('分值5.5');
    expect(out).toContain('分值6');
  });
});

describe('points above today’s score', () => {
  it('are to be confirmed and in no sum, wherever they are told', async () => {
    const { home, run } = await scored();
    writeFileSync(join(home, 'plans', 'assessment.yaml'), planText.replace('score: 5.5', 'score: 5'));
    expect((await run('show', '1.2')).out).toContain('自评分5.5（高于分值5，需复核）');
    expect(JSON.parse((await run('status', '--json')).out).points).toEqual({ max: '15', self: '6', reviewed: null });
    expect((await run('report')).out).toContain('5.5（高于分值5，需复核）');
    expect((await run('sheet')).out).toContain('〔1.2〕');
    await run('record', '1.2', '--score', '5');
    expect((await run('sheet')).out).not.toContain('〔1.2〕');
  });
});
