import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, temporaryHome } from '../support/program.ts';

const requirement = (id: string, words: string, kinds: string, more = '') => `          - id: "${id}"
            text: ${words}
            quote: ${words}
            for: ${kinds}
            due: 2024-06-30${more}
`;

const doubt = ' # 待确认: 原文是“6月底前”\n            x-guess: [due]';

/** A school's cut of a bureau's plan: two duties are its own, three were sorted out. */
const plan = `format: 1
id: cut-2024
title: 区教育局2024年工作要点
issuer: { id: district, name: 区教育局 }
period: { from: 2024-01-01, to: 2024-12-31 }
source: { title: 区教育局2024年工作要点 }
units: { bureau: 机关科室, school: 中小学校, others: 其他单位 }
sections:
  - number: 一
    title: 教学
    items:
      - id: "1"
        title: 教研
        requirements:
${requirement('1.1', '开展校本教研', '[bureau, school]')}${requirement('1.2', '修订招生方案', 'others')}
      - id: "2"
        title: 规划
        requirements:
${requirement('2.1', '编制布局规划', 'others', doubt)}
  - number: 二
    title: 安全
    items:
      - id: "3"
        title: 演练
        requirements:
${requirement('3.1', '组织应急演练', '[bureau, school]', doubt)}${requirement('3.2', '检查加油站', 'others', doubt)}`;

const othersWords = /修订招生方案|编制布局规划|检查加油站/u;

async function folderOf(...unit: readonly string[]): Promise<string> {
  const home = temporaryHome();
  mkdirSync(join(home, 'plans'));
  writeFileSync(join(home, 'plans/cut.yaml'), plan);
  if (unit.length > 0) {
    const { code, err } = await runPlan(home, ['init', ...unit, '--recorder', '王老师', '--plan', 'plans/cut.yaml']);
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  }
  return home;
}

const asOf = ['--as-of', '2024-09-01'];

describe('what a school sorted out of a plan as other units’', () => {
  it.each([
    ['check', ...asOf],
    ['status', ...asOf],
    ['list'],
    ['report', ...asOf],
    ['report', '-f', 'json', ...asOf],
    ['report', '--by', 'lead', ...asOf],
    ['calendar'],
    ['sheet'],
    ['next', '--unfinished'],
  ])('is not asked, counted or reported: plan %s %s', async (...call) => {
    const { out, err } = await runPlan(await folderOf('--unit', '实验小学', '--kind', 'school'), call);
    expect(out + err).not.toMatch(othersWords);
  });

  it('is said not to be this unit’s where it is asked for by its number', async () => {
    const home = await folderOf('--unit', '实验小学', '--kind', 'school');
    for (const call of [
      ['check', '1.2', ...asOf],
      ['record', '1.2', '--done'],
      ['show', '1.2'],
    ]) {
      const { code, err } = await runPlan(home, call);
      expect({ code, err }).toEqual({ code: 2, err: '1.2 不归“中小学校”这类单位，不用填报。\n' });
    }
  });

  it('is in no figure', async () => {
    const home = await folderOf('--unit', '实验小学', '--kind', 'school');
    const { out } = await runPlan(home, ['status', '--json', ...asOf]);
    expect(JSON.parse(out)).toMatchObject({ totals: { overdue: 2, 'not-started': 0 }, completion: { of: 2 } });
  });

  it('stays whole in the plan and in next year’s, of which only the own doubts are told', async () => {
    const home = await folderOf('--unit', '实验小学', '--kind', 'school');
    const { err } = await runPlan(home, ['next', '-o', 'next.yaml']);
    expect(err).toContain('共 2 条要求');
    expect((await runPlan(home, ['validate', 'plans/cut.yaml'])).out).toContain('1 个警告');
    expect((await runPlan(home, ['check', ...asOf])).out).toContain('有 1 处拿不准');
    expect((await runPlan(home, ['next'])).out).toMatch(othersWords);
  });

  it('has no column and no row in a bureau’s table', async () => {
    const home = await folderOf();
    writeFileSync(
      join(home, 'units.yaml'),
      'format: 1\nunits:\n  - { id: s1, name: 实验小学, kind: school }\n  - { id: b1, name: 规划科, kind: bureau }\n',
    );
    mkdirSync(join(home, 'in'));
    const calls = [[], ...['item', 'lead'].map((by) => ['--by', by]), ['-f', 'json']];
    for (const more of calls) {
      const { out } = await runPlan(home, ['rollup', 'in', '--plan', 'plans/cut.yaml', ...more, ...asOf]);
      expect(out).toMatch(/教研|校本教研|1\.1|无/u);
      expect(out).not.toMatch(/修订招生方案|编制布局规划|检查加油站|2\. 规划/u);
    }
  });

  it('shows in a comparison as what it is now', async () => {
    const home = await folderOf();
    writeFileSync(join(home, 'plans/whole.yaml'), plan.replaceAll('            for: others\n', ''));
    const { out } = await runPlan(home, ['diff', 'plans/whole.yaml', 'plans/cut.yaml']);
    expect(out).toContain('修改 3 条');
    expect(out).toContain('现：1.2 修订招生方案，完成，2024-06-30，其他单位');
  });
});
