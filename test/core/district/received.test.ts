import { describe, expect, it } from 'vitest';
import { notYetReceived, receivedOn } from '../../../src/core/district/received.ts';
import type { LedgerFile } from '../../../src/core/ledger/ledger-file.ts';
import { ledgerFileWith, writerNamed } from '../../support/entries.ts';
import { day } from '../../support/plans.ts';

const [then, today] = [day('2026-06-01'), day('2026-12-01')];

/** Every other line signed, as far as its key tells. */
const plain = ledgerFileWith(writerNamed('a'), [{}, {}, {}, {}]);
const whole: LedgerFile = {
  ...plain,
  lines: plain.lines.map(({ line, entry }) => ({ line, entry: line % 2 === 1 ? { ...entry, key: 'k' } : entry })),
};
const [first = '', , second = ''] = whole.lines.map(({ entry }) => entry.hash);

const daysOf = (files: readonly LedgerFile[], remembered: string) => {
  const takenOn = receivedOn(files, new Map([[remembered, then]]), today);
  return [first, second].map(takenOn);
};

describe('when signed lines were received', () => {
  it('is remembered by the last of a file, which speaks for all before it and for nothing after', () => {
    expect(notYetReceived([whole], new Map())).toEqual([second]);
    expect(notYetReceived([whole], new Map([[second, then]]))).toEqual([]);
    expect(daysOf([whole], second)).toEqual([then, then]);
    expect(daysOf([whole], first)).toEqual([then, today]);
    expect(daysOf([whole], 'f'.repeat(64))).toEqual([today, today]);
  });

  it('is today for what was put before a remembered line that does not go back to it', () => {
    const forged = { writer: whole.writer, lines: whole.lines.filter(({ line }) => line !== 2) };
    expect(daysOf([forged], second)).toEqual([today, then]);
  });

  it('is the earlier of the days where a branch has the line as well', () => {
    const branch = { writer: `${whole.writer}~0123abcd`, lines: whole.lines.slice(0, 1) };
    expect(daysOf([whole, branch], second)).toEqual([then, then]);
    expect(daysOf([branch, whole], second)).toEqual([then, then]);
  });

  it('is nothing to be remembered where nobody signed', () => {
    expect(notYetReceived([ledgerFileWith(writerNamed('a'), [{}])], new Map())).toEqual([]);
  });
});
