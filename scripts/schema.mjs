// Writes plans/plan.schema.json from the tables that reading uses and the words of the messages, and schemas/ from the shapes that
// hold our own outputs (src/core/contract/) and by which a list of units is read.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const contents = `
  import { outputSchemas } from './src/core/contract/schemas.ts';
  import { unitListSchema } from './src/core/district/unit-list-schema.ts';
  import { jsonSchema } from './src/core/plan/json-schema.ts';
  import { schemaWords, unitListWords } from './src/words/schema-words.ts';
  export const schema = jsonSchema(schemaWords);
  export const schemas = { ...outputSchemas(), 'units.schema.json': unitListSchema(unitListWords) };
`;
const { outputFiles } = await build({
  stdin: { contents, resolveDir: '.', loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  logLevel: 'warning',
});
const { schema, schemas } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const write = (file, content) => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

write('plans/plan.schema.json', schema);
mkdirSync('schemas', { recursive: true });
for (const name of readdirSync('schemas')) if (!(name in schemas)) rmSync(join('schemas', name));
for (const [name, content] of Object.entries(schemas)) write(join('schemas', name), content);
