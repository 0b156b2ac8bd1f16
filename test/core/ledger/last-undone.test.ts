import { describe, expect, test } from 'vitest';
import { foldLedger } from '../../../src/core/ledger/fold.ts';
import { lastUndone } from '../../../src/core/ledger/last-undone.ts';
import { type EntrySketch, ledgerFileWith, ulid, writerNamed } from '../../support/entries.ts';

const [a, b] = [writerNamed('a'), writerNamed('b')];

const retracting = (number: number): EntrySketch => ({ kind: 'retract', retracts: ulid(number) });
const partOf = (batch: number, n: number, of: number): EntrySketch => ({ batch: { id: ulid(batch), n, of } });

/** What a redo restores, of one writer's entries, numbered from 1; and by which retractions. */
function redoOf(...sketches: readonly EntrySketch[]): { restored: number[]; retractions: number[] } | undefined {
  const undone = lastUndone(foldLedger([ledgerFileWith(a, sketches)]), a);
  const numbers = (placements: readonly { readonly entry: { readonly id: string } }[]) =>
    placements.map(({ entry }) => Number(entry.id.slice(-6)));
  return undone && { restored: numbers(undone.restored), retractions: numbers(undone.retractions) };
}

describe('what a redo restores', () => {
  test('is what the last undo took back', () => {
    expect(redoOf({}, {}, retracting(2))).toEqual({ restored: [2], retractions: [3] });
  });

  test('is the whole of a batch', () => {
    const undo = [1, 2].map((number) => ({ ...retracting(number), ...partOf(91, number, 2) }));
    expect(redoOf(partOf(90, 1, 2), partOf(90, 2, 2), ...undo)).toEqual({ restored: [1, 2], retractions: [3, 4] });
  });

  test('goes back undo by undo', () => {
    const undos = [{}, {}, retracting(2), retracting(1)];
    expect(redoOf(...undos)).toEqual({ restored: [1], retractions: [4] });
    expect(redoOf(...undos, retracting(4))).toEqual({ restored: [2], retractions: [3] });
    expect(redoOf(...undos, retracting(4), retracting(3))).toBeUndefined();
  });

  test('can be undone and redone again', () => {
    expect(redoOf({}, retracting(1), retracting(2), retracting(1))).toEqual({ restored: [1], retractions: [4] });
  });

  test('is nothing where nothing was taken back, or something was recorded since', () => {
    expect(redoOf({}, {})).toBeUndefined();
    expect(redoOf({}, retracting(1), {})).toBeUndefined();
  });

  test('is nothing where the undo itself was not written whole, or names nothing', () => {
    expect(redoOf({}, {}, { ...retracting(1), ...partOf(91, 1, 2) })).toBeUndefined();
    expect(redoOf({}, retracting(77))).toBeUndefined();
  });

  test("is never another writer's", () => {
    const files = [ledgerFileWith(a, [{}]), ledgerFileWith(b, [{}, retracting(11)], 11)];
    expect(lastUndone(foldLedger(files), a)).toBeUndefined();
  });
});
