import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealEntry, type UnsealedEntry } from '../../../src/core/ledger/line.ts';
import { district } from '../../support/district.ts';
import { runPlan } from '../../support/program.ts';
import { back, scriptedPrompter } from '../../support/scripted-prompter.ts';

/** A school that reports 2.1 with evidence and 2.2 without, handed in. */
async function handedIn() {
  const place = await district();
  writeFileSync(place.path('one', '会议记录.txt'), '会议记录');
  await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01', '--evidence', '会议记录.txt');
  await place.at('one', 'record', '2.2', '--done', '--on', '2023-06-02');
  await place.at('one', 'export', '-o', '../in/a.zip', '--with-evidence', '--yes');
  return place;
}

const entriesOf = (log: string) =>
  log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** An id that nothing else has: ids end by chance, sometimes in the very letter that one would choose. */
const anotherId = (id: string): string => id.replace(/.$/, id.endsWith('Z') ? 'Y' : 'Z');

describe('plan review', () => {
  it('records a verdict over the very records that were looked at, in a file of the reviewer’s own', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '../in/a.zip', '--id', '2.1', '--accept');
    const entries = entriesOf(await place.at('bureau', 'log', '--json', '--unit', '实验小学'));
    const [done, , review] = entries;
    expect(review).toMatchObject({ kind: 'review', verdict: 'accepted', by: '赵科员', reviews: [done?.id] });
    expect(review?.unit).toBe(done?.unit);
    expect(review?.writer).not.toBe(done?.writer);
  });

  it('makes what it returns open again for the unit, with the reason, first in its check', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '实验小学=../in/a.zip', '--id', '2.2', '--return', '没有签到表');
    await place.at('bureau', 'export', '--unit', '实验小学', '-o', '../in/back.zip');
    const merged = await place.run('one', 'merge', '../in/back.zip');
    expect(merged.code).toBe(0);
    expect(merged.out).not.toContain('记了两遍');
    expect(merged.out).toContain('审核结果：退回 1 条：2.2 没有签到表。');
    expect(await place.at('one', 'show', '2.2')).toContain('被退回（赵科员）：没有签到表');
    const prompter = scriptedPrompter('退出');
    await runPlan(place.path('one'), ['check'], { prompter });
    expect(prompter.asked[0]).toContain('退回 1');
    const status = JSON.parse(await place.at('one', 'status', '--json'));
    expect(status.requirements.find(({ id }: { id: string }) => id === '2.2').status).toBe('overdue');
  });

  it('does not accept what is added later', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '../in/a.zip', '--id', '2.1', '--accept');
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-07-01', '--note', '又一次');
    await place.at('one', 'export', '-o', '../in/a.zip', '--yes');
    const { err } = await place.run('bureau', 'review', '../in/a.zip');
    expect(err).toContain('待审核的有：2.1、2.2');
  });

  it('walks what waits in a terminal; Enter alone says nothing, and each verdict is on disk before the next', async () => {
    const place = await handedIn();
    const prompter = scriptedPrompter('跳过', '退回', back, '退回', '没有签到表');
    const opened: string[] = [];
    const { code, out } = await runPlan(place.path('bureau'), ['review', '../in/a.zip'], { prompter, opened });
    expect(code).toBe(0);
    expect(out).toContain('待审核 2 条');
    expect(out).toContain('会议记录.txt');
    expect(out).toContain('没有附佐证');
    expect(out).toContain('通过 0 条，退回 1 条');
    expect(prompter.left()).toEqual([]);
    const entries = entriesOf(await place.at('bureau', 'log', '--json', '--unit', '实验小学'));
    expect(entries.filter(({ kind }) => kind === 'review')).toEqual([
      expect.objectContaining({ requirement: '2.2', verdict: 'returned', reason: '没有签到表' }),
    ]);
  });

  it('says that something is returned already, and how to take that back', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '实验小学=../in/a.zip', '--id', '2.2', '--return', '没有签到表');
    const { code, err } = await place.run('bureau', 'review', '实验小学', '--id', '2.2', '--accept');
    expect([code, err]).toEqual([2, expect.stringContaining('2.2 已经退回了（原因：没有签到表）')]);
    expect(err).toContain('plan undo --unit 实验小学');
    await place.at('bureau', 'undo', '--unit', '实验小学', '--yes');
    await place.at('bureau', 'review', '实验小学', '--id', '2.2', '--accept');
    const waiting = await place.run('bureau', 'review', '实验小学');
    expect(waiting.err).toContain('待审核的有：2.1。');
    await place.at('bureau', 'review', '实验小学', '--id', '2.1', '--accept');
    expect((await place.run('bureau', 'review', '实验小学')).err).toContain('现在没有待审核的。');
  });

  it('suggests to hand it back in a packet of the unit’s name', async () => {
    const place = await handedIn();
    const { err } = await place.run('bureau', 'review', '实验小学=../in/a.zip', '--id', '2.2', '--accept');
    expect(err).toContain('plan export --unit 实验小学 -o 实验小学-审核.zip');
  });

  it('opens evidence when asked to', async () => {
    const place = await handedIn();
    const opened: string[] = [];
    const prompter = scriptedPrompter('打开佐证', '会议记录.txt', '通过', '退出');
    const { out } = await runPlan(place.path('bureau'), ['review', '../in/a.zip'], { prompter, opened });
    expect(opened).toHaveLength(1);
    expect(out).toContain('通过 1 条');
    // With evidence or without, what is answered stands under the same numbers.
    const verdicts = prompter.asked.filter((asked) => asked.startsWith('怎么处理？'));
    for (const asked of verdicts) expect(asked).toContain('怎么处理？\n  跳过\n  通过\n  退回（写明原因）\n');
    expect(verdicts.filter((asked) => asked.includes('打开佐证'))).not.toHaveLength(verdicts.length);
  });

  it('reviews in the unit’s own folder too', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '../one', '--id', '2.1', '--accept');
    const entries = entriesOf(await place.at('one', 'log', '--json'));
    expect(entries.at(-1)).toMatchObject({ kind: 'review', by: '赵科员' });
  });

  it('makes nothing for a unit whose packet cannot be used', async () => {
    const place = await handedIn();
    const good = readFileSync(place.path('in', 'a.zip'));
    writeFileSync(place.path('in', 'cut.zip'), good.subarray(0, good.length / 2));
    for (const [source, exitCode] of [
      ['实验小学=../in/cut.zip', 1],
      ['第二小学=../in/a.zip', 3],
    ] as const) {
      const { code, err } = await place.run('bureau', 'review', source, '--id', '2.1', '--accept');
      expect(code).toBe(exitCode);
      expect(err).toContain('不能用');
    }
    expect(existsSync(place.path('bureau', 'units'))).toBe(false);
  });

  it('takes in no more of one’s own reviews than were written here', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '../in/a.zip', '--id', '2.1', '--return', '没有签到表');
    await place.at('bureau', 'export', '--unit', '实验小学', '-o', '../in/back.zip');
    await place.at('one', 'merge', '../in/back.zip');
    // Whoever is reviewed goes on with the reviewer's file, without the reviewer's key.
    const folder = place.path('one', '.plan/ledger/party-governance-2023');
    const file =
      readdirSync(folder).find((name) => readFileSync(join(folder, name), 'utf8').includes('"review"')) ?? '';
    const text = readFileSync(join(folder, file), 'utf8');
    const { hash = '', key, sig, ...last } = JSON.parse(text.trim().split('\n').at(-1) ?? '') as Record<string, string>;
    expect([key, sig]).toEqual([expect.any(String), expect.any(String)]);
    const accepted = { ...last, id: anotherId(last.id ?? ''), verdict: 'accepted', reason: undefined, prev: hash };
    const forged = sealEntry(accepted as unknown as UnsealedEntry);
    writeFileSync(join(folder, file), `${text}${forged.line}\n`);
    expect((await place.run('one', 'verify')).code).toBe(0);
    await place.at('one', 'export', '-o', '../in/forged.zip');
    const { code, err } = await place.run('bureau', 'review', '../in/forged.zip', '--id', '2.2', '--accept');
    expect([code, err]).toEqual([3, expect.stringContaining('多出 1 条不是这里写的')]);
  });

  it('is not taken back by whoever is reviewed', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '../one', '--id', '2.1', '--return', '没有签到表');
    await place.at('one', 'record', '2.3', '--done', '--on', '2023-06-03');
    const review = entriesOf(await place.at('one', 'log', '--json')).find(({ kind }) => kind === 'review');
    const folder = place.path('one', '.plan/ledger/party-governance-2023');
    const file = readdirSync(folder).find((name) => readFileSync(join(folder, name), 'utf8').includes('"2.3"')) ?? '';
    const text = readFileSync(join(folder, file), 'utf8');
    const last = JSON.parse(text.trim().split('\n').at(-1) ?? '') as Record<string, string>;
    const { v, at, by, unit, plan, hash, id = '' } = last as Record<string, never>;
    const retraction = {
      v,
      id: anotherId(String(id)),
      at,
      by,
      unit,
      plan,
      kind: 'retract',
      retracts: review?.id,
    };
    writeFileSync(
      join(folder, file),
      `${text}${sealEntry({ ...retraction, prev: hash } as unknown as UnsealedEntry).line}\n`,
    );
    expect((await place.run('one', 'verify')).code).toBe(0);
    expect(await place.at('one', 'show', '2.1')).toContain('被退回（赵科员）：没有签到表');
  });

  it('stands over what it looked at, even where that claims a moment years ahead', async () => {
    const place = await district();
    const ahead = { now: '2099-01-01T00:00:00.000+08:00' };
    await runPlan(place.path('one'), ['record', '2.1', '--done', '--on', '2023-06-01'], ahead);
    await place.at('bureau', 'review', '../one', '--id', '2.1', '--return', '没有签到表');
    expect(await place.at('one', 'show', '2.1')).toContain('被退回（赵科员）：没有签到表');
    await runPlan(place.path('one'), ['record', '2.1', '--done', '--on', '2023-06-02'], ahead);
    expect(await place.at('one', 'show', '2.1')).not.toContain('被退回');
  });

  it('lets nobody review what they recorded, by name or by computer', async () => {
    const place = await handedIn();
    await place.at('bureau', 'record', '2.3', '--done', '--on', '2023-06-01', '--unit', '实验小学');
    const { code, err } = await place.run('bureau', 'review', '实验小学', '--id', '2.3', '--accept');
    expect([code, err]).toEqual([2, expect.stringContaining('不能自己审核')]);
    const prompter = scriptedPrompter();
    const { out } = await runPlan(place.path('bureau'), ['review', '实验小学'], { prompter });
    expect(out).toContain('另有 1 条是您自己填报的');
  });

  it.each([
    [['review'], 2, '哪个单位'],
    [['review', '新三小'], 3, '还没有'],
    [['review', '../in/a.zip', '--id', '2.1', '--accept', '--return', '原因'], 2, '只能选一个'],
    [['review', '../in/a.zip', '--id', '2.1', '--return', ' '], 2, '原因'],
    [['review', '../in/a.zip', '--id', '1.1', '--accept'], 2, '没有可审核的'],
    [['review', '第二小学=../in/a.zip', '--id', '2.1', '--accept'], 3, '实验小学'],
    [['review', '../in/a.zip'], 2, '2.1、2.2'],
  ] as const)('says what is wrong with %j, and records nothing', async (args, exitCode, words) => {
    const place = await handedIn();
    const { code, err } = await place.run('bureau', ...args);
    expect([code, err]).toEqual([exitCode, expect.stringContaining(words)]);
    const log = await place.run('bureau', 'log', '--json', '--unit', '实验小学');
    expect(log.out).not.toContain('"review"');
  });
});

