import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hiddenIn, openPage } from '../support/open-page.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';

describe('the plan and the year on the page', () => {
  it('drafts another year from this one, uses it from then on, and says how much is to be confirmed', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const sent = await page.send('/year/next', { year: '２０２４年' });
    expect(sent.status).toBe(303);
    const shown = (await page.ask(sent.headers.location ?? '')).text;
    expect(shown).toContain('区教育局2024年全面从严治党工作要点');
    expect(shown).toMatch(/还有 [0-9]+ 处待确认/);
    for (const path of ['/', '/hand-in']) {
      expect((await page.ask(path)).text).toMatch(
        /class="warning">这个计划是起草的，还有 [0-9]+ 处待确认[^<]*<a href="\/draft">/,
      );
    }
    expect(readdirSync(join(home, 'plans'))).toContain('2024.yaml');
    expect(readFileSync(join(home, '.plan/config.yaml'), 'utf8')).toContain('governance-2024');
  });

  it('drafts a document that was sent, and goes back to a plan that lies here', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const text = '实验小学2025年工作要点\n\n一、教学\n1.每学期开展家长会2次。\n2.6月底前完成教室维修。\n';
    const sent = await page.send('/year/import', { year: '2025' }, { '../../要点.txt': text });
    expect(sent.status).toBe(303);
    expect((await page.ask('/')).text).toContain('实验小学2025年工作要点');
    expect(readdirSync(join(home, 'plans'))).toContain('要点.yaml');
    const offered = /<option value="([^"]*)">区教育局2023年/.exec((await page.ask('/year')).text)?.[1] ?? '';
    const back = await page.send('/year/choose', { plan: offered });
    expect(back.status).toBe(303);
    expect((await page.ask(back.headers.location ?? '')).text).toMatch(/本单位按“[^”]*学校[^”]*”填/);
    expect((await page.ask('/')).text).toContain('区教育局2023年全面从严治党工作要点');
  });

  const sound = (id: string) =>
    readFileSync(join(import.meta.dirname, '../../plans/party-governance-2023.yaml'), 'utf8').replace(
      'party-governance-2023',
      id,
    );

  it.each(['局里发的.yaml', '局里发的.YML', '局里发的.txt'])('uses a plan that was sent as it is: %s', async (name) => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const sent = await page.send('/year/import', { year: '' }, { [name]: sound('sent-2023') });
    expect(sent.status).toBe(303);
    expect(readFileSync(join(home, 'plans/局里发的.yaml'), 'utf8')).toBe(sound('sent-2023'));
    expect(readFileSync(join(home, '.plan/config.yaml'), 'utf8')).toContain('sent-2023');
    expect((await page.send('/year/import', { year: '' }, { [name]: sound('sent-2023') })).status).toBe(303);
    expect(readdirSync(join(home, 'plans')).filter((each) => each.endsWith('.yaml'))).toHaveLength(1);
  });

  it('takes in no faulty plan, and none whose id another one has here, and says so in plain words', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const faulty = sound('sent-2023').replace('sections:', 'sectionz:');
    const refused = await page.send('/year/import', { year: '2023' }, { '局里发的.yaml': faulty });
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/局里发的\.yaml 是计划文件，有 [0-9]+ 处错误（第一处在第 [0-9]+ 行），没有收下/);
    expect(readdirSync(home)).not.toContain('plans');
    await page.send('/year/import', { year: '2023' }, { '局里发的.yaml': sound('sent-2023') });
    const other = sound('sent-2023').replace('每年向', '每年都向').concat('\n# 改过\n');
    const twice = await page.send('/year/import', { year: '2023' }, { '新的.yaml': other });
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('是同一个计划，内容却不一样');
    expect(readdirSync(join(home, 'plans'))).toEqual(['局里发的.yaml']);
  });

  it('says where a document says another year than was typed', async () => {
    const page = await openPage(await schoolFolder());
    const text = '实验小学2025年工作要点\n\n一、教学\n1.每学期开展家长会2次。\n';
    const sent = await page.send('/year/import', { year: '２０２６' }, { '要点.txt': text });
    const { text: shown } = await page.ask(sent.headers.location ?? '');
    expect(shown).toContain('文件里写的是 2025 年，照它起草的，没有用您写的 2026 年');
  });

  it('asks before it drafts a document once more, and does either', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const text = '实验小学2025年工作要点\n\n一、教学\n1.每学期开展家长会2次。\n2.6月底前完成教室维修。\n';
    await page.send('/year/import', { year: '2025' }, { '要点.txt': text });
    const plans = () => readdirSync(join(home, 'plans')).filter((each) => each.endsWith('.yaml'));
    const asked = await page.send('/year/import', { year: '2025' }, { '另一个名字.txt': text });
    expect(asked.text).toContain('这份文件已经起草过（“实验小学2025年工作要点”，plans/要点.yaml），接着核对？');
    expect(asked.text).toContain('href="/draft"');
    expect(plans()).toEqual(['要点.yaml']);
    const again = /name="again" value="([^"]*)"/.exec(asked.text)?.[1] ?? '';
    expect((await page.send('/year/import', { year: '2025', again })).status).toBe(303);
    expect(plans()).toHaveLength(2);
    expect((await page.send('/year/import', { year: '2025', again: '../x' })).status).toBe(404);
  });

  it.each([
    ['/year/next', { year: '2023' }, '请写年份'],
    ['/year/next', { year: '明年' }, '请写年份'],
    ['/year/import', { year: '2025' }, '请写上文件'],
  ])('makes nothing of what is no year, or of no file: %s %o', async (path, fields, why) => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const sent = await page.send(path, fields);
    expect(sent).toMatchObject({ status: 422, text: expect.stringContaining(why) });
  });

  it('says of a file that cannot be read its name alone, and drafts nothing', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const sent = await page.send('/year/import', { year: '2026' }, { 'C:\\我的\\坏的.docx': 'PK\u0003\u0004' });
    expect(sent.status).toBe(422);
    expect(sent.text).toMatch(/role="alert">坏的\.docx/);
    expect(readdirSync(home)).not.toContain('plans');
  });

  it('takes a plan away that was never used, after it was asked, with the copy of its document; and no other', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const text = '实验小学2025年工作要点\n\n一、教学\n1.每学期开展家长会2次。\n';
    await page.send('/year/import', { year: '2025' }, { '要点.txt': text });
    expect((await page.ask('/year')).text).not.toContain('可以去掉');
    await page.send('/year/choose', { plan: 'party-governance-2023' });
    const path =
      /href="(\/year\/remove[^"]*)">去掉“实验小学2025年工作要点”/.exec((await page.ask('/year')).text)?.[1] ?? '';
    const asked = await page.ask(path);
    expect(asked.text).toContain('还没有用过，没有任何记录');
    const lying = () => readdirSync(join(home, 'plans')).filter((name) => name.startsWith('要点'));
    expect(lying()).toEqual(['要点.txt', '要点.yaml']);
    const gone = await page.send('/year/remove', { plan: hiddenIn(asked, 'plan') });
    expect((await page.ask(gone.headers.location ?? '')).text).toContain('“实验小学2025年工作要点”去掉了');
    expect(lying()).toEqual([]);
  });

  it.each(['record', 'words'])('takes no plan away that was used: %s', async (use) => {
    const home = await schoolFolder();
    const page = await openPage(home);
    await page.send('/year/next', { year: '2024' });
    if (use === 'record') await page.send('/duty/2.3', { step: 'done', seen: '', day: '2024-3-8' });
    else await runPlan(home, ['config', 'report.about', '三十六个班']);
    await page.send('/year/choose', { plan: 'party-governance-2023' });
    expect((await page.ask('/year')).text).not.toContain('可以去掉');
    const refused = await page.send('/year/remove', { plan: 'party-governance-2024' });
    expect((await page.ask(refused.headers.location ?? '')).text).toContain('没有去掉');
    expect(readdirSync(join(home, 'plans'))).toContain('2024.yaml');
  });

  it('chooses no plan that it did not offer', async () => {
    const page = await openPage(await schoolFolder());
    expect((await page.send('/year/choose', { plan: '../secret.yaml' })).status).toBe(404);
  });
});

