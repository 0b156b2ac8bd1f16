import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Held } from '../../src/page/answers/held.ts';
import { nodeDisk } from '../../src/store/disk.ts';
import { hiddenIn, type OpenPage, openPage } from '../support/open-page.ts';
import { runPlan, schoolWithPlan } from '../support/program.ts';

const plan = `format: 1
id: school-2023
title: 实验小学2023年工作要点
issuer: { id: district, name: 区教育局 }
period: { from: 2023-01-01, to: 2023-12-31 }
units: { school: 学校 }
sections:
  - number: 一
    title: 党建
    items:
      - id: "1"
        title: 组织生活
        requirements:
          - { id: "1.1", text: 专题学习, target: { at-least: 4, unit: 次 } }
          - { id: "1.2", text: 不得违规收费, target: { never: true, every: month } }
          - { id: "1.3", text: 班会覆盖, target: { at-least: "95%", of: 班级 } }
          - { id: "1.4", text: 少发文件, target: { at-most: 10, unit: 份 } }
`;

const now = '2023-11-29T10:00:00.000+08:00';

async function opened(): Promise<{ readonly home: string; readonly page: OpenPage }> {
  const home = await schoolWithPlan(plan);
  return { home, page: await openPage(home, [], { now }) };
}

const add = { step: 'add', seen: '', days: '2023-03-08', amount: '1' };
const shownOf = async (home: string, id: string) => (await runPlan(home, ['show', id], { now })).out;

describe('what a person says is meant', () => {
  it('is just what was shown: another day to come is asked about anew', async () => {
    const { home, page } = await opened();
    const asked = await page.send('/duty/1.1', { ...add, days: '12-5' });
    expect(asked.text).toContain('2023-12-05 还没有到');
    const changed = await page.send('/duty/1.1', { ...add, days: '12-20', meant: hiddenIn(asked, 'meant') });
    expect(changed).toMatchObject({ status: 422, text: expect.stringContaining('2023-12-20 还没有到') });
    const amount = await page.send('/duty/1.1', {
      ...add,
      days: '12-20',
      amount: '2',
      meant: hiddenIn(changed, 'meant'),
    });
    expect(amount.status).toBe(422);
    expect(await shownOf(home, '1.1')).toContain('还没有记录');
    expect((await page.send('/duty/1.1', { ...add, days: '3-8', meant: hiddenIn(asked, 'meant') })).status).toBe(303);
  });

  it('is asked anew where several days, their amount or their note are changed', async () => {
    const { page } = await opened();
    let asked = await page.send('/duty/1.1', { ...add, days: '3-1、3-2、3-3、3-4' });
    expect(asked.text).toContain('将记 4 条，各 1 次：3-1、3-2、3-3、3-4');
    for (const change of [{ days: '3-1、3-2' }, { days: '3-1、3-2', amount: '5' }, { days: '3-1、3-2', note: '补' }]) {
      asked = await page.send('/duty/1.1', { ...add, ...change, meant: hiddenIn(asked, 'meant') });
      expect(asked.status).toBe(422);
    }
    const last = { ...add, days: '3-1、3-2', note: '补', meant: hiddenIn(asked, 'meant') };
    expect((await page.send('/duty/1.1', last)).status).toBe(303);
  });

  it('is asked where as much was recorded of the day before, and not where it was another day or amount', async () => {
    const { page } = await opened();
    await page.send('/duty/1.1', add);
    const seen = hiddenIn(await page.ask('/duty/1.1'), 'seen');
    const asked = await page.send('/duty/1.1', { ...add, seen });
    expect(asked).toMatchObject({ status: 422, text: expect.stringContaining('3-8 已经记过 1 次，这是另外一次吗？') });
    expect((await page.send('/duty/1.1', { ...add, seen, amount: '2' })).status).toBe(303);
  });
});

