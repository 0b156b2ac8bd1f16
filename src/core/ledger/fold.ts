import { groupedBy } from '../grouped-by.ts';
import { compareText } from '../text/compare-text.ts';
import type { Entry, IncompleteBatch, LedgerState, Placement } from './entry.ts';
import type { LedgerFile } from './ledger-file.ts';
import { baseWriterOf } from './names.ts';

/** What all the files of a ledger say together; the same in whatever order they are given. */
export function foldLedger(files: readonly LedgerFile[]): LedgerState {
  return foldPlacements(placementsIn(files));
}

/** What entries say together; `placements` in the fold's order. */
export function foldPlacements(placements: readonly Placement[]): LedgerState {
  const all = eachOnce(placements);
  const { complete, incomplete } = batchesIn(placements);
  const counts = countsWith(complete);
  const { standing, retracted, idle } = decideRetractions(all, counts);
  return {
    standing: standing.filter(({ entry }) => entry.kind !== 'unknown'),
    all,
    retracted,
    unknown: standing.filter(({ entry }) => entry.kind === 'unknown'),
    incompleteBatches: incomplete.filter((batch) => !isDropped(batch, all, retracted)),
    idleRetractions: idle,
  };
}

/** Which entries count: those of no batch, and of a whole one. */
export function countedAmong(placements: readonly Placement[]): (entry: Entry) => boolean {
  return countsWith(batchesIn(placements).complete);
}

function countsWith(complete: ReadonlySet<string>): (entry: Entry) => boolean {
  return ({ batch, id }) => batch === undefined || complete.has(`${batch.id} ${id}`);
}

/** Every line of every file in the fold's order: effective time, writer, line (and, of branches, id). */
export function placementsIn(files: readonly LedgerFile[]): Placement[] {
  return files.flatMap(placementsOf).sort(byOrder);
}

function placementsOf({ writer, lines }: LedgerFile): Placement[] {
  let effective = Number.NEGATIVE_INFINITY;
  return lines.map(({ line, entry }) => {
    effective = Math.max(effective, Date.parse(entry.at));
    return { entry, writer, line, effective };
  });
}

/**
 * The fold's order: effective time, writer, line. Which of a writer's branches is its own file differs from copy to copy,
 * so that decides nothing before the ids do.
 */
export function byOrder(a: Placement, b: Placement): number {
  return (
    a.effective - b.effective ||
    compareText(baseWriterOf(a.writer), baseWriterOf(b.writer)) ||
    a.line - b.line ||
    compareText(a.entry.id, b.entry.id) ||
    compareText(a.writer, b.writer)
  );
}

/** Copies of one writer's file hold the same entries: an id counts where it comes first. */
function eachOnce(placements: readonly Placement[]): Placement[] {
  const seen = new Set<string>();
  return placements.filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id));
}

interface Retractions {
  readonly standing: readonly Placement[];
  readonly retracted: ReadonlySet<string>;
  readonly idle: readonly Placement[];
}

/** Backwards, so that whether a retraction stands is known before what it names is met. */
function decideRetractions(all: readonly Placement[], counts: (entry: Entry) => boolean): Retractions {
  const position = new Map(all.map(({ entry }, index) => [entry.id, index]));
  const retracted = new Set<string>();
  const standing: Placement[] = [];
  const idle: Placement[] = [];
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const placement = all[index];
    if (placement === undefined || !counts(placement.entry) || retracted.has(placement.entry.id)) continue;
    const { entry } = placement;
    if (entry.retracts === undefined) standing.push(placement);
    else if (
      (position.get(entry.retracts) ?? index) < index &&
      mayTakeBack(placement, all[position.get(entry.retracts) ?? index])
    )
      retracted.add(entry.retracts);
    else idle.push(placement);
  }
  return { standing: standing.reverse(), retracted, idle: idle.reverse() };
}

/** A review is the reviewer's alone to take back: whoever is reviewed would else undo what was returned. */
function mayTakeBack({ writer }: Placement, named: Placement | undefined): boolean {
  return named?.entry.kind !== 'review' || baseWriterOf(named.writer) === baseWriterOf(writer);
}

interface Batches {
  /** `batch entry`, for each entry of a batch that is whole in some file. */
  readonly complete: ReadonlySet<string>;
  readonly incomplete: readonly IncompleteBatch[];
}

/** A batch is whole where one file holds every part of it: one command wrote it there at once. */
function batchesIn(placements: readonly Placement[]): Batches {
  const complete = new Set<string>();
  const incomplete = new Map<string, IncompleteBatch>();
  const keyOf = ({ writer, entry: { batch } }: Placement) => batch && `${writer} ${batch.id}`;
  for (const parts of groupedBy(placements, keyOf).values()) {
    const [first] = parts;
    const { batch } = first.entry;
    if (batch === undefined) continue;
    const present = new Set(
      parts.filter(({ entry }) => entry.batch?.of === batch.of).map(({ entry }) => entry.batch?.n),
    );
    if (present.size === batch.of) for (const { entry } of parts) complete.add(`${batch.id} ${entry.id}`);
    else incomplete.set(batch.id, { id: batch.id, writer: first.writer, present: present.size, of: batch.of });
  }
  const isWhole = new Set([...complete].map((key) => key.slice(0, key.indexOf(' '))));
  return { complete, incomplete: [...incomplete.values()].filter(({ id }) => !isWhole.has(id)) };
}

/** An incomplete batch is dropped by retracting what there is of it; then nobody needs to hear of it again. */
function isDropped({ id }: IncompleteBatch, all: readonly Placement[], retracted: ReadonlySet<string>): boolean {
  return all.every(({ entry }) => entry.batch?.id !== id || retracted.has(entry.id));
}
