import { listOf, type MapShape, optional, required } from '../plan/shape.ts';

const text = { kind: 'text' } as const;
const names = { kind: 'names' } as const;

/** Public keys, and how long they are good. */
export const keysShape = listOf(
  { kind: 'map', keys: { key: required(text), until: optional({ kind: 'day' }) }, short: 'key' },
  1,
);

export const unitShape = {
  kind: 'map',
  keys: {
    id: optional({ kind: 'id' }),
    name: required(text),
    former: optional(names),
    kind: required({ kind: 'id' }),
    contact: optional(text),
    tags: optional(names),
    groups: optional({ kind: 'kinds' }),
    keys: optional(keysShape),
  },
} as const satisfies MapShape;

/** A list of units, format 1. */
export const unitListShape = {
  kind: 'map',
  keys: {
    format: required({ kind: 'format' }),
    reviewers: optional(listOf({ kind: 'map', keys: { name: required(text), keys: required(keysShape) } }, 1)),
    notice: optional({
      kind: 'map',
      keys: { remind: optional(text), supervise: optional(text), reply: optional({ kind: 'amount' }) },
    }),
    units: required(listOf(unitShape, 1)),
  },
} as const satisfies MapShape;
