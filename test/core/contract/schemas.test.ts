import { describe, expect, it } from 'vitest';
import { contractNames, outputSchemas } from '../../../src/core/contract/schemas.ts';
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
    const made = Object.entries(outputSchemas()).map(([name, schema]) => [
      name,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]);
    expect(shippedTexts).toEqual(Object.fromEntries(made));
  });

  it('are one for every output, and one for what they share', () => {
    expect([...shippedSchemas.keys()].sort()).toEqual(
      ['common', ...contractNames].map((name) => `${name}.schema.json`).sort(),
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

  it('know every key: only a line of a ledger may have further ones', () => {
    const open = [...shippedSchemas].flatMap(([file, schema]) =>
      [...mapsIn(schema)].some((map) => map.additionalProperties !== false) ? [file] : [],
    );
    expect(open.sort()).toEqual(['ledger-line.schema.json', 'log.schema.json']);
  });

  it('use every shape that they share', () => {
    const all = JSON.stringify([...shippedSchemas.values()]);
    const { $defs } = shippedSchemas.get('common.schema.json') as { readonly $defs: object };
    for (const name of Object.keys($defs)) expect(all).toContain(`"common.schema.json#/$defs/${name}"`);
  });
});
