import type { ReadBeside } from '../../app/workspace/plans/document-beside.ts';
import type { Span } from '../../core/day.ts';
import { type DocumentBeside, documentBeside } from '../../core/draft/fates/document-fates.ts';
import type { Fate, FatedLine } from '../../core/draft/fates/fate.ts';
import { partsOfLine } from '../../core/draft/fates/fated-words.ts';
import { tableRow } from '../../core/draft/fates/table-row.ts';
import { planWritten } from '../../core/draft/fates/written-plan.ts';
import { headingsOf } from '../../core/draft/outline/number.ts';
import { type ItemToSort, itemsToSort } from '../../core/draft/triage/duties-to-sort.ts';

/** Lines of the document with the item that came of them; without one what stands above the first. */
export interface SourceBlock {
  readonly item?: ItemToSort;
  readonly lines: readonly SourceLine[];
}

export interface SourceLine {
  /** In the document, from 1; absent for words of the plan that stand nowhere in it. */
  readonly number?: number;
  readonly words: readonly SourceWords[];
}

export interface SourceWords {
  readonly text: string;
  readonly fate: Fate;
  /** The ids of the duties that quote them. */
  readonly duties: readonly string[];
  /** Of the first words of a sentence that was taken for background: which of its item. */
  readonly background?: { readonly item: string; readonly index: number };
  /** Of the first words of any other sentence: all of it, and its item where it is of one, to become a duty. */
  readonly sentence?: { readonly text: string; readonly item?: string };
}

/** The document in its own order, parted by items, and what of it stands in no duty; without it the plan's own quotes. */
export interface DraftSource extends Partial<Omit<DocumentBeside, 'lines'>>, Partial<Pick<ReadBeside, 'cleaned'>> {
  readonly blocks: readonly SourceBlock[];
}

export function draftSource(text: string, period: Span, document: ReadBeside | undefined): DraftSource {
  const items = itemsToSort(text);
  if (document === undefined) return { blocks: items.map((item) => ({ item, lines: restOf(item, new Set()) })) };
  const { lines, outside, equal } = documentBeside(document.text, document.cleaned, planWritten(text, period));
  return { blocks: blocksOf(lines, items), outside, equal, cleaned: document.cleaned };
}

interface OpenBlock {
  readonly item?: ItemToSort;
  readonly lines: SourceLine[];
}

/** A line belongs to the item of its first words that are of one, else to the one above it; below a section's title to the one that follows. */
function blocksOf(lines: readonly FatedLine[], items: readonly ItemToSort[]): SourceBlock[] {
  const placed = new Set<string>();
  const own = new Map(items.map((each) => [each.item.id, each]));
  const first: OpenBlock = { lines: [] };
  const blocks = new Map<ItemToSort | undefined, OpenBlock>([[undefined, first]]);
  let [last, heading]: [OpenBlock, SourceLine[]] = [first, []];
  for (const fated of lines) {
    const id = fated.pieces.find((piece) => piece?.item !== undefined)?.item;
    const item = id === undefined ? undefined : own.get(id);
    const line = lineOf(fated, own, placed);
    if (item === undefined && (heading.length > 0 || isSectionTitle(fated))) heading.push(line);
    else if (item === undefined) last.lines.push(line);
    else {
      last = blocks.get(item) ?? { item, lines: [] };
      blocks.set(item, last);
      last.lines.push(...heading, line);
      heading = [];
    }
  }
  last.lines.push(...heading);
  return withOthers(blocks, items).map((block) =>
    block.item === undefined ? block : { ...block, lines: [...block.lines, ...restOf(block.item, placed)] },
  );
}

function isSectionTitle({ pieces }: FatedLine): boolean {
  return pieces.some((piece) => piece?.fate === 'title' && piece.neighbours.length > 0);
}

/** Items of which no word stands in the document stay behind the one before them in the plan. */
function withOthers(found: ReadonlyMap<ItemToSort | undefined, OpenBlock>, items: readonly ItemToSort[]): OpenBlock[] {
  const behind = new Map<ItemToSort | undefined, OpenBlock[]>();
  let before: ItemToSort | undefined;
  for (const item of items) {
    if (found.has(item)) before = item;
    else behind.set(before, [...(behind.get(before) ?? []), { item, lines: [] }]);
  }
  return [...found].flatMap(([item, block]) => {
    const own = item !== undefined || block.lines.length > 0 ? [block] : [];
    return [...own, ...(behind.get(item) ?? [])];
  });
}

function lineOf(fated: FatedLine, items: ReadonlyMap<string, ItemToSort>, placed: Set<string>): SourceLine {
  const { line, dropped } = fated;
  if (dropped !== undefined) return { number: line.number, words: looseWords(line.text, 'dropped') };
  const words = partsOfLine(fated).flatMap(({ text, piece }): SourceWords[] => {
    if (piece === undefined) return looseWords(text, 'beside');
    const duties = piece.requirements.map(({ id }) => id);
    const index = piece.fate === 'context' ? (items.get(piece.item ?? '')?.context.indexOf(piece.text) ?? -1) : -1;
    const key = keyOf(piece.item, piece.text);
    const isFirst = !placed.has(key);
    placed.add(key);
    const background = index >= 0 && isFirst ? { item: piece.item ?? '', index } : undefined;
    const isHeading = piece.fate === 'title' && piece.item === undefined;
    const sentence =
      isFirst && !isHeading && index < 0 ? { text: piece.text, ...(piece.item && { item: piece.item }) } : undefined;
    return [{ text, fate: piece.fate, duties, ...(background && { background }), ...(sentence && { sentence }) }];
  });
  return { number: line.number, words: tableRow(line.text, words) };
}

/** Fewer are a number, a note or a mark. */
const fewestLetters = 4;

/** Words that came into nothing, sentence by sentence: any of them may be a duty all the same. */
function looseWords(text: string, fate: 'beside' | 'dropped'): SourceWords[] {
  return (text.match(/[^。；！？]+[。；！？]*/gu) ?? [text]).map((words) => {
    const sentence = (headingsOf(words.trim())[0]?.rest ?? words).trim();
    const isSaid = (sentence.match(/\p{L}/gu) ?? []).length >= fewestLetters;
    return { text: words, fate, duties: [], ...(isSaid && { sentence: { text: sentence } }) };
  });
}

function keyOf(item: string | undefined, sentence: string): string {
  return `${item ?? ''}\n${sentence}`;
}

/** What of an item was not found in the document: where there is none, all of it. */
function restOf({ item, duties, context }: ItemToSort, placed: ReadonlySet<string>): SourceLine[] {
  const quotes = [...new Set(duties.map(({ quote }) => quote))];
  return [
    ...quotes.map((text) => ({
      text,
      fate: 'duty' as const,
      sentence: { text, item: item.id },
      duties: duties.filter(({ quote }) => quote === text).map(({ id }) => id),
    })),
    ...context.map((text, index) => ({
      text,
      fate: 'context' as const,
      duties: [],
      background: { item: item.id, index },
    })),
  ].flatMap((words) => (placed.has(keyOf(item.id, words.text)) ? [] : [{ words: [words] }]));
}
