// Writes docs/checks.md and docs/checks.zh-CN.md from the table that `plan explain` prints.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/words/manual/manual-page.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
});
const { manualPage } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

mkdirSync('docs', { recursive: true });
writeFileSync('docs/checks.md', manualPage('en'));
writeFileSync('docs/checks.zh-CN.md', manualPage('zh'));
