import { pageMessages } from '../../words/areas/reports/formats.ts';
import type { Language } from '../../words/language.ts';
import type { Report } from '../report.ts';
import { rateWords, sectionNames } from '../report-words.ts';
import type { ReportedSection } from '../reported/reported-figures.ts';
import { type Html, html } from './html-text.ts';

/** A bar a section; the figures beside it say the same. */
export function sectionsPart({ sections }: Report, language: Language): Html {
  const say = pageMessages[language];
  const nameOf = sectionNames(sections, language);
  return html`<section aria-labelledby="sections"><h2 id="sections">${say.bySection}</h2>
${sections.map((section) => sectionBar(nameOf(section), section, language))}</section>
`;
}

function sectionBar(name: string, { completion }: ReportedSection, language: Language): Html {
  const part = completion.of === 0 ? 0 : (completion.done / completion.of) * 100;
  return html`<div class="section"><div>${name} <strong>${rateWords(completion, language)}</strong></div>
<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6"/><rect class="part" width="${part.toFixed(1)}" height="6"/></svg></div>
`;
}
