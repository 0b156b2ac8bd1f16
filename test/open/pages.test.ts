import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirementsOf } from '../../src/core/plan/plan.ts';
import { readPlan } from '../../src/core/plan/read-plan.ts';
import { languages } from '../../src/words/language.ts';
import { district } from '../support/district.ts';
import { partsOf } from '../support/office.ts';
import { runBuilt, runPlan, schoolFolder } from '../support/program.ts';
import { barriersIn, dropOnto, executablePath, launch, openBuilt } from './browser.ts';

const paths = [
  ...['/', '/duties', '/duty/1.1', '/duty/1.1?step=remedy', '/undo', '/nothing'],
  ...['/evidence', '/report', '/hand-in', '/evidence/sort', '/year', '/settings'],
];

/** What is recorded in a year of the school: a line of `record`, and the same as a form. */
const year = [
  { id: '1.1', step: 'add', typed: { days: '3-8', amount: '1', note: '第一次专题学习' } },
  { id: '1.1', step: 'add', typed: { days: '9-12', amount: '1' } },
  { id: '1.3', step: 'done', typed: { day: '2023-06-30', note: '两名行政干部进入支委' } },
  { id: '1.4', step: 'progress', typed: { day: '5-4', what: '名单已定' } },
  { id: '2.7', step: 'exempt', typed: { reason: '没有符合条件的党员' } },
  { id: '1.5', step: 'remedy', typed: { cause: '人手不够', measure: '已补一人', owner: '张主任', due: '2027-03-31' } },
] as const;

const recorded: Readonly<Record<string, string>> = {
  days: '--on',
  day: '--on',
  amount: '--add',
  what: '--progress',
  reason: '--exempt',
  note: '--note',
  cause: '--cause',
  measure: '--measure',
  owner: '--owner',
  due: '--due',
};

/** A report, piece by piece, but for the digest: it names the chain of a ledger, and no two ledgers have the same. */
async function reportOf(home: string, format: string): Promise<readonly string[]> {
  const file = `r.${format}`;
  const { code, err } = await runBuilt(home, ['report', '-f', format, '-o', file, '--as-of', '2026-11-20']);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  const bytes = readFileSync(join(home, file));
  const pieces = format === 'docx' ? [...partsOf(bytes)].flat() : [bytes.toString('utf8')];
  return pieces.map((piece) => piece.replace(/[0-9a-f]{32}-[0-9a-z]{12}\.\d+/g, ''));
}

