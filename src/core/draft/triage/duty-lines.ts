import { isError } from '../../diagnostic.ts';
import type { Edit } from '../../plan/fixes/edit.ts';
import { judgedPlan } from '../../plan/read-plan.ts';
import type { MapEntry, MapNode } from '../../plan/yaml/source-node.ts';
import { endOfLine, lineBreakOf, startOfLine } from '../../text/line-places.ts';
import { type AnsweredGuess, entrySet } from '../guesses/answer-guess.ts';
import { type DutyToSort, entryOf } from './duties-to-sort.ts';

/** What became of a text that was changed while sorting: as of a guess that was answered. */
export type Sorted = AnsweredGuess;

/** A changed text is read again before it is taken. */
export function judged(after: string | undefined): Sorted {
  if (after === undefined) return { byHand: true };
  const error = judgedPlan(after, '').reading.diagnostics('').find(isError);
  return error === undefined ? { text: after } : { refused: error };
}

/**
 * A key's value, anew or for the first time: behind the id of a duty, which stands on one line, so that comments stay with what they
 * stand above; of the plan behind the key that is named.
 */
export function valueSet(
  text: string,
  map: MapNode,
  key: string,
  written: string,
  behind = map.entries[0],
): Edit | undefined {
  const entry = entryOf(map, key);
  if (entry !== undefined) return entrySet(text, entry, written);
  if (behind === undefined || text.charAt(map.start) === '{') return undefined;
  if (behind === map.entries[0] && behind.value.kind !== 'scalar') return undefined;
  return lineBehind(text, lastOffset(text, behind), behind.key.start, `${key}: ${written}`);
}

/** A line of its own below the one that an offset is on, set in as far as the key at another. */
export function lineBehind(text: string, offset: number, key: number, written: string): Edit {
  const at = endOfLine(text, offset);
  const lineEnd = lineBreakOf(text);
  const indent = ' '.repeat(key - startOfLine(text, key));
  const end = text.charAt(at - 1) === '\r' ? at - 1 : at;
  return { start: end, end, replacement: `${lineEnd}${indent}${written}` };
}

/** Whole lines of a file, as offsets. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/** The whole lines of a requirement that begins with its own dash; `undefined` for one within brackets. */
export function linesOfDuty(text: string, { map }: DutyToSort): Lines | undefined {
  const start = startOfLine(text, map.start);
  const last = map.entries.at(-1);
  if (last === undefined || !/^\s*-\s+$/.test(text.slice(start, map.start)) || text.charAt(map.start) === '{')
    return undefined;
  return { start, end: Math.min(text.length, endOfLine(text, lastOffset(text, last)) + 1) };
}

/** The last character of an entry: a block of lines (`|`) ends behind its line's end. */
export function lastOffset(text: string, { key, value }: MapEntry): number {
  const end = Math.max(key.end, value.end);
  return end > key.end && text.charAt(end - 1) === '\n' ? end - 1 : end;
}
