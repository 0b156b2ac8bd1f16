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
    [
      'a key that nobody knows',
      '- id: "2.3"\n  doen: true',
      /第 2 行：不认识 doen，是不是 done？/,
      /line 2: unknown key doen; did you mean done\?/,
    ],
    [
      'a key of no object',
      '[{"id": "2.3", "constructor": true}]',
      /第 1 行：不认识 constructor/,
      /line 1: unknown key constructor/,
    ],
    [
      'yes in quotes',
      '[\n  {"id": "2.3",\n  "done": "true"}]',
      /第 3 行：done 的值只能是 true（不加引号）/,
      /line 3: the value of done can only be true, without quotes/,
    ],
    [
      'null where text is wanted',
      '[{"id": "2.3", "note": null}]',
      /第 1 行：note 的值写得不对，应是一段文字/,
      /the value of note is to be text/,
    ],
    [
      'yes where text is wanted',
      '[{"id": "1.1", "add": true}]',
      /第 1 行：add 的值写得不对/,
      /the value of add is to be text/,
    ],
    [
      'nothing behind a key',
      '- id: "1.1"\n  add:',
      /第 2 行：add 的值写得不对/,
      /line 2: the value of add is to be text/,
    ],
    [
      'a map as evidence',
      '- { id: "1.1", evidence: { a: b } }',
      /evidence 的值写得不对，应是一段文字，或文件名的列表/,
      /or a list of file names/,
    ],
    [
      'a list with no text in it',
      '- { id: "1.1", evidence: [null] }',
      /evidence 的值写得不对/,
      /the value of evidence is to be text/,
    ],
    ['a key that stands twice', '- id: "1.1"\n  add: 1\n  add: 2', /第 3 行：add 写了两次/, /line 3: add stands twice/],
    ['no id', '- { done: true }', /第 1 行：没有写 id/, /line 1: no id/],
    [
      'a key of JSON that stands twice',
      '[{ "id": "1.1", "add": "1", "add": "2" }]',
      /第 1 行：add 写了两次/,
      /line 1: add stands twice/,
    ],
    [
      'the answers twice',
      '{ "answers": [], "answers": [{ "id": "2.3", "done": true }] }',
      /第 1 行：answers 写了两次/,
      /line 1: answers stands twice/,
    ],
    [
      'a key beside the answers',
      'anwsers: []\nanswers:\n- { id: "2.3", done: true }',
      /第 1 行：不认识 anwsers，是不是 answers？/,
      /line 1: unknown key anwsers; did you mean answers\?/,
    ],
  ])('with %s is refused with its file and line, and nothing of it recorded', async (_what, input, zh, en) => {
    const home = await schoolFolder();
    for (const [language, words] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const args = ['check', '--answers', '-', '--yes', '--lang', language];
      const { code, err } = await runPlan(home, args, { input });
      expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(words) });
      expect(err).toMatch(/标准输入|standard input/);
    }
    expect(await recorded(home)).toBe(0);
  });

  it('says everything that is wrong with an answer at once', async () => {
    const { err } = await answer(
      await schoolFolder(),
      '- { id: "2.3", doen: true, note: [a] }\n- { id: "1.1", ad: 1 }\n',
    );
    expect(err.match(/第 \d 行/g)).toEqual(['第 1 行', '第 1 行', '第 2 行']);
  });

  it('may reopen with a reason or without one, as the option may', async () => {
    const home = await schoolFolder();
    await answer(home, done);
    expect((await answer(home, '- { id: "2.3", reopen: true, on: 2023-12-16 }\n')).out).toContain('共 1 条');
    expect((await runPlan(home, ['log', '--json'])).out).not.toContain('"reason"');
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
