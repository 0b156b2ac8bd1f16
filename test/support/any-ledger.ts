import fc from 'fast-check';
import type { LedgerFile } from '../../src/core/ledger/ledger-file.ts';
import { type EntrySketch, ledgerFileWith, momentAt, ulid, writerNamed } from './entries.ts';

export const ownUnit = 'unit-own';
export const otherUnit = 'unit-other';

/** Ids of entries go up to here; those of batches begin after. */
const mostEntries = 60;

const anyPart = fc.record({
  minute: fc.nat(9),
  shape: fc.constantFrom(
    'progress',
    'progress',
    'done',
    'exempt',
    'reopen',
    'submit',
    'retract',
    'part',
    'part',
    'retract-part',
  ),
  /** Names an entry to retract, or the batch to be part of. */
  other: fc.nat(mostEntries),
  n: fc.integer({ min: 1, max: 2 }),
  unit: fc.constantFrom(ownUnit, otherUnit),
  requirement: fc.constantFrom('1.1', '1.2', '9.9'),
  /** Now and then an id that stood before. */
  repeats: fc.nat(60).map((number) => number === 0),
});

type AnyPart = typeof anyPart extends fc.Arbitrary<infer Value> ? Value : never;

function sketch(part: AnyPart, number: number, writer: number, since: number): EntrySketch {
  const { minute, shape, other, n, unit, requirement, repeats } = part;
  const kind = shape === 'retract-part' ? 'retract' : shape === 'part' ? 'progress' : shape;
  return {
    id: ulid(repeats ? other : number),
    at: momentAt(since + minute),
    unit,
    kind,
    ...(kind !== 'submit' && { requirement }),
    ...(kind === 'progress' && { amount: '1' }),
    ...(kind === 'exempt' && { reason: '无此项' }),
    ...(kind === 'retract' && { retracts: ulid(other % (number + 2)) }),
    // After the other ids of its time, so that a later batch is never taken for an earlier one.
    ...(shape.endsWith('part') && { batch: { id: ulid(since * 1000 + 100 + writer * 10 + (other % 3)), n, of: 2 } }),
  };
}

/** A ledger in two stages: what was there first, and the same files later, with what was added and new ones. */
export interface GrowingLedger {
  readonly before: readonly LedgerFile[];
  readonly after: readonly LedgerFile[];
}

const stage = (maxLength: number) => fc.array(fc.array(anyPart, { maxLength: 8 }), { minLength: 3, maxLength });

/** Several writers, clocks that jump, retractions of anything, whole and broken batches; what is added mostly comes later. */
export const anyGrowingLedger: fc.Arbitrary<GrowingLedger> = fc
  .tuple(stage(3), stage(3), fc.constantFrom(20, 20, 20, 5))
  .map(([first, added, since]) => {
    let number = 0;
    const early = first.map((parts, writer) => parts.map((part) => sketch(part, ++number, writer, 0)));
    const late = added.map((parts, writer) => parts.map((part) => sketch(part, 5000 + ++number, writer, since)));
    const fileOf = (sketches: readonly EntrySketch[], writer: number) =>
      ledgerFileWith(writerNamed('abc'.charAt(writer)), sketches);
    return {
      before: early.map(fileOf),
      after: early.map((sketches, writer) => fileOf([...sketches, ...(late[writer] ?? [])], writer)),
    };
  });
