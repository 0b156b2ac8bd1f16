import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder } from '../support/program.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

const written = ['--cause', '经费未落实', '--measure', '申请经费', '--owner', '王老师', '--due', '2024-3-31'];
const sentence = '原因：经费未落实。整改措施：申请经费；责任人：王老师；完成时限：2024年3月31日。';

async function withRemedy() {
  const home = await schoolFolder();
  const run = (...args: string[]) => runPlan(home, args);
  const recorded = await run('record', '1.1', ...written);
  return { home, run, recorded };
}

describe('a remedy', () => {
  it('is recorded in lines that an older program refuses, and stands in log and show', async () => {
    const { run, recorded } = await withRemedy();
    expect(recorded.out).toContain(
      '已记：1.1 整改 原因：经费未落实 措施：申请经费 责任人：王老师 完成时限：2024-03-31',
    );
    const [entry] = (await run('log', '--json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entry).toMatchObject({ v: 2, kind: 'remedy', cause: '经费未落实', due: '2024-03-31' });
    for (const args of [['log'], ['show', '1.1']]) expect((await run(...args)).out).toContain('措施：申请经费');
    expect((await run('verify')).code).toBe(0);
  });

  it('stands in every report while the duty is not done, and not after', async () => {
    const { run } = await withRemedy();
    expect((await run('report', '-f', 'md')).out).toContain(sentence);
    expect((await run('report', '-f', 'html')).out).toContain(sentence);
    const { requirements } = JSON.parse((await run('report', '-f', 'json')).out);
    expect(requirements[0]).toMatchObject({ remedy: { owner: '王老师' }, entries: [] });
    await run('record', '1.1', '--add', '2', '--on', '2023-12-01');
    expect((await run('report', '-f', 'md')).out).not.toContain('经费未落实');
  });

  it('shows the number of a person in no report', async () => {
    const { run } = await withRemedy();
    await run('record', '1.1', '--cause', '联系 13800138000 未果');
    for (const format of ['md', 'html', 'json', 'csv'])
      expect((await run('report', '-f', format)).out).not.toContain('13800138000');
    expect((await run('next', '--unfinished')).out).not.toContain('13800138000');
  });

  it('is corrected field by field', async () => {
    const { run } = await withRemedy();
    await run('record', '1.1', '--owner', '李老师', '--measure', '-');
    const { out } = await run('report', '-f', 'md');
    expect(out).toContain('原因：经费未落实。责任人：李老师；完成时限：2024年3月31日。');
  });

  it('is told beside no other answer, and names a day', async () => {
    const { run } = await withRemedy();
    for (const other of [
      ['--add', '1'],
      ['--note', '甲'],
      ['--evidence', 'https://school.example/1'],
    ])
      expect(await run('record', '1.1', ...written, ...other)).toMatchObject({ code: 2 });
    expect((await run('record', '1.1', '--due', '不久')).err).toContain('完成时限：看不懂“不久”');
  });

  it('is carried over to the next plan with what is not finished', async () => {
    const { run } = await withRemedy();
    const { out } = await run('next', '--unfinished');
    expect(out).toContain(
      '# 待确认: 上一计划没有完成。原因：经费未落实；措施：申请经费；责任人：王老师；完成时限：2024-03-31',
    );
    expect((await run('next')).out).not.toContain('经费未落实');
  });

  it('is asked for in the walk, each part skippable', async () => {
    const home = await schoolFolder();
    const prompter = scriptedPrompter('写没完成的原因', '经费未落实', '', '王老师', '', '退出');
    expect(await runPlan(home, ['check', '1.1'], { prompter })).toMatchObject({ code: 0 });
    const log = (await runPlan(home, ['log', '--json'])).out;
    expect(JSON.parse(log.trim())).toMatchObject({ kind: 'remedy', cause: '经费未落实', owner: '王老师' });
  });
});

describe('the walk', () => {
  const once = async (...answers: readonly string[]) => {
    const home = await schoolFolder();
    const prompter = scriptedPrompter('又做了', '1', '2023-03-08', '', '', ...answers);
    expect(await runPlan(home, ['check', '1.1'], { prompter })).toMatchObject({ code: 0 });
    expect(prompter.left()).toEqual([]);
    return (await runPlan(home, ['log', '--json'])).out;
  };

  it('asks once why a duty is still not done when it should be, and Enter alone leaves it', async () => {
    expect(await once('')).not.toContain('"remedy"');
    expect(await once('经费未落实', '申请经费', '', '')).toContain('"measure":"申请经费"');
  });

  it('does not ask again where it was said, nor before the time is over', async () => {
    const { home } = await withRemedy();
    const prompter = () => scriptedPrompter('又做了', '1', '2023-03-08', '', '');
    expect(await runPlan(home, ['check', '1.1'], { prompter: prompter() })).toMatchObject({ code: 0 });
    const other = await schoolFolder();
    const early = await runPlan(other, ['check', '1.1', '--as-of', '2023-06-30'], { prompter: prompter() });
    expect(early).toMatchObject({ code: 0 });
  });
});

describe('a memo', () => {
  it('stands in no report, and in the log as what it is', async () => {
    const home = await schoolFolder();
    const run = (...args: string[]) => runPlan(home, args);
    await run('record', '1.1', '--note', '找书记谈');
    expect((await run('log')).out).toContain('内部备注 「找书记谈」');
    for (const format of ['md', 'csv', 'json', 'html'])
      expect((await run('report', '-f', format)).out).not.toContain('找书记谈');
    await run('archive', '-o', '归档', '--yes');
    expect(readFileSync(join(home, '归档/自查报告.md'), 'utf8')).not.toContain('找书记谈');
  });

  it('is none where evidence stands beside it: that is for others to see', async () => {
    const home = await schoolFolder();
    await runPlan(home, [
      'record',
      '1.1',
      '--note',
      '签到表',
      '--evidence',
      'https://school.example/1',
      '--on',
      '2023-03-08',
    ]);
    expect((await runPlan(home, ['report', '-f', 'md'])).out).toContain('补充佐证材料：签到表');
  });
});
