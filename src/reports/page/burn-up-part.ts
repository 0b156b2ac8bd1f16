import { type Day, lengthOf } from '../../core/day.ts';
import { pageMessages } from '../../words/areas/reports/formats.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import type { Report } from '../report.ts';
import { type Html, html } from './html-text.ts';
import { monthsOf } from './months.ts';

const [width, height] = [760, 260];
const [left, right, top, bottom] = [44, 12, 16, 34];

/** How many were done by when, beside what an even pace would have: the picture, and the same in a sentence. */
export function burnUpPart(report: Report, language: Language): Html {
  const { header, figures, requirements } = report;
  const { of, done } = figures.completion;
  if (of === 0) return html``;
  const say = pageMessages[language];
  const chart = chartOf(report);
  const even = Math.floor(of * chart.timeGone);
  const days = requirements.flatMap(({ status, doneOn }) => (status === 'done' && doneOn ? [doneOn] : [])).sort();
  const words = say.burnUpSays({ day: dayWords(header.asOf, language), done, of, even });
  return html`<section aria-labelledby="burn"><h2 id="burn">${say.burnUp}</h2>
<p>${words}</p>
<div class="wide"><svg class="burn" viewBox="0 0 ${width} ${height}" role="img" aria-label="${words}">
${axes(chart, report, language)}
<path class="even" d="M${chart.x(header.period.from)} ${chart.y(0)}L${chart.x(header.period.to)} ${chart.y(of)}"/>
<path class="actual" d="${stepsOf(days, done, header, chart)}"/>
<text x="${left + 8}" y="${top + 12}">━ ${say.actualLine}　┅ ${say.evenLine}</text>
</svg></div></section>
`;
}

interface Chart {
  readonly x: (day: string) => string;
  readonly y: (count: number) => string;
  /** Of the plan's days, 0 to 1. */
  readonly timeGone: number;
}

function chartOf({ header: { period, asOf }, figures }: Report): Chart {
  const days = (to: string) => lengthOf({ from: period.from as Day, to: to as Day });
  const share = (day: string) => Math.min(1, Math.max(0, days(day) / days(period.to)));
  return {
    x: (day) => (left + share(day) * (width - left - right)).toFixed(1),
    y: (count) => (height - bottom - (count / figures.completion.of) * (height - top - bottom)).toFixed(1),
    timeGone: share(asOf),
  };
}

/** A step up on each day on which something became done, as far as the day asked for. */
function stepsOf(days: readonly string[], done: number, { period, asOf }: Report['header'], chart: Chart): string {
  let count = 0;
  const path = [`M${chart.x(period.from)} ${chart.y(count)}`];
  for (const day of days) {
    count += 1;
    path.push(`H${chart.x(day)}V${chart.y(count)}`);
  }
  // What is done without a day of its own, as a limit that was kept, is so as of the day asked for.
  return `${path.join('')}H${chart.x(asOf)}V${chart.y(done)}`;
}

function axes(chart: Chart, { header: { period }, figures }: Report, language: Language): Html {
  const { of } = figures.completion;
  const say = pageMessages[language];
  const months = monthsOf(period).map(
    ({ first, month }) =>
      html`<line class="axis" x1="${chart.x(first)}" x2="${chart.x(first)}" y1="${chart.y(0)}" y2="${height - bottom + 5}"/><text x="${chart.x(first)}" y="${height - 12}">${say.month({ month })}</text>`,
  );
  return html`<line class="axis" x1="${left}" x2="${width - right}" y1="${chart.y(0)}" y2="${chart.y(0)}"/><line class="axis" x1="${left}" x2="${left}" y1="${chart.y(0)}" y2="${chart.y(of)}"/>
<text x="${left - 8}" y="${chart.y(0)}" text-anchor="end">0</text><text x="${left - 8}" y="${chart.y(of)}" text-anchor="end">${of}</text>
${months}`;
}
