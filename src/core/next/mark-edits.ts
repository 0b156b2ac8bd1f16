import type { Edit } from '../plan/fixes/edit.ts';
import { guessKey } from '../plan/rules/unconfirmed-guess.ts';
import { type MapEntry, type MapNode, scalarAt, textsOf } from '../plan/yaml/source-node.ts';
import { endOfLine, lineBreakOf, startOfLine } from '../text/line-places.ts';

/** A key that is to be confirmed, with the words of its comment. */
export interface WordedMark {
  readonly map: MapNode;
  readonly entry: MapEntry;
  readonly words: string;
}

/** A key that a map is given, to be confirmed as well. */
export interface AddedKey {
  readonly map: MapNode;
  readonly key: string;
  /** As YAML that may stand within brackets. */
  readonly value: string;
  readonly words: string;
}

/** Edits that name each key in its map's `x-guess`, where `validate` and a review find it, beside what stands there already. */
export function guessEdits(text: string, marks: readonly WordedMark[], added: readonly AddedKey[]): Edit[] {
  const maps = new Set([...marks, ...added].map(({ map }) => map));
  return [...maps].flatMap((map) => {
    const own = marks.filter((mark) => mark.map === map).map(({ entry }) => entry);
    const given = added.filter((each) => each.map === map);
    const keys = [...own.map(({ key }) => key.text), ...given.map(({ key }) => key)];
    const guesses = guessesIn(map);
    const all = `[${[...new Set([...(guesses ? textsOf(guesses.value) : []), ...keys])].join(', ')}]`;
    if (guesses === undefined) return [lineAfter(text, map, last(own), [...given.map(written), `${guessKey}: ${all}`])];
    const colon = text.indexOf(':', guesses.key.end) + 1;
    const replaced = { start: colon, end: Math.max(colon, guesses.value.end), replacement: ` ${all}` };
    return given.length === 0 ? [replaced] : [replaced, lineAfter(text, map, last(own), given.map(written))];
  });
}

/** Edits that say in a comment why each key is to be confirmed, on its line or above it, as a review looks for it. */
export function commentEdits(text: string, root: MapNode, marks: readonly WordedMark[]): Edit[] {
  const byPlace = new Map<number, { readonly indent: string | undefined; readonly words: string[] }>();
  for (const { entry, words } of marks) {
    const place = commentPlace(text, root, entry);
    if (place === undefined) continue;
    const known = byPlace.get(place.at);
    if (known === undefined) byPlace.set(place.at, { indent: place.indent, words: [words] });
    else known.words.push(words);
  }
  return [...byPlace].map(([at, { indent, words }]) => {
    const comment = `# 待确认: ${words.join('；')}`;
    const replacement = indent === undefined ? ` ${comment}` : `${indent}${comment}${lineBreakOf(text)}`;
    return { start: at, end: at, replacement };
  });
}

export function guessesIn({ entries }: MapNode): MapEntry | undefined {
  return entries.find(({ key }) => key.text === guessKey);
}

interface CommentPlace {
  readonly at: number;
  /** Of a comment on a line of its own. */
  readonly indent?: string;
}

/** `undefined` where a comment would become part of a text. */
function commentPlace(text: string, root: MapNode, { key, value }: MapEntry): CommentPlace | undefined {
  const keyLine = endOfLine(text, key.end);
  const isBelow = value.start > keyLine;
  if (!isBelow && value.end > keyLine && /[|>]/.test(text.charAt(value.start))) {
    const at = startOfLine(text, key.start);
    return { at, indent: /^[ ]*/.exec(text.slice(at))?.[0] ?? '' };
  }
  const end = isBelow ? keyLine : endOfLine(text, Math.max(key.end, value.end));
  const at = text.charAt(end - 1) === '\r' ? end - 1 : end;
  return scalarAt(root, at) === undefined ? { at } : undefined;
}

function written({ key, value, words }: AddedKey): string {
  return `${key}: ${value} # 待确认: ${words}`;
}

function last(entries: readonly MapEntry[]): MapEntry | undefined {
  return entries.toSorted((a, b) => a.key.start - b.key.start).at(-1);
}

/** Lines below an entry of a block, by the indentation of its keys; within brackets, behind the last entry, without comments. */
function lineAfter(text: string, map: MapNode, after: MapEntry | undefined, lines: readonly string[]): Edit {
  const entry = after ?? map.entries.at(-1);
  if (entry === undefined) throw new Error('what is marked has entries');
  if (text.charAt(map.start) === '{') {
    const at = endOf(map.entries.at(-1) ?? entry);
    return { start: at, end: at, replacement: lines.map((line) => `, ${line.replace(/ # 待确认.*$/, '')}`).join('') };
  }
  const [first = entry] = map.entries;
  const indent = ' '.repeat(first.key.start - startOfLine(text, first.key.start));
  const end = endOf(entry);
  const at = text.charAt(end - 1) === '\n' ? end : Math.min(text.length, endOfLine(text, end) + 1);
  const lineEnd = lineBreakOf(text);
  const before = at > 0 && text.charAt(at - 1) !== '\n' ? lineEnd : '';
  return { start: at, end: at, replacement: before + lines.map((line) => `${indent}${line}${lineEnd}`).join('') };
}

function endOf({ key, value }: MapEntry): number {
  return Math.max(key.end, value.end);
}
