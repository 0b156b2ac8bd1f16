import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/ledger/sha256.ts';
import { runPlan, schoolWithPlan } from '../support/program.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

const planText = `format: 1
id: school-2023
title: 实验小学2023年工作要点
issuer: { id: school, name: 实验小学 }
period: { from: 2023-01-01, to: 2023-12-31 }
units: { school: 小学 }
sections:
  - number: 一
    title: 规范办学
    items:
      - id: "1"
        title: 规范
        requirements:
          - { id: "1.1", text: 不得组织有偿补课, target: { never: true } }
          - { id: "1.2", text: 班额不超过45人, target: { at-most: 45, unit: 人, measure: latest } }
          - { id: "1.3", text: 严禁违规收费, target: { never: true, every: quarter } }
`;

const today = { now: '2023-07-01T10:00:00.000+08:00' };
const afterwards = { now: '2024-02-01T10:00:00.000+08:00' };

const school = () => schoolWithPlan(planText);

function ledgerFile(home: string): string {
  const folder = join(home, '.plan/ledger/school-2023');
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '');
}

async function linesIn(home: string): Promise<readonly Record<string, unknown>[]> {
  const { out } = await runPlan(home, ['log', '--json'], today);
  return out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

describe('record', () => {
  it('takes a level as how much there is now, 0 too, and adds nothing up', async () => {
    const home = await school();
    expect((await runPlan(home, ['record', '1.2', '--now', '44人', '--on', '3-1'], today)).out).toBe(
      '已记：1.2 现在 44 人（2023-03-01），最近一次 44 人（3-01），符合，已完成\n（这台电脑在这个台账里新开了一个记录文件。）\n',
    );
    expect((await runPlan(home, ['record', '1.2', '--now', '46'], today)).out).toContain('超出 1 人，超限');
    expect((await runPlan(home, ['record', '1.2', '--now', '0'], today)).out).toContain('符合');
    expect((await runPlan(home, ['record', '1.2', '--add', '44'], today)).err).toContain('--now');
  });

  it.each([
    [['1.1', '--done'], '--none'],
    [['1.1', '--add', '1'], '--breach'],
    [['1.1', '--now', '1'], '--breach'],
    [['1.1', '--breach', '1'], '备注'],
    [['1.1', '--breach', '0', '--note', '补课'], '整数'],
    [['1.1', '--breach', '1.5', '--note', '补课'], '整数'],
    [['1.1', '--corrected'], '还没整改'],
    [['1.2', '--none'], '--now'],
    [['1.3', '--none'], '2023-Q1 到 2023-Q4'],
    [['1.3', '--none', '--period', '2023-Q4'], '还没开始'],
    [['1.3', '--breach', '1', '--note', '收费', '--period', '2023-Q1'], '--on'],
    [['1.2', '--now', '-1'], '44'],
  ])('refuses %j and says what to write', async (args, words) => {
    const refused = await runPlan(await school(), ['record', ...args], today);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(words);
  });

  it('takes a breach, that it was put right, and the word that nothing else happened', async () => {
    const home = await school();
    await runPlan(home, ['record', '1.1', '--breach', '1', '--on', '3-8', '--note', '周末补课'], today);
    await runPlan(home, ['record', '1.1', '--breach', '2', '--on', '4-8', '--note', '寒假补课'], today);
    const which = await runPlan(home, ['record', '1.1', '--corrected'], today);
    expect(which.code).toBe(2);
    const [first = {}] = await linesIn(home);
    expect(which.err).toContain(`${first.id} 2023-03-08 发生 1 起 「周末补课」`);
    const early = ['record', '1.1', '--corrected', String(first.id), '--on', '3-7'];
    expect((await runPlan(home, early, today)).err).toContain('早于');
    await runPlan(home, ['record', '1.1', '--corrected', String(first.id), '--on', '3-20', '--note', '已退费'], today);
    expect((await runPlan(home, ['record', '1.1', '--corrected'], today)).out).toContain('发生 3 起（已整改 3）');
    expect((await runPlan(home, ['status', '--as-of', '3-19', '--json'], today)).out).toContain('"status": "overdue"');
    expect((await runPlan(home, ['record', '1.1', '--none'], afterwards)).out).toContain('确认未发生（2023-12-31）');
    const lines = await linesIn(home);
    expect(lines.map(({ v, kind, to }) => [v, kind, to])).toEqual([
      [1, 'progress', undefined],
      [1, 'progress', undefined],
      [2, 'done', first.id],
      [2, 'done', lines[1]?.id],
      [1, 'done', undefined],
    ]);
    expect((await runPlan(home, ['verify'], today)).code).toBe(0);
    const { out } = await runPlan(home, ['report'], afterwards);
    expect(out).toContain('3月8日发生1起：周末补课；3月20日已整改：已退费');
    expect(out).toMatch(/\*\*不得组织有偿补课（1\.1）：\*\* 发生\d起，(?:均)?已整改；/);
    expect(out).not.toMatch(/^\d+\. 不得组织有偿补课/m);
  });

  it('says in the report that nothing happened, and how often that was confirmed', async () => {
    const home = await school();
    await runPlan(home, ['record', '1.1', '--none'], afterwards);
    for (const quarter of ['Q1', 'Q2', 'Q3', 'Q4']) {
      await runPlan(home, ['record', '1.3', '--none', '--period', `2023-${quarter}`], afterwards);
    }
    const { out } = await runPlan(home, ['report'], afterwards);
    expect(out).toContain('：** 未发生违反情形，已确认1次。');
    expect(out).toContain('：** 未发生违反情形，第1季度至第4季度已确认。');
    expect((await runPlan(home, ['undo', '--yes'], afterwards)).code).toBe(0);
    expect((await runPlan(home, ['show', '1.3'], afterwards)).out).toContain('第4季度：未确认');
  });
});

describe('what is only waited for', () => {
  it('is among neither what is not started nor the problems', async () => {
    const home = await school();
    const begun = { now: '2023-03-01T10:00:00.000+08:00' };
    await runPlan(home, ['record', '1.2', '--now', '44'], begun);
    const { out } = await runPlan(home, ['report'], begun);
    expect(out).toContain('待确认未发生');
    expect(out).not.toContain('尚无落实记录的任务');
    expect(out).toContain('台账中没有逾期');
  });
});

describe('a line of a kind that only a newer version knows', () => {
  it('is kept, counts for nothing, and is said', async () => {
    const home = await school();
    await runPlan(home, ['record', '1.1', '--note', '已传达'], today);
    const file = ledgerFile(home);
    const [line = ''] = readFileSync(file, 'utf8').split('\n');
    const { hash, ...entry } = JSON.parse(line);
    const body = JSON.stringify({
      ...entry,
      v: 2,
      id: entry.id.replace(/.$/, (last: string) => (last === '0' ? '1' : '0')),
      kind: 'pledge',
      prev: hash,
    }).slice(0, -1);
    appendFileSync(file, `${body},"hash":"${sha256(body)}"}\n`);
    const shown = await runPlan(home, ['show', '1.1'], today);
    expect(shown.out).not.toContain('更新版本');
    const { code, out } = await runPlan(home, ['verify'], today);
    expect(code).toBe(0);
    expect(out).toContain('这个版本不认识：留着，不计入');
    expect((await runPlan(home, ['status'], today)).err).toContain('这个版本不认识');
    expect((await runPlan(home, ['log'], today)).out).toContain('更新版本的记录');
    expect((await runPlan(home, ['record', '1.2', '--now', '44'], today)).code).toBe(0);
    expect((await runPlan(home, ['verify'], today)).out).toContain('台账完好：3 条记录');
  });
});

describe('a form and a file of answers', () => {
  it('bring levels and prohibitions in, and not twice', async () => {
    const home = await school();
    const form = [
      '编号,是否完成,数量,日期,所属期,说明',
      '〔1.1〕,发生,1,2023-3-8,,周末补课',
      '〔1.2〕,,44,2023-3-1,,',
      '〔1.3〕,未发生,,2023-4-3,第1季度,',
    ].join('\r\n');
    writeFileSync(join(home, 'f.csv'), form);
    const handIn = ['check', '--answers', 'f.csv', '--yes'];
    expect((await runPlan(home, handIn, today)).out).toContain('共 3 条');
    expect((await runPlan(home, handIn, today)).err).toContain('一模一样');
    const [first] = await linesIn(home);
    const answers = `- { id: "1.1", corrected: ${first?.id}, on: 2023-03-20 }\n- { id: "1.2", now: 46, on: 2023-05-01 }\n`;
    writeFileSync(join(home, 'a.yaml'), answers);
    expect((await runPlan(home, ['check', '--answers', 'a.yaml', '--yes'], today)).code).toBe(0);
    expect((await runPlan(home, ['check', '--answers', 'a.yaml', '--yes'], today)).err).toContain('一模一样');
    expect((await runPlan(home, ['show', '1.1'], today)).out).toContain('发生 1 起（已整改 1）');
  });

  it('are refused where they answer another kind', async () => {
    const home = await school();
    writeFileSync(join(home, 'f.csv'), '编号,是否完成\r\n〔1.1〕,已完成\r\n〔1.2〕,未发生\r\n〔1.3〕,未发生\r\n');
    const { code, err } = await runPlan(home, ['check', '--answers', 'f.csv', '--yes'], today);
    expect(code).toBe(2);
    for (const words of ['请填“未发生”', '请在“数量”里写', '请写明是哪一期']) expect(err).toContain(words);
  });

  it('name the choices only where the form has such duties', async () => {
    const home = await school();
    expect((await runPlan(home, ['sheet'], today)).out).toContain('不得发生的事：');
    const plan = readFileSync(join(home, 'plans/school.yaml'), 'utf8');
    writeFileSync(join(home, 'plans/school.yaml'), plan.replace(/, target: \{ never[^}]*\}/g, ''));
    expect((await runPlan(home, ['sheet'], today)).out).not.toContain('不得发生的事：');
  });
});

