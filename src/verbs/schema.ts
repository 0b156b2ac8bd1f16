import { writeOutput } from '../app/output/output.ts';
import { languageOf } from '../app/workspace/language-of.ts';
import type { Call } from '../call.ts';
import { outputSchemas } from '../core/contract/schemas.ts';
import { unitListSchema } from '../core/district/unit-list-schema.ts';
import { jsonSchema } from '../core/plan/json-schema.ts';
import { harmlessJson } from '../core/text/harmless-json.ts';
import { nearest } from '../core/text/nearest.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { page } from '../screens/text.ts';
import { Trouble } from '../trouble.ts';
import { schemaWords, unitListWords } from '../words/schema-words.ts';
import { exact } from '../words/shown.ts';

/** The JSON Schema of plan files (`plan`), of lists of units (`units`) or of what a verb tells programs; without a name which there are. */
export async function schema(call: Call<'schema'>, host: Host): Promise<ExitCode> {
  const [name] = call.args;
  const schemas = schemasByName();
  const language = await languageOf(call, host);
  if (name === undefined) {
    host.out.show(page([...schemas.keys()].map((each) => exact(each))));
    return ExitCode.ok;
  }
  const found = schemas.get(name);
  if (found === undefined) {
    throw new Trouble('unknown-schema', { name, near: nearest(name, [...schemas.keys()]) ?? '' });
  }
  await writeOutput(harmlessJson(found), call.options, language, host);
  return ExitCode.ok;
}

/** Those of files that people write are `plan` and `units`, the others are those of what is told to programs. */
function schemasByName(): ReadonlyMap<string, object> {
  const outputs = Object.entries(outputSchemas()).map(([file, told]) => [file.split('.')[0] ?? file, told] as const);
  return new Map<string, object>([
    ['plan', jsonSchema(schemaWords)],
    ['units', unitListSchema(unitListWords)],
    ...outputs,
  ]);
}
