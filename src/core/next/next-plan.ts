import { addYears, type Day, parseDay } from '../day.ts';
import { applyEdits, type Edit } from '../plan/fixes/edit.ts';
import { type Plan, requirementsOf } from '../plan/plan.ts';
import { quoted } from '../plan/yaml/quote-scalar.ts';
import { listUnder, type MapNode, type ScalarNode, type SourceNode, valueUnder } from '../plan/yaml/source-node.ts';
import { readYaml } from '../plan/yaml/yaml-source.ts';
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
    /** Above a requirement whose words name a year of the old plan. */
    readonly namesYear: (years: string) => string;
  };
}

/**
 * Next year's plan as text: the same texts, targets, leads, evidence and ids; days and the years in its id and title
 * moved; nothing of what has been done. Made by edits in the old text, so that comments and layout stay as they are.
 * `undefined` where the text is no sound YAML.
 */
export function nextPlan(
  text: string,
  plan: Plan,
  { year, leaveOut = new Set(), remedies = new Map(), say }: NextWishes,
): string | undefined {
  const { root, findings } = readYaml(text);
  if (root?.kind !== 'map' || findings.length > 0) return undefined;
  const years = year - Number(plan.period.from.slice(0, 4));
  const removals = removalsOf(text, root, leaveOut);
  const isLeft = ({ start }: Edit) => !removals.some((gone) => start >= gone.start && start < gone.end);
  const edits = [
    ...nameEdits(text, root, plan, years),
    ...daysIn(root).map((node) => moved(node, years)),
    ...commentsAbove(text, root, yearNotes(plan, say.namesYear)),
    ...commentsAbove(text, root, remedies),
  ].filter(isLeft);
  const head = say.head.map((line) => `# ${line}\n`).join('');
  return head + applyEdits(text, [...edits, ...removals]);
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

const dayKeys: ReadonlySet<string> = new Set(['from', 'to', 'due']);

/** Every day of the plan itself; keys of the user's own (`x-`) are left alone. */
function daysIn(node: SourceNode): ScalarNode[] {
  if (node.kind === 'list') return node.items.flatMap(daysIn);
  if (node.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) => {
    if (key.text.startsWith('x-')) return [];
    const isDay = dayKeys.has(key.text) && value.kind === 'scalar' && parseDay(value.text) !== undefined;
    return isDay ? [value] : daysIn(value);
  });
}

function moved(node: ScalarNode, years: number): Edit {
  return replaced(node, addYears(node.text as Day, years));
}

/** Words are never changed: where they name a year, a person has to look. */
function yearNotes(plan: Plan, words: (years: string) => string): ReadonlyMap<string, string> {
  return new Map(
    requirementsOf(plan).flatMap(({ id, text: duty, quote = '' }) => {
      const years = [...new Set(`${duty} ${quote}`.match(/(?<![0-9])20[0-9]{2}(?=年)/g) ?? [])];
      return years.length === 0 ? [] : [[id, words(years.join('、'))] as const];
    }),
  );
}

/** A comment above each requirement of which there is something to say, by its id. */
function commentsAbove(text: string, root: MapNode, comments: ReadonlyMap<string, string>): Edit[] {
  return requirementNodes(root).flatMap((node): Edit[] => {
    const id = valueUnder(node, 'id');
    const words = id?.kind === 'scalar' ? comments.get(id.text) : undefined;
    if (words === undefined) return [];
    const line = text.lastIndexOf('\n', node.start) + 1;
    const indent = /^ */.exec(text.slice(line))?.[0] ?? '';
    return [{ start: line, end: line, replacement: `${indent}# ${words}\n` }];
  });
}

function requirementNodes(root: MapNode): MapNode[] {
  return listUnder(root, 'sections').flatMap((section) =>
    listUnder(section, 'items').flatMap((item) => listUnder(item, 'requirements')),
  );
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
