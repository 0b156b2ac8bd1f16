// How large the house is and how it hangs together, of this checkout or any other; asserts nothing:
//   npm run measure [-- --repo DIR] [--results FILE …] [--shared-names] [--small-files] [--timed]
// --results counts the tests of vitest's JSON results; --shared-names and --small-files list what stands behind two of the
// figures; --timed adds `npm cit` in a fresh clone and the start-up ratios, for which the machine should be idle.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readModule } from './measure/module.mjs';
import { importChains, sharedNames, smallWithOneImporter, verbEntries } from './measure/module-graph.mjs';
import { codeFiles, folderWidths } from './measure/source-tree.mjs';
import { printTimes } from './measure/times.mjs';

const { values } = parseArgs({
  options: {
    repo: { type: 'string', default: '.' },
    results: { type: 'string', multiple: true, default: [] },
    'shared-names': { type: 'boolean', default: false },
    'small-files': { type: 'boolean', default: false },
    timed: { type: 'boolean', default: false },
  },
});

const rooms = new Map(['src', 'scripts', 'bin', 'test'].map((room) => [room, codeFiles(values.repo, room)]));
const source = rooms.get('src');
const modules = source.map(readModule);
const functions = modules.flatMap((module) => module.functions).sort((a, b) => a.lines - b.lines);

const sizeOf = (files) => `${files.reduce((sum, { lines }) => sum + lines, 0)} lines, ${files.length} files`;
const print = (what, found) => console.log(`${what.padEnd(46)} ${found}`);
const list = (lines) => console.log(lines.map((line) => `  ${line}\n`).join(''));

for (const [room, files] of rooms) print(room, sizeOf(files));
print('src, scripts and bin', sizeOf([...rooms].filter(([room]) => room !== 'test').flatMap(([, files]) => files)));
print('all', sizeOf([...rooms.values()].flat()));

/** Lines of the function that so many hundredths are no longer than. */
const atMost = (hundredths) => functions[Math.ceil((functions.length * hundredths) / 100) - 1]?.lines ?? 0;
print('functions in src', functions.length);
print('lines of a function: median, 95 %, longest', `${atMost(50)}, ${atMost(95)}, ${atMost(100)}`);
const over = (lines) => functions.filter((each) => each.lines > lines).reverse();
print('functions over 60 lines, over 40 lines', `${over(60).length}, ${over(40).length}`);
list(over(40).map(({ name, lines, path, line }) => `${lines} ${name} ${path}:${line}`));

const long = source.filter(({ lines }) => lines > 250).sort((a, b) => b.lines - a.lines);
print('files over 250 lines in src', long.length);
list(long.map(({ path, lines }) => `${lines} ${path}`));

const widths = folderWidths(source);
print('files side by side in the widest folders', '');
list(widths.slice(0, 5).map(({ folder, width }) => `${width} ${folder}`));

const [chain = []] = importChains(modules, verbEntries(modules));
print('deepest import chain of a verb', `${chain.length} modules`);
list(chain);

const shared = sharedNames(modules);
print('exported names that several modules declare', shared.length);
if (values['shared-names']) list(shared.map(({ name, paths }) => `${name}: ${paths.join(', ')}`));

const small = smallWithOneImporter(source, modules, 50);
print('files of 50 lines or fewer with one importer', small.length);
if (values['small-files']) list(small.map(({ path, lines, importer }) => `${lines} ${path} <- ${importer}`));

if (values.results.length > 0) {
  const runs = values.results.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  print(
    'tests passed, failed, skipped',
    `${sum('numPassedTests')}, ${sum('numFailedTests')}, ${sum('numPendingTests')}`,
  );
}

if (values.timed) printTimes(values.repo);
