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
    ['chalk', /^chalk$/, ['terminal/theme.ts']],
    ['other programs', /^node:child_process$/, ['store/git.ts', 'terminal/open-with-system.ts']],
    ['commander', /^commander$/, ['program.ts']],
    ['inquirer', /^@?inquirer(\/|$)/, ['terminal/inquirer-prompter.ts']],
    ['zip files', /^ya[uz]+l$/, ['reports/zip-bytes.ts', 'store/packet.ts', 'store/write-zip.ts']],
    [
      'template libraries',
      /^(mustache|docxtemplater|pizzip)$/,
      ['reports/template/markdown-template.ts', 'reports/template/word-template.ts'],
    ],
    ['the reader of CSV', /^csv-parse/, ['store/table/read-csv-table.ts']],
    ['the reader of workbooks', /^hucre/, ['store/table/read-workbook.ts']],
    ['PostgreSQL', /^pg(pass|-|$)/, ['store/postgres/connection.ts']],
    ['XML', /^@xmldom\/xmldom$/, ['store/document/word-xml.ts']],
    ['yaml', /^yaml$/, ['core/plan/any-yaml.ts']],
    ['js-yaml', /^js-yaml$/, ['core/plan/sound-yaml.ts']],
  ])('touches %s in known places', (_what, pattern, where) => {
    expect(importersOf(pattern)).toEqual(where);
  });

  it('keeps the core pure: it imports itself, the two readers of YAML, and crypto for SHA-256', () => {
    const outside = imports.filter(({ from, to }) => roomOf(from) === 'core' && roomOf(to) !== 'core');
    expect(outside).toEqual(
      expect.arrayContaining([
        { from: 'core/plan/any-yaml.ts', to: 'yaml' },
        { from: 'core/plan/sound-yaml.ts', to: 'js-yaml' },
        { from: 'core/ledger/sha256.ts', to: 'node:crypto' },
      ]),
    );
    expect(new Set(outside.map(({ to }) => to))).toEqual(new Set(['yaml', 'js-yaml', 'node:crypto']));
  });

  it.each([
    ['store', ['terminal', 'commands', 'reports', 'diagnostics']],
    ['terminal', ['store', 'commands', 'reports', 'diagnostics']],
    ['reports', ['store', 'terminal', 'commands', 'diagnostics']],
    ['diagnostics', ['store', 'commands', 'reports']],
    ['messages', ['store', 'terminal', 'commands', 'reports', 'diagnostics']],
    ['commands', ['program.ts', 'main.ts']],
  ])('%s does not know %j', (room, strangers) => {
    expect(imports.filter(({ from, to }) => roomOf(from) === room && strangers.includes(roomOf(to)))).toEqual([]);
  });

  it('goes in no circle, not even of types', () => {
    expect(files.map((path) => relative(src, path)).filter((file) => reachedFrom(file).has(file))).toEqual([]);
  });

  it('never ends the process: a pipe would be cut', () => {
    expect(files.filter((file) => /process\.exit\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('knows the real process in main.ts and the prompter only', () => {
    const knowing = files.filter((file) => /\bprocess\.(stdin|stdout|argv|env|cwd)\b/.test(readFileSync(file, 'utf8')));
    expect(knowing.map((file) => relative(src, file)).sort()).toEqual(['main.ts', 'terminal/inquirer-prompter.ts']);
  });
});
