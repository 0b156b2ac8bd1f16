// Writes src/words/areas/, where each table's languages meet, from the folders of src/words: one file a table.
// A language is a folder with a language.ts; what it exports as `words` is cleaned where it is said, `raw` stays as it is.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../src/words', import.meta.url));

/** All others are held to its tables, so it stands first. */
const [, first] = /defaultLanguage = '(\w+)'/.exec(readFileSync(join(folder, 'language.ts'), 'utf8'));

/** What src/words/areas/ should hold: path in it -> text. */
export function joinedFiles() {
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && tablesOf(entry.name).has('language.ts'))
    .map(({ name }) => name)
    .sort((a, b) => Number(b === first) - Number(a === first) || a.localeCompare(b));
  const all = new Map(languages.flatMap((language) => [...tablesOf(language)]));
  return new Map([...all].map(([path, kind]) => [path, joined(path, kind, languages)]));
}

/** The tables of a language: path -> what it exports them as. */
export function tablesOf(language) {
  const files = readdirSync(join(folder, language), { recursive: true }).sort();
  return new Map(
    files.flatMap((path) => {
      const kind =
        path.endsWith('.ts') &&
        /^export const (words|raw)\b/m.exec(readFileSync(join(folder, language, path), 'utf8'))?.[1];
      return kind ? [[path.replaceAll('\\', '/'), kind]] : [];
    }),
  );
}

function joined(path, kind, languages) {
  const up = '../'.repeat(path.split('/').length);
  const name = path
    .split('/')
    .at(-1)
    .replace(/\.ts$/, '')
    .replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const imports = [
    ...languages.map((language) => ({ names: `${kind} as ${language}`, from: `${up}${language}/${path}` })),
    ...(kind === 'words' ? [{ names: 'inEachLanguage', from: `${up}table.ts` }] : []),
  ].sort((a, b) => a.from.localeCompare(b.from));
  const tables = `{ ${languages.join(', ')} }`;
  return `${[
    '// Written by `npm run words`, not by hand.',
    '',
    ...imports.map(({ names, from }) => `import { ${names} } from '${from}';`),
    '',
    kind === 'words'
      ? `export const ${name}Messages = /* @__PURE__ */ inEachLanguage(${tables});`
      : `export const ${name}Facts = ${tables};`,
  ].join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(join(folder, 'areas'), { recursive: true, force: true });
  for (const [path, text] of joinedFiles()) {
    mkdirSync(dirname(join(folder, 'areas', path)), { recursive: true });
    writeFileSync(join(folder, 'areas', path), text);
  }
}
