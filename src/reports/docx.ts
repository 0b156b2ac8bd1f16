import { type Advance, unwatched, watched } from '../core/advance.ts';
import { wordMessages } from '../words/areas/reports/formats.ts';
import { reportMessages } from '../words/areas/reports/report.ts';
import type { Language } from '../words/language.ts';
import { dayWords } from '../words/period-words.ts';
import { zipBytes } from '../zip/write-zip.ts';
import { catalogueHead, catalogueRow, summaryHead, summaryRow } from './annex-rows.ts';
import { type Narrative, narrativeOf } from './narrative/narrative.ts';
import {
  ledParagraph,
  paragraph,
  paragraphOnNewPage,
  sectionEnd,
  tableElement,
  type WordColumn,
} from './office/word/elements.ts';
import { type Orientation, sectionProperties, tableWidth } from './office/word/page.ts';
import { wordParts } from './office/word/parts.ts';
import { pointsRow, pointsTable } from './points-table.ts';
import type { Report } from './report.ts';
import { digestLines, nextStepCells, shortened } from './report-words.ts';
import type { ReportWriter } from './report-writer.ts';
import type { ReportedRequirement } from './reported-requirement.ts';

/**
 * The year-end self-check as a Word file, laid out by GB/T 9704-2012; an internal report, so without red head and number.
 * Written by hand and in pieces: the library `docx` took 22 s and 1.3 GB for a report of 10,000 requirements, and puts the
 * time of day into the file, so that the same facts would not give the same bytes.
 */
export const docx: ReportWriter = (report, { lang, advance = unwatched }) => {
  const { header } = report;
  const title = reportMessages[lang].title({ unit: header.unit, plan: header.title });
  const properties = { title, creator: header.recorder || header.unit, day: header.asOf };
  return zipBytes(wordParts(properties, bodyOf(report, lang, advance)));
};

function* bodyOf(report: Report, language: Language, advance: Advance): Generator<string> {
  const narrative = narrativeOf(report, language);
  yield* opening(report, narrative, language);
  yield* whatWasDone(narrative, language);
  yield* problems(narrative, language);
  yield* nextSteps(narrative, language);
  yield* listOfAnnexes(report, language);
  yield sectionEnd(sectionProperties('portrait'));
  yield* summaryAnnex(report, language, advance);
  yield sectionEnd(sectionProperties('landscape'));
  yield* evidenceAnnex(report, language);
  yield* signatures(report, language);
  yield sectionProperties('portrait');
}

function* opening({ header, ledger }: Report, narrative: Narrative, language: Language): Generator<string> {
  const say = reportMessages[language];
  yield paragraph('Title', say.title({ unit: header.unit, plan: header.title }));
  yield paragraph('Mark', narrative.mark);
  yield paragraph('Body', '');
  if (ledger.faults + ledger.incompleteBatches > 0) yield ledParagraph('Body', say.leftOut({ ...ledger }), '');
  yield paragraph('Body', narrative.introduction);
}

function* whatWasDone({ sections, contributions }: Narrative, language: Language): Generator<string> {
  yield paragraph('Heading1', reportMessages[language].done);
  for (const { title, summary, items } of sections) {
    yield paragraph('Heading2', title);
    yield paragraph('Body', summary);
    for (const item of items) {
      yield paragraph('Heading3', item.title);
      for (const { lead, text } of item.paragraphs) yield ledParagraph('Body', lead, text);
    }
  }
  if (contributions === undefined) return;
  yield paragraph('Heading2', contributions.title);
  yield paragraph('Body', contributions.summary);
  for (const { lead, text } of contributions.paragraphs) yield ledParagraph('Body', lead, text);
}

function* problems({ problems: { summary, groups } }: Narrative, language: Language): Generator<string> {
  yield paragraph('Heading1', reportMessages[language].problems);
  yield paragraph('Body', summary);
  for (const { title, lines } of groups) {
    yield paragraph('Heading2', title);
    for (const [index, line] of lines.entries()) yield paragraph('Body', `${index + 1}. ${line}`);
  }
}

function* nextSteps({ nextSteps: { introduction, open } }: Narrative, language: Language): Generator<string> {
  const say = reportMessages[language];
  yield paragraph('Heading1', say.nextSteps);
  yield paragraph('Body', introduction);
  if (open.length === 0) return;
  const { id, text } = say.columns;
  const { missing, measures, person, by } = say.nextStepsHead;
  const columns = columnsOf([id, text, missing, measures, person, by], [8, 28, 20, 22, 11, 11], 'portrait');
  yield* tableElement(
    columns,
    rowsOf(open, (reported) => nextStepCells(reported, language)),
  );
}

