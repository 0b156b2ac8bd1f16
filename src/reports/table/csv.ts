import { csvRow, textCell } from '../../core/text/csv-cell.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import { mainTable } from './main-tables.ts';
import type { RollupWriter } from './rollup-writer.ts';
import { cellText } from './table.ts';

/** The table asked for and nothing else: one table is what a spreadsheet takes. */
export const rollupCsv: RollupWriter = (rollup, { lang, view, bom }) => {
  const { columns, rows } = mainTable(rollup, view, lang);
  const idTitle = rollupMessages[lang].columns.id;
  const written = rows.map(({ cells }) =>
    csvRow(
      cells.map((cell, index) => {
        const text = cellText(cell);
        return bom ? safeCell(text, columns[index]?.title === idTitle) : text;
      }),
    ),
  );
  return [bom ? '\ufeff' : '', csvRow(columns.map(({ title }) => title)), ...written].join('');
};

/** `3/5` alone would become a date, an id a number; a count is to be one. */
function safeCell(text: string, isId: boolean): string {
  return isId || /^[0-9]+\/[0-9]+$/.test(text) ? textCell(text) : text;
}
