import { pageMessages } from '../words/areas/reports/formats.ts';
import type { Language } from '../words/language.ts';
import { bodyOf } from './body/body.ts';
import { contactLines, draftMark } from './own-lines.ts';
import { figuresPart, prosePart } from './page/body-part.ts';
import { burnUpPart } from './page/burn-up-part.ts';
import { sectionsPart } from './page/completion-part.ts';
import { evidencePart } from './page/evidence-part.ts';
import { type Html, html } from './page/html-text.ts';
import { pageScript } from './page/page-script.ts';
import { pageStyle } from './page/page-style.ts';
import { periodGridPart } from './page/period-grid-part.ts';
import { printScript } from './page/print-script.ts';
import { requirementsPart } from './page/requirements-part.ts';
import { wholePage } from './page/whole-page.ts';
import { reportTitle } from './part-words.ts';
import type { Report } from './report.ts';
import { asOfWords } from './report-words.ts';
import type { ReportWriter } from './report-writer.ts';
import { digestLines, signatureLines } from './signature-words.ts';

/** One page that a meeting looks at: no network, no other file, readable without its script, on paper too. */
export const htmlPage: ReportWriter = (report, { lang, evidencePlace = () => undefined }) => {
  const title = reportTitle(report.header, lang);
  const parts = bodyOf(report, lang);
  const body = html`<a class="skip" href="#table">${pageMessages[lang].skip}</a>
<header><h1>${title}</h1>
<p class="soft">${asOfWords(report.header, lang)}</p></header>
<main>
${figuresPart(parts, lang)}${sectionsPart(report, lang)}${report.header.part?.span === undefined ? burnUpPart(report, lang) : html``}${periodGridPart(report, lang)}${prosePart(parts, draftMark(report, lang), lang)}${requirementsPart(report, lang)}${evidencePart(report, evidencePlace, lang)}</main>
<footer>${ending(report, lang)}</footer>
`;
  return wholePage({ language: lang, title, style: pageStyle, script: pageScript + printScript, body });
};

function ending(report: Report, language: Language): Html {
  const { header } = report;
  return html`<section aria-labelledby="signature"><h2 id="signature">${pageMessages[language].signature}</h2>
${[...contactLines(report, language), ...signatureLines(header, language)].map((line) => html`<p>${line}</p>`)}
${digestLines(header, language).map((line) => html`<p class="soft digest">${line}</p>`)}</section>`;
}
