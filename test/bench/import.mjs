// How well `plan import` reads documents: precision, recall and F1 against expectations that people wrote, and how fast.
//   npm run bench:import [-- --more <folder>] [-- --wrong]     --more: other documents, each with its .expect.json; --wrong: each miss
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { benchFolder, partsOfTheProgram } from './parts-of-the-program.mjs';

const folders = [resolve('test/fixtures/documents')];
process.argv.forEach((argument, at) => {
  if (argument === '--more') folders.push(...documentFolders(resolve(process.argv[at + 1])));
});
const showsWrong = process.argv.includes('--wrong');

/** The folder and those in it. */
function documentFolders(folder) {
  const inside = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  return [folder, ...inside.map(({ name }) => join(folder, name))];
}

const contents = `export { readDocument } from './src/core/draft/outline/read-document.ts';
export { draftPlan } from './src/core/draft/draft-plan.ts';
export { bareText } from './src/core/text/bare-text.ts';
export { likeness } from './src/core/text/likeness.ts';
export { ordinalOf } from './src/core/text/ordinal-of.ts';
export { decodeAnyText } from './src/store/text-file.ts';`;

const { readDocument, draftPlan, bareText, likeness, ordinalOf, decodeAnyText } = await partsOfTheProgram(
  contents,
  benchFolder(),
);

const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.expect.json'))
    .map((name) => {
      const base = name.slice(0, -'.expect.json'.length);
      const file = ['.txt', '.md'].map((ending) => join(folder, base + ending)).find(exists);
      return { file, expected: JSON.parse(readFileSync(join(folder, name), 'utf8')) };
    }),
);

