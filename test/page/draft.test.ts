import { readFileSync, writeFileSync } from 'node:fs';
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
  return page.send('/draft', { seen, item: '1', way, ...fields });
}

describe('the triage of a draft on the page', () => {
  it('shows the document left and the plan right, and what is open', async () => {
    const { page } = await drafted();
    const { text } = await page.ask('/draft');
    expect(text).toMatch(/还有 [1-9][0-9]* 条没有分，[1-9][0-9]* 处待确认/);
    expect(text).toContain('<p class="quote">近年来，教学质量稳步提升');
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

  it('makes a duty of a grey sentence, also where the item had none', async () => {
    const { page, file } = await drafted();
    expect((await press(page, 'raise 1 0')).status).toBe(303);
    expect(readFileSync(file, 'utf8')).toMatch(/text: 近年来，教学质量稳步提升\n\s+quote: 近年来/);
    expect((await press(page, 'raise 2 0')).status).toBe(303);
    expect(readFileSync(file, 'utf8')).toMatch(/- id: "2\.1"\n\s+text: 一直以来工作扎实/);
    expect((await page.ask('/draft')).text).not.toContain('<p class="quote">近年来');
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

  it('changes nothing in a file that somebody else changed meanwhile, and says so', async () => {
    const { page, file } = await drafted();
    const seen = hiddenIn(await page.ask('/draft'), 'seen');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# 别处加的\n`);
    const stale = await page.send('/draft', { seen, item: '1', way: 'drop 1.1' });
    expect(stale).toMatchObject({ status: 422, text: expect.stringContaining('计划文件被改过') });
    expect(readFileSync(file, 'utf8')).toContain('# 别处加的');
  });

  it.each(['', 'raise 1 99', 'raise 9 0', 'split 1.1', 'nonsense 1.1', 'accept 99'])(
    'knows no other wish: “%s”',
    async (way) => {
      const { page, file } = await drafted();
      const before = readFileSync(file, 'utf8');
      expect((await press(page, way)).status).toBe(404);
      expect(readFileSync(file, 'utf8')).toBe(before);
    },
  );
});
