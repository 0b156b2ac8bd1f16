import { type Diagnostic, isError } from '../../diagnostic.ts';
import { applyEdits, type Edit } from '../../plan/fixes/edit.ts';
import { judgedPlan } from '../../plan/read-plan.ts';
import type { MapEntry, MapNode, SourceNode } from '../../plan/yaml/source-node.ts';
import { endOfLine, lineBreakOf, startOfLine } from '../../text/line-places.ts';
import { commentOf } from './guess-comment.ts';
import { type OpenGuess, openGuesses, openGuessesIn } from './open-guesses.ts';

/** What a person said to a guess: it is right; it should be this (YAML); it goes. */
export type GuessAnswer =
  | { readonly kind: 'accept' }
  | { readonly kind: 'change'; readonly yaml: string }
  | { readonly kind: 'drop' };

/** The text as it then is, or what would be wrong with it; none of both where the file is laid out so that only a person can change it. */
export type AnsweredGuess = { readonly text: string } | { readonly refused: Diagnostic } | { readonly byHand: true };

/**
 * Answers a guess by edits at its places: the comment and the key in `x-guess` go, the value changes or goes. All else stays as
 * it is, byte for byte. The text is read again before it is taken: as sound as it was, and this guess and no other gone.
 */
export function answerGuess(text: string, guess: OpenGuess, answer: GuessAnswer): AnsweredGuess {
  const edits = editsFor(text, guess, answer);
  if (edits === undefined) return { byHand: true };
  const after = applyEdits(text, edits);
  const { source, reading } = judgedPlan(after, '');
  const error = reading.diagnostics('').find(isError);
  if (error !== undefined) return { refused: error };
  return openGuessesIn(after, source).length === openGuesses(text).length - 1 ? { text: after } : { byHand: true };
}

function editsFor(text: string, guess: OpenGuess, answer: GuessAnswer): Edit[] | undefined {
  const { map, entry, guesses } = guess.at;
  const named = withoutKey(text, guess);
  if (named === undefined) return undefined;
  if (entry === undefined) return answer.kind === 'change' ? undefined : named;
  if (answer.kind === 'drop') {
    const gone = entryGone(text, map, entry);
    const above = commentOf(text, entry);
    const isApart = above !== undefined && above.end <= entry.key.start;
    if (gone === undefined) return undefined;
    return joined([...named, gone, ...(isApart ? [{ start: above.start, end: above.end, replacement: '' }] : [])]);
  }
  const comment = commentOf(text, entry);
  const cut = comment === undefined ? [] : [{ start: comment.start, end: comment.end, replacement: '' }];
  // A comment in the head of a block of lines (`|`): where the block ends, the readers do not agree.
  if (answer.kind === 'change' && cut.length > 0 && /[|>]/.test(text.charAt(entry.value.start))) return undefined;
  const set = answer.kind === 'change' ? [entrySet(text, entry, answer.yaml)] : [];
  return guesses === entry ? undefined : [...named, ...cut, ...set];
}

/** Two edits that take out neighbours in one bracket may meet: `{ target: …, x-guess: [target] }`. */
function joined(edits: readonly Edit[]): Edit[] {
  const all: Edit[] = [];
  for (const each of edits.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || each.start > last.end || each.replacement + last.replacement !== '') all.push(each);
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, each.end), replacement: '' };
  }
  return all;
}

/** The key out of `x-guess`, which goes when it was the last. */
function withoutKey(text: string, { key, at: { map, guesses } }: OpenGuess): Edit[] | undefined {
  const { value } = guesses;
  const items = value.kind === 'list' ? value.items : [value];
  const isOwn = (item: SourceNode) => item.kind === 'scalar' && item.text === key;
  const others = items.filter((item) => !isOwn(item));
  if (others.length === 0) {
    const gone = entryGone(text, map, guesses);
    return gone && [gone];
  }
  if (text.charAt(value.start) === '[') {
    const names = others.map(({ start, end }) => text.slice(start, end)).join(', ');
    return [{ start: value.start, end: value.end, replacement: `[${names}]` }];
  }
  const lines = items.filter(isOwn).map((item) => linesOf(text, item.start, item.end));
  return lines.every((line) => /^[ \t]*-[ \t]/.test(text.slice(line.start, line.end))) ? lines : undefined;
}

/** An entry out of its map: its lines, or its part of the brackets. */
export function entryGone(text: string, map: MapNode, entry: MapEntry): Edit | undefined {
  const at = map.entries.indexOf(entry);
  const [before, after] = [map.entries[at - 1], map.entries[at + 1]];
  const { start } = entry.key;
  const end = Math.max(entry.key.end, entry.value.end);
  if (text.charAt(map.start) === '{') {
    if (before !== undefined) return { start: Math.max(before.key.end, before.value.end), end, replacement: '' };
    return after && { start, end: after.key.start, replacement: '' };
  }
  const lines = linesOf(text, start, end);
  if (/^[ \t]*$/.test(text.slice(lines.start, start))) return lines;
  // The first key of a list's element shares its line with the dash.
  return after && { start, end: after.key.start, replacement: '' };
}

/** Whole lines from that of one offset to that of another. */
function linesOf(text: string, from: number, to: number): Edit {
  const start = startOfLine(text, from);
  const last = to > from && text.charAt(to - 1) === '\n' ? to - 1 : to;
  return { start, end: Math.min(text.length, endOfLine(text, last) + 1), replacement: '' };
}

/** YAML of several lines is set in as the value that it replaces. */
export function entrySet(text: string, { key, value }: MapEntry, yaml: string): Edit {
  if (value.end <= value.start) {
    const colon = text.indexOf(':', key.end) + 1;
    return { start: colon, end: colon, replacement: ` ${yaml}` };
  }
  const indent = value.start - startOfLine(text, value.start);
  const lineEnd = lineBreakOf(text);
  return { start: value.start, end: value.end, replacement: yaml.split('\n').join(`${lineEnd}${' '.repeat(indent)}`) };
}
