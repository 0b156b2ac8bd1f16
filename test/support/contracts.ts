import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ContractName } from '../../src/core/contract/schemas.ts';

const folder = resolve(import.meta.dirname, '../../schemas');

/** As strict as ajv can be. */
export const ajv = new Ajv2020({ strict: true, strictTypes: true, strictRequired: true, strictTuples: true });

/** The schemas as they are shipped, by file: their text. */
export const shippedTexts: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(resolve(folder, name), 'utf8')]),
);

export const shippedSchemas: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  Object.entries(shippedTexts).map(([name, text]) => [name, JSON.parse(text)]),
);

for (const schema of shippedSchemas.values()) ajv.addSchema(schema);

/** What the schema of an output has against a value; empty where it has nothing. */
export function complaintsOf(name: ContractName, value: unknown): string[] {
  const fits = ajv.getSchema(`https://workpoints.example/schemas/${name}.schema.json`);
  if (fits === undefined) throw new Error(`no schema ${name}`);
  if (fits(value)) return [];
  return (fits.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
