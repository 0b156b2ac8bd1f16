import type { Language } from '../../words/language.ts';
import { pointsRow, pointsTable } from '../points-table.ts';
import type { Report } from '../report.ts';
import { type Html, html } from './html-text.ts';

/** 得分 by section and item; nothing where the plan gives no scores. */
export function pointsPart(report: Report, language: Language): Html {
  const table = pointsTable(report, language);
  if (table === undefined) return html``;
  const heads = table.head.map((head) => html`<th scope="col">${head}</th>`);
  const rows = table.rows.map((row) => {
    const [name = '', ...cells] = pointsRow(row, language);
    return html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
  });
  return html`<section aria-labelledby="points"><h2 id="points">${table.title}</h2>
<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>
${rows}</tbody></table></div></section>
`;
}
