import { describe, expect, test } from 'vitest';
import { continues, digestOf, headsOf } from '../../../src/core/ledger/digest.ts';
import type { LedgerFile } from '../../../src/core/ledger/ledger-file.ts';
import { whyUnusable } from '../../../src/core/ledger/unusable.ts';
import { ledgerFileWith, writerNamed } from '../../support/entries.ts';
import fc from '../../support/fast-check.ts';

const [a, b, c] = [writerNamed('a'), writerNamed('b'), writerNamed('c')];

function fileOf(writer: string, length: number, note = '一'): LedgerFile {
  return ledgerFileWith(
    writer,
    Array.from({ length }, () => ({ note })),
  );
}

function cut({ writer, lines }: LedgerFile, length: number): LedgerFile {
  return { writer, lines: lines.slice(0, length) };
}

function digest(...files: readonly LedgerFile[]): string {
  return digestOf(headsOf(files));
}

const earlier = [fileOf(a, 3), fileOf(b, 2)];
const taken = digest(...earlier);

describe('a digest', () => {
  test('names each writer with its lines, after one hash over all', () => {
    expect(taken).toMatch(new RegExp(`^[0-9a-f]{32}-${a}\\.3-${b}\\.2$`));
  });

  test('is the same whatever the order of the files, and without those that hold nothing', () => {
    expect(digest(fileOf(c, 0), ...earlier.toReversed())).toBe(taken);
  });

  test('changes with the last line of any file', () => {
    expect(digest(fileOf(a, 3), fileOf(b, 2, '二'))).not.toBe(taken);
  });

  test('is continued by the same ledger, by longer files, and by further writers', () => {
    for (const later of [earlier, [fileOf(b, 9), fileOf(a, 3)], [...earlier, fileOf(c, 1)]]) {
      expect(continues(taken, later)).toEqual({ verdict: 'continues' });
    }
  });

  test('of an empty ledger is continued by every ledger', () => {
    expect(continues(digest(), [])).toEqual({ verdict: 'continues' });
    expect(continues(digest(), earlier)).toEqual({ verdict: 'continues' });
  });

  test('shows a cut tail and a missing file, and whose they are', () => {
    expect(continues(taken, [fileOf(a, 2), fileOf(b, 2)])).toEqual({
      verdict: 'lost',
      lost: [{ writer: a, expected: 3, found: 2 }],
    });
    expect(continues(taken, [fileOf(a, 5)])).toEqual({
      verdict: 'lost',
      lost: [{ writer: b, expected: 2, found: 0 }],
    });
  });

  test('shows a ledger that was written anew, however long it is', () => {
    expect(continues(taken, [fileOf(a, 3), fileOf(b, 9, '二')])).toEqual({ verdict: 'changed' });
  });

  test('is refused with its line missing where that can no longer be read', () => {
    const [first, second] = earlier;
    if (first === undefined || second === undefined) throw new Error('two files are needed');
    const unreadable = { writer: a, lines: [...first.lines.slice(0, 2), ...fileOf(a, 4).lines.slice(3)] };
    expect(continues(taken, [unreadable, second])).toEqual({ verdict: 'changed' });
  });

  test('may be copied with capitals, white space and full-width characters', () => {
    expect(continues(` ${taken.toUpperCase().replaceAll('-', ' － ')}\n`, earlier)).toEqual({ verdict: 'continues' });
  });

  test.each([
    '',
    'x',
    'f'.repeat(31),
    `${taken}-`,
    `${taken}-../../x.1`,
    taken.replace('.3', '.03'),
    taken.replace('.3', ''),
  ])('is not %j', (text) => expect(continues(text, earlier)).toEqual({ verdict: 'no-digest' }));

  test('with any digit of its hash or its numbers changed is not continued', () => {
    for (let at = 0; at < taken.length; at += 1) {
      const digit = taken.charAt(at);
      if (!/[0-9a-f]/.test(digit)) continue;
      const changed = taken.slice(0, at) + (digit === '1' ? '2' : '1') + taken.slice(at + 1);
      expect(continues(changed, earlier).verdict, changed).not.toBe('continues');
    }
  });

  test('is continued by every later state, and by no earlier one', () => {
    const length = fc.integer({ min: 0, max: 6 });
    const [whole, other] = [fileOf(a, 6), fileOf(b, 6)];
    fc.assert(
      fc.property(length, length, length, length, (a1, b1, a2, b2) => {
        const { verdict } = continues(digest(cut(whole, a1), cut(other, b1)), [cut(whole, a2), cut(other, b2)]);
        expect(verdict).toBe(a2 >= a1 && b2 >= b1 ? 'continues' : 'lost');
      }),
    );
  });
});

describe('a packet', () => {
  test('can be used where its files give the digest of its head; of damage the place is said', () => {
    const torn = { code: 'torn-line', file: `${b}.jsonl`, line: 1 } as const;
    expect(whyUnusable({ files: earlier, faults: [], digest: taken })).toBeUndefined();
    expect(whyUnusable({ files: [fileOf(a, 3), fileOf(b, 1)], faults: [], digest: taken })?.why).toBe('digest');
    expect(whyUnusable({ files: [fileOf(a, 3)], faults: [torn], digest: taken })).toEqual({
      why: 'torn-line',
      detail: `${b}.jsonl:1`,
    });
  });

  test('is usable beside a file that is nobody’s, and not where there is nothing else', () => {
    const foreign = { code: 'foreign-file', file: 'copy.jsonl', line: 0 } as const;
    expect(whyUnusable({ files: earlier, faults: [foreign] })).toBeUndefined();
    expect(whyUnusable({ files: [], faults: [foreign] })).toEqual({ why: 'foreign-file', detail: 'copy.jsonl' });
  });
});
