import { fileSchema, type JsonSchema, type PathsIn, type SchemaWords } from '../plan/json-schema.ts';
import { unitListShape } from './unit-list-shape.ts';

export type UnitListPath = PathsIn<typeof unitListShape>;

/** What a list of units may hold, from the shape by which it is read; that no unit stands twice it cannot say. */
export function unitListSchema(words: SchemaWords<UnitListPath>): JsonSchema {
  return fileSchema('units', 'https://json-schema.org/draft/2020-12/schema', unitListShape, words);
}
