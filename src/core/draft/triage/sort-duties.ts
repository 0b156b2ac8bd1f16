import { type Diagnostic, isError } from '../../diagnostic.ts';
import { applyEdits, type Edit } from '../../plan/fixes/edit.ts';
import { judgedPlan } from '../../plan/read-plan.ts';
import { blockScalar, nameList } from '../../plan/yaml/quote-scalar.ts';
import type { MapNode } from '../../plan/yaml/source-node.ts';
import { endOfLine } from '../../text/end-of-line.ts';
import { answerGuess } from '../guesses/answer-guess.ts';
import { openGuesses } from '../guesses/open-guesses.ts';
import { type DutyToSort, dutiesToSort, entryOf, unitsEntry } from './duties-to-sort.ts';

/** Ours; somebody else's; a prohibition of ours; no duty at all; nothing that the plan should hold. */
export type Sorting = 'ours' | 'others' | 'never' | 'context' | 'drop';

/** The text as it then is, or what would be wrong with it; none of both where the file is laid out so that only a person can change it. */
export type Sorted = { readonly text: string } | { readonly refused: Diagnostic } | { readonly byHand: true };

/** The kind of unit to which that falls which is not ours: it stays in the plan, and nobody here is asked for it. */
export const othersKind = 'others';

/**
 * Says of requirements whose they are, by edits at their places; all else stays byte for byte. A school's own cut is kept in
 * `for`, not made by deleting: it can be taken back, and the plan still holds the whole document.
 */
export function sortDuties(text: string, ids: ReadonlySet<string>, sorting: Sorting, othersName: string): Sorted {
  const isNone = sorting === 'context' || sorting === 'drop';
  const after = isNone ? takenOut(text, ids, sorting === 'context') : forUnits(text, ids, sorting, othersName);
  if (after === undefined) return { byHand: true };
  const error = judgedPlan(after, '').reading.diagnostics('').find(isError);
  return error === undefined ? { text: after } : { refused: error };
}

function chosen(text: string, ids: ReadonlySet<string>): DutyToSort[] {
  return dutiesToSort(text).filter(({ id }) => ids.has(id));
}

function forUnits(
  text: string,
  ids: ReadonlySet<string>,
  sorting: Exclude<Sorting, 'context' | 'drop'>,
  othersName: string,
): string | undefined {
  const units = unitsEntry(text)?.value;
  if (units?.kind !== 'map') return undefined;
  const kinds = units.entries.map(({ key }) => key.text).filter((kind) => kind !== othersKind);
  const isOthers = sorting === 'others';
  const named = isOthers && entryOf(units, othersKind) === undefined ? kindAdded(text, units, othersName) : [];
  const written = nameList(isOthers ? [othersKind] : kinds);
  const set = chosen(text, ids).map(({ map }) => valueSet(text, map, 'for', written));
  if (named === undefined || set.some((edit) => edit === undefined)) return undefined;
  const after = applyEdits(text, [...named, ...set.filter((edit) => edit !== undefined)]);
  return sorting === 'never' ? [...ids].reduce<string | undefined>(asProhibition, after) : after;
}

function kindAdded(text: string, units: MapNode, name: string): Edit[] | undefined {
  const last = units.entries.at(-1);
  if (last === undefined) return undefined;
  if (text.charAt(units.start) === '{') {
    return [{ start: last.value.end, end: last.value.end, replacement: `, ${othersKind}: ${nameList([name])}` }];
  }
  return [lineBehind(text, last.value.end, last.key.start, `${othersKind}: ${blockScalar(name)}`)];
}

/** Behind the id, which stands on one line: comments stay with what they stand above. */
function valueSet(text: string, map: MapNode, key: string, written: string): Edit | undefined {
  const entry = entryOf(map, key);
  if (entry !== undefined) return { start: entry.value.start, end: entry.value.end, replacement: written };
  const [first] = map.entries;
  if (first?.value.kind !== 'scalar' || text.charAt(map.start) === '{') return undefined;
  return lineBehind(text, first.value.end, first.key.start, `${key}: ${written}`);
}

/** A line of its own below the one that an offset is on, set in as far as the key at another. */
function lineBehind(text: string, offset: number, key: number, written: string): Edit {
  const at = endOfLine(text, offset);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(key - (text.lastIndexOf('\n', key - 1) + 1));
  const end = text.charAt(at - 1) === '\r' ? at - 1 : at;
  return { start: end, end, replacement: `${lineEnd}${indent}${written}` };
}

/** What was guessed of its target is answered by that. */
function asProhibition(text: string | undefined, id: string): string | undefined {
  if (text === undefined) return undefined;
  const guess = openGuesses(text).find(({ key, place }) => key === 'target' && place.requirement === id);
  const never = '{ never: true }';
  if (guess?.at.entry !== undefined) {
    const answered = answerGuess(text, guess, { kind: 'change', yaml: never });
    return 'text' in answered ? answered.text : undefined;
  }
  const duty = dutiesToSort(text).find((each) => each.id === id);
  const edit = duty && valueSet(text, duty.map, 'target', never);
  return edit && applyEdits(text, [edit]);
}

/** One after the other: each takes lines of the file with it. */
function takenOut(text: string, ids: ReadonlySet<string>, isContext: boolean): string | undefined {
  return [...ids].reduce<string | undefined>((before, id) => {
    const duty = before === undefined ? undefined : dutiesToSort(before).find((each) => each.id === id);
    return before === undefined || duty === undefined ? undefined : withoutDuty(before, duty, isContext);
  }, text);
}

function withoutDuty(text: string, { map, itemMap, quote, id }: DutyToSort, isContext: boolean): string | undefined {
  const list = entryOf(itemMap, 'requirements');
  if (list?.value.kind !== 'list' || text.charAt(list.value.start) === '[') return undefined;
  const { items } = list.value;
  const at = items.indexOf(map);
  const start = items.length === 1 ? lineStart(text, list.key.start) : lineStart(text, map.start);
  const last = map.entries.at(-1);
  if (last === undefined) return undefined;
  const end = Math.min(text.length, endOfLine(text, Math.max(last.key.end, last.value.end)) + 1);
  if (at < 0 || !/^\s*(?:-\s*)?$/.test(text.slice(lineStart(text, map.start), map.start))) return undefined;
  const isSaid = !isContext || dutiesToSort(text).some((each) => each.id !== id && each.quote === quote);
  const added = isSaid ? [] : contextAdded(text, itemMap, quote, list.key.start);
  return added && applyEdits(text, [...added, { start, end, replacement: '' }]);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function contextAdded(text: string, item: MapNode, quote: string, requirements: number): Edit[] | undefined {
  const context = entryOf(item, 'context');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const start = lineStart(text, requirements);
  const indent = ' '.repeat(requirements - start);
  if (context === undefined) {
    const replacement = `${indent}context:${lineEnd}${indent}  - ${blockScalar(quote)}${lineEnd}`;
    return [{ start, end: start, replacement }];
  }
  const last = context.value.kind === 'list' ? context.value.items.at(-1) : undefined;
  if (last?.kind !== 'scalar' || text.charAt(context.value.start) === '[') return undefined;
  const dash = text.lastIndexOf('-', last.start);
  return [lineBehind(text, last.end, dash, `- ${blockScalar(quote)}`)];
}
