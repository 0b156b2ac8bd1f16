import type { PeriodState } from '../../core/progress/periods.ts';
import { pageMessages } from '../../words/areas/reports/formats.ts';
import type { Language } from '../../words/language.ts';
import { confirmationWords } from '../../words/target-words.ts';
import { dutyWords } from '../narrative/account.ts';
import type { Report } from '../report.ts';
import type { ReportedPeriod, ReportedRequirement } from '../reported/reported-requirement.ts';
import { type Html, html } from './html-text.ts';
import { type Month, monthsOf } from './months.ts';

/** Recurring duties month by month, each with a word: what was missed is seen in its row and its month. */
export function periodGridPart({ header, requirements, contributions }: Report, language: Language): Html {
  const recurring = [...requirements, ...contributions].filter(({ periods }) => periods !== undefined);
  if (recurring.length === 0) return html``;
  const say = pageMessages[language];
  const months = monthsOf(header.part?.span ?? header.period);
  const heads = months.map(({ month }) => html`<th scope="col">${say.month({ month })}</th>`);
  return html`<section aria-labelledby="grid"><h2 id="grid">${say.grid}</h2>
<div class="wide"><table class="grid"><caption>${say.gridNote}</caption><thead><tr><th scope="col">${say.requirement}</th>${heads}</tr></thead><tbody>
${recurring.map((reported) => row(reported, months, language))}</tbody></table></div></section>
`;
}

function row(reported: ReportedRequirement, months: readonly Month[], language: Language): Html {
  const { target, periods = [] } = reported;
  const words = confirmationWords(target?.kind, language) ?? pageMessages[language].states;
  return html`<tr><th scope="row">${dutyWords(reported, language)}</th>${cellsOf(periods, months).map((cell) => cellHtml(cell, words, language))}</tr>
`;
}

/** Some months, and the periods that end in the last of them. */
interface Cell {
  readonly span: number;
  readonly periods: readonly ReportedPeriod[];
}

/** A period of several months spans them; several that end in one month share its cell. */
function cellsOf(periods: readonly ReportedPeriod[], months: readonly Month[]): Cell[] {
  const cells: Cell[] = [];
  let waiting = 0;
  for (const { name } of months) {
    waiting += 1;
    const ending = periods.filter(({ to }) => to.slice(0, 7) === name);
    const isInside =
      ending.length === 0 && periods.some(({ from, to }) => from.slice(0, 7) <= name && name < to.slice(0, 7));
    if (isInside) continue;
    cells.push({ span: waiting, periods: ending });
    waiting = 0;
  }
  if (waiting === 0) return cells;
  const last = months.at(-1)?.name ?? '';
  const running = periods.filter(({ from, to }) => from.slice(0, 7) <= last && last < to.slice(0, 7));
  return [...cells, { span: waiting, periods: running }];
}

type StateWords = Readonly<Record<PeriodState, string>>;

function cellHtml({ span, periods }: Cell, words: StateWords, language: Language): Html {
  const colspan = span === 1 ? html`` : html` colspan="${span}"`;
  const [first, ...others] = periods;
  if (first === undefined) return html`<td${colspan}></td>`;
  if (others.length === 0) return html`<td${colspan}>${stateHtml(first, words, language)}</td>`;
  const owed = periods.filter(({ state }) => state !== 'free' && state !== 'exempt');
  const met = owed.filter(({ state }) => state === 'met').length;
  const state = worst(periods);
  const count = owed.length === 0 ? '' : ` ${met}/${owed.length}`;
  return html`<td${colspan}><span class="${state}">${words[state]}${count}</span></td>`;
}

const byConcern: readonly PeriodState[] = ['short', 'running', 'met', 'ahead', 'exempt', 'free'];

function worst(periods: readonly ReportedPeriod[]): PeriodState {
  return byConcern.find((state) => periods.some((period) => period.state === state)) ?? 'free';
}

/** What is missing is said where anything is counted. */
function stateHtml({ state, missing }: ReportedPeriod, words: StateWords, language: Language): Html {
  const isCounted = state === 'short' && missing !== '0';
  return html`<span class="${state}">${isCounted ? pageMessages[language].missing({ amount: missing }) : words[state]}</span>`;
}
