import { describe, expect, test } from 'vitest';
import type { Placement } from '../../../src/core/ledger/entry.ts';
import { foldLedger } from '../../../src/core/ledger/fold.ts';
import type { LedgerFile } from '../../../src/core/ledger/ledger-file.ts';
import { type EntrySketch, ledgerFileWith, momentAt, ulid, writerNamed } from '../../support/entries.ts';
import fc from '../../support/fast-check.ts';

const [a, b] = [writerNamed('a'), writerNamed('b')];

function idsOf(placements: readonly Placement[]): number[] {
  return placements.map(({ entry }) => Number(entry.id.slice(-6)));
}

function retracting(number: number): EntrySketch {
  return { kind: 'retract', retracts: ulid(number) };
}

function partOf(batch: number, n: number, of: number): EntrySketch {
  return { batch: { id: ulid(batch), n, of } };
}

/** The state of one writer's entries, numbered from 1. */
function foldOf(...sketches: readonly EntrySketch[]) {
  return foldLedger([ledgerFileWith(a, sketches)]);
}

describe('the order of the fold', () => {
  test('is by time across writers', () => {
    const first = ledgerFileWith(a, [{ at: momentAt(0) }, { at: momentAt(4) }], 1);
    const second = ledgerFileWith(b, [{ at: momentAt(2) }, { at: momentAt(6) }], 11);
    expect(idsOf(foldLedger([second, first]).all)).toEqual([1, 11, 2, 12]);
  });

  test('of one moment is by writer, then by line', () => {
    const at = momentAt(0);
    const files = [ledgerFileWith(b, [{ at }, { at }], 11), ledgerFileWith(a, [{ at }, { at }], 1)];
    expect(idsOf(foldLedger(files).all)).toEqual([1, 2, 11, 12]);
  });

  test('compares moments, not their text: an offset is taken into account', () => {
    const early = ledgerFileWith(b, [{ at: '2023-03-08T09:00:00.000+08:00' }], 11);
    const late = ledgerFileWith(a, [{ at: '2023-03-08T02:00:00.000Z' }], 1);
    expect(idsOf(foldLedger([late, early]).all)).toEqual([11, 1]);
  });

  test('keeps the lines of a writer whose clock jumped back, and counts them from the latest time before', () => {
    const jumping = ledgerFileWith(a, [{ at: momentAt(10) }, { at: momentAt(1) }, { at: momentAt(12) }], 1);
    const { all } = foldLedger([jumping, ledgerFileWith(b, [{ at: momentAt(5) }, { at: momentAt(11) }], 11)]);
    expect(idsOf(all)).toEqual([11, 1, 2, 12, 3]);
    expect(all.map(({ effective }) => new Date(effective).toISOString())).toEqual([5, 10, 10, 11, 12].map(momentAt));
  });
});

describe('a retraction', () => {
  test('takes back an earlier entry; neither of them stands', () => {
    const state = foldOf({}, {}, retracting(1));
    expect(idsOf(state.standing)).toEqual([2]);
    expect([...state.retracted]).toEqual([ulid(1)]);
    expect(idsOf(state.all)).toEqual([1, 2, 3]);
  });

  test('can be retracted, which restores; and that again', () => {
    expect(idsOf(foldOf({}, retracting(1), retracting(2)).standing)).toEqual([1]);
    expect(idsOf(foldOf({}, retracting(1), retracting(2), retracting(3)).standing)).toEqual([]);
    expect([...foldOf({}, retracting(1), retracting(2)).retracted]).toEqual([ulid(2)]);
  });

  test('of one entry twice is one; taking back one of the two changes nothing', () => {
    expect(idsOf(foldOf({}, retracting(1), retracting(1), retracting(2)).standing)).toEqual([]);
  });

  test('of an unknown, a later, or its own entry is kept and shown, and does nothing', () => {
    const state = foldOf(retracting(99), retracting(3), {}, retracting(4));
    expect(idsOf(state.standing)).toEqual([3]);
    expect(idsOf(state.idleRetractions)).toEqual([1, 2, 4]);
    expect(state.retracted.size).toBe(0);
  });

  test('takes back what another writer recorded', () => {
    const files = [
      ledgerFileWith(a, [{ at: momentAt(0) }], 1),
      ledgerFileWith(b, [{ at: momentAt(1), ...retracting(1) }], 11),
    ];
    expect(idsOf(foldLedger(files).standing)).toEqual([]);
  });

  test('works although the clock jumped back before it', () => {
    expect(idsOf(foldOf({ at: momentAt(9) }, { at: momentAt(1), ...retracting(1) }).standing)).toEqual([]);
  });
});

