import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { escaped, markdownTable } from '../../words/markdown-text.ts';
import { catalogueHead, catalogueRow, recordGroups, recordsHead, summaryHead, summaryRow } from '../annex-rows.ts';
import type { ReportedEvidence } from '../evidence-catalogue.ts';
import { scoped } from '../part-words.ts';
import type { Report } from '../report.ts';
import { nameBehind, sectionNames } from '../report-words.ts';
import type { ReportedRequirement } from '../reported/reported-requirement.ts';

/** 附件1: the year-end table, a table a section; numbered through. */
export function summaryAnnex(report: Report, language: Language): string[] {
  const { header, requirements, sections, contributions } = report;
  const say = reportMessages[language];
  const nameOf = sectionNames(sections, language);
  const numbers = new Map([...requirements, ...contributions].map((reported, index) => [reported, index + 1]));
  const rowsOf = (some: readonly ReportedRequirement[], isContribution: boolean) =>
    markdownTable(
      summaryHead(report, language),
      some.map((reported) =>
        summaryRow(report, reported, numbers.get(reported) ?? 0, isContribution, language).map(escaped),
      ),
    );
  return [
    `## ${escaped(scoped(say.tableTitle, header, language))}`,
    ...sections.flatMap((section) => [
      `### ${escaped(nameOf(section))}`,
      rowsOf(
        section.items.flatMap((item) => item.requirements),
        false,
      ),
    ]),
    ...(contributions.length === 0
      ? []
      : [`### ${escaped(nameBehind(sections, 1, say.contributions, language))}`, rowsOf(contributions, true)]),
    ...(header.sourceComplete ? [] : [say.sourceCut]),
  ];
}

/** 附件2: every piece of evidence once. */
export function evidenceAnnex({ header, evidence }: Report, language: Language): string[] {
  const say = reportMessages[language];
  const title = `## ${escaped(scoped(say.catalogueTitle, header, language))}`;
  if (evidence.length === 0) return [title, say.noEvidence];
  const rows = evidence.map((reported) => catalogueCells(reported, language));
  return [title, markdownTable(catalogueHead(language), rows), say.catalogueNote];
}

/** Addresses become links. */
function catalogueCells(reported: ReportedEvidence, language: Language): string[] {
  const [number = '', name = '', ...others] = catalogueRow(reported, language);
  return [number, reported.url === undefined ? escaped(name) : link(reported.url), ...others.map(escaped)];
}

/** 附件3: every entry, a table a section. */
export function recordsAnnex(report: Report, language: Language): string[] {
  const say = reportMessages[language];
  const title = `## ${escaped(scoped(say.recordsTitle, report.header, language))}`;
  const groups = recordGroups(report, language);
  if (groups.length === 0) return [title, say.noRecords];
  const tables = groups.flatMap(({ title, rows }) => [
    `### ${escaped(title)}`,
    markdownTable(
      recordsHead(language),
      rows.map((row) => row.map(escaped)),
    ),
  ]);
  return [title, ...tables];
}

/** An address as a link; what would end the link or the table's cell is percent-encoded. Other schemes than the web's stay text. */
function link(url: string): string {
  if (!/^https?:\/\//i.test(url)) return escaped(url);
  return `<${url.replace(/[<>|`\\\s]/g, (sign) => encodeURIComponent(sign))}>`;
}
