import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuilt, runPlan, schoolFolder } from '../support/program.ts';

const answers = `
- { id: "1.1", add: "2", on: 2023-03-08, note: 第一次专题学习 }
- { id: "2.3", done: true, on: 2023-12-15 }
- { id: "1.2", note: 已布置 }
`;

/** A school that recorded one note, then three answers at once. */
async function schoolWithBatch(): Promise<string> {
  const home = await schoolFolder();
  await runPlan(home, ['record', '1.1', '--note', '先记的']);
  writeFileSync(join(home, 'answers.yaml'), answers);
  const { code, err } = await runPlan(home, ['check', '--answers', 'answers.yaml', '--yes']);
  if (code !== 0) throw new Error(err);
  return home;
}

async function statusOf(home: string, id: string): Promise<string> {
  const { requirements } = JSON.parse((await runPlan(home, ['status', '--json'])).out);
  return requirements.find((one: { readonly id: string }) => one.id === id).status;
}

const logLines = async (home: string): Promise<string[]> => (await runPlan(home, ['log'])).out.trim().split('\n');

describe('undo', () => {
  it('takes back a file of answers in one step, and shows in words what that takes', async () => {
    const home = await schoolWithBatch();
    expect(await statusOf(home, '2.3')).toBe('done');
    const { code, out, err } = await runPlan(home, ['undo', '--yes']);
    expect({ code, out }).toEqual({ code: 0, out: '已撤销 3 条。\n' });
    expect(err).toContain('最后一次记的 3 条');
    for (const words of ['1.1 +2 次', '「第一次专题学习」', '2.3 已完成', '1.2 内部备注 「已布置」']) {
      expect(err).toContain(words);
    }
    expect(await statusOf(home, '2.3')).not.toBe('done');
    // The step before it is another.
    expect((await runPlan(home, ['undo', '--yes'])).err).toContain('「先记的」');
    expect((await runPlan(home, ['undo', '--yes'])).err).toContain('没有可以撤销');
  });

  it('takes nothing back without being told so', async () => {
    const home = await schoolWithBatch();
    for (const args of [['undo'], ['undo', '--redo']]) await runPlan(home, args);
    expect((await runPlan(home, ['log'])).out).not.toContain('撤销');
  });

  it('is restored by redo, also undo by undo, and can be taken back again', async () => {
    const home = await schoolWithBatch();
    await runPlan(home, ['undo', '--yes']);
    await runPlan(home, ['undo', '--yes']);
    const first = await runPlan(home, ['undo', '--redo', '--yes']);
    expect(first).toMatchObject({ code: 0, out: '已恢复 1 条。\n' });
    expect(first.err).toContain('「先记的」');
    const second = await runPlan(home, ['undo', '--redo', '--yes']);
    expect(second).toMatchObject({ code: 0, out: '已恢复 3 条。\n' });
    expect(second.err).toContain('2.3 已完成');
    expect(await statusOf(home, '2.3')).toBe('done');
    expect((await runPlan(home, ['undo', '--redo', '--yes'])).err).toContain('没有可以恢复');
    expect((await runPlan(home, ['undo', '--yes'])).out).toContain('已撤销 3 条');
    expect(await statusOf(home, '2.3')).not.toBe('done');
    expect(await runPlan(home, ['verify'])).toMatchObject({ code: 0 });
  });

  it('is not restored once something was recorded since', async () => {
    const home = await schoolWithBatch();
    await runPlan(home, ['undo', '--yes']);
    await runPlan(home, ['record', '1.1', '--note', '后记的']);
    const { code, err } = await runPlan(home, ['undo', '--redo', '--yes']);
    expect(code).toBe(0);
    expect(err).toContain('没有可以恢复');
    expect(await statusOf(home, '2.3')).not.toBe('done');
  });

  it('asks without a terminal for --yes, by the words of what it would restore', async () => {
    const home = await schoolWithBatch();
    await runPlan(home, ['undo', '--yes']);
    const { code, err } = await runPlan(home, ['undo', '--redo']);
    expect(code).toBe(2);
    expect(err).toContain('要恢复的是刚才撤销的 3 条');
    expect(err).toContain('--yes');
  });
});

describe('the log of what was taken back', () => {
  it('says so in words, and in each retraction what it took; of a restored one no longer', async () => {
    const home = await schoolWithBatch();
    await runPlan(home, ['undo', '--yes']);
    const taken = await logLines(home);
    expect(taken.filter((line) => line.includes('［已撤销］')).map((line) => /\d\.\d/.exec(line)?.[0])).toEqual([
      '1.1',
      '2.3',
      '1.2',
    ]);
    expect(taken.filter((line) => line.includes('撤销：')).at(-2)).toContain('撤销：2.3 已完成');
    await runPlan(home, ['undo', '--redo', '--yes']);
    const restored = await logLines(home);
    const struck = restored.filter((line) => line.includes('［已撤销］'));
    expect(struck).toHaveLength(3);
    for (const line of struck) expect(line).toContain('  撤销：');
    expect(restored.filter((line) => line.includes('恢复：'))).toHaveLength(3);
  });

  it('is struck through where there is colour; the words stay', async () => {
    const home = await schoolWithBatch();
    await runPlan(home, ['undo', '--yes']);
    const strike = String.fromCharCode(27, 91, 57, 109);
    const coloured = await runBuilt(home, ['log'], { env: { FORCE_COLOR: '1' } });
    const lines = coloured.out.trim().split('\n');
    expect(lines.filter((line) => line.includes(strike))).toEqual(lines.filter((line) => line.includes('［已撤销］')));
    expect(lines.filter((line) => line.includes(strike))).toHaveLength(3);
    expect((await runBuilt(home, ['log'])).out).not.toContain(strike);
  });
});