describe('a file that is sent before there is a ledger', () => {
  it('is named as it was sent where it gives no plan', async () => {
    const page = await openPage(temporaryHome());
    const sent = await page.send('/first/plan', { way: 'import' }, { '照片.png': '\u0089PNG' });
    expect(sent.status).toBe(422);
    expect(sent.text).toMatch(/role="alert">照片\.png 里没有可以起草的文字[\s\S]*导入一份文件/);
  });

  it('is used as it is where it is a plan', async () => {
    const home = temporaryHome();
    const page = await openPage(home);
    const plan = readFileSync(join(import.meta.dirname, '../../plans/party-governance-2023.yaml'), 'utf8');
    const own = plan.replace('party-governance-2023', 'sent-2023').replace(/^title: .*$/m, 'title: 局里发的计划');
    expect((await page.send('/first/plan', { way: 'import' }, { '局里发的.yaml': own })).status).toBe(303);
    expect((await page.ask('/first')).text).toContain('局里发的计划');
    expect(readFileSync(join(home, 'plans/局里发的.yaml'), 'utf8')).toBe(own);
  });
});

describe('a form whose page was made for another plan than the one in use', () => {
  const opened = async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const plan = hiddenIn(await page.ask('/duty/3.1'), 'of-plan');
    await page.send('/year/next', { year: '2024' });
    return { home, page, plan };
  };

  it.each([
    ['/duty/3.1', { step: 'done', seen: '', day: '11-1' }],
    ['/hand-in', { period: 'Y1', signed: '张书记' }],
    ['/report/words', { about: '2023年的', 'seen about': '' }],
    ['/evidence/attach', { way: 'drop' }],
    ['/undo', { last: '' }],
    ['/draft', { way: 'whole' }],
  ])('does nothing, and leads back to its plan: %s', async (path, fields) => {
    const { home, page, plan } = await opened();
    const refused = await page.send(path, { ...fields, 'of-plan': plan });
    expect(refused).toMatchObject({ status: 409, text: expect.stringContaining('换过计划了') });
    expect(refused.text).toContain('换回“区教育局2023年全面从严治党工作要点”');
    expect((await runPlan(home, ['log'])).out).not.toMatch(/张书记|已完成/);
    expect((await page.send('/year/choose', { plan: hiddenIn(refused, 'plan'), 'of-plan': plan })).status).toBe(303);
    expect((await page.ask('/')).text).toContain('区教育局2023年全面从严治党工作要点 · ');
  });

  it('is kept by the browser for its plan alone: another one has duties of the same ids', async () => {
    const { page } = await opened();
    expect((await page.ask('/duty/3.1')).text).toContain('data-draft="party-governance-2024 3.1 done"');
  });
});

