import { describe, expect, it } from 'vitest';
import { rollupPage } from '../../src/reports/table/html.ts';
import { rollupFormats } from '../../src/reports/table/index.ts';
import { type RollupView, rollupViews } from '../../src/reports/table/main-tables.ts';
import type { Language } from '../../src/words/language.ts';
import { partsOf } from '../support/office.ts';
import { hostile, largeRollup, rollup } from '../support/rollup.ts';

async function written(format: keyof typeof rollupFormats, view: RollupView = 'unit', lang: Language = 'zh') {
  const write = await rollupFormats[format].load();
  return write(rollup, { lang, view, recorder: hostile, bom: true });
}

const textOf = async (...args: Parameters<typeof written>) => String(await written(...args));

describe('a district’s table', () => {
  it.each(['zh', 'en'] as const)('lets nothing hostile through in Markdown (%s)', async (lang) => {
    for (const view of rollupViews) {
      const text = await textOf('md', view, lang);
      expect(text).not.toContain('<script>');
      expect(text).not.toContain('\u001b');
      const widths = text
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.replaceAll('\\|', '').split('|').length);
      const tables = text.split(/\n\n/).filter((block) => block.startsWith('|'));
      for (const table of tables) {
        const lines = table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
        expect(new Set(lines).size).toBe(1);
      }
      expect(widths.length).toBeGreaterThan(5);
    }
  });

  it('makes formulas inert in CSV, and keeps ids and shares from turning into numbers and dates', async () => {
    for (const view of rollupViews) {
      const text = await textOf('csv', view);
      expect(text.startsWith('\ufeff')).toBe(true);
      for (const line of text.slice(1).split('\r\n')) expect(line).not.toMatch(/(?:^|,)"?[=+@-]/);
    }
    expect(await textOf('csv', 'item')).toContain('"1.10\t"');
  });

  it('has of hundreds of units the rows as data, of which nothing ends its element or runs', async () => {
    const page = String(await rollupPage(largeRollup(310), { lang: 'zh', view: 'unit', recorder: '', bom: true }));
    const [, text = ''] = /<script type="application\/json" id="rows">(.*)<\/script>\n<script>/.exec(page) ?? [];
    const data = JSON.parse(text) as { readonly parts: readonly unknown[]; readonly folds: readonly string[] };
    expect(data.folds).toHaveLength(310);
    expect(text).not.toContain('<');
    expect(JSON.stringify(data.parts)).not.toContain('\\u001b');
    expect(page.match(/<script>/g)).toHaveLength(1);
    const [unit, ...rows] = (data.folds[309] ?? '').split(';');
    const parts = (row = '') => row.split(' ').map((place) => data.parts[Number.parseInt(place, 36)]);
    expect(parts(unit)[0]).toBe('school-309');
    expect(rows).toHaveLength(40);
    expect(parts(rows[39])[0]).toEqual(['1.40', expect.stringContaining('学习'), '不少于 20 次']);
  });

  it('escapes everything in the page, whose policy lets nothing else run', async () => {
    const page = await textOf('html');
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('\u001b');
    expect(page).toContain('id="unit-a"');
  });

  it('is a sound workbook, a sheet a view, without control characters', async () => {
    const bytes = await written('xlsx');
    if (typeof bytes === 'string') throw new Error('no bytes');
    const parts = partsOf(bytes);
    const sheets = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(7);
    for (const text of parts.values()) expect(text).not.toContain('\u001b');
  });

  it('has rates as numbers and days as days in the workbook, and as text elsewhere', async () => {
    const bytes = await written('xlsx');
    if (typeof bytes === 'string') throw new Error('no bytes');
    const all = [...partsOf(bytes)].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, part]) => part);
    expect(all.join('')).not.toMatch(/>(?:[0-9]+%|[0-9]{4}-[0-9]{2}-[0-9]{2})</);
    expect(await textOf('csv')).toMatch(/,[0-9]+%,/);
    expect(await textOf('csv')).toContain(',2023-11-01');
  });

  it('parts what is overdue by why it is, in every view and for programs', async () => {
    for (const view of rollupViews) expect(await textOf('csv', view)).toContain('逾期,期末未完成（无记录）');
    expect(await textOf('md')).toContain('0/1 期末未完成（无记录）1');
    const { units } = JSON.parse(await textOf('json'));
    expect(units[2].requirements[0]).toMatchObject({ status: 'overdue', overdueReason: 'plan-end' });
    expect(units[0].requirements[0]).not.toHaveProperty('overdueReason');
  });

  it('says what is to be known of a unit beside its report', async () => {
    const text = await textOf('md');
    expect(text).toContain('零上报，报送后又有 2 条');
    expect(text).toContain('已收到，未签字，未更新，另有别的单位的记录 3 条，没有计入，台账有 1 处损坏');
    expect(text).toContain('1 个单位 30 天以上未更新。');
  });

  it('keeps its keys for programs', async () => {
    const table = JSON.parse(await textOf('json'));
    expect(Object.keys(table)).toEqual([
      'format',
      'plan',
      'asOf',
      'ended',
      'digest',
      'units',
      'apart',
      'districtTargets',
    ]);
    expect(table.units.map(({ report }: { report: string }) => report)).toEqual([
      'zero',
      'unsubmitted',
      'silent',
      'broken',
      'other-plan',
    ]);
    expect(table.units[1].stale).toBe(true);
  });
});
