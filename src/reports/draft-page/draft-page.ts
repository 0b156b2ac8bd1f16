import type { DocumentFates } from '../../core/draft/fates/document-fates.ts';
import type { Fate, FatedWords } from '../../core/draft/fates/fate.ts';
import { tableRow } from '../../core/draft/fates/table-row.ts';
import type { RowFate } from '../../core/draft/table/with-table.ts';
import { groupedBy } from '../../core/grouped-by.ts';
import { type Plan, type Requirement, requirementsOf } from '../../core/plan/plan.ts';
import { draftPageMessages } from '../../words/areas/plans/import.ts';
import type { Language } from '../../words/language.ts';
import { targetWords } from '../../words/target-words.ts';
import { type Html, html } from '../page/html-text.ts';
import { pageStyle } from '../page/page-style.ts';
import { wholePage } from '../page/whole-page.ts';
import { draftPageStyle } from './draft-page-style.ts';

/** The order in which the legend names them. */
const fates = ['duty', 'doubtful', 'context', 'aim', 'title', 'dropped', 'beside'] as const;

/** A table of tasks by which the draft was filled in. */
interface TableBeside {
  readonly file: string;
  readonly rows: readonly RowFate[];
}

/** A draft beside its document, in one file: left the document line by line, right what each line asks for. */
export function draftPage(
  plan: Plan,
  { words, outside }: DocumentFates,
  table: TableBeside | undefined,
  language: Language,
): string {
  const say = draftPageMessages[language];
  const title = say.title({ plan: plan.title });
  const body = html`<header><h1>${title}</h1>
<p class="soft">${say.intro}</p></header>
<main>
<section aria-labelledby="legend"><h2 id="legend">${say.legend}</h2>
<ul class="legend">
${fates.map((fate) => legendLine(fate, words, language))}</ul></section>
${requirementsOf(plan).length === 0 ? html`<p>${say.noRequirement}</p>` : outside.length === 0 ? html`<p>${say.allInside}</p>` : ''}${outside.length === 0 ? '' : outsidePart(outside, language)}<section aria-labelledby="both"><h2 id="both">${say.both}</h2>
<table class="both"><thead><tr><th scope="col">${say.line}</th><th scope="col">${say.document}</th><th scope="col">${say.plan}</th></tr></thead>
<tbody>
${rows(plan, words, language)}</tbody></table></section>
${table === undefined ? '' : tablePart(table, language)}</main>
`;
  return wholePage({ language, title, style: pageStyle + draftPageStyle, script: '', body });
}

function legendLine(fate: Fate, words: readonly FatedWords[], language: Language): Html {
  const say = draftPageMessages[language];
  const count = words.filter((each) => each.fate === fate).length;
  return html`<li><span class="fate ${fate}">${say.fates[fate]}</span> ${say.means[fate]}${say.pieces({ count })}</li>
`;
}

function outsidePart(outside: DocumentFates['outside'], language: Language): Html {
  const say = draftPageMessages[language];
  return html`<section aria-labelledby="outside"><h2 id="outside">${say.outside({ count: outside.length })}</h2>
<ul>
${outside.map(
  ({
    line,
    text,
    around,
    within,
  }) => html`<li><a href="#L${line}">${say.atLine({ line })}</a> ${say.around({ text: around })} ${text}（${say.fates[within]}）</li>
`,
)}</ul></section>
`;
}

/** What each row of a table of tasks gave, and to which requirements. */
function tablePart({ file, rows }: TableBeside, language: Language): Html {
  const say = draftPageMessages[language];
  return html`<section aria-labelledby="tasks"><h2 id="tasks">${say.tasks({ file })}</h2>
<table class="both"><thead><tr><th scope="col">${say.line}</th><th scope="col">${say.task}</th><th scope="col">${say.plan}</th></tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr><th scope="row">${row.line}</th><td>${row.text}</td><td>${fateOfRow(row, language)}</td></tr>
`,
)}</tbody></table></section>
`;
}

function fateOfRow({ requirements, took, unmatched, time }: RowFate, language: Language): Html {
  const say = draftPageMessages[language];
  if (requirements.length === 0) return html`<span class="fate dropped">${say.noMatch}</span>`;
  const more = [
    ...(unmatched.length === 0 ? [] : [say.partly({ text: unmatched.join('；') })]),
    ...(time === undefined ? [] : [say.untimed({ text: time })]),
  ];
  return html`<span class="fate duty">${say.matched}</span> ${requirements.join(say.comma)}${took.length === 0 ? '' : html`<br><span class="soft">${took.map((key) => say.took[key]).join(say.comma)}</span>`}${more.map((each) => html`<br><span class="fate doubtful">${each}</span>`)}`;
}

/** One row a line of the document; a requirement stands beside the first line that its quote is on. */
function rows(plan: Plan, words: readonly FatedWords[], language: Language): Html[] {
  const byId = new Map(requirementsOf(plan).map((each) => [each.id, each]));
  return Array.from(groupedBy(words, ({ line }) => line)).flatMap(([line, whole]) => {
    const pieces = tableRow(whole.map(({ text }) => text).join(''), whole);
    // The line below a table's head has no words.
    if (pieces.length === 0) return [];
    const asked = [...new Set(pieces.flatMap(({ requirements }) => requirements))].flatMap((id) => {
      const requirement = byId.get(id);
      byId.delete(id);
      return requirement === undefined ? [] : [requirement];
    });
    return html`<tr id="L${line}"><th scope="row">${line}</th><td>${pieces.map((each) => piece(each, language))}</td><td>${asked.map((each) => duty(each, language))}</td></tr>
`;
  });
}

/** Its fate stands in words behind it: a colour never stands alone. */
function piece({ text, fate, requirements }: FatedWords, language: Language): Html {
  if (fate === 'beside') return html`<span class="beside">${text}</span> `;
  const ids = requirements.length === 0 ? '' : ` ${requirements.join('、')}`;
  return html`<span class="words ${fate}">${text}</span> <span class="fate ${fate}">${draftPageMessages[language].fates[fate]}${ids}</span> `;
}

function duty({ id, text, target, due, lead, with: partners }: Requirement, language: Language): Html {
  const say = draftPageMessages[language];
  const units = [...lead, ...partners].join(say.comma);
  const more = [
    ...(target === undefined ? [] : [targetWords(target, language)]),
    ...(due === undefined ? [] : [say.due({ day: due })]),
    ...(units === '' ? [] : [units]),
  ];
  return html`<p><b>${id}</b> ${text}${more.map((each) => html`<br><span class="soft">${each}</span>`)}</p>`;
}
