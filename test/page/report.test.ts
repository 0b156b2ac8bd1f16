import { describe, expect, it } from 'vitest';
import { hiddenIn, openPage } from '../support/open-page.ts';
import { runPlan, schoolFolder } from '../support/program.ts';

const late = { now: '2024-01-05T09:00:00.000+08:00' };

describe('the report on the page', () => {
  it('keeps what the unit itself writes, and shows it in the report', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const form = await page.ask('/report');
    const sent = await page.send('/report/words', {
      'seen about': hiddenIn(form, 'seen about'),
      about: '党支部三个。\r\n\r\n党员四十名。',
      'seen next': hiddenIn(form, 'seen next'),
      next: '',
    });
    expect(sent.status).toBe(303);
    expect((await page.ask(sent.headers.location ?? '')).text).toContain('文字已保存，改了 1 处');
    expect((await runPlan(home, ['report'])).out).toMatch(/党支部三个。\n\n党员四十名。/);
  });

  it('writes over nothing that was changed meanwhile, and takes it when it is sent once more', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const form = await page.ask('/report');
    await runPlan(home, ['config', 'report.about', '终端里写的']);
    const stale = await page.send('/report/words', { 'seen about': hiddenIn(form, 'seen about'), about: '网页里写的' });
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('已被改成“终端里写的”');
    expect(stale.text).toContain('网页里写的</textarea>');
    const again = { 'seen about': hiddenIn(stale, 'seen about'), about: '网页里写的' };
    expect((await page.send('/report/words', again)).status).toBe(303);
  });

  it('refuses what has no room, by its place, and changes nothing then', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const fields = { 'seen about': '-', about: '三个支部', 'seen contact': '-', contact: '王老师\n李老师' };
    const refused = await page.send('/report/words', fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('联系人 只能写一行');
    expect((await runPlan(home, ['config'])).out).not.toContain('三个支部');
  });

  it('takes causes and measures of several duties in one step, from the table of what is not done', async () => {
    const home = await schoolFolder();
    const page = await openPage(home, [], late);
    const form = await page.ask('/report');
    expect(form.text).toContain('name="cause 1.1"');
    const row = (id: string, fields: Record<string, string>) => ({
      [`seen ${id}`]: hiddenIn(form, `seen ${id}`),
      ...Object.fromEntries(Object.entries(fields).map(([field, text]) => [`${field} ${id}`, text])),
    });
    const sent = await page.send('/report/remedies', {
      ...row('1.1', { cause: '人手不足', measure: '补办两次', owner: '王老师', due: '2024-3-31' }),
      ...row('1.3', { cause: '', measure: '', owner: '', due: '' }),
    });
    expect(sent.status).toBe(303);
    const shown = (await runPlan(home, ['report'], late)).out;
    expect(shown).toMatch(/人手不足[\s\S]*补办两次[\s\S]*王老师[\s\S]*2024年3月31日/);
  });

  it('names the row that is wrong, or that has changed, and records none', async () => {
    const home = await schoolFolder();
    const page = await openPage(home, [], late);
    const form = await page.ask('/report');
    const fields = {
      'seen 1.1': hiddenIn(form, 'seen 1.1'),
      'cause 1.1': '人手不足',
      'seen 1.3': hiddenIn(form, 'seen 1.3'),
      'due 1.3': '不知道哪天',
    };
    const wrong = await page.send('/report/remedies', fields);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="不知道哪天"');
    expect((await runPlan(home, ['log'])).out).not.toContain('人手不足');
    await runPlan(home, ['record', '1.1', '--note', '别处记的']);
    const stale = await page.send('/report/remedies', { ...fields, 'due 1.3': '' });
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('这一条有了新记录');
  });
});
