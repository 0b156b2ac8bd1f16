import { describe, expect, test } from 'vitest';
import { digestOf, headsOf } from '../../../src/core/ledger/digest.ts';
import type { LedgerFault } from '../../../src/core/ledger/ledger-file.ts';
import { verifyLedger } from '../../../src/core/ledger/verify.ts';
import { ledgerFileWith, writerNamed } from '../../support/entries.ts';

const [a, b] = [writerNamed('a'), writerNamed('b')];

describe('verifying a ledger', () => {
  test('that is whole finds nothing, and gives its digest and its size', () => {
    const files = [ledgerFileWith(a, [{}, {}], 1), ledgerFileWith(b, [{}], 11)];
    expect(verifyLedger(files, [])).toMatchObject({
      faults: [],
      digest: digestOf(headsOf(files)),
      entries: 3,
      writers: 2,
    });
  });

  test('names one id with two contents, where it comes the second time', () => {
    const files = [ledgerFileWith(b, [{ note: '二' }], 1), ledgerFileWith(a, [{ note: '一' }, {}], 1)];
    expect(verifyLedger(files, []).faults).toEqual([{ code: 'conflicting-id', file: `${b}.jsonl`, line: 1 }]);
  });

  test('finds no fault in a copy of an entry, although it stands in another chain', () => {
    expect(verifyLedger([ledgerFileWith(a, [{}, {}]), ledgerFileWith(b, [{}, {}])], []).faults).toEqual([]);
  });

  test('lists what reading found too, by file and line', () => {
    const read: LedgerFault[] = [
      { code: 'foreign-file', file: 'z (copy).jsonl', line: 0 },
      { code: 'wrong-hash', file: `${b}.jsonl`, line: 12 },
      { code: 'broken-chain', file: `${b}.jsonl`, line: 2 },
    ];
    const files = [ledgerFileWith(a, [{ note: '一' }]), ledgerFileWith(b, [{ note: '二' }])];
    expect(verifyLedger(files, read).faults.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${b}.jsonl:1`,
      `${b}.jsonl:2`,
      `${b}.jsonl:12`,
      'z (copy).jsonl:0',
    ]);
  });
});