describe('the settings on the page', () => {
  it('are changed as config changes them, and wrong ones are refused with what was typed', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const sent = await page.send('/settings', { key: 'recorder', value: '李老师' });
    expect((await page.ask(sent.headers.location ?? '')).text).toContain('李老师');
    expect((await runPlan(home, ['config', 'recorder'])).out).toContain('李老师');
    const refused = await page.send('/settings', { key: 'unit.kind', value: 'moon' });
    expect(refused).toMatchObject({ status: 422, text: expect.stringContaining('role="alert"') });
    expect((await page.send('/settings', { key: 'unit.id', value: 'x' })).status).toBe(404);
  });

  it('give a unit whose name was a slip the id of its own name, as long as nothing is recorded under the other', async () => {
    const home = temporaryHome();
    await runPlan(home, [
      'init',
      '--plan',
      'party-governance-2023',
      '--unit',
      '实验小',
      '--kind',
      'school',
      '--recorder',
      '王老师',
    ]);
    const page = await openPage(home);
    const idNow = async () => (await runPlan(home, ['config', 'unit.id'])).out;
    const slip = await idNow();
    const sent = await page.send('/settings', { key: 'unit.name', value: '实验小学' });
    expect((await page.ask(sent.headers.location ?? '')).text).not.toContain('单位编号仍是');
    const own = await idNow();
    expect(own).not.toBe(slip);
    await page.send('/duty/2.3', { step: 'done', seen: '', day: '12-1' });
    const renamed = await page.send('/settings', { key: 'unit.name', value: '第一实验小学' });
    expect((await page.ask(renamed.headers.location ?? '')).text).toContain('单位编号仍是');
    expect(await idNow()).toBe(own);
  });

  it('change the language of every page', async () => {
    const page = await openPage(await schoolFolder());
    await page.send('/settings', { key: 'language', value: 'en' });
    expect((await page.ask('/')).text).toContain('lang="en"');
  });
});
