// Builds dist/: CommonJS (it starts faster than ES modules), split so that a verb reads only what it uses.
// esbuild splits ES modules only, so it splits first and each piece is turned into CommonJS after.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';

const target = 'node20.17';

/** What a library brings that this program never uses, and that would be loaded at every start. */
const leftOut = {
  // commander starts programs of its own for subcommands in files; there are none here.
  'node:child_process': 'export default {}; export const spawn = undefined;',
};

const withoutTheUnused = {
  name: 'without the unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('/node_modules/commander/') ? { path, namespace: 'left-out' } : undefined,
    );
    // Colour is decided in main.ts; chalk's own detection would read the system at every start.
    onResolve({ filter: /^#supports-color$/ }, ({ importer }) => ({
      path: join(importer, '../vendor/supports-color/browser.js'),
    }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: leftOut[path] }));
  },
};

const { outputFiles } = await build({
  entryPoints: { plan: 'src/main.ts' },
  bundle: true,
  splitting: true,
  platform: 'node',
  target,
  format: 'esm',
  minify: true,
  // One byte a character: V8 reads that faster than text with Chinese in it, escaped or not.
  charset: 'ascii',
  legalComments: 'none',
  // CommonJS has no import.meta.
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [withoutTheUnused],
  outdir: 'dist',
  write: false,
  logLevel: 'warning',
});

// `import()` becomes require, too: Node's own would start the loader of ES modules.
const asCommonJs = {
  format: 'cjs',
  platform: 'node',
  supported: { 'dynamic-import': false },
  minify: true,
  charset: 'ascii',
};

mkdirSync('dist', { recursive: true });
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
const made = new Set(['package.json']);
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, { ...asCommonJs, target });
  made.add(basename(path));
  writeFileSync(join('dist', basename(path)), code);
}
// What an earlier build left behind goes last, so that a program that starts meanwhile finds its files.
for (const name of readdirSync('dist')) if (!made.has(name)) rmSync(join('dist', name), { recursive: true });
