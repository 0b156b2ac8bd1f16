import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { Language } from '../../words/language.ts';
import { shown } from '../../words/shown.ts';
import type { Cell, Sheet } from '../office/workbook/workbook.ts';
import { workbookBytes } from '../office/workbook/workbook-bytes.ts';
import { detailTable, mainTable, rollupViews } from './main-tables.ts';
import { figureLines, rollupTitle, signatureLines } from './rollup-words.ts';
import type { RollupWriter } from './rollup-writer.ts';
import { summaryTables, totalsTable } from './summary-tables.ts';
import type { Table, TableCell } from './table.ts';

/** Every view a sheet, to filter and sort: who is missing, the district's targets, units, requirements, groups, leads, detail. */
export const rollupXlsx: RollupWriter = (rollup, { lang, view, recorder }) => {
  const { sheets } = rollupMessages[lang];
  // The view that was asked for stands first among them.
  const views = [view, ...rollupViews.filter((other) => other !== view)];
  const all: readonly Sheet[] = [
    ...views.map((each) => sheetOf(mainTable(rollup, each, lang), sheets[each])),
    summarySheet(
      summaryTables(rollup, lang),
      [figureLines(rollup, lang), signatureLines(rollup, recorder, lang)],
      sheets.summary,
      lang,
    ),
    sheetOf(totalsTable(rollup, lang), sheets.totals),
    sheetOf(detailTable(rollup.plan, rollup.units, sheets.detail, lang), sheets.detail),
  ];
  const title = rollupTitle(rollup, lang);
  return workbookBytes({
    title,
    creator: shown(rollup.plan.issuer.name),
    day: rollup.asOf.day,
    sheets: all.map((sheet) => ({ ...sheet, heading: `${title}　${sheet.name}` })),
  });
};

function sheetOf({ columns, rows }: Table, name: string): Sheet {
  return { name, columns, rows: rows.map(({ cells }) => cells.map(cellOf)), filterOver: rows.length };
}

function cellOf(cell: TableCell): Cell {
  if (typeof cell !== 'object') return cell;
  return 'mark' in cell ? { text: cell.text, style: cell.mark } : cell.value;
}

/** Three short tables one under the other, to be read rather than filtered. */
function summarySheet(
  tables: readonly Table[],
  [before = [], after = []]: readonly (readonly string[])[],
  name: string,
  language: Language,
): Sheet {
  const widest = tables.reduce((most, { columns }) => Math.max(most, columns.length), 0);
  const free = (text: string): Cell => ({ text, style: 'free' });
  return {
    name,
    columns: Array.from({ length: widest }, (_, index) => ({
      title: index === 0 ? name : '',
      width: tables.reduce((most, { columns }) => Math.max(most, columns[index]?.width ?? 0), 8),
    })),
    rows: [
      ...before.map((line) => [free(line)]),
      ...tables.flatMap((table): Cell[][] => [
        [],
        [free(table.title)],
        table.columns.map(({ title }): Cell => ({ text: title, style: 'head' })),
        ...(table.rows.length === 0
          ? [[rollupMessages[language].none]]
          : table.rows.map(({ cells }) => cells.map(cellOf))),
      ]),
      [],
      ...after.map((line) => [free(line)]),
    ],
  };
}
