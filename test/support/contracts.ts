import { spawnSync } from 'node:child_process';
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

/** A Python that has jsonschema. */
export const python = ['python3', 'python'].find((name) => spawnSync(name, ['-c', 'import jsonschema']).status === 0);

const readInPython = `
import json, sys, pathlib, jsonschema, referencing
schemas = [json.loads(path.read_text("utf8")) for path in pathlib.Path(sys.argv[1]).iterdir()]
known = referencing.Registry().with_resources((each["$id"], referencing.Resource.from_contents(each)) for each in schemas)
readers = {each["$id"]: jsonschema.Draft202012Validator(each, registry=known) for each in schemas}
held = json.load(sys.stdin)
wrong = ((name, error.message) for name, value in held
    for error in readers[f"https://workpoints.example/schemas/{name}.schema.json"].iter_errors(value))
print(json.dumps(list(wrong)))
`;

/** What Python's jsonschema has against values, each with the name of its schema; nothing where there is no Python. */
export function pythonRefuses(held: readonly (readonly [name: string, value: unknown])[]): unknown {
  if (python === undefined) return [];
  const { stdout, stderr } = spawnSync(python, ['-X', 'utf8', '-W', 'ignore', '-c', readInPython, folder], {
    input: JSON.stringify(held),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return stdout === '' ? stderr : JSON.parse(stdout);
}
