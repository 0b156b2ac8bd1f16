import { describe, expect, test } from 'vitest';
import { lineLimit } from '../../../src/core/ledger/line.ts';
import { LedgerFileReader, readLedgerFile } from '../../../src/core/ledger/read-file.ts';
import { bytesOf, ledgerFileWith, testPlan, writerNamed } from '../../support/entries.ts';
import fc from '../../support/fast-check.ts';

const writer = writerNamed('a');
const file = ledgerFileWith(writer, [{ note: '一' }, { note: '二' }, { note: '三' }, { note: '四' }]);
const bytes = bytesOf(file);
const lineTexts = new TextDecoder().decode(bytes).trimEnd().split('\n');

function readTexts(lines: readonly string[], end = '\n') {
  return readLedgerFile(testPlan, writer, new TextEncoder().encode(lines.join('\n') + end));
}

function faultsOf(lines: readonly string[], end?: string): string[] {
  return readTexts(lines, end).faults.map(({ code, line, file: name }) => `${name}:${line} ${code}`);
}

function picked(...indexes: readonly number[]): string[] {
  return indexes.map((index) => lineTexts[index] ?? '');
}

describe("a writer's file", () => {
  test('reads as it was written', () => {
    expect(readLedgerFile(testPlan, writer, bytes)).toEqual({ file, faults: [] });
  });

  test('reads the same in pieces of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 40 }), (sizes) => {
        const reader = new LedgerFileReader(testPlan, writer);
        let from = 0;
        for (const size of sizes) {
          reader.push(bytes.subarray(from, from + size));
          from += size;
        }
        reader.push(bytes.subarray(from));
        expect(reader.finish()).toEqual({ file, faults: [] });
      }),
      { numRuns: 50 },
    );
  });

  test('that is empty has no lines and no faults', () => {
    expect(readLedgerFile(testPlan, writer, new Uint8Array())).toEqual({ file: { writer, lines: [] }, faults: [] });
  });

  test('whose any byte changed names the line, and keeps every other entry', () => {
    const lineAt = (at: number) => bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const read = readLedgerFile(testPlan, writer, changed);
      expect(
        read.faults.map(({ line }) => line),
        `byte ${at}`,
      ).toContain(lineAt(at));
      // A newline that became something else joins two lines: both are lost to it.
      expect(read.file.lines.length).toBeGreaterThanOrEqual(bytes[at] === 10 ? 2 : 3);
    }
  });

  test('names a line removed from within, at its beginning too', () => {
    expect(faultsOf(picked(0, 2, 3))).toEqual(['aaaaaaaaaaaa.jsonl:2 broken-chain']);
    expect(faultsOf(picked(1, 2, 3))).toEqual(['aaaaaaaaaaaa.jsonl:1 broken-chain']);
  });

  test('names two lines swapped, and one doubled', () => {
    expect(faultsOf(picked(0, 2, 1, 3))).toEqual([2, 3, 4].map((line) => `aaaaaaaaaaaa.jsonl:${line} broken-chain`));
    expect(faultsOf(picked(0, 1, 1, 2, 3))).toEqual(['aaaaaaaaaaaa.jsonl:3 broken-chain']);
  });

  test('names an empty line, but no line after it', () => {
    expect(faultsOf([...picked(0, 1), ...picked(2, 3)], '\n\n')).toEqual(['aaaaaaaaaaaa.jsonl:5 unreadable-line']);
  });

  test('under the name of another writer, or in the folder of another plan, is broken from its first line', () => {
    expect(readLedgerFile(testPlan, writerNamed('b'), bytes).faults).toMatchObject([{ code: 'broken-chain', line: 1 }]);
    expect(readLedgerFile('other-2023', writer, bytes).faults).toMatchObject([{ code: 'broken-chain', line: 1 }]);
  });

  test('whose line ends a program changed to CRLF keeps every entry and names every line', () => {
    const read = readTexts(lineTexts.map((line) => `${line}\r`));
    expect(read.file).toEqual(file);
    expect(read.faults.map(({ code, line }) => `${line} ${code}`)).toEqual(
      [1, 2, 3, 4].map((line) => `${line} wrong-hash`),
    );
  });

  test('cut off at any byte of its last line keeps every whole entry and names the torn line', () => {
    const start = bytes.lastIndexOf(10, bytes.length - 2) + 1;
    for (let end = start + 1; end < bytes.length - 1; end += 1) {
      const read = readLedgerFile(testPlan, writer, bytes.subarray(0, end));
      expect(read.file.lines).toEqual(file.lines.slice(0, 3));
      expect(read.faults).toEqual([{ code: 'torn-line', file: `${writer}.jsonl`, line: 4 }]);
    }
  });

  describe('with a line over the limit', () => {
    const before = new TextEncoder().encode(`${lineTexts[0]}\n`);
    const after = new TextEncoder().encode(`\n${picked(1, 2, 3).join('\n')}\n`);
    const piece = new Uint8Array(1 << 20).fill('x'.charCodeAt(0));

    /** Its bytes are made as they are read: 512 MiB are as quickly told as one. */
    function readWith(pieces: number, end: Uint8Array) {
      const reader = new LedgerFileReader(testPlan, writer);
      reader.push(before);
      for (let index = 0; index < pieces; index += 1) reader.push(piece);
      reader.push(end);
      return reader.finish();
    }

    test.each([2, 600])(
      'of %d MiB names it, tells the chain as broken behind it, keeps all other entries',
      (pieces) => {
        const { faults, file: read } = readWith(pieces, after);
        expect(read.lines.map(({ entry }) => entry)).toEqual(file.lines.map(({ entry }) => entry));
        expect(faults.map(({ code, line }) => `${line} ${code}`)).toEqual(['2 unreadable-line', '3 broken-chain']);
      },
    );

    test('that never ends names it as torn', () => {
      expect(readWith(3, new Uint8Array()).faults).toEqual([{ code: 'torn-line', file: `${writer}.jsonl`, line: 2 }]);
    });

    test('names it however it comes in, also as one piece, and in pieces of a few bytes', () => {
      const whole = Uint8Array.from(Buffer.concat([before, piece.subarray(0, lineLimit), Buffer.from('xyz'), after]));
      const expected = readLedgerFile(testPlan, writer, whole);
      expect(expected.faults.map(({ code }) => code)).toEqual(['unreadable-line', 'broken-chain']);
      for (const size of [997, 65_536, lineLimit + 1]) {
        const reader = new LedgerFileReader(testPlan, writer);
        for (let at = 0; at < whole.length; at += size) reader.push(whole.subarray(at, at + size));
        expect(reader.finish()).toEqual(expected);
      }
    });

    test('of exactly the limit is read as any other', () => {
      // Of a list that no version knows, as no text that an entry may hold is so long.
      const filled = (last: string) => ({ 'x-list': [...Array(16).fill('x'.repeat(65_000)), last] });
      const spare = lineLimit - bytesOf(ledgerFileWith(writer, [{ note: '一' }, filled('')])).length;
      const first = bytesOf(ledgerFileWith(writer, [{ note: '一' }])).length;
      const fitting = ledgerFileWith(writer, [{ note: '一' }, filled('x'.repeat(spare + first + 1)), { note: '三' }]);
      expect(readLedgerFile(testPlan, writer, bytesOf(fitting))).toEqual({ file: fitting, faults: [] });
      const over = ledgerFileWith(writer, [{ note: '一' }, filled('x'.repeat(spare + first + 2)), { note: '三' }]);
      expect(readLedgerFile(testPlan, writer, bytesOf(over)).faults.map(({ code }) => code)).toEqual([
        'unreadable-line',
        'broken-chain',
      ]);
    });
  });

  test('whose last line lacks only its newline is whole', () => {
    expect(readLedgerFile(testPlan, writer, bytes.subarray(0, -1))).toEqual({ file, faults: [] });
  });
});
