import { workbookMessages } from '../../words/areas/reports/formats.ts';
import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import type { ReportedEvidence } from '../evidence-catalogue.ts';
import type { Sheet } from '../office/workbook/workbook.ts';
import type { Report } from '../report.ts';
import { attachedName, verdictWords } from '../report-words.ts';
import type { ReportedEntry } from '../reported/reported-entry.ts';
import { amountCell, dayCell, momentCell, sheetOf } from './xlsx-cells.ts';

/** Below the head a sheet has room for so many rows. */
const mostRows = 1_048_575;

/** Every entry that stands, in the order of the plan and its days; those whose requirement is gone last. On as many sheets as they fill. */
export function entriesSheets(report: Report, language: Language, most: number = mostRows): Sheet[] {
  const { sheets } = workbookMessages[language];
  const all = entriesIn(report);
  const count = Math.max(1, Math.ceil(all.length / most));
  return Array.from({ length: count }, (_, index) => {
    const name = index === 0 ? sheets.entries : `${sheets.entries} ${index + 1}`;
    return entrySheet(name, all.slice(index * most, (index + 1) * most), language);
  });
}

interface Told {
  readonly id: string;
  readonly text: string;
  readonly entry: ReportedEntry;
}

function entriesIn({ requirements, contributions, orphans }: Report): readonly Told[] {
  const placed = [...requirements, ...contributions].flatMap(({ id, text, entries }) =>
    entries.map((entry) => ({ id, text, entry })),
  );
  return [...placed, ...orphans.map((entry) => ({ id: entry.requirement, text: entry.said, entry }))];
}

function entrySheet(name: string, told: readonly Told[], language: Language): Sheet {
  const say = reportMessages[language];
  const { columns } = workbookMessages[language];
  return sheetOf<Told>(name, told, [
    [say.columns.id, 7, ({ id }) => id],
    [say.columns.text, 36, ({ text }) => text],
    [columns.on, 12, ({ entry }) => dayCell(entry.on)],
    [columns.kind, 12, ({ entry }) => kindWords(entry, language)],
    [columns.amount, 12, ({ entry }) => amountCell(entry.amount)],
    [columns.unit, 8, ({ entry }) => entry.unit ?? ''],
    [columns.period, 12, ({ entry }) => entry.periodWords?.[language] ?? entry.period ?? ''],
    [columns.note, 32, ({ entry }) => entry.note ?? ''],
    [columns.reason, 20, ({ entry }) => entry.reason ?? ''],
    [
      say.columns.evidence,
      24,
      ({ entry }) => entry.evidence.map((one) => attachedName(one, language)).join(say.listComma),
    ],
    [columns.by, 12, ({ entry }) => entry.by],
    [columns.recorded, 18, ({ entry }) => momentCell(entry.at)],
    [columns.entry, 30, ({ entry }) => entry.id],
  ]);
}

function kindWords(entry: ReportedEntry, language: Language): string {
  return entry.verdict === undefined ? reportMessages[language].kinds[entry.kind] : verdictWords(entry, language);
}

/** Every piece of evidence once, with its whole digest. */
export function evidenceSheet({ evidence }: Report, language: Language): Sheet {
  const say = reportMessages[language];
  const { sheets, columns } = workbookMessages[language];
  const { number, name, requirements, digest } = say.catalogueColumns;
  return sheetOf<ReportedEvidence>(sheets.evidence, evidence, [
    [number, 6, (reported) => reported.number],
    [name, 40, (reported) => attachedName(reported, language)],
    [columns.otherNames, 24, (reported) => reported.otherNames.join(say.listComma)],
    [requirements, 16, (reported) => reported.requirements.join(say.listComma)],
    [columns.bytes, 14, ({ bytes }) => bytes ?? ''],
    [columns.link, 36, ({ url }) => url ?? ''],
    [digest, 36, ({ sha256 }) => sha256 ?? ''],
  ]);
}
