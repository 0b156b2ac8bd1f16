import { groupedBy } from '../grouped-by.ts';
import { compareText } from '../text/compare-text.ts';
import type { Entry } from './entry.ts';
import { foldLedger } from './fold.ts';
import type { LedgerFault, LedgerFile, LedgerLine } from './ledger-file.ts';
import { baseWriterOf, branchMarkLength, branchOf, fileOfWriter } from './names.ts';
import { conflictingIds } from './verify.ts';

/** What merging another copy's files would change; working it out changes nothing. */
export interface Merge<File extends LedgerFile = LedgerFile> {
  /** By the name of the file that is to be written. */
  readonly steps: readonly MergeStep<File>[];
  /** Writers of whom each copy has entries that the other lacks. */
  readonly divergences: readonly Divergence[];
  /** All files as they will be, sorted by writer. */
  readonly after: readonly LedgerFile[];
  /** Places where an id would come to stand for two different entries. */
  readonly conflicts: readonly LedgerFault[];
}

/** One file to be written whole. */
export interface MergeStep<File extends LedgerFile = LedgerFile> {
  /** `new`: none of this writer was here; `continues`: it replaces ours; `branch`: it is kept beside ours. */
  readonly kind: 'new' | 'continues' | 'branch';
  /** The writer or branch that it becomes here. */
  readonly writer: string;
  readonly file: File;
  /** What it holds and ours did not. */
  readonly added: readonly LedgerLine[];
}

export interface Divergence {
  readonly writer: string;
  /** Lines that both have. */
  readonly common: number;
  /** Lines that only ours has. */
  readonly ours: number;
  readonly theirs: number;
}

/**
 * The union by writer. `incoming` files are whole and faultless, and named after their writer or after a branch; by which
 * branch does not matter, as files are told apart by their lines only. `ours` may have faults: a whole file that holds
 * every line that can be read of ours replaces it.
 */
export function planMerge<File extends LedgerFile>(
  ours: readonly LedgerFile[],
  incoming: readonly File[],
): Merge<File> {
  const here = new Map<string, LedgerFile>(ours.map((file) => [file.writer, file]));
  const written = new Map<string, File>();
  const divergences: Divergence[] = [];
  for (const file of [...incoming].sort(byWriter)) {
    const siblings = [...here.values()].filter(({ writer }) => baseWriterOf(writer) === baseWriterOf(file.writer));
    if (file.lines.length === 0 || siblings.some((sibling) => holds(sibling, file))) continue;
    const continued = siblings.sort(byWriter).find((sibling) => holds(file, sibling));
    if (continued === undefined && siblings.length > 0) divergences.push(divergenceOf(siblings, file));
    const writer = continued?.writer ?? nameFor(file, siblings, here);
    here.set(writer, { writer, lines: file.lines });
    written.set(writer, file);
  }
  const after = [...here.values()].sort(byWriter);
  return { steps: stepsOf(written, ours), divergences, after, conflicts: newConflicts(ours, after) };
}

function byWriter(a: LedgerFile, b: LedgerFile): number {
  return compareText(a.writer, b.writer);
}

/** Whether every line of `part` stands in `whole`, at its place. */
export function holds(whole: LedgerFile, part: LedgerFile): boolean {
  return sharedLines(whole, part) === part.lines.length;
}

function sharedLines(a: LedgerFile, b: LedgerFile): number {
  const hashes = new Map(a.lines.map(({ line, entry }) => [line, entry.hash]));
  return b.lines.filter(({ line, entry }) => hashes.get(line) === entry.hash).length;
}

/** The sibling with which it shares most is the one that it parted from. */
function divergenceOf(siblings: readonly LedgerFile[], file: LedgerFile): Divergence {
  const [nearest] = siblings
    .map((sibling) => ({ sibling, common: sharedLines(sibling, file) }))
    .sort((a, b) => b.common - a.common);
  const common = nearest?.common ?? 0;
  const ours = (nearest?.sibling.lines.length ?? 0) - common;
  return { writer: baseWriterOf(file.writer), common, ours, theirs: file.lines.length - common };
}

/** The writer's own name if it is free; else a branch, marked by the first line that nobody else has: it stays when the branch grows. */
function nameFor(file: LedgerFile, siblings: readonly LedgerFile[], taken: ReadonlyMap<string, LedgerFile>): string {
  const base = baseWriterOf(file.writer);
  if (!taken.has(base)) return base;
  const known = new Set(siblings.flatMap(({ lines }) => lines.map(({ entry }) => entry.hash)));
  const mark = file.lines.find(({ entry }) => !known.has(entry.hash))?.entry.hash ?? '';
  const names = Array.from({ length: mark.length / branchMarkLength }, (_, part) =>
    branchOf(base, mark.slice(part * branchMarkLength)),
  );
  const free = names.find((name) => !taken.has(name));
  if (free === undefined) throw new Error(`no free name for a branch of ${base}`);
  return free;
}

