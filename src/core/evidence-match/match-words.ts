import { type DutyIndex, type Field, fields, type PairPlace, pairsIn } from './duty-index.ts';

/** How far the words of a name speak for a duty. */
export interface WordMatch {
  /** Index of the duty. */
  readonly duty: number;
  readonly score: number;
  /** What of the name the duty has, longest runs first. */
  readonly words: readonly string[];
  /** Where the duty has them: where most of it stands. */
  readonly field: Field;
}

/** From here on two pairs or more say enough. */
export const enough = 1.2;

/** One pair alone says enough only where hardly another duty has it, and it is half of what the name says at least. */
const enoughAlone = 0.75;

/** What the name of a paper counts for: less than a duty's own words, as many duties may ask for it. */
const scoreOfPaper = 1;

/**
 * The duties that the words of a name speak for, in the order of the plan: by the duty's own words, its clause, and
 * what was recorded for it before; by the paper that it asks for only where the name has that paper's whole name.
 * Nothing where the words are such as any name could have.
 */
export function matchWords(words: readonly string[], index: DutyIndex): readonly WordMatch[] {
  const found = new Map<number, Map<string, PairPlace>>();
  for (const pair of new Set(words.flatMap(pairsIn))) {
    for (const [duty, place] of index.pairs.get(pair) ?? []) {
      const pairs = found.get(duty) ?? new Map<string, PairPlace>();
      found.set(duty, pairs.set(pair, place));
    }
  }
  const papers = papersIn(words, index);
  const length = words.reduce((sum, word) => sum + [...word].length, 0);
  return [...found]
    .map(([duty, pairs]) => matchOf(duty, pairs, papers.get(duty), words, length))
    .filter((match) => match !== undefined)
    .toSorted((a, b) => a.duty - b.duty);
}

function matchOf(
  duty: number,
  pairs: ReadonlyMap<string, PairPlace>,
  paper: string | undefined,
  words: readonly string[],
  length: number,
): WordMatch | undefined {
  const own = [...pairs].filter(([, { field }]) => field !== 'evidence');
  const runs = runsIn(words, new Set(own.map(([pair]) => pair)));
  const weight = own.reduce((sum, [, place]) => sum + place.weight, 0);
  const covered = runs.reduce((sum, run) => sum + [...run].length, 0);
  const isEnough = weight >= enough || (weight >= enoughAlone && covered * 2 >= length);
  if (isEnough) {
    const score = weight + (paper === undefined ? 0 : scoreOfPaper);
    return { duty, score, words: runs, field: heaviest(own.map(([, place]) => place)) };
  }
  return paper === undefined ? undefined : { duty, score: scoreOfPaper + weight, words: [paper], field: 'evidence' };
}

function heaviest(places: readonly PairPlace[]): Field {
  const sum = (field: Field) => places.reduce((total, place) => total + (place.field === field ? place.weight : 0), 0);
  return fields.toSorted((a, b) => sum(b) - sum(a))[0] ?? 'text';
}

/** The longest paper that the name names whole, for each duty that asks for it. */
function papersIn(words: readonly string[], { papers }: DutyIndex): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [paper, duties] of papers) {
    if (!words.some((word) => word.includes(paper))) continue;
    for (const duty of duties) if ((found.get(duty)?.length ?? 0) < paper.length) found.set(duty, paper);
  }
  return found;
}

/** The stretches of a name that are made of these pairs: 主题, 题党, 党日 are 主题党日. */
function runsIn(words: readonly string[], pairs: ReadonlySet<string>): readonly string[] {
  const runs = words.flatMap((word) => (/^[a-z]/.test(word) ? (pairs.has(word) ? [word] : []) : runsOf(word, pairs)));
  return [...new Set(runs)].toSorted((a, b) => b.length - a.length);
}

function runsOf(word: string, pairs: ReadonlySet<string>): readonly string[] {
  const signs = [...word];
  const runs: string[] = [];
  let run = '';
  for (const [index, sign] of signs.entries()) {
    const joins = pairs.has(`${sign}${signs[index + 1] ?? ''}`);
    if (joins) run += run === '' ? `${sign}${signs[index + 1]}` : (signs[index + 1] ?? '');
    else if (run !== '') {
      runs.push(run);
      run = '';
    }
  }
  return runs;
}
