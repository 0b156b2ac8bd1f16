import { type SourceNode, type Spot, valueUnder } from './source-node.ts';

/** The way from the root to a node: keys, and the elements of lists. */
export type NodePath = readonly (string | ListElement)[];

export interface ListElement {
  readonly index: number;
  /** By which it is known wherever in the list it stands; absent where it has no such key. */
  readonly name?: string;
}

const naming = ['id', 'number', 'title', 'from'] as const;

export function pathTo(spot: Spot): NodePath {
  const path: (string | ListElement)[] = [];
  for (let here = spot; here.from !== undefined; here = here.from.spot) {
    const { by } = here.from;
    path.push(typeof by === 'string' ? by : elementOf(here.node, by));
  }
  return path.reverse();
}

function elementOf(node: SourceNode, index: number): ListElement {
  if (node.kind !== 'map') return { index };
  for (const key of naming) {
    const value = valueUnder(node, key);
    if (value?.kind === 'scalar') return { index, name: value.text };
  }
  return { index };
}

/** `sections[0].items[2].due`; a key that is no plain word in brackets and quotes. */
export function printedPath(path: NodePath): string {
  return path.map(printed).join('').replace(/^\./, '');
}

function printed(step: string | ListElement): string {
  if (typeof step === 'object') return `[${step.index}]`;
  return /^[\p{L}\p{N}_-]+$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

/**
 * With names in the place of indexes, as far as the elements have one: `.sections["一"].items["2"].due`. It stays the
 * same when something is put in before.
 */
export function namedPath(path: NodePath): string {
  return path
    .map((step) => (typeof step === 'string' ? `.${step}` : `[${JSON.stringify(step.name ?? step.index)}]`))
    .join('');
}
