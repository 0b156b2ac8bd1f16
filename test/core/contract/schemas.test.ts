import { describe, expect, it } from 'vitest';
import { contractNames, outputSchemas } from '../../../src/core/contract/schemas.ts';
import { unitListSchema } from '../../../src/core/district/unit-list-schema.ts';
import { unitListWords } from '../../../src/words/schema-words.ts';
import { ajv, shippedSchemas, shippedTexts } from '../../support/contracts.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Every schema within a schema that stands for a key. */
function* propertiesIn(schema: unknown): Generator<Schema> {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties } = schema as { readonly properties?: Readonly<Record<string, unknown>> };
  for (const [key, part] of Object.entries(schema)) {
    if (key === 'allOf') continue;
    yield* propertiesIn(part);
  }
  if (properties !== undefined) yield* Object.values(properties) as Schema[];
}

/** Every schema of a map with known keys. */
function* mapsIn(schema: unknown): Generator<Schema> {
  if (typeof schema !== 'object' || schema === null) return;
  if ('properties' in schema && 'type' in schema && schema.type === 'object') yield schema as Schema;
  for (const part of Object.values(schema)) yield* mapsIn(part);
}

describe('the JSON Schemas of what programs read', () => {
  it('are shipped as they would be made now (npm run schema)', () => {
    const all = { ...outputSchemas(), 'units.schema.json': unitListSchema(unitListWords) };
    const made = Object.entries(all).map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]);
    expect(shippedTexts).toEqual(Object.fromEntries(made));
  });

  it('are one for every output, one for what they share, and one for lists of units', () => {
    expect([...shippedSchemas.keys()].sort()).toEqual(
      ['common', 'units', ...contractNames].map((name) => `${name}.schema.json`).sort(),
    );
  });

  it.each([...shippedSchemas.keys()])('%s is taken by ajv in its strict mode', (file) => {
    const schema = shippedSchemas.get(file);
    expect(schema?.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.getSchema(String(schema?.$id))).toBeTypeOf('function');
  });

  it('tell of every key what it holds', () => {
    const isTold = (schema: Schema): boolean =>
      typeof schema.description === 'string' ||
      typeof schema.$ref === 'string' ||
      (Array.isArray(schema.anyOf) && schema.anyOf.some((part) => isTold(part)));
    const all = [...shippedSchemas.values()].flatMap((schema) => [...propertiesIn(schema)]);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((schema) => !isTold(schema))).toEqual([]);
  });

  it('know every key: only lines of a ledger and files that people write may have further ones', () => {
    const open = [...shippedSchemas].flatMap(([file, schema]) =>
      [...mapsIn(schema)].some((map) => map.additionalProperties !== false) ? [file] : [],
    );
    const files = ['ledger-line', 'log', 'settings', 'common'].map((name) => `${name}.schema.json`);
    expect(open.sort()).toEqual(files.sort());
    const { $defs } = shippedSchemas.get('common.schema.json') as { readonly $defs: Readonly<Record<string, Schema>> };
    const openShapes = Object.entries($defs).filter(([, shape]) =>
      [...mapsIn(shape)].some((map) => map.additionalProperties !== false),
    );
    expect(openShapes.map(([name]) => name)).toEqual(['entry']);
  });

  it('use every shape that they share', () => {
    const all = JSON.stringify([...shippedSchemas.values()]);
    const { $defs } = shippedSchemas.get('common.schema.json') as { readonly $defs: object };
    for (const name of Object.keys($defs)) expect(all).toContain(`"common.schema.json#/$defs/${name}"`);
  });
});