function exists(path) {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

const numberOf = (written) => (written === null || written === undefined ? undefined : ordinalOf(String(written)));

/** Pairs what was expected with what was found; both may stand several times. */
function compared(expected, found, agrees) {
  const left = [...found];
  const missed = [];
  for (const each of expected) {
    const at = left.findIndex((other) => agrees(each, other));
    if (at < 0) missed.push(each);
    else left.splice(at, 1);
  }
  return { right: expected.length - missed.length, missed, extra: left };
}

function sectionsOf({ plan }) {
  return plan.sections.map((section) => ({
    number: section.guesses.some(({ why }) => why === 'made-section') ? undefined : ordinalOf(section.number),
    title:
      section.guesses.some(({ why }) => why === 'made-section') && section.title === plan.title ? '' : section.title,
    items: section.items.map((item) => ({
      ...item,
      ordinal: item.written === '' ? undefined : ordinalOf(item.written),
    })),
  }));
}

function sameTitle(wanted, title) {
  return wanted === null || wanted === undefined || bareText(wanted) === bareText(title);
}

/** An item that only stands for its section, which has none: no claim about the document. */
const standsForSection = (section, item) =>
  item.ordinal === undefined && bareText(item.title) === bareText(section.title);

/** `三/二` is item 二 of section 三; `2` is item 2; words are a title. */
function isIn(place, section, item) {
  if (place === undefined) return true;
  const [first, second] = place.split('/');
  if (second !== undefined) return section.number === numberOf(first) && item.ordinal === numberOf(second);
  return numberOf(first) === undefined ? bareText(first) === bareText(item.title) : item.ordinal === numberOf(first);
}

const everyOf = { 周: 'week', 月: 'month', 季度: 'quarter', 季: 'quarter', 半年: 'half-year', 学期: 'half-year' };

function sameTarget({ item, op, value, unit, per }, found) {
  if (!isIn(item, found.section, found.item)) return false;
  const { 'at-most': most, 'at-least': amount = most, every } = found.target;
  const foundUnit = amount.endsWith('%') ? '%' : found.target.unit;
  const isCap = op === '<=';
  return (
    (most !== undefined) === isCap &&
    Number.parseFloat(amount) === value &&
    (foundUnit === unit || (value === 0 && isCap)) &&
    (everyOf[per] ?? undefined) === every
  );
}

function requirementsOf(sections) {
  return sections.flatMap((section) =>
    section.items.flatMap((item) => item.requirements.map((requirement) => ({ ...requirement, section, item }))),
  );
}

/** Of one clause that several requirements share, each due and each unit once. */
function once(all, keyOf) {
  return [...new Map(all.map((each) => [keyOf(each), each])).values()];
}

function judged(expected, draft) {
  const sections = sectionsOf(draft);
  const items = sections.flatMap((section) =>
    section.items.filter((item) => !standsForSection(section, item)).map((item) => ({ item, section })),
  );
  const wantedItems = expected.sections.flatMap((section) => section.items.map((item) => ({ item, section })));
  const requirements = requirementsOf(sections);
  const wantedTargets = (expected.targets ?? []).filter(({ value }) => value !== undefined);
  const sure = wantedTargets.filter(({ inferred }) => !inferred);
  const doubtful = wantedTargets.filter(({ inferred }) => inferred);
  const withTarget = once(
    requirements.filter(({ target }) => target !== undefined),
    (each) => JSON.stringify([each.item.id, each.quote, each.target]),
  );
  const targets = compared(sure, withTarget, sameTarget);
  // What the reader of the document was unsure of is neither right nor wrong.
  targets.extra = compared(doubtful, targets.extra, sameTarget).extra;
  const dues = once(
    requirements.filter(({ due }) => due !== undefined),
    ({ item, due }) => `${item.id} ${due}`,
  );
  const units = once(
    requirements
      .filter((each) => each.lead.length + each.with.length > 0)
      .map((each) => ({ ...each, units: [...each.lead, ...each.with].sort().join() })),
    ({ item, units }) => `${item.id} ${units}`,
  );
  const notes = once(expected.responsible ?? [], ({ item, units }) => `${item} ${[...units].sort().join()}`);
  const results = {
    sections: compared(
      expected.sections.filter(({ number, title }) => number !== null || title !== null),
      sections.filter(({ number, title }) => number !== undefined || title !== ''),
      (wanted, found) => numberOf(wanted.number) === found.number && sameTitle(wanted.title, found.title),
    ),
    items: compared(wantedItems, items, (wanted, found) => {
      const inSection = wanted.section.number === null || numberOf(wanted.section.number) === found.section.number;
      return (
        inSection &&
        numberOf(wanted.item.number) === found.item.ordinal &&
        sameTitle(wanted.item.title, found.item.title)
      );
    }),
    targets:
      expected.partial || (expected.kind === 'verbatim' && expected.targets?.some(({ value }) => value === undefined))
        ? undefined
        : targets,
    deadlines: expected.partial
      ? undefined
      : compared(
          onceByDay(expected.deadlines ?? []),
          dues,
          ({ item, by }, found) => isIn(item, found.section, found.item) && by === found.due,
        ),
    responsible: expected.partial
      ? undefined
      : compared(
          notes,
          units,
          (wanted, found) =>
            isIn(wanted.item, found.section, found.item) && [...wanted.units].sort().join() === found.units,
        ),
    sentences: { right: draft.coverage.once, missed: draft.coverage.missing, extra: draft.coverage.twice },
    ...(expected.requirements && { duties: dutiesFound(expected.requirements, requirements) }),
  };
  return results;
}

function onceByDay(deadlines) {
  return once(deadlines, ({ item, by }) => `${item} ${by}`);
}

/** Each duty of the expectation beside one requirement whose clause it shares, the likeliest first. */
function dutiesFound(expected, requirements) {
  const pairs = expected.flatMap((duty, at) =>
    requirements.flatMap((requirement, index) => {
      const [clause, quote] = [bareText(duty.clause), bareText(requirement.quote)];
      if (requirement.item.ordinal !== numberOf(duty.item) || !(quote.includes(clause) || clause.includes(quote)))
        return [];
      return [{ at, index, likeness: likeness(duty.duty, requirement.text) }];
    }),
  );
  const [duties, used] = [new Set(), new Set()];
  for (const { at, index } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (duties.has(at) || used.has(index)) continue;
    duties.add(at);
    used.add(index);
  }
  const extra = requirements.filter((_each, index) => !used.has(index));
  return { right: duties.size, missed: expected.filter((_each, at) => !duties.has(at)), extra };
}

const percent = (part, whole) => (whole === 0 ? '  –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)}`);

function figures({ right, missed, extra }) {
  const [wanted, found] = [right + missed.length, right + extra.length];
  const f1 = wanted + found === 0 ? '  –  ' : `${((200 * right) / (wanted + found)).toFixed(1).padStart(5)}`;
  return `precision ${percent(right, found)}  recall ${percent(right, wanted)}  F1 ${f1}  (${right} right, ${missed.length} missed, ${extra.length} too many)`;
}

const totals = new Map();
for (const { file, expected } of documents) {
  const { text } = decodeAnyText(readFileSync(file));
  const draft = draftPlan(readDocument(text), { year: expected.year });
  const results = judged(expected, draft);
  const wrong = [];
  for (const [what, result] of Object.entries(results)) {
    if (result === undefined) continue;
    const total = totals.get(what) ?? { right: 0, missed: [], extra: [] };
    totals.set(what, {
      right: total.right + result.right,
      missed: [...total.missed, ...result.missed],
      extra: [...total.extra, ...result.extra],
    });
    if (result.missed.length + result.extra.length > 0) wrong.push([what, result]);
  }
  if (bareText(draft.plan.title) !== bareText(expected.title))
    wrong.push(['title', { missed: [expected.title], extra: [draft.plan.title] }]);
  console.log(
    `${basename(file).padEnd(28)} ${wrong.map(([what, { missed, extra }]) => `${what} −${missed.length} +${extra.length}`).join(', ') || 'all right'}`,
  );
  if (showsWrong)
    for (const [what, result] of wrong)
      for (const kind of ['missed', 'extra'])
        for (const each of result[kind]) console.log(`    ${what} ${kind}: ${shown(each)}`);
}

function shown(each) {
  if (typeof each === 'string') return each;
  const { section, item, requirements, items, guesses, ...rest } = each;
  const place = typeof item === 'string' ? item : item && `${item.id ?? item.number} ${item.title}`;
  return JSON.stringify({ ...(place && { item: place }), ...rest });
}

console.log(`\n${documents.length} documents`);
for (const [what, total] of totals) console.log(`${what.padEnd(12)} ${figures(total)}`);

/** The text as a document of so many characters: the same again and again, its numbers running anew. */
function ofLength(text, length) {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

console.log('\nspeed, core alone');
// Without what ends a document, behind which nothing would be read.
const sample = documents
  .map(({ file }) => decodeAnyText(readFileSync(file)).text)
  .filter((text) => !/标签|目[ 　]*录|印发给|延伸阅读|原文下载|猜你喜欢|^附件/m.test(text))
  .join('\n');
for (const length of [20_000, 200_000, 2_000_000]) {
  const text = ofLength(sample, length);
  const start = process.hrtime.bigint();
  draftPlan(readDocument(text), { year: 2024 });
  console.log(
    `${String(length).padStart(9)} characters ${(Number(process.hrtime.bigint() - start) / 1e6).toFixed(0).padStart(6)} ms`,
  );
}
