import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support/calendar.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';

const plan = `format: 1
id: school-2024
title: 实验小学2024年工作要点
issuer: { id: experimental-school, name: 实验小学 }
period: { from: 2024-01-01, to: 2024-12-31 }
units: { office: 各处室 }
sections:
  - number: 一
    title: 加强学习
    items:
      - id: "1"
        title: 理论学习
        requirements:
          - { id: "1.1", text: 召开支委会, lead: 党办 }
          - { id: "1.2", text: 修订章程, due: 2024-06-30, lead: 校办, with: 党办 }
          - { id: "1.3", text: 开展家访, lead: 德育处 }
`;

async function summariesOf(home: string, ...args: string[]): Promise<string[]> {
  return eventsIn((await runPlan(home, ['calendar', ...args])).out).map(({ summary }) => summary);
}

describe('calendar', () => {
  it('gives the days of a plan under which nothing has been recorded yet', async () => {
    const { code, out } = await runPlan(temporaryHome(), ['calendar']);
    expect(code).toBe(0);
    expect(eventsIn(out).length).toBeGreaterThan(30);
  });

  it('writes the file, which an import after the next entry updates', async () => {
    const home = await schoolFolder();
    const made = await runPlan(home, ['calendar', '-o', '2023.ics']);
    expect(made).toMatchObject({ code: 0, out: '', err: '已写好：2023.ics\n' });
    const before = eventsIn(readFileSync(join(home, '2023.ics'), 'utf8'));
    await runPlan(home, ['record', '2.3', '--done', '--on', '2023-12-15']);
    expect(await runPlan(home, ['calendar', '-o', '2023.ics'])).toMatchObject({ code: 2 });
    expect(await runPlan(home, ['calendar', '-o', '2023.ics', '--yes'])).toMatchObject({ code: 0 });
    const after = eventsIn(readFileSync(join(home, '2023.ics'), 'utf8'));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    const changed = after.filter(({ summary }, index) => summary !== before[index]?.summary);
    expect(changed).toMatchObject([{ summary: expect.stringMatching(/^［已完成］2\.3 /), alarms: [] }]);
    const versions = changed.map(
      ({ uid, sequence }) => sequence - (before.find((one) => one.uid === uid)?.sequence ?? 0),
    );
    expect(Math.min(...versions)).toBeGreaterThan(0);
  });

  it('cancels what the plan has no more, by the calendar that --since names or that it is written over', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, 'plan.yaml'), plan);
    const calendar = ['calendar', '--plan', 'plan.yaml', '-o'];
    await runPlan(home, [...calendar, '旧.ics']);
    writeFileSync(join(home, 'plan.yaml'), plan.replace(/.*"1\.3".*\n/, ''));
    const cancelled = async (file: string, ...options: readonly string[]) => {
      expect(await runPlan(home, [...calendar, file, '--yes', ...options])).toMatchObject({ code: 0 });
      const events = eventsIn(readFileSync(join(home, file), 'utf8'));
      return events.filter(({ status }) => status === 'CANCELLED').map(({ summary }) => summary);
    };
    expect(await cancelled('新.ics')).toEqual([]);
    expect(await cancelled('新.ics', '--since', '旧.ics')).toEqual(['［已取消］1.3 开展家访']);
    expect(await cancelled('旧.ics')).toEqual(['［已取消］1.3 开展家访']);
  });

  it('refuses to go on from what is no calendar', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, 'plan.yaml'), plan);
    const { code, err } = await runPlan(home, ['calendar', '--plan', 'plan.yaml', '--since', 'plan.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('plan.yaml 不是日历文件（.ics）');
  });

  it('gives the days of one leading or responsible unit', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, 'plan.yaml'), plan);
    expect(await summariesOf(home, '--plan', 'plan.yaml')).toHaveLength(3);
    expect(await summariesOf(home, '--plan', 'plan.yaml', '--lead', '党办')).toEqual([
      '1.2 修订章程',
      '1.1 召开支委会',
    ]);
    expect(await runPlan(home, ['calendar', '--plan', 'plan.yaml', '--lead', '教务处'])).toMatchObject({
      code: 2,
      out: '',
      err: '--lead 没有“教务处”，可用：党办、校办、德育处。\n',
    });
  });

  it('says so where a plan names nobody at all', async () => {
    const { code, err } = await runPlan(temporaryHome(), ['calendar', '--lead', '党办']);
    expect(code).toBe(2);
    expect(err).toBe('--lead 没有“党办”：这个计划里一个也没写，请去掉 --lead。\n');
  });

  it('does not take a folder without a ledger for one in which nothing was recorded', async () => {
    const { code, out } = await runPlan(temporaryHome(), ['calendar', '--dir', 'elsewhere']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
