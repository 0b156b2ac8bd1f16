import { type Advance, unwatched, watched } from '../core/advance.ts';
import { wordMessages } from '../words/areas/reports/formats.ts';
import { reportMessages } from '../words/areas/reports/report.ts';
import type { Language } from '../words/language.ts';
import { zipBytes } from '../zip/write-zip.ts';
import { catalogueHead, catalogueRow, recordGroups, recordsHead, summaryHead, summaryRow } from './annex-rows.ts';
import { bodyOf } from './body/body.ts';
import { wordBlock } from './office/word/blocks.ts';
import { columnsOf } from './office/word/columns.ts';
import { paragraph, paragraphOnNewPage, sectionEnd, tableElement } from './office/word/elements.ts';
import { sectionProperties } from './office/word/page.ts';
import { wordParts } from './office/word/parts.ts';
import { contactLines, draftMark } from './own-lines.ts';
import { reportTitle, scoped } from './part-words.ts';
import type { Report } from './report.ts';
import { nameBehind, sectionNames, shortened } from './report-words.ts';
import type { ReportWriter } from './report-writer.ts';
import type { ReportedRequirement } from './reported/reported-requirement.ts';
import { digestLines, signatureLines, signedLines } from './signature-words.ts';

/**
 * The year-end self-check as a Word file, laid out by GB/T 9704-2012; an internal report, so without red head and number.
 * Written by hand and in pieces: the library `docx` took 22 s and 1.3 GB for a report of 10,000 requirements, and puts the
 * time of day into the file, so that the same facts would not give the same bytes.
 */
export const docx: ReportWriter = (report, { lang, advance = unwatched }) => {
  const { header } = report;
  const title = reportTitle(header, lang);
  const properties = { title, creator: header.recorder || header.unit, day: header.asOf };
  return zipBytes(wordParts(properties, documentOf(report, lang, advance)));
};

function* documentOf(report: Report, language: Language, advance: Advance): Generator<string> {
  yield* opening(report, language);
  for (const { blocks } of bodyOf(report, language)) for (const block of blocks) yield* wordBlock(block);
  yield* listOfAnnexes(report, language);
  yield sectionEnd(sectionProperties('portrait'));
  yield* summaryAnnex(report, language, advance);
  yield sectionEnd(sectionProperties('landscape'));
  yield* evidenceAnnex(report, language);
  yield* recordsAnnex(report, language);
  yield* signatures(report, language);
  yield sectionProperties('portrait');
}

function* opening(report: Report, language: Language): Generator<string> {
  const { header } = report;
  const mark = draftMark(report, language);
  yield paragraph('Title', reportTitle(header, language));
  if (mark !== '') yield paragraph('Mark', mark);
  yield paragraph('Body', '');
}

/** What is annexed, then whose report it is and the day, which is left to the hand that signs unless it was set. */
function* listOfAnnexes(report: Report, language: Language): Generator<string> {
  const { annexes, annexNumber, summary, catalogue, records } = wordMessages[language];
  yield paragraph('FirstAnnex', '');
  yield paragraph(
    'FirstAnnex',
    `${annexes}${annexNumber({ number: 1 })}${scoped(summary.title, report.header, language)}`,
  );
  yield paragraph('Annex', `${annexNumber({ number: 2 })}${scoped(catalogue.title, report.header, language)}`);
  yield paragraph('Annex', `${annexNumber({ number: 3 })}${scoped(records.title, report.header, language)}`);
  yield paragraph('FirstAnnex', '');
  for (const line of signedLines(report.header, language)) yield paragraph('Signed', line);
  for (const line of contactLines(report, language)) yield paragraph('Body', line);
}

/** 附件1: one table, so that its head is repeated on every page, with a row that names each section. */
function* summaryAnnex(report: Report, language: Language, advance: Advance): Generator<string> {
  const { summary } = wordMessages[language];
  yield paragraph('AnnexLabel', summary.label);
  yield paragraph('AnnexTitle', scoped(summary.title, report.header, language));
  const rows = [...summaryRows(report, language)];
  const columns = columnsOf(summaryHead(report, language), rows, 'landscape');
  // Nearly all of a long report.
  yield* tableElement(
    columns,
    rowsOf(
      watched(rows, () => 1, advance),
      ([row]) => row,
    ),
  );
  if (!report.header.sourceComplete) yield paragraph('Small', reportMessages[language].sourceCut);
}

function* summaryRows(report: Report, language: Language): Generator<readonly string[]> {
  const say = reportMessages[language];
  const { sections, contributions } = report;
  const nameOf = sectionNames(sections, language);
  let number = 0;
  for (const section of sections) {
    yield [nameOf(section)];
    for (const reported of section.items.flatMap(({ requirements }) => requirements)) {
      number += 1;
      yield cellsOf(report, reported, number, false, language);
    }
  }
  if (contributions.length > 0) yield [nameBehind(sections, 1, say.contributions, language)];
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

function* evidenceAnnex({ header, evidence }: Report, language: Language): Generator<string> {
  const say = reportMessages[language];
  const { catalogue } = wordMessages[language];
  yield paragraph('AnnexLabel', catalogue.label);
  yield paragraph('AnnexTitle', scoped(catalogue.title, header, language));
  if (evidence.length === 0) {
    yield paragraph('Body', say.noEvidence);
    return;
  }
  const rows = evidence.map((reported) => catalogueRow(reported, language));
  yield* tableElement(columnsOf(catalogueHead(language), rows, 'portrait'), rows);
  yield paragraph('Small', say.catalogueNote);
}

/** 附件3: a row an entry, with a row that names each section. */
function* recordsAnnex(report: Report, language: Language): Generator<string> {
  const { records } = wordMessages[language];
  yield paragraphOnNewPage('AnnexLabel', records.label);
  yield paragraph('AnnexTitle', scoped(records.title, report.header, language));
  const groups = recordGroups(report, language);
  if (groups.length === 0) {
    yield paragraph('Body', reportMessages[language].noRecords);
    return;
  }
  const rows = groups
    .flatMap(({ title, rows: some }) => [[title], ...some])
    .map((row) => row.map((cell) => shortened(cell, language)));
  yield* tableElement(columnsOf(recordsHead(language), rows, 'portrait'), rows);
}

/** Who filled in, checked and answers for it, and the digest that ties the paper to the ledger. */
function* signatures({ header }: Report, language: Language): Generator<string> {
  yield paragraphOnNewPage('AnnexTitle', wordMessages[language].signatures);
  yield paragraph('Body', '');
  for (const line of signatureLines(header, language)) {
    yield paragraph('Body', line);
    yield paragraph('Body', '');
  }
  for (const line of digestLines(header, language)) yield paragraph('Small', line);
}

function* rowsOf<Facts>(
  some: Iterable<Facts>,
  cells: (facts: Facts) => readonly string[],
): Generator<readonly string[]> {
  for (const facts of some) yield cells(facts);
}
