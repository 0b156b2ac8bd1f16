import { workbookMessages } from '../../words/areas/reports/formats.ts';
import type { Sheet } from '../office/workbook/workbook.ts';
import { workbookBytes } from '../office/workbook/workbook-bytes.ts';
import { reportTitle, scopeWords } from '../part-words.ts';
import type { Report } from '../report.ts';
import type { ReportWriter } from '../report-writer.ts';
import { pointsSheets } from './xlsx-points.ts';
import { entriesSheets, evidenceSheet } from './xlsx-records.ts';
import { dueNextSheets, ledgerSheet, requirementsSheet } from './xlsx-requirements.ts';
import { summarySheet } from './xlsx-summary.ts';

/** The ledger (台账) as a workbook to filter, sort and print: A4 across, each head on every page. */
export const xlsx: ReportWriter = (report, { lang }) => {
  const { header } = report;
  const title = reportTitle(header, lang);
  const sheets = [
    ledgerSheet(report, lang),
    summarySheet(report, lang),
    ...pointsSheets(report, lang),
    requirementsSheet(report, lang),
    ...dueNextSheets(report, lang),
    ...entriesSheets(report, lang),
    evidenceSheet(report, lang),
  ];
  return workbookBytes({
    title,
    creator: header.recorder || header.unit,
    day: header.asOf,
    sheets: sheets.map((sheet): Sheet => ({ ...sheet, heading: headingOf(report, sheet.name, lang) })),
  });
};

function headingOf({ header }: Report, sheet: string, language: keyof typeof workbookMessages): string {
  const { facts } = workbookMessages[language];
  return [header.unit, header.title, scopeWords(header, language), sheet, `${facts.asOf} ${header.asOf}`]
    .filter((part) => part !== '')
    .join('　');
}