describe('what was returned', () => {
  it('comes first in the list without a terminal, with its reason, and in the status', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '../one', '--id', '2.2', '--return', '没有签到表');
    const list = (await place.at('one', 'check')).split('\n');
    expect(list[1]).toMatch(/^ {2}2\.2 .*（退回：没有签到表/);
    expect(list[2]).toContain('期末未完成');
    const { out } = await place.run('one', 'status');
    expect(out).toContain('其中 退回 1 · 滞后');
    expect(out.split('\n').find((line) => /^ (?:退回|期末未完成（无记录）) {2}/.test(line))).toMatch(/^ 退回 {2}2\.2 /);
    const { requirements } = JSON.parse(await place.at('one', 'status', '--json'));
    const returned = requirements.filter((found: { returned: boolean }) => found.returned);
    expect(returned.map(({ id }: { id: string }) => id)).toEqual(['2.2']);
  });

  it('is counted only where there is any', async () => {
    const place = await handedIn();
    expect(await place.at('one', 'status')).not.toContain('退回');
  });
});

describe('plan merge, of a reviewed ledger', () => {
  it('says what was returned, masked, and how many were accepted; nothing where it brings no verdict', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '实验小学=../in/a.zip', '--id', '2.2', '--return', '请联系 13812345678');
    await place.at('bureau', 'review', '实验小学', '--id', '2.1', '--accept');
    await place.at('bureau', 'export', '--unit', '实验小学', '-o', '../in/back.zip');
    const { out } = await place.run('one', 'merge', '../in/back.zip');
    expect(out).toMatch(/审核结果：退回 1 条：2\.2 请联系 138××××5678；通过 1 条。/);
    expect((await place.run('one', 'merge', '../in/back.zip')).out).not.toContain('审核结果');
    expect((await place.run('one', 'merge', '../in/back.zip', '--lang', 'en')).out).not.toContain('Reviewed');
  });

  it('says nothing of a verdict that was taken back since', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '实验小学=../in/a.zip', '--id', '2.2', '--return', '没有签到表');
    await place.at('bureau', 'undo', '--unit', '实验小学', '--yes');
    await place.at('bureau', 'export', '--unit', '实验小学', '-o', '../in/back.zip');
    expect((await place.run('one', 'merge', '../in/back.zip')).out).not.toContain('审核结果');
  });
});
