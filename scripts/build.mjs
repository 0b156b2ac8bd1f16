// Builds dist/: CommonJS (it starts faster than ES modules), split so that a verb reads only what it uses.
// esbuild splits ES modules only, so it splits first and each piece is turned into CommonJS after.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import { bundledPackages, noticesOf, sbomOf } from './bundled-packages.mjs';
import { withoutTheUnused } from './without-the-unused.mjs';

const target = 'node20.17';

/** Imported as any other in the source, but in a file of their own that is read at the first call, if there is one. */
const deferred = { 'any-yaml': ['readAnyYaml'], 'quote-rules': ['quoteFindings'] };

const readWhenCalled = {
  name: 'read when called',
  setup({ onResolve, onLoad }) {
    const names = Object.keys(deferred).join('|');
    onResolve({ filter: new RegExp(`^\\./(?:${names})\\.ts$`) }, ({ path }) => ({
      path: path.slice('./'.length, -'.ts'.length),
      namespace: 'deferred',
    }));
    onResolve({ filter: /.*/, namespace: 'deferred' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'deferred' }, ({ path }) => ({
      contents: deferred[path]
        .map((name) => `export const ${name} = (...given) => require('./${path}.js').${name}(...given);`)
        .join('\n'),
    }));
  },
};

const common = {
  bundle: true,
  platform: 'node',
  target,
  minify: true,
  // One byte a character: V8 reads that faster than text with Chinese in it, escaped or not.
  charset: 'ascii',
  legalComments: 'none',
  // CommonJS has no import.meta.
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [withoutTheUnused, readWhenCalled],
  // pg asks for these only where they are wanted by name.
  external: ['pg-native', 'pg-cloudflare'],
  write: false,
  metafile: true,
  logLevel: 'warning',
};

const { outputFiles, metafile } = await build({
  ...common,
  entryPoints: { plan: 'src/main.ts', library: 'src/library.ts', 'any-yaml': 'src/core/plan/yaml/any-yaml.ts' },
  splitting: true,
  format: 'esm',
  outdir: 'dist',
});

// With all that it needs: what it shares with `import` alone lies in a large file that a check of one plan is not to read.
const quoteRules = await build({
  ...common,
  entryPoints: ['src/core/plan/quote-rules.ts'],
  format: 'cjs',
  outfile: 'quote-rules.js',
});

// `import()` becomes require, too: Node's own would start the loader of ES modules.
const asCommonJs = {
  format: 'cjs',
  platform: 'node',
  supported: { 'dynamic-import': false },
  minify: true,
  charset: 'ascii',
};

const pieces = new Map();
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, { ...asCommonJs, target });
  pieces.set(basename(path), code);
}

// Opening a file costs more than what most chunks hold, and V8 compiles only the functions that are called: small
// chunks share a file, one for those that the daily verbs need and one for the rest. The large ones (libraries, the manual)
// stay apart: a verb that does without them is not to read them.
const largest = 30_000;
const isShared = (name) => name.startsWith('chunk-') && pieces.get(name).length < largest;
const requires = /require\("\.\/([^"]+\.js)"\)/g;
const linked = (code) => code.replace(requires, (call, name) => (isShared(name) ? `shared("./${name}")` : call));

/** What a piece needs as soon as it is loaded, and what that needs. */
function needs(name, found = new Set()) {
  const imports = statically.get(name)?.imports ?? [];
  for (const { path, kind } of imports) {
    const needed = basename(path);
    if (kind !== 'import-statement' || found.has(needed)) continue;
    found.add(needed);
    needs(needed, found);
  }
  return found;
}

const statically = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
/** What is called day after day, and in CI, and the ledger that most of it opens: these are to read no more than they need. */
const daily = ['main', 'verbs/status', 'verbs/record', 'verbs/validate/validate', 'store/ledger/ledger-store'];
const entries = daily.map((name) => [...pieces.keys()].find((piece) => isEntry(piece, `src/${name}.ts`)));
const frequent = new Set(entries.flatMap((entry) => [...needs(entry)]));
const isFrequent = (name) => frequent.has(name);

function isEntry(piece, source) {
  return statically.get(piece).entryPoint === source;
}

function methods(names) {
  return `{${names.map((name) => `"./${name}"(module,shared){${linked(pieces.get(name))}}`)}}`;
}

const chunks = [...pieces.keys()].filter(isShared);
// The bundles' own accounts say what is in them; a test holds the list to the files.
const packages = bundledPackages([metafile, quoteRules.metafile]);
const own = JSON.parse(readFileSync('package.json', 'utf8'));
const files = new Map([
  ['package.json', '{ "type": "commonjs" }\n'],
  ['third-party-notices.txt', noticesOf(packages)],
  ['sbom.json', `${JSON.stringify(sbomOf(packages, own), undefined, 2)}\n`],
  ['quote-rules.js', quoteRules.outputFiles[0].text],
  ['seldom.js', `"use strict";module.exports=${methods(chunks.filter((name) => !isFrequent(name)))};\n`],
  [
    'shared.js',
    `"use strict";const chunks=${methods(chunks.filter(isFrequent))},made={};
function shared(name){const had=made[name];if(had)return had.exports;const module=made[name]={exports:{}};(chunks[name]??require("./seldom.js")[name])(module,shared);return module.exports}
module.exports=shared;
`,
  ],
]);
for (const [name, code] of pieces)
  if (!isShared(name)) files.set(name, `const shared=require("./shared.js");${linked(code)}`);

mkdirSync('dist', { recursive: true });
for (const [name, text] of files) writeFileSync(join('dist', name), text);
// What an earlier build left behind goes last, so that a program that starts meanwhile finds its files.
// Declarations are another script's.
for (const name of readdirSync('dist'))
  if (!files.has(name) && name !== 'types') rmSync(join('dist', name), { recursive: true });
