import { pageMessages } from '../../words/areas/reports/formats.ts';
import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { type NarrativeParagraph, type NextSteps, narrativeOf } from '../narrative/narrative.ts';
import type { Report } from '../report.ts';
import { nextStepCells } from '../report-words.ts';
import { type Html, html } from './html-text.ts';

/** The first draft of the prose: what was done, what is wanting, what comes next. */
export function narrativePart(report: Report, language: Language): Html {
  const { mark, introduction, sections, contributions, problems, nextSteps } = narrativeOf(report, language);
  const say = reportMessages[language];
  const groups = problems.groups.map(
    ({ title, lines }) => html`<h4>${title}</h4><ol>${lines.map((line) => html`<li>${line}</li>`)}</ol>
`,
  );
  return html`<section aria-labelledby="narrative"><h2 id="narrative">${pageMessages[language].narrative}</h2>
<details open><summary>${mark}</summary>
<p>${introduction}</p>
<h3>${say.done}</h3>
${sections.map(
  ({ title, summary, items }) => html`<h4>${title}</h4><p>${summary}</p>
${items.flatMap((item) => [html`<p><strong>${item.title}</strong></p>`, ...item.paragraphs.map(paragraph)])}`,
)}
${contributions === undefined ? html`` : html`<h4>${contributions.title}</h4><p>${contributions.summary}</p>${contributions.paragraphs.map(paragraph)}`}
<h3>${say.problems}</h3><p>${problems.summary}</p>${groups}
<h3>${say.nextSteps}</h3><p>${nextSteps.introduction}</p>${openTable(nextSteps, language)}
</details></section>
`;
}

/** With blanks to fill in, on paper too. */
function openTable({ open }: NextSteps, language: Language): Html {
  if (open.length === 0) return html``;
  const { columns, nextStepsHead } = reportMessages[language];
  const { missing, measures, person, by } = nextStepsHead;
  const heads = [columns.id, columns.text, missing, measures, person, by].map(
    (head) => html`<th scope="col">${head}</th>`,
  );
  const rows = open.map((facts) => {
    const [id = '', ...cells] = nextStepCells(facts, language);
    return html`<tr><th scope="row">${id}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
  });
  return html`<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>
${rows}</tbody></table></div>`;
}

function paragraph({ lead, text }: NarrativeParagraph): Html {
  return html`<p><strong>${lead.trim()}</strong> ${text}</p>
`;
}
