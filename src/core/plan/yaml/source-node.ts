import { lastUpTo } from '../../last-up-to.ts';

/**
 * A file's text as a tree of nodes, whichever library read it. `start` and `end` are offsets into the
 * text in UTF-16 units, the end exclusive; they become lines and columns only in a finding.
 */
export type SourceNode = MapNode | ListNode | ScalarNode;

interface Located {
  readonly start: number;
  readonly end: number;
}

/** Entries in the file's order, doubled keys included: keys are text and never become properties unchecked. */
export interface MapNode extends Located {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: ScalarNode;
  /** Where nothing is written after the colon: an empty plain scalar in the key's place. */
  readonly value: SourceNode;
}

export interface ListNode extends Located {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
}

export interface ScalarNode extends Located {
  readonly kind: 'scalar';
  /** As written where plain (`1.10` stays so); with folds and escapes resolved. */
  readonly text: string;
  /** Neither quoted nor a block (`|`, `>`): only then can it mean anything but text. */
  readonly plain: boolean;
}

/** The texts of a node, keys of the user's own (`x-`) aside. */
export function textsOf(node: SourceNode): string[] {
  if (node.kind === 'scalar') return [node.text];
  if (node.kind === 'list') return node.items.flatMap(textsOf);
  return node.entries.flatMap(({ key, value }) => (key.text.startsWith('x-') ? [] : textsOf(value)));
}

/** A node and how it is reached from the root. */
export interface Spot {
  readonly node: SourceNode;
  /** The entry's key, where the node is a map's value. */
  readonly key?: ScalarNode;
  readonly from?: Step;
}

interface Step {
  readonly spot: Spot;
  readonly by: string | number;
}

export function entrySpot(spot: Spot, { key, value }: MapEntry): Spot {
  return { node: value, key, from: { spot, by: key.text } };
}

export function itemSpot(spot: Spot, node: SourceNode, index: number): Spot {
  return { node, from: { spot, by: index } };
}

/** The node that keys and indexes lead to from here; the last one on the way where the file has no further. */
export function descend(spot: Spot, steps: readonly (string | number)[]): Spot {
  let here = spot;
  for (const step of steps) {
    const next = child(here, step);
    if (next === undefined) return here;
    here = next;
  }
  return here;
}

function child(spot: Spot, step: string | number): Spot | undefined {
  const { node } = spot;
  if (node.kind === 'map') {
    const entry = node.entries.find(({ key }) => key.text === step);
    return entry && entrySpot(spot, entry);
  }
  // A list of one may be written without its brackets; its only element is the node itself.
  const item = node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
  return item && itemSpot(spot, item, step as number);
}

/** The value under a key of a map; of a key written twice the first. */
export function valueUnder({ entries }: MapNode, key: string): SourceNode | undefined {
  return entries.find((entry) => entry.key.text === key)?.value;
}

/** The scalar that holds an offset, key or value; none where a comment or a mark of the syntax stands. */
export function scalarAt(root: SourceNode, offset: number): Spot | undefined {
  let here: Spot = { node: root };
  while (here.node.kind !== 'scalar') {
    const { node } = here;
    const next: Spot | undefined = node.kind === 'map' ? entryAt(here, node, offset) : itemAt(here, node, offset);
    if (next === undefined) return undefined;
    here = next;
  }
  return offset >= here.node.start && offset < here.node.end ? here : undefined;
}

function entryAt(spot: Spot, { entries }: MapNode, offset: number): Spot | undefined {
  const entry = entries[lastUpTo(entries, ({ key }) => key.start, offset)];
  if (entry === undefined) return undefined;
  return offset < entry.key.end ? { node: entry.key, from: { spot, by: entry.key.text } } : entrySpot(spot, entry);
}

function itemAt(spot: Spot, { items }: ListNode, offset: number): Spot | undefined {
  const index = lastUpTo(items, ({ start }) => start, offset);
  const item = items[index];
  return item && itemSpot(spot, item, index);
}

/** Whether it is, or lies under, a key that begins with `x-`. */
export function isForeign(spot: Spot): boolean {
  for (let step = spot.from; step !== undefined; step = step.spot.from) {
    if (typeof step.by === 'string' && step.by.startsWith('x-')) return true;
  }
  return false;
}

/** The key by which a person knows the node, with its index in a list: `due`, `evidence[0]`; empty for the root. */
export function nameOf(spot: Spot): string {
  const indexes: string[] = [];
  for (let step = spot.from; step !== undefined; step = step.spot.from) {
    if (typeof step.by === 'string') return `${step.by}${indexes.join('')}`;
    indexes.unshift(`[${step.by}]`);
  }
  return indexes.join('');
}

/** The maps of the list under a key. */
export function listUnder(map: MapNode, key: string): MapNode[] {
  const list = valueUnder(map, key);
  return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'map') : [];
}

/** The value under a key of what may be a map. */
export function valueAt(node: SourceNode | undefined, key: string): SourceNode | undefined {
  return node?.kind === 'map' ? valueUnder(node, key) : undefined;
}
