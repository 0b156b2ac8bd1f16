import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hiddenIn, type OpenPage, openPage } from '../support/open-page.ts';
import { schoolFolder } from '../support/program.ts';

const document = `实验小学2026年工作要点

一、教学
1.加强常规管理。近年来，教学质量稳步提升。每学期开展家长会2次。6月底前完成教室维修和操场改造。不得体罚学生。
2.做好总结。一直以来工作扎实。
`;

/** A page whose plan was drafted from the document, and the file of it. */
async function drafted(): Promise<{ readonly page: OpenPage; readonly file: string }> {
  const home = await schoolFolder();
  const page = await openPage(home);
  await page.send('/year/import', { year: '2026' }, { '要点.txt': document });
  return { page, file: join(home, 'plans/要点.yaml') };
}

async function press(page: OpenPage, way: string, fields: Readonly<Record<string, string>> = {}) {
  const seen = hiddenIn(await page.ask('/draft'), 'seen');
  return page.send('/draft', { seen, way, ...fields });
}

describe('the triage of a draft on the page', () => {
  it('shows the document left and the plan right, and what is open', async () => {
    const { page } = await drafted();
    const { text } = await page.ask('/draft');
    expect(text).toMatch(/还有 [1-9][0-9]* 条没有分，[1-9][0-9]* 处待确认/);
    expect(text).toContain('<span class="words fate-context">近年来，教学质量稳步提升');
    expect(text).toContain('每学期开展家长会2次');
  });

  it('says whose a duty is, of one or of a whole item, and deletes nothing', async () => {
    const { page, file } = await drafted();
    const before = readFileSync(file, 'utf8');
    expect((await press(page, 'others-item 1')).status).toBe(303);
    const text = readFileSync(file, 'utf8');
    const count = (of: string, what: RegExp) => of.match(what)?.length ?? 0;
    expect(count(text, /for: .*others/g)).toBe(count(before, /- id: "1\.\d+"/g));
    expect(count(text, /text:/g)).toBe(count(before, /text:/g));
    await press(page, 'ours 1.1');
    expect(readFileSync(file, 'utf8')).not.toBe(text);
  });

  it('says so where what is taken out has records, and where the unit is of another kind from then on', async () => {
    const { page } = await drafted();
    const answerOf = async (way: string, fields: Readonly<Record<string, string>> = {}) =>
      (await page.ask((await press(page, way, fields)).headers.location ?? '')).text;
    const [id = ''] = /(?<=name="way" value="drop )[^"]*/.exec((await page.ask('/draft')).text) ?? [];
    await page.send(`/duty/${id}`, { step: 'note', seen: '', inner: '记过的' });
    expect(await answerOf(`drop ${id}`)).toMatch(/它已有 1 条记录：[^<]*撤回上一步/);
    await press(page, 'back');
    await press(page, 'whole', { 'plan.new-unit': '幼儿园' });
    const [own = ''] = /plan\.units\.[a-z]+/.exec((await page.ask('/draft')).text) ?? [];
    expect(await answerOf('whole', { [own]: '' })).toMatch(/已保存[\s\S]*本单位按“幼儿园”填/);
  });

  it('says where a change changes nothing, and asks for a text in plain words', async () => {
    const { page } = await drafted();
    const [id = ''] = /(?<=name="way" value="drop )[^"]*/.exec((await page.ask('/draft')).text) ?? [];
    const same = await press(page, `edit ${id}`);
    expect((await page.ask(same.headers.location ?? '')).text).toContain('没有改动。');
    const empty = await press(page, `edit ${id}`, { [`text ${id}`]: ' ' });
    expect(empty).toMatchObject({ status: 422, text: expect.stringContaining('任务的文字不能空着') });
  });

  it('asks who writes a plan for others which kinds of unit a duty is for, and leads to the list of units when done', async () => {
    const { page, file } = await drafted();
    const name = /<p class="year">[^<]* · ([^<]+)</.exec((await page.ask('/draft')).text)?.[1] ?? '';
    expect((await page.ask('/draft')).text).toContain('是我们的');
    const fields = { 'plan.issuer.name': name, 'plan.new-unit': '中小学校' };
    await press(page, 'whole', fields);
    const { text } = await page.ask('/draft');
    expect(text).toContain('归中小学校');
    expect(text).not.toContain('不是我们的</button>');
    const [kind = '', ...others] = [...text.matchAll(/value="kind 1\.1 ([^"]+)"/g)].map(([, each = '']) => each);
    expect((await press(page, `kind 1.1 ${kind}`)).status).toBe(303);
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`id: "1\\.1"\\n\\s+for: ${kind}`));
    expect((await page.ask('/draft?edit=1.1')).text).toContain('哪几类单位办');
    await press(page, 'edit 1.1', { 'for 1.1': others[0] ?? '' });
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`id: "1\\.1"\\n\\s+for: ${others[0]}`));
    await press(page, 'edit 1.1', { 'target 1.1': '全区不少于10所' });
    expect(readFileSync(file, 'utf8')).toContain('across: units');
    expect((await press(page, 'kind 1.1 constructor')).status).toBe(404);
    await press(page, `many kind ${kind}`, { group: '0' });
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`id: "1\\.2"\\n\\s+for: ${kind}`));
    await press(page, `many kind ${kind}`, { group: '0' });
    for (let at = 0; at < 40 && (await page.ask('/draft')).text.includes('value="accept 0"'); at += 1) {
      await press(page, 'accept 0');
    }
    expect((await page.ask('/draft')).text).toMatch(/都核对过了。[\s\S]*下一步：<a href="\/district\/units">/);
  });

  it('makes a duty of a grey sentence, also where the item had none', async () => {
    const { page, file } = await drafted();
    expect((await press(page, 'raise 1 0')).status).toBe(303);
    expect(readFileSync(file, 'utf8')).toMatch(/text: 近年来，教学质量稳步提升\n\s+quote: 近年来/);
    expect((await press(page, 'raise 2 0')).status).toBe(303);
    expect(readFileSync(file, 'utf8')).toMatch(/- id: "2\.1"\n\s+text: 一直以来工作扎实/);
    expect((await page.ask('/draft')).text).not.toContain('<span class="words fate-context">近年来');
  });

  it('changes what is typed in plain words, whole or not at all', async () => {
    const { page, file } = await drafted();
    const fields = { 'text 1.1': '开家长会', 'target 1.1': '每月２次' };
    expect((await press(page, 'edit 1.1', fields)).status).toBe(303);
    expect(readFileSync(file, 'utf8')).toMatch(/text: 开家长会[\s\S]*at-least: 2[\s\S]*every: month/);
    const before = readFileSync(file, 'utf8');
    const wrong = await press(page, 'edit 1.1', { 'text 1.1': '开会', 'target 1.1': '很多很多' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="很多很多"');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('splits a duty in two, joins them again, and confirms a guess', async () => {
    const { page, file } = await drafted();
    const texts = () => [...readFileSync(file, 'utf8').matchAll(/ text: (.*)/g)].map(([, text]) => text);
    const before = texts();
    expect((await press(page, 'split 1.2', { 'parts 1.2': '0' })).status).toBe(303);
    expect(texts()).toHaveLength(before.length + 1);
    const open = Number(/([0-9]+) 处待确认/.exec((await page.ask('/draft')).text)?.[1]);
    expect((await press(page, 'accept 0')).status).toBe(303);
    expect((await page.ask('/draft')).text).toContain(`${open - 1} 处待确认`);
  });

  it('takes back step by step what was done here, also what was taken out', async () => {
    const { page, file } = await drafted();
    const before = readFileSync(file, 'utf8');
    expect((await page.ask('/draft')).text).not.toContain('撤回上一步');
    await press(page, 'drop 1.1');
    await press(page, 'others 1.2');
    expect((await page.ask('/draft')).text).toContain('撤回上一步');
    await press(page, 'back');
    await press(page, 'back');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect((await press(page, 'back')).status).toBe(404);
  });

  it('makes one more duty of a sentence that has one, and one of words that came into nothing', async () => {
    const { page, file } = await drafted();
    const { text } = await page.ask('/draft');
    const ways = [...text.matchAll(/value="(add [^"]*)"[^>]*>([^<]*)</g)].map(([, way = '', label]) => ({
      way,
      label,
    }));
    const more = ways.find(({ way }) => decodeURIComponent(way).includes('6月底前'));
    expect(more?.label).toBe('从这句再加一条');
    const quotes = () => [...readFileSync(file, 'utf8').matchAll(/quote: .*6月底前/g)].length;
    const before = quotes();
    expect((await press(page, more?.way ?? '')).status).toBe(303);
    expect(quotes()).toBe(before + 1);
  });

  it.each(['drop 1.1', 'context 1.1'])(
    'says what was taken out, with the way back, and brings it back to its place as it was: %s',
    async (way) => {
      const { page, file } = await drafted();
      await press(page, 'ours 1.1');
      const before = readFileSync(file, 'utf8');
      const done = await press(page, way);
      const { text } = await page.ask((done.headers.location ?? '').replace(/#.*/, ''));
      const said = text.slice(text.indexOf('class="said"'));
      expect(said).toMatch(/1\.1“[^”]*家长会[^”]*”/);
      expect(said.indexOf('撤回上一步')).toBeGreaterThan(0);
      await press(page, 'others 1.2');
      const sentence = /value="((?:add|raise) 1 [^"]*)"/g;
      const ways = [...(await page.ask('/draft')).text.matchAll(sentence)].map(([, each = '']) => each);
      const back = ways.find((each) => decodeURIComponent(each).includes('家长会')) ?? 'raise 1 1';
      expect((await press(page, back)).status).toBe(303);
      const now = readFileSync(file, 'utf8');
      const duty = (of: string) => /- id: "1\.1"[\s\S]*?(?=- id:)/.exec(of)?.[0];
      expect(duty(now)).toBe(duty(before));
      expect(now).not.toMatch(/- 每学期开展家长会/);
    },
  );

  it('brings back the only duty of an item with all that was said of it', async () => {
    const { page, file } = await drafted();
    await press(page, 'raise 2 0');
    await press(page, 'others 2.1');
    const before = readFileSync(file, 'utf8');
    await press(page, 'drop 2.1');
    expect((await press(page, 'add 2 一直以来工作扎实')).status).toBe(303);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('splits where the clerk writes, and says where it cannot', async () => {
    const { page, file } = await drafted();
    const own = /- id: "1\.1"[\s\S]*? text: (.*)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const wrong = await press(page, 'split 1.1', { 'from 1.1': '没有的字' });
    expect(wrong).toMatchObject({ status: 422, text: expect.stringContaining('任务里没有这几个字') });
    expect(wrong.text).toContain('value="没有的字"');
    const words = own.slice(3, 6);
    expect((await press(page, 'split 1.1', { 'from 1.1': words, 'parts 1.1': '0' })).status).toBe(303);
    const now = readFileSync(file, 'utf8');
    expect(now).toContain(`text: ${own.slice(0, 3)}\n`);
    expect(now).toContain(`text: ${own.slice(3)}\n`);
  });

  it('shows a row of a table as cells, without the line below its head', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const table = `${document}\n二、任务\n\n| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 开展安全演练3次 | 德育处 |\n`;
    await page.send('/year/import', { year: '2026' }, { '要点.md': table });
    const { text } = await page.ask('/draft');
    expect(text).not.toMatch(/\| ?---|\| 1 \|/);
    expect(text.replace(/<[^>]*>/g, '')).toMatch(/序号｜任务｜责任单位/);
  });

  it('says that the plan as a whole was saved', async () => {
    const { page } = await drafted();
    const done = await press(page, 'whole', { 'plan.title': '要点' });
    const { text } = await page.ask((done.headers.location ?? '').replace(/#.*/, ''));
    expect(text).toMatch(/role="status"><p>已保存。/);
  });

  it('changes nothing in a file that somebody else changed meanwhile, and says so', async () => {
    const { page, file } = await drafted();
    const seen = hiddenIn(await page.ask('/draft'), 'seen');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# 别处加的\n`);
    const stale = await page.send('/draft', { seen, way: 'drop 1.1' });
    expect(stale).toMatchObject({ status: 422, text: expect.stringContaining('计划文件被改过') });
    expect(readFileSync(file, 'utf8')).toContain('# 别处加的');
  });

  it('has the document in its own order, each word with the way to its duty, and says what stands in none', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const text = document
      .replace('近年来，教学质量稳步提升', '近年来，开展教研300次')
      .replace('2026年工作要点', '2026年工作要点\n\n实验小学2026年工作要点');
    await page.send('/year/import', { year: '2026' }, { '要点.txt': text });
    expect(readFileSync(join(home, 'plans/要点.txt'), 'utf8')).toBe(text);
    const { text: shown } = await page.ask('/draft');
    const left = [
      '近年来，开展教研',
      '每学期开展家长会',
      'href="#d-1.1" id="s-1.1"',
      '6月底前完成教室维修',
      '不得体罚学生',
    ];
    const order = left.map((words) => shown.indexOf(words, shown.indexOf('id="i-1"')));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    const number = text.split('\n').findIndex((line) => line.includes('300次')) + 1;
    expect(shown).toContain(`<a href="#L${number}">第 ${number} 行</a> 300次 · 背景`);
    expect(shown).toContain('重复的行，只留了一处（1处）');
    expect(shown).toContain('做好总结 · ');
    await press(page, 'raise 1 0');
    const { text: raised } = await page.ask('/draft');
    expect(raised).toContain('没有写进任何任务的数、日期、单位和标题里的事（1处）');
    expect(raised).not.toContain('300次 · ');
  });

  it('says so where all of the document stands in duties', async () => {
    const page = await openPage(await schoolFolder());
    const text = document.replace('2.做好总结。一直以来工作扎实。\n', '');
    await page.send('/year/import', { year: '2026' }, { '要点.txt': text });
    expect((await page.ask('/draft')).text).toContain('原文里的数、日期、单位都写进了任务');
  });

  it('shows the plan’s own sentences where no document lies beside it', async () => {
    const { page, file } = await drafted();
    rmSync(file.replace(/yaml$/, 'txt'));
    const { text } = await page.ask('/draft');
    expect(text).toContain('没有找到这个计划的原文');
    expect(text).toContain('<span class="words fate-context">近年来，教学质量稳步提升');
    expect((await press(page, 'raise 1 0')).status).toBe(303);
  });

  it('writes over no document of that name', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    mkdirSync(join(home, 'plans'));
    writeFileSync(join(home, 'plans/要点.txt'), '别的');
    await page.send('/year/import', { year: '2026' }, { '要点.txt': document });
    expect(readFileSync(join(home, 'plans/要点.txt'), 'utf8')).toBe('别的');
    expect(readFileSync(join(home, 'plans/要点-2.txt'), 'utf8')).toBe(document);
    expect(existsSync(join(home, 'plans/要点-2.yaml'))).toBe(true);
  });

  it('changes the plan as a whole, and counts that as confirmed', async () => {
    const { page, file } = await drafted();
    const fields = { 'plan.title': '要点', 'plan.issuer.id': 'sy', 'plan.new-unit': '幼儿园', 'plan.source.url': '' };
    expect((await press(page, 'whole', fields)).status).toBe(303);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/title: 要点\nissuer: \{ id: sy, name: 实验小学 \}\n/);
    expect(text).toContain('kind-1: 幼儿园');
    expect(text).toContain('\nx-guess: [id]\n');
    const id = await press(page, 'whole', { 'plan.id': '不 行' });
    expect(id).toMatchObject({ status: 422, text: expect.stringContaining('value="不 行"') });
    const taken = await press(page, 'whole', { 'plan.id': 'party-governance-2023' });
    expect(taken).toMatchObject({ status: 422, text: expect.stringContaining('已有别的计划在用') });
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect((await press(page, 'whole', { 'plan.id': 'yaodian-2026' })).status).toBe(303);
    expect((await page.ask('/draft')).text).toContain('value="yaodian-2026"');
  });

  it('keeps the id of a plan that has records', async () => {
    const { page, file } = await drafted();
    await page.send('/duty/1.2', { step: 'done', day: '1-15', seen: '' });
    const before = readFileSync(file, 'utf8');
    const refused = await press(page, 'whole', { 'plan.title': '要点', 'plan.id': 'yaodian-2026' });
    expect(refused).toMatchObject({ status: 422, text: expect.stringContaining('已经有记录，编号不能再改') });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('takes so many a term once the terms are written, and says before what is missing', async () => {
    const { page, file } = await drafted();
    const often = { 'target 1.1': '每学期2次' };
    expect(await press(page, 'edit 1.1', often)).toMatchObject({
      status: 422,
      text: expect.stringContaining('请在上面“整个计划”里写好学期'),
    });
    const term = { 'terms.0.title': '春季学期', 'terms.0.from': '2月16日', 'terms.0.to': '2026-7-3' };
    expect(await press(page, 'whole', { ...term, 'terms.0.to': '' })).toMatchObject({ status: 422 });
    expect((await press(page, 'whole', term)).status).toBe(303);
    expect(readFileSync(file, 'utf8')).toContain('terms: [{ title: 春季学期, from: 2026-02-16, to: 2026-07-03 }]');
    const kept = await press(page, 'edit 1.1', often);
    expect((await page.ask(kept.headers.location ?? '')).text).toContain('已存好。目标：每学期不少于 2 次');
    expect(readFileSync(file, 'utf8')).toContain('every: term');
  });

  it('has terms and breaks written on the settings page, by the same rules', async () => {
    const { page, file } = await drafted();
    const form = (text: Awaited<ReturnType<typeof page.ask>>) => ({ key: 'calendar', seen: hiddenIn(text, 'seen') });
    const first = form(await page.ask('/settings'));
    const typed = {
      'breaks.0.title': '暑假',
      'breaks.0.from': '7月11日',
      'breaks.0.to': '8月31日',
      'terms.0.from': '',
    };
    expect((await page.send('/settings', { ...first, ...typed })).status).toBe(303);
    expect(readFileSync(file, 'utf8')).toContain('breaks: [{ title: 暑假, from: 2026-07-11, to: 2026-08-31 }]');
    expect(await page.send('/settings', { ...first, ...typed })).toMatchObject({ status: 422 });
    const wrong = await page.send('/settings', {
      ...form(await page.ask('/settings')),
      ...typed,
      'breaks.0.to': '放假',
    });
    expect(wrong).toMatchObject({ status: 422, text: expect.stringContaining('value="放假"') });
    const gone = { 'breaks.0.title': '', 'breaks.0.from': '', 'breaks.0.to': '' };
    await page.send('/settings', { ...form(await page.ask('/settings')), ...gone });
    expect(readFileSync(file, 'utf8')).not.toContain('breaks');
  });

  it('has units chosen from those of the plan, and others written beside them', async () => {
    const { page, file } = await drafted();
    await press(page, 'edit 1.1', { 'more with 1.1': '教务处、总务处' });
    expect((await page.ask('/draft?edit=1.2')).text).toContain('name="with 1.2" value="教务处"');
    await press(page, 'edit 1.2', { 'with 1.2': '总务处', 'more with 1.2': '工会' });
    await press(page, 'edit 1.1', { 'more with 1.1': '' });
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('with: [总务处, 工会]');
    expect(text.match(/with:/g)).toHaveLength(1);
  });

  it('sorts all that is left at once, and leads from one to the next that is open', async () => {
    const { page, file } = await drafted();
    expect((await press(page, 'ours 1.1')).headers.location).toBe('/draft#d-1.2');
    expect((await press(page, 'many others', { group: '1' })).status).toBe(303);
    expect(readFileSync(file, 'utf8').match(/for: others/g)).toHaveLength(2);
    expect((await page.ask('/draft')).text).toContain('还有 0 条没有分');
  });

  it.each(['', 'many', 'many ours', 'raise 1 99', 'raise 9 0', 'split 1.1', 'nonsense 1.1', 'accept 99'])(
    'knows no other wish: “%s”',
    async (way) => {
      const { page, file } = await drafted();
      const before = readFileSync(file, 'utf8');
      expect((await press(page, way)).status).toBe(404);
      expect(readFileSync(file, 'utf8')).toBe(before);
    },
  );
});
