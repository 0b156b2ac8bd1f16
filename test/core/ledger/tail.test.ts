import { describe, expect, test } from 'vitest';
import { firstPrev, lineLimit, sealEntry } from '../../../src/core/ledger/line.ts';
import { readLedgerFile } from '../../../src/core/ledger/read-file.ts';
import { sha256 } from '../../../src/core/ledger/sha256.ts';
import { tailOf } from '../../../src/core/ledger/tail.ts';
import { bytesOf, ledgerFileWith, testPlan, writerNamed } from '../../support/entries.ts';

const writer = writerNamed('a');
const file = ledgerFileWith(writer, [{ note: '一' }, { note: '二' }, { note: '三' }]);
const bytes = bytesOf(file);
const [, second, third] = file.lines.map(({ entry }) => entry.hash);
const lastStart = bytes.lastIndexOf(10, bytes.length - 2) + 1;
const none = new Uint8Array();

function tail(window: Uint8Array, isWhole = true) {
  return tailOf(window, isWhole, testPlan, writer);
}

describe('the tail of a file', () => {
  test('of nothing is where the chain begins', () => {
    expect(tail(none)).toEqual({ prev: firstPrev(testPlan, writer), isUnended: false, torn: none });
  });

  test('is the hash of the last line', () => {
    expect(tail(bytes)).toEqual({ prev: third, isUnended: false, torn: none });
  });

  test('is the last line too where that lacks only its newline', () => {
    expect(tail(bytes.subarray(0, -1))).toEqual({ prev: third, isUnended: true, torn: none });
  });

  test('cut off at any byte is the line before, and what is torn', () => {
    for (let end = lastStart + 1; end < bytes.length - 1; end += 1) {
      expect(tail(bytes.subarray(0, end))).toEqual({
        prev: second,
        isUnended: false,
        torn: bytes.subarray(lastStart, end),
      });
    }
  });

  test('of a file that is one torn line is where the chain begins', () => {
    const torn = bytes.subarray(0, 40);
    expect(tail(torn)).toEqual({ prev: firstPrev(testPlan, writer), isUnended: false, torn });
  });

  test('asks for more wherever the window does not hold the whole last line', () => {
    for (let from = 1; from < bytes.length; from += 1) {
      const found = tail(bytes.subarray(from), false);
      if (from < lastStart) expect(found?.prev, `from ${from}`).toBe(third);
      else expect(found, `from ${from}`).toBeUndefined();
    }
  });

  test('after a line over the limit goes on as the reader of the whole file does, ended or not', () => {
    const long = new Uint8Array(lineLimit + 5).fill(0x78);
    for (const end of ['', '\n']) {
      const whole = Uint8Array.from(Buffer.concat([bytes, long, Buffer.from(end)]));
      const found = tail(whole);
      expect(found).toMatchObject({ isUnended: end === '', torn: none });
      expect(tail(whole.subarray(-lineLimit - 3), false)).toEqual(found);
      const { entry } = ledgerFileWith(writer, [{ note: '四' }]).lines[0] ?? {};
      if (entry === undefined || found === undefined) throw new Error('an entry and a tail were expected');
      const { hash: _hash, ...unsealed } = entry;
      const { line } = sealEntry({ ...unsealed, prev: found.prev });
      const added = Buffer.from(`${found.isUnended ? '\n' : ''}${line}\n`);
      const read = readLedgerFile(testPlan, writer, Uint8Array.from(Buffer.concat([whole, added])));
      expect(read.faults.map(({ code, line: at }) => `${at} ${code}`)).toEqual(['4 unreadable-line']);
      expect(read.file.lines).toHaveLength(4);
    }
  });

  test('after a damaged line goes on from the hash that it names, or from that of its bytes', () => {
    const damaged = Uint8Array.from(bytes);
    damaged[lastStart + 10] = 0x7a;
    expect(tail(damaged)?.prev).toBe(third);
    expect(tail(new TextEncoder().encode('no JSON\n'))?.prev).toBe(sha256('no JSON'));
    expect(tail(new TextEncoder().encode('\n'))?.prev).toBe(sha256(''));
  });
});
