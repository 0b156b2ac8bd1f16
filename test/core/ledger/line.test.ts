import { describe, expect, test } from 'vitest';
import { readLine, sealEntry } from '../../../src/core/ledger/line.ts';
import { sha256 } from '../../../src/core/ledger/sha256.ts';
import { ulid, unsealed } from '../../support/entries.ts';
import fc from '../../support/fast-check.ts';

const encoder = new TextEncoder();

/** A line with any JSON at all, and the right hash. */
function sealedText(value: unknown): string {
  const body = JSON.stringify(value).slice(0, -1);
  return `${body},"hash":"${sha256(body)}"}`;
}

function reading(text: string) {
  return readLine(encoder.encode(text));
}

describe('the line of an entry', () => {
  test('has the keys in the order of the format, further ones after them, the hash of its bytes last', () => {
    const { line } = sealEntry(unsealed({ 'x-mood': 'good', note: '第一次\n专题学习', on: '2023-03-07' }));
    const body = line.slice(0, line.indexOf(',"hash"'));
    expect(Object.keys(JSON.parse(line))).toEqual(
      'v id at by unit plan requirement kind on note x-mood prev hash'.split(' '),
    );
    expect(line).toBe(`${body},"hash":"${sha256(body)}"}`);
    expect(line).not.toContain('\n');
  });

  test('reads back as the entry that it was made of, further keys too', () => {
    const { entry, line } = sealEntry(unsealed({ 'x-mood': { deep: [1, null] }, amount: '38/40', kind: 'progress' }));
    expect(reading(line)).toEqual({ entry, head: entry.hash });
    expect(entry).toMatchObject({ 'x-mood': { deep: [1, null] }, amount: '38/40' });
  });

  test('holds any text, and reads back the same', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\ud800', '\u0000', '\n', '"', '会') }),
    );
    fc.assert(
      fc.property(text, text, (note, by) => {
        const { entry, line } = sealEntry(unsealed({ note, by }));
        expect(reading(line).entry).toEqual(entry);
        expect(entry.note).toBe(note);
      }),
      { numRuns: 40 },
    );
  });

  test('is never made of what would not read back', () => {
    expect(() => sealEntry(unsealed({ amount: 'two' }))).toThrow(TypeError);
  });

  test('whose byte changed, any byte to any other, is never an entry without a fault', () => {
    const { entry, line } = sealEntry(unsealed({ note: '学习' }));
    const bytes = encoder.encode(line);
    for (let at = 0; at < bytes.length; at += 1) {
      for (const flip of [1, 2, 0x20, 0x80]) {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const { fault, entry: found } = readLine(changed);
        expect(fault, `byte ${at}`).toBeDefined();
        expect(found).toBeUndefined();
      }
    }
    expect(entry.note).toBe('学习');
  });

  test('with a carriage return before its newline is a fault, but the entry is there', () => {
    const { entry, line } = sealEntry(unsealed());
    expect(reading(`${line}\r`)).toEqual({ fault: 'wrong-hash', entry, head: entry.hash });
  });

  test('of a newer format is told apart from one whose version was damaged', () => {
    expect(reading(sealedText({ ...unsealed(), v: 3, shape: 'unknown' }))).toMatchObject({ newerFormat: 3 });
    const damaged = sealEntry(unsealed()).line.replace('"v":1', '"v":3');
    expect(reading(damaged)).toMatchObject({ fault: 'wrong-hash' });
  });

  test.each(['erase', 'constructor', 'unknown'])('of a kind that this program does not know (%s) is kept', (kind) => {
    const line = sealedText({ ...unsealed(), v: 2, kind, retracts: ulid(9), amount: ['many'] });
    const { entry, fault } = reading(line);
    expect(fault).toBeUndefined();
    expect(entry).toMatchObject({ kind: 'unknown', id: ulid(1), requirement: '1.1', by: '王老师' });
    expect(entry).not.toHaveProperty('retracts');
    expect(entry).not.toHaveProperty('amount');
  });

  test('that is no entry still has a head for the line after it', () => {
    expect(reading('')).toEqual({ fault: 'unreadable-line', head: sha256('') });
    expect(reading('{"v":1}')).toEqual({ fault: 'unreadable-line', head: sha256('{"v":1}') });
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['a version of 0', { v: 0 }],
    ['an id that is no ULID', { id: '../../x' }],
    ['a time without offset', { at: '2023-03-08T14:05:09.123' }],
    ['a time without milliseconds', { at: '2023-03-08T14:05:09+08:00' }],
    ['a time on 30 February', { at: '2023-02-30T14:05:09.123Z' }],
    ['a recorder that is no text', { by: 7 }],
    ['a kind that is no text', { kind: 7 }],
    ['an unknown kind and no id', { kind: 'erase', id: '../../x' }],
    ['a day that is none', { on: '2023-02-30' }],
    ['an amount with a sign', { amount: '-1' }],
    ['an amount with an exponent', { amount: '1e400' }],
    ['done without a requirement', { requirement: undefined }],
    ['an exemption without a reason', { kind: 'exempt' }],
    ['a retraction of nothing', { kind: 'retract' }],
    ['a review without a verdict', { kind: 'review' }],
    ['a returned review without a reason', { kind: 'review', verdict: 'returned' }],
    ['evidence under a hash that is a path', { evidence: [{ name: 'a', sha256: '../../x', bytes: 1 }] }],
    ['evidence at an address of another scheme', { evidence: [{ url: 'javascript:alert(1)' }] }],
    ['a part beyond the batch', { batch: { id: ulid(2), n: 3, of: 2 } }],
    ['a part before the batch', { batch: { id: ulid(2), n: 0, of: 2 } }],
    ['a remedy that says nothing', { v: 2, kind: 'remedy' }],
    ['a remedy due on a day that is none', { v: 2, kind: 'remedy', due: '2023-02-30' }],
    ['a cause of what is no remedy', { v: 2, cause: '甲' }],
    ['points that are no decimal', { v: 2, kind: 'score', points: '-1' }],
    ['a score without points', { v: 2, kind: 'score' }],
    ['points of what is neither a score nor a review', { v: 2, points: '1' }],
    ['a receipt of nothing', { v: 2, kind: 'receipt', requirement: undefined }],
    ['a memo that is no note', { v: 2, memo: true }],
    ['a memo that is not one', { v: 2, kind: 'note', memo: false }],
    ['heads that are no hashes', { heads: { a: 'b' } }],
    ['a chain of no hash', { prev: '' }],
  ])('with %s is unreadable, even with the right hash', (_, change) => {
    expect(reading(sealedText({ ...unsealed(), ...change })).fault).toBe('unreadable-line');
  });

  test.each([['null'], ['[1]'], ['"text"'], ['1']])('%s is unreadable', (json) => {
    const body = json.slice(0, -1);
    expect(reading(`${body},"hash":"${sha256(body)}"}`).fault).toBe('unreadable-line');
  });
});
