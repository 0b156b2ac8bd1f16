import { sha256 } from '../core/ledger/sha256.ts';
import type { Language } from '../messages/language.ts';
import { pageMessages } from '../messages/page-messages.ts';
import { reportMessages } from '../messages/report-messages.ts';
import { burnUpPart } from './page/burn-up-part.ts';
import { figuresPart, sectionsPart } from './page/completion-part.ts';
import { evidencePart } from './page/evidence-part.ts';
import { type Html, html } from './page/html-text.ts';
import { narrativePart } from './page/narrative-part.ts';
import { pageScript } from './page/page-script.ts';
import { pageStyle } from './page/page-style.ts';
import { periodGridPart } from './page/period-grid-part.ts';
import { requirementsPart } from './page/requirements-part.ts';
import type { Report, ReportHeader } from './report.ts';
import { asOfWords, digestLines } from './report-words.ts';
import type { ReportWriter } from './report-writer.ts';

/** One page that a meeting looks at: no network, no other file, readable without its script, on paper too. */
export const htmlPage: ReportWriter = (report, { lang, evidencePlace = () => undefined }) => {
  const title = reportMessages[lang].title({ unit: report.header.unit, plan: report.header.title });
  const page = html`<!DOCTYPE html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#table">${pageMessages[lang].skip}</a>
<header><h1>${title}</h1>
${opening(report, lang)}</header>
<main>
${figuresPart(report, lang)}${sectionsPart(report, lang)}${burnUpPart(report, lang)}${periodGridPart(report, lang)}${narrativePart(report, lang)}${requirementsPart(report, lang)}${evidencePart(report, evidencePlace, lang)}</main>
<footer>${ending(report.header, lang)}</footer>
<script>${trusted(pageScript)}</script>
</body>
</html>
`;
  return page.html;
};

/** Ours, and held by its hash in the policy: nothing else on the page can run, be loaded or be sent. */
function trusted(text: string): Html {
  return { html: text };
}

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${hashOf(pageStyle)}'`,
  `script-src 'sha256-${hashOf(pageScript)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(text: string): string {
  return Buffer.from(sha256(text), 'hex').toString('base64');
}

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
