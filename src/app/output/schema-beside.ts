import { dirname, join } from 'node:path';
import { harmlessJson } from '../../core/text/harmless-json.ts';
import type { Host } from '../../host.ts';
import { planSchemaFile } from '../../store/layout.ts';

/**
 * Puts the schema beside a plan file (absolute path) that names it in its first line, so that editors open it without
 * complaint. One that lies there is left as it is, and then nothing of it is loaded.
 */
export async function putSchemaBeside(planFile: string, { disk }: Host): Promise<void> {
  const path = join(dirname(planFile), planSchemaFile);
  if ((await disk.kindOf(path)) !== undefined) return;
  const { jsonSchema } = await import('../../core/plan/json-schema.ts');
  const { schemaWords } = await import('../../words/schema-words.ts');
  await disk.writeWhole(path, harmlessJson(jsonSchema(schemaWords)));
}