describe.skipIf(!existsSync(executablePath))('the pages in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  async function opened(home: string, options: BrowserContextOptions = {}, ...args: readonly string[]) {
    const program = await openBuilt(home, ...args);
    const page = await (await browser.newContext(options)).newPage();
    const at = (path: string) => new URL(path, program.address).href;
    await page.goto(program.address);
    await page.waitForURL(at('/'));
    return { program, page, at };
  }

  async function answer(page: Page, url: string, typed: Readonly<Record<string, string>>) {
    await page.goto(url);
    for (const [name, text] of Object.entries(typed)) await page.fill(`#${name}`, text);
    await page.click('form button[type=submit]');
    await page.waitForSelector('.said');
  }

  it.each(languages)('keep nobody out, light and dark, by what axe knows: %s', async (lang) => {
    const { page, at } = await opened(await schoolFolder(), { bypassCSP: true }, '--lang', lang);
    for (const path of paths) {
      await page.goto(at(path));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await barriersIn(page), `${path} ${colorScheme}`).toEqual([]);
      }
    }
  });

  it('keep nobody out, nor move sideways, where a draft is gone through and files wait to be sorted', async () => {
    const text = '实验小学2026年工作要点\n\n一、教学\n1.常规。近年来稳步提升。每学期开家长会2次，6月底前完成检查。\n';
    const { page, at } = await opened(await schoolFolder(), { bypassCSP: true });
    const send = async (path: string, field: string, name: string, content: string) => {
      await page.goto(at(path));
      await page.setInputFiles(field, { name, mimeType: 'text/plain', buffer: Buffer.from(content) });
      await page.locator(`form:has(${field}) button`).click();
    };
    await send('/year', '#document', '要点.txt', text);
    await page.waitForSelector('.said');
    await send('/evidence', '#many', '家长会签到表.txt', '签到');
    await page.waitForSelector('.pair');
    for (const path of ['/draft', '/draft?edit=1.2', '/settings', '/evidence/sort']) {
      await page.goto(at(path));
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })");
      for (const [width, colorScheme] of [
        [320, 'dark'],
        [1280, 'light'],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await barriersIn(page), `${path} ${width}`).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
      }
    }
  });

  it('go through a draft by keys alone: from one duty to the next, across to the document, and change what is typed', async () => {
    const text =
      '实验小学2026年工作要点\n\n一、教学\n1.常规。近年来稳步提升。每月开家长会2次。6月底前完成检查。不得体罚学生。\n';
    const home = await schoolFolder();
    const { page, at } = await opened(home);
    await page.goto(at('/year'));
    await page.setInputFiles('#document', { name: '要点.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.locator('form:has(#document) button').click();
    await page.waitForSelector('.said');
    const press = async (key: string) => {
      await Promise.all([page.waitForLoadState('load'), page.waitForNavigation(), page.keyboard.press(key)]);
      return page.evaluate<string>('document.activeElement.id');
    };
    await page.goto(at('/draft#d-1.1'));
    expect(await press('y')).toBe('d-1.2');
    expect(await press('n')).toBe('d-1.3');
    expect(await press('e')).toBe('d-1.3');
    await page.fill('[id="target 1.3"]', '不超过2起');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(await page.locator('[id="d-1.3"] .said').textContent()).toContain('目标：不超过 2 起');
    await page.click('[id="d-1.3"] a.id');
    expect(await page.evaluate('location.hash')).toBe('#s-1.3');
    await page.click('[id="s-1.3"]');
    expect(await page.evaluate('location.hash')).toBe('#d-1.3');
    const plan = readFileSync(join(home, 'plans/要点.yaml'), 'utf8');
    expect(plan).toMatch(/id: "1\.1"\n\s+for: office[\s\S]*id: "1\.2"\n\s+for: others[\s\S]*at-most: 2/);
  });

  it('keep nobody out, nor move sideways, where a bureau reviews and writes to its units', async () => {
    const { at: call, path: placeOf } = await district();
    await call('one', 'record', '2.1', '--done', '--on', '2023-06-01', '--evidence', 'https://school.example/1');
    await call('one', 'export', '-o', '../in/a.zip');
    await call('bureau', 'inbox', '../in', '--yes');
    const { page, at } = await opened(placeOf('bureau'), { bypassCSP: true });
    for (const path of [
      '/district',
      '/district/units',
      '/district/review',
      '/district/review?judged=1',
      '/district/review?by=item&all=1',
      '/district/notice',
    ]) {
      await page.goto(at(path));
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await barriersIn(page), `${path} ${width}`).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
      }
    }
  });

  it.each([320, 640, 1280, 2560])(
    'fit a window of %i pixels, in which nothing is to be moved sideways',
    async (width) => {
      const { page, at } = await opened(await schoolFolder(), { viewport: { width, height: 800 } });
      for (const path of paths) {
        await page.goto(at(path));
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
      }
    },
  );

  it.each([true, false])(
    'take a year whose report is byte for byte that of `record`; with script: %s',
    async (javaScriptEnabled) => {
      const [byPage, byRecord] = [await schoolFolder(), await schoolFolder()];
      const { page, at } = await opened(byPage, { javaScriptEnabled });
      for (const { id, step, typed } of year) {
        await answer(page, at(`/duty/${id}?step=${step}`), typed);
        const args = Object.entries(typed).flatMap(([name, text]) => [recorded[name] ?? name, text]);
        const { code, err } = await runBuilt(byRecord, ['record', id, ...(step === 'done' ? ['--done'] : []), ...args]);
        expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
      }
      for (const format of ['md', 'docx', 'csv']) {
        const [one, other] = [await reportOf(byPage, format), await reportOf(byRecord, format)];
        expect(one.length, format).toBeGreaterThan(0);
        expect(one, format).toEqual(other);
      }
    },
  );

  it('keep every answer of two hands at once', async () => {
    const home = await schoolFolder();
    const { page, at } = await opened(home);
    const other = await page.context().newPage();
    await page.goto(at('/duty/1.1'));
    await other.goto(at('/duty/1.1'));
    await page.fill('#days', '3-8');
    await other.fill('#days', '4-10');
    await Promise.all([page.click('form button'), other.click('form button')]);
    for (const each of [page, other]) {
      const isAsked = await each.locator('form [role=alert]').isVisible();
      if (isAsked) await each.click('form button');
      await each.waitForSelector('.said');
    }
    expect((await runPlan(home, ['show', '1.1'])).out).toMatch(/2023-03-08[\s\S]*2023-04-10/);
  });

  it('lose nothing that was acknowledged when the program is killed, say that it is gone, and keep what was typed', async () => {
    const home = await schoolFolder();
    const { program, page, at } = await opened(home);
    await answer(page, at('/duty/1.1'), { days: '3-8', note: '记下了的' });
    await page.fill('#days', '5-4');
    await page.fill('#note', '还没按的');
    await program.kill();
    await page.waitForSelector('#lost', { state: 'visible' });
    await page.click('form button[type=submit]');
    expect(await page.inputValue('#note')).toBe('还没按的');
    const { out } = await runPlan(home, ['show', '1.1']);
    expect(out).toContain('记下了的');
    expect(out).not.toContain('还没按的');
    expect((await runPlan(home, ['verify'])).code).toBe(0);
  });

  it('lead to what is wrong with an answer, for whoever sees no colours', async () => {
    const { page, at } = await opened(await schoolFolder());
    await page.goto(at('/duty/1.1'));
    await page.fill('#days', '99');
    await page.click('form button[type=submit]');
    await page.waitForSelector('[role=alert]:focus');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('哪天的事');
    await page.click('[role=alert] a');
    expect(new URL(page.url()).hash).toBe('#days');
    const described = 'document.getElementById("days").getAttribute("aria-describedby").split(" ").pop()';
    expect(await page.evaluate(`document.getElementById(${described}).textContent`)).toContain('99');
  });

  it('keep a draft while it is typed, until it is recorded', async () => {
    const { page, at } = await opened(await schoolFolder());
    await page.goto(at('/duty/1.1'));
    await page.fill('#note', '写到一半');
    await page.goto(at('/'));
    await page.goto(at('/duty/1.1'));
    expect(await page.inputValue('#note')).toBe('写到一半');
    await answer(page, at('/duty/1.1'), { days: '3-8' });
    expect(await page.inputValue('#note')).toBe('');
  });

  it('keep what was typed where a click was never answered', async () => {
    const { page, at } = await opened(await schoolFolder());
    await page.goto(at('/duty/1.1'));
    await page.fill('#note', '没人回答的');
    await page.route('**/duty/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await page.click('form button[type=submit]');
    await page.waitForURL(/^chrome-error:/);
    await page.goto(at('/duty/1.1'));
    expect(await page.inputValue('#note')).toBe('没人回答的');
  });

  it('open in more tabs than a browser has connections, and each says when the program is gone', async () => {
    const { program, page, at } = await opened(await schoolFolder());
    const tabs = [page];
    for (let count = 1; count < 9; count += 1) tabs.push(await page.context().newPage());
    for (const tab of tabs) await tab.goto(at('/duty/1.1'), { timeout: 20_000 });
    await page.close();
    await program.kill();
    for (const tab of tabs.slice(1)) await tab.waitForSelector('#lost', { state: 'visible' });
  });

  it('take files that are pasted, and an answer by keys alone', async () => {
    const home = await schoolFolder();
    const { page, at } = await opened(home);
    await page.goto(at('/duty/1.1'));
    await page.evaluate(`(function(){
      var held = new DataTransfer();
      held.items.add(new File(['1'], '截图.png'));
      dispatchEvent(new ClipboardEvent('paste', { clipboardData: held }));
    })()`);
    await page.focus('#days');
    await page.keyboard.type('3-8');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.said');
    expect((await runPlan(home, ['evidence', '1.1'])).out).toContain('截图.png');
  });

  it('walk through a folder that is dropped beside a file: each file in order, with its duty to confirm', async () => {
    const home = await schoolFolder();
    const dropped = ['材料/照片10.txt', '材料/照片9.txt', '材料/三月/谈心谈话记录3月8日.txt', '签到表.txt'];
    mkdirSync(join(home, '材料', '三月'), { recursive: true });
    for (const name of dropped) writeFileSync(join(home, name), name);
    const { page, at } = await opened(home);
    await page.goto(at('/evidence'));
    await dropOnto(page, [join(home, '材料'), join(home, '签到表.txt')]);
    // The page lets nothing be evaluated in it, as a wait of the browser's own would.
    await expect.poll(() => page.evaluate('document.querySelector("#many").files.length'), { timeout: 30_000 }).toBe(4);
    await page.locator('form:has(#many) button').click();
    await page.waitForSelector('.pair');
    const names = await page.locator('.entries strong').allTextContents();
    expect(names.map((name) => name.trim())).toEqual([
      '谈心谈话记录3月8日.txt',
      '照片9.txt',
      '照片10.txt',
      '签到表.txt',
    ]);
    const duty = page.locator('.entries li', { hasText: '谈心谈话记录' }).locator('select');
    expect(await duty.inputValue()).toBe('2.2');
    await page.click('button[value=attach]');
    await page.waitForSelector('.said');
    expect((await runPlan(home, ['evidence', '2.2'])).out).toContain('谈心谈话记录3月8日.txt');
  });

  it('take files that are dropped on an answer; where none are asked for, they lead nowhere; text is still moved', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, '记录.txt'), '1');
    const { page, at } = await opened(home);
    await page.goto(at('/settings'));
    await dropOnto(page, [join(home, '记录.txt')]);
    expect(page.url()).toBe(at('/settings'));
    await page.goto(at('/duty/1.1'));
    await dropOnto(page, [join(home, '记录.txt')]);
    expect(await page.evaluate('document.querySelector("#files").files[0].name')).toBe('记录.txt');
    const isHeld = `(function(){
      var held = new DataTransfer();
      held.setData('text/plain', '文字');
      return !dispatchEvent(new DragEvent('drop', { dataTransfer: held, cancelable: true }));
    })()`;
    expect(await page.evaluate(isHeld)).toBe(false);
  });

  it('open where their address is clicked in another page, once', async () => {
    const { address } = await openBuilt(await schoolFolder());
    const page = await (await browser.newContext()).newPage();
    const elsewhere = { contentType: 'text/html', body: `<a href="${address}">台账</a>` };
    await page.route('http://elsewhere.example/', (route) => route.fulfill(elsewhere));
    await page.goto('http://elsewhere.example/');
    await page.click('a');
    await page.waitForSelector('.figures');
    expect(new URL(page.url()).search).toBe('');
  });

  it('find a duty by a few characters, from anywhere by one key', async () => {
    const { page, at } = await opened(await schoolFolder());
    await page.keyboard.press('/');
    await page.waitForURL(at('/duties#find'));
    await page.keyboard.type('谈心');
    expect(await page.locator('.duties li:visible').count()).toBeLessThan(5);
    expect(await page.locator('.duties li:visible').first().textContent()).toContain('谈心谈话');
  });

  it('lead to every duty of the plan', async () => {
    const { page, at } = await opened(await schoolFolder());
    await page.goto(at('/duties'));
    const { plan } = readPlan(readFileSync('plans/party-governance-2023.yaml', 'utf8'), '');
    const links = await page.locator('.duties a').count();
    expect(links).toBeGreaterThan(20);
    expect(links).toBeLessThanOrEqual(plan === undefined ? 0 : requirementsOf(plan).length);
  });
});
