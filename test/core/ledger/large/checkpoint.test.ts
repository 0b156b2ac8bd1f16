import { describe, expect, test } from 'vitest';
import type { LedgerState, Placement } from '../../../../src/core/ledger/entry.ts';
import { byOrder, foldLedger, foldPlacements } from '../../../../src/core/ledger/fold.ts';
import {
  type Checkpoint,
  decodeSegment,
  decodeTable,
  encodeCheckpoint,
  liesBehind,
  sealLength,
  segmentsOf,
  tableLength,
} from '../../../../src/core/ledger/large/checkpoint.ts';
import { type Concerns, Sieve } from '../../../../src/core/ledger/large/sieve.ts';
import type { LedgerFile } from '../../../../src/core/ledger/ledger-file.ts';
import { LineReader, startOf } from '../../../../src/core/ledger/line-reader.ts';
import { asOf } from '../../../../src/core/progress/as-of.ts';
import type { UnitRef } from '../../../../src/core/progress/progress.ts';
import { progressOf } from '../../../../src/core/progress/progress-of.ts';
import { concernsOf } from '../../../../src/core/progress/scope.ts';
import { anyGrowingLedger, otherUnit, ownUnit } from '../../../support/any-ledger.ts';
import { bytesOf, testPlan } from '../../../support/entries.ts';
import fc from '../../../support/fast-check.ts';
import { count, day, planWith, requirement } from '../../../support/plans.ts';
import { rounds } from '../../../support/rounds.ts';

const plan = planWith({
  id: testPlan,
  requirements: [
    requirement({ id: '1.1', target: count('2') }),
    requirement({ id: '1.2', target: count('3', { across: true }) }),
  ],
});

const school: UnitRef = { id: ownUnit, name: '实验小学', kind: 'school' };
const bureau: UnitRef = { ...school, kind: 'bureau' };

/** Every file through one sieve, as bytes; from where `before` ends, if it is given. */
function sifted(files: readonly LedgerFile[], concerns: Concerns, before: readonly LedgerFile[] = []): Sieve {
  const sieve = new Sieve(concerns);
  const startFor = new Map(before.map((file) => [file.writer, ended(file)]));
  for (const file of files) {
    const start = startFor.get(file.writer);
    const entries = sieve.file(file.writer, start?.effective);
    const reader = new LineReader(file.writer, start?.position ?? startOf(testPlan, file.writer), entries);
    reader.push(bytesOf(file).subarray(start?.position.offset ?? 0));
    expect(reader.finish().faults).toEqual([]);
    entries.finish();
  }
  return sieve;
}

function ended(file: LedgerFile) {
  const entries = new Sieve(() => true).file(file.writer);
  const reader = new LineReader(file.writer, startOf(testPlan, file.writer), entries);
  reader.push(bytesOf(file));
  return { position: reader.finish().position, effective: entries.effective };
}

function inOrder(...placements: readonly Placement[]): LedgerState {
  return foldPlacements(placements.toSorted(byOrder));
}

/** Which entries of those that concern stand; the sieve leaves out the chain, and a checkpoint that a batch was one. */
function standing(state: LedgerState, concerns: Concerns): unknown[] {
  return state.standing
    .filter(({ entry }) => concerns(entry))
    .map(({ entry: { batch: _batch, prev: _prev, hash: _hash, ...entry }, ...place }) => ({
      ...place,
      entry,
    }));
}

function progress(state: LedgerState, unit: UnitRef) {
  const { requirements, totals, orphans } = progressOf(plan, state, asOf(plan, day('2023-06-30')), unit);
  const plain = (key: string, value: unknown) =>
    ['batch', 'prev', 'hash'].includes(key) ? undefined : typeof value === 'bigint' ? String(value) : value;
  return JSON.parse(JSON.stringify({ requirements, totals, orphans }, plain));
}

/** As it would be read back from disk. */
function throughBytes(checkpoint: Checkpoint): Map<string, readonly Placement[] | undefined> {
  const { bytes, table, seal } = written(checkpoint);
  return new Map(
    [...(decodeTable(table, seal)?.segments ?? [])].map(([name, place]) => [
      name,
      decodeSegment(bytes.subarray(place.from, place.from + place.length), place),
    ]),
  );
}

function written(checkpoint: Checkpoint) {
  const bytes = Buffer.concat([...encodeCheckpoint(checkpoint)]);
  const seal = bytes.subarray(-sealLength);
  return { bytes, seal, table: bytes.subarray(-sealLength - (tableLength(seal) ?? 0), -sealLength) };
}

