import { sha256 } from '../../core/ledger/sha256.ts';
import type { UnitRow } from '../../core/rollup/rollup.ts';
import type { Language } from '../../messages/language.ts';
import { rollupMessages } from '../../messages/rollup-messages.ts';
import { type Html, html } from '../page/html-text.ts';
import { pageStyle } from '../page/page-style.ts';
import { detailTable, mainTable, rollupViews } from './main-tables.ts';
import { rollupScript, rollupStyle } from './page-parts.ts';
import { figureLines, signatureLines, titleOf } from './rollup-words.ts';
import type { RollupWriter } from './rollup-writer.ts';
import { summaryTables, totalsTable } from './summary-tables.ts';
import { cellText, type Table, type TableCell, type TableRow } from './table.ts';

/** One page for a meeting: a heat map with words, sortable, each unit's requirements below; whole without its script. */
export const rollupPage: RollupWriter = (rollup, { lang, view, recorder }) => {
  const title = titleOf(rollup, lang);
  const style = pageStyle + rollupStyle;
  const views = [view, ...rollupViews.filter((other) => other !== view)];
  const tables = [
    ...summaryTables(rollup, lang),
    totalsTable(rollup, lang),
    ...views.map((each) => mainTable(rollup, each, lang)),
  ];
  return html`<!DOCTYPE html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style, rollupScript)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<header><h1 id="top">${title}</h1>
${figureLines(rollup, lang).map((line) => html`<p>${line}</p>`)}
<p class="soft hint">${rollupMessages[lang].sortHint}</p></header>
<main>
${tables.map((table, index) => tablePart(table, `table-${index}`, lang))}
${rollup.units.map((row) => unitPart(row, lang))}</main>
<footer><section aria-labelledby="signature"><h2 id="signature">${rollupMessages[lang].signature}</h2>
${signatureLines(rollup, recorder, lang).map((line) => html`<p class="digest">${line}</p>`)}</section></footer>
<script>${trusted(rollupScript)}</script>
</body>
</html>
`.html;
};

/** Ours, and held by its hash in the policy: nothing else on the page can run, be loaded or be sent. */
function trusted(text: string): Html {
  return { html: text };
}

function policyFor(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${base64Of(style)}'`,
    `script-src 'sha256-${base64Of(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function base64Of(text: string): string {
  return Buffer.from(sha256(text), 'hex').toString('base64');
}

function tablePart(table: Table, id: string, language: Language): Html {
  const body =
    table.rows.length === 0
      ? html`<p>${rollupMessages[language].none}</p>`
      : html`<div class="wide" tabindex="0" role="region" aria-labelledby="${id}">${tableOf(table)}</div>`;
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
  return typeof cell === 'object' ? html`<td class="heat heat-${cell.mark}">${cell.text}</td>` : html`<td>${cell}</td>`;
}

/** What a unit's row is made of: opened by a click on its name, open on paper. */
function unitPart(row: UnitRow, language: Language): Html {
  const say = rollupMessages[language];
  const table = detailTable([row], say.detailOf({ unit: row.unit.name }), language);
  const withoutUnit: Table = {
    ...table,
    columns: table.columns.slice(1),
    rows: table.rows.map(({ cells }) => ({ cells: cells.slice(1) })),
  };
  return html`<details class="unit" id="unit-${row.unit.id}"><summary>${table.title}</summary>
<div class="wide">${tableOf(withoutUnit)}</div><p><a href="#top">${say.backToTop}</a></p></details>
`;
}
