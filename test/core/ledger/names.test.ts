import { describe, expect, test } from 'vitest';
import {
  baseWriterOf,
  branchOf,
  isForeignFile,
  isPlanId,
  isWriterId,
  writerIdOf,
  writerOfFile,
} from '../../../src/core/ledger/names.ts';
import fc from '../../support/fast-check.ts';

describe('names in the ledger', () => {
  test.each(['party-governance-2023', 'a1', 'x'.repeat(63)])('%s may be a plan id', (id) => {
    expect(isPlanId(id)).toBe(true);
  });

  test.each([
    '',
    'a',
    '../../x',
    'con',
    'lpt1',
    'A1',
    'a.b',
    '-a',
    'a-',
    'a/b',
    'a\\b',
    'a\0b',
    'a\n',
    '计划',
    'x'.repeat(64),
  ])('%j may not', (id) => expect(isPlanId(id)).toBe(false));

  test('every writer id that chance gives is sound', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (random) => {
        expect(isWriterId(writerIdOf(random))).toBe(true);
        expect(writerOfFile(`${writerIdOf(random)}.jsonl`)).toBe(writerIdOf(random));
      }),
    );
  });

  test('a branch is named after its writer, and read as a file of its own', () => {
    const branch = branchOf('aaaaaaaaaaaa', '0123456789abcdef');
    expect(branch).toBe('aaaaaaaaaaaa~01234567');
    expect(writerOfFile(`${branch}.jsonl`)).toBe(branch);
    expect(baseWriterOf(branch)).toBe('aaaaaaaaaaaa');
    expect(isWriterId(branch)).toBe(false);
  });

  test.each([
    'aaaaaaaaaaaa~0123456.jsonl',
    'aaaaaaaaaaaa~0123456x.jsonl',
    'aaaaaaaaaaaa~01234567~01234567.jsonl',
    'aaaaaaaaaaaa (conflicted copy).jsonl',
    'aaaaaaaaaaaa.sync-conflict-20230308-1.jsonl',
    'aaaaaaaaaaaa-副本.jsonl',
    'AAAAAAAAAAAA.jsonl',
    'aaaaaaaaaaaa.jsonl.orig',
    'x.jsonl',
  ])('%s is a file that no writer made', (name) => expect(isForeignFile(name)).toBe(true));

  test.each(['aaaaaaaaaaaa.jsonl', 'aaaaaaaaaaaa.torn', 'aaaaaaaaaaaa.lock', '.DS_Store', 'desktop.ini'])(
    '%s is not one',
    (name) => expect(isForeignFile(name)).toBe(false),
  );
});
