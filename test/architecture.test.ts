import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [];
  });
}

interface Import {
  /** Relative to src/. */
  readonly from: string;
  /** A file relative to src/, or a package. */
  readonly to: string;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const from = relative(src, path);
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm)].map(([, to = '']) => ({
    from,
    to: to.startsWith('.') ? relative(src, resolve(dirname(path), to)) : to,
  }));
}

const files = filesIn(src);
const imports = files.flatMap(importsOf);
const roomOf = (file: string): string => file.split('/')[0] ?? '';
const importersOf = (pattern: RegExp): string[] =>
  [...new Set(imports.filter(({ to }) => pattern.test(to)).map(({ from }) => from))].sort();

/** Every file that one imports, and that those import. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  for (const { from, to } of imports) {
    if (from !== file || reached.has(to)) continue;
    reached.add(to);
    reachedFrom(to, reached);
  }
  return reached;
}

describe('the house', () => {
  it('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each([
    ['the file system', /^(node:)?fs(\/promises)?$/, ['store/disk.ts']],
    ['chalk', /^chalk$/, ['screens/theme.ts']],
    ['other programs', /^node:child_process$/, ['screens/open-with-system.ts', 'store/git.ts']],
    ['commander', /^commander$/, ['cli/program.ts']],
    ['inquirer', /^@?inquirer(\/|$)/, ['screens/inquirer-prompter.ts']],
    ['zip files', /^ya[uz]+l$/, ['reports/office/zip-bytes.ts', 'store/packet/packet.ts', 'store/packet/write-zip.ts']],
    [
      'template libraries',
      /^(mustache|docxtemplater|pizzip)$/,
      ['reports/templates/markdown-template.ts', 'reports/templates/word-template.ts'],
    ],
    ['the reader of CSV', /^csv-parse/, ['store/tables/read-csv-table.ts']],
    ['the reader of workbooks', /^hucre/, ['store/tables/read-workbook.ts']],
    ['PostgreSQL', /^pg(pass|-|$)/, ['store/postgres/connection.ts']],
    ['XML', /^@xmldom\/xmldom$/, ['store/documents/word-xml.ts']],
    ['yaml', /^yaml$/, ['core/plan/yaml/any-yaml.ts']],
    ['js-yaml', /^js-yaml$/, ['core/plan/yaml/sound-yaml.ts']],
  ])('touches %s in known places', (_what, pattern, where) => {
    expect(importersOf(pattern)).toEqual(where);
  });

  it('keeps the core pure: it imports itself, the two readers of YAML, and crypto for SHA-256', () => {
    const outside = imports.filter(({ from, to }) => roomOf(from) === 'core' && roomOf(to) !== 'core');
    expect(outside).toEqual(
      expect.arrayContaining([
        { from: 'core/plan/yaml/any-yaml.ts', to: 'yaml' },
        { from: 'core/plan/yaml/sound-yaml.ts', to: 'js-yaml' },
        { from: 'core/ledger/sha256.ts', to: 'node:crypto' },
      ]),
    );
    expect(new Set(outside.map(({ to }) => to))).toEqual(new Set(['yaml', 'js-yaml', 'node:crypto']));
  });

  it.each([
    ['core', ['cli', 'verbs', 'app', 'words', 'screens', 'findings', 'reports', 'store']],
    ['store', ['cli', 'verbs', 'app', 'screens', 'findings', 'reports']],
    ['screens', ['cli', 'verbs', 'app', 'findings', 'reports', 'store']],
    ['reports', ['cli', 'verbs', 'app', 'screens', 'findings', 'store']],
    ['findings', ['cli', 'verbs', 'app', 'reports', 'store']],
    ['words', ['cli', 'verbs', 'app', 'screens', 'findings', 'reports', 'store']],
  ])('%s does not know %j', (room, strangers) => {
    expect(imports.filter(({ from, to }) => roomOf(from) === room && strangers.includes(roomOf(to)))).toEqual([]);
  });

  it('goes in no circle, not even of types', () => {
    expect(files.map((path) => relative(src, path)).filter((file) => reachedFrom(file).has(file))).toEqual([]);
  });

  it('knows each language in its folder only, and where their tables are joined', () => {
    const within = (file: string) => /^words\/(?!areas\/)[^/]+\//.exec(file)?.[0] ?? '';
    const folders = files.flatMap((path) => (path.endsWith('/language.ts') ? within(relative(src, path)) || [] : []));
    expect(folders).toContain('words/zh/');
    const strangers = imports.filter(({ from, to }) => folders.includes(within(to)) && !folders.includes(within(from)));
    expect(strangers.filter(({ from }) => !from.startsWith('words/areas/'))).toEqual([]);
    const naming = files
      .filter((path) => /'(?:zh|en)'|\b(?:zh|en): /.test(readFileSync(path, 'utf8')))
      .map((path) => relative(src, path));
    expect(naming.filter((file) => !folders.includes(within(file)))).toEqual(['words/language.ts']);
  });

  it('trusts a text uncleaned where words are said only', () => {
    const trusting = files.filter((path) => /\btrusted\(/.test(readFileSync(path, 'utf8')));
    expect(trusting.map((path) => relative(src, path))).toEqual(['words/shown.ts', 'words/table.ts']);
  });

  it('never ends the process: a pipe would be cut', () => {
    expect(files.filter((file) => /process\.exit\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('knows the real process in main.ts and the prompter only', () => {
    const knowing = files.filter((file) => /\bprocess\.(stdin|stdout|argv|env|cwd)\b/.test(readFileSync(file, 'utf8')));
    expect(knowing.map((file) => relative(src, file)).sort()).toEqual(['main.ts', 'screens/inquirer-prompter.ts']);
  });
});
