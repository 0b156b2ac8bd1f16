import type { Language } from '../messages/language.ts';
import { dayWords } from '../messages/period-words.ts';
import { reportMessages } from '../messages/report-messages.ts';
import type { EvidenceFacts } from './evidence-catalogue.ts';
import { escaped, table } from './markdown-text.ts';
import type { Report } from './report.ts';
import { evidenceNames, remarks, responsible } from './report-words.ts';
import type { RequirementFacts, SectionName } from './requirement-facts.ts';

/** So much of a hash tells the files of one report apart. */
const shortDigest = 12;

/** 附件1: the year-end table, a table a section; numbered through. */
export function summaryAnnex({ requirements, sections, contributions }: Report, language: Language): string[] {
  const say = reportMessages[language];
  const numbers = new Map([...requirements, ...contributions].map((facts, index) => [facts, index + 1]));
  const rowsOf = (some: readonly RequirementFacts[], isContribution: boolean) =>
    table(
      summaryHead(language),
      some.map((facts) => summaryRow(facts, numbers.get(facts) ?? 0, isContribution, language)),
    );
  return [
    `## ${say.tableTitle}`,
    ...sections.flatMap((section) => [
      `### ${sectionTitle(section, language)}`,
      rowsOf(
        section.items.flatMap((item) => item.requirements),
        false,
      ),
    ]),
    ...(contributions.length === 0 ? [] : [`### ${say.contributions}`, rowsOf(contributions, true)]),
  ];
}

export function sectionTitle({ number, title }: SectionName, language: Language): string {
  return reportMessages[language].section({ number: escaped(number), title: escaped(title) });
}

function summaryHead(language: Language): string[] {
  const { number, id, text, quote, status, evidence, doneOn, responsible, remarks } = reportMessages[language].columns;
  return [number, id, text, quote, status, evidence, doneOn, responsible, remarks];
}

function summaryRow(facts: RequirementFacts, number: number, isContribution: boolean, language: Language): string[] {
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
  ].map(escaped);
}

/** 附件2: every piece of evidence once. */
export function evidenceAnnex({ evidence }: Report, language: Language): string[] {
  const say = reportMessages[language];
  const { number, name, requirements, digest } = say.catalogueColumns;
  if (evidence.length === 0) return [`## ${say.catalogueTitle}`, say.noEvidence];
  const rows = evidence.map((facts) => [
    String(facts.number),
    nameOf(facts, language),
    escaped(facts.requirements.join(say.listComma)),
    facts.sha256?.slice(0, shortDigest) ?? '',
  ]);
  return [`## ${say.catalogueTitle}`, table([number, name, requirements, digest], rows), say.catalogueNote];
}

function nameOf({ name, otherNames, url, removed }: EvidenceFacts, language: Language): string {
  const say = reportMessages[language];
  if (url !== undefined) return link(url);
  const others = otherNames.length === 0 ? '' : say.otherNames({ names: otherNames.join(say.listComma) });
  const all = `${name}${others}`;
  return escaped(removed ? say.removed({ name: all }) : all);
}

/** An address as a link; what would end the link or the table's cell is percent-encoded. Other schemes than the web's stay text. */
function link(url: string): string {
  if (!/^https?:\/\//i.test(url)) return escaped(url);
  return `<${url.replace(/[<>|`\\\s]/g, (sign) => encodeURIComponent(sign))}>`;
}
