import { describe, expect, test } from 'vitest';
import {
  attachmentsIn,
  copiesToPack,
  neededCopies,
  removedAmong,
} from '../../../../src/core/ledger/evidence/attachments.ts';
import { foldLedger } from '../../../../src/core/ledger/fold.ts';
import { type EntrySketch, ledgerFileWith, ulid, writerNamed } from '../../../support/entries.ts';

const hash = 'a'.repeat(64);
const attached: EntrySketch = { evidence: [{ name: 'a.pdf', sha256: hash, bytes: 1 }] };
const removal: EntrySketch = { kind: 'note', reason: '含个人信息', removes: hash };

function stateOf(...sketches: readonly EntrySketch[]) {
  return foldLedger([ledgerFileWith(writerNamed('a'), sketches)]);
}

const needed = (...sketches: readonly EntrySketch[]) => [...neededCopies(attachmentsIn(stateOf(...sketches)))];

describe('a removal by request', () => {
  test('reaches what was attached to its requirement before it', () => {
    const state = stateOf(attached, removal);
    expect(attachmentsIn(state)).toMatchObject([{ stands: true, removal: { entry: { reason: '含个人信息' } } }]);
    expect(needed(attached, removal)).toEqual([]);
  });

  test('leaves alone what was attached again after it', () => {
    expect(attachmentsIn(stateOf(attached, removal, attached)).map((one) => one.removal !== undefined)).toEqual([
      true,
      false,
    ]);
    expect(needed(attached, removal, attached)).toEqual([hash]);
  });

  test('leaves alone what stands for another requirement, or for another unit', () => {
    expect(needed({ ...attached, requirement: '2.3' }, removal)).toEqual([hash]);
    expect(needed({ ...attached, unit: 'other' }, removal)).toEqual([hash]);
  });

  test('leaves alone other contents, and links', () => {
    const other = [{ name: 'a.pdf', sha256: 'b'.repeat(64), bytes: 1 }, { url: 'https://example.cn' }];
    expect(attachmentsIn(stateOf({ evidence: other }, removal)).map((one) => one.removal)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('that was taken back is none', () => {
    expect(needed(attached, removal, { kind: 'retract', retracts: ulid(2) })).toEqual([hash]);
  });

  test('is read by programs that do not know it as a note', () => {
    expect(stateOf(attached, removal).standing.at(-1)?.entry).toMatchObject({ kind: 'note', reason: '含个人信息' });
  });
});

describe('evidence of an entry that was taken back', () => {
  test('is listed, does not stand, and needs no copy', () => {
    const state = stateOf(attached, { kind: 'retract', retracts: ulid(1) });
    expect(attachmentsIn(state)).toMatchObject([{ stands: false }]);
    expect(needed(attached, { kind: 'retract', retracts: ulid(1) })).toEqual([]);
  });

  test('may be removed too', () => {
    const state = stateOf(attached, { kind: 'retract', retracts: ulid(1) }, removal);
    const [first] = state.all;
    expect(removedAmong(state.all, state.standing)(first?.entry ?? {}, attached.evidence?.[0] ?? { url: '' })).toBe(
      true,
    );
  });
});

describe('the copies to pack', () => {
  test('are those that are needed, each content once, under its first name', () => {
    const again: EntrySketch = { evidence: [{ name: 'b.pdf', sha256: hash, bytes: 1 }, { url: 'https://example.cn' }] };
    expect(copiesToPack(attachmentsIn(stateOf(attached, again)))).toEqual([{ name: 'a.pdf', sha256: hash, bytes: 1 }]);
    expect(copiesToPack(attachmentsIn(stateOf(attached, removal)))).toEqual([]);
  });
});
