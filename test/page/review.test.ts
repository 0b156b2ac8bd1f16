import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { district } from '../support/district.ts';
import { type Answered, hiddenIn, openPage } from '../support/open-page.ts';
import { bureauPlan } from '../support/plan-text.ts';

const now = '2026-11-24T12:00:00.000+08:00';

const scoredPlan = bureauPlan(
  'scored-2026',
  '考核细则',
  `        requirements:
          - { id: "1", text: 听党课, score: 10 }
          - { id: "2", text: 学习计划, score: 5 }
`,
);

/** Two schools that report 2.1, one of them 2.2 with a photograph as well, taken in at the bureau. */
async function takenIn() {
  const place = await district();
  writeFileSync(place.path('照片.png'), '\u0089PNG 1');
  await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
  await place.at('one', 'record', '2.2', '--done', '--on', '2023-06-02', '--evidence', '../照片.png');
  await place.at('two', 'record', '2.1', '--done', '--on', '2023-06-03');
  await place.at('one', 'export', '-o', '../in/a.zip', '--with-evidence', '--yes');
  await place.at('two', 'export', '-o', '../in/b.zip');
  await place.at('bureau', 'inbox', '../in', '--yes');
  const page = await openPage(place.path('bureau'), [], { now });
  return { place, page };
}