describe('a record of a day to come', () => {
  it('is listed and marked as one, and saved without a word that it counts', async () => {
    const { home, page } = await opened();
    const fields = { ...add, days: '12-20' };
    const asked = await page.send('/duty/1.1', fields);
    const sent = await page.send('/duty/1.1', { ...fields, meant: hiddenIn(asked, 'meant') });
    const { text } = await page.ask(sent.headers.location ?? '');
    expect(text).toContain('已记：1.1 +1 次（2023-12-20），还没到，到那天才算');
    expect(text).toContain('2023-12-20 · 还没到，到那天才算 · +1 次');
    expect(text).not.toContain('还没有记录');
    expect(await shownOf(home, '1.1')).toMatch(/2023-12-20 王老师 \+1 次（还没到，到那天才算）/);
    expect((await page.send('/duty/1.1', fields)).status).toBe(409);
    const later = await runPlan(home, ['show', '1.1'], { now: '2023-12-20T08:00:00.000+08:00' });
    expect(later.out).toContain('已 1 次');
    expect(later.out).not.toContain('还没到');
  });

  it('is told beside those that have come, where several are recorded', async () => {
    const { page } = await opened();
    const fields = { ...add, days: '3-8、12-20' };
    const asked = await page.send('/duty/1.1', fields);
    const sent = await page.send('/duty/1.1', { ...fields, meant: hiddenIn(asked, 'meant') });
    const { text } = await page.ask(sent.headers.location ?? '');
    expect(text).toMatch(/已记 2 条：1\.1 已 1 次，[^<]*其中 1 条还没到，到那天才算/);
  });
});

const heldIn = (text: string) => [...text.matchAll(/name="held" value="([^"]*)"/g)].map(([, key = '']) => key);

describe('files that came with a form', () => {
  it('are kept while it is shown again, and go to each of several days', async () => {
    const { home, page } = await opened();
    const fields = { ...add, days: '3-8、3-9' };
    const wrong = await page.send('/duty/1.1', { ...fields, amount: '很多' }, { '会议.txt': '会议' });
    expect(wrong.text).toContain('会议.txt（6 字节）');
    const asked = await page.send('/duty/1.1', { ...fields, held: heldIn(wrong.text) }, { '签到.txt': '签到' });
    expect(heldIn(asked.text)).toHaveLength(2);
    const all = { ...fields, held: heldIn(asked.text), meant: hiddenIn(asked, 'meant') };
    expect((await page.send('/duty/1.1', all)).status).toBe(303);
    expect((await shownOf(home, '1.1')).match(/佐证 会议\.txt、签到\.txt/g)).toHaveLength(2);
  });

  it('are left out where their tick is taken away, which is asked about anew', async () => {
    const { home, page } = await opened();
    const fields = { ...add, days: '3-8、3-9' };
    const asked = await page.send('/duty/1.1', fields, { '会议.txt': '会议' });
    const without = await page.send('/duty/1.1', { ...fields, meant: hiddenIn(asked, 'meant') });
    expect(without.status).toBe(422);
    expect((await page.send('/duty/1.1', { ...fields, meant: hiddenIn(without, 'meant') })).status).toBe(303);
    expect(await shownOf(home, '1.1')).not.toContain('会议.txt');
  });

  it('that are gone are asked for: nothing is recorded without them in silence', async () => {
    const { home, page } = await opened();
    const gone = await page.send('/duty/1.1', { ...add, held: '99' });
    expect(gone).toMatchObject({ status: 422, text: expect.stringContaining('请重新选') });
    expect(await shownOf(home, '1.1')).toContain('还没有记录');
  });

  it('are together no more than one form may bring: those of forms that nobody sent again go first', async () => {
    const held = new Held(100);
    const host = { disk: nodeDisk };
    const large = (name: string) => new File([new Uint8Array(60)], name);
    const [first] = (await held.hold([large('a.mp4')], [], host)) ?? [];
    const second = (await held.hold([large('b.mp4')], [], host)) ?? [];
    expect(held.find([first?.key ?? ''])).toEqual([]);
    expect(await held.hold([large('c.mp4')], second, host)).toBeUndefined();
    expect(held.find(second.map(({ key }) => key))).toHaveLength(1);
    const { path = '' } = second[0] ?? {};
    expect(existsSync(path)).toBe(true);
    await held.end();
    expect(existsSync(path)).toBe(false);
  });
});

