import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/reports/index.ts';
import type { Report } from '../../../src/reports/report.ts';
import { entriesSheets } from '../../../src/reports/xlsx/xlsx-records.ts';
import type { Language } from '../../../src/words/language.ts';
import { partsOf } from '../../support/office.ts';
import { count, requirement } from '../../support/plans.ts';
import { add, done } from '../../support/records.ts';
import { digest, file, reportIn, schoolYear } from '../../support/reports.ts';
import { cellIn, cellsIn, sheetsOf, styleOf } from '../../support/workbook.ts';

async function xlsxOf(report: Report = reportIn(schoolYear), lang: Language = 'zh'): Promise<Uint8Array> {
  const content = await renderReport(report, 'xlsx', { lang });
  return typeof content === 'string' ? expect.fail('a workbook is no text') : content;
}

describe('the workbook report', () => {
  it('has a sheet for the ledger table, the summary, the requirements, the entries and the evidence', async () => {
    expect([...sheetsOf(await xlsxOf()).keys()]).toEqual(['台账', '汇总', '要求', '记录', '佐证']);
    expect([...sheetsOf(await xlsxOf(reportIn(schoolYear), 'en')).keys()]).toEqual([
      'Ledger',
      'Summary',
      'Requirements',
      'Entries',
      'Evidence',
    ]);
  });

  it('freezes and repeats each head, prints A4 across as wide as the page, and merges nothing', async () => {
    const bytes = await xlsxOf();
    const workbook = partsOf(bytes).get('xl/workbook.xml') ?? '';
    for (const [index, name] of [...sheetsOf(bytes).keys()].entries()) {
      const xml = sheetsOf(bytes).get(name) ?? '';
      expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
      expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
      expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      expect(xml).not.toContain('mergeCell');
      expect(workbook).toContain(
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$1</definedName>`,
      );
    }
  });

  it('filters every sheet of rows, over all of them', async () => {
    const bytes = await xlsxOf();
    const ranges = [...sheetsOf(bytes)].map(([name, xml]) => [name, /<autoFilter ref="([^"]+)"/.exec(xml)?.[1]]);
    expect(ranges).toEqual([
      ['台账', 'A1:J9'],
      ['汇总', undefined],
      ['要求', 'A1:S9'],
      ['记录', `A1:M${cellsIn(bytes, '记录').length}`],
      ['佐证', `A1:G${cellsIn(bytes, '佐证').length}`],
    ]);
  });

  it('holds the table that a bureau asks for, grouped by section, contributions last', async () => {
    const [head, ...rows] = cellsIn(await xlsxOf(), '台账');
    expect(head?.map(({ text }) => text)).toEqual([
      '序号',
      '章节',
      '编号',
      '工作要点（原文）',
      '任务',
      '完成情况',
      '佐证材料',
      '完成时间',
      '责任人',
      '备注',
    ]);
    expect(rows.map((row) => row[2]?.text)).toEqual(['1.1', '1.10', '2.1', '2.2', '2.3', '4.1', '4.2', '3.3']);
    expect(rows[0]?.map(({ text }) => text).slice(3, 7)).toEqual([
      '切实加强党对意识形态工作的领导，全年专题学习研究不少于2次',
      '专题学习研究意识形态工作',
      '已完成2次',
      '3月 学习(1).pdf、签到表.jpg',
    ]);
  });

  it('keeps ids and shares as text, and days as true dates', async () => {
    const bytes = await xlsxOf();
    const id = cellIn(bytes, '台账', 'C3');
    expect(id).toMatchObject({ type: 'inlineStr', text: '1.10' });
    expect(styleOf(bytes, id)).toContain('numFmtId="49"');
    const day = cellIn(bytes, '台账', 'H2');
    expect(day).toMatchObject({ type: 'n', text: String(25_569 + Date.parse('2023-09-06') / 86_400_000) });
    expect(styleOf(bytes, day)).toContain('numFmtId="164"');
    expect(partsOf(bytes).get('xl/styles.xml')).toContain('<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>');
    const amounts = cellsIn(bytes, '记录')
      .slice(1)
      .map((row) => row[4]);
    expect(amounts.slice(0, 3)).toMatchObject([
      { type: 'n', text: '1' },
      { type: 'n', text: '1' },
      { type: 'inlineStr', text: '38/40' },
    ]);
  });

  it('says each status in a word and shows it in a colour', async () => {
    const bytes = await xlsxOf();
    const looks = cellsIn(bytes, '要求')
      .slice(1)
      .map((row) => [row[6]?.text, row[6] === undefined ? '' : /fillId="([0-9]+)"/.exec(styleOf(bytes, row[6]))?.[1]]);
    const byWord = new Map(looks.map(([word, look]) => [word, look]));
    expect(byWord.size).toBeGreaterThan(3);
    expect(byWord.get('已完成')).not.toBe(byWord.get('逾期'));
    expect(looks.every(([word]) => word !== '')).toBe(true);
  });

  it('sums the sections up to the figures of the report', async () => {
    const report = reportIn(schoolYear);
    const rows = cellsIn(await xlsxOf(report), '汇总').map((row) => row.map(({ text }) => text));
    const total = rows.find(([name]) => name === '合计') ?? [];
    const { totals, total: all, completion, overdue } = report.figures;
    expect(rows[0]?.slice(5, 7)).toEqual(['逾期', '期末未完成（有进展）']);
    expect(total.slice(1, 9).map(Number)).toEqual([
      all,
      totals.done,
      totals['in-progress'],
      totals['not-started'],
      overdue.due + overdue.period,
      overdue['plan-end'],
      totals.exempt,
      completion.percent / 100,
    ]);
    for (const column of [1, 2, 3, 4, 5, 6, 7]) {
      const parts = rows.slice(1, rows.indexOf(total)).map((row) => Number(row[column]));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(total[column]));
    }
    expect(rows.flat()).toContain(digest);
  });

  it.each(['zh', 'en'] as const)('is the same bytes for the same facts: %s', async (lang) => {
    const [first, second] = [await xlsxOf(reportIn(schoolYear), lang), await xlsxOf(reportIn(schoolYear), lang)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('is whole with no entries and no unit', async () => {
    const bytes = await xlsxOf(reportIn({ requirements: [requirement()], asOf: '2023-06-30', unit: null }));
    expect(cellsIn(bytes, '记录')).toHaveLength(1);
    expect(cellsIn(bytes, '台账')).toHaveLength(2);
  });

  it('takes hostile text as text: no formula, no markup, nothing that XML or a cell cannot hold', async () => {
    const texts = [
      '=1+1',
      '+8613',
      '-1',
      '@SUM(A1)',
      '＝1',
      '<b>&"',
      '_x0041_',
      '😀'.repeat(20_000),
      '1-2',
      '\u0001a\ufffe',
    ];
    const entries = texts.map((note) => done('2023-03-01', { note, evidence: [file(note.slice(0, 20))] }));
    const bytes = await xlsxOf(
      reportIn({ requirements: [requirement({ text: '=cmd()' })], entries, asOf: '2023-06-30' }),
    );
    for (const xml of sheetsOf(bytes).values()) expect(xml).not.toMatch(/<f[ >]/);
    const notes = cellsIn(bytes, '记录')
      .slice(1)
      .map((row) => row[7] ?? expect.fail('a note is missing'));
    expect(notes.map(({ type }) => type)).toEqual(texts.map(() => 'inlineStr'));
    expect(notes.map(({ text }) => text).slice(0, 6)).toEqual(texts.slice(0, 6));
    expect(notes[6]?.text).toBe('_x005F_x0041_');
    expect(notes[7]?.text.length).toBeLessThanOrEqual(32_767);
    expect(notes[7]?.text).toMatch(/😀…$/u);
    expect(notes[9]?.text).toBe('a\ufffd');
  });

  it('goes on in a further sheet where one is full', () => {
    const sheets = entriesSheets(reportIn(schoolYear), 'zh', 3);
    expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(['记录', '记录 2']);
    const ids = sheets.flatMap(({ rows }) => [...rows].map((row) => row.at(-1)));
    const all = entriesSheets(reportIn(schoolYear), 'zh').flatMap(({ rows }) => [...rows].map((row) => row.at(-1)));
    expect(ids).toEqual(all);
    expect(sheets.every(({ filterOver = 0 }) => filterOver <= 3)).toBe(true);
  });

  it('makes rows as high as their text', async () => {
    const heights = (xml: string) => [...xml.matchAll(/<row r="\d+" ht="(\d+)"/g)].map(([, height]) => Number(height));
    const long = reportIn({
      requirements: [requirement({ target: count('1') })],
      entries: [add('1', '2023-03-01', { note: '学习'.repeat(60) })],
      asOf: '2023-06-30',
    });
    const [head = 0, row = 0] = heights(sheetsOf(await xlsxOf(long)).get('记录') ?? '');
    expect(head).toBe(17);
    expect(row).toBeGreaterThan(100);
  });
});
