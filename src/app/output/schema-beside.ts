import { dirname, join, resolve } from 'node:path';
import { harmlessJson } from '../../core/text/harmless-json.ts';
import type { Host } from '../../host.ts';
import { planSchemaFile } from '../../store/layout.ts';
import { outputMessages } from '../../words/areas/terminal.ts';
import type { Language } from '../../words/language.ts';

/**
 * Puts the schema beside a plan file that names it in its first line, so that editors open it without complaint, and says so.
 * One that lies there is left as it is, and then nothing of it is loaded.
 */
export async function putSchemaBeside(planFile: string, language: Language, { cwd, disk, err }: Host): Promise<void> {
  const beside = join(dirname(planFile), planSchemaFile);
  const path = resolve(cwd, beside);
  if ((await disk.kindOf(path)) !== undefined) return;
  const { jsonSchema } = await import('../../core/plan/json-schema.ts');
  const { schemaWords } = await import('../../words/schema-words.ts');
  await disk.writeWhole(path, harmlessJson(jsonSchema(schemaWords)));
  if (err.guide === undefined) err.show(outputMessages[language].schemaBeside({ file: beside }));
}