describe('a form that is not taken', () => {
  it('names the months that it confirms, and asks when that was said', async () => {
    const { home, page } = await opened();
    const fields = { step: 'none', seen: '', day: '2023-11-29', periods: ['2023-09', '2023-10', '2023-11'] };
    expect((await page.ask('/duty/1.2?step=none')).text).toContain('哪天确认的');
    const asked = await page.send('/duty/1.2', fields);
    expect(asked.text).toContain('将确认 9月、10月、11月。');
    expect((await page.send('/duty/1.2', { ...fields, meant: hiddenIn(asked, 'meant') })).status).toBe(303);
    expect((await shownOf(home, '1.2')).match(/确认未发生/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('are refused where they are empty, until the tick is taken away', async () => {
    const { page } = await opened();
    const refused = await page.send('/duty/1.1', add, { '空.txt': '', '会议.txt': '记录' });
    expect(refused).toMatchObject({ status: 422, text: expect.stringContaining('“空.txt”是空的') });
    const keys = [...refused.text.matchAll(/name="held" value="([^"]*)"/g)].map(([, key = '']) => key);
    expect(keys).toHaveLength(2);
    expect((await page.send('/duty/1.1', { ...add, held: keys[1] ?? '' })).status).toBe(303);
  });

  it('says of ticks and files that they are to be made and chosen', async () => {
    const { page } = await opened();
    const none = await page.send('/duty/1.2', { step: 'none', seen: '', day: '2023-11-29' });
    expect(none.text).toContain('请勾选要确认的各期。');
    expect((await page.send('/duty/1.1', { step: 'attach', seen: '' })).text).toContain('请选一个文件');
  });

  it('says what is wrong at the field where it is, once, and leaves alone a field that is not needed', async () => {
    const { home, page } = await opened();
    const share = { step: 'share', seen: '', day: '2023-03-08', share: '95%' };
    const wrong = await page.send('/duty/1.3', { ...share, whole: '很多班' });
    expect(wrong.text).toMatch(/id="whole-wrong">“很多班”不是确切的数/);
    expect(wrong.text).not.toContain('share-wrong');
    expect(wrong.text.match(/“很多班”不是/g)).toHaveLength(1);
    expect((await page.send('/duty/1.3', { ...share, share: '34/36', whole: '很多班' })).status).toBe(303);
    const seen = hiddenIn(await page.ask('/duty/1.3'), 'seen');
    expect((await page.send('/duty/1.3', { ...share, seen, share: '50%', whole: '36个班' })).status).toBe(303);
    expect(await shownOf(home, '1.3')).toMatch(/34\/36[\s\S]*18\/36/);
  });

  it('names the one of several days that is not understood', async () => {
    const { page } = await opened();
    const { text } = await page.send('/duty/1.1', { ...add, days: '9-8、9-22、10-8至10-9、隔周二' });
    expect(text.match(/看不懂“隔周二”/g)).toHaveLength(1);
    expect(text).not.toContain('看不懂“9-8');
  });
});

describe('a limit that is passed', () => {
  it('is said, on the page and in the terminal', async () => {
    const { home, page } = await opened();
    const sent = await page.send('/duty/1.4', { ...add, amount: '11' });
    expect((await page.ask(sent.headers.location ?? '')).text).toContain('已经超过限额');
    const { out } = await runPlan(home, ['record', '1.4', '--add', '1', '--on', '2023-03-09'], { now });
    expect(out).toContain('已经超过限额');
  });
});
