import type { Plan } from '../plan/plan.ts';
import { blockScalar, flowScalar } from '../plan/yaml/quote-scalar.ts';
import { type MapNode, valueAt, valueUnder } from '../plan/yaml/source-node.ts';
import { readYaml } from '../plan/yaml/yaml-source.ts';
import { startOfLine } from '../text/line-places.ts';
import { kindsFor } from './kinds-for.ts';
import { type Edit, onNextLine } from './list-key.ts';
import { findUnit, readUnitList } from './unit-list.ts';

/** A unit as a line of a pasted table has it. */
export interface UnitLine {
  readonly name: string;
  readonly kind: string;
  readonly contact: string;
  /** Where it is not the one that its name gives. */
  readonly id?: string;
}

export type ReadUnitLines =
  | { readonly lines: readonly UnitLine[] }
  /** A kind that the plan does not have, and in which line it stands, from 1. */
  | { readonly line: number; readonly kind: string };

const heads = /^(?:序号|单位|单位名称|学校|学校名称|名称|unit|name)$/i;

/** Lines of name, kind and contact, as a table or a list is pasted; a unit's kind may be left out where nothing follows it. */
export function readUnitLines(text: string, plan: Plan): ReadUnitLines {
  const lines: UnitLine[] = [];
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const [name = '', named = '', contact = ''] = cellsOf(written);
    if (name === '' || heads.test(name)) continue;
    const kind = named === '' ? kindsFor(name, plan)[0] : kindNamed(named, plan);
    if (kind === undefined) return { line: index + 1, kind: named };
    lines.push({ name, kind, contact });
  }
  return { lines };
}

const byCommas = /^(.*?)(?:\s*[,，、;；]\s*(.*?)(?:\s*[,，、;；]\s*(.*))?)?$/u;
const bySpaces = /^(\S*)(?:\s+(\S+)(?:\s+(.*))?)?$/u;

/** What parts the name from the kind parts the kind from the contact, which may hold anything. */
function cellsOf(line: string): readonly string[] {
  const whole = line.trim();
  const cells = (/^\S*?[,，、;；]/u.test(whole) ? byCommas : bySpaces).exec(whole) ?? [];
  return cells.slice(1).map((cell = '') => cell.trim());
}

function kindNamed(given: string, { units }: Plan): string | undefined {
  const wanted = given.normalize('NFKC').toLowerCase();
  return Object.keys(units).find((kind) => [kind, units[kind] ?? ''].some((each) => each.toLowerCase() === wanted));
}

/**
 * A list with these units: those that it has get the kind and the contact of their line, the others stand below; all else as it
 * stands, comments too. `undefined` where the file is laid out so that only a person can change it.
 */
export function withUnits(text: string | undefined, lines: readonly UnitLine[]): string | undefined {
  const last = [...new Map(lines.map((line) => [line.name, line])).values()];
  if (text === undefined) return `format: 1\nunits:\n${last.map(itemOf).join('')}`;
  return last.reduce<string | undefined>((now, line) => (now === undefined ? undefined : withUnit(now, line)), text);
}

/** The list without a unit, by its id; all else as it stands. `undefined` where only a person can change the file, or it is the only one. */
export function withoutUnit(text: string, id: string): string | undefined {
  const { list, units, place } = placedUnit(text, id) ?? {};
  const last = place?.entries.at(-1)?.value;
  if (list === undefined || units === undefined || place === undefined || last === undefined) return undefined;
  if (text[list.start] === '[') return undefined;
  const start = startOfLine(text, text.lastIndexOf('-', place.start));
  const end = text.indexOf('\n', text[place.start] === '{' ? place.end : last.end);
  const changed = text.slice(0, start) + (end < 0 ? '' : text.slice(end + 1));
  const { units: now } = readUnitList(changed, '');
  const others = units.filter((unit) => unit.id !== id);
  const isAsMeant = now?.length === others.length && others.every((unit, index) => now[index]?.id === unit.id);
  return isAsMeant ? changed : undefined;
}

