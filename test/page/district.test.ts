import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { district, unitList } from '../support/district.ts';
import { hiddenIn, openPage } from '../support/open-page.ts';
import { bureauPlan } from '../support/plan-text.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';

const now = '2026-11-24T12:00:00.000+08:00';

const ownPlan = bureauPlan(
  'own-2026',
  '工作要点',
  `        requirements:
          - { id: "1", text: 听党课 }
`,
);

describe('the page of a bureau', () => {
  it('takes in what schools sent, says what each is with an answer to copy, and shows it in the table', async () => {
    const { at, path } = await district();
    await at('one', 'submit', '--period', 'Y1', '--signed', '张书记', '--yes');
    await at('one', 'export', '-o', '../in/实验小学.zip');
    const page = await openPage(path('bureau'), [], { now });
    expect((await page.ask('/')).text).toContain('href="/district"');
    const packet = readFileSync(path('in/实验小学.zip'));
    const sent = await page.send('/district/inbox', {}, { '一/实验小学.zip': packet, '坏的.zip': 'PK\u0003\u0004' });
    const shown = (await page.ask(sent.headers.location ?? '')).text;
    expect(shown).toMatch(/实验小学[\s\S]*收到/);
    expect(shown).toContain('坏的.zip');
    expect(shown).not.toContain('/.opened-');
    expect(shown).not.toMatch(/plan [a-z]|--[a-z]/);
    const letter = await page.send('/district/inbox', {}, { '通知.txt': '开会' });
    const nothing = (await page.ask(letter.headers.location ?? '')).text;
    expect(nothing).toContain('放进来的文件里没有各单位交来的台账或填报表');
    expect(nothing).not.toContain(path(''));
    expect((await page.ask('/district/table')).text).toContain('张书记');
    expect((await page.ask('/district/table?by=item')).status).toBe(200);
  });

  it('gives the table that `rollup` writes', async () => {
    const { path } = await district();
    const page = await openPage(path('bureau'), [], { now });
    const byPage = await page.ask('/district/table/csv?by=item');
    const written = await runPlan(path('bureau'), ['rollup', '-f', 'csv', '--by', 'item'], { now });
    expect(byPage.text).toBe(written.out);
  });

  it('sends results back, which the school takes in on its own page', async () => {
    const { at, path } = await district();
    await at('one', 'record', '1.1', '--add', '2', '--on', '2023-03-08', '--note', '专题学习');
    await at('one', 'export', '-o', '../in/实验小学.zip');
    await at('bureau', 'inbox', '../in', '--yes');
    await at('bureau', 'review', '--unit', '实验小学', '--id', '1.1', '--return', '请补会议记录');
    await at('bureau', 'export', '--unit', '实验小学', '-o', '../in/结果.zip');
    const page = await openPage(path('one'), [], { now });
    expect((await page.ask('/hand-in')).text).toContain('还没有签字报送');
    const sent = await page.send('/hand-in/results', {}, { '结果.zip': readFileSync(path('in/结果.zip')) });
    expect((await page.ask(sent.headers.location ?? '')).text).toContain('退回 1 条');
    expect((await page.ask('/duty/1.1')).text).toContain('请补会议记录');
  });

  it('has what was sent back reported again once it is put right, with no amount that never was', async () => {
    const { at, path } = await district();
    await at('one', 'record', '1.1', '--add', '2', '--on', '2023-03-08');
    await at('one', 'export', '-o', '../in/a.zip');
    await at('bureau', 'inbox', '../in', '--yes');
    await at('bureau', 'review', '--unit', '实验小学', '--id', '1.1', '--return', '请补会议记录');
    await at('bureau', 'export', '--unit', '实验小学', '-o', '../结果.zip');
    await at('one', 'merge', '../结果.zip');
    const school = await openPage(path('one'), [], { now: '2026-11-24T12:10:00.000+08:00' });
    const seen = hiddenIn(await school.ask('/duty/1.1'), 'seen');
    await school.send('/duty/1.1', { step: 'attach', day: '3-8', links: 'https://example.org/会议', seen });
    const asked = await school.ask('/duty/1.1?step=confirm');
    expect(asked.text).toMatch(/aria-current="true"[^>]*>按退回的意见补好了，重新报/);
    const sent = await school.send('/duty/1.1', { step: 'confirm', seen: hiddenIn(asked, 'seen') });
    expect((await school.ask(sent.headers.location ?? '')).text).toMatch(/已 2 次，已完成/);
    expect((await school.ask('/duty/1.1')).text).not.toContain('按退回的意见补好了');
    await at('one', 'export', '-o', '../in/b.zip');
    await at('bureau', 'inbox', '../in', '--yes');
    const bureau = await openPage(path('bureau'), [], { now: '2026-11-24T12:20:00.000+08:00' });
    expect((await bureau.ask('/district/review')).text).toMatch(/待审核 1 条[\s\S]*1\.1/);
  });

  it('gives what was said of each unit as one zip, the packets of `export --all`', async () => {
    const { at, path } = await district();
    await at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await at('one', 'export', '-o', '../in/a.zip');
    await at('bureau', 'inbox', '../in', '--yes');
    const page = await openPage(path('bureau'), [], { now });
    const none = await page.ask('/district/answers');
    const told = (await page.ask(none.headers.location ?? '')).text;
    expect(told).toContain('请先审核');
    expect(told).not.toContain('plan review');
    await at('bureau', 'review', '实验小学', '--return', '缺会议记录', '--yes');
    const { headers, text } = await page.ask('/district/answers');
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(text).toContain('实验小学-审核.zip');
    expect(text).not.toContain('第二小学');
  });

  it('says whom it would write to and why, whose contact is missing, and gives the letters as one zip; it sends nothing', async () => {
    const { at, path } = await district();
    await at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await at('one', 'export', '-o', '../in/a.zip');
    await at('bureau', 'inbox', '../in', '--yes');
    const page = await openPage(path('bureau'), [], { now });
    const { text } = await page.ask('/district/notice');
    expect(text).toMatch(/实验小学：[^<]*联系人 王老师/);
    expect(text).toMatch(/第二小学：没有收到办理情况[^<]*名单里没有联系人/);
    expect(text).toContain('什么都不会发出去');
    expect(text).not.toMatch(/ -o |plan notice/);
    const zip = (await page.ask('/district/notice/zip')).text;
    for (const name of ['第二小学', '新三小'])
      for (const ending of ['docx', 'md', 'txt']) expect(zip).toContain(`${name}.${ending}`);
    expect(zip).toContain('通报.docx');
  });

  it('has a unit that begins choose itself from the list, where there is one', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, 'units.yaml'), unitList);
    const page = await openPage(home, [], { now });
    const form = (await page.ask('/first')).text;
    expect(form).toContain('<option value="第二小学">');
    expect(form).not.toContain('name="kind"');
    expect((await page.send('/first', { unit: '第二小学', recorder: '王老师' })).status).toBe(303);
    expect(readFileSync(join(home, '.plan/config.yaml'), 'utf8')).toContain('第二小学');
  });

  it('is not offered to a school that was given the list, by an address typed either', async () => {
    const { path } = await district();
    writeFileSync(path('one', 'units.yaml'), unitList);
    const page = await openPage(path('one'), [], { now });
    expect((await page.ask('/')).text).not.toContain('/district');
    for (const part of ['', '/review', '/notice', '/answers', '/units', '/table']) {
      expect((await page.ask(`/district${part}`)).headers.location, part).toMatch(/^\/\?said=/);
    }
    expect((await page.send('/district/units', { lines: '甲校' })).headers.location).toMatch(/^\/\?said=/);
    expect(readFileSync(path('one', 'units.yaml'), 'utf8')).toBe(unitList);
  });

  it('writes its list of units from pasted lines, and gives plan and list for the schools', async () => {
    const { path } = await district();
    rmSync(path('bureau', 'units.yaml'));
    mkdirSync(path('bureau', 'plans'));
    writeFileSync(path('bureau', 'plans', 'own.yaml'), ownPlan);
    const page = await openPage(path('bureau'), ['--plan', 'own-2026'], { now });
    expect((await page.ask('/')).text).toContain('href="/district"');
    expect((await page.ask('/district')).headers.location).toBe('/district/units');
    const wrong = await page.send('/district/units', { lines: '实验小学\t大学\t王老师' });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('第1行的类别“大学”不在计划里')]);
    expect(wrong.text).toContain('实验小学 大学 王老师');
    const lines =
      '单位\t类别\t联系人\r\n实验小学\t中小学校\t王老师 138\r\n第二小学，school\r\n第三小学\r\n区教育局 机关';
    const sent = await page.send('/district/units', { lines });
    const shown = (await page.ask(sent.headers.location ?? '')).text;
    expect(shown).toContain('名单已写好，共4个单位。');
    expect(shown).toContain('王老师 138');
    expect(readFileSync(path('bureau', 'plans', 'units.yaml'), 'utf8')).toContain(
      'id: district-education\n    name: 区教育局',
    );
    expect((await page.ask('/district')).status).toBe(200);
    await page.send('/district/units', { lines: '第二小学，中小学校，李老师' });
    expect((await page.ask('/district/units')).text).toMatch(/第二小学<\/th><td>中小学校<\/td><td>李老师/);
    const zip = (await page.ask('/district/units/zip')).text;
    expect(zip).toContain('plans/own.yaml');
    expect(zip).toContain('plans/units.yaml');
  });

  it('takes in the packet of a unit that records by another id, once its list has that', async () => {
    const { at, path, home } = await district();
    mkdirSync(join(home, 'slip'));
    await runPlan(join(home, 'slip'), [
      'init',
      '--plan',
      'party-governance-2023',
      '--unit',
      '第三小',
      '--kind',
      'school',
      '--recorder',
      '李',
    ]);
    await runPlan(join(home, 'slip'), ['record', '2.1', '--done', '--on', '2023-06-01']);
    await runPlan(join(home, 'slip'), ['config', 'unit.name', '新三小']);
    await runPlan(join(home, 'slip'), ['export', '-o', '../in/c.zip']);
    const page = await openPage(path('bureau'), [], { now });
    const packet = readFileSync(path('in/c.zip'));
    const take = async () => {
      const sent = await page.send('/district/inbox', {}, { 'c.zip': packet });
      return (await page.ask(sent.headers.location ?? '')).text;
    };
    const refused = await take();
    const own = /单位编号是 (unit-[0-9a-f]+)/.exec(refused)?.[1] ?? '';
    expect(refused).toContain('网页上在“单位名单”里改');
    const wrong = await page.send('/district/units/id', { unit: 'third', own: 'district-education' });
    expect((await page.ask(wrong.headers.location ?? '')).text).toContain('编号不对，或者已是别的单位的');
    const kept = await page.send('/district/units/id', { unit: 'third', own });
    expect((await page.ask(kept.headers.location ?? '')).text).toContain('“新三小”的编号改好了');
    expect(await take()).toContain('收下 1 份');
    expect(await at('bureau', 'rollup')).toContain('新三小');
  });

  it('takes a unit off its list of whom nothing was received, and no other', async () => {
    const { at, path } = await district();
    await at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await at('one', 'export', '-o', '../in/a.zip');
    await at('bureau', 'inbox', '../in', '--yes');
    const page = await openPage(path('bureau'), [], { now });
    const { text } = await page.ask('/district/units');
    const named = [...text.matchAll(/aria-label="从名单去掉“([^”]*)”"/g)].map(([, name]) => name);
    expect(named).toEqual(['第二小学', '新三小']);
    const gone = await page.send('/district/units/remove', { unit: 'third' });
    expect((await page.ask(gone.headers.location ?? '')).text).toContain('“新三小”已从名单去掉');
    expect(readFileSync(path('bureau/units.yaml'), 'utf8')).not.toContain('新三小');
    const kept = await page.send('/district/units/remove', { unit: 'district-education' });
    expect((await page.ask(kept.headers.location ?? '')).text).toContain('没有去掉');
  });

  it('is opened by a list for whoever has others report to them, and puts itself on none', async () => {
    const page = await openPage(await schoolFolder(), [], { now });
    expect((await page.ask('/settings')).text).toContain('href="/district/units"');
    const own = /<p class="year">[^<]* · ([^<]+)</.exec((await page.ask('/')).text)?.[1] ?? '';
    const refused = await page.send('/district/units', { lines: own });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('是本单位')]);
    expect((await page.send('/district/units', { lines: '东校区\n西校区' })).status).toBe(303);
    expect((await page.ask('/')).text).toContain('href="/district"');
  });

  it('is not offered where nobody reports', async () => {
    const page = await openPage(await schoolFolder());
    expect((await page.ask('/')).text).not.toContain('/district');
  });
});
