import { listedKeyText } from '../ledger/names.ts';
import { type ListNode, type MapNode, type SourceNode, valueAt, valueUnder } from '../plan/yaml/source-node.ts';
import { readYaml } from '../plan/yaml/yaml-source.ts';
import { lineBreakOf, startOfLine } from '../text/line-places.ts';
import { readUnitList } from './unit-list.ts';

/**
 * A list of units with one more key of a unit, all else as it stands, comments too; `index`: which unit, from 0.
 * `undefined` where the file is laid out so that only a person can change it.
 */
export function withListedKey(text: string, index: number, key: string): string | undefined {
  const units = valueAt(readYaml(text).root, 'units');
  const unit = units?.kind === 'list' ? units.items[index] : undefined;
  if (unit?.kind !== 'map') return undefined;
  const edit = editFor(unit, text, listedKeyText(key));
  if (edit === undefined) return undefined;
  const changed = text.slice(0, edit.at) + edit.added + text.slice(edit.at);
  return isWhatWasMeant(text, changed, index, key) ? changed : undefined;
}

export interface Edit {
  readonly at: number;
  readonly added: string;
}

function editFor(unit: MapNode, text: string, key: string): Edit | undefined {
  const keys = valueUnder(unit, 'keys');
  if (keys !== undefined) return keys.kind === 'list' ? intoList(keys, text, key) : undefined;
  const last = unit.entries.at(-1);
  if (last === undefined) return undefined;
  const quote = quoteAt(last.key, text);
  const added = `${quote}keys${quote}: [${quote}${key}${quote}]`;
  if (text[unit.start] === '{') return { at: last.value.end, added: `, ${added}` };
  return onNextLine(last.value, last.key.start, text, added);
}

function intoList(list: ListNode, text: string, key: string): Edit | undefined {
  const last = list.items.at(-1);
  if (last === undefined) return undefined;
  const quote = quoteAt(last, text);
  const added = `${quote}${key}${quote}`;
  if (text[list.start] === '[') return { at: last.end, added: `, ${added}` };
  return onNextLine(last, text.lastIndexOf('-', last.start), text, `- ${added}`);
}

/** What whoever wrote it puts around a word. */
function quoteAt({ start }: SourceNode, text: string): string {
  return /^["']/.exec(text.slice(start, start + 1))?.[0] ?? '';
}

/** Below what a node says, as far in as something else begins, and ended as the file ends its lines. */
export function onNextLine({ end }: SourceNode, like: number, text: string, added: string): Edit {
  const rest = text.slice(end).search(/\r?\n/);
  const indent = ' '.repeat(like - startOfLine(text, like));
  return { at: rest === -1 ? text.length : end + rest, added: `${lineBreakOf(text)}${indent}${added}` };
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
