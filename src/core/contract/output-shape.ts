/**
 * What programs find at a place of an output, as data: the types that hold our code to it and the JSON Schemas in `schemas/` are both
 * made from it, so that none can say what another does not.
 */
export type OutputShape =
  | ScalarShape
  | ConstantShape
  | ChoiceShape
  | ListShape
  | MapShape
  | NullableShape
  | EitherShape
  | RecordShape
  | SharedShape;

interface Said {
  /** What it tells, in a sentence. */
  readonly says: string;
}

export type ScalarKind =
  | 'text'
  | 'day'
  | 'moment'
  | 'count'
  | 'flag'
  | 'decimal'
  | 'amount'
  | 'bound'
  | 'hash'
  | 'print'
  | 'ulid';

export interface ScalarShape extends Said {
  readonly kind: ScalarKind;
}

export interface ConstantShape extends Said {
  readonly kind: 'constant';
  readonly value: string | number | boolean;
}

export interface ChoiceShape extends Said {
  readonly kind: 'choice';
  readonly choices: readonly (string | number)[];
}

export interface ListShape extends Said {
  readonly kind: 'list';
  readonly of: OutputShape;
}

/** A map whose keys are data: names, ids. */
export interface MapShape extends Said {
  readonly kind: 'map';
  readonly of: OutputShape;
}

/** `null` where there is none. */
export interface NullableShape {
  readonly kind: 'nullable';
  readonly of: OutputShape;
}

export interface EitherShape extends Said {
  readonly kind: 'either';
  readonly of: readonly OutputShape[];
}

/** Known keys and no others, unless it is open. */
export interface RecordShape extends Said {
  readonly kind: 'record';
  readonly keys: OutputKeys;
  /** Further keys may stand beside these. */
  readonly isOpen?: true;
  /** What its keys cannot say each for itself, in the schema's own words. */
  readonly rules?: readonly object[];
}

export type OutputKeys = Readonly<Record<string, OutputShape | OptionalShape>>;

/** A key that is there or not. */
export interface OptionalShape {
  readonly kind: 'optional';
  readonly of: OutputShape;
}

/** One that several outputs have: written once, in the file that all of them refer to. */
export interface SharedShape {
  readonly kind: 'shared';
  readonly name: string;
  readonly title: string;
  readonly is: OutputShape;
  /** What it tells here. */
  readonly says?: string;
}

/** The values that a shape lets stand: what makes an output gives this type. */
export type OutputOf<Shape> = Shape extends { kind: 'count' }
  ? number
  : Shape extends { kind: 'flag' }
    ? boolean
    : Shape extends { kind: ScalarKind }
      ? string
      : Shape extends { kind: 'constant'; value: infer Value }
        ? Value
        : Shape extends { kind: 'choice'; choices: readonly (infer Choice)[] }
          ? Choice
          : Shape extends { kind: 'list'; of: infer Each }
            ? readonly OutputOf<Each>[]
            : Shape extends { kind: 'map'; of: infer Each }
              ? Readonly<Record<string, OutputOf<Each>>>
              : Shape extends { kind: 'nullable'; of: infer Some }
                ? OutputOf<Some> | null
                : Shape extends { kind: 'either'; of: readonly (infer Each)[] }
                  ? OutputOf<Each>
                  : Shape extends { kind: 'record'; keys: infer Keys }
                    ? RecordOf<Keys>
                    : Shape extends { kind: 'shared'; is: infer Same }
                      ? OutputOf<Same>
                      : never;

/** What has these keys. */
export type RecordOf<Keys> = {
  readonly [Key in keyof Keys as Keys[Key] extends OptionalShape ? never : Key]: OutputOf<Keys[Key]>;
} & {
  readonly [Key in keyof Keys as Keys[Key] extends OptionalShape ? Key : never]?: Keys[Key] extends { of: infer Some }
    ? OutputOf<Some>
    : never;
};
