import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planOf } from '../support/plan-text.ts';
import { runPlan, temporaryHome } from '../support/program.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

describe('days, amounts and shares as people write them', () => {
  async function school() {
    const home = temporaryHome();
    mkdirSync(join(home, 'plans'));
    const count = 'id: "1.1", text: 开会, target: { at-least: 5, unit: 次 }';
    const share = 'id: "1.2", text: 教师培训, target: { at-least: 100%, of: 教师 }';
    writeFileSync(join(home, 'plans/t.yaml'), planOf(count, share));
    const now = '2024-11-28T10:00:00.000+08:00';
    const run = (...args: readonly string[]) => runPlan(home, args, { now });
    await run('init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师');
    return { home, run, now };
  }

  it('are taken by options', async () => {
    const { run } = await school();
    for (const [on, day] of [
      ['20241101', '2024-11-01'],
      ['11.1', '2024-11-01'],
      ['上周三', '2024-11-20'],
      ['昨天', '2024-11-27'],
      ['2月底', '2024-02-29'],
      ['Nov 1', '2024-11-01'],
    ] as const) {
      expect((await run('record', '1.1', '--add', '两次', '--on', on)).out).toContain(`1.1 +2 次（${day}）`);
    }
  });

  it('are refused with what may be meant, or with what would do, and nothing is written', async () => {
    const { run } = await school();
    for (const [args, said] of [
      [['--add', '1', '--on', '12月'], '“12月”不止一天，请写是哪一天，如 12-1、12月16日、2024-12-31。'],
      [['--add', '1', '--on', '周五'], '“周五”可能是 2024-11-22，也可能是 2024-11-29，请把年月日写全。'],
      [['--add', '1', '--on', '不久前'], '看不懂“不久前”是哪一天，请写成 1-1、6月15日、2024-11-28 这样。'],
      [['--add', '2所'], '“2所”的单位对不上，这一条按“次”算，请写成 2、3次、1.5 这样。'],
      [['--add', '3-5次'], '“3-5次”不是确切的数，请写成 2、3次、1.5 这样。'],
    ] as const) {
      expect(await run('record', '1.1', ...args)).toMatchObject({ code: 2, out: '', err: `${said}\n` });
    }
    const unknown = '还不知道全部是多少，“100%”算不出份额，请写成 38/40、40/40、38比40 这样。\n';
    expect(await run('record', '1.2', '--share', '100%')).toMatchObject({ code: 2, err: unknown });
    expect((await run('log', '--json')).out).toBe('');
  });

  it.each([
    ['40', '24/40'],
    ['２５／４０', '25/40'],
  ])('are asked for the whole of a share, which may be the share itself: %s', async (whole, share) => {
    const { home, now } = await school();
    const prompter = scriptedPrompter('报份额', '9-1', '六成', whole, '', '');
    const { out } = await runPlan(home, ['check', '1.2'], { now, prompter });
    expect(prompter.left()).toEqual([]);
    expect(out).toContain(`已记：1.2 ${share}`);
  });

  it('tell a share of what the last one was of, in options, in answers and in forms', async () => {
    const { home, run, now } = await school();
    await run('record', '1.2', '--share', '20/40', '--on', '3-8');
    expect((await run('record', '1.2', '--share', '95%', '--on', '9-1')).out).toContain('1.2 38/40');
    const odd = '40 的“93%”不是整数，请写成 36/40、100%、全部 这样。\n';
    expect((await run('record', '1.2', '--share', '93%')).err).toContain(odd);
    const input = '[{"id":"1.2","share":"全部","on":"昨天"}]';
    expect((await runPlan(home, ['check', '--answers', '-', '--yes'], { input, now })).code).toBe(0);
    expect((await run('show', '1.2')).out).toContain('40/40');
    const head = '编号,数量或份额,日期';
    writeFileSync(join(home, 'f.csv'), `${head}\n〔1.2〕,39比40,10月1日\n`);
    expect((await run('check', '--answers', 'f.csv', '--yes')).code).toBe(0);
    writeFileSync(join(home, 'f.csv'), `${head}\n〔1.2〕,九成,10月8日\n〔1.2〕,93%,10月9日\n`);
    expect((await run('check', '--answers', 'f.csv', '--yes')).err).toContain(`B 列“数量或份额”：${odd.slice(0, -2)}`);
    writeFileSync(join(home, 'f.csv'), `${head}\n〔1.2〕,九成,10月8日\n`);
    expect((await run('check', '--answers', 'f.csv', '--yes')).err).toContain('1.2 36/40（2024-10-08）');
  });

  it('give a remedy the next day of that name, and none where nobody knows the year', async () => {
    const { home, run } = await school();
    expect((await run('record', '1.1', '--cause', '场地', '--due', '3月底前')).code).toBe(0);
    expect((await run('log', '--json')).out).toContain('"due":"2025-03-31"');
    const late = await runPlan(home, ['record', '1.1', '--due', '3-31'], { now: '2025-11-28T10:00:00.000+08:00' });
    expect(late.err).toContain('可能是 2024-03-31，也可能是 2025-03-31');
  });
});
