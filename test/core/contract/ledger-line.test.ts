import { describe, expect, it } from 'vitest';
import { entryKinds } from '../../../src/core/ledger/entry.ts';
import { isEntry } from '../../../src/core/ledger/entry-shape.ts';
import { complaintsOf } from '../../support/contracts.ts';
import { ulid } from '../../support/entries.ts';
import fc from '../../support/fast-check.ts';

const hash = 'a'.repeat(64);

const always = {
  v: 1,
  id: ulid(1),
  at: '2023-03-08T14:05:09.123+08:00',
  by: '王老师',
  unit: 'primary-1',
  plan: 'party-2023',
  kind: 'done',
  prev: hash,
  hash,
};

/** For each key, what it may hold and what it may not. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  v: [1, 2, 3, '1'],
  id: [ulid(2), 'x', 1],
  at: ['2023-03-08T06:05:09.000Z', '2023-03-08', 5],
  by: ['', '李老师', null],
  unit: ['a', 1],
  plan: ['a', 1],
  requirement: ['1.1', 1.1],
  print: ['0123456789abcdef', 'xyz'],
  said: ['学习', false],
  kind: [...entryKinds, 'erase', 'unknown'],
  on: ['2023-03-08', '2023-3-8', '2023-13-01'],
  amount: ['2', '0.5', '38/40', '-1', '1e3', 2],
  period: ['2023-Q1', 1],
  reason: ['无此项', 1],
  note: ['一', 1],
  memo: [true, false],
  cause: ['没有场地', 1],
  measure: ['-', 1],
  owner: ['张主任', 1],
  due: ['2023-06-30', '-', '六月'],
  evidence: [[], [{ name: 'a', sha256: hash, bytes: 0 }], [{ url: 'https://a' }], [{ name: 'a' }], 'a'],
  to: [ulid(3), 'x'],
  verdict: ['accepted', 'returned', 'maybe'],
  reviews: [[], [ulid(4)], ['x']],
  signed: ['张书记', 1],
  heads: [{}, { aaaaaaaaaaaa: hash }, { aaaaaaaaaaaa: 'x' }],
  retracts: [ulid(5), 'x'],
  removes: [hash, 'x'],
  batch: [
    { id: ulid(6), n: 1, of: 2 },
    { id: ulid(6), n: 1 },
  ],
  prev: [hash, 'x'],
  hash: [hash, 'x'],
  'x-mood': ['good', { deep: [1, null] }],
};

const anyChange = fc
  .constantFrom(...Object.keys(values))
  .chain((key) => fc.tuple(fc.constant(key), fc.constantFrom(undefined, ...(values[key] ?? []))));

describe('the schema of a ledger’s line', () => {
  it('takes what reading takes, and refuses what reading refuses', () => {
    const seen = { sound: 0, unsound: 0 };
    const kinds = fc.constantFrom(...entryKinds);
    fc.assert(
      fc.property(kinds, fc.array(anyChange, { maxLength: 5 }), (kind, changes) => {
        const entries = Object.entries({ ...always, requirement: '1.1', kind, ...Object.fromEntries(changes) });
        const line = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
        const complaints = complaintsOf('ledger-line', line);
        seen[complaints.length === 0 ? 'sound' : 'unsound'] += 1;
        expect({ line, isSound: isEntry(line), complaints }).toMatchObject({ isSound: complaints.length === 0 });
      }),
      { numRuns: 4_000 },
    );
    expect(Math.min(seen.sound, seen.unsound)).toBeGreaterThan(100);
  });
});
