import { longestInteger } from '../decimal.ts';
import { weekdays } from '../progress/due-within.ts';
import { rhythmUnits } from '../progress/periods.ts';
import { mayBeZero, type TargetForm } from '../target/target-form.ts';
import { type AskingKey, targetShape } from '../target/target-shape.ts';
import { askingKeys, targetForms } from './read-target.ts';
import { planShape, requirementShape } from './schema.ts';
import type { ChoiceShape, MapShape, ScalarShape, Shape } from './shape.ts';
import { kindPattern, type PatternKind, patterns, percentPattern, percentRangePattern } from './written-patterns.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Every key of a plan file by its way from the root, lists passed over: `sections.items.requirements.due`. */
export type KeyPath = PathsIn<typeof planShape>;

/** The keys of a file by their way from its root. */
export type PathsIn<S> = S extends { kind: 'map'; keys: infer Keys }
  ? { [Key in keyof Keys & string]: Key | `${Key}.${PathsIn<ShapeOf<Keys[Key]>>}` }[keyof Keys & string]
  : S extends { kind: 'list'; of: infer Each }
    ? PathsIn<Each>
    : never;

type ShapeOf<Key> = Key extends { is: infer S } ? S : never;

/** The words that a schema carries to editors; they are the messages' business. */
export interface SchemaWords<Path extends string> {
  readonly title: string;
  readonly description: string;
  /** What the key holds, for hover and completion. */
  readonly key: (path: Path) => string;
  /** How a value of this kind is written. */
  readonly form: (kind: PatternKind) => string;
}

/** Where the schemas are named; a name, at which nothing has to lie. */
const home = 'https://workpoints.example/schemas/';

/** What a file may hold whose reading this shape decides. */
export function fileSchema<const Root extends MapShape>(
  name: string,
  dialect: string,
  root: Root,
  words: SchemaWords<PathsIn<Root>>,
): JsonSchema {
  return {
    $schema: dialect,
    $id: `${home}${name}.schema.json`,
    title: words.title,
    ...schemaOf(root, '', words as SchemaWords<string>),
    description: words.description,
  };
}

/**
 * What a plan file may hold as a JSON Schema (draft 7, which editors know best), from the tables that reading itself uses. It refuses what reading refuses, but for what
 * a schema cannot say: which day a month has, the order and length of a period, how a number is written (`1.0`, `1e3`, seven decimals,
 * a key like `1:`), that an id is in its compatibility form (NFKC) beyond full-width letters or holds unassigned characters; and all that compares one place with another.
 */
export function jsonSchema(words: SchemaWords<KeyPath>): JsonSchema {
  return fileSchema('plan', 'http://json-schema.org/draft-07/schema#', planShape, words);
}

function schemaOf(shape: Shape, path: string, words: SchemaWords<string>): JsonSchema {
  switch (shape.kind) {
    case 'map':
      return mapSchema(shape, path, words);
    case 'list':
      return listSchema(schemaOf(shape.of, path, words), shape.least);
    case 'names': {
      const name = scalarSchema({ kind: 'text' });
      return { anyOf: [name, listSchema(name, 1)] };
    }
    case 'kinds':
      return kindsSchema();
    default:
      return scalarSchema(shape);
  }
}

/** `x-…` is the user's own, at any level. */
const own = { '^x-': true };

