import type { MapEntry, ScalarNode, SourceNode } from '../yaml/source-node.ts';

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
