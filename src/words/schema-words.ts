import type { UnitListPath } from '../core/district/unit-list-schema.ts';
import type { KeyPath, SchemaWords } from '../core/plan/json-schema.ts';
import { schemaMessages } from './areas/plans/schema.ts';
import { type Language, languages } from './language.ts';
import { exact, type Shown } from './shown.ts';

/** What a key of a plan file holds, for who writes one in an editor. */
export function keyWords(path: KeyPath, language: Language): Shown {
  return exact(schemaMessages[language].keys[path]);
}

const says = languages.map((language) => schemaMessages[language]);

/** One schema file serves everyone, so each text is in all languages. */
export const schemaWords: SchemaWords<KeyPath> = {
  title: says.map(({ title }) => title).join(' / '),
  description: says.map(({ description }) => description).join('\n\n'),
  key: (path) => says.map(({ keys }) => keys[path]).join('\n\n'),
  form: (kind) => says.map(({ forms }) => forms[kind]).join(' '),
};

export const unitListWords: SchemaWords<UnitListPath> = {
  title: says.map(({ unitList }) => unitList.title).join(' / '),
  description: says.map(({ unitList }) => unitList.description).join('\n\n'),
  key: (path) => says.map(({ unitList }) => unitList.keys[path]).join('\n\n'),
  form: schemaWords.form,
};
