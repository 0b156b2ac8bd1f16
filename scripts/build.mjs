// Builds dist/: CommonJS (it starts faster than ES modules), split so that a verb reads only what it uses.
// esbuild splits ES modules only, so it splits first and each piece is turned into CommonJS after.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import { bundledPackages, noticesOf, sbomOf } from './bundled-packages.mjs';
import { lineMap } from './line-map.mjs';
import { withoutTheUnused } from './without-the-unused.mjs';

const target = 'node20.17';

const ciphers = ['createCipheriv', 'createDecipheriv', 'createHmac', 'pbkdf2Sync', 'scryptSync'];
const keys = ['createPrivateKey', 'createPublicKey', 'sign', 'verify'];
/** Imported as any other in the source, but read at the first call: files of their own, if there is one, and what is large of Node. */
const deferred = {
  './any-yaml': ['readAnyYaml'],
  './quote-rules': ['quoteFindings'],
  'node:crypto': ['createHash', 'hash', 'randomBytes', 'randomInt', 'timingSafeEqual', ...keys, ...ciphers],
};

const readWhenCalled = {
  name: 'read when called',
  setup({ onResolve, onLoad }) {
    const names = Object.keys(deferred).map((name) => name.replace('.', '\\.'));
    onResolve({ filter: new RegExp(`^(?:${names.join('|')})(?:\\.ts)?$`) }, ({ path, kind }) =>
      kind === 'import-statement' ? { path: path.replace(/\.ts$/, ''), namespace: 'deferred' } : undefined,
    );
    onResolve({ filter: /.*/, namespace: 'deferred' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'deferred' }, ({ path }) => ({
      contents: deferred[path]
        .map((name) => `export const ${name} = (...given) => require('${fileOf(path)}').${name}(...given);`)
        .join('\n'),
    }));
  },
};

function fileOf(name) {
  return name.startsWith('./') ? `${name}.js` : name;
}

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
  // A later step reads it and hands it on.
  sourcemap: 'inline',
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning',
};

const { outputFiles, metafile } = await build({
  ...common,
  entryPoints: {
    plan: 'src/main.ts',
    library: 'src/library.ts',
    thread: 'src/thread.ts',
    'any-yaml': 'src/core/plan/yaml/any-yaml.ts',
  },
  splitting: true,
  format: 'esm',
  outdir: 'dist',
});

// With all that it needs: what it shares with `import` alone lies in a large file that a check of one plan is not to read.
const quoteRules = await build({
  ...common,
  sourcemap: 'external',
  entryPoints: ['src/core/plan/quote-rules.ts'],
  format: 'cjs',
  outfile: 'dist/quote-rules.js',
});
const [quoteRulesMap, quoteRulesCode] = quoteRules.outputFiles;
const quoteRulesPiece = { code: quoteRulesCode.text, parts: [{ line: 0, map: JSON.parse(quoteRulesMap.text) }] };

// `import()` becomes require, too: Node's own would start the loader of ES modules.
const asCommonJs = {
  format: 'cjs',
  platform: 'node',
  supported: { 'dynamic-import': false },
  minify: true,
  charset: 'ascii',
};

const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
const pieces = new Map();
for (const [name, text] of texts) {
  const { code, map } = await transform(text, {
    ...asCommonJs,
    target,
    sourcemap: 'external',
    sourcefile: `dist/${name}`,
  });
  pieces.set(name, { code, map: JSON.parse(map) });
}

const statically = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));

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

/** What is called day after day, and in CI, and the ledger that most of it opens: these are to read no more than they need. */
const daily = ['main', 'verbs/status', 'verbs/record', 'verbs/validate/validate', 'store/ledger/ledger-store'];

// The chunks that the same of these need become one: within it a call is a call, not one through two modules' exports.
const users = new Map();
for (const name of daily) {
  const entry = [...pieces.keys()].find((piece) => statically.get(piece).entryPoint === `src/${name}.ts`);
  for (const needed of needs(entry)) if (pieces.has(needed)) users.set(needed, [...(users.get(needed) ?? []), name]);
}
const groups = new Map();
for (const [chunk, names] of users) {
  const group = names[0] === 'main' ? 'main' : names.map((name) => basename(name)).join(' ');
  groups.set(group, [...(groups.get(group) ?? []), chunk]);
}

