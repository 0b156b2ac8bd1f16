import { reportMessages } from '../../words/areas/reports/report.ts';
import { workbookMessages } from '../../words/areas/reports/workbook.ts';
import { everyWords } from '../../words/every-words.ts';
import type { Language } from '../../words/language.ts';
import type { Cell, Sheet } from '../office/workbook/workbook.ts';
import type { Report } from '../report.ts';
import { dueDay, evidenceNames, notes, remarks, responsible } from '../report-words.ts';
import type { RequirementFacts } from '../requirement-facts.ts';
import { dayCell, statusCell } from './xlsx-cells.ts';

interface Placed {
  readonly facts: RequirementFacts;
  /** From 1. */
  readonly number: number;
  readonly isContribution: boolean;
}

/** Those that count, then those to which the unit only contributes; numbered through. */
function* placed({ requirements, contributions }: Report): Generator<Placed> {
  let number = 0;
  for (const facts of requirements) yield { facts, number: ++number, isContribution: false };
  for (const facts of contributions) yield { facts, number: ++number, isContribution: true };
}

function countOf({ requirements, contributions }: Report): number {
  return requirements.length + contributions.length;
}

/** 年终台账: the table that a bureau asks for, one row a requirement. */
export function ledgerSheet(report: Report, language: Language): Sheet {
  const { columns } = reportMessages[language];
  return {
    name: workbookMessages[language].sheets.ledger,
    columns: [
      { title: columns.number, width: 6 },
      { title: columns.section, width: 24 },
      { title: columns.id, width: 7 },
      { title: columns.quote, width: 36 },
      { title: columns.text, width: 26 },
      { title: columns.status, width: 18 },
      { title: columns.evidence, width: 24 },
      { title: columns.doneOn, width: 12 },
      { title: columns.responsible, width: 14 },
      { title: columns.remarks, width: 30 },
    ],
    rows: ledgerRows(report, language),
    filterOver: countOf(report),
  };
}

function* ledgerRows(report: Report, language: Language): Generator<readonly Cell[]> {
  const say = reportMessages[language];
  for (const { facts, number, isContribution } of placed(report)) {
    const { status, value } = facts.words[language];
    yield [
      number,
      workbookMessages[language].section(facts.section),
      facts.id,
      facts.quote ?? '',
      facts.text,
      statusCell(facts, [status, value].filter((part) => part !== '').join(say.comma)),
      evidenceNames(facts, language).join(say.listComma),
      dayCell(facts.doneOn),
      responsible(facts).join(say.listComma),
      [...remarks(facts, isContribution, language), ...notes(facts, language)].join(say.semicolon),
    ];
  }
}

/** All that is known of each requirement, a column a fact. */
export function requirementsSheet(report: Report, language: Language): Sheet {
  const { columns } = reportMessages[language];
  const say = workbookMessages[language];
  return {
    name: say.sheets.requirements,
    columns: [
      { title: columns.id, width: 7 },
      { title: columns.section, width: 24 },
      { title: columns.item, width: 18 },
      { title: columns.text, width: 30 },
      { title: columns.quote, width: 36 },
      { title: columns.target, width: 18 },
      { title: say.status, width: 12 },
      { title: say.columns.light, width: 12 },
      { title: columns.value, width: 18 },
      { title: say.columns.missing, width: 20 },
      { title: columns.due, width: 12 },
      { title: columns.doneOn, width: 12 },
      { title: say.columns.lead, width: 14 },
      { title: say.columns.with, width: 14 },
      { title: say.columns.expected, width: 16 },
      { title: columns.evidence, width: 24 },
      { title: columns.remarks, width: 24 },
      { title: say.columns.across, width: 10 },
    ],
    rows: requirementRows(report, language),
    filterOver: countOf(report),
  };
}

function* requirementRows(report: Report, language: Language): Generator<readonly Cell[]> {
  const say = workbookMessages[language];
  const { listComma, semicolon } = reportMessages[language];
  for (const { facts, isContribution } of placed(report)) {
    const words = facts.words[language];
    yield [
      facts.id,
      say.section(facts.section),
      `${facts.item.id}. ${facts.item.title}`,
      facts.text,
      facts.quote ?? '',
      words.target,
      statusCell(facts, words.status),
      words.light,
      words.value,
      words.missing,
      dueCell(facts, language),
      dayCell(facts.doneOn),
      facts.lead.join(listComma),
      facts.with.join(listComma),
      facts.expectedEvidence.join(listComma),
      evidenceNames(facts, language).join(listComma),
      remarks(facts, false, language).join(semicolon),
      isContribution ? say.contributed : '',
    ];
  }
}

/** A day, or the rhythm of a recurring duty. */
function dueCell(facts: RequirementFacts, language: Language): Cell {
  const every = facts.target?.every;
  return every === undefined ? dayCell(dueDay(facts)) : everyWords({ every, by: facts.target?.by }, language);
}