/** The list with another id for a unit, all else as it stands. `undefined` where only a person can change the file, or another unit has that id. */
export function withUnitId(text: string, id: string, own: string): string | undefined {
  const { units, place } = placedUnit(text, id) ?? {};
  if (units === undefined || place === undefined) return undefined;
  const changed = written(text, place, 'id', own);
  const { units: now } = readUnitList(changed, '');
  const isAsMeant = units.every((unit, index) => now?.[index]?.id === (unit.id === id ? own : unit.id));
  return isAsMeant && now?.length === units.length ? changed : undefined;
}

/** The units of a list, and where the one with this id stands; `undefined` where there is none, or the file is laid out otherwise. */
function placedUnit(text: string, id: string) {
  const list = valueAt(readYaml(text).root, 'units');
  const { units } = readUnitList(text, '');
  const at = units?.findIndex((unit) => unit.id === id) ?? -1;
  const place = list?.kind === 'list' ? list.items[at] : undefined;
  return list === undefined || units === undefined || place?.kind !== 'map' ? undefined : { list, units, place };
}

function itemOf(line: UnitLine): string {
  return `  - ${entriesOf(line).join('\n    ')}\n`;
}

function withUnit(text: string, line: UnitLine): string | undefined {
  const list = valueAt(readYaml(text).root, 'units');
  if (list?.kind !== 'list') return undefined;
  const { units } = readUnitList(text, '');
  const known = units && findUnit(units, line.name);
  const at = known === undefined ? -1 : (units?.indexOf(known) ?? -1);
  const place = list.items.at(at);
  if (units === undefined || place?.kind !== 'map') return undefined;
  const changed = known === undefined ? below(text, place, list.start, line) : asLineSays(text, place, line);
  const count = units.length + (known === undefined ? 1 : 0);
  return changed !== undefined && isAsMeant(changed, line, count) ? changed : undefined;
}

function entriesOf({ id, name, kind, contact }: UnitLine): readonly string[] {
  return [
    ...(id === undefined ? [] : [`id: ${blockScalar(id)}`]),
    `name: ${blockScalar(name)}`,
    `kind: ${blockScalar(kind)}`,
    ...(contact === '' ? [] : [`contact: ${blockScalar(contact)}`]),
  ];
}

function below(text: string, last: MapNode, list: number, line: UnitLine): string | undefined {
  if (text[list] === '[') return undefined;
  const dash = text.lastIndexOf('-', last.start);
  const value = last.entries.at(-1)?.value;
  const end = text[last.start] === '{' ? last : value;
  if (end === undefined) return undefined;
  const { at, added } = onNextLine(end, dash, text, '');
  return inserted(text, { at, added: `${added}- ${entriesOf(line).join(`${added}  `)}` });
}

function asLineSays(text: string, unit: MapNode, { kind, contact }: UnitLine): string | undefined {
  const now = written(text, unit, 'kind', kind);
  if (contact === '') return now;
  const place = valueAt(readYaml(now).root, 'units');
  const again = place?.kind === 'list' ? place.items.find(({ start }) => start === unit.start) : undefined;
  return again?.kind === 'map' ? written(now, again, 'contact', contact) : undefined;
}

function written(text: string, unit: MapNode, key: 'id' | 'kind' | 'contact', value: string): string {
  const isFlow = text[unit.start] === '{';
  const yaml = (isFlow ? flowScalar : blockScalar)(value);
  const before = valueUnder(unit, key);
  if (before !== undefined) return text.slice(0, before.start) + yaml + text.slice(before.end);
  const last = unit.entries.at(-1);
  if (last === undefined) return text;
  if (isFlow) return inserted(text, { at: last.value.end, added: `, ${key}: ${yaml}` });
  return inserted(text, onNextLine(last.value, last.key.start, text, `${key}: ${yaml}`));
}

function inserted(text: string, { at, added }: Edit): string {
  return text.slice(0, at) + added + text.slice(at);
}

/** No unit is lost, and this one is as its line says. */
function isAsMeant(text: string, { name, kind, contact }: UnitLine, count: number): boolean {
  const { units } = readUnitList(text, '');
  const unit = units && findUnit(units, name);
  return units?.length === count && unit?.kind === kind && (contact === '' || unit.contact === contact);
}
