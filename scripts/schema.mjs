// Writes plans/plan.schema.json from the tables that reading uses and the words of the messages.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const contents = `
  import { jsonSchema } from './src/core/plan/json-schema.ts';
  import { schemaWords } from './src/words/schema-words.ts';
  export const schema = jsonSchema(schemaWords);
`;
const { outputFiles } = await build({
  stdin: { contents, resolveDir: '.', loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  logLevel: 'warning',
});
const { schema } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
writeFileSync('plans/plan.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