/** Chunks as one module, which exports what each of them exported, under a name for each. */
async function joined(chunks) {
  const inGroup = {
    name: 'in group',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) =>
        chunks.includes(basename(path)) ? { path: basename(path), namespace: 'chunk' } : { path, external: true },
      );
      onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: texts.get(path) }));
    },
  };
  const contents = chunks.map((name) => `export * as ${alias(name)} from './${name}';`).join('\n');
  const maps = { sourcemap: 'external', sourcesContent: false, outfile: 'dist/joined.js' };
  const options = {
    ...asCommonJs,
    ...maps,
    target,
    bundle: true,
    plugins: [inGroup],
    write: false,
    logLevel: 'warning',
  };
  const [map, code] = (await build({ ...options, stdin: { contents } })).outputFiles;
  return { code: code.text, map: JSON.parse(map.text) };
}

function alias(chunk) {
  return chunk.slice(0, -'.js'.length).replace('-', '');
}

const groupOf = new Map([...groups].flatMap(([group, chunks]) => chunks.map((name) => [name, group])));

// Opening a file costs more than what most chunks hold, and V8 compiles only the functions that are called: small
// chunks share a file, one for those that the daily verbs need and one for the rest. The large ones (libraries, the manual)
// stay apart: a verb that does without them is not to read them.
const largest = 30_000;
const isSeldom = (name) => name.startsWith('chunk-') && !groupOf.has(name) && pieces.get(name).code.length < largest;
const seldom = new Map([...pieces].filter(([name]) => isSeldom(name)));
const frequent = new Map();
for (const [group, chunks] of groups) frequent.set(group, await joined(chunks));

/** In which module a chunk lies, and there under which name, if it shares it with others. */
const places = Object.fromEntries([
  ...[...groupOf].map(([name, group]) => [`./${name}`, [group, alias(name)]]),
  ...[...seldom.keys()].map((name) => [`./${name}`, [name]]),
]);

/** Modules one after the other, each from the beginning of a line. */
function inOneFile(start, modules, end) {
  const parts = [];
  let code = `"use strict";${start}{`;
  for (const [name, module] of modules) {
    code += `${JSON.stringify(name)}(module,require){\n`;
    parts.push({ line: code.split('\n').length - 1, map: module.map });
    code += `${module.code}},`;
  }
  return { code: `${code}}${end}\n`, parts };
}

const shared = inOneFile(
  'const chunks=',
  frequent,
  `,places=${JSON.stringify(places)},made={};
function load(name){const had=made[name];if(had)return had.exports;const module=made[name]={exports:{}};(chunks[name]??require("./seldom.js")[name])(module,shared);return module.exports}
function shared(id){const at=places[id];if(!at)return require(id);const[name,part]=at;return part?load(name)[part]:load(name)}
module.exports=shared;`,
);

/** Asks for chunks that share a file where they are. */
function asFile({ code, map }) {
  return { code: `require=require("./shared.js");\n${code}`, parts: [{ line: 1, map }] };
}

// The bundles' own accounts say what is in them; a test holds the list to the files.
const packages = bundledPackages([metafile, quoteRules.metafile]);
const own = JSON.parse(readFileSync('package.json', 'utf8'));
const programs = new Map([
  ['quote-rules.js', quoteRulesPiece],
  ['seldom.js', inOneFile('module.exports=', seldom, ';')],
  ['shared.js', shared],
]);
for (const [name, piece] of pieces) if (!groupOf.has(name) && !isSeldom(name)) programs.set(name, asFile(piece));
const files = new Map([
  ['third-party-notices.txt', noticesOf(packages)],
  ['sbom.json', `${JSON.stringify(sbomOf(packages, own), undefined, 2)}\n`],
]);
for (const [name, { code, parts }] of programs) {
  const map = lineMap(parts);
  const isOwn = map.sources.length > 0;
  files.set(name, isOwn ? `${code}//# sourceMappingURL=${name}.map\n` : code);
  if (isOwn) files.set(`${name}.map`, JSON.stringify(map));
}

// By it what V8 has compiled of one build is never taken for another's (`bin/compiled.js`).
const digest = createHash('sha256');
for (const text of files.values()) digest.update(text);
files.set('package.json', `${JSON.stringify({ type: 'commonjs', build: digest.digest('hex').slice(0, 16) })}\n`);

mkdirSync('dist', { recursive: true });
for (const [name, text] of files) writeFileSync(join('dist', name), text);
// What an earlier build left behind goes last, so that a program that starts meanwhile finds its files.
// Declarations are another script's.
for (const name of readdirSync('dist'))
  if (!files.has(name) && name !== 'types') rmSync(join('dist', name), { recursive: true });
