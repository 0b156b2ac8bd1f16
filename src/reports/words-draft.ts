import { type OwnWords, placeOfWords, placesOfWords, practiceOf } from '../core/own-words.ts';
import type { Plan } from '../core/plan/plan.ts';
import { draftLine, markOfWords } from '../core/words-draft.ts';
import { ownWordsMessages } from '../words/areas/reports/own-words.ts';
import type { Language } from '../words/language.ts';
import { exact } from '../words/shown.ts';
import type { Block, PartName } from './body/block.ts';
import { bodyOf } from './body/body.ts';
import type { Report } from './report.ts';

/** The unit's own words as one file to edit: a marked heading a place, and behind `>` what the ledger says there. */
export function wordsDraft(
  report: Report,
  words: OwnWords,
  plan: Pick<Plan, 'id' | 'sections'>,
  language: Language,
): string {
  const say = ownWordsMessages[language];
  const places = placesOfWords(plan).flatMap((key) => [
    `## ${headingOf(key, plan, language)} ${markOfWords(key)}`,
    ...shownAt(key, report, language).map((line) => `> ${line}`),
    ...writtenAt(key, words, language),
  ]);
  const title = `# ${say.draft.title} 〔${plan.id}〕`;
  return `${[title, ...say.draft.rules.map((rule) => `> ${rule}`), ...places].join('\n\n')}\n`;
}

function headingOf(key: string, { sections }: Pick<Plan, 'sections'>, language: Language): string {
  const say = ownWordsMessages[language];
  const section = sections.find(({ number }) => practiceOf(number) === key);
  if (section !== undefined) return say.draft.section({ name: `${section.number} ${section.title}` });
  const place = placeOfWords(key)?.place ?? 'about';
  return say.about[place] === ''
    ? say.titles[place]
    : say.draft.heading({ title: say.titles[place], about: say.about[place] });
}

function writtenAt(key: string, words: OwnWords, language: Language): readonly string[] {
  const paragraphs = (words.get(key) ?? []).map((paragraph) => draftLine(exact(paragraph)));
  return paragraphs.length === 0 ? [ownWordsMessages[language].pending] : paragraphs;
}

/** Which part of the body stands before the words of a place. */
const partBefore: Readonly<Record<string, PartName>> = { about: 'introduction', next: 'problems' };

/** What the ledger says there, so that it is seen while the words are written. */
function shownAt(key: string, report: Report, language: Language): readonly string[] {
  const name = partBefore[key];
  const part = bodyOf(report, language).find((one) => one.name === name);
  return part?.blocks.flatMap(linesOf) ?? [];
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'table') return [];
  if (block.kind === 'list') return block.lines.map((line, index) => `${index + 1}. ${line}`);
  return [block.kind === 'paragraph' ? `${block.lead}${block.text}` : block.text];
}
