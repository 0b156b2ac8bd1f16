import { reportMessages } from '../words/areas/reports/report.ts';
import type { Language } from '../words/language.ts';
import { dayWords } from '../words/period-words.ts';
import type { EvidenceFacts } from './evidence-catalogue.ts';
import { evidenceNames, remarks, responsible } from './report-words.ts';
import type { RequirementFacts } from './requirement-facts.ts';

/** The cells of the two annexes as plain text, for every format that prints them. */

/** So much of a hash tells the files of one report apart. */
const shortDigest = 12;

export function summaryHead(language: Language): string[] {
  const { number, id, text, quote, status, evidence, doneOn, responsible, remarks } = reportMessages[language].columns;
  return [number, id, text, quote, status, evidence, doneOn, responsible, remarks];
}

export function summaryRow(
  facts: RequirementFacts,
  number: number,
  isContribution: boolean,
  language: Language,
): string[] {
  const say = reportMessages[language];
  const { status, value } = facts.words[language];
  return [
    String(number),
    facts.id,
    facts.text,
    facts.quote ?? '',
    [status, value].filter((part) => part !== '').join(say.comma),
    evidenceNames(facts, language).join(say.listComma),
    facts.doneOn === undefined ? '' : dayWords(facts.doneOn, language),
    responsible(facts).join(say.listComma),
    remarks(facts, isContribution, language).join(say.semicolon),
  ];
}

export function catalogueHead(language: Language): string[] {
  const { number, name, requirements, digest } = reportMessages[language].catalogueColumns;
  return [number, name, requirements, digest];
}

export function catalogueRow(facts: EvidenceFacts, language: Language): string[] {
  const { listComma } = reportMessages[language];
  return [
    String(facts.number),
    catalogueName(facts, language),
    facts.requirements.join(listComma),
    facts.sha256?.slice(0, shortDigest) ?? '',
  ];
}

/** Its name with the others that it had, or its address. */
function catalogueName({ name, otherNames, url, removed }: EvidenceFacts, language: Language): string {
  const say = reportMessages[language];
  if (url !== undefined) return url;
  const others = otherNames.length === 0 ? '' : say.otherNames({ names: otherNames.join(say.listComma) });
  return removed ? say.removed({ name: `${name}${others}` }) : `${name}${others}`;
}
