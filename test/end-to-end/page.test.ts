import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentFates } from '../../src/core/draft/fates/document-fates.ts';
import { readPlan } from '../../src/core/plan/read-plan.ts';
import { draftPage } from '../../src/reports/draft-page/draft-page.ts';
import { rollupPage } from '../../src/reports/table/html.ts';
import { type Language, languages } from '../../src/words/language.ts';
import { draftOf, yamlOf } from '../support/documents.ts';
import { reportIn, schoolYear, textOf } from '../support/reports.ts';
import { largeRollup, rollup } from '../support/rollup.ts';

const executablePath = '/usr/bin/chromium';
const flags = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';
const more = '--disable-component-update --disable-sync';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What keeps somebody from reading a page, as axe finds it. */
async function barriersIn(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe brings itself into the page.
    const { violations } = await (globalThis as any).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'best-practice'] });
    return violations.map((one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`);
  });
}

/** In the browser itself; where none is installed, the test of its text alone holds the page. */
describe.skipIf(!existsSync(executablePath))('the page in Chromium', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plan-page-'));
    browser = await chromium.launch({ executablePath, args: `${flags} ${more}`.split(' ') });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  type Opened = Promise<{ page: Page; said: string[] }>;

  async function open(lang: Language, options: BrowserContextOptions = {}): Opened {
    return openText(await textOf(reportIn(schoolYear), 'html', { lang }), options);
  }

  /** The district's table. */
  async function openTable(lang: Language, options: BrowserContextOptions = {}): Opened {
    return openText(String(await rollupPage(rollup, { lang, view: 'unit', recorder: '赵科员', bom: true })), options);
  }

  async function openText(text: string, options: BrowserContextOptions): Opened {
    const file = join(folder, 'page.html');
    writeFileSync(file, text);
    const page = await (await browser.newContext(options)).newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) said.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return { page, said };
  }

  const shownIds = (page: Page) => page.locator('#requirements tbody tr:visible > th').allTextContents();

  it('finds by words and filters by status, section and who is responsible, without a word of complaint', async () => {
    const { page, said } = await open('zh');
    expect(await shownIds(page)).toHaveLength(8);
    await page.fill('#words', '校长负责制　组织科');
    expect(await shownIds(page)).toEqual(['1.10']);
    await page.fill('#words', '');
    await page.selectOption('#status', 'done');
    expect(await page.textContent('#shown')).toBe('显示2条，共8条');
    await page.selectOption('#status', '');
    await page.selectOption('#lead', '党支部');
    expect(await shownIds(page)).toEqual(['2.2']);
    expect(said).toEqual([]);
  });

  it('shows everything, and no controls, where scripts do not run', async () => {
    const { page } = await open('zh', { javaScriptEnabled: false });
    expect(await page.locator('#controls').isVisible()).toBe(false);
    expect(await shownIds(page)).toHaveLength(8);
  });

  it.each(languages.flatMap((lang) => (['light', 'dark'] as const).map((colorScheme) => ({ lang, colorScheme }))))(
    'is readable by everyone: WCAG 2 AA in $colorScheme, $lang',
    async ({ lang, colorScheme }) => {
      const { page } = await open(lang, { colorScheme, bypassCSP: true });
      expect(await barriersIn(page)).toEqual([]);
      const { page: table } = await openTable(lang, { colorScheme, bypassCSP: true });
      await table.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
      expect(await barriersIn(table)).toEqual([]);
    },
  );

  it.each(languages.flatMap((lang) => (['light', 'dark'] as const).map((colorScheme) => ({ lang, colorScheme }))))(
    'lays a draft beside its document for everyone, from 320 to 1,920 pixels: WCAG 2 AA in $colorScheme, $lang',
    async ({ lang, colorScheme }) => {
      const text =
        '某局2024年工作要点\n一、甲\n（一）乙。制定办法。新建学校3所。\n（二）丙。形势很好，有教师42名。\n第1页';
      const draft = draftOf(text);
      const { plan } = readPlan(yamlOf(draft), '');
      if (plan === undefined) throw new Error('a draft is a plan');
      const file = join(folder, `draft-${lang}.html`);
      writeFileSync(file, draftPage(plan, documentFates(text, draft), undefined, lang));
      const page = await (await browser.newContext({ colorScheme, bypassCSP: true })).newPage();
      await page.goto(pathToFileURL(file).href);
      expect(await barriersIn(page)).toEqual([]);
      for (const width of [320, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    },
  );

  it('sorts the district’s table by a click on a head or Enter, and opens the unit that a name leads to', async () => {
    const { page, said } = await openTable('zh');
    const table = page.locator('section[aria-labelledby=table-4] table');
    const names = () => table.locator('tbody th').allTextContents();
    const before = await names();
    await table.locator('thead th').nth(3).click();
    await table.locator('thead th').nth(3).press('Enter');
    expect(await table.locator('thead th').nth(3).getAttribute('aria-sort')).toBe('descending');
    expect((await names()).slice(0, 2).sort()).toEqual(before.slice(0, 2));
    await table.locator('tbody a').first().click();
    expect(await page.locator('details[open]').count()).toBe(1);
    expect(said).toEqual([]);
  });

  describe('of a district of hundreds of units', () => {
    const settings = { lang: 'zh', view: 'unit', recorder: '赵科员', bom: true } as const;
    const box = '[data-rows=table-4]';
    const rowsOf = (page: Page) => page.locator(`${box} tbody tr`);
    const openLarge = async (options: BrowserContextOptions = {}) =>
      openText(String(await rollupPage(largeRollup(400), settings)), options);

    it('draws rows as they are scrolled to, by keyboard as well, and sorts all of them', async () => {
      const { page, said } = await openLarge();
      expect(await rowsOf(page).count()).toBe(300);
      await page.focus(box);
      await page.keyboard.press('End');
      await rowsOf(page).nth(399).waitFor({ state: 'attached' });
      expect(await rowsOf(page).count()).toBe(400);
      expect(await page.locator(`${box} .more`).isVisible()).toBe(false);
      const head = page.locator(`${box} thead th`).nth(0);
      await head.press('Enter');
      await head.press('Enter');
      expect(await rowsOf(page).count()).toBe(300);
      expect(await rowsOf(page).first().locator('th').textContent()).toContain('school-99');
      expect(said).toEqual([]);
    });

    it('opens the unit that a name leads to, drawn or not, and no other', async () => {
      const { page, said } = await openLarge();
      const last = page.locator('#unit-school-399');
      expect(await last.count()).toBe(0);
      await page.evaluate("location.hash = '#unit-school-399'");
      await last.locator('tbody tr').nth(39).waitFor();
      expect(await last.locator('thead th').first().textContent()).toBe('编号');
      expect(await page.locator('details[open]').count()).toBe(1);
      expect(said).toEqual([]);
    });

    it('is readable by everyone, and says without a script what is there', async () => {
      const { page } = await openLarge({ bypassCSP: true });
      await page.evaluate("location.hash = '#unit-school-5'");
      expect(await barriersIn(page)).toEqual([]);
      const { page: still } = await openLarge({ javaScriptEnabled: false });
      expect(await rowsOf(still).count()).toBe(300);
      expect(await still.textContent('main')).toContain('共 400 行，滚动到哪里显示到哪里。没有脚本时只有前 300 行');
      expect(await still.locator('.more:visible').count()).toBe(0);
    });

    it('prints of the units only those that were opened', async () => {
      const { page } = await openLarge();
      await page.evaluate("location.hash = '#unit-school-5'");
      await page.locator('#unit-school-5 tbody tr').nth(39).waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator('.later:visible').count()).toBe(1);
      await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
      expect(await page.locator('#unit-school-5').getAttribute('open')).not.toBeNull();
    });

    it('is no larger than five megabytes for 5,000 units', async () => {
      const page = String(await rollupPage(largeRollup(5000), settings));
      expect(Buffer.byteLength(page)).toBeLessThan(5e6);
    });
  });

  it('keeps the district’s table within a narrow window', async () => {
    const { page } = await openTable('zh', { viewport: { width: 400, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
  });

  it.each([320, 768, 1920])('fits a window of %i: only tables that are wide scroll, in themselves', async (width) => {
    const { page } = await open('zh', { viewport: { width, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const figures = await page.locator('.counts').evaluateAll(
      (
        tables: readonly {
          readonly scrollWidth: number;
          readonly parentElement: { readonly clientWidth: number } | null;
        }[],
      ) => tables.map((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0)),
    );
    expect(Math.max(...figures)).toBeLessThanOrEqual(0);
  });

  it('opens on paper what is folded, and folds it again', async () => {
    const { page } = await open('zh');
    const countFolded = () => page.locator('details:not([open])').count();
    const folded = await countFolded();
    expect(folded).toBeGreaterThan(0);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await countFolded()).toBe(0);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await countFolded()).toBe(folded);
  });

  it('prints on A4 without its controls', async () => {
    const { page } = await open('zh');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#controls').isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
  });
});
