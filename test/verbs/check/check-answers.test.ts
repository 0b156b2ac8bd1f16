import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder } from '../../support/program.ts';

const meeting = '- { id: "1.1", add: 1, on: 2023-03-08, note: 第一次, evidence: https://example.org/1 }\n';
const done = '- { id: "2.3", done: true, on: 2023-12-15 }\n';

const answer = (home: string, input: string, now?: string) =>
  runPlan(home, ['check', '--answers', '-', '--yes'], { input, ...(now && { now }) });

async function recorded(home: string): Promise<number> {
  return (await runPlan(home, ['log', '--json'])).out.split('\n').filter(Boolean).length;
}

describe('a file of answers', () => {
  it('that comes back twice is recorded once, and says so', async () => {
    const home = await schoolFolder();
    await answer(home, meeting + done);
    const again = await answer(home, meeting + done);
    expect(again).toMatchObject({ code: 0, out: '' });
    expect(again.err).toContain('2 条台账里已有一模一样的');
    expect(await recorded(home)).toBe(2);
  });

  it('records what has been added to it since, and as often as it says it', async () => {
    const home = await schoolFolder();
    await answer(home, meeting);
    const { out } = await answer(home, meeting + meeting + done);
    expect(out).toContain('共 2 条');
    expect(await recorded(home)).toBe(3);
  });

  it('may be a long one from standard input: it is no table then', async () => {
    const home = await schoolFolder();
    expect((await answer(home, `${'#\n'.repeat(20_100)}${meeting}`)).out).toContain('共 1 条');
  });

  it('takes for new what was taken back, what another day means, and what differs in any word', async () => {
    const home = await schoolFolder();
    await answer(home, meeting);
    await runPlan(home, ['undo', '--yes']);
    expect((await answer(home, meeting)).out).toContain('共 1 条');
    expect((await answer(home, meeting.replace('第一次', '第二次'))).out).toContain('共 1 条');
    const today = '- { id: "1.1", add: 1 }\n';
    expect((await answer(home, today, '2023-05-01T10:00:00.000+08:00')).out).toContain('共 1 条');
    expect((await answer(home, today, '2023-05-02T10:00:00.000+08:00')).out).toContain('共 1 条');
    expect((await answer(home, today, '2023-05-02T11:00:00.000+08:00')).out).toBe('');
  });

  it.each([
    ['nothing', '', 0, /标准输入 ?里没有要记的/],
    ['a flag that is not true', '- { id: "2.3", done: yes }', 2, /第 1 行：done 的值只能是 true/],
    ['a list where text is wanted', '- { id: "2.3", note: [a] }', 2, /note 的值写得不对，应是一段文字/],
  ])('with %s says what is wrong', async (_what, input, code, words) => {
    const home = await schoolFolder();
    const result = await answer(home, input);
    expect(result.code).toBe(code);
    expect(result.err).toMatch(words);
    expect(await recorded(home)).toBe(0);
  });
});
