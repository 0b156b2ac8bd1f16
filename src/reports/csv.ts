import { csvRow, textCell } from '../core/text/csv-cell.ts';
import { cutText } from '../core/text/cut-text.ts';
import { reportMessages } from '../words/areas/reports/report.ts';
import { everyWords } from '../words/every-words.ts';
import type { Language } from '../words/language.ts';
import { pointsCells, pointsHeads } from './points-table.ts';
import type { Report } from './report.ts';
import { dueDay, evidenceNames, notes, remarks, responsible } from './report-words.ts';
import type { ReportWriter } from './report-writer.ts';
import type { ReportedRequirement } from './reported/reported-requirement.ts';
import { tidyCsv } from './tidy-csv.ts';

const byteOrderMark = '\ufeff';

/** Excel takes no more UTF-16 units into one cell and drops the rest silently; one is left for the apostrophe. */
const longestCell = 32_766;

/** A column: its title, and what it says of a requirement. */
type Column = readonly [
  title: string,
  cell: (reported: ReportedRequirement, number: number, isContribution: boolean) => string,
];

/** For Excel and WPS one row a requirement, for BI tools a tidy table: RFC 4180 with a byte order mark. */
export const csv: ReportWriter = (report, { lang, bom = true, tidy = false }) => {
  if (tidy) return `${bom ? byteOrderMark : ''}${tidyCsv(report)}`;
  const { requirements, contributions } = report;
  const columns = columnsIn(report, lang, bom);
  const rows = [...requirements, ...contributions].map((reported, index) => {
    const cells = columns.map(([, cell]) => cell(reported, index + 1, index >= requirements.length));
    return csvRow(cells.map((cell) => cutText(cell, longestCell)));
  });
  return [bom ? byteOrderMark : '', csvRow(columns.map(([title]) => title)), ...rows].join('');
};

/** Programs, which ask for no byte order mark, get ids without what keeps them text in a spreadsheet. */
function columnsIn(report: Report, language: Language, forPeople: boolean): readonly Column[] {
  const { columns, listComma, semicolon } = reportMessages[language];
  return [
    [columns.number, (_, number) => String(number)],
    [columns.section, ({ section }) => `${section.number}、${section.title}`],
    [columns.item, ({ item }) => `${item.id}. ${item.title}`],
    [columns.id, ({ id }) => (forPeople ? textCell(id) : id)],
    [columns.quote, ({ quote }) => quote ?? ''],
    [columns.text, ({ text }) => text],
    [columns.target, ({ words }) => words[language].target],
    [columns.status, ({ words }) => words[language].status],
    [columns.value, ({ words }) => words[language].value],
    ...pointsHeads(report, language).map(
      (title, index): Column => [title, (reported) => pointsCells(reported, language)[index] ?? ''],
    ),
    [columns.evidence, (reported) => evidenceNames(reported, language).join(listComma)],
    [columns.doneOn, ({ doneOn }) => doneOn ?? ''],
    [columns.due, (reported) => dueCell(reported, language)],
    [columns.responsible, (reported) => responsible(reported).join(listComma)],
    [
      columns.remarks,
      (reported, _, isContribution) =>
        [...remarks(reported, isContribution, language), ...notes(reported, language)].join(semicolon),
    ],
  ];
}

/** A day, or the rhythm of a recurring duty. */
function dueCell(reported: ReportedRequirement, language: Language): string {
  const every = reported.target?.every;
  if (every === undefined) return dueDay(reported) ?? '';
  return reportMessages[language].everyDue({ every: everyWords({ every, by: reported.target?.by }, language) });
}
