import { bareText } from '../../text/bare-text.ts';
import type { DraftItem, DraftRequirement } from '../draft.ts';

/** What words of a table are about: duties, or all those of an item. */
export interface Found {
  readonly ids: readonly string[];
  /** They name the item, not the duties. */
  readonly isItem: boolean;
  /** The words agree in part only: 应急演练 is 组织应急疏散演练 most likely. */
  readonly isNear: boolean;
}

/** Fewer characters stand in too many sentences. */
const leastWords = 4;

export function mayBeFound(words: string): boolean {
  return bareText(words).length >= leastWords;
}

/** Pairs of characters that are said in more places than these tell nothing. */
const mostPlaces = 64;
/** So many of those that share most with the words are looked at. */
const mostTried = 50;

/** In how far two texts say the same, the surest first. */
const agreements = ['same', 'within', 'near'] as const;
type Agreement = (typeof agreements)[number];

interface Place {
  readonly words: string;
  readonly item: DraftItem;
  /** Absent for the item's title. */
  readonly duty?: DraftRequirement;
}

/** Finds the duties of a draft by other words for them. Takes time by the words looked for, not by all those that there are. */
export class DutyFinder {
  readonly #places: readonly Place[];
  readonly #byWords = new Map<string, number[]>();
  readonly #byPair = new Map<string, number[]>();

  constructor(items: readonly DraftItem[]) {
    this.#places = items.flatMap((item) => [
      { words: bareText(item.title), item },
      ...item.requirements.flatMap((duty) =>
        [...new Set([duty.text, duty.quote].map(bareText))].map((words) => ({ words, item, duty })),
      ),
    ]);
    this.#places.forEach(({ words }, at) => {
      listed(this.#byWords, words, at);
      for (const pair of pairsOf(words)) listed(this.#byPair, pair, at);
    });
  }

  /** The items of which the words are the title. */
  itemsNamed(words: string): ReadonlySet<DraftItem> {
    const agreeing = this.#agreeing(bareText(words)).filter(({ duty }) => duty === undefined);
    return new Set(agreeing.map(({ item }) => item));
  }

  /**
   * What the words are about, within some items where these are given; none where it may be one or another. Words that hold several duties whole are
   * about each of them.
   */
  find(words: string, within: ReadonlySet<DraftItem> | undefined): Found | undefined {
    const bare = bareText(words);
    const agreeing = this.#agreeing(bare).filter(({ item }) => within?.has(item) ?? true);
    for (const how of agreements) {
      const places = agreeing.filter((place) => place.how === how);
      const duties = places.flatMap(({ duty, words: own }) => (duty === undefined ? [] : [{ duty, own }]));
      const isNear = how === 'near';
      if (duties.length > 0) {
        const isOne = new Set(duties.map(({ duty }) => duty.quote)).size === 1;
        const isEach = how === 'within' && duties.every(({ own }) => own.length < bare.length);
        return isOne || isEach ? { ids: idsOf(duties), isItem: false, isNear } : undefined;
      }
      const titled = new Set(places.map(({ item }) => item));
      const [item] = titled;
      if (item !== undefined)
        return titled.size === 1 ? { ids: item.requirements.map(({ id }) => id), isItem: true, isNear } : undefined;
    }
    return undefined;
  }

  #agreeing(words: string): (Place & { readonly how: Agreement })[] {
    if (words.length < leastWords) return [];
    return this.#candidates(words).flatMap((at) => {
      const place = this.#places[at] as Place;
      const how = agreementOf(words, place.words);
      return how === undefined ? [] : [{ ...place, how }];
    });
  }

  #candidates(words: string): number[] {
    const same = this.#byWords.get(words);
    if (same !== undefined) return same;
    const shared = new Map<number, number>();
    for (const pair of pairsOf(words)) {
      const places = this.#byPair.get(pair) ?? [];
      if (places.length > mostPlaces) continue;
      for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return [...shared]
      .sort(([a, n], [b, m]) => m - n || a - b)
      .slice(0, mostTried)
      .map(([at]) => at);
  }
}

function idsOf(duties: readonly { readonly duty: DraftRequirement }[]): string[] {
  return [...new Set(duties.map(({ duty }) => duty.id))];
}

/** No longer list than tells something. */
function listed(map: Map<string, number[]>, key: string, at: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [at]);
  else if (known.length <= mostPlaces) known.push(at);
}

function pairsOf(words: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));
}

function agreementOf(one: string, other: string): Agreement | undefined {
  if (one === other) return 'same';
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < leastWords || !numbersIn(short).every((each) => numbersIn(long).includes(each))) return undefined;
  if (long.includes(short)) return 'within';
  return isNear(short, long) ? 'near' : undefined;
}

/** Whole: 3所 is none of 13所. */
function numbersIn(words: string): string[] {
  return words.match(/[0-9]+(?:\.[0-9]+)?/gu) ?? [];
}

/** Of what has no match, so much may be missing; a number or a negation never. */
const leastCovered = 0.8;
const telling = /[0-9%一二三四五六七八九十百千万零不无非未]/u;

/** The shorter text stands in the longer one in pieces: a table leaves out words of a sentence, and puts the verb behind. */
function isNear(short: string, long: string): boolean {
  let covered = 0;
  for (let at = 0; at < short.length; ) {
    let length = 0;
    for (let next = 2; at + next <= short.length && long.includes(short.slice(at, at + next)); next += 1) length = next;
    if (length === 0 && telling.test(short.charAt(at))) return false;
    covered += length;
    at += Math.max(1, length);
  }
  return covered >= short.length * leastCovered;
}
