import { dirname, join } from 'node:path';
import { outputSchemas } from '../../core/contract/schemas.ts';
import { jsonSchema } from '../../core/plan/json-schema.ts';
import { harmlessJson } from '../../core/text/harmless-json.ts';
import type { Host } from '../../host.ts';
import { planSchemaFile } from '../../store/layout.ts';
import { schemaWords } from '../../words/schema-words.ts';

/** Every JSON Schema that the program has, by name: that of plan files is `plan`, the others are those of what is told to programs. */
export function schemasByName(): ReadonlyMap<string, object> {
  const outputs = Object.entries(outputSchemas()).map(
    ([file, schema]) => [file.split('.')[0] ?? file, schema] as const,
  );
  return new Map<string, object>([['plan', jsonSchema(schemaWords)], ...outputs]);
}

/**
 * Puts the schema beside a plan file (absolute path) that names it in its first line, so that editors open it without
 * complaint. One that lies there is left as it is.
 */
export async function putSchemaBeside(planFile: string, { disk }: Host): Promise<void> {
  const path = join(dirname(planFile), planSchemaFile);
  if ((await disk.kindOf(path)) === undefined) await disk.writeWhole(path, harmlessJson(jsonSchema(schemaWords)));
}
