import type { UnitRow } from '../../core/district/rollup.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { Language } from '../../words/language.ts';
import { type Html, html } from '../page/html-text.ts';
import { pageStyle } from '../page/page-style.ts';
import { printScript } from '../page/print-script.ts';
import { wholePage } from '../page/whole-page.ts';
import { detailTable, mainTable, rollupViews } from './main-tables.ts';
import { rollupScript, rollupStyle } from './page-parts.ts';
import { figureLines, rollupTitle, signatureLines } from './rollup-words.ts';
import type { RollupWriter } from './rollup-writer.ts';
import { summaryTables, totalsTable } from './summary-tables.ts';
import { cellText, type Table, type TableCell, type TableRow } from './table.ts';

/** One page for a meeting: a heat map with words, sortable, each unit's requirements below; whole without its script. */
export const rollupPage: RollupWriter = (rollup, { lang, view, recorder }) => {
  const title = rollupTitle(rollup, lang);
  const views = [view, ...rollupViews.filter((other) => other !== view)];
  const tables = [
    ...summaryTables(rollup, lang),
    totalsTable(rollup, lang),
    ...views.map((each) => mainTable(rollup, each, lang)),
  ];
  const body = html`<header><h1 id="top">${title}</h1>
${figureLines(rollup, lang).map((line) => html`<p>${line}</p>`)}
<p class="soft hint">${rollupMessages[lang].sortHint}</p></header>
<main>
${tables.map((table, index) => tablePart(table, `table-${index}`, lang))}
${rollup.units.map((row) => unitPart(rollup.plan, row, lang))}</main>
<footer><section aria-labelledby="signature"><h2 id="signature">${rollupMessages[lang].signature}</h2>
${signatureLines(rollup, recorder, lang).map((line) => html`<p class="digest">${line}</p>`)}</section></footer>
`;
  return wholePage({ language: lang, title, style: pageStyle + rollupStyle, script: rollupScript + printScript, body });
};

function tablePart(table: Table, id: string, language: Language): Html {
  const body =
    table.rows.length === 0
      ? html`<p>${rollupMessages[language].none}</p>`
      : html`<div class="wide">${tableOf(table)}</div>`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${table.title}</h2>
${body}</section>
`;
}

function tableOf({ columns, rows }: Table): Html {
  const heads = columns.map(({ title }) => html`<th scope="col">${title}</th>`);
  return html`<table class="sortable"><thead><tr>${heads}</tr></thead><tbody>
${rows.map(rowOf)}</tbody></table>`;
}

function rowOf({ cells, unit }: TableRow): Html {
  const [first = '', ...rest] = cells;
  const name = cellText(first);
  const link = unit === undefined ? html`${name}` : html`<a href="#unit-${unit}">${name}</a>`;
  return html`<tr><th scope="row">${link}</th>${rest.map(cellOf)}</tr>
`;
}

function cellOf(cell: TableCell): Html {
  return typeof cell === 'object' && 'mark' in cell
    ? html`<td class="heat heat-${cell.mark}">${cell.text}</td>`
    : html`<td>${cellText(cell)}</td>`;
}

/** What a unit's row is made of: opened by a click on its name, open on paper. */
function unitPart(plan: Plan, row: UnitRow, language: Language): Html {
  const say = rollupMessages[language];
  const table = detailTable(plan, [row], say.detailOf({ unit: row.unit.name }), language);
  const withoutUnit: Table = {
    ...table,
    columns: table.columns.slice(1),
    rows: table.rows.map(({ cells }) => ({ cells: cells.slice(1) })),
  };
  return html`<details class="unit" id="unit-${row.unit.id}"><summary>${table.title}</summary>
<div class="wide">${tableOf(withoutUnit)}</div><p><a href="#top">${say.backToTop}</a></p></details>
`;
}
