import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupedBy } from '../src/core/grouped-by.ts';
import { targetKinds } from '../src/core/target/kinds.ts';

const src = resolve(import.meta.dirname, '../src');

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/.test(path) ? [path] : [];
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

const imported = groupedBy(imports, ({ from }) => from);

/** Every file that one imports, and that those import. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  for (const { to } of imported.get(file) ?? []) {
    if (reached.has(to)) continue;
    reached.add(to);
    reachedFrom(to, reached);
  }
  return reached;
}

const verbFiles = files.map((path) => relative(src, path)).filter((file) => roomOf(file) === 'verbs');

describe('the house', () => {
  it('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each([
    ['the file system', /^(node:)?fs(\/promises)?$/, ['store/disk.ts', 'store/whole-files.ts']],
    ['chalk', /^chalk$/, ['screens/theme.ts']],
    ['other programs', /^node:child_process$/, ['screens/open-with-system.ts', 'screens/pager.ts', 'store/git.ts']],
    ['commander', /^commander$/, ['cli/program.ts']],
    ['inquirer', /^@?inquirer(\/|$)/, ['screens/list-prompts.ts']],
    ['the writer of zip files', /^yazl$/, ['zip/write-zip.ts']],
    ['the server of pages', /^@hono\/node-server/, ['page/serving/listen.ts']],
    ['the reader of packets', /^yauzl$/, ['store/packet/read-zip.ts']],
    [
      'template libraries',
      /^(mustache|docxtemplater|pizzip)$/,
      ['reports/templates/markdown-template.ts', 'reports/templates/word-template.ts'],
    ],
    ['the reader of CSV', /^csv-parse/, ['store/tables/read-tables.ts']],
    ['the reader of workbooks', /^hucre/, ['store/tables/read-workbook.ts']],
    ['PostgreSQL', /^pg(pass|-|$)/, ['store/postgres/connection.ts']],
    ['the reader of PDF', /^pdfjs-dist/, ['store/documents/pdf-pages.ts']],
    ['the reader of old Word files', /^word-extractor/, ['store/documents/doc-text.ts']],
    [
      'the language server',
      /^vscode-languageserver/,
      ['verbs/lsp/answers.ts', 'verbs/lsp/editor-document.ts', 'verbs/lsp/lsp.ts'],
    ],
    ['yaml', /^yaml$/, ['core/plan/yaml/any-yaml.ts']],
    [
      'lines of a file that is read',
      /^core\/plan\/yaml\/line-starts\.ts$/,
      ['core/draft/guesses/open-guesses.ts', 'core/plan/reading.ts', 'core/plan/yaml/yaml-source.ts'],
    ],
  ])('touches %s in known places', (_what, pattern, where) => {
    expect(importersOf(pattern)).toEqual(where);
  });

  it('keeps the core pure: it imports itself, `yaml`, and crypto for SHA-256 and signatures', () => {
    const outside = imports.filter(({ from, to }) => roomOf(from) === 'core' && roomOf(to) !== 'core');
    expect(outside).toEqual(
      expect.arrayContaining([
        { from: 'core/plan/yaml/any-yaml.ts', to: 'yaml' },
        { from: 'core/ledger/sha256.ts', to: 'node:crypto' },
        { from: 'core/ledger/signing/signature.ts', to: 'node:crypto' },
      ]),
    );
    expect(new Set(outside.map(({ to }) => to))).toEqual(new Set(['yaml', 'node:crypto']));
  });

  it.each([
    ['core', ['cli', 'verbs', 'app', 'page', 'words', 'screens', 'findings', 'reports', 'store']],
    ['verbs', ['cli']],
    ['app', ['cli', 'verbs', 'page']],
    ['page', ['cli', 'verbs', 'findings', 'reports', 'store', 'zip']],
    ['store', ['cli', 'verbs', 'app', 'page', 'screens', 'findings', 'reports']],
    ['screens', ['cli', 'verbs', 'app', 'page', 'findings', 'reports', 'store']],
    ['reports', ['cli', 'verbs', 'app', 'page', 'screens', 'findings', 'store']],
    ['findings', ['cli', 'verbs', 'app', 'page', 'reports', 'store']],
    ['words', ['cli', 'verbs', 'app', 'page', 'screens', 'findings', 'reports', 'store']],
    ['zip', ['cli', 'verbs', 'app', 'page', 'core', 'words', 'screens', 'findings', 'reports', 'store']],
  ])('%s does not know %j', (room, strangers) => {
    expect(imports.filter(({ from, to }) => roomOf(from) === room && strangers.includes(roomOf(to)))).toEqual([]);
  });

  it('spells what lies where in a .plan/, a packet or the state folder in store/layout.ts only', () => {
    const folders = '(?:\\.plan|ledger|evidence|units|machine|writers|checkpoints)';
    const spelt = [
      // Joined: join(folder, 'ledger', plan).
      new RegExp(`\\b(?:join|resolve)\\((?:[^()]|\\([^()]*\\))*['"\`]${folders}['"\`/]`),
      // Written with a slash: `ledger/${plan}`, name.startsWith('evidence/').
      new RegExp(`['"\`/]${folders}/(?:['"\`(\\[]|\\$\\{)`),
      /['"`/](?:config\.yaml|units\.ya?ml|packet\.json|\.gitignore|\.gitattributes|incoming\.tmp|\.plan)['"`/]/,
      /['"`}\w]\.(?:jsonl|lock|torn|damaged|written)['"`]/,
    ];
    const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const spelling = files.filter((path) => {
      const text = withoutComments(readFileSync(path, 'utf8'));
      return roomOf(relative(src, path)) !== 'words' && spelt.some((pattern) => pattern.test(text));
    });
    // What a ledger file is called is the core's to say: a fault names the file that it stands in.
    expect(spelling.map((path) => relative(src, path)).sort()).toEqual(['core/ledger/names.ts', 'store/layout.ts']);
  });

  it('finds ledger files in one place', () => {
    const named = /\b(?:writerOfFile|isForeignFile)\b/;
    const finding = files.filter((path) => named.test(readFileSync(path, 'utf8')));
    expect(finding.map((path) => relative(src, path)).sort()).toEqual([
      'core/ledger/names.ts',
      'store/layout.ts',
      'store/ledger/find-ledger-files.ts',
    ]);
  });

  it('reads ledger files in one place, and those of a shared store in another', () => {
    const reading = files.filter((path) => /\b(?:readLedgerFile|LedgerFileReader)\(/.test(readFileSync(path, 'utf8')));
    const known = ['core/ledger/read-file.ts', 'store/ledger/read-ledger-file.ts', 'store/postgres/partition.ts'];
    expect(reading.map((path) => relative(src, path)).sort()).toEqual(known);
  });

  it('gives paths in store/layout.ts without touching a disk', () => {
    expect([...reachedFrom('store/layout.ts')].filter((file) => /(?:^|\/)disk\.ts$|\bfs\b/.test(file))).toEqual([]);
  });

  it('has no verb that imports another: what several do lies in app/, and the table runs one for another', () => {
    const verbOf = (file: string): string => file.split('/')[1]?.replace(/\.ts$/, '') ?? '';
    const between = imports.filter(({ from, to }) => roomOf(from) === 'verbs' && roomOf(to) === 'verbs');
    expect(between.length).toBeGreaterThan(10);
    expect(between.filter(({ from, to }) => verbOf(from) !== verbOf(to))).toEqual([]);
  });

  it('has no folder with more than 25 files, and no file of app/ outside one', () => {
    const rooms = files.map((path) => dirname(relative(src, path)));
    const counts = new Map<string, number>();
    for (const folder of rooms) counts.set(folder, (counts.get(folder) ?? 0) + 1);
    expect([...counts].filter(([folder, count]) => count > 25 || folder === 'app')).toEqual([]);
  });

  it('is drawn in CONTRIBUTING.md as it stands: every folder has its line, and no line is of a folder that is gone', () => {
    const text = readFileSync(resolve(src, '../CONTRIBUTING.md'), 'utf8');
    const map = /^src\/\n([\s\S]*?)^test\//m.exec(text)?.[1] ?? '';
    const drawn = new Set<string>();
    let room = '';
    for (const [, indent = '', names = ''] of map.matchAll(/^( +)((?:[a-z-]+\/ ?)+)/gm)) {
      const folders = names.match(/[a-z-]+(?=\/)/g) ?? [];
      if (indent.length === 2) room = folders[0] ?? '';
      for (const folder of folders) drawn.add(indent.length === 2 ? folder : `${room}/${folder}`);
    }
    const standing = new Set(files.map((path) => dirname(relative(src, path)).split('/').slice(0, 2).join('/')));
    standing.delete('.');
    // A verb's own folder, or a language's, is no room.
    const isOwn = (folder: string) => /^(?:verbs|words)\/./.test(folder);
    const rooms = [...standing]
      .flatMap((folder) => [folder, folder.split('/')[0] ?? ''])
      .filter((folder) => !isOwn(folder));
    expect([...drawn].filter((folder) => !isOwn(folder)).sort()).toEqual([...new Set(rooms)].sort());
  });

  it('goes in no circle, not even of types', () => {
    expect(files.map((path) => relative(src, path)).filter((file) => reachedFrom(file).has(file))).toEqual([]);
  });

  it('knows in one place what Chinese digits are worth', () => {
    const knowing = files.filter((file) => /[零〇]一二三四五六七八九(?![十〇])/.test(readFileSync(file, 'utf8')));
    expect(knowing.map((file) => relative(src, file))).toEqual(['core/text/chinese-numeral.ts']);
  });

  it('asks no target and no measure for its kind, but where a kind is told: the compiler could not know of such a place', () => {
    const kinds = ['plain', ...Object.keys(targetKinds)].join('|');
    const asking = new RegExp(
      `\\.kind\\s*[!=]==\\s*'(?:${kinds})'|switch \\([\\w.?]*(?:target|measured|tally)\\??\\.kind\\)|'(?:atLeast|atMost|percent|every|periods)' in `,
    );
    const elsewhere = files.map((path) => relative(src, path)).filter((file) => !file.startsWith('core/target/'));
    expect(elsewhere.filter((file) => asking.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
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
    const outside = naming.filter((file) => !folders.includes(within(file)) && !file.startsWith('words/areas/'));
    expect(outside).toEqual(['words/language.ts']);
  });

  it('trusts a text uncleaned where words are said, and where what was cleaned is painted, cut or padded', () => {
    const trusting = files.filter((path) =>
      /import [^;]*\btrusted\b[^;]*'[^']*shown\.ts'/.test(readFileSync(path, 'utf8')),
    );
    expect(trusting.map((path) => relative(src, path)).sort()).toEqual([
      'cli/help-layout.ts',
      'findings/excerpt.ts',
      'findings/unified-diff.ts',
      'page/answers/uploads.ts',
      'screens/text.ts',
      'screens/theme.ts',
      'words/table.ts',
    ]);
  });

  it('writes results that are data in few places: what people read is shown', () => {
    const writing = files.filter((path) => /\b(?:out|err|output|standard)\.write\(/.test(readFileSync(path, 'utf8')));
    expect(writing.map((path) => relative(src, path)).sort()).toEqual([
      'app/output/output.ts',
      'app/output/show-work.ts',
      'app/output/write-json.ts',
      'cli/complete.ts',
      'cli/host-of-call.ts',
      'cli/paged.ts',
      'cli/program.ts',
      'screens/plain-prompter.ts',
      'screens/terminal-input.ts',
      'verbs/completion/completion.ts',
      'verbs/validate/fix-file.ts',
      'verbs/validate/validate-outputs.ts',
    ]);
  });

  it('writes JSON that does nothing to a terminal', () => {
    const told = files.filter((path) => /\bJSON\.stringify\(/.test(readFileSync(path, 'utf8')));
    const rooms = new Set(['app', 'cli', 'verbs', 'screens', 'findings']);
    // A fingerprint is hashed, and never written.
    expect(told.map((path) => relative(src, path)).filter((file) => rooms.has(roomOf(file)))).toEqual([
      'findings/fingerprints.ts',
    ]);
  });

  it('asks of what programs are promised its types alone: the declarations are in no program', () => {
    const asking = files.filter((path) => {
      const text = readFileSync(path, 'utf8');
      return /^import (?!type )[^;]*\/(?:contract\/)?(?:shared|outputs)\/[^;]*;/m.test(text);
    });
    expect(
      asking.map((path) => relative(src, path)).filter((file) => !/^core\/contract\/(?!told\/)/.test(file)),
    ).toEqual([]);
  });

  it('serves pages in `open` alone: no other verb reads of the server', () => {
    const reached = verbFiles.filter((file) => [...reachedFrom(file)].some((to) => /^(?:page\/|hono)/.test(to)));
    expect(reached).toEqual(['verbs/open.ts']);
  });

  it('has each form of a page bring back for which plan it was made, but where there is no plan yet', () => {
    const plain = files.filter((path) => /<form\b[^>]*method="post"/.test(readFileSync(path, 'utf8')));
    expect(plain.map((path) => relative(src, path)).toSorted()).toEqual([
      'page/routes/first-plan.tsx',
      'page/routes/first.tsx',
      'page/views/post-form.tsx',
    ]);
  });

  it('never ends the process: a pipe would be cut', () => {
    expect(files.filter((file) => /process\.exit\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('knows the real process in main.ts and the prompter only', () => {
    const knowing = files.filter((file) => /\bprocess\.(stdin|stdout|argv|env|cwd)\b/.test(readFileSync(file, 'utf8')));
    expect(knowing.map((file) => relative(src, file)).sort()).toEqual(['main.ts', 'screens/inquirer-prompter.ts']);
  });
});

describe('the tests', () => {
  const here = filesIn(import.meta.dirname).map(
    (path) => [relative(import.meta.dirname, path), readFileSync(path, 'utf8')] as const,
  );
  const holding = (pattern: RegExp) => here.filter(([, text]) => pattern.test(text)).map(([name]) => name);

  it('share one process, and so leave its folder, environment, clock and modules alone', () => {
    const changes =
      /process\.(?:chdir|umask)\(|process\.env(?:\.\w+|\[[^\]]+\]) =[^=]|vi\.(?:mock|doMock|useFakeTimers|stubGlobal)\(|globalThis\.\w+ =[^=]/;
    expect(holding(changes)).toEqual([]);
  });

  it('take the same random cases at every run', () => {
    const without = holding(/^import .* from 'fast-check'/m).filter(
      (name) => !name.startsWith('support/') && !holding(/support\/fast-check\.ts'/).includes(name),
    );
    expect(without).toEqual([]);
  });
});
