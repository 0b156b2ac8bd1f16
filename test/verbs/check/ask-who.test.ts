import { describe, expect, it } from 'vitest';
import { assignedIn, runPlan, schoolFolder } from '../../support/program.ts';
import { back, scriptedPrompter } from '../../support/scripted-prompter.ts';

describe('the walk', () => {
  it('asks who does a duty, keeps it at once, stays on the duty and shows it', async () => {
    const home = await schoolFolder();
    const prompter = scriptedPrompter('谁来做', '教导处，王老师', '谁来做', '', '谁来做', back, '退出');
    const { code, out } = await runPlan(home, ['check', '1.1'], { prompter });
    expect(code).toBe(0);
    expect(out.match(/已记下：1\.1 由教导处、王老师承办/g)).toHaveLength(1);
    expect(out).toContain('承办：教导处、王老师');
    expect(out).toContain('本次没有记录');
    expect(await assignedIn(home)).toEqual({ 'assign.1.1': ['教导处', '王老师'] });
  });

  it('takes an assignment back by a dash, and offers the one that stands', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['config', 'assign.1.1', '教导处']);
    const prompter = scriptedPrompter('谁来做', '-', '退出');
    const { out } = await runPlan(home, ['check', '1.1'], { prompter });
    expect(out).toContain('已清除 1.1 的分工');
    expect(await assignedIn(home)).toEqual({});
  });

  it('refuses names that are none, before anything is kept', async () => {
    const home = await schoolFolder();
    const prompter = scriptedPrompter('谁来做', '长'.repeat(61));
    await expect(runPlan(home, ['check', '1.1'], { prompter })).resolves.toMatchObject({
      err: expect.stringContaining('每个名称最多 60 字'),
    });
    expect(await assignedIn(home)).toEqual({});
  });
});
