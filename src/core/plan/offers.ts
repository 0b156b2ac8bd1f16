import { weekdays } from '../progress/due-within.ts';
import { rhythmUnits } from '../progress/periods.ts';
import type { KeyPath } from './json-schema.ts';
import { placeTyped } from './place-typed.ts';
import { planShape } from './schema.ts';
import type { Shape } from './shape.ts';

/** What may be written where somebody is typing: a key of the plan, or a word that a key may have as its value. */
export interface Offer {
  readonly word: string;
  /** The key's way from the root; none for a value. */
  readonly key?: KeyPath;
  /** A key that must be there. */
  readonly isRequired: boolean;
  /** What follows a key's colon stands on lines of its own. */
  readonly isNested: boolean;
}

export interface Offers {
  /** Where the word begins that one of them would replace. */
  readonly start: number;
  readonly all: readonly Offer[];
}

/** What the schema of plans has for the place at an offset, keys that are written there already left out. */
export function offersAt(text: string, offset: number): Offers {
  const { way, isValue, start, written } = placeTyped(text, offset);
  const shape = shapeAt(way);
  const all = shape === undefined ? [] : isValue ? valuesOf(shape) : keysOf(shape, way, written);
  return { start, all };
}

/** The shape of what stands under the keys; none where the plan has no such key. */
function shapeAt(way: readonly string[]): Shape | undefined {
  let shape: Shape | undefined = planShape;
  for (const key of way) shape = shape?.kind === 'map' ? elementOf(shape.keys[key]?.is) : undefined;
  return shape;
}

function elementOf(shape: Shape | undefined): Shape | undefined {
  return shape?.kind === 'list' ? shape.of : shape;
}

function keysOf(shape: Shape, way: readonly string[], written: ReadonlySet<string>): Offer[] {
  if (shape.kind !== 'map') return [];
  return Object.entries(shape.keys)
    .filter(([key]) => !written.has(key))
    .map(([key, { is, required }]) => ({
      word: key,
      key: [...way, key].join('.') as KeyPath,
      isRequired: required,
      isNested: ['map', 'list', 'kinds'].includes(is.kind),
    }));
}

function valuesOf(shape: Shape): Offer[] {
  return wordsOf(shape).map((word) => ({ word, isRequired: false, isNested: false }));
}

function wordsOf(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case 'choice':
      return shape.choices;
    case 'every':
      return rhythmUnits;
    case 'by':
      return [...weekdays, 'last-workday'];
    case 'yes-no':
      return ['true', 'false'];
    case 'yes':
      return ['true'];
    case 'format':
      return ['1'];
    default:
      return [];
  }
}
