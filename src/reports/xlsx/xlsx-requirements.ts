import { workbookMessages } from '../../words/areas/reports/formats.ts';
import { reportMessages } from '../../words/areas/reports/report.ts';
import { targetMessages } from '../../words/areas/target.ts';
import type { Language } from '../../words/language.ts';
import type { Cell, Sheet } from '../office/workbook/workbook.ts';
import type { Report } from '../report.ts';
import { dueDay, evidenceNames, notes, remarks, responsible } from '../report-words.ts';
import type { RequirementFacts } from '../requirement-facts.ts';
import { dayCell, sheetOf, statusCell } from './xlsx-cells.ts';

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
  const say = reportMessages[language];
  const { columns, listComma } = say;
  const { sheets, section } = workbookMessages[language];
  const standing = ({ words }: RequirementFacts) =>
    [words[language].status, words[language].value].filter((part) => part !== '').join(say.comma);
  return sheetOf<Placed>(sheets.ledger, placed(report), countOf(report), [
    [columns.number, 6, ({ number }) => number],
    [columns.section, 24, ({ facts }) => section(facts.section)],
    [columns.id, 7, ({ facts }) => facts.id],
    [columns.quote, 36, ({ facts }) => facts.quote ?? ''],
    [columns.text, 26, ({ facts }) => facts.text],
    [columns.status, 18, ({ facts }) => statusCell(facts, standing(facts))],
    [columns.evidence, 24, ({ facts }) => evidenceNames(facts, language).join(listComma)],
    [columns.doneOn, 12, ({ facts }) => dayCell(facts.doneOn)],
    [columns.responsible, 14, ({ facts }) => responsible(facts).join(listComma)],
    [columns.remarks, 30, (row) => allRemarks(row, language).join(say.semicolon)],
  ]);
}

function allRemarks({ facts, isContribution }: Placed, language: Language): string[] {
  return [...remarks(facts, isContribution, language), ...notes(facts, language)];
}

/** All that is known of each requirement, a column a fact. */
export function requirementsSheet(report: Report, language: Language): Sheet {
  const { columns, listComma, semicolon } = reportMessages[language];
  const say = workbookMessages[language];
  return sheetOf<Placed>(say.sheets.requirements, placed(report), countOf(report), [
    [columns.id, 7, ({ facts }) => facts.id],
    [columns.section, 24, ({ facts }) => say.section(facts.section)],
    [columns.item, 18, ({ facts: { item } }) => `${item.id}. ${item.title}`],
    [columns.text, 30, ({ facts }) => facts.text],
    [columns.quote, 36, ({ facts }) => facts.quote ?? ''],
    [columns.target, 18, ({ facts }) => facts.words[language].target],
    [say.status, 12, ({ facts }) => statusCell(facts, facts.words[language].status)],
    [say.columns.light, 12, ({ facts }) => facts.words[language].light],
    [columns.value, 18, ({ facts }) => facts.words[language].value],
    [say.columns.missing, 20, ({ facts }) => facts.words[language].missing],
    [columns.due, 12, ({ facts }) => dueCell(facts, language)],
    [columns.doneOn, 12, ({ facts }) => dayCell(facts.doneOn)],
    [say.columns.lead, 14, ({ facts }) => facts.lead.join(listComma)],
    [say.columns.with, 14, ({ facts }) => facts.with.join(listComma)],
    [say.columns.expected, 16, ({ facts }) => facts.expectedEvidence.join(listComma)],
    [columns.evidence, 24, ({ facts }) => evidenceNames(facts, language).join(listComma)],
    [columns.remarks, 24, ({ facts }) => remarks(facts, false, language).join(semicolon)],
    [say.columns.across, 10, ({ isContribution }) => (isContribution ? say.contributed : '')],
  ]);
}

/** A day, or the rhythm of a recurring duty. */
function dueCell(facts: RequirementFacts, language: Language): Cell {
  const every = facts.target?.every;
  return every === undefined ? dayCell(dueDay(facts)) : targetMessages[language].every[every];
}
