// Key presses that a clerk needs for a year's entries, in a real terminal and in plain lines: of the bundled plan of 2023, told
// afterwards, and of this year's drafted from it, told as they are done. Needs the built program.
//   npm run bench:keys
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// Beside the packages, where those that it leaves outside are found.
const outfile = resolve('node_modules/.keys-of-a-year.mjs');
process.on('exit', () => rmSync(outfile, { force: true }));
await build({
  entryPoints: ['test/bench/year-of-keys.ts'],
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  define: { 'import.meta.dirname': JSON.stringify(resolve('test/support')) },
  outfile,
  logLevel: 'error',
});
const { folderOf, keysOfYear, run } = await import(pathToFileURL(outfile).href);

const unit = ['--unit', '实验小学', '--kind', 'school', '--recorder', '王老师'];
const year = new Date().getFullYear();

/** Before several days were taken at once: about 10 key presses a duty, about 100 for twelve months of a monthly one. */
for (const plain of [false, true]) {
  const last = folderOf();
  await run(last, ['init', ...unit]);
  say('2023, told afterwards', plain, await keysOfYear(last, 'afterwards', plain));
  const current = folderOf();
  await run(current, ['next', '--year', String(year), '-o', 'this-year.yaml']);
  await run(current, ['init', '--plan', 'this-year.yaml', ...unit]);
  say(`${year}, told on the day`, plain, await keysOfYear(current, 'today', plain));
}

function say(what, plain, { duties, entries, keys, characters }) {
  const each = (keys / duties).toFixed(1);
  console.log(
    `${what}${plain ? ', --plain' : ''}: ${duties} duties, ${entries} entries, ${keys} keys beside ${characters} characters of text, ${each} keys a duty`,
  );
}
