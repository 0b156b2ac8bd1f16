import { pageMessages } from '../words/areas/reports/formats.ts';
import { reportMessages } from '../words/areas/reports/report.ts';
import type { Language } from '../words/language.ts';
import { burnUpPart } from './page/burn-up-part.ts';
import { figuresPart, sectionsPart } from './page/completion-part.ts';
import { evidencePart } from './page/evidence-part.ts';
import { type Html, html } from './page/html-text.ts';
import { narrativePart } from './page/narrative-part.ts';
import { pageScript } from './page/page-script.ts';
import { pageStyle } from './page/page-style.ts';
import { periodGridPart } from './page/period-grid-part.ts';
import { pointsPart } from './page/points-part.ts';
import { requirementsPart } from './page/requirements-part.ts';
import { wholePage } from './page/whole-page.ts';
import type { Report, ReportHeader } from './report.ts';
import { asOfWords, digestLines } from './report-words.ts';
import type { ReportWriter } from './report-writer.ts';

/** One page that a meeting looks at: no network, no other file, readable without its script, on paper too. */
export const htmlPage: ReportWriter = (report, { lang, evidencePlace = () => undefined }) => {
  const title = reportMessages[lang].title({ unit: report.header.unit, plan: report.header.title });
  const body = html`<a class="skip" href="#table">${pageMessages[lang].skip}</a>
<header><h1>${title}</h1>
${opening(report, lang)}</header>
<main>
${figuresPart(report, lang)}${sectionsPart(report, lang)}${pointsPart(report, lang)}${burnUpPart(report, lang)}${periodGridPart(report, lang)}${narrativePart(report, lang)}${requirementsPart(report, lang)}${evidencePart(report, evidencePlace, lang)}</main>
<footer>${ending(report.header, lang)}</footer>
`;
  return wholePage({ language: lang, title, style: pageStyle, script: pageScript, body });
};

function opening({ header, ledger }: Report, language: Language): Html {
  const say = reportMessages[language];
  const isWhole = ledger.faults + ledger.incompleteBatches === 0;
  return html`<p class="soft">${asOfWords(header, language)}</p>
${isWhole ? html`` : html`<p class="warning">${say.leftOut({ ...ledger })}</p>`}`;
}

function ending(header: ReportHeader, language: Language): Html {
  const { unit, recorder } = header;
  const say = reportMessages[language];
  return html`<section aria-labelledby="signature"><h2 id="signature">${pageMessages[language].signature}</h2>
${say.signature({ unit, recorder }).map((line) => html`<p>${line}</p>`)}
${digestLines(header, language).map((line) => html`<p class="soft digest">${line}</p>`)}</section>`;
}
