import type { Day } from '../day.ts';
import type { Decimal } from '../decimal.ts';
import type { By } from '../progress/due-within.ts';
import type { Every } from '../progress/periods.ts';
import type { Spot } from './yaml/source-node.ts';

/**
 * What may stand at a place in a plan file, as data: `read-shape.ts` holds a file against it,
 * and whatever else must agree with that (a JSON Schema, a manual) is made from the same tables.
 */
export type Shape = ScalarShape | ListShape | NamesShape | KindsShape | MapShape;

export type ScalarShape =
  | {
      readonly kind:
        | 'text'
        | 'id'
        | 'plan-id'
        | 'url'
        | 'day'
        | 'yes-no'
        | 'yes'
        | 'amount'
        | 'score'
        | 'format'
        | 'every'
        | 'by';
    }
  | ChoiceShape;

/** One of few words. */
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  readonly least: 0 | 1;
}

/** One name, or a list of at least one. */
export interface NamesShape {
  readonly kind: 'names';
}

/** A map whose keys the writer chooses: ids, each with a text. */
export interface KindsShape {
  readonly kind: 'kinds';
}

/** A map of known keys; `x-…` may always stand beside them. */
export interface MapShape {
  readonly kind: 'map';
  readonly keys: Readonly<Record<string, KeyShape>>;
  /** The key that a text alone is the value of. */
  readonly short?: string;
}

export interface KeyShape {
  readonly is: Shape;
  readonly required: boolean;
}

export function required<S extends Shape>(is: S) {
  return { is, required: true } as const;
}

export function optional<S extends Shape>(is: S) {
  return { is, required: false } as const;
}

export function listOf<S extends Shape>(of: S, least: 0 | 1) {
  return { kind: 'list', of, least } as const;
}

export function oneOf<const Choices extends readonly string[]>(...choices: Choices) {
  return { kind: 'choice', choices } as const;
}

/** An amount as written: exact, and whether a percent sign follows it. */
export interface WrittenAmount {
  readonly value: Decimal;
  readonly isPercent: boolean;
}

/** What reading a shape yields. */
export type ValueOf<S> = S extends { kind: 'text' | 'id' | 'plan-id' | 'url' }
  ? string
  : S extends { kind: 'day' }
    ? Day
    : S extends { kind: 'yes-no' }
      ? boolean
      : S extends { kind: 'yes' }
        ? true
        : S extends { kind: 'amount' }
          ? WrittenAmount
          : S extends { kind: 'score' }
            ? Decimal
            : S extends { kind: 'format' }
              ? 1
              : S extends { kind: 'names' }
                ? readonly string[]
                : S extends { kind: 'choice'; choices: readonly (infer Choice)[] }
                  ? Choice
                  : S extends { kind: 'list'; of: infer Each }
                    ? readonly ValueOf<Each>[]
                    : S extends { kind: 'kinds' }
                      ? Readonly<Record<string, string>>
                      : S extends { kind: 'map'; keys: infer Keys }
                        ? ReadMap<Keys>
                        : S extends { kind: 'every' }
                          ? Every
                          : S extends { kind: 'by' }
                            ? By
                            : never;

/** A map as far as it could be read: what is missing or broken, and reported, is absent. */
export interface ReadMap<Keys> {
  readonly spot: Spot;
  readonly values: { readonly [Key in keyof Keys]?: Keys[Key] extends { is: infer S } ? ValueOf<S> : never };
}
