import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { catalogueHead, catalogueRow, summaryHead, summaryRow } from '../annex-rows.ts';
import type { ReportedEvidence } from '../evidence-catalogue.ts';
import { pointsRow, pointsTable } from '../points-table.ts';
import type { Report } from '../report.ts';
import type { ReportedRequirement, SectionName } from '../reported-requirement.ts';
import { requirementBlocks } from './markdown-requirement.ts';
import { escaped, markdownTable } from './markdown-text.ts';

/** 附件1: the year-end table, a table a section; numbered through. */
export function summaryAnnex(report: Report, language: Language): string[] {
  const { requirements, sections, contributions } = report;
  const say = reportMessages[language];
  const numbers = new Map([...requirements, ...contributions].map((reported, index) => [reported, index + 1]));
  const rowsOf = (some: readonly ReportedRequirement[], isContribution: boolean) =>
    markdownTable(
      summaryHead(report, language),
      some.map((reported) =>
        summaryRow(report, reported, numbers.get(reported) ?? 0, isContribution, language).map(escaped),
      ),
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
    ...pointsBlocks(report, language),
  ];
}

function pointsBlocks(report: Report, language: Language): string[] {
  const table = pointsTable(report, language);
  if (table === undefined) return [];
  return [
    `### ${table.title}`,
    markdownTable(
      table.head,
      table.rows.map((row) => pointsRow(row, language).map(escaped)),
    ),
  ];
}

function sectionTitle({ number, title }: SectionName, language: Language): string {
  return reportMessages[language].section({ number: escaped(number), title: escaped(title) });
}

/** 附件2: every piece of evidence once. */
export function evidenceAnnex({ evidence }: Report, language: Language): string[] {
  const say = reportMessages[language];
  if (evidence.length === 0) return [`## ${say.catalogueTitle}`, say.noEvidence];
  const rows = evidence.map((reported) => catalogueCells(reported, language));
  return [`## ${say.catalogueTitle}`, markdownTable(catalogueHead(language), rows), say.catalogueNote];
}

/** Addresses become links. */
function catalogueCells(reported: ReportedEvidence, language: Language): string[] {
  const [number = '', name = '', ...others] = catalogueRow(reported, language);
  return [number, reported.url === undefined ? escaped(name) : link(reported.url), ...others.map(escaped)];
}

/** 附件3: every requirement with the clause that asks for it, and its entries. */
export function recordsAnnex({ sections, contributions }: Report, language: Language): string[] {
  const say = reportMessages[language];
  const contributed = contributions.length === 0 ? [] : [`### ${say.contributions}`];
  return [
    `## ${say.recordsTitle}`,
    ...sections.flatMap((section) => [
      `### ${sectionTitle(section, language)}`,
      ...section.items.flatMap((item) =>
        item.requirements.flatMap((reported) => requirementBlocks(reported, language)),
      ),
    ]),
    ...contributed,
    ...contributions.flatMap((reported) => requirementBlocks(reported, language)),
  ];
}

/** An address as a link; what would end the link or the table's cell is percent-encoded. Other schemes than the web's stay text. */
function link(url: string): string {
  if (!/^https?:\/\//i.test(url)) return escaped(url);
  return `<${url.replace(/[<>|`\\\s]/g, (sign) => encodeURIComponent(sign))}>`;
}