/** What is annexed, then whose report it is and of which day. */
function* listOfAnnexes({ header }: Report, language: Language): Generator<string> {
  const { annexes, annexNumber, summary, catalogue } = wordMessages[language];
  yield paragraph('FirstAnnex', '');
  yield paragraph('FirstAnnex', `${annexes}${annexNumber({ number: 1 })}${summary.title}`);
  yield paragraph('Annex', `${annexNumber({ number: 2 })}${catalogue.title}`);
  yield paragraph('FirstAnnex', '');
  if (header.unit !== '') yield paragraph('Signed', header.unit);
  yield paragraph('Signed', dayWords(header.asOf, language));
}

/** 附件1: one table, so that its head is repeated on every page, with a row that names each section. */
function* summaryAnnex(report: Report, language: Language, advance: Advance): Generator<string> {
  const { summary } = wordMessages[language];
  yield paragraph('AnnexLabel', summary.label);
  yield paragraph('AnnexTitle', summary.title);
  const percents =
    report.figures.points === undefined ? [5, 6, 17, 19, 13, 13, 10, 7, 10] : [5, 6, 15, 16, 11, 12, 11, 9, 7, 8];
  const columns = columnsOf(summaryHead(report, language), percents, 'landscape');
  // Nearly all of a long report.
  const rows = watched([...summaryRows(report, language)], () => 1, advance);
  yield* tableElement(
    columns,
    rowsOf(rows, ([row]) => row),
  );
  yield* pointsPart(report, language);
}

/** 得分 by section and item, under the table of the duties. */
function* pointsPart(report: Report, language: Language): Generator<string> {
  const table = pointsTable(report, language);
  if (table === undefined) return;
  yield paragraph('AnnexTitle', table.title);
  const columns = columnsOf(table.head, [46, 14, 20, 20], 'landscape');
  yield* tableElement(
    columns,
    rowsOf(table.rows, (row) => pointsRow(row, language)),
  );
}

function* summaryRows(report: Report, language: Language): Generator<readonly string[]> {
  const say = reportMessages[language];
  const { sections, contributions } = report;
  let number = 0;
  for (const { number: named, title, items } of sections) {
    yield [say.section({ number: named, title })];
    for (const reported of items.flatMap(({ requirements }) => requirements)) {
      number += 1;
      yield cellsOf(report, reported, number, false, language);
    }
  }
  if (contributions.length > 0) yield [say.contributions];
  for (const reported of contributions) {
    number += 1;
    yield cellsOf(report, reported, number, true, language);
  }
}

/** A reason of thousands of characters would fill pages of a narrow column. */
function cellsOf(
  report: Report,
  reported: ReportedRequirement,
  number: number,
  isContribution: boolean,
  language: Language,
): string[] {
  return summaryRow(report, reported, number, isContribution, language).map((cell) => shortened(cell, language));
}

function* evidenceAnnex({ evidence }: Report, language: Language): Generator<string> {
  const say = reportMessages[language];
  const { catalogue } = wordMessages[language];
  yield paragraph('AnnexLabel', catalogue.label);
  yield paragraph('AnnexTitle', catalogue.title);
  if (evidence.length === 0) {
    yield paragraph('Body', say.noEvidence);
    return;
  }
  const columns = columnsOf(catalogueHead(language), [8, 50, 22, 20], 'portrait');
  yield* tableElement(
    columns,
    rowsOf(evidence, (reported) => catalogueRow(reported, language)),
  );
  yield paragraph('Small', say.catalogueNote);
}

/** Who filled in, checked and answers for it, and the digest that ties the paper to the ledger. */
function* signatures({ header }: Report, language: Language): Generator<string> {
  const say = reportMessages[language];
  yield paragraphOnNewPage('AnnexTitle', wordMessages[language].signatures);
  yield paragraph('Body', '');
  for (const line of say.signature({ unit: header.unit, recorder: header.recorder })) {
    yield paragraph('Body', line);
    yield paragraph('Body', '');
  }
  for (const line of digestLines(header, language)) yield paragraph('Small', line);
}

/** Columns that share the width of the page by these percentages; the last takes what rounding leaves. */
function columnsOf(titles: readonly string[], percents: readonly number[], orientation: Orientation): WordColumn[] {
  const whole = tableWidth[orientation];
  const widths = percents.map((percent) => Math.floor((whole * percent) / 100));
  const left = whole - widths.reduce((sum, width) => sum + width, 0);
  return titles.map((title, index) => ({
    title,
    width: (widths[index] ?? 0) + (index === titles.length - 1 ? left : 0),
    ...((percents[index] ?? 0) <= 9 && index < 2 && { isCentred: true as const }),
  }));
}

function* rowsOf<Facts>(
  some: Iterable<Facts>,
  cells: (facts: Facts) => readonly string[],
): Generator<readonly string[]> {
  for (const facts of some) yield cells(facts);
}
