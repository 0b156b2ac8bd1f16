import type { UnitRow } from '../../core/district/rollup.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { Language } from '../../words/language.ts';
import { type Html, html } from '../page/html-text.ts';
import { pageStyle } from '../page/page-style.ts';
import { printScript } from '../page/print-script.ts';
import { wholePage } from '../page/whole-page.ts';
import { detailTable, mainTable, rollupViews } from './main-tables.ts';
import { dataElement } from './page-data.ts';
import { rollupScript, rollupStyle } from './page-parts.ts';
import { figureLines, fingerprintIn, rollupTitle, signatureLines } from './rollup-words.ts';
import type { RollupWriter } from './rollup-writer.ts';
import { summaryTables, totalsTable } from './summary-tables.ts';
import { cellText, type Table, type TableCell, type TableRow } from './table.ts';

/** So many rows of a table are written out, and so many behind the names of units; what is more is drawn when it is looked at. */
const most = { rows: 300, folded: 12_000 };

/**
 * One page for a meeting: a heat map with words, sortable, each unit's requirements below. Whole without its script, but for a
 * district of hundreds of units: that says how much of it is there.
 */
export const rollupPage: RollupWriter = (rollup, { lang, view, recorder }) => {
  const title = rollupTitle(rollup, lang);
  const views = [view, ...rollupViews.filter((other) => other !== view)];
  const tables = [
    ...summaryTables(rollup, lang),
    totalsTable(rollup, lang),
    ...views.map((each) => mainTable(rollup, each, lang)),
  ];
  const folds = rollup.units.map((row) => foldOf(rollup.plan, row, lang));
  const isLong = folds.reduce((sum, { table: { rows } }) => sum + rows.length, 0) > most.folded;
  const later = dataElement({
    tables: new Map(
      tables.flatMap(({ rows }, at) => (rows.length > most.rows ? [[`table-${at}`, rows] as const] : [])),
    ),
    folds: isLong ? folds.map(({ unit, table: { title: name, rows } }) => ({ unit, title: name, rows })) : [],
    columns: (folds[0]?.table.columns ?? []).map(({ title: head }) => head),
    backToTop: rollupMessages[lang].backToTop,
  });
  const body = html`<header><h1 id="top">${title}</h1>
${figureLines(rollup, lang).map((line) => html`<p>${line}</p>`)}
<p class="soft hint">${rollupMessages[lang].sortHint}</p></header>
<main>
${tables.map((table, index) => tablePart(table, `table-${index}`, lang))}
${isLong ? foldsLater(folds.length, lang) : folds.map((fold) => unitPart(fold, lang))}</main>
<footer><section aria-labelledby="signature"><h2 id="signature">${rollupMessages[lang].signature}</h2>
${signatureLines(rollup, recorder, lang).map((line) => html`<p class="digest">${line}</p>`)}</section></footer>
${later}`;
  return wholePage({ language: lang, title, style: pageStyle + rollupStyle, script: rollupScript + printScript, body });
};

function tablePart(table: Table, id: string, language: Language): Html {
  const body =
    table.rows.length === 0
      ? html`<p>${rollupMessages[language].none}</p>`
      : table.rows.length > most.rows
        ? longTable(table, id, language)
        : html`<div class="wide">${tableOf(table)}</div>`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${table.title}</h2>
${body}</section>
`;
}

/** A box to scroll in, so that what comes after it is not thousands of rows away. */
function longTable(table: Table, id: string, language: Language): Html {
  const say = rollupMessages[language];
  const { rows } = table;
  const first = tableOf({ ...table, rows: rows.slice(0, most.rows) });
  return html`<p class="soft">${say.rowsLater({ count: most.rows, of: rows.length })}</p>
<div class="wide tall" tabindex="0" role="group" aria-labelledby="${id}" data-rows="${id}">${first}${moreButton(language)}</div>`;
}

function moreButton(language: Language): Html {
  return html`<button type="button" class="more" hidden>${rollupMessages[language].more}</button>`;
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

/** What a unit's row is made of. */
interface UnitFold {
  readonly unit: string;
  readonly table: Table;
}

function foldOf(plan: Plan, row: UnitRow, language: Language): UnitFold {
  const say = rollupMessages[language];
  const signature = row.ledger?.submission?.worth?.signature;
  const isKnown = signature === undefined || signature === 'listed' || fingerprintIn(row.ledger) === '';
  const title = [
    say.detailOf({ unit: row.unit.name }),
    ...(isKnown ? [] : [say.signedUnder({ fingerprint: fingerprintIn(row.ledger) })]),
  ].join(say.comma);
  const table = detailTable(plan, [row], title, language);
  return {
    unit: row.unit.id,
    table: {
      ...table,
      columns: table.columns.slice(1),
      rows: table.rows.map(({ cells }) => ({ cells: cells.slice(1) })),
    },
  };
}

/** Opened by a click on its name, open on paper. */
function unitPart({ unit, table }: UnitFold, language: Language): Html {
  return html`<details class="unit" id="unit-${unit}"><summary>${table.title}</summary>
<div class="wide">${tableOf(table)}</div><p><a href="#top">${rollupMessages[language].backToTop}</a></p></details>
`;
}

function foldsLater(count: number, language: Language): Html {
  const say = rollupMessages[language];
  return html`<section aria-labelledby="folds"><h2 id="folds">${say.sheets.detail}</h2>
<p class="soft">${say.foldsLater({ of: count })}</p>
<div class="tall" tabindex="0" role="group" aria-labelledby="folds" data-folds="">${moreButton(language)}</div></section>
`;
}
