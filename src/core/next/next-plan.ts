import { addYears, type Day } from '../day.ts';
import { openGuesses, openGuessesIn } from '../draft/guesses/open-guesses.ts';
import { applyEdits, type Edit } from '../plan/fixes/edit.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read-plan.ts';
import { flowScalar, quoted } from '../plan/yaml/quote-scalar.ts';
import {
  listUnder,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type SourceNode,
  textsOf,
  valueUnder,
} from '../plan/yaml/source-node.ts';
import { readYaml } from '../plan/yaml/yaml-source.ts';
import { type AddedKey, commentEdits, guessEdits, guessesIn, type WordedMark } from './mark-edits.ts';
import { isDayOf, type OldYear, oldYearMarks } from './old-year.ts';
import { removalsOf } from './remove-requirements.ts';

/** What the next plan leaves out, and the words of its comments. */
export interface NextWishes {
  readonly year: number;
  /** Ids of the requirements to leave out; absent: none. */
  readonly leaveOut?: ReadonlySet<string>;
  /** What was written of why a requirement is not done, by its id, as one line of words. */
  readonly remedies?: ReadonlyMap<string, string>;
  readonly say: {
    /** Lines of the head, without `# `. */
    readonly head: readonly string[];
    /** Why a key is to be confirmed. */
    readonly why: (why: OldYear) => string;
  };
}

/**
 * Next year's plan as text: the same texts, targets, leads, evidence and ids; days and the years in its id and title
 * moved; nothing of what has been done. Its source is the document that it was made from: no newer one has been issued. What was
 * moved or still speaks of the old year stands in `x-guess`, as what an import guessed, to be confirmed one by one.
 * Made by edits in the old text, so that comments and layout stay as they are. `undefined` where the text is no sound plan.
 */
export function nextPlan(text: string, plan: Plan, wishes: NextWishes): string | undefined {
  const read = readYaml(text);
  const { root } = read;
  if (root?.kind !== 'map' || read.findings.length > 0) return undefined;
  const removals = removalsOf(text, root, wishes.leaveOut ?? new Set());
  const isLeft = ({ start }: { readonly start: number }) =>
    !removals.some((gone) => start >= gone.start && start < gone.end);
  const marks = newMarks(root, plan, wishes).filter(({ map }) => isLeft(map));
  const added = addedSource(root, plan, wishes);
  const years = wishes.year - Number(plan.period.from.slice(0, 4));
  const moves = [...nameEdits(text, root, plan, years), ...daysIn(root).map((node) => moved(node, years))].filter(
    isLeft,
  );
  const edits = [...moves, ...guessEdits(text, marks, added)];
  const head = wishes.say.head.map((line) => `# ${line}\n`).join('');
  const open = openGuessesIn(text, read).filter(({ at }) => isLeft(at.map)).length + marks.length + added.length;
  // Where a file is laid out so that a comment would change what it says, the keys alone are marked.
  return [commentEdits(text, root, marks), []]
    .map((comments) => withoutTurns(head + applyEdits(text, [...comments, ...edits, ...removals])))
    .find((made) => openGuesses(made).length === open && readPlan(made, '').plan !== undefined);
}

/** What no guess of the old plan marks already; what was written of why a duty is not done goes with its text. */
function newMarks(root: MapNode, plan: Plan, { remedies = new Map(), say }: NextWishes): WordedMark[] {
  const worded = [
    ...oldYearMarks(root, plan.period).map(({ map, entry, why }) => ({ map, entry, words: say.why(why) })),
    ...remedyMarks(root, remedies),
  ];
  const byKey = new Map<MapEntry, WordedMark>();
  for (const mark of worded) {
    const known = byKey.get(mark.entry);
    byKey.set(mark.entry, known === undefined ? mark : { ...known, words: `${known.words}；${mark.words}` });
  }
  return [...byKey.values()].filter(({ map, entry }) => {
    const guesses = guessesIn(map);
    return guesses === undefined || !textsOf(guesses.value).includes(entry.key.text);
  });
}

function remedyMarks(root: MapNode, remedies: ReadonlyMap<string, string>): WordedMark[] {
  const requirements = listUnder(root, 'sections').flatMap((section) =>
    listUnder(section, 'items').flatMap((item) => listUnder(item, 'requirements')),
  );
  return requirements.flatMap((map) => {
    const id = valueUnder(map, 'id');
    const words = id?.kind === 'scalar' ? remedies.get(id.text) : undefined;
    const entry = map.entries.find(({ key }) => key.text === 'text');
    return words === undefined || entry === undefined ? [] : [{ map, entry, words }];
  });
}

function addedSource(map: MapNode, { title }: Plan, { say }: NextWishes): AddedKey[] {
  if (valueUnder(map, 'source') !== undefined) return [];
  return [{ map, key: 'source', value: `{ title: ${flowScalar(title)} }`, words: say.why({ kind: 'source' }) }];
}

/** The id always names another plan, and so another ledger. */
function nameEdits(text: string, root: MapNode, plan: Plan, years: number): Edit[] {
  const [id, title] = [valueUnder(root, 'id'), valueUnder(root, 'title')];
  const edits: Edit[] = [];
  if (id?.kind === 'scalar') {
    const shifted = shiftYears(plan.id, plan.period, years);
    const year = Number(plan.period.from.slice(0, 4)) + years;
    edits.push(replaced(id, shifted === plan.id ? `${plan.id}-${year}` : shifted));
  }
  if (title?.kind === 'scalar') {
    const { start, end } = title;
    edits.push({ start, end, replacement: shiftYears(text.slice(start, end), plan.period, years) });
  }
  return edits;
}

function replaced({ start, end, plain }: ScalarNode, text: string): Edit {
  return { start, end, replacement: plain ? text : quoted(text) };
}

/** Every day of the plan itself; keys of the user's own (`x-`) are left alone. */
function daysIn(node: SourceNode): ScalarNode[] {
  if (node.kind === 'list') return node.items.flatMap(daysIn);
  if (node.kind !== 'map') return [];
  return node.entries.flatMap((entry) => {
    if (entry.key.text.startsWith('x-')) return [];
    return isDayOf(entry) ? [entry.value] : daysIn(entry.value);
  });
}

function moved(node: ScalarNode, years: number): Edit {
  return replaced(node, addYears(node.text as Day, years));
}

/** Every year that is written as a number of its own and lies within a span, moved: 2023年 → 2024年, 2023—2024学年 → 2024—2025学年. */
export function shiftYears(
  text: string,
  { from, to }: { readonly from: Day; readonly to: Day },
  years: number,
): string {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return text.replace(/(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])/g, (written) => {
    const year = Number(written);
    return year >= first && year <= last ? String(year + years) : written;
  });
}

/** A text without the marks that turn the direction of what follows, and without byte order marks within: in a file or on a screen they make it read otherwise than it is. */
function withoutTurns(text: string): string {
  return text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}
