import type { OptionalShape, OutputShape, RecordShape, ScalarKind, SharedShape } from './output-shape.ts';

/** A JSON Schema (2020-12) as plain data. */
export type OutputSchema = { readonly [keyword: string]: unknown };

/** Where the schemas are named; a name, at which nothing has to lie. */
const home = 'https://workpoints.example/schemas/';
const dialect = 'https://json-schema.org/draft/2020-12/schema';
const commonFile = 'common.schema.json';

export function schemaFileOf(name: string): string {
  return `${name}.schema.json`;
}

/** One output. */
export function outputSchema(name: string, title: string, shape: OutputShape): OutputSchema {
  return { $schema: dialect, $id: `${home}${schemaFileOf(name)}`, title, ...schemaOf(shape) };
}

/** The file that all others refer to: every shape that several outputs have. */
export function commonSchema(outputs: readonly OutputShape[]): OutputSchema {
  const found = new Map<string, SharedShape>();
  for (const output of outputs) gather(output, found);
  const inOrder = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    $schema: dialect,
    $id: `${home}${commonFile}`,
    title: 'What several outputs share',
    description: 'Shapes that are the same in every output: the other schemas refer to them.',
    $defs: Object.fromEntries(inOrder.map(({ name, title, is }) => [name, { title, ...schemaOf(is) }])),
  };
}

function gather(shape: OutputShape | OptionalShape, found: Map<string, SharedShape>): void {
  if (shape.kind === 'shared') found.set(shape.name, shape);
  for (const part of partsOf(shape)) gather(part, found);
}

function partsOf(shape: OutputShape | OptionalShape): readonly (OutputShape | OptionalShape)[] {
  switch (shape.kind) {
    case 'list':
    case 'map':
    case 'nullable':
    case 'optional':
      return [shape.of];
    case 'either':
      return shape.of;
    case 'record':
      return Object.values(shape.keys);
    case 'shared':
      return [shape.is];
    default:
      return [];
  }
}

function schemaOf(shape: OutputShape): OutputSchema {
  switch (shape.kind) {
    case 'nullable':
      return { anyOf: [schemaOf(shape.of), { type: 'null' }] };
    case 'shared':
      return {
        $ref: `${commonFile}#/$defs/${shape.name}`,
        ...(shape.says !== undefined && { description: shape.says }),
      };
    default:
      return { description: shape.says, ...contentOf(shape) };
  }
}

function contentOf(shape: Exclude<OutputShape, SharedShape | { readonly kind: 'nullable' }>): OutputSchema {
  switch (shape.kind) {
    case 'constant':
      return { type: typeOf(shape.value), const: shape.value };
    case 'choice':
      return { type: typeOf(shape.choices[0]), enum: shape.choices };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(shape.of) };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
    case 'record':
      return recordSchema(shape);
    default:
      return scalars[shape.kind];
  }
}

function typeOf(value: unknown): string {
  return typeof value === 'number' ? 'integer' : typeof value;
}

function recordSchema({ keys, isOpen, rules }: RecordShape): OutputSchema {
  const entries = Object.entries(keys);
  const properties = entries.map(([key, shape]) => [key, schemaOf(shape.kind === 'optional' ? shape.of : shape)]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: entries.filter(([, { kind }]) => kind !== 'optional').map(([key]) => key),
    ...(isOpen !== true && { additionalProperties: false }),
    ...(rules && { allOf: rules }),
  };
}

const decimal = '[0-9]+(?:\\.[0-9]+)?';
const dayForm = '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])';

const patterned = (body: string): OutputSchema => ({ type: 'string', pattern: `^${body}$` });

const scalars: Readonly<Record<ScalarKind, OutputSchema>> = {
  text: { type: 'string' },
  count: { type: 'integer', minimum: 0 },
  flag: { type: 'boolean' },
  day: patterned(dayForm),
  moment: patterned('[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})'),
  decimal: patterned(decimal),
  amount: patterned(`${decimal}(?:/${decimal})?`),
  bound: patterned(`${decimal}%?`),
  hash: patterned('[0-9a-f]{64}'),
  print: patterned('[0-9a-f]{16}'),
  ulid: patterned('[0-7][0-9A-HJKMNP-TV-Z]{25}'),
};
