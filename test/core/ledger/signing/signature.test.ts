import { describe, expect, it } from 'vitest';
import { composeEntries } from '../../../../src/core/ledger/compose.ts';
import type { NamedDraft } from '../../../../src/core/ledger/entry.ts';
import { firstPrev, readLine } from '../../../../src/core/ledger/line.ts';
import { readLedgerFile } from '../../../../src/core/ledger/read-file.ts';
import { sha256 } from '../../../../src/core/ledger/sha256.ts';
import { isSignatureSound, keyFingerprint, pemOf, signerOf } from '../../../../src/core/ledger/signing/signature.ts';

const pem = (seed: number) => pemOf(new Uint8Array(32).fill(seed));
const writer = '0123456789ab';
const submit: NamedDraft = { kind: 'submit', period: 'Y1', signed: '张书记', heads: {} };

function lineBy(seed: number | undefined, draft: NamedDraft = submit): string {
  const signer = seed === undefined ? undefined : signerOf(pem(seed));
  return composeEntries([draft], {
    ...{ at: '2023-12-20T09:00:00.000+08:00', by: '王干事', unit: 'shiyan', plan: 'party-2023' },
    prev: firstPrev('party-2023', writer),
    random: (count) => new Uint8Array(count),
    signer,
  }).text;
}

/** The line with something else in it, and the hash made anew: what a forger without the key can do. */
function resealed(line: string, from: string | RegExp, to: string): string {
  const body = line.replace(from, to).replace(/,"hash":"[0-9a-f]{64}"\}\n$/, '');
  return `${body},"hash":"${sha256(body)}"}\n`;
}

const read = (text: string) => readLedgerFile('party-2023', writer, new TextEncoder().encode(text));
const reading = (line: string) => readLine(new TextEncoder().encode(line.trimEnd()));

describe('a signed line', () => {
  it('ends prev, key, sig, hash, and carries the format that the program before refuses', () => {
    const line = lineBy(1);
    expect(line).toMatch(
      /^\{"v":2,.*,"prev":"[0-9a-f]{64}","key":"[\w-]{43}","sig":"[\w-]{86}","hash":"[0-9a-f]{64}"\}\n$/,
    );
    expect(lineBy(undefined)).toMatch(/^\{"v":1,/);
    const { file, faults } = read(line);
    expect([faults, isSignatureSound(file.lines[0]?.entry as never)]).toEqual([[], true]);
  });

  it.each([
    ['another name', '张书记', '李书记'],
    ['another key', /"key":"[^"]+"/, `"key":"${signerOf(pem(2))?.key}"`],
    ['a key that is no point', /"key":"[^"]+"/, `"key":"${'_'.repeat(42)}8"`],
    ['another signature', /"sig":"./, '"sig":"_'],
  ])('with %s is told by its signature, though every hash is right', (_what, from, to) => {
    const { file, faults } = read(resealed(lineBy(1), from, to));
    expect(faults).toEqual([{ code: 'broken-signature', file: `${writer}.jsonl`, line: 1 }]);
    expect(file.lines).toEqual([]);
  });

  it.each([
    ['without its signature', /,"sig":"[^"]+"/, ''],
    ['without its key', /,"key":"[^"]+"/, ''],
    ['with something behind the signature', /("sig":"[^"]+")/, '$1,"x":1'],
    ['with its key before prev', /("prev":"[^"]+"),("key":"[^"]+")/, '$2,$1'],
    ['written in other bytes than its entry', '张', '\\u5f20'],
    ['of another kind', '"kind":"submit"', '"kind":"retract"'],
    ['with a key of another length', /"key":"./, '"key":"'],
  ])('%s is no entry', (_what, from, to) => {
    expect(reading(resealed(lineBy(1), from, to)).fault).toBe('unreadable-line');
  });

  it('is never checked where nobody signed', () => {
    const { file, faults } = read(lineBy(undefined));
    expect([faults, file.lines.length, isSignatureSound(file.lines[0]?.entry as never)]).toEqual([[], 1, false]);
  });
});

describe('a key', () => {
  it('is the same from the same 32 bytes, and nothing from another text', () => {
    expect(signerOf(pem(1))?.key).toBe(signerOf(pem(1))?.key);
    expect(signerOf(pem(1))?.key).not.toBe(signerOf(pem(2))?.key);
    expect(signerOf('-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n')).toBeUndefined();
  });

  it('is told by eight groups of four digits', () => {
    expect(keyFingerprint(signerOf(pem(1))?.key ?? '')).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  });

  it('signs and checks in under two milliseconds', () => {
    const line = lineBy(1);
    const { file } = read(line);
    const entry = file.lines[0]?.entry;
    const signer = signerOf(pem(1));
    // The fastest of several: what else the machine does is none of it.
    const fastest = (work: () => unknown) =>
      Math.min(
        ...Array.from({ length: 20 }, () => {
          const began = performance.now();
          work();
          return performance.now() - began;
        }),
      );
    expect(fastest(() => signer?.sign(line))).toBeLessThan(2);
    expect(fastest(() => entry && isSignatureSound(entry))).toBeLessThan(2);
  });
});
