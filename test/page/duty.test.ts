import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hiddenIn, openPage } from '../support/open-page.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';

const once = { step: 'add', days: '2023-03-08', amount: '1' };

describe('a duty on the page', () => {
  it('records several days in one step, as the walk does, and says so once', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const fields = { ...once, seen: '', days: '3-8、6-7', note: '专题学习' };
    const shown = await page.send('/duty/1.1', fields);
    expect(shown).toMatchObject({ status: 422, text: expect.stringContaining('将记 2 条，各 1 次：3-8、6-7') });
    const sent = await page.send('/duty/1.1', { ...fields, meant: hiddenIn(shown, 'meant') });
    expect(sent.headers.location).toBe('/duty/1.1?said=1');
    expect((await page.ask('/duty/1.1?said=1')).text).toContain('已记 2 条');
    expect((await page.ask('/duty/1.1?said=1')).text).not.toContain('已记 2 条');
    const { out } = await runPlan(home, ['show', '1.1']);
    expect(out).toMatch(/2023-03-08[^\n]*专题学习[\s\S]*2023-06-07[^\n]*专题学习/);
  });

  it('names each field that is wrong, keeps what was typed, and records nothing', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const sent = await page.send('/duty/1.1', {
      step: 'add',
      seen: '',
      days: '13-45',
      amount: '很多',
      note: '写了很久',
    });
    expect(sent).toMatchObject({ status: 422 });
    expect(sent.text).toContain('有 2 处要改');
    expect(sent.text).toContain('value="13-45"');
    expect(sent.text).toContain('写了很久</textarea>');
    expect((await runPlan(home, ['log'])).out).not.toContain('1.1');
  });

  it('overwrites nothing where somebody else recorded meanwhile: it says what, and records when it is sent once more', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const seen = hiddenIn(await page.ask('/duty/1.1'), 'seen');
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-05-04', '--note', '终端里记的']);
    const stale = await page.send('/duty/1.1', { ...once, seen });
    expect(stale).toMatchObject({ status: 409 });
    expect(stale.text).toContain('终端里记的');
    expect(stale.text).toContain('value="2023-03-08"');
    const again = await page.send('/duty/1.1', { ...once, seen: hiddenIn(stale, 'seen') });
    expect(again.status).toBe(303);
    expect((await runPlan(home, ['show', '1.1'])).out).toMatch(/2023-03-08[\s\S]*2023-05-04/);
  });

  it('records a form that is sent twice once: the second is told of the first', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const sent = [
      await page.send('/duty/1.1', { ...once, seen: '' }),
      await page.send('/duty/1.1', { ...once, seen: '' }),
    ];
    expect(sent.map(({ status }) => status)).toEqual([303, 409]);
  });

  it('says so where what was sent is to be said no more, and shows the words that were sent', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    await runPlan(home, ['record', '2.3', '--done', '--on', '2023-12-01']);
    const late = await page.send('/duty/2.3', { step: 'done', seen: '', day: '12-2', note: '第二个窗口里写的' });
    expect(late.status).toBe(409);
    expect(late.text).toMatch(/role="alert">[\s\S]*有了变化[\s\S]*新记的：[\s\S]*现在这一条不用再这样记了/);
    expect(late.text).toContain('您写的是：第二个窗口里写的');
  });

  it('asks before a day to come, or the number of a person, is recorded', async () => {
    const home = await schoolFolder();
    const now = '2023-05-01T09:00:00.000+08:00';
    const page = await openPage(home, [], { now });
    const fields = { ...once, seen: '', days: '2023-06-01', note: '电话13812345678' };
    const asked = await page.send('/duty/1.1', fields);
    expect(asked).toMatchObject({ status: 422, text: expect.stringContaining('照样记下') });
    expect(await page.send('/duty/1.1', { ...fields, meant: hiddenIn(asked, 'meant') })).toMatchObject({ status: 303 });
  });

  it('takes back what it shows, and nothing that came since', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    await page.send('/duty/1.1', { ...once, seen: '' });
    const last = hiddenIn(await page.ask('/undo'), 'last');
    await page.send('/duty/1.2', { step: 'note', seen: '', inner: '后来的' });
    expect(await page.send('/undo', { last })).toMatchObject({ status: 409 });
    const now = await page.ask('/undo');
    expect(await page.send('/undo', { last: hiddenIn(now, 'last') })).toMatchObject({ status: 303 });
    expect((await page.ask('/duty/1.1')).text).toContain('2023-03-08');
    expect((await page.ask('/duty/1.2')).text).not.toContain('后来的');
  });

  it('restores what was taken back last, until more is recorded', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    await page.send('/duty/1.1', { ...once, seen: '' });
    expect((await page.ask('/undo')).text).not.toContain('恢复这');
    await page.send('/undo', { last: hiddenIn(await page.ask('/undo'), 'last') });
    const shown = await page.ask('/undo');
    expect(shown.text).toMatch(/要恢复的是刚才撤销的 1 条：[\s\S]*1\.1[\s\S]*恢复这 1 条/);
    const redo = { redo: '1', last: hiddenIn(shown, 'last') };
    const sent = await page.send('/undo', redo);
    expect((await page.ask(sent.headers.location ?? '')).text).toContain('已恢复 1 条');
    expect((await page.ask('/duty/1.1')).text).toContain('2023-03-08');
    expect((await page.send('/undo', redo)).status).toBe(409);
  });

  it('takes back an entry of whatever age alone, and leads back to its duty', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    await page.send('/duty/1.1', { ...once, seen: '', amount: '11' });
    await page.send('/duty/1.2', { step: 'note', seen: '', inner: '后来的' });
    const path = /\/undo\?entry=[^"]+/.exec((await page.ask('/duty/1.1')).text)?.[0] ?? '';
    const asked = await page.ask(path);
    expect(asked.text).toContain('+11 次');
    expect(asked.text).not.toContain('后来的');
    const fields = { entry: hiddenIn(asked, 'entry'), last: hiddenIn(asked, 'last') };
    const sent = await page.send('/undo', fields);
    expect(sent).toMatchObject({ status: 303, headers: { location: expect.stringContaining('/duty/1.1?said=') } });
    expect((await page.ask('/duty/1.1')).text).not.toContain('+11 次');
    expect((await page.ask('/duty/1.2')).text).toContain('后来的');
    expect(await page.send('/undo', fields)).toMatchObject({ status: 409 });
    expect((await page.ask(path)).text).toContain('撤销不了');
  });

  it('takes back one day of several that were recorded at once, the others stand', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const several = { ...once, seen: '', days: '3-8、6-7' };
    const meant = hiddenIn(await page.send('/duty/1.1', several), 'meant');
    await page.send('/duty/1.1', { ...several, meant });
    const path = /\/undo\?entry=[^"]+/.exec((await page.ask('/duty/1.1')).text)?.[0] ?? '';
    const asked = await page.ask(path);
    await page.send('/undo', { entry: hiddenIn(asked, 'entry'), last: hiddenIn(asked, 'last') });
    const shown = (await runPlan(home, ['show', '1.1'])).out;
    expect(shown).toContain('2023-06-07');
    expect(shown).not.toContain('2023-03-08');
  });

  it('takes back a signed report only where that was ticked, and says what it means', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    await page.send('/hand-in', { period: 'Y1', signed: '李校长' });
    const asked = await page.ask('/undo');
    expect(asked.text).toContain('收不回来');
    const last = hiddenIn(asked, 'last');
    expect(await page.send('/undo', { last })).toMatchObject({
      status: 409,
      text: expect.stringContaining('什么都没有撤销'),
    });
    expect(await page.send('/undo', { last, reportToo: '1' })).toMatchObject({ status: 303 });
    expect((await page.ask('/hand-in')).text).toContain('还没有签字报送');
  });

  it('asks the day of what is attached later, today unless said otherwise', async () => {
    const page = await openPage(await schoolFolder(), [], { now: '2023-10-20T09:00:00.000+08:00' });
    expect((await page.ask('/duty/1.1?step=attach')).text).toMatch(
      /id="day"[^>]*value="2023-10-20"|value="2023-10-20"[^>]*id="day"/,
    );
    await page.send('/duty/1.1', { step: 'attach', seen: '', day: '9-28' }, { '整改照片.jpg': 'x' });
    expect((await page.ask('/duty/1.1')).text).toMatch(/2023-09-28 · 补充佐证/);
    expect((await page.ask('/evidence')).text).toContain('自己核对');
  });

  it('names a file of an entry once, beside the way to it', async () => {
    const page = await openPage(await schoolFolder());
    await page.send('/duty/1.1', { ...once, seen: '' }, { '会议记录.docx': 'x' });
    const { text } = await page.ask('/duty/1.1');
    const entries = text.slice(text.indexOf('class="entries"'));
    expect(entries.split('会议记录.docx')).toHaveLength(2);
    expect(entries).toMatch(/href="\/files\/[0-9a-f]{64}"/);
  });

  it('says that there is no such duty, or no such page', async () => {
    const page = await openPage(await schoolFolder());
    for (const path of ['/duty/9.99', '/duty/..%2f..%2fconfig.yaml', '/nothing']) {
      expect(await page.ask(path), path).toMatchObject({ status: 404 });
    }
  });
});

