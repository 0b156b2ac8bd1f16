import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, temporaryHome } from '../support/program.ts';

const spring = '{ title: 春季学期, from: 2023-02-06, to: 2023-07-07 }';

function planText(term = spring): string {
  return `format: 1
id: terms-2023
title: 实验小学2023年工作计划
issuer: { id: primary-1, name: 实验小学 }
period: { from: 2023-01-01, to: 2023-12-31 }
terms:
- ${term}
- { title: 秋季学期, from: 2023-09-01, to: 2023-12-31 }
units: { school: 学校 }
sections:
- number: "1"
  title: 家校
  items:
  - id: "1"
    title: 家校共育
    requirements:
    - { id: "1.1", text: 召开家长会, target: { at-least: 1, unit: 次, every: term } }
    - { id: "1.2", text: 开展家访, target: { at-least: 10, unit: 户, every: 2 months } }
    - { id: "1.3", text: 报送数据, target: { at-least: 1, unit: 次, every: month, by: 25 } }
`;
}

async function school() {
  const home = temporaryHome();
  mkdirSync(join(home, 'plans'));
  writeFileSync(join(home, 'plans/terms-2023.yaml'), planText());
  const run = (...args: readonly string[]) => runPlan(home, [...args, '--lang', 'zh', '--as-of', '2023-09-15']);
  await runPlan(home, ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
  for (const [id = '', amount = '', on = '', ...rest] of [
    ['1.1', '1', '2023-07-20'],
    ['1.2', '12', '2023-02-28'],
    ['1.2', '12', '2023-05-05', '--period', '2023-03'],
    ['1.3', '1', '2023-01-27'],
  ])
    expect((await runPlan(home, ['record', id, '--add', amount, '--on', on, ...rest])).code).toBe(0);
  return { home, run };
}

describe('duties of terms, of blocks and with a day in each period', () => {
  it('are shown period by period, each under its own name', async () => {
    const { run } = await school();
    expect((await run('show', '1.1')).out).toContain('春季学期：达标，已 1 次，补（7月20日）');
    const visits = (await run('show', '1.2')).out;
    expect(visits).toContain('3—4月：达标，已 12 户，补（5月5日）');
    expect(visits).toContain('9—10月：本期，尚差 10 户');
    expect((await run('show', '1.3')).out).toContain('1月：达标，已 1 次，逾期完成（1月27日）');
  });

  it('say to programs what is written and when it was late', async () => {
    const { run } = await school();
    const { requirements } = JSON.parse((await run('status', '--json')).out);
    const [meetings, , data] = requirements;
    expect(meetings.periods[0]).toMatchObject({ name: 'T1', title: '春季学期', state: 'met' });
    expect(data.periods[0]).toMatchObject({ name: '2023-01', due: '2023-01-25', lateOn: '2023-01-27' });
    const report = JSON.parse((await run('report', '-f', 'json')).out);
    expect(report.requirements[2].target).toMatchObject({ every: 'month', by: '25' });
  });

  it('stand in form, table and calendar with their rhythm', async () => {
    const { home, run } = await school();
    const { out } = await run('report', '-f', 'csv');
    expect(out).toContain('每月25日前不少于1次');
    expect(out).toContain(',每两个月,');
    await run('calendar', '-y', '-o', 'c.ics');
    const calendar = readFileSync(join(home, 'c.ics'), 'utf8');
    expect(calendar).toMatch(/DTSTART;VALUE=DATE:20230225\r\n[\s\S]*?SUMMARY:1\.3 报送数据（2月）/);
    expect(calendar).toContain('1.1 召开家长会（秋季学期）');
  });

  it('take periods of their own rhythm only', async () => {
    const { run } = await school();
    const { code, err } = await run('record', '1.2', '--add', '1', '--on', '2023-03-01', '--period', '2023-02');
    expect([code, err]).toEqual([2, expect.stringContaining('没有“2023-02”这一期')]);
  });

  it('let a unit report for a term', async () => {
    const { run } = await school();
    const { code, err } = await run('submit', '--period', '春季学期', '--signed', '张书记', '--yes');
    expect([code, err]).toEqual([0, expect.stringContaining('春季学期（T1）')]);
  });

  it('are other duties once the days of the terms are others', async () => {
    const { home, run } = await school();
    writeFileSync(join(home, 'plans/terms-2023.yaml'), planText(spring.replace('07-07', '07-05')));
    const { requirements } = JSON.parse((await run('status', '--json')).out);
    expect(requirements.map(({ outdated }: { outdated: number }) => outdated)).toEqual([1, 0, 0]);
  });

  it('go over into the next plan, which is sound', async () => {
    const { home, run } = await school();
    await run('next', '-y', '-o', 'next.yaml');
    expect(readFileSync(join(home, 'next.yaml'), 'utf8')).toContain('from: 2024-02-06, to: 2024-07-07');
    expect((await run('validate', 'next.yaml')).code).toBe(0);
    expect((await run('diff', 'plans/terms-2023.yaml', 'next.yaml', '-f', 'csv')).out.match(/延续/g)).toHaveLength(3);
  });
});
