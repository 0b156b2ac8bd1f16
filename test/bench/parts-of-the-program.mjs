import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { withoutTheUnused } from '../../scripts/without-the-unused.mjs';

/** A folder of the bench's own, gone when it ends. */
export function benchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Parts of the program that a bench calls itself: what `contents`, exports from the source, name. */
export async function partsOfTheProgram(contents, folder) {
  const outfile = join(folder, 'parts.mjs');
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    outfile,
    plugins: [withoutTheUnused],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** A script to `--require`: as the process ends it writes down, in `$PEAK`, how much memory it had at most, in KiB. */
export function peakWriterIn(folder) {
  const script = join(folder, 'peak.cjs');
  writeFileSync(
    script,
    "process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));",
  );
  return script;
}
