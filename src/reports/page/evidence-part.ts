import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { catalogueHead, catalogueRow } from '../annex-rows.ts';
import type { ReportedEvidence } from '../evidence-catalogue.ts';
import { scoped } from '../part-words.ts';
import type { Report } from '../report.ts';
import type { EvidencePlace } from '../report-writer.ts';
import { type Html, html } from './html-text.ts';

/** The catalogue, every piece once. Addresses are links; so are files where the page lies beside them. */
export function evidencePart({ header, evidence }: Report, placeOf: EvidencePlace, language: Language): Html {
  const say = reportMessages[language];
  const heads = catalogueHead(language).map((head) => html`<th scope="col">${head}</th>`);
  const table = html`<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>
${evidence.map((reported) => row(reported, placeOf, language))}</tbody></table></div>
<p class="soft">${say.catalogueNote}</p>`;
  return html`<section aria-labelledby="evidence"><h2 id="evidence">${scoped(say.catalogueTitle, header, language)}</h2>
${evidence.length === 0 ? html`<p>${say.noEvidence}</p>` : table}</section>
`;
}

function row(reported: ReportedEvidence, placeOf: EvidencePlace, language: Language): Html {
  const [number = '', name = '', ...others] = catalogueRow(reported, language);
  const place = reported.url ?? placeOf(reported);
  const shown = place === undefined ? html`${name}` : html`<a href="${place}" rel="noopener noreferrer">${name}</a>`;
  const cells = others.map((cell) => html`<td>${cell}</td>`);
  return html`<tr id="evidence-${reported.number}"><th scope="row">${number}</th><td>${shown}</td>${cells}</tr>
`;
}
