import { pointsMessages } from '../words/areas/points.ts';
import { reportMessages } from '../words/areas/reports/report.ts';
import type { Language } from '../words/language.ts';
import { dayWords } from '../words/period-words.ts';
import type { ReportedEvidence } from './evidence-catalogue.ts';
import type { Report } from './report.ts';
import {
  type DayWords,
  daysIn,
  entryWhat,
  evidenceNames,
  nameBehind,
  recordedBy,
  remarks,
  responsible,
  sectionNames,
} from './report-words.ts';
import type { ReportedEntry } from './reported/reported-entry.ts';
import type { ReportedRequirement } from './reported/reported-requirement.ts';

/** The cells of the annexes as plain text, for every format that prints them. */

/** So much of a hash tells the files of one report apart. */
const shortDigest = 12;

/** 得分 only where the plan gives scores. */
export function summaryHead({ figures }: Report, language: Language): string[] {
  const { number, id, text, quote, status, evidence, doneOn, responsible, remarks } = reportMessages[language].columns;
  const points = figures.points === undefined ? [] : [pointsMessages[language].name];
  return [number, id, text, quote, status, ...points, evidence, doneOn, responsible, remarks];
}

export function summaryRow(
  { figures }: Report,
  reported: ReportedRequirement,
  number: number,
  isContribution: boolean,
  language: Language,
): string[] {
  const say = reportMessages[language];
  return [
    String(number),
    reported.id,
    reported.text,
    reported.quote ?? '',
    reported.words[language].standing,
    ...(figures.points === undefined ? [] : [reported.points?.words[language].all ?? '']),
    evidenceNames(reported, language).join(say.listComma),
    reported.doneOn === undefined ? '' : dayWords(reported.doneOn, language),
    responsible(reported).join(say.listComma),
    remarks(reported, isContribution, language).join(say.semicolon),
  ];
}

export function catalogueHead(language: Language): string[] {
  const { number, name, requirements, digest } = reportMessages[language].catalogueColumns;
  return [number, name, requirements, digest];
}

export function catalogueRow(reported: ReportedEvidence, language: Language): string[] {
  const { listComma } = reportMessages[language];
  return [
    String(reported.number),
    catalogueName(reported, language),
    reported.requirements.join(listComma),
    reported.sha256?.slice(0, shortDigest) ?? '',
  ];
}

/** Its name with the others that it had, or its address. */
function catalogueName({ name, otherNames, url, removed }: ReportedEvidence, language: Language): string {
  const say = reportMessages[language];
  if (url !== undefined) return url;
  const others = otherNames.length === 0 ? '' : say.otherNames({ names: otherNames.join(say.listComma) });
  return removed ? say.removed({ name: `${name}${others}` }) : `${name}${others}`;
}

export function recordsHead(language: Language): string[] {
  const { id, day, what, by, evidence } = reportMessages[language].recordColumns;
  return [id, day, what, by, evidence];
}

/** 附件3: every entry that stands, a group a section; last those whose requirement the plan no longer has. */
export function recordGroups(report: Report, language: Language): RecordGroup[] {
  const say = reportMessages[language];
  const { header, sections, contributions, orphans } = report;
  const days = daysIn(header, language);
  const within = sections.map((section) => ({
    section,
    all: section.items.flatMap(({ requirements }) => requirements),
  }));
  const recorded = within.filter(({ all }) => all.some(({ entries }) => entries.length > 0));
  const nameOf = sectionNames(
    recorded.map(({ section }) => section),
    language,
  );
  const behind = (nth: number, title: string) => nameBehind(recorded.length > 1 ? sections : [], nth, title, language);
  const rowsOf = (some: readonly ReportedRequirement[]) =>
    some.flatMap(({ id, entries, target }) =>
      entries.map((entry) => recordRow(id, entry, entryWhat(entry, language, target), days, language)),
    );
  const gone = orphans.map((entry) => {
    const done = entryWhat(entry, language);
    const what = entry.said === '' ? done : say.orphanWhat({ said: entry.said, what: done });
    return recordRow(entry.requirement, entry, what, days, language);
  });
  return [
    ...recorded.map(({ section, all }) => ({ title: nameOf(section), rows: rowsOf(all) })),
    { title: behind(1, say.contributions), rows: rowsOf(contributions) },
    { title: behind(contributions.length > 0 ? 2 : 1, say.orphansTitle), rows: gone },
  ].filter(({ rows }) => rows.length > 0);
}

export interface RecordGroup {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

function recordRow(id: string, entry: ReportedEntry, what: string, days: DayWords, language: Language): string[] {
  const { listComma } = reportMessages[language];
  const numbers = entry.evidence.map(({ number }) => number).join(listComma);
  return [id, entry.on === undefined ? '' : days(entry.on), what, recordedBy(entry, days, language), numbers];
}
