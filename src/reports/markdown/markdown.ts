import { narrativeMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { bodyOf } from '../body/body.ts';
import { reportTitle } from '../part-words.ts';
import type { Report } from '../report.ts';
import type { ReportWriter } from '../report-writer.ts';
import { digestLines, signatureLines } from '../signature-words.ts';
import { evidenceAnnex, recordsAnnex, summaryAnnex } from './markdown-annexes.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { escaped } from './markdown-text.ts';

/** The year-end self-check (自查报告): the body, its annexes, signature lines. */
export const markdown: ReportWriter = (report, { lang }) => {
  const { header } = report;
  const blocks = [
    `# ${escaped(reportTitle(header, lang))}`,
    escaped(narrativeMessages[lang].mark),
    ...bodyOf(report, lang).flatMap((part) => part.blocks.flatMap(markdownBlocks)),
    ...summaryAnnex(report, lang),
    ...evidenceAnnex(report, lang),
    ...recordsAnnex(report, lang),
    ...ending(report, lang),
  ];
  return `${blocks.join('\n\n')}\n`;
};

function ending({ header }: Report, language: Language): string[] {
  return ['---', ...[...signatureLines(header, language), ...digestLines(header, language)].map(escaped)];
}
