import { describe, expect, it } from 'vitest';
import { withoutSignature } from '../scripts/package/without-signature.mjs';

/** The least of a Windows program that has a head, some content, and a table of signatures behind it. */
function program(signature: Buffer, behind = Buffer.alloc(0), magic = 0x20b): Buffer {
  const content = Buffer.alloc(512, 7);
  content.writeUInt32LE(0x80, 0x3c);
  content.write('PE\0\0', 0x80, 'latin1');
  content.writeUInt16LE(magic, 0x80 + 24);
  content.writeUInt32LE(0xdeadbeef, 0x80 + 24 + 64);
  const directory = directoryIn(magic);
  content.writeUInt32LE(signature.length === 0 ? 0 : content.length, directory);
  content.writeUInt32LE(signature.length, directory + 4);
  return Buffer.concat([content, signature, behind]);
}

function directoryIn(magic: number): number {
  return 0x80 + 24 + (magic === 0x20b ? 112 : 96) + 32;
}

describe('a Windows program that is changed', () => {
  it.each([0x20b, 0x10b])(
    'loses its table of signatures, the entry of it and the sum, and nothing else: %i',
    (magic) => {
      const signed = program(Buffer.alloc(64, 1), undefined, magic);
      const expected = Buffer.from(signed.subarray(0, 512));
      expected.fill(0, directoryIn(magic), directoryIn(magic) + 8);
      expected.fill(0, 0x80 + 24 + 64, 0x80 + 24 + 68);
      expect(withoutSignature(signed).equals(expected)).toBe(true);
      expect(signed.readUInt32LE(directoryIn(magic))).toBe(512);
    },
  );

  it('stays as it is where nobody signed it', () => {
    const plain = program(Buffer.alloc(0));
    expect(withoutSignature(plain)).toBe(plain);
  });

  it('is refused where it is none, or where something would be lost', () => {
    expect(() => withoutSignature(Buffer.alloc(512))).toThrow('not a Windows program');
    expect(() => withoutSignature(program(Buffer.alloc(64), Buffer.alloc(8)))).toThrow('behind the signatures');
  });
});
