import { pointsMessages } from '../../words/areas/points.ts';
import { workbookMessages } from '../../words/areas/reports/formats.ts';
import { partMessages } from '../../words/areas/reports/part.ts';
import { reportMessages } from '../../words/areas/reports/report.ts';
import { everyWords } from '../../words/every-words.ts';
import type { Language } from '../../words/language.ts';
import type { Cell, Sheet } from '../office/workbook/workbook.ts';
import { pointsCells, pointsHeads } from '../points-table.ts';
import type { Report } from '../report.ts';
import { dueDay, evidenceNames, notes, remarks, responsible } from '../report-words.ts';
import type { ReportedRequirement } from '../reported/reported-requirement.ts';
import { amountCell, type ColumnOf, dayCell, sheetOf, statusSheetCell } from './xlsx-cells.ts';

interface Placed {
  readonly reported: ReportedRequirement;
  /** From 1. */
  readonly number: number;
  readonly isContribution: boolean;
}

/** Those that count, then those to which the unit only contributes; numbered through. */
function placed({ requirements, contributions }: Report): readonly Placed[] {
  return [...requirements, ...contributions].map((reported, index) => ({
    reported,
    number: index + 1,
    isContribution: index >= requirements.length,
  }));
}

/** 年终台账: the table that a bureau asks for, one row a requirement. */
export function ledgerSheet(report: Report, language: Language): Sheet {
  const say = reportMessages[language];
  const { columns, listComma } = say;
  const { sheets, section } = workbookMessages[language];
  const standing = ({ words }: ReportedRequirement) => words[language].standing;
  return sheetOf<Placed>(sheets.ledger, placed(report), [
    [columns.number, 6, ({ number }) => number],
    [columns.section, 22, ({ reported }) => section(reported.section)],
    [columns.id, 7, ({ reported }) => reported.id],
    [columns.quote, 36, ({ reported }) => reported.quote ?? ''],
    [columns.text, 36, ({ reported }) => reported.text],
    [columns.status, 18, ({ reported }) => statusSheetCell(reported, standing(reported))],
    ...pointsColumns(report, language),
    [columns.evidence, 24, ({ reported }) => evidenceNames(reported, language).join(listComma)],
    [columns.doneOn, 12, ({ reported }) => dayCell(reported.doneOn)],
    [columns.responsible, 14, ({ reported }) => responsible(reported).join(listComma)],
    [columns.remarks, 30, (row) => allRemarks(row, language).join(say.semicolon)],
  ]);
}

/** Points as numbers, to be summed; in words where there are none to sum. */
function pointsColumns(report: Report, language: Language): readonly ColumnOf<Placed>[] {
  return pointsHeads(report, language).map(
    (title, index): ColumnOf<Placed> => [
      title,
      12,
      ({ reported }) => amountCell(pointsCells(reported, language)[index]),
    ],
  );
}

function scoringColumn({ requirements }: Report, language: Language): readonly ColumnOf<Placed>[] {
  if (!requirements.some(({ scoring }) => scoring !== undefined)) return [];
  return [[pointsMessages[language].scoring, 24, ({ reported }) => reported.scoring ?? '']];
}

function allRemarks({ reported, isContribution }: Placed, language: Language): string[] {
  return [...remarks(reported, isContribution, language), ...notes(reported, language)];
}

/** All that is known of each requirement, a column a fact. */
export function requirementsSheet(report: Report, language: Language): Sheet {
  const { columns, listComma, semicolon } = reportMessages[language];
  const say = workbookMessages[language];
  return sheetOf<Placed>(say.sheets.requirements, placed(report), [
    [columns.id, 7, ({ reported }) => reported.id],
    [columns.section, 22, ({ reported }) => say.section(reported.section)],
    [columns.item, 18, ({ reported: { item } }) => `${item.id}. ${item.title}`],
    [columns.text, 36, ({ reported }) => reported.text],
    [columns.quote, 36, ({ reported }) => reported.quote ?? ''],
    [columns.target, 18, ({ reported }) => reported.words[language].target],
    [say.status, 12, ({ reported }) => statusSheetCell(reported, reported.words[language].status)],
    [say.columns.light, 12, ({ reported }) => reported.words[language].light],
    [columns.value, 18, ({ reported }) => reported.words[language].value],
    ...pointsColumns(report, language),
    ...scoringColumn(report, language),
    [say.columns.missing, 20, ({ reported }) => reported.words[language].missing],
    [columns.due, 12, ({ reported }) => dueCell(reported, language)],
    [columns.doneOn, 12, ({ reported }) => dayCell(reported.doneOn)],
    [say.columns.lead, 14, ({ reported }) => reported.lead.join(listComma)],
    [say.columns.with, 14, ({ reported }) => reported.with.join(listComma)],
    [say.columns.assigned, 14, ({ reported }) => reported.assigned.join(listComma)],
    [say.columns.expected, 16, ({ reported }) => reported.expectedEvidence.join(listComma)],
    [columns.evidence, 24, ({ reported }) => evidenceNames(reported, language).join(listComma)],
    [columns.remarks, 24, ({ reported }) => remarks(reported, false, language).join(semicolon)],
    [say.columns.across, 10, ({ isContribution }) => (isContribution ? say.contributed : '')],
  ]);
}

/** 下期到期: what is open and due in the period behind the one that the report is of; none where it is of no period. */
export function dueNextSheets({ header, dueNext }: Report, language: Language): Sheet[] {
  if (header.part?.span?.next === undefined) return [];
  const { columns, listComma } = reportMessages[language];
  return [
    sheetOf<ReportedRequirement>(partMessages[language].nextSheet, dueNext, [
      [columns.id, 7, ({ id }) => id],
      [columns.text, 40, ({ text }) => text],
      [columns.target, 24, ({ words }) => words[language].target],
      [columns.due, 14, (reported) => dueCell(reported, language)],
      [columns.responsible, 20, (reported) => responsible(reported).join(listComma)],
    ]),
  ];
}

/** A day, or the rhythm of a recurring duty. */
function dueCell(reported: ReportedRequirement, language: Language): Cell {
  const every = reported.target?.every;
  return every === undefined ? dayCell(dueDay(reported)) : everyWords({ every, by: reported.target?.by }, language);
}
