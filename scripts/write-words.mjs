// Writes src/words/areas/, where each table's languages meet, from the folders of src/words.
// A language is a folder with a language.ts. What its files export as `words` or `…Table` is cleaned where it is said, `raw` stays as it is.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../src/words', import.meta.url));

/** As the formatter has it. */
const widest = 120;

/** All others are held to its tables, so it stands first. */
const [, first] = /defaultLanguage = '(\w+)'/.exec(readFileSync(join(folder, 'language.ts'), 'utf8'));

/** What src/words/areas/ should hold: path in it -> text. */
export function joinedFiles() {
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && tablesOf(entry.name).has('language.ts'))
    .map(({ name }) => name)
    .sort((a, b) => Number(b === first) - Number(a === first) || a.localeCompare(b));
  const all = new Map(languages.flatMap((language) => [...tablesOf(language)]));
  return new Map([...all].map(([path, tables]) => [path, joined(path, tables, languages)]));
}

/** The tables of a language: path -> the names under which it exports them. */
export function tablesOf(language) {
  const files = readdirSync(join(folder, language), { recursive: true }).filter((path) => path.endsWith('.ts'));
  return new Map(
    files.sort().flatMap((path) => {
      const text = readFileSync(join(folder, language, path), 'utf8');
      const tables = Array.from(text.matchAll(/^export const (words|raw|\w+Table)\b/gm), ([, name]) => name);
      return tables.length > 0 ? [[path.replaceAll('\\', '/'), tables]] : [];
    }),
  );
}

function joined(path, tables, languages) {
  const up = '../'.repeat(path.split('/').length);
  const imports = languages.map((language) => `import * as ${language} from '${up}${language}/${path}';`);
  if (tables.some((table) => table !== 'raw')) imports.push(`import { inEachLanguage } from '${up}table.ts';`);
  const from = (line) => line.slice(line.indexOf("'"));
  return `${[
    '// Written by `npm run words`, not by hand.',
    '',
    ...imports.sort((a, b) => from(a).localeCompare(from(b))),
    '',
    ...tables.map((table) => exported(table, path, languages)),
  ].join('\n')}\n`;
}

/** A table that is its file's only one bears the file's name. */
function exported(table, path, languages) {
  const ofFile = basename(path, '.ts').replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const tables = languages.map((language) => `${language}: ${language}.${table}`);
  if (table === 'raw') return `export const ${ofFile}Tables = { ${tables.join(', ')} };`;
  const name = table === 'words' ? ofFile : table.replace(/Table$/, '');
  const written = (held) => `export const ${name}Messages = /* @__PURE__ */ inEachLanguage(${held});`;
  const line = written(`{ ${tables.join(', ')} }`);
  return line.length <= widest ? line : written(`{\n${tables.map((each) => `  ${each},\n`).join('')}}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(join(folder, 'areas'), { recursive: true, force: true });
  for (const [path, text] of joinedFiles()) {
    mkdirSync(dirname(join(folder, 'areas', path)), { recursive: true });
    writeFileSync(join(folder, 'areas', path), text);
  }
}
