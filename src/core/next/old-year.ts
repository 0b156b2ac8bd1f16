import { parseDay, type Span } from '../day.ts';
import { type MapEntry, type MapNode, type SourceNode, textsOf } from '../plan/yaml/source-node.ts';

/** Why a key of the next plan is to be confirmed: it is still the old document's, it was moved, or its words name a year. */
export type OldYear =
  | { readonly kind: 'title' | 'aim' | 'source' }
  /** `was`: the days before they were moved. */
  | { readonly kind: 'days'; readonly was: string }
  | { readonly kind: 'years'; readonly years: readonly string[] };

/** A key that is to be confirmed, in its map. */
export interface OldYearMark {
  readonly map: MapNode;
  readonly entry: MapEntry;
  readonly why: OldYear;
}

/** All that still speaks of the old year in a plan's text, its id aside, which has been given a new one. */
export function oldYearMarks(root: MapNode, period: Span): OldYearMark[] {
  return root.entries.flatMap((entry) => {
    const why = ofWholePlan(entry);
    return why === undefined ? marksUnder(root, entry, period) : [{ map: root, entry, why }];
  });
}

function ofWholePlan({ key, value }: MapEntry): OldYear | undefined {
  switch (key.text) {
    case 'title':
    case 'aim':
    case 'source':
      return { kind: key.text };
    case 'period':
      return { kind: 'days', was: textsOf(value).join('—') };
    default:
      return undefined;
  }
}

/** Keys of the user's own (`x-`) say what they like. */
function marksUnder(map: MapNode, entry: MapEntry, period: Span): OldYearMark[] {
  const { key, value } = entry;
  if (key.text === 'id' || key.text.startsWith('x-')) return [];
  if (value.kind === 'list' && value.items.some(({ kind }) => kind === 'map')) {
    return value.items.flatMap((item) =>
      item.kind === 'map' ? item.entries.flatMap((each) => marksUnder(item, each, period)) : [],
    );
  }
  if (isDayOf(entry)) return [{ map, entry, why: { kind: 'days', was: entry.value.text } }];
  const years = yearsIn(textsOf(value).join(' '), period);
  return years.length === 0 ? [] : [{ map, entry, why: { kind: 'years', years } }];
}

const dayKeys: ReadonlySet<string> = new Set(['from', 'to', 'due']);

interface DayEntry extends MapEntry {
  readonly value: Extract<SourceNode, { readonly kind: 'scalar' }>;
}

/** It holds a day that moves with the year. */
export function isDayOf(entry: MapEntry): entry is DayEntry {
  const { key, value } = entry;
  return dayKeys.has(key.text) && value.kind === 'scalar' && parseDay(value.text) !== undefined;
}

/** 2023年, 二〇二三年 (as it is written) and a number that is one of the plan's own years: 2023—2024学年, by June 2023. */
function yearsIn(text: string, { from, to }: Span): string[] {
  const plain = text.normalize('NFKC');
  const written = plain.match(/二[〇○零]\p{Script=Han}{2}(?=年)/gu) ?? [];
  const named = plain.match(/(?<![0-9])20[0-9]{2}(?=年)/g) ?? [];
  const found = plain.match(/(?<![0-9.])20[0-9]{2}(?![0-9.])/g) ?? [];
  const isOwn = (year: string) => year >= from.slice(0, 4) && year <= to.slice(0, 4);
  return [...new Set([...written, ...named, ...found.filter(isOwn)])];
}
