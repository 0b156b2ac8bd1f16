import type { RequirementProgress } from '../progress/progress.ts';
import { bareText } from '../text/bare-text.ts';
import { fileStem } from '../text/file-ending.ts';

/** Where a duty's words stand, from what is most its own: its text, what was recorded for it before, its clause, the papers that it asks for. */
export const fields = ['text', 'history', 'quote', 'evidence'] as const;
export type Field = (typeof fields)[number];

/** How much words tell of a duty. What kind of paper it is tells the least: many duties ask for minutes. */
const weightOf: Readonly<Record<Field, number>> = { text: 1, history: 0.9, quote: 0.8, evidence: 0.6 };

/** Characters of earlier notes and names that are looked at, for each duty: enough for a year, and never more than that. */
const mostHistory = 20_000;

/** The duties that files may belong to, found by pairs of characters. */
export interface DutyIndex {
  readonly duties: readonly RequirementProgress[];
  /** For each pair of characters, where it stands: duty → the field that is most its own. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<number, PairPlace>>;
  /** Names of papers, bare, three characters at least, and the duties that ask for each. */
  readonly papers: ReadonlyMap<string, readonly number[]>;
}

export interface PairPlace {
  readonly field: Field;
  /** 0 to 1: less in lesser fields, and the more duties have it. */
  readonly weight: number;
}

/** Built once for all files. What a unit is exempt from takes no evidence. */
export function dutyIndex(requirements: readonly RequirementProgress[]): DutyIndex {
  const duties = requirements.filter(({ status }) => status !== 'exempt');
  const pairs = new Map<string, Map<number, PairPlace>>();
  for (const field of fields) {
    for (const [pair, at] of pairsOfField(duties, field)) {
      const places = pairs.get(pair) ?? new Map<number, PairPlace>();
      pairs.set(pair, places);
      const others = [...at].filter((duty) => !places.has(duty));
      // What another duty has as its own is not rare here.
      const weight = weightOf[field] * rarity(places.size + others.length, duties.length);
      for (const duty of others) places.set(duty, { field, weight });
    }
  }
  return { duties, pairs, papers: papersOf(duties) };
}

function pairsOfField(duties: readonly RequirementProgress[], field: Field): ReadonlyMap<string, Set<number>> {
  const standing = new Map<string, Set<number>>();
  for (const [index, duty] of duties.entries()) {
    for (const text of textsOf(duty, field)) {
      for (const pair of pairsIn(text)) {
        const at = standing.get(pair) ?? new Set<number>();
        standing.set(pair, at.add(index));
      }
    }
  }
  return standing;
}

function textsOf({ requirement, entries }: RequirementProgress, field: Field): readonly string[] {
  if (field === 'text') return [requirement.text];
  if (field === 'quote') return requirement.quote === undefined ? [] : [requirement.quote];
  if (field === 'evidence') return requirement.evidence;
  let left = mostHistory;
  return entries
    .toReversed()
    .flatMap(({ entry: { note = '', evidence = [] } }) => [
      note,
      ...evidence.map((one) => ('name' in one ? fileStem(one.name) : '')),
    ])
    .filter((text) => {
      left -= text.length;
      return left >= 0;
    });
}

/** 1 for what one duty alone has, 0 for what all have. */
function rarity(count: number, of: number): number {
  return of < 2 ? 1 : 1 - Math.log(count) / Math.log(of);
}

/** Neighbouring Chinese characters, and Latin words as a whole. */
export function pairsIn(text: string): readonly string[] {
  const pieces =
    bareText(text)
      .toLowerCase()
      .match(/\p{Script=Han}+|[a-z]{2,}/gu) ?? [];
  return pieces.flatMap((piece) => {
    const signs = [...piece];
    return /^[a-z]/.test(piece) ? [piece] : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
  });
}

/** A name of two characters (记录, 照片) says too little. */
const leastOfPaper = 3;

function papersOf(duties: readonly RequirementProgress[]): ReadonlyMap<string, readonly number[]> {
  const papers = new Map<string, number[]>();
  for (const [index, { requirement }] of duties.entries()) {
    for (const paper of new Set(requirement.evidence.map((name) => bareText(name).toLowerCase()))) {
      if ([...paper].length < leastOfPaper) continue;
      const asking = papers.get(paper) ?? [];
      papers.set(paper, asking);
      asking.push(index);
    }
  }
  return papers;
}