function mapSchema(shape: MapShape, path: string, words: SchemaWords<string>): JsonSchema {
  const keys = Object.entries(shape.keys);
  const properties = keys.map(([key, { is }]) => {
    const keyPath = path === '' ? key : `${path}.${key}`;
    return [key, { description: describedBy(words.key(keyPath), is, words), ...schemaOf(is, keyPath, words) }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    patternProperties: own,
    additionalProperties: false,
    required: keys.filter(([, { required }]) => required).map(([key]) => key),
    ...together.get(shape),
  };
}

/** What the key holds and how that is written; where it says no more than that it must not be empty, it is left out. */
function describedBy(holds: string, { kind }: Shape, words: SchemaWords<string>): string {
  return kind !== 'text' && isPatternKind(kind) ? `${holds}\n\n${words.form(kind)}` : holds;
}

function isPatternKind(kind: Shape['kind']): kind is PatternKind {
  return Object.hasOwn(patterns, kind);
}

function listSchema(items: JsonSchema, minItems: 0 | 1): JsonSchema {
  return { type: 'array', items, ...(minItems > 0 && { minItems }) };
}

function kindsSchema(): JsonSchema {
  return {
    type: 'object',
    patternProperties: { ...own, [kindPattern]: scalarSchema({ kind: 'text' }) },
    additionalProperties: false,
    minProperties: 1,
  };
}

function scalarSchema(shape: ScalarShape): JsonSchema {
  switch (shape.kind) {
    case 'yes-no':
      return { type: 'boolean' };
    case 'yes':
      return { type: 'boolean', const: true };
    case 'format':
      return { type: 'integer', const: 1 };
    case 'choice':
      return { type: 'string', enum: (shape as ChoiceShape).choices };
    case 'every':
      return { anyOf: [{ type: 'string', enum: rhythmUnits }, patterned(shape.kind)] };
    case 'by':
      return eitherWay({ type: 'integer', minimum: 1, maximum: 31 }, shape.kind);
    case 'score':
      return eitherWay({ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 10 ** longestInteger }, shape.kind);
    case 'amount':
      return eitherWay({ type: 'number', ...amountRange }, shape.kind);
    default:
      return patterned(shape.kind);
  }
}

/** As a number, or as a text of its own form. */
function eitherWay(asNumber: JsonSchema, kind: PatternKind): JsonSchema {
  return { anyOf: [asNumber, patterned(kind)] };
}

function patterned(kind: PatternKind): JsonSchema {
  return { type: 'string', pattern: patterns[kind] };
}

const amountRange = { minimum: 0, exclusiveMaximum: 10 ** longestInteger };

const aPercent = { type: 'string', pattern: percentPattern };
const aNumber = { not: aPercent };
const aboveZero = {
  anyOf: [
    { type: 'number', exclusiveMinimum: 0 },
    { type: 'string', pattern: '[1-9１-９]' },
  ],
};
const percentRange = { type: 'string', pattern: percentRangePattern };

/** A duty of weeks is due by a day of the week, one of months or more by a day of the month. */
const ofWeeks = {
  if: { required: ['every'], properties: { every: { type: 'string', pattern: 'week' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { properties: { by: { enum: [...weekdays, 'last-workday'] } } },
  else: { properties: { by: { not: { enum: weekdays } } } },
};

/** What of a map's keys goes with what; the targets' own table says it. */
const together: ReadonlyMap<MapShape, JsonSchema> = new Map<MapShape, JsonSchema>([
  [
    targetShape,
    {
      oneOf: askingKeys.map((key) => wanting([key])),
      allOf: [...targetForms.flatMap((form) => form.asks.map((key) => formSchema(form, key))), ofWeeks],
      dependencies: { by: ['every'] },
    },
  ],
  [
    requirementShape,
    {
      if: { required: ['target'], properties: { target: { type: 'object', ...wanting(['every']) } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { properties: { due: false } },
    },
  ],
]);

/** Where its key stands with what tells it, and the amount looks like this form's: its other keys and its range. */
function formSchema({ toldBy, needs, forbids, isPercent }: TargetForm, key: AskingKey): JsonSchema {
  const looks = looksOf(key, isPercent);
  const others = targetForms.filter(({ asks }) => asks.includes(key));
  // Where all forms of a key look alike, it refuses every other look.
  const isOnly = others.every((other) => other.isPercent === isPercent);
  const ranges = [
    ...(isOnly ? [looks] : []),
    ...(mayBeZero(key) ? [] : [aboveZero]),
    ...(isPercent ? [percentRange] : []),
  ];
  const range = ranges.length === 1 ? ranges[0] : { allOf: ranges };
  const untold = others.flatMap((other) => (toldBy === undefined && !isPercent && other.toldBy ? [other.toldBy] : []));
  return {
    if: {
      required: [key, ...(toldBy ? [toldBy] : [])],
      properties: { [key]: isOnly ? true : looks, ...refused(untold) },
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: {
      ...(needs && { required: [needs] }),
      properties: { [key]: range, ...(needs && { [needs]: true }), ...refused(forbids) },
    },
  };
}

function looksOf(key: AskingKey, isPercent: boolean): JsonSchema {
  if (key === 'never') return {};
  return isPercent ? aPercent : aNumber;
}

/** Strict readers want each key that is required named beside it. */
function wanting(keys: readonly string[]): JsonSchema {
  return { required: keys, properties: Object.fromEntries(keys.map((key) => [key, true])) };
}

function refused(keys: readonly string[]): JsonSchema {
  return Object.fromEntries(keys.map((key) => [key, false]));
}