function kept(sieve: Sieve): Map<string, readonly Placement[] | undefined> {
  const { latest, lastId } = sieve;
  const reach = { latest, lastId };
  return throughBytes({ binding: 'any', files: [], faults: [], reach, segments: segmentsOf(sieve.kept) });
}

const reachOf = ({ latest, lastId }: Sieve) => ({ latest, lastId });

describe.each([
  ['a school', school],
  ['the bureau', bureau],
])('what bears on %s', (_who, unit) => {
  const concerns = concernsOf(plan, unit);

  test('stands in the sieve as it stands in the whole ledger', () => {
    const numRuns = rounds({ few: 50, full: 150 });
    let compared = 0;
    fc.assert(
      fc.property(anyGrowingLedger, ({ after }) => {
        const sieve = sifted(after, concerns);
        if (sieve.mayRepeat()) return;
        compared += 1;
        const [whole, part] = [foldLedger(after), inOrder(...sieve.kept)];
        expect(standing(part, concerns)).toEqual(standing(whole, concerns));
        expect(part.incompleteBatches).toEqual(whole.incompleteBatches);
        expect(progress(part, unit)).toEqual(progress(whole, unit));
      }),
      { numRuns, seed: 11 },
    );
    expect(compared).toBeGreaterThan(numRuns / 5);
  });

  test('stands in a checkpoint and what was added as it stands in the whole ledger', () => {
    const numRuns = rounds({ few: 100, full: 250 });
    let compared = 0;
    fc.assert(
      fc.property(anyGrowingLedger, ({ before, after }) => {
        const base = sifted(before, concerns);
        const added = sifted(after, concerns, before);
        if (base.mayRepeat() || !liesBehind(reachOf(base), added)) return;
        compared += 1;
        const segments = [...kept(base).values()].flatMap((segment) => segment ?? []);
        const [whole, part] = [foldLedger(after), inOrder(...segments, ...added.kept)];
        expect(standing(part, concerns)).toEqual(standing(whole, concerns));
        expect(part.incompleteBatches).toEqual(whole.incompleteBatches);
        expect(progress(part, unit)).toEqual(progress(whole, unit));
      }),
      { numRuns, seed: 12 },
    );
    expect(compared).toBeGreaterThan(numRuns * 0.12);
  });

  test('can be had of one requirement alone', () => {
    const numRuns = rounds({ few: 100, full: 250 });
    let compared = 0;
    fc.assert(
      fc.property(anyGrowingLedger, fc.constantFrom('1.1', '1.2'), ({ before, after }, id) => {
        const base = sifted(before, concerns);
        const added = sifted(after, concerns, before);
        if (base.mayRepeat() || !liesBehind(reachOf(base), added)) return;
        compared += 1;
        const state = inOrder(...(kept(base).get(id) ?? []), ...added.kept);
        const isAsked = ({ requirement: { id: of } }: { requirement: { id: string } }) => of === id;
        expect(progress(state, unit).requirements.filter(isAsked)).toEqual(
          progress(foldLedger(after), unit).requirements.filter(isAsked),
        );
      }),
      { numRuns, seed: 13 },
    );
    expect(compared).toBeGreaterThan(numRuns * 0.12);
  });
});

test('a sieve keeps nothing of others but what takes back', () => {
  const concerns = concernsOf(plan, school);
  fc.assert(
    fc.property(anyGrowingLedger, ({ after }) => {
      const strangers = sifted(after, concerns).kept.filter(
        ({ entry }) => entry.unit === otherUnit && entry.retracts === undefined && entry.batch === undefined,
      );
      expect(strangers).toEqual([]);
    }),
    { numRuns: 50, seed: 14 },
  );
});

test('what is damaged is told from its hash', () => {
  const segments = new Map([['1.1', []]]);
  const { bytes, table, seal } = written({
    binding: 'any',
    files: [],
    faults: [],
    reach: { latest: 1, lastId: '' },
    segments,
  });
  const place = decodeTable(table, seal)?.segments.get('1.1');
  if (place === undefined) throw new Error('no segment');
  expect(
    decodeTable(
      table.map((byte, index) => (index === 5 ? byte ^ 1 : byte)),
      seal,
    ),
  ).toBeUndefined();
  expect(decodeSegment(bytes.subarray(place.from, place.from + place.length), place)).toEqual([]);
  expect(decodeSegment(bytes.subarray(place.from + 1, place.from + place.length), place)).toBeUndefined();
  expect(tableLength(new TextEncoder().encode('no checkpoint'))).toBeUndefined();
});
