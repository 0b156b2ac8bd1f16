import { pointsMessages } from '../../words/areas/points.ts';
import type { Language } from '../../words/language.ts';
import type { Cell, Sheet } from '../office/workbook/workbook.ts';
import { pointsRow, pointsTable } from '../points-table.ts';
import type { Report } from '../report.ts';
import { amountCell } from './xlsx-cells.ts';

/** 得分 by section and item, its last row in all; no sheet where the plan gives no scores. */
export function pointsSheets(report: Report, language: Language): Sheet[] {
  const table = pointsTable(report, language);
  if (table === undefined) return [];
  return [
    {
      name: pointsMessages[language].name,
      columns: table.head.map((title, index) => ({ title, width: index === 0 ? 44 : 18 })),
      rows: table.rows.map((row) => {
        const [name = '', ...cells] = pointsRow(row, language);
        const title: Cell = row.level === 'item' ? name : { text: name, style: 'head' };
        return [title, ...cells.map(amountCell)];
      }),
    },
  ];
}
