import { nearest } from '../text/nearest.ts';
import { readScalar, wrongType } from './read-scalar.ts';
import type { Reading } from './reading.ts';
import type { ListShape, MapShape, Shape, ValueOf } from './shape.ts';
import { scalarType } from './yaml/scalar-type.ts';
import { entrySpot, itemSpot, type MapEntry, nameOf, type Spot } from './yaml/source-node.ts';

/**
 * The node as the shape says, as far as it can be read; everything else becomes a finding.
 * `undefined` where nothing could be read, and then at least one finding says why.
 */
export function readShape<S extends Shape>(shape: S, spot: Spot, reading: Reading): ValueOf<S> | undefined {
  return readAny(shape, spot, reading) as ValueOf<S> | undefined;
}

function readAny(shape: Shape, spot: Spot, reading: Reading): unknown {
  switch (shape.kind) {
    case 'map':
      return readMap(shape, spot, reading);
    case 'list':
      return readList(shape, spot, reading);
    case 'names':
      return readNames(spot, reading);
    case 'kinds':
      return readKinds(spot, reading);
    default:
      return readScalar(shape, spot, reading);
  }
}

function readMap({ keys, short }: MapShape, spot: Spot, reading: Reading): unknown {
  const alone = short === undefined || spot.node.kind !== 'scalar' ? undefined : keys[short];
  if (short !== undefined && alone !== undefined) {
    return { spot, values: { [short]: readAny(alone.is, spot, reading) } };
  }
  if (spot.node.kind !== 'map') return wrongType('map', spot, reading);
  const values: Record<string, unknown> = {};
  for (const entry of spot.node.entries) {
    const { text } = entry.key;
    const key = Object.hasOwn(keys, text) ? keys[text] : undefined;
    if (key === undefined) unknownKey(entry, Object.keys(keys), spot, reading);
    else if (!Object.hasOwn(values, text)) values[text] = readAny(key.is, entrySpot(spot, entry), reading);
  }
  for (const key in keys) {
    if (keys[key]?.required && !Object.hasOwn(values, key)) reading.add('missing-key', { key }, spot);
  }
  return { spot, values };
}

/** `x-…` is the user's own: kept, never read. */
function unknownKey({ key }: MapEntry, known: readonly string[], spot: Spot, reading: Reading): void {
  if (key.text.startsWith('x-')) return;
  const values = { key: key.text, near: nearest(key.text, known) ?? '', known: known.join(', ') };
  reading.add('unknown-key', values, { node: key, from: { spot, by: key.text } });
}

function readList({ of, least }: ListShape, spot: Spot, reading: Reading): unknown {
  const { node } = spot;
  if (node.kind !== 'list') return wrongType('list', spot, reading);
  if (node.items.length < least) emptyList(spot, reading);
  return node.items
    .map((item, index) => readAny(of, itemSpot(spot, item, index), reading))
    .filter((value) => value !== undefined);
}

function emptyList(spot: Spot, reading: Reading): void {
  reading.add('bad-value', { problem: 'empty-list', key: nameOf(spot), text: '[]', known: '' }, spot);
}

/** One name, or a list of at least one. */
function readNames(spot: Spot, reading: Reading): unknown {
  const { node } = spot;
  if (node.kind === 'list') return readList({ kind: 'list', of: { kind: 'text' }, least: 1 }, spot, reading);
  if (node.kind === 'map' || scalarType(node) === 'nothing') return wrongType('names', spot, reading);
  const name = readAny({ kind: 'text' }, spot, reading);
  return name === undefined ? undefined : [name];
}

/** Without a prototype, so that a kind called `constructor` is a kind and nothing else. */
function readKinds(spot: Spot, reading: Reading): unknown {
  if (spot.node.kind !== 'map') return wrongType('map', spot, reading);
  if (spot.node.entries.length === 0) emptyList(spot, reading);
  const kinds: Record<string, unknown> = Object.create(null);
  for (const entry of spot.node.entries) {
    const { key } = entry;
    if (key.text.startsWith('x-')) continue;
    const id = readScalar({ kind: 'id' }, { node: key, from: { spot, by: key.text } }, reading);
    const name = readAny({ kind: 'text' }, entrySpot(spot, entry), reading);
    if (typeof id === 'string') kinds[id] = name ?? id;
  }
  return kinds;
}
