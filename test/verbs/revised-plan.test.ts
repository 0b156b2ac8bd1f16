import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, temporaryHome } from '../support/program.ts';

interface Revision {
  readonly meetings?: string;
  readonly times?: number;
  readonly inspection?: string;
}

/** The plan as it reads in a revision. */
function planText({ meetings = '召开教研会议', times = 2, inspection = '开展安全检查' }: Revision): string {
  return `format: 1
id: term-2023
title: 实验小学2023年工作计划
issuer: { id: primary-1, name: 实验小学 }
period: { from: 2023-01-01, to: 2023-12-31 }
units: { school: 学校, bureau: 机关 }
sections:
- number: "1"
  title: 教学
  items:
  - id: "1"
    title: 教研
    requirements:
    - { id: "1.1", text: ${meetings}, target: { at-least: ${times}, unit: 次 } }
    - { id: "1.2", text: 制定计划 }
${inspection === '' ? '' : `    - { id: "1.3", text: ${inspection} }\n`}`;
}

function revise(home: string, revision: Revision | string): void {
  const text = typeof revision === 'string' ? revision : planText(revision);
  writeFileSync(join(home, 'plans/term-2023.yaml'), text);
}

/** A school that recorded for 1.1 and 1.3 under the first text. */
async function recordedSchool(): Promise<string> {
  const home = temporaryHome();
  mkdirSync(join(home, 'plans'));
  revise(home, {});
  await run(home, 'init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师');
  await run(home, 'record', '1.1', '--add', '2', '--on', '3-8', '--note', '第一学期');
  await run(home, 'record', '1.3', '--done', '--on', '6-1', '--note', '消防');
  return home;
}

/** Runs it, as it must end well; what it wrote. */
async function run(home: string, ...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runPlan(home, args);
  expect({ args, code }, err).toEqual({ args, code: 0 });
  return out;
}

async function facts(home: string, id: string): Promise<{ status: string; value: string; outdated: number }> {
  const { requirements } = JSON.parse(await run(home, 'status', '--json'));
  return requirements.find((one: { readonly id: string }) => one.id === id);
}

describe('a requirement whose words or target changed after something was recorded', () => {
  it.each<[string, Revision, string]>([
    ['words', { meetings: '召开校本教研会议' }, 'done'],
    ['target', { times: 3 }, 'overdue'],
  ])('still counts what was recorded where it can (%s)', async (_, revision, status) => {
    const home = await recordedSchool();
    revise(home, revision);
    expect(await facts(home, '1.1')).toMatchObject({ status, value: '2', outdated: 1 });
    expect(await facts(home, '1.3')).toMatchObject({ status: 'done', outdated: 0 });
  });

  it('is shown 需复核 everywhere until it is confirmed, with what to do', async () => {
    const home = await recordedSchool();
    revise(home, { meetings: '召开校本教研会议' });
    expect(await run(home, 'status')).toMatch(
      /需复核 1\n[\s\S]*需复核 1\.1 召开校本教研会议.*plan record 1\.1 --confirm/,
    );
    const shown = await run(home, 'show', '1.1');
    expect(shown.replace(/\s/g, '')).toContain('需复核：记录时的要求是「召开教研会议」');
    expect(shown.replace(/\s/g, '')).toContain('planrecord1.1--confirm');
    expect(await run(home, 'check', '--only', 'open')).toMatch(/1\.1 {2}召开校本教研会议.*需复核/);
    expect(await run(home, 'report')).toMatch(/需复核[\s\S]*召开教研会议/);

    await run(home, 'record', '1.1', '--confirm');
    expect(await facts(home, '1.1')).toMatchObject({ status: 'done', value: '2', outdated: 0 });
    expect(await run(home, 'status')).not.toContain('需复核 1.1');
    expect(await run(home, 'show', '1.1')).not.toContain('需复核');
    expect(await run(home, 'check', '--only', 'open')).not.toContain('需复核');
  });

  it('is shown so again when it changes again, and no longer when the change is taken back', async () => {
    const home = await recordedSchool();
    revise(home, { meetings: '召开校本教研会议' });
    await run(home, 'record', '1.1', '--confirm');
    revise(home, { meetings: '召开联片教研会议' });
    expect(await facts(home, '1.1')).toMatchObject({ outdated: 1 });
    revise(home, {});
    expect(await facts(home, '1.1')).toMatchObject({ status: 'done', outdated: 0 });
  });

  it('is not shown so for white space and punctuation', async () => {
    const home = await recordedSchool();
    revise(home, { meetings: '“召开 教研会议。”' });
    expect(await facts(home, '1.1')).toMatchObject({ outdated: 0 });
  });
});

describe('a requirement that is no longer in the plan', () => {
  it('keeps its records: status, log and report show them, and they count again when it comes back', async () => {
    const home = await recordedSchool();
    revise(home, { inspection: '' });
    expect(await run(home, 'status')).toMatch(/已不在计划中.*记录 1 条[\s\S]*1\.3 开展安全检查（1 条）/);
    expect(await run(home, 'log')).toMatch(/1\.3 .*「消防」.*［已不在计划中：开展安全检查］/);
    expect(await run(home, 'report')).toMatch(/工作要点中已没有的任务[\s\S]*开展安全检查[\s\S]*消防/);
    const json = JSON.parse(await run(home, 'report', '-f', 'json'));
    expect(json.orphans).toHaveLength(1);
    expect(await run(home, 'verify')).toContain('2 条记录');
    revise(home, {});
    expect(await facts(home, '1.3')).toMatchObject({ status: 'done', outdated: 0 });
    expect(await run(home, 'status')).not.toContain('已不在计划中');
  });

  it('keeps them too where it only falls to other units now', async () => {
    const home = await recordedSchool();
    revise(home, planText({}).replace('text: 开展安全检查 }', 'text: 开展安全检查, for: [bureau] }'));
    expect(await run(home, 'status')).toMatch(/不再归本单位[\s\S]*1\.3 开展安全检查（1 条）/);
    expect(await run(home, 'report')).toContain('消防');
  });

  it('can be undone like any other', async () => {
    const home = await recordedSchool();
    revise(home, { inspection: '' });
    expect(await run(home, 'undo', '--yes')).toContain('已撤销 1 条');
    expect(await run(home, 'status')).not.toContain('已不在计划中');
    expect(await run(home, 'log')).toContain('［已撤销］');
  });
});
