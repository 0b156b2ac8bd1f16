import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { type Narrative, type NarrativeParagraph, narrativeOf } from '../narrative/narrative.ts';
import type { Report } from '../report.ts';
import { asOfWords, digestLines, figureColumns, nextStepCells } from '../report-words.ts';
import type { ReportWriter } from '../report-writer.ts';
import { evidenceAnnex, recordsAnnex, summaryAnnex } from './markdown-annexes.ts';
import { escaped, escapedLine, markdownTable, numbered } from './markdown-text.ts';

/** The year-end self-check (自查报告): figures, the narrative (what was done, problems, next steps), annexes, signature lines. */
export const markdown: ReportWriter = (report, { lang }) => {
  const narrative = narrativeOf(report, lang);
  const blocks = [
    ...opening(report, narrative, lang),
    ...whatWasDone(narrative, lang),
    ...problems(narrative, lang),
    ...nextSteps(narrative, lang),
    ...summaryAnnex(report, lang),
    ...evidenceAnnex(report, lang),
    ...recordsAnnex(report, lang),
    ...ending(report, lang),
  ];
  return `${blocks.join('\n\n')}\n`;
};

function opening({ header, ledger, figures }: Report, narrative: Narrative, language: Language): string[] {
  const say = reportMessages[language];
  return [
    `# ${escaped(say.title({ unit: header.unit, plan: header.title }))}`,
    escaped(narrative.mark),
    asOfWords(header, language),
    figuresTable(figures, language),
    ...ledgerWarning(ledger, language),
    escaped(narrative.introduction),
  ];
}

/** What the secretary reads first. */
function figuresTable(figures: Report['figures'], language: Language): string {
  const columns = figureColumns(figures, language);
  return markdownTable(
    columns.map(([name]) => name),
    [columns.map(([, figure]) => String(figure))],
  );
}

/** A report that leaves something out says so where its figures stand. */
function ledgerWarning({ faults, incompleteBatches }: Report['ledger'], language: Language): string[] {
  if (faults + incompleteBatches === 0) return [];
  return [`**${escaped(reportMessages[language].leftOut({ faults, incompleteBatches }))}**`];
}

function whatWasDone({ sections, contributions }: Narrative, language: Language): string[] {
  return [
    `## ${reportMessages[language].done}`,
    ...sections.flatMap(({ title, summary, items }) => [
      `### ${escaped(title)}`,
      escaped(summary),
      ...items.flatMap((item) => [`#### ${escaped(item.title)}`, ...item.paragraphs.map(paragraph)]),
    ]),
    ...(contributions === undefined
      ? []
      : [
          `### ${escaped(contributions.title)}`,
          escaped(contributions.summary),
          ...contributions.paragraphs.map(paragraph),
        ]),
  ];
}

function paragraph({ lead, text }: NarrativeParagraph): string {
  return `**${escaped(lead.trim())}** ${escaped(text)}`;
}

function problems({ problems: { summary, groups } }: Narrative, language: Language): string[] {
  return [
    `## ${reportMessages[language].problems}`,
    escaped(summary),
    ...groups.flatMap(({ title, lines }) => [`### ${escaped(title)}`, numbered(lines.map(escapedLine))]),
  ];
}

/** A list to fill in: nothing is proposed that nobody has said. */
function nextSteps({ nextSteps: { introduction, open } }: Narrative, language: Language): string[] {
  const say = reportMessages[language];
  const { id, text } = say.columns;
  const { missing, measures, person, by } = say.nextStepsHead;
  if (open.length === 0) return [`## ${say.nextSteps}`, introduction];
  const rows = open.map((reported) => nextStepCells(reported, language).map(escaped));
  return [`## ${say.nextSteps}`, introduction, markdownTable([id, text, missing, measures, person, by], rows)];
}

function ending({ header }: Report, language: Language): string[] {
  const say = reportMessages[language];
  const signature = say.signature({ unit: escaped(header.unit), recorder: escaped(header.recorder) });
  return ['---', ...digestLines(header, language).map(escaped), ...signature];
}