describe('the walk', () => {
  it('asks of each in its own words', async () => {
    const home = await school();
    const prompter = scriptedPrompter(
      ...['确认未发生', '第1季度', '', '', '', '跳过'],
      ...['发生了（写明情况）', '3-8', '', '周末补课', '', ''],
      ...['报现在的数（人）', '', '44', '', ''],
    );
    const walked = await runPlan(home, ['check', '--only', 'all'], { ...today, prompter });
    expect(walked.out).toContain('已记：1.1 发生 1 起 「周末补课」（2023-03-08）');
    expect(walked.out).toContain('已记：1.2 现在 44 人（2023-07-01）');
    expect(walked.out).toContain('已记：1.3 确认未发生 2023-Q1（2023-07-01）');
    expect(prompter.asked.join('\n')).toContain('现在是多少（人）');
    expect(prompter.left()).toEqual([]);
    const again = scriptedPrompter('发生过的已整改', '3-20', '已退费', '', '退出');
    expect((await runPlan(home, ['check', '1.1'], { ...today, prompter: again })).out).toContain('（已整改 1）');
  });
});

describe('the status', () => {
  it('has what happened and what is not confirmed as figures of their own, and says so to programs', async () => {
    const home = await school();
    await runPlan(home, ['record', '1.1', '--breach', '1', '--note', '周末补课', '--on', '3-8'], today);
    const { out } = await runPlan(home, ['status'], today);
    for (const words of ['发生未整改 1', '未确认 1']) expect(out).toContain(words);
    const { requirements } = JSON.parse((await runPlan(home, ['status', '--json'], today)).out);
    const reasons = requirements.map(({ overdueReason }: { overdueReason?: string }) => overdueReason);
    expect(reasons).toEqual(['breach', undefined, 'unconfirmed']);
  });

  it('of a report carries their counts, and the parts add up to what is overdue', async () => {
    const home = await school();
    await runPlan(home, ['record', '1.1', '--breach', '1', '--note', '周末补课', '--on', '3-8'], today);
    const template = '{{overdue}} {{unfinished}} {{overLimit}} {{breached}} {{unconfirmed}}\n';
    writeFileSync(join(home, 't.md'), template);
    const report = await runPlan(home, ['report', '--template', 't.md'], afterwards);
    expect(report.out).toContain('0 1 0 1 1');
  });
});
