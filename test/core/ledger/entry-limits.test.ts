import { describe, expect, it } from 'vitest';
import type { Placement } from '../../../src/core/ledger/entry.ts';
import { entryLimits } from '../../../src/core/ledger/entry-limits.ts';
import { placementsIn } from '../../../src/core/ledger/fold.ts';
import { segmentsOf } from '../../../src/core/ledger/large/checkpoint.ts';
import { readLedgerFile } from '../../../src/core/ledger/read-file.ts';
import { bytesOf, type EntrySketch, ledgerFileWith, testPlan, ulid, writerNamed } from '../../support/entries.ts';

const writer = writerNamed('a');

/** What is made of a file of one sound entry, and one that somebody made to hinder. */
function readWith(sketch: EntrySketch) {
  const bytes = bytesOf(ledgerFileWith(writer, [{ kind: 'done' }, sketch, { kind: 'done' }]));
  const { file, faults } = readLedgerFile(testPlan, writer, bytes);
  return { lines: file.lines.map(({ line }) => line), faults: faults.map(({ code, line }) => `${line} ${code}`) };
}

const file = { name: '照片.jpg', sha256: '0'.repeat(64), bytes: 1 };
const longText = '长'.repeat(entryLimits.text + 1);
const deep = JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`) as unknown;

describe('a sound line that holds more than anybody records', () => {
  it.each<[string, EntrySketch]>([
    ['an amount of a million digits', { kind: 'progress', amount: '7'.repeat(1_000_000) }],
    ['as many decimals', { kind: 'progress', amount: `1.${'7'.repeat(500_000)}` }],
    ['a share of such numbers', { kind: 'progress', amount: `${'7'.repeat(400_000)}/${'8'.repeat(400_000)}` }],
    ['points of a million digits', { v: 2, kind: 'score', points: '7'.repeat(1_000_000) }],
    ['a long note', { kind: 'done', note: longText }],
    ['a long name', { kind: 'done', by: longText }],
    ['a long name of evidence', { kind: 'done', evidence: [{ ...file, name: longText }] }],
    ['thousands of attachments', { kind: 'done', evidence: Array(entryLimits.evidence + 1).fill(file) }],
    ['a key that nobody knows, of lists in lists', { kind: 'done', 'x-deep': deep }],
  ])('%s is one finding, and the other lines count', (_what, sketch) => {
    expect(readWith(sketch)).toEqual({ lines: [1, 3], faults: ['2 oversized-line'] });
  });

  it('what just fits counts', () => {
    const sketch = { kind: 'progress', amount: '999999999999999.999999/999999999999999.999999' } as const;
    const evidence = Array(entryLimits.evidence).fill(file);
    expect(readWith({ ...sketch, note: longText.slice(1), evidence })).toEqual({ lines: [1, 2, 3], faults: [] });
  });
});

describe('more than can be named', () => {
  it('faults are named up to a thousand of a file, the cut last line always', () => {
    const { faults } = readLedgerFile(testPlan, writer, new TextEncoder().encode(`${'\n'.repeat(100_000)}{"v":1`));
    expect(faults).toHaveLength(1002);
    expect(faults.slice(-3).map(({ code, line }) => `${line} ${code}`)).toEqual([
      '1000 unreadable-line',
      '1001 further-faults',
      '100001 torn-line',
    ]);
  });

  it('a chain of retractions is followed once', () => {
    const length = 4000;
    const chain = Array.from({ length }, (_, n): EntrySketch => ({ kind: 'retract', retracts: ulid(n + 1) }));
    let asked = 0;
    const counted = placementsIn([ledgerFileWith(writer, [{ kind: 'done', requirement: '1.2' }, ...chain])]).map(
      (placement): Placement => ({
        ...placement,
        get entry() {
          asked += 1;
          return placement.entry;
        },
      }),
    );
    expect([...segmentsOf(counted)].map(([id, { length: many }]) => `${id} ${many}`)).toEqual([`1.2 ${length + 1}`]);
    expect(asked).toBeLessThan(40 * length);
  });
});