/** What the form of a page brings back of each claim: its key, and what stood. */
function shownIn({ text }: Answered) {
  const seen = [...text.matchAll(/name="(seen [^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  return { seen: Object.fromEntries(seen), keys: seen.map(([name]) => name.slice('seen '.length)) };
}

const reviewsAt = async (place: Awaited<ReturnType<typeof takenIn>>['place'], unit: string) =>
  (await place.at('bureau', 'log', '--json', '--unit', unit))
    .split('\n')
    .filter((line) => line.includes('"kind":"review"'))
    .map((line) => {
      const { requirement, verdict, reason, step } = JSON.parse(line) as Record<string, string>;
      return { said: [requirement, verdict, ...(reason === undefined ? [] : [reason])].join(' '), step };
    });

const saidAt = async (...args: Parameters<typeof reviewsAt>) => (await reviewsAt(...args)).map(({ said }) => said);

describe('the page on which a bureau reviews', () => {
  it('shows what waits by unit and by duty, with entries and evidence beside it', async () => {
    const { page } = await takenIn();
    expect((await page.ask('/district')).text).toContain('href="/district/review"');
    const byUnit = await page.ask('/district/review');
    expect(byUnit.text).toContain('待审核 3 条');
    expect(byUnit.text).toMatch(/实验小学（2 条）[\s\S]*第二小学（1 条）/);
    expect(shownIn(byUnit).keys.map((key) => key.split(' ')[1])).toEqual(['2.1', '2.2']);
    expect(byUnit.text).toContain('照片.png');
    const byDuty = await page.ask('/district/review?by=item&of=2.1');
    expect(shownIn(byDuty).keys.length).toBe(2);
    expect(byDuty.text).toMatch(/<h3>[\s\S]*实验小学[\s\S]*<h3>[\s\S]*第二小学/);
  });

  it('shows no evidence that was taken back, and says of what is missing that it was most likely not sent', async () => {
    const place = await district();
    writeFileSync(place.path('照片.png'), '\u0089PNG 1');
    writeFileSync(place.path('错的.png'), '\u0089PNG 2');
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01', '--evidence', '../错的.png');
    await place.at('one', 'undo', '--yes');
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01', '--evidence', '../照片.png');
    await place.at('one', 'export', '-o', '../in/a.zip');
    await place.at('bureau', 'inbox', '../in', '--yes');
    const { text } = await (await openPage(place.path('bureau'), [], { now })).ask('/district/review');
    expect(text).toMatch(/照片\.png[^<]*不见了（多半没有和台账一起交来/);
    expect(text).not.toContain('错的.png');
  });

  it('gives evidence of a unit by its hash alone: as a download, and in a frame', async () => {
    const { page } = await takenIn();
    const { text } = await page.ask('/district/review');
    const file = /href="(\/district\/files\/[^"]+)"/.exec(text)?.[1] ?? '';
    const got = await page.ask(file);
    expect([got.headers['content-type'], got.headers['content-disposition']]).toEqual([
      'application/octet-stream',
      expect.stringContaining('attachment'),
    ]);
    const seen = await page.ask(`${file}/view`);
    expect([seen.headers['content-type'], seen.headers['content-security-policy']]).toEqual([
      'image/png',
      expect.stringContaining('sandbox'),
    ]);
    const [, , , unit = '', sha256 = ''] = file.split('/');
    for (const wrong of [`${unit}/${'0'.repeat(64)}`, `${unit}/..%2f..%2fconfig.yaml`, `..%2f..%2f/${sha256}`]) {
      expect((await page.ask(`/district/files/${wrong}`)).status, wrong).toBe(404);
    }
  });

  it('accepts several of a unit as one step, which one undo takes back', async () => {
    const { place, page } = await takenIn();
    const { seen, keys } = shownIn(await page.ask('/district/review'));
    const sent = await page.send('/district/review?by=unit', { ...seen, pick: keys, verdict: 'accept', reason: '' });
    const shown = (await page.ask(sent.headers.location ?? '')).text;
    expect(shown).toContain('实验小学 已通过：2.1');
    expect(shown).toContain('待审核 1 条');
    const reviews = await reviewsAt(place, '实验小学');
    expect(reviews.map(({ said }) => said)).toEqual(['2.1 accepted', '2.2 accepted']);
    await place.at('bureau', 'undo', '--unit', '实验小学', '--yes');
    expect((await page.ask('/district/review')).text).toContain('待审核 3 条');
  });

  it('returns one duty of all units for one reason', async () => {
    const { place, page } = await takenIn();
    const path = '/district/review?by=item&of=2.1';
    const { seen, keys } = shownIn(await page.ask(path));
    await page.send(path, { ...seen, pick: keys, verdict: 'return', reason: '请补会议记录' });
    expect(await saidAt(place, '实验小学')).toEqual(['2.1 returned 请补会议记录']);
    expect(await saidAt(place, '第二小学')).toEqual(['2.1 returned 请补会议记录']);
  });

  it('takes back what was said last of a unit: it waits again, and nothing that was said since is taken', async () => {
    const { place, page } = await takenIn();
    const path = '/district/review?by=item&of=2.1';
    const { seen, keys } = shownIn(await page.ask(path));
    await page.send(path, { ...seen, pick: keys, verdict: 'return', reason: '请补会议记录' });
    const shown = await page.ask('/district/review/undo');
    expect(shown.text).toMatch(/实验小学[\s\S]*请补会议记录[\s\S]*第二小学[\s\S]*收回这 1 条/);
    const fields = { unit: hiddenIn(shown, 'unit'), last: hiddenIn(shown, 'last') };
    expect((await page.send('/district/review/undo', { ...fields, last: '' })).status).toBe(409);
    const taken = await page.send('/district/review/undo', fields);
    expect((await page.ask(taken.headers.location ?? '')).text).toMatch(/已撤销 1 条[\s\S]*待审核 2 条/);
    expect((await page.send('/district/review/undo', fields)).status).toBe(409);
    const again = shownIn(await page.ask('/district/review?by=unit')).keys.map((key) => key.split(' ')[1]);
    expect(again).toEqual(['2.1', '2.2']);
    expect(await saidAt(place, '第二小学')).toEqual(['2.1 returned 请补会议记录']);
  });

  it.each([
    ['nothing is ticked', { verdict: 'accept' }, '还没有勾'],
    ['a reason is missing', { verdict: 'return', reason: ' ' }, '退回须写明原因'],
    ['a reason stands by what is accepted', { verdict: 'accept', reason: '缺照片' }, '写了退回的原因'],
  ])('records nothing where %s, and keeps what was typed', async (_what, fields, words) => {
    const { place, page } = await takenIn();
    const { seen, keys } = shownIn(await page.ask('/district/review'));
    const pick = words === '还没有勾' ? [] : keys;
    const again = await page.send('/district/review', { ...seen, pick, ...fields });
    expect(again.status).toBe(422);
    expect(again.text).toContain(words);
    expect(again.text.match(/checked/g)?.length ?? 0).toBe(pick.length);
    expect(await saidAt(place, '实验小学')).toEqual([]);
  });

  it('takes points beside the self-score, says which are none, and where none are written takes the self-score on demand', async () => {
    const place = await district();
    const chosen = ['--plan', 'scored-2026'];
    for (const folder of ['bureau', 'one']) {
      mkdirSync(place.path(folder, 'plans'), { recursive: true });
      writeFileSync(place.path(folder, 'plans', 'scored.yaml'), scoredPlan);
    }
    await place.at('one', 'record', '1', '--score', '8', ...chosen);
    await place.at('one', 'record', '2', '--score', '4.5', ...chosen);
    await place.at('one', 'export', '-o', '../in/a.zip', ...chosen);
    await place.at('bureau', 'inbox', '../in', '--yes', ...chosen);
    const page = await openPage(place.path('bureau'), chosen, { now });
    const shown = await page.ask('/district/review');
    expect(shown.text).toContain('自评分 4.5；可不写');
    const { seen, keys } = shownIn(shown);
    const [first = '', second = ''] = keys;
    const fields = { ...seen, verdict: 'accept', self: '1' };
    const above = await page.send('/district/review', { ...fields, pick: keys, [`points ${first}`]: '11' });
    expect([above.status, above.text]).toEqual([422, expect.stringContaining('请写 0 到 10 之间的数')]);
    const unticked = await page.send('/district/review', { ...fields, pick: second, [`points ${first}`]: '7' });
    expect([unticked.status, unticked.text]).toEqual([422, expect.stringContaining('没有勾上')]);
    const sent = await page.send('/district/review', { ...fields, pick: keys, [`points ${first}`]: '7' });
    const said = (await page.ask(sent.headers.location ?? '')).text;
    expect(said).toMatch(/已通过：1[^0-9][^<]*7[\s\S]*已通过：2[^0-9][^<]*4\.5/);
  });

  it('judges anew what was accepted: the later verdict holds', async () => {
    const { place, page } = await takenIn();
    const { seen, keys } = shownIn(await page.ask('/district/review'));
    await page.send('/district/review', { ...seen, pick: keys, verdict: 'accept' });
    expect((await page.ask('/district/review')).text).toContain('href="/district/review?by=unit&amp;judged=1"');
    const path = '/district/review?by=unit&judged=1';
    const judged = await page.ask(path);
    expect(judged.text).toContain('已通过 2 条');
    const again = shownIn(judged);
    const [first = ''] = again.keys;
    const sent = await page.send(path, { ...again.seen, pick: first, verdict: 'return', reason: '点错了，缺记录' });
    expect((await page.ask(sent.headers.location ?? '')).text).toContain('已通过 1 条');
    expect(await saidAt(place, '实验小学')).toEqual(['2.1 accepted', '2.2 accepted', '2.1 returned 点错了，缺记录']);
    const table = JSON.parse((await place.run('bureau', 'rollup', '-f', 'json')).out);
    const row = table.units.find(({ name }: { name: string }) => name === '实验小学');
    const duty = row.requirements.find(({ id }: { id: string }) => id === '2.1');
    expect(duty.accepted).toBe(false);
  });

  it('judges nothing that has changed since the page was opened, and says of what', async () => {
    const { place, page } = await takenIn();
    const { seen, keys } = shownIn(await page.ask('/district/review'));
    await place.at('one', 'record', '2.1', '--note', '又补了一份');
    await place.at('one', 'export', '-o', '../in/c.zip');
    await place.at('bureau', 'inbox', '../in/c.zip', '--yes');
    const changed = await page.send('/district/review', { ...seen, pick: keys, verdict: 'accept' });
    expect(changed.status).toBe(409);
    expect(changed.text).toContain('这一条变了');
    await place.at('bureau', 'review', '实验小学', '--id', '2.2', '--accept');
    const gone = await page.send('/district/review', { ...seen, pick: keys.slice(1), verdict: 'return', reason: '缺' });
    expect(gone.status).toBe(409);
    expect(gone.text).toContain('已经不用审核');
    expect(await saidAt(place, '实验小学')).toEqual(['2.2 accepted']);
  });

  it('leads to the inbox where nothing was taken in yet', async () => {
    const { path } = await district();
    const page = await openPage(path('bureau'), [], { now });
    const { status, text } = await page.ask('/district/review');
    expect([status, text]).toEqual([200, expect.stringContaining('还没有收进各单位的材料')]);
    expect((await page.send('/district/review', { verdict: 'accept' })).status).toBe(303);
  });
});