function stepsOf<File extends LedgerFile>(
  written: ReadonlyMap<string, File>,
  ours: readonly LedgerFile[],
): MergeStep<File>[] {
  const known = new Set(ours.flatMap(({ lines }) => lines.map(({ entry }) => entry.id)));
  const here = new Set(ours.map(({ writer }) => writer));
  return [...written]
    .map(([writer, file]): MergeStep<File> => {
      const kind = here.has(writer) ? 'continues' : writer === baseWriterOf(writer) ? 'new' : 'branch';
      return { kind, writer, file, added: file.lines.filter(({ entry }) => !known.has(entry.id)) };
    })
    .sort((a, b) => (a.writer < b.writer ? -1 : 1));
}

/** What is at odds among ours already is for `verify` to say. */
function newConflicts(ours: readonly LedgerFile[], after: readonly LedgerFile[]): LedgerFault[] {
  const before = new Set(conflictingIds(ours).map(({ file, line }) => `${file}:${line}`));
  return conflictingIds(after).filter(({ file, line }) => !before.has(`${file}:${line}`));
}

/** A requirement for which several writers' records stand. */
export interface SharedRequirement {
  readonly requirement: string;
  /** The recorders' names, each once, sorted. */
  readonly by: readonly string[];
}

/** Which of the requirements that a merge brought entries for now have records from two hands: they may count one thing twice. */
export function sharedRequirements({ steps, after }: Merge): SharedRequirement[] {
  const touched = new Set(steps.flatMap(({ added }) => added.map(({ entry }) => entry.requirement)));
  // A reviewer's word records nothing a second time.
  const recorded = foldLedger(after).standing.filter(
    ({ entry: { requirement, kind } }) => kind !== 'review' && touched.has(requirement),
  );
  return [...groupedBy(recorded, ({ entry }) => entry.requirement)]
    .filter(([, placements]) => new Set(placements.map(({ writer }) => writer)).size > 1)
    .map(([requirement, placements]) => ({
      requirement,
      by: [...new Set(placements.map(({ entry }) => entry.by))].sort(),
    }));
}

/** The file and line of the first added entry that is not of this unit and plan; such a file is none of ours. */
export function strangerIn(
  { steps }: Merge,
  unit: string,
  plan: string,
): { readonly file: string; readonly line: number; readonly unit: string; readonly plan: string } | undefined {
  for (const { file, added } of steps) {
    const stranger = added.find(({ entry }) => entry.unit !== unit || entry.plan !== plan);
    if (stranger === undefined) continue;
    const { line, entry } = stranger;
    return { file: fileOfWriter(file.writer), line, unit: entry.unit, plan: entry.plan };
  }
  return undefined;
}

/**
 * The step by which a merge would lengthen what a reviewer wrote on this computer, whose file is `own`: it grows on this
 * computer only, as who is reviewed could else go on with it.
 */
export function forgedReviews(
  { steps }: Merge,
  ours: readonly LedgerFile[],
  own: string | undefined,
): MergeStep | undefined {
  const lines = ours.find(({ writer }) => writer === own)?.lines ?? [];
  const isOfReviews = lines.length > 0 && lines.every(({ entry }) => entry.kind === 'review');
  return isOfReviews ? steps.find(({ writer }) => baseWriterOf(writer) === own) : undefined;
}

/** The last word of what came in on each requirement, in the order in which they were said, as far as it stands. */
export function verdictsIn({ steps, after }: Pick<Merge, 'steps' | 'after'>): readonly Entry[] {
  const added = new Set(steps.flatMap((step) => step.added.map(({ entry }) => entry.id)));
  const last = new Map<string, Entry>();
  // Most merges bring no review: those need no fold.
  if (!steps.some((step) => step.added.some(({ entry }) => entry.kind === 'review'))) return [];
  for (const { entry } of foldLedger(after).standing) {
    if (entry.kind === 'review' && added.has(entry.id)) last.set(entry.requirement ?? '', entry);
  }
  return [...last.values()];
}

/** Copies of one unit's ledger as one: the union by writer, and in how many places an id stands for two entries. */
export function unionOf(copies: readonly (readonly LedgerFile[])[]): {
  readonly files: readonly LedgerFile[];
  readonly conflicts: number;
} {
  let files: readonly LedgerFile[] = [];
  let conflicts = 0;
  for (const copy of copies) {
    const merged = planMerge(files, copy);
    files = merged.after;
    conflicts += merged.conflicts.length;
  }
  return { files, conflicts };
}

/** How many entries are of another unit or plan: they stay where they are, as their chain needs them, and count for nobody. */
export function entriesOfOthers(files: readonly LedgerFile[], unit: string, plan: string): number {
  const others = files.flatMap(({ lines }) => lines.filter(({ entry }) => entry.unit !== unit || entry.plan !== plan));
  return new Set(others.map(({ entry }) => entry.id)).size;
}
