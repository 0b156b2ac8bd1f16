import { pageMessages } from '../../words/areas/reports/formats.ts';
import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import type { Report, ReportedSection } from '../report.ts';
import { figureColumns, rateWords } from '../report-words.ts';
import { type Html, html } from './html-text.ts';

/** What a meeting looks at first. */
export function figuresPart({ figures }: Report, language: Language): Html {
  const cells = figureColumns(figures, language).map(
    ([name, figure]) => html`<div><dt>${name}</dt><dd>${figure}</dd></div>`,
  );
  return html`<section aria-labelledby="figures"><h2 id="figures">${pageMessages[language].figures}</h2>
<dl class="figures">${cells}</dl></section>
`;
}

/** A bar a section; the figures beside it say the same. */
export function sectionsPart({ sections }: Report, language: Language): Html {
  const say = pageMessages[language];
  return html`<section aria-labelledby="sections"><h2 id="sections">${say.bySection}</h2>
${sections.map((section) => sectionBar(section, language))}</section>
`;
}

function sectionBar({ number, title, completion }: ReportedSection, language: Language): Html {
  const name = reportMessages[language].section({ number, title });
  const part = completion.of === 0 ? 0 : (completion.done / completion.of) * 100;
  return html`<div class="section"><div>${name} <strong>${rateWords(completion, language)}</strong></div>
<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6"/><rect class="part" width="${part.toFixed(1)}" height="6"/></svg></div>
`;
}
