import { longestFraction, longestInteger } from '../decimal.ts';
import { weekdays } from '../progress/due-within.ts';
import { rhythmUnits } from '../progress/periods.ts';
import { mayBeZero, type TargetForm } from '../target/target-form.ts';
import { type AskingKey, targetShape } from '../target/target-shape.ts';
import { askingKeys, targetForms } from './read-target.ts';
import { planShape, requirementShape } from './schema.ts';
import type { ChoiceShape, MapShape, ScalarShape, Shape } from './shape.ts';
import { writtenForms } from './written-forms.ts';

/** A JSON Schema (draft 7, which editors know best) as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Every key of a plan file by its way from the root, lists passed over: `sections.items.requirements.due`. */
export type KeyPath = PathsIn<typeof planShape>;

type PathsIn<S> = S extends { kind: 'map'; keys: infer Keys }
  ? { [Key in keyof Keys & string]: Key | `${Key}.${PathsIn<ShapeOf<Keys[Key]>>}` }[keyof Keys & string]
  : S extends { kind: 'list'; of: infer Each }
    ? PathsIn<Each>
    : never;

type ShapeOf<Key> = Key extends { is: infer S } ? S : never;

/** The words that a schema carries to editors; they are the messages' business. */
export interface SchemaWords {
  readonly title: string;
  readonly description: string;
  /** What the key holds, for hover and completion. */
  readonly key: (path: KeyPath) => string;
  /** What an editor says instead of “does not match the pattern …”. */
  readonly form: (kind: PatternKind) => string;
}

/** The values whose form a pattern tells. */
export type PatternKind = Exclude<ScalarShape['kind'], 'yes-no' | 'yes' | 'format' | 'choice'>;

/**
 * What a plan file may hold as a JSON Schema, from the tables that reading itself uses. It refuses what reading refuses, but for what
 * a schema cannot say: which day a month has, the order and length of a period, how a number is written (`1.0`, `1e3`, seven decimals,
 * a key like `1:`), that an id is in its compatibility form (NFKC) beyond full-width letters; and all that compares one place with another.
 */
export function jsonSchema(words: SchemaWords): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: words.title,
    ...schemaOf(planShape, '', words),
    description: words.description,
  };
}

function schemaOf(shape: Shape, path: string, words: SchemaWords): JsonSchema {
  switch (shape.kind) {
    case 'map':
      return mapSchema(shape, path, words);
    case 'list':
      return listSchema(schemaOf(shape.of, path, words), shape.least);
    case 'names': {
      const name = schemaOf({ kind: 'text' }, path, words);
      return { anyOf: [name, listSchema(name, 1)] };
    }
    case 'kinds':
      return kindsSchema(words);
    default:
      return scalarSchema(shape, words);
  }
}

/** `x-…` is the user's own, at any level. */
const own = { '^x-': true };

function mapSchema(shape: MapShape, path: string, words: SchemaWords): JsonSchema {
  const keys = Object.entries(shape.keys);
  const properties = keys.map(([key, { is }]) => {
    const keyPath = path === '' ? key : `${path}.${key}`;
    return [key, { description: words.key(keyPath as KeyPath), ...schemaOf(is, keyPath, words) }];
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

function listSchema(items: JsonSchema, minItems: 0 | 1): JsonSchema {
  return { type: 'array', items, ...(minItems > 0 && { minItems }) };
}

function kindsSchema(words: SchemaWords): JsonSchema {
  const kind = whole(`(?!x-)\\s*${idForm}\\s*`);
  return {
    type: 'object',
    patternProperties: { ...own, [kind]: scalarSchema({ kind: 'text' }, words) },
    additionalProperties: false,
    minProperties: 1,
  };
}

function scalarSchema(shape: ScalarShape, words: SchemaWords): JsonSchema {
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
      return { type: 'string', anyOf: [{ enum: rhythmUnits }, patterned(shape.kind, words)] };
    case 'by':
      return { type: ['integer', 'string'], minimum: 1, maximum: 31, ...patterned(shape.kind, words) };
    case 'score':
      return {
        type: ['number', 'string'],
        exclusiveMinimum: 0,
        exclusiveMaximum: 10 ** longestInteger,
        ...patterned(shape.kind, words),
      };
    case 'amount':
      return { type: ['number', 'string'], ...amountRange, ...patterned(shape.kind, words) };
    default:
      return { type: 'string', ...patterned(shape.kind, words) };
  }
}

/** `patternErrorMessage` is known to the language servers of VS Code's family, and passed over by all else. */
function patterned(kind: PatternKind, words: SchemaWords): JsonSchema {
  return { pattern: patterns[kind], patternErrorMessage: words.form(kind) };
}

function whole(body: string): string {
  return `^${body}$`;
}

function bodyOf({ source }: RegExp): string {
  return source.slice(1, -1);
}

/** Full-width letters, digits and signs: an id that holds one is not the id that a person would type. */
const idForm = `(?:(?![\\s\\S]*[\\uFF01-\\uFF5E])${bodyOf(writtenForms.id)})`;

/** Full-width digits are digits. */
const digit = '[0-9０-９]';
const percent = '\\s*[%％]';
const fraction = `(?:[.．]${digit}{1,${longestFraction}})?`;
const decimal = `${digit}{1,${longestInteger}}${fraction}`;
const upTo100 = `(?:[0０]{0,${longestInteger - 3}}[1１][0０]{2}(?:[.．][0０]{1,${longestFraction}})?|[0０]{0,${longestInteger - 2}}${digit}{1,2}${fraction})`;

const amountRange = { minimum: 0, exclusiveMaximum: 10 ** longestInteger };

const patterns: Readonly<Record<PatternKind, string>> = {
  text: '\\S',
  id: whole(`\\s*${idForm}\\s*`),
  'plan-id': whole(`\\s*(?!${bodyOf(writtenForms.deviceName)}\\s*$)${bodyOf(writtenForms.planId)}\\s*`),
  url: whole(`\\s*${bodyOf(writtenForms.url)}\\s*`),
  day: whole('(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])'),
  amount: whole(`\\s*${decimal}(?:${percent})?\\s*`),
  score: whole(`\\s*(?=[\\s\\S]*[1-9１-９])${decimal}\\s*`),
  every: writtenForms.every.source,
  by: writtenForms.by.source,
};

const aPercent = { type: 'string', pattern: `${percent}\\s*$` };
const aNumber = { not: aPercent };
const aboveZero = { exclusiveMinimum: 0, pattern: `[1-9１-９]` };
const percentRange = { pattern: whole(`\\s*${upTo100}${percent}\\s*`) };

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
      oneOf: askingKeys.map((key) => ({ required: [key] })),
      allOf: [...targetForms.flatMap((form) => form.asks.map((key) => formSchema(form, key))), ofWeeks],
      dependencies: { by: ['every'] },
    },
  ],
  [
    requirementShape,
    {
      if: { required: ['target'], properties: { target: { type: 'object', required: ['every'] } } },
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
    then: { ...(needs && { required: [needs] }), properties: { [key]: range, ...refused(forbids) } },
  };
}

function looksOf(key: AskingKey, isPercent: boolean): JsonSchema {
  if (key === 'never') return {};
  return isPercent ? aPercent : aNumber;
}

function refused(keys: readonly string[]): JsonSchema {
  return Object.fromEntries(keys.map((key) => [key, false]));
}
