import { listedKeyText } from '../ledger/names.ts';
import { type ListNode, type MapNode, type SourceNode, valueUnder } from '../plan/yaml/source-node.ts';
import { readYaml } from '../plan/yaml/yaml-source.ts';
import { startOfLine } from '../text/line-places.ts';
import { readUnitList } from './unit-list.ts';

/**
 * A list of units with one more key of a unit, all else as it stands, comments too; `index`: which unit, from 0.
 * `undefined` where the file is laid out so that only a person can change it.
 */
export function withListedKey(text: string, index: number, key: string): string | undefined {
  const units = mapAt(readYaml(text).root, 'units');
  const unit = units?.kind === 'list' ? units.items[index] : undefined;
  if (unit?.kind !== 'map') return undefined;
  const edit = editFor(unit, text, listedKeyText(key));
  if (edit === undefined) return undefined;
  const changed = text.slice(0, edit.at) + edit.added + text.slice(edit.at);
  return isWhatWasMeant(text, changed, index, key) ? changed : undefined;
}

interface Edit {
  readonly at: number;
  readonly added: string;
}

function mapAt(node: SourceNode | undefined, key: string): SourceNode | undefined {
  return node?.kind === 'map' ? valueUnder(node, key) : undefined;
}

function editFor(unit: MapNode, text: string, key: string): Edit | undefined {
  const keys = valueUnder(unit, 'keys');
  if (keys !== undefined) return keys.kind === 'list' ? intoList(keys, text, key) : undefined;
  const last = unit.entries.at(-1);
  if (last === undefined) return undefined;
  if (text[unit.start] === '{') return { at: lastOf(unit, text), added: `, keys: [${key}]` };
  return { at: lineEnd(text, last.value.end), added: `\n${indentOf(text, last.key.start)}keys: [${key}]` };
}

function intoList(list: ListNode, text: string, key: string): Edit | undefined {
  const last = list.items.at(-1);
  if (last === undefined) return undefined;
  if (text[list.start] === '[') return { at: lastOf(list, text), added: `, ${key}` };
  const dash = text.lastIndexOf('-', last.start);
  return { at: lineEnd(text, last.end), added: `\n${indentOf(text, dash)}- ${key}` };
}

/** Behind the last thing within brackets. */
function lastOf({ start, end }: SourceNode, text: string): number {
  return start + text.slice(start, end - 1).trimEnd().length;
}

/** Spaces up to a column: in a list's first line the dash stands there. */
function indentOf(text: string, at: number): string {
  return ' '.repeat(at - startOfLine(text, at));
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at).search(/\r?\n/);
  return end === -1 ? text.length : at + end;
}

/** The list says the same as before, and this key of this unit besides. */
function isWhatWasMeant(before: string, after: string, index: number, key: string): boolean {
  const meant = (text: string, more?: string) => {
    const { units, reviewers } = readUnitList(text, '');
    const plain = units?.map(({ at: _, ...unit }, place) =>
      place === index && more !== undefined ? { ...unit, keys: [...unit.keys, { key: more }] } : unit,
    );
    return plain && JSON.stringify([plain, reviewers]);
  };
  return meant(after) !== undefined && meant(after) === meant(before, key);
}
