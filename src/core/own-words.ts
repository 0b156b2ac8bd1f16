import type { Plan } from './plan/plan.ts';
import { safeText } from './text/safe-text.ts';

/** What a unit itself writes in its report (自查报告), by its place there: the paragraphs of each, one line each. */
export type OwnWords = ReadonlyMap<string, readonly string[]>;

export const nothingWritten: OwnWords = new Map();

/** 主送机关, 基本情况, 主要做法和成效, 下一步打算, 联系人: in the order of the report. */
export const wordPlaces = ['addressee', 'about', 'practice', 'next', 'contact'] as const;
export type WordPlace = (typeof wordPlaces)[number];

const onOneLine: ReadonlySet<string> = new Set<WordPlace>(['addressee', 'contact']);

/** Of a line and of all paragraphs of a place, in characters: who has more has pasted something else. */
const longest = { line: 100, text: 20_000 } as const;

/** 主要做法和成效 of one section, by the number that the plan gives it: `practice.一`. */
export function practiceOf(section: string): string {
  return `practice.${safeText(section.normalize('NFKC'))}`;
}

/** Every place that a report on this plan has, in its order. */
export function placesOfWords({ sections }: Pick<Plan, 'sections'>): readonly string[] {
  const practices = sections.map(({ number }) => practiceOf(number));
  return [...new Set(wordPlaces.flatMap((place) => (place === 'practice' ? [place, ...practices] : [place])))];
}

/** What a place is, and the number of the section if it is one's own. */
export function placeOfWords(key: string): { readonly place: WordPlace; readonly section?: string } | undefined {
  const section = /^practice\.(.+)$/u.exec(key)?.[1];
  if (section !== undefined) return { place: 'practice', section };
  const place = wordPlaces.find((known) => known === key);
  return place === undefined ? undefined : { place };
}

/** Why words cannot stand there; `undefined` where they can. */
export function refusedWords(
  key: string,
  paragraphs: readonly string[],
): { readonly problem: 'one-line' | 'too-long'; readonly most: number } | undefined {
  const isLine = onOneLine.has(key);
  const most = isLine ? longest.line : longest.text;
  if (isLine && paragraphs.length > 1) return { problem: 'one-line', most };
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  return length > most ? { problem: 'too-long', most } : undefined;
}
