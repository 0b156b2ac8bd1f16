import { workbookMessages } from '../../words/areas/reports/formats.ts';
import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import type { EntryFacts } from '../entry-facts.ts';
import type { Cell, Sheet } from '../office/workbook/workbook.ts';
import type { Report } from '../report.ts';
import { attachedName } from '../report-words.ts';
import { amountCell, dayCell } from './xlsx-cells.ts';

/** Below the head a sheet has room for so many rows. */
const mostRows = 1_048_575;

/** Every entry that stands, in the order of the plan and its days; those whose requirement is gone last. On as many sheets as they fill. */
export function entriesSheets(report: Report, language: Language, most: number = mostRows): Sheet[] {
  const { sheets } = workbookMessages[language];
  const all = entriesIn(report);
  const count = Math.max(1, Math.ceil(all.length / most));
  return Array.from({ length: count }, (_, index) => ({
    name: index === 0 ? sheets.entries : `${sheets.entries} ${index + 1}`,
    ...entryTable(all.slice(index * most, (index + 1) * most), language),
  }));
}

interface Told {
  readonly id: string;
  readonly text: string;
  readonly entry: EntryFacts;
}

function entriesIn({ requirements, contributions, orphans }: Report): readonly Told[] {
  const placed = [...requirements, ...contributions].flatMap(({ id, text, entries }) =>
    entries.map((entry) => ({ id, text, entry })),
  );
  return [...placed, ...orphans.map((entry) => ({ id: entry.requirement, text: entry.said, entry }))];
}

function entryTable(told: readonly Told[], language: Language): Omit<Sheet, 'name'> {
  const { id, text, evidence } = reportMessages[language].columns;
  const { columns } = workbookMessages[language];
  return {
    columns: [
      { title: id, width: 7 },
      { title: text, width: 26 },
      { title: columns.on, width: 12 },
      { title: columns.kind, width: 12 },
      { title: columns.amount, width: 12 },
      { title: columns.unit, width: 8 },
      { title: columns.period, width: 12 },
      { title: columns.note, width: 32 },
      { title: columns.reason, width: 20 },
      { title: evidence, width: 24 },
      { title: columns.by, width: 12 },
      { title: columns.recorded, width: 18 },
      { title: columns.entry, width: 30 },
    ],
    rows: entryRows(told, language),
    filterOver: told.length,
  };
}

function* entryRows(told: readonly Told[], language: Language): Generator<readonly Cell[]> {
  for (const { id, text, entry } of told) yield [id, text, ...entryCells(entry, language)];
}

function entryCells(entry: EntryFacts, language: Language): Cell[] {
  const say = reportMessages[language];
  return [
    dayCell(entry.on),
    kindWords(entry, language),
    amountCell(entry.amount),
    entry.unit ?? '',
    entry.periodWords?.[language] ?? entry.period ?? '',
    entry.note ?? '',
    entry.reason ?? '',
    entry.evidence.map((one) => attachedName(one, language)).join(say.listComma),
    entry.by,
    entry.at.slice(0, 16).replace('T', ' '),
    entry.id,
  ];
}

function kindWords({ kind, verdict }: EntryFacts, language: Language): string {
  const { kinds, accepted, returned } = reportMessages[language];
  return verdict === undefined ? kinds[kind] : { accepted, returned }[verdict];
}

/** Every piece of evidence once, with its whole digest. */
export function evidenceSheet({ evidence }: Report, language: Language): Sheet {
  const say = reportMessages[language];
  const { sheets, columns } = workbookMessages[language];
  const { number, name, requirements, digest } = say.catalogueColumns;
  return {
    name: sheets.evidence,
    columns: [
      { title: number, width: 6 },
      { title: name, width: 40 },
      { title: columns.otherNames, width: 24 },
      { title: requirements, width: 16 },
      { title: columns.bytes, width: 14 },
      { title: columns.link, width: 36 },
      { title: digest, width: 36 },
    ],
    rows: evidence.map((facts): readonly Cell[] => [
      facts.number,
      attachedName(facts, language),
      facts.otherNames.join(say.listComma),
      facts.requirements.join(say.listComma),
      facts.bytes ?? '',
      facts.url ?? '',
      facts.sha256 ?? '',
    ]),
    filterOver: evidence.length,
  };
}
