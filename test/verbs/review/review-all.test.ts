import { describe, expect, it } from 'vitest';
import { district } from '../../support/district.ts';
import { runPlan } from '../../support/program.ts';
import { scriptedPrompter } from '../../support/scripted-prompter.ts';

/** Two schools that report 2.1, one of them 2.2 as well, taken in at the bureau. */
async function takenIn() {
  const place = await district();
  await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
  await place.at('one', 'record', '2.2', '--done', '--on', '2023-06-02');
  await place.at('two', 'record', '2.1', '--done', '--on', '2023-06-03');
  await place.at('one', 'export', '-o', '../in/a.zip');
  await place.at('two', 'export', '-o', '../in/b.zip');
  await place.at('bureau', 'inbox', '../in', '--yes');
  return place;
}

type Place = Awaited<ReturnType<typeof takenIn>>;

const reviewsAt = async (place: Place, unit: string) =>
  (await place.at('bureau', 'log', '--json', '--unit', unit))
    .split('\n')
    .filter((line) => line.includes('"kind":"review"'))
    .map((line) => {
      const { requirement, verdict, reason } = JSON.parse(line) as Record<string, string>;
      return [requirement, verdict, ...(reason === undefined ? [] : [reason])].join(' ');
    });

describe('plan review, of all units', () => {
  it('names what waits, unit by unit, where there is no terminal', async () => {
    const place = await takenIn();
    const { code, err } = await place.run('bureau', 'review');
    expect([code, err]).toEqual([2, expect.stringContaining('待审核的有：实验小学 2.1、2.2；第二小学 2.1。')]);
  });

  it('returns one duty of all units for one reason, and says how all of it is handed back', async () => {
    const place = await takenIn();
    const { code, out, err } = await place.run('bureau', 'review', '--id', '2.1', '--return', '请补会议记录', '--yes');
    expect(code).toBe(0);
    expect(err).toContain('实验小学：2.1\n  第二小学：2.1');
    expect(out).toContain('实验小学 已退回：2.1（原因：请补会议记录）');
    expect(out).toContain('通过 0 条，退回 2 条');
    expect(err).toContain('plan export --all -o 审核结果/');
    expect(await reviewsAt(place, '实验小学')).toEqual(['2.1 returned 请补会议记录']);
    expect(await reviewsAt(place, '第二小学')).toEqual(['2.1 returned 请补会议记录']);
  });

  it('accepts all that waits of one unit as one step, which one undo takes back', async () => {
    const place = await takenIn();
    await place.at('bureau', 'review', '实验小学', '--accept', '--yes');
    expect(await reviewsAt(place, '实验小学')).toEqual(['2.1 accepted', '2.2 accepted']);
    expect(await reviewsAt(place, '第二小学')).toEqual([]);
    await place.at('bureau', 'undo', '--unit', '实验小学', '--yes');
    expect((await place.run('bureau', 'review', '实验小学')).err).toContain('待审核的有：2.1、2.2。');
  });

  it('records nothing unasked of several, and says how to go on', async () => {
    const place = await takenIn();
    const { code, err } = await place.run('bureau', 'review', '--accept');
    expect([code, err]).toEqual([2, expect.stringContaining('--yes')]);
    const no = scriptedPrompter(false);
    const refused = await runPlan(place.path('bureau'), ['review', '--accept'], { prompter: no });
    expect([refused.code, refused.err]).toEqual([0, expect.stringContaining('什么都没有记')]);
    expect(no.asked).toEqual(['以上 3 条都通过吗？']);
    const empty = await place.run('bureau', 'review', '--return', ' ', '--yes');
    expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('退回须写明原因')]);
    expect(await reviewsAt(place, '实验小学')).toEqual([]);
  });

  it('says so where nothing waits', async () => {
    const place = await takenIn();
    await place.at('bureau', 'review', '--accept', '--yes');
    expect(await place.at('bureau', 'review', '--accept', '--yes')).toContain('2 个单位没有待审核的');
  });

  it('walks one duty after the other over all units, and takes the units left in one', async () => {
    const place = await takenIn();
    const prompter = scriptedPrompter('一条任务', '这一条余下的 2 个单位一并退回', '请补会议记录', true, '通过');
    const { code, out, err } = await runPlan(place.path('bureau'), ['review'], { prompter });
    expect([code, prompter.left()]).toEqual([0, []]);
    expect(out).toContain('2 个单位：待审核 3 条');
    expect(out).toContain('实验小学 1/3');
    expect(out).toContain('实验小学 3/3');
    expect(out).toContain('通过 1 条，退回 2 条');
    expect(err).toContain('plan export --all');
    expect(await reviewsAt(place, '实验小学')).toEqual(['2.1 returned 请补会议记录', '2.2 accepted']);
    expect(await reviewsAt(place, '第二小学')).toEqual(['2.1 returned 请补会议记录']);
  });

  it('walks one unit after the other, and takes what is left of a unit in one', async () => {
    const place = await takenIn();
    const prompter = scriptedPrompter('本单位余下的 2 条一并通过', true, '退出');
    await runPlan(place.path('bureau'), ['review', '--by', 'unit'], { prompter });
    expect(await reviewsAt(place, '实验小学')).toEqual(['2.1 accepted', '2.2 accepted']);
    expect(await reviewsAt(place, '第二小学')).toEqual([]);
    expect(prompter.asked.at(-1)).not.toContain('余下');
  });
});
