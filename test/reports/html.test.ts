import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/language.ts';
import { requirement } from '../support/plans.ts';
import { done } from '../support/records.ts';
import { file, reportIn, schoolYear, textOf } from '../support/reports.ts';

const page = (situation = schoolYear, settings = {}) =>
  textOf(reportIn(situation), 'html', { lang: 'zh', ...settings });

/** What a hostile hand could write into a plan, a note or a file's name. */
const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>&amp;</style><!--\u202e';

function hostilePage(): Promise<string> {
  const requirements = [requirement({ text: hostile, quote: hostile, lead: [hostile], evidence: [hostile] })];
  const entries = [
    done('2023-03-01', {
      note: hostile,
      by: hostile,
      evidence: [file(hostile), { url: 'https://x.example/"onmouseover="alert(3)' }],
    }),
  ];
  return page({ requirements, entries, asOf: '2023-06-30' });
}

describe('the page', () => {
  it('is one file that loads nothing and sends nothing', async () => {
    const text = await page();
    expect(text).toContain("default-src 'none'");
    expect(text.match(/(?:src|srcset|action|data|poster|formaction)=/g) ?? []).toEqual([]);
    expect(text).not.toMatch(/@import|url\(|<(?:link|img|iframe|object|embed|base)\b/);
    const addresses = [...text.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.every((address) => /^(?:#|https?:\/\/)/.test(address))).toBe(true);
  });

  it('lets only its own style and script run, whatever a plan or ledger holds', async () => {
    const text = await hostilePage();
    expect(text.match(/<script>/g)).toHaveLength(1);
    expect(text.match(/<style>/g)).toHaveLength(1);
    expect(text).not.toContain('<img');
    const attributes = text.replace(/"[^"]*"/g, '""');
    expect(attributes).not.toMatch(/<[^>]* (?:on[a-z]+|style)=/);
    expect(text).not.toContain('\u202e');
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it.each(languages)('has every mark closed, and every label what it is about: %s', async (lang) => {
    const text = await page(schoolYear, { lang });
    const markup = text.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
    const open: string[] = [];
    for (const [, slash, name = '', , self] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*?)?)(\/?)>/g)) {
      if (self || ['meta', 'input'].includes(name)) continue;
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, about] of markup.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(about);
    for (const [, target] of markup.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('says beside each colour a word, and what a period lacks', async () => {
    const text = await page();
    expect(text).toMatch(/<span class="overdue">逾期/);
    expect(text).toMatch(/<td colspan="3"><span class="(?:met|short)">/);
    expect(text).toContain('缺1');
  });

  it('links a copy of evidence only where one lies beside it', async () => {
    expect(await page()).not.toContain('佐证材料/1.pdf');
    const text = await page(schoolYear, {
      evidencePlace: ({ number }: { readonly number: number }) => `佐证材料/${number}.pdf`,
    });
    expect(text).toContain('<a href="佐证材料/1.pdf" rel="noopener noreferrer">3月 学习(1).pdf');
  });

  it('has nothing to draw where nothing is owed', async () => {
    const text = await page({ requirements: [], entries: [], asOf: '2023-06-30' });
    expect(text).not.toContain('<svg class="burn"');
    expect(text).toContain('没有应落实的任务');
  });
});
