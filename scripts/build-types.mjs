// Writes dist/types/: declarations of what `import … from 'workpoints'` gives, and of the types that these name; no others.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const made = mkdtempSync(join(tmpdir(), 'plan-types-'));
const { status, stdout } = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json', '--outDir', made],
  { encoding: 'utf8' },
);
if (status !== 0) throw new Error(`tsc: ${stdout}`);

const declarations = new Map();

/** The file and all that it imports. Imports name the sources; what a program finds beside a declaration is `.js`. */
function take(file) {
  if (declarations.has(file)) return;
  const text = readFileSync(join(made, file), 'utf8');
  declarations.set(file, text.replace(/((?:from|import\()\s*["'])(\.[^"']+)\.ts(["'])/g, '$1$2.js$3'));
  for (const [, path] of text.matchAll(/(?:from|import\()\s*["'](\.[^"']+)\.ts["']/g)) {
    take(relative('.', join(dirname(file), `${path}.d.ts`)));
  }
}

take('library.d.ts');
rmSync(made, { recursive: true });
rmSync('dist/types', { recursive: true, force: true });
for (const [file, text] of declarations) {
  const path = join('dist/types', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
