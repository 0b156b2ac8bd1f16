import { type MapShape, oneOf, optional, type ValueOf } from '../plan/shape.ts';

const amount = { kind: 'amount' } as const;
const text = { kind: 'text' } as const;

/** Every key that a target may have; the order here is the order in which keys are listed to people. */
export const targetShape = {
  kind: 'map',
  keys: {
    'at-least': optional(amount),
    'at-most': optional(amount),
    unit: optional(text),
    of: optional(text),
    measure: optional(oneOf('latest')),
    every: optional({ kind: 'every' }),
    by: optional({ kind: 'by' }),
    across: optional(oneOf('units')),
    never: optional({ kind: 'yes' }),
  },
} as const satisfies MapShape;

type Keys = (typeof targetShape)['keys'];

export type ReadTarget = ValueOf<typeof targetShape>;
export type TargetKey = keyof Keys;

export const targetKeys = Object.keys(targetShape.keys) as TargetKey[];

/** The keys that hold an amount. */
export type AmountKey = {
  [Key in TargetKey]: Keys[Key] extends { is: { kind: 'amount' } } ? Key : never;
}[TargetKey];

/** The keys that say what is asked: a target has exactly one of them. */
export type AskingKey = AmountKey | 'never';

/** A target as a plan writes it, each value as text; a share ends in %. */
export type WrittenTarget = { readonly [Key in TargetKey]?: string };