describe('the page', () => {
  it('asks on first use what init asks, and leads on from there', async () => {
    const home = temporaryHome();
    const page = await openPage(home);
    expect(await page.ask('/')).toMatchObject({ status: 303, headers: { location: '/first' } });
    expect((await page.ask('/first')).text).toContain('单位名称');
    const refused = await page.send('/first', { unit: '　', kind: 'school', recorder: '王老师' });
    expect(refused).toMatchObject({ status: 422, text: expect.stringContaining('单位名称和填报人姓名都要写') });
    const long = await page.send('/first', { unit: '小'.repeat(101), kind: 'school', recorder: '王老师' });
    expect(long).toMatchObject({ status: 422, text: expect.stringContaining('太长了，最多 100 字') });
    const made = await page.send('/first', { unit: '实验小学', kind: 'school', recorder: '王老师' });
    expect(made).toMatchObject({ status: 303 });
    expect((await page.ask('/')).text).toContain('实验小学');
  });

  it('says first that the plan is over, and offers another year before the unit is asked', async () => {
    const home = temporaryHome();
    const page = await openPage(home, [], { now: '2026-03-02T09:00:00.000+08:00' });
    expect((await page.ask('/first')).text).toMatch(
      /已于 2023-12-31 结束[\s\S]*起草今年的[\s\S]*继续补填 2023 年的[\s\S]*单位名称/,
    );
    expect(await page.send('/first/plan', { way: 'draft' })).toMatchObject({ status: 303 });
    const { text } = await page.ask('/first');
    expect(text).toContain('2026');
    expect(text).not.toContain('已于');
    await page.send('/first', { unit: '实验小学', kind: 'school', recorder: '王老师' });
    expect((await page.ask('/')).text).toContain('2026');
    expect((await page.send('/first/plan', { way: 'draft' })).headers.location).toBe('/year');
  });

  it('asks on first use only what is true, and lets a unit go on that is not on the list', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, 'units.yaml'), 'format: 1\nunits:\n  - { id: u1, name: 第一小学, kind: school }\n');
    const page = await openPage(home);
    const { text } = await page.ask('/first');
    expect(text).toContain('先写两件事');
    expect(text).toContain('不在名单里');
    const sent = await page.send('/first', { unit: '', own: '新建小学', ownKind: 'school', recorder: '王老师' });
    expect(sent).toMatchObject({ status: 303 });
    expect((await page.ask('/')).text).toContain('新建小学');
  });

  it('shows figures, what needs doing, and every duty, in the language of the year', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    expect((await page.ask('/')).text).toMatch(/<html lang="zh[\s\S]*完成情况[\s\S]*先办这些[\s\S]*各月期限/);
    expect((await page.ask('/duties')).text).toContain('/duty/1.1');
    const english = await openPage(home, ['--lang', 'en']);
    expect((await english.ask('/')).text).toMatch(/<html lang="en[\s\S]*Where it stands/);
  });

  it('ends by Ctrl+C, and says that all is saved', async () => {
    const page = await openPage(await schoolFolder());
    expect(await page.stop()).toMatchObject({ code: 0, out: expect.stringContaining('都已保存') });
    await expect(page.ask('/')).rejects.toThrow();
  });
});
