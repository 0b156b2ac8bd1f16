import type { DiagnosticCode } from '../../diagnostic.ts';
import { judgedPlan } from '../read-plan.ts';
import type { MapEntry, ScalarNode, SourceNode } from '../yaml/source-node.ts';
import { applyEdits, type Edit } from './edit.ts';
import type { Fix, FixSource } from './fix.ts';
import { finalLineEnd, unixLineEnds } from './line-ends.ts';
import { quoteIds } from './quote-ids.ts';
import { widenPunctuation } from './widen-punctuation.ts';

/** Every fix but that of the byte order mark, by the name under which it is counted, in the order in which they are made. */
const fixes = {
  'line-ends': unixLineEnds,
  'unquoted-id': quoteIds,
  'half-width-punctuation': widenPunctuation,
  'final-line-end': finalLineEnd,
} as const satisfies Record<string, Fix>;

export type FixName = keyof typeof fixes | 'byte-order-mark';

export interface FixedPlan {
  /** As it should be; the same text where nothing was to be done. */
  readonly text: string;
  /** How many places each fix changed, those that changed none left out. */
  readonly counts: ReadonlyMap<FixName, number>;
  /** The YAML cannot be read for sure, so nothing was touched. */
  readonly isRefused: boolean;
}

/** A bracket once widened can make the mark beside it one to widen; deeper chains than this are left to the next run. */
const mostRounds = 10;

/**
 * Puts right what has one right answer in a plan file's text, which may begin with a byte order mark.
 *
 * Fixes are edits at offsets, made in the text itself: a YAML document written out again keeps comments and order,
 * but not every byte of their layout. After each fix the text is read again; one that would change what the plan
 * says, beyond what it is for, is left out.
 */
export function fixPlan(original: string): FixedPlan {
  const body = original.replace(/^\ufeff/, '');
  const counts = new Map<FixName, number>();
  let source = sourceOf(body);
  if (source === undefined) return { text: original, counts, isRefused: /^[^#\s]/m.test(body) };
  if (body !== original) counts.set('byte-order-mark', 1);
  for (let round = 0; round < mostRounds; round += 1) {
    const before: FixSource = source;
    for (const [name, fix] of Object.entries(fixes)) source = made(name as FixName, fix, source, counts);
    if (source === before) break;
  }
  return { text: source.text, counts, isRefused: false };
}

/** What puts the finding of a code at an offset right, and nothing else; none where there is no one right answer. */
export function fixesAt(text: string, code: DiagnosticCode, offset: number): readonly Edit[] {
  const fix = new Map<string, Fix>(Object.entries(fixes)).get(code);
  const source = fix && sourceOf(text);
  if (fix === undefined || source === undefined) return [];
  const found = source.found.filter((each) => each.code === code && each.start === offset);
  const edits = fix({ ...source, found });
  const fixed = sourceOf(applyEdits(text, edits));
  return fixed !== undefined && haveSameMeaning(source.root, fixed.root) ? edits : [];
}

/** The same source where there is nothing to fix, or fixing would change what it says. */
function made(name: FixName, fix: Fix, source: FixSource, counts: Map<FixName, number>): FixSource {
  const edits = fix(source);
  if (edits.length === 0) return source;
  const fixed = sourceOf(applyEdits(source.text, edits));
  if (fixed === undefined || !haveSameMeaning(source.root, fixed.root)) return source;
  counts.set(name, (counts.get(name) ?? 0) + edits.length);
  return fixed;
}

function sourceOf(text: string): FixSource | undefined {
  const { source, reading } = judgedPlan(text, '');
  const { root } = source;
  return root && { text, root, found: reading.found };
}

/**
 * Whether two trees say the same: the same keys in the same order with the same texts, but for the width of
 * punctuation, and for quotes where only quotes were added.
 */
export function haveSameMeaning(a: SourceNode, b: SourceNode): boolean {
  if (a.kind === 'scalar') return b.kind === 'scalar' && isSameScalar(a, b);
  if (a.kind === 'list') return b.kind === 'list' && isEvery(a.items, b.items, haveSameMeaning);
  return b.kind === 'map' && isEvery(a.entries, b.entries, isSameEntry);
}

function isSameEntry(a: MapEntry, b: MapEntry): boolean {
  return isSameScalar(a.key, b.key) && haveSameMeaning(a.value, b.value);
}

function isSameScalar(a: ScalarNode, b: ScalarNode): boolean {
  return (a.plain || !b.plain) && narrowed(a.text) === narrowed(b.text);
}

function narrowed(text: string): string {
  return text.replace(/[，；：？！（）]/g, (mark) => mark.normalize('NFKC'));
}

function isEvery<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((each, index) => isSame(each, b[index] as T));
}
