// How well `plan import` reads documents, held against what careful readers expect of them, and how fast.
//   npm run bench:import [-- --more <folder>] [-- --only <folder>] [-- --wrong] [-- --kinds]
//   --more: other documents, each with its .expect.json; --only: none but those; --wrong: each miss; --kinds: only the totals
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { scoreOf } from './import-score.mjs';
import { benchFolder, partsOfTheProgram } from './parts-of-the-program.mjs';

const has = (flag) => process.argv.includes(flag);
const after = (flag) => process.argv.flatMap((each, at) => (each === flag ? [resolve(process.argv[at + 1])] : []));
const folders = [...(has('--only') ? after('--only') : [resolve('test/fixtures/documents')]), ...after('--more')];

const contents = `export { readDocument } from './src/core/draft/outline/read-document.ts';
export { draftPlan } from './src/core/draft/draft-plan.ts';
export { readDocumentFile } from './src/store/documents/document-text.ts';`;

const { readDocument, draftPlan, readDocumentFile } = await partsOfTheProgram(contents, benchFolder());

const endings = ['.txt', '.md', '.docx', '.pdf', '.doc', '.wps', '.ofd'];

const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.expect.json'))
    .map((name) => {
      const base = join(folder, name.slice(0, -'.expect.json'.length));
      const file = endings.map((ending) => base + ending).find((each) => existsSync(each));
      return { file, expected: JSON.parse(readFileSync(join(folder, name), 'utf8')) };
    }),
);

const isMade = (guesses, why) => guesses.some((guess) => guess.why === why);

/** A draft in the form that the score knows. */
function asScored({ plan }) {
  return {
    title: plan.title,
    issuer: plan.issuer.name,
    period: plan.period,
    sections: plan.sections.map((section) => ({
      number: section.number,
      title: section.title,
      made: isMade(section.guesses, 'made-section') && section.title === plan.title,
      items: section.items.map((item) => ({
        number: item.written,
        title: item.title,
        opening: item.context[0] ?? item.requirements[0]?.quote ?? item.title,
        made: item.written === '' && item.title === section.title,
        requirements: item.requirements,
      })),
    })),
  };
}

const percent = (part, whole) => (whole === 0 ? '    –' : (part / whole).toFixed(3));

function figures({ right, missed, extra }) {
  const [wanted, found] = [right + missed.length, right + extra.length];
  return `precision ${percent(right, found)}  recall ${percent(right, wanted)}  F1 ${percent(2 * right, wanted + found)}  (${right} right, ${missed.length} missed, ${extra.length} too many)`;
}

const totals = new Map();

function addUp(what, { right, missed, extra }) {
  const total = totals.get(what) ?? { right: 0, missed: [], extra: [] };
  totals.set(what, {
    right: total.right + right,
    missed: [...total.missed, ...missed],
    extra: [...total.extra, ...extra],
  });
}

for (const { file, expected } of documents) {
  const read = await readDocumentFile(readFileSync(file));
  const scores =
    typeof read === 'string' ? {} : scoreOf(expected, asScored(draftPlan(readDocument(read.text), { year: 2026 })));
  const wrong = Object.entries(scores).filter(([, score]) => score && score.missed.length + score.extra.length > 0);
  for (const [what, score] of Object.entries(scores)) if (score) addUp(what, score);
  if (has('--kinds')) continue;
  const short = wrong.map(
    ([what, { right, missed, extra }]) =>
      `${what} ${right}/${right + missed.length}${extra.length > 0 ? ` +${extra.length}` : ''}`,
  );
  console.log(
    `${basename(file).padEnd(28)} ${typeof read === 'string' ? 'NOT READ' : short.join(', ') || 'all right'}`,
  );
  if (!has('--wrong')) continue;
  for (const [what, score] of wrong)
    for (const kind of ['missed', 'extra'])
      for (const each of score[kind])
        console.log(`    ${what} ${kind}: ${typeof each === 'string' ? each : JSON.stringify(each)}`);
}

console.log(`\n${documents.length} documents`);
for (const [what, total] of totals) console.log(`${what.padEnd(12)} ${figures(total)}`);

/** The text as a document of so many characters: the same again and again, its numbers running anew. */
function ofLength(text, length) {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

console.log('\nspeed, core alone');
// Without what ends a document, behind which nothing would be read.
const texts = readdirSync('test/fixtures/documents').filter((name) => name.endsWith('.txt'));
const sample = texts
  .map((name) => readFileSync(join('test/fixtures/documents', name), 'utf8'))
  .filter((text) => !/标签|目[ 　]*录|印发给|延伸阅读|原文下载|猜你喜欢|^附件/m.test(text))
  .join('\n');
for (const length of []) {
  const text = ofLength(sample, length);
  const start = process.hrtime.bigint();
  draftPlan(readDocument(text), { year: 2024 });
  console.log(
    `${String(length).padStart(9)} characters ${(Number(process.hrtime.bigint() - start) / 1e6).toFixed(0).padStart(6)} ms`,
  );
}
