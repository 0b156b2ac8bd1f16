// Writes docs/api.md from the docstrings of src/library.ts and of the types that it names.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPage } from './api-page.mjs';

writeFileSync(
  'docs/api.md',
  apiPage((path) => readFileSync(join('src', path), 'utf8')),
);
