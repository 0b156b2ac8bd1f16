import { applyEdits, type Edit } from '../../plan/fixes/edit.ts';
import { othersKind } from '../../plan/plan.ts';
import { blockScalar, nameList } from '../../plan/yaml/quote-scalar.ts';
import type { MapNode } from '../../plan/yaml/source-node.ts';
import { endOfLine, lineBreakOf, startOfLine } from '../../text/line-places.ts';
import { type DutyToSort, dutiesToSort, entryOf, unitsEntry } from './duties-to-sort.ts';
import { judged, lineBehind, type Sorted, valueSet } from './duty-lines.ts';
import { editDuty } from './edit-duty.ts';

/** Ours; somebody else's; a prohibition of ours; no duty at all; nothing that the plan should hold. */
export type Sorting = 'ours' | 'others' | 'never' | 'context' | 'drop';

/**
 * Says of requirements whose they are, by edits at their places; all else stays byte for byte. A school's own cut is kept in
 * `for`, not made by deleting: it can be taken back, and the plan still holds the whole document.
 */
export function sortDuties(text: string, ids: ReadonlySet<string>, sorting: Sorting, othersName: string): Sorted {
  const isNone = sorting === 'context' || sorting === 'drop';
  const after = isNone ? takenOut(text, ids, sorting === 'context') : forUnits(text, ids, sorting, othersName);
  return judged(after);
}

/** Says which kinds of unit requirements are for. */
export function assignKinds(text: string, ids: ReadonlySet<string>, kinds: readonly string[]): Sorted {
  const edits = chosen(text, ids).map(({ map }) => valueSet(text, map, 'for', nameList(kinds)));
  const sound = edits.filter((edit) => edit !== undefined);
  return judged(sound.length === edits.length ? applyEdits(text, sound) : undefined);
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

/** What was guessed of its target is answered by that. */
function asProhibition(text: string | undefined, id: string): string | undefined {
  const edited = text === undefined ? undefined : editDuty(text, id, 'target', '{ never: true }');
  return edited !== undefined && 'text' in edited ? edited.text : undefined;
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
  const start = items.length === 1 ? startOfLine(text, list.key.start) : startOfLine(text, map.start);
  const last = map.entries.at(-1);
  if (last === undefined) return undefined;
  const end = Math.min(text.length, endOfLine(text, Math.max(last.key.end, last.value.end)) + 1);
  if (at < 0 || !/^\s*(?:-\s*)?$/.test(text.slice(startOfLine(text, map.start), map.start))) return undefined;
  const isSaid = !isContext || dutiesToSort(text).some((each) => each.id !== id && each.quote === quote);
  const added = isSaid ? [] : contextAdded(text, itemMap, quote, list.key.start);
  return added && applyEdits(text, [...added, { start, end, replacement: '' }]);
}

function contextAdded(text: string, item: MapNode, quote: string, requirements: number): Edit[] | undefined {
  const context = entryOf(item, 'context');
  const lineEnd = lineBreakOf(text);
  const start = startOfLine(text, requirements);
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
