import { pointsMessages } from '../../words/areas/points.ts';
import { pageMessages } from '../../words/areas/reports/formats.ts';
import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import { statusName } from '../../words/target-words.ts';
import { scoped } from '../part-words.ts';
import type { Report } from '../report.ts';
import { dueDay, entrySentence, remarks, responsible } from '../report-words.ts';
import type { ReportedRequirement, SectionName } from '../reported/reported-requirement.ts';
import { type Html, html } from './html-text.ts';

/** Every requirement with its source and records, to be filtered and searched. */
export function requirementsPart(report: Report, language: Language): Html {
  const { header, requirements, contributions } = report;
  const hasPoints = report.figures.points !== undefined;
  const say = pageMessages[language];
  const { columns } = reportMessages[language];
  const heads = [columns.id, columns.text, columns.target, columns.status, columns.doneOn, columns.responsible];
  const points = hasPoints ? [pointsMessages[language].name] : [];
  const cells = [...heads, ...points, columns.evidence, columns.remarks].map(
    (head) => html`<th scope="col">${head}</th>`,
  );
  const rows = [
    ...requirements.map((reported) => row(reported, false, hasPoints, language)),
    ...contributions.map((reported) => row(reported, true, hasPoints, language)),
  ];
  return html`<section aria-labelledby="table"><h2 id="table">${scoped(say.table, header, language)}</h2>
${controls([...requirements, ...contributions], language)}
<div class="wide"><table id="requirements"><thead><tr>${cells}</tr></thead><tbody>
${rows}</tbody></table></div></section>
`;
}

function controls(all: readonly ReportedRequirement[], language: Language): Html {
  const say = pageMessages[language];
  const statuses = ['overdue', 'in-progress', 'not-started', 'done', 'exempt'] as const;
  const sections = once(all.map(({ section }) => sectionName(section, language)));
  const leads = once(all.flatMap(responsible));
  const option = (text: string) => html`<option>${text}</option>`;
  const every = html`<option value="">${say.everything}</option>`;
  return html`<form id="controls" class="controls" role="search" aria-label="${say.controls}" hidden>
<label>${say.search}<input id="words" type="search"></label>
<label>${say.status}<select id="status">${every}<option value="attention">${say.attention}</option>${statuses.map(
    (status) =>
      html`<option value="${status}">${status === 'overdue' ? say.overdue : statusName(status, language)}</option>`,
  )}</select></label>
<label>${say.section}<select id="section">${every}${sections.map(option)}</select></label>
<label>${say.lead}<select id="lead">${every}${leads.map(option)}</select></label>
<p id="shown" role="status" data-says="${say.shown({ shown: '{shown}', all: '{all}' })}"></p></form>`;
}

function once(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function sectionName({ number, title }: SectionName, language: Language): string {
  return reportMessages[language].section({ number, title });
}

function row(reported: ReportedRequirement, isContribution: boolean, hasPoints: boolean, language: Language): Html {
  const { listComma, semicolon, comma } = reportMessages[language];
  const { target, standing } = reported.words[language];
  const who = responsible(reported);
  const due = dueDay(reported);
  const asks = [target, due === undefined ? '' : dayWords(due, language)].filter((part) => part !== '').join(comma);
  const points = hasPoints ? html`<td>${reported.points?.words[language].all ?? ''}</td>` : html``;
  return html`<tr data-status="${reported.status}" data-section="${sectionName(reported.section, language)}" data-lead="${who.join('\t')}"${needsAttention(reported) ? html` data-attention` : html``}><th scope="row" class="nowrap">${reported.id}</th><td>${reported.text}${more(reported, language)}</td><td>${asks}</td><td><span class="${reported.status}">${standing}</span></td><td class="nowrap">${reported.doneOn === undefined ? '' : dayWords(reported.doneOn, language)}</td><td>${who.join(listComma)}</td>${points}<td>${evidenceLinks(reported, language)}</td><td class="mark">${remarks(reported, isContribution, language).join(semicolon)}</td></tr>
`;
}

function needsAttention({ status, light, lacksEvidence, outdated }: ReportedRequirement): boolean {
  return status === 'overdue' || light === 'yellow' || lacksEvidence || outdated.length > 0;
}

function more({ quote, entries, target }: ReportedRequirement, language: Language): Html {
  if (quote === undefined && entries.length === 0) return html``;
  const told = entries.map((entry) => html`<li>${entrySentence(entry, language, target)}</li>`);
  return html`<details><summary>${pageMessages[language].more}</summary>${quote === undefined ? html`` : html`<blockquote>${quote}</blockquote>`}${told.length === 0 ? html`` : html`<ul>${told}</ul>`}</details>`;
}

/** To the catalogue below, by number. */
function evidenceLinks({ entries }: ReportedRequirement, language: Language): Html {
  const attached = entries.flatMap(({ evidence }) => evidence);
  const byNumber = new Map(attached.map((one) => [one.number, one]));
  const links = [...byNumber.values()].map(({ number, name, removed }) => {
    const shown = removed ? reportMessages[language].removed({ name }) : name;
    return html`<a href="#evidence-${number}">${shown}</a> `;
  });
  return html`${links}`;
}
