import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const plan = `
format: 1
id: work-2023
title: 区教育局2023年工作要点
issuer: { id: bureau-office, name: 区教育局 }
period: { from: 2023-01-01, to: 2023-12-31 }
units: { bureau: 机关, school: 学校 }
sections:
  - number: 一
    title: 抓党建
    items:
      - id: "1"
        title: 组织建设
        requirements:
          - { id: "1.1", text: 召开党员大会, target: { at-least: 1, unit: 次, every: quarter }, lead: [党支部] }
          - { id: "1.2", text: 制定方案, due: 2023-08-31, lead: [教导处], with: ['德育处/团委'] }
          - { id: "1.3", text: 换届选举, for: [bureau], lead: [组织科] }
  - number: 二
    title: 抓教学
    items:
      - id: "2"
        title: 课堂教学
        requirements:
          - { id: "2.1", text: 开展评课, due: 2023-11-30, lead: ['CON'] }
          - { id: "2.2", text: 安全检查 }
`;

async function school(): Promise<string> {
  const home = temporaryFolder();
  mkdirSync(join(home, 'plans'));
  writeFileSync(join(home, 'plans/work-2023.yaml'), plan);
  await runPlan(home, ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
  await runPlan(home, ['record', '1.2', '--done', '--on', '2023-08-20', '--note', '已印发']);
  return home;
}

const asOf = ['--as-of', '2023-10-09'];

async function reported(home: string, ...options: readonly string[]) {
  return JSON.parse((await runPlan(home, ['report', '-f', 'json', ...asOf, ...options])).out);
}

const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

describe('the report of a part', () => {
  it('has the duties of that part only, and says which it is', async () => {
    const home = await school();
    const office = await reported(home, '--lead', '教导处');
    expect(ids(office.requirements)).toEqual(['1.2']);
    expect(office.figures).toMatchObject({ total: 1, completion: { done: 1, of: 1 } });
    expect(office.part).toEqual({ lead: '教导处' });
    expect(ids((await reported(home, '--section', '二')).requirements)).toEqual(['2.1', '2.2']);
    expect(ids((await reported(home, '--section', '一', '--lead', '党支部')).requirements)).toEqual(['1.1']);
    expect(ids((await reported(home, '--item', '2')).requirements)).toEqual(['2.1', '2.2']);
    const { out } = await runPlan(home, ['report', '--section', '二']);
    expect(out).toContain('# 实验小学关于《区教育局2023年工作要点》第二部分落实情况的自查报告');
  });

  it('of a period is as of its end, tells what was due in it, and what is due next', async () => {
    const home = await school();
    const quarter = await reported(home, '--period', '2023-Q3');
    expect(quarter).toMatchObject({ asOf: '2023-09-30', figures: { dueInSpan: { of: 2, done: 1 } } });
    expect(quarter.part.period).toMatchObject({ name: '2023-Q3', next: { name: '2023-Q4' } });
    expect(ids(quarter.requirements)).toEqual(['1.1', '1.2']);
    expect(ids(quarter.dueNext)).toEqual(['2.1', '1.1', '2.2']);
    const range = await reported(home, '--period', '2023-07..2023-08');
    expect(range.part.period).toMatchObject({ name: '2023-07..2023-08', from: '2023-07-01', to: '2023-08-31' });
  });

  it('of a period takes a cause and a proof that came after its end, and no deed', async () => {
    const home = await school();
    await runPlan(home, ['record', '1.1', '--cause', '书记外出学习', '--measure', '十月补开']);
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-10-08', '--note', '十月大会']);
    const { out } = await runPlan(home, ['report', '--period', '第三季度']);
    expect(out).toContain('原因：书记外出学习。整改措施：十月补开');
    expect(out).not.toContain('十月大会');
  });

  it('of a period that still runs is as of the day asked for', async () => {
    const running = await reported(await school(), '--period', '2023-Q4');
    expect(running.asOf).toBe('2023-10-09');
  });

  it.each([
    [['--period', '2023-Q5'], '没有“2023-Q5”这一期，可以写：'],
    [['--period', '2023-08..2023-07'], '没有“2023-08..2023-07”这一期'],
    [['--period', '2023-Q4', '--as-of', '2023-05-01'], '从2023年10月1日才开始'],
    [['--section', '九'], '--section 没有“九”，可用：一、二。'],
    [['--item', '7'], '--item 没有“7”，可用：1、2。'],
    [['--lead', '教务处'], '--lead 没有“教务处”，可用：'],
    [['--section', '二', '--item', '1'], '所选范围里没有归本单位的任务'],
    [['--lead', '组织科'], '所选范围里没有归本单位的任务'],
    [['--by', 'lead'], '请用 -o 写明放到哪个文件夹'],
    [['--by', 'lead', '-o', '各处室.docx'], '请用 -o 写明放到哪个文件夹'],
  ])('is refused for what the plan does not have: %j', async (options, words) => {
    const home = await school();
    const { code, err } = await runPlan(home, ['report', ...asOf, ...options]);
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
    expect(existsSync(join(home, '各处室.docx'))).toBe(false);
  });
});

describe('reports by office', () => {
  it('are a file each in a folder, under names that every system takes, and last what nobody does', async () => {
    const home = await school();
    const { code } = await runPlan(home, ['report', '--by', 'lead', '-o', '各处室/', ...asOf]);
    expect(code).toBe(0);
    const files = ['_CON.docx', '党支部.docx', '德育处／团委.docx', '教导处.docx', '未分工.docx'];
    expect(readdirSync(join(home, '各处室')).sort()).toEqual(files.sort());
  });

  it('come in any format, of a period and of a section, too', async () => {
    const home = await school();
    await runPlan(home, [
      'report',
      '--by',
      'lead',
      '-o',
      '小结',
      '-f',
      'md',
      '--period',
      '2023-Q3',
      '--section',
      '一',
      ...asOf,
    ]);
    expect(readdirSync(join(home, '小结')).sort()).toEqual(['党支部.md', '德育处／团委.md', '教导处.md'].sort());
    const text = readFileSync(join(home, '小结/教导处.md'), 'utf8');
    expect(text).toContain('# 实验小学落实《区教育局2023年工作要点》第一部分（教导处）第三季度工作小结');
    expect(text).not.toContain('召开党员大会');
  });

  it('are not written over others unasked, and then none is', async () => {
    const home = await school();
    const by = ['report', '--by', 'lead', '-o', '各处室/', '-f', 'md', ...asOf];
    mkdirSync(join(home, '各处室'));
    writeFileSync(join(home, '各处室/教导处.md'), '改过的');
    const { code, err } = await runPlan(home, by);
    expect(err).toContain('教导处.md 已经存在');
    expect(code).not.toBe(0);
    expect(readdirSync(join(home, '各处室'))).toEqual(['教导处.md']);
    expect((await runPlan(home, [...by, '--yes'])).code).toBe(0);
  });
});