describe('a batch', () => {
  test('counts when every part is there', () => {
    const state = foldOf({}, partOf(90, 1, 2), partOf(90, 2, 2));
    expect(idsOf(state.standing)).toEqual([1, 2, 3]);
    expect(state.incompleteBatches).toEqual([]);
  });

  test('does not count, and is named, when a part is missing', () => {
    const state = foldOf({}, partOf(90, 1, 3), partOf(90, 2, 3));
    expect(idsOf(state.standing)).toEqual([1]);
    expect(idsOf(state.all)).toEqual([1, 2, 3]);
    expect(state.incompleteBatches).toEqual([{ id: ulid(90), writer: a, present: 2, of: 3 }]);
  });

  test('is not made whole by a part that is there twice, or by parts that count otherwise', () => {
    expect(idsOf(foldOf(partOf(90, 1, 2), partOf(90, 1, 2)).standing)).toEqual([]);
    expect(idsOf(foldOf(partOf(90, 1, 2), partOf(90, 2, 3)).standing)).toEqual([]);
  });

  test('of two files never completes', () => {
    const state = foldLedger([ledgerFileWith(a, [partOf(90, 1, 2)], 1), ledgerFileWith(b, [partOf(90, 2, 2)], 11)]);
    expect(state.standing).toEqual([]);
    expect(state.incompleteBatches).toHaveLength(1);
  });

  test('that is incomplete takes nothing back', () => {
    const state = foldOf({}, { ...retracting(1), ...partOf(90, 1, 2) });
    expect(idsOf(state.standing)).toEqual([1]);
    expect(state.retracted.size).toBe(0);
  });

  test('that is incomplete is dropped, and named no more, once its parts are retracted', () => {
    const state = foldOf(partOf(90, 1, 2), retracting(1));
    expect(state.incompleteBatches).toEqual([]);
    expect(state.idleRetractions).toEqual([]);
  });

  test('is one undo', () => {
    const undoing = { ...retracting(1), ...partOf(91, 1, 2) };
    const state = foldOf(partOf(90, 1, 2), partOf(90, 2, 2), undoing, { ...retracting(2), ...partOf(91, 2, 2) });
    expect(state.standing).toEqual([]);
  });
});

describe('copies', () => {
  const whole: readonly EntrySketch[] = [{}, partOf(90, 1, 2), partOf(90, 2, 2)];

  test('of an entry count once', () => {
    const state = foldLedger([ledgerFileWith(a, whole), ledgerFileWith(b, whole)]);
    expect(idsOf(state.standing)).toEqual([1, 2, 3]);
    expect(state.all).toHaveLength(3);
  });

  test('complete a batch that was cut off in one of them', () => {
    const state = foldLedger([ledgerFileWith(a, whole.slice(0, 2)), ledgerFileWith(b, whole)]);
    expect(idsOf(state.standing)).toEqual([1, 2, 3]);
    expect(state.incompleteBatches).toEqual([]);
  });
});

const anySketch: fc.Arbitrary<EntrySketch> = fc
  .record({
    minute: fc.integer({ min: 0, max: 5 }),
    id: fc.integer({ min: 1, max: 12 }),
    other: fc.integer({ min: 1, max: 14 }),
    shape: fc.constantFrom('done', 'retract', 'part', 'retract-part'),
    n: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ minute, id, other, shape, n }) => ({
    id: ulid(id),
    at: momentAt(minute),
    ...(shape.startsWith('retract') && retracting(other)),
    ...(shape.endsWith('part') && partOf(90 + (other % 2), n, 2)),
  }));

const anyFiles: fc.Arbitrary<LedgerFile[]> = fc
  .array(fc.array(anySketch, { maxLength: 6 }), { maxLength: 4 })
  .map((files) => files.map((sketches, index) => ledgerFileWith(writerNamed('abcd'.charAt(index)), sketches)));

describe('whatever the files hold', () => {
  test('any order of them folds to the same state', () => {
    const shuffled = anyFiles.chain((files) =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
    );
    fc.assert(
      fc.property(shuffled, ([files, others]) => {
        expect(foldLedger(others)).toEqual(foldLedger(files));
      }),
    );
  });

  test('every id is there once, and what stands is neither retracted nor a retraction', () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const { all, standing, retracted } = foldLedger(files);
        const ids = new Set(files.flatMap(({ lines }) => lines.map(({ entry }) => entry.id)));
        expect(all.map(({ entry }) => entry.id).sort()).toEqual([...ids].sort());
        expect(standing.some(({ entry }) => retracted.has(entry.id) || entry.kind === 'retract')).toBe(false);
        expect(all.filter((placement) => standing.includes(placement))).toEqual(standing);
      }),
    );
  });
});
