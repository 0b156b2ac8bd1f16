import type { EntryDraft } from '../../src/core/ledger/entry.ts';
import type { LedgerFile, LedgerLine } from '../../src/core/ledger/ledger-file.ts';
import { firstPrev, sealEntry, type UnsealedEntry } from '../../src/core/ledger/line.ts';

/** The plan of every entry made here. */
export const testPlan = 'party-2023';

/** A writer's id that is sound, one for each letter or digit. */
export function writerNamed(letter: string): string {
  return letter.repeat(12);
}

/** The ULID that ends in so many; `1` is the first of them. */
export function ulid(number: number): string {
  return `01GV0000000000000000${String(number).padStart(6, '0')}`;
}

export function draftWith(change: Partial<EntryDraft> = {}): EntryDraft {
  return { kind: 'done', requirement: '1.1', ...change };
}

/** What a test says of an entry; the rest is made up, and the chain follows. */
export type EntrySketch = Partial<Omit<UnsealedEntry, 'prev'>> & Readonly<Record<string, unknown>>;

/** A writer's file with these entries, well chained; ids count on from `firstId`, times by the minute, unless given. */
export function ledgerFileWith(
  writer: string,
  sketches: readonly EntrySketch[],
  firstId = 1,
  plan: string = testPlan,
): LedgerFile {
  let prev = firstPrev(plan, writer);
  const lines = sketches.map((sketch, index): LedgerLine => {
    const { entry } = sealEntry({ ...usual(index, firstId), plan, ...sketch, prev });
    prev = entry.hash;
    return { line: index + 1, entry };
  });
  return { writer, lines };
}

function usual(index: number, firstId: number): Omit<UnsealedEntry, 'prev'> {
  return {
    v: 1,
    id: ulid(firstId + index),
    at: momentAt(index),
    by: '王老师',
    unit: 'experimental-primary',
    plan: testPlan,
    requirement: '1.1',
    kind: 'done',
  };
}

/** So many minutes after eight in the morning of 2023-03-08. */
export function momentAt(minutes: number): string {
  return new Date(Date.UTC(2023, 2, 8, 8, minutes)).toISOString();
}

/** The bytes of a file, each line with its newline. */
export function bytesOf({ lines }: LedgerFile): Uint8Array {
  const texts = lines.map(({ entry: { hash: _hash, ...unsealed } }) => `${sealEntry(unsealed).line}\n`);
  return new TextEncoder().encode(texts.join(''));
}

/** A clock that says these moments in turn, then the last for good. */
export function clockOf(...moments: readonly string[]): () => string {
  let index = 0;
  return () => moments[Math.min(index++, moments.length - 1)] ?? momentAt(0);
}

/** Chance that is the same each time, and never the same twice. */
export function countedChance(seed = 1): (count: number) => Uint8Array {
  let state = seed;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
}

/** An entry as it is before its line is written. */
export function unsealed(change: Readonly<Record<string, unknown>> = {}): UnsealedEntry {
  return {
    v: 1,
    id: ulid(1),
    at: '2023-03-08T14:05:09.123+08:00',
    by: '王老师',
    unit: 'experimental-primary',
    plan: 'party-2023',
    requirement: '1.1',
    kind: 'done',
    prev: firstPrev('party-2023', 'aaaaaaaaaaaa'),
    ...change,
  } as UnsealedEntry;
}
