import { bracketedId, csvRow } from '../core/text/csv-cell.ts';
import { reportMessages } from '../words/areas/reports/report.ts';
import { everyWords } from '../words/every-words.ts';
import type { Language } from '../words/language.ts';
import { dueDay, evidenceNames, notes, remarks, responsible } from './report-words.ts';
import type { ReportWriter } from './report-writer.ts';
import type { RequirementFacts } from './requirement-facts.ts';

const byteOrderMark = '\ufeff';

/** Excel takes no more UTF-16 units into one cell and drops the rest silently; one is left for the apostrophe. */
const longestCell = 32_766;

/** One row a requirement, for Excel and WPS: RFC 4180 with a byte order mark. */
export const csv: ReportWriter = ({ requirements, contributions }, { lang, bom = true }) => {
  const counted = requirements.map((facts) => ({ facts, isContribution: false }));
  const contributed = contributions.map((facts) => ({ facts, isContribution: true }));
  const rows = [...counted, ...contributed].map(({ facts, isContribution }, index) =>
    csvRow(row(facts, index + 1, isContribution, lang).map(fitting)),
  );
  return [bom ? byteOrderMark : '', csvRow(head(lang)), ...rows].join('');
};

function head(language: Language): string[] {
  const { columns } = reportMessages[language];
  return [
    columns.number,
    columns.section,
    columns.item,
    columns.id,
    columns.quote,
    columns.text,
    columns.target,
    columns.status,
    columns.value,
    columns.evidence,
    columns.doneOn,
    columns.due,
    columns.responsible,
    columns.remarks,
  ];
}

function row(facts: RequirementFacts, number: number, isContribution: boolean, language: Language): string[] {
  const say = reportMessages[language];
  const { section, item, id, quote, text, doneOn, words } = facts;
  const { target, status, value } = words[language];
  return [
    String(number),
    `${section.number}、${section.title}`,
    `${item.id}. ${item.title}`,
    bracketedId(id),
    quote ?? '',
    text,
    target,
    status,
    value,
    evidenceNames(facts, language).join(say.listComma),
    doneOn ?? '',
    dueCell(facts, language),
    responsible(facts).join(say.listComma),
    [...remarks(facts, isContribution, language), ...notes(facts, language)].join(say.semicolon),
  ];
}

/** A day, or the rhythm of a recurring duty. */
function dueCell(facts: RequirementFacts, language: Language): string {
  const every = facts.target?.every;
  if (every === undefined) return dueDay(facts) ?? '';
  return reportMessages[language].everyDue({ every: everyWords({ every, by: facts.target?.by }, language) });
}

/** Cut off where a cell is full, never within a character. */
function fitting(cell: string): string {
  if (cell.length <= longestCell) return cell;
  return `${cell.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
