// Builds dist/: the program as one minified CommonJS file, and each heavy library as a file of its own
// beside it, so that a verb that does not need it never reads it (CommonJS starts faster than ES modules).
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

/** Specifier → the file in dist/ that it becomes. */
const libraries = {
  commander: 'commander',
  chalk: 'chalk',
  yaml: 'yaml',
  '@inquirer/core': 'inquirer',
};

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  format: 'cjs',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  // CommonJS has no import.meta.
  define: { 'import.meta.dirname': '__dirname' },
  logLevel: 'warning',
};

const asSeparateFiles = {
  name: 'libraries as separate files',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path }) =>
      path in libraries ? { path: `./${libraries[path]}.cjs`, external: true } : undefined,
    );
  },
};

await Promise.all([
  build({ ...shared, entryPoints: ['src/main.ts'], outfile: 'dist/plan.cjs', plugins: [asSeparateFiles] }),
  ...Object.entries(libraries).map(([library, file]) =>
    build({ ...shared, entryPoints: [library], outfile: `dist/${file}.cjs` }),
  ),
]);

// What an earlier layout left behind goes last, so that a program that starts meanwhile finds its files.
const made = new Set(['plan.cjs', ...Object.values(libraries).map((file) => `${file}.cjs`)]);
for (const name of readdirSync('dist')) if (!made.has(name)) rmSync(`dist/${name}`, { recursive: true });
