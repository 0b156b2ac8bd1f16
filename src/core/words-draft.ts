import { placesOfWords, refusedWords } from './own-words.ts';
import type { Plan } from './plan/plan.ts';

/** Why a file of words is not taken back. */
export type WordsProblem =
  | 'no-mark'
  | 'other-plan'
  | 'unknown-mark'
  | 'twice'
  | 'outside'
  | 'missing'
  | 'one-line'
  | 'too-long';

/** What is wrong with it, and where. */
export interface WordsRefused {
  readonly problem: WordsProblem;
  readonly line: number;
  readonly mark: string;
  readonly most: number;
}

/** How a place is marked in the file: 〔report.about〕. */
export function markOfWords(place: string): string {
  return `〔report.${place}〕`;
}

/** A line of the unit's own; one that would be read as the file's own sign is told apart by a `\`. */
export function draftLine(paragraph: string): string {
  return /^[#>\\]/.test(paragraph) ? `\\${paragraph}` : paragraph;
}

interface Reading {
  readonly found: Map<string, { readonly line: number; readonly paragraphs: string[] }>;
  isOfPlan: boolean;
  at: string | undefined;
}

/**
 * The words in a file that somebody edited, by place: each line below a marked heading is a paragraph. Lines behind `>` come
 * from the ledger and are passed over, as is `pending`. All of it, or the first thing that is wrong.
 */
export function readWordsDraft(
  lines: readonly string[],
  plan: Pick<Plan, 'id' | 'sections'>,
  pending: readonly string[],
): ReadonlyMap<string, readonly string[]> | WordsRefused {
  const reading: Reading = { found: new Map(), isOfPlan: false, at: undefined };
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('>') || pending.includes(line)) continue;
    const problem = takeLine(line, index + 1, reading, plan);
    if (problem !== undefined) return { problem, line: index + 1, mark: markIn(line) ?? '', most: 0 };
  }
  return wrongIn(reading, plan) ?? new Map([...reading.found].map(([key, { paragraphs }]) => [key, paragraphs]));
}

function markIn(line: string): string | undefined {
  return /〔([^〔〕]*)〕$/.exec(line)?.[1]?.trim();
}

function takeLine(
  line: string,
  number: number,
  reading: Reading,
  plan: Pick<Plan, 'id' | 'sections'>,
): WordsProblem | undefined {
  const mark = markIn(line);
  if (line.startsWith('#')) return takeHeading(mark, number, reading, plan);
  if (mark?.startsWith('report.')) return 'no-mark';
  const place = reading.at === undefined ? undefined : reading.found.get(reading.at);
  if (place === undefined) return 'outside';
  place.paragraphs.push(line.startsWith('\\') ? line.slice(1) : line);
  return undefined;
}

function takeHeading(
  mark: string | undefined,
  line: number,
  reading: Reading,
  plan: Pick<Plan, 'id' | 'sections'>,
): WordsProblem | undefined {
  if (mark === undefined) return 'no-mark';
  if (!reading.isOfPlan) {
    reading.isOfPlan = mark === plan.id;
    return reading.isOfPlan ? undefined : 'other-plan';
  }
  const place = placesOfWords(plan).find((known) => mark.normalize('NFKC') === `report.${known}`);
  if (place === undefined) return 'unknown-mark';
  if (reading.found.has(place)) return 'twice';
  reading.found.set(place, { line, paragraphs: [] });
  reading.at = place;
  return undefined;
}

/** A mark that is gone, at the place before it; else what is too much for its place. */
function wrongIn({ found, isOfPlan }: Reading, plan: Pick<Plan, 'id' | 'sections'>): WordsRefused | undefined {
  if (!isOfPlan) return { problem: 'other-plan', line: 1, mark: '', most: 0 };
  let before = 1;
  for (const place of placesOfWords(plan)) {
    const here = found.get(place);
    if (here === undefined) return { problem: 'missing', line: before, mark: `report.${place}`, most: 0 };
    before = here.line;
    const refused = refusedWords(place, here.paragraphs);
    if (refused !== undefined) return { ...refused, line: here.line, mark: `report.${place}` };
  }
  return undefined;
}
