import { pointsMessages } from '../words/areas/points.ts';
import { reportMessages } from '../words/areas/reports/report.ts';
import type { Language } from '../words/language.ts';
import { dayWords } from '../words/period-words.ts';
import type { ReportedEvidence } from './evidence-catalogue.ts';
import type { Report } from './report.ts';
import { evidenceNames, remarks, responsible } from './report-words.ts';
import type { ReportedRequirement } from './reported-requirement.ts';

/** The cells of the two annexes as plain text, for every format that prints them. */

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
  const { status, value } = reported.words[language];
  return [
    String(number),
    reported.id,
    reported.text,
    reported.quote ?? '',
    [status, value].filter((part) => part !== '').join(say.comma),
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
