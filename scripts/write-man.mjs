// Writes docs/man/plan.1 and docs/man/zh_CN/plan.1 from the tables that --help and `plan help` print.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/cli/man-page.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  // The verbs' own code is never run here.
  external: ['./src/verbs/*'],
  write: false,
});
const { manPage } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const [language, folder] of [
  ['en', 'docs/man'],
  ['zh', 'docs/man/zh_CN'],
]) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/plan.1`, manPage(language, version));
}
