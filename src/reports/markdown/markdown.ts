import type { Language } from '../../words/language.ts';
import { escaped } from '../../words/markdown-text.ts';
import { bodyOf } from '../body/body.ts';
import { contactLines, draftMark } from '../own-lines.ts';
import { reportTitle } from '../part-words.ts';
import type { Report } from '../report.ts';
import type { ReportWriter } from '../report-writer.ts';
import { digestLines, signatureLines } from '../signature-words.ts';
import { evidenceAnnex, recordsAnnex, summaryAnnex } from './markdown-annexes.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/** The year-end self-check (自查报告): the body, its annexes, signature lines. */
export const markdown: ReportWriter = (report, { lang }) => {
  const { header } = report;
  const mark = draftMark(report, lang);
  const blocks = [
    `# ${escaped(reportTitle(header, lang))}`,
    ...(mark === '' ? [] : [escaped(mark)]),
    ...bodyOf(report, lang).flatMap((part) => part.blocks.flatMap(markdownBlocks)),
    ...summaryAnnex(report, lang),
    ...evidenceAnnex(report, lang),
    ...recordsAnnex(report, lang),
    ...ending(report, lang),
  ];
  return `${blocks.join('\n\n')}\n`;
};

function ending(report: Report, language: Language): string[] {
  const { header } = report;
  return [
    '---',
    ...[...contactLines(report, language), ...signatureLines(header, language), ...digestLines(header, language)].map(
      escaped,
    ),
  ];
}
