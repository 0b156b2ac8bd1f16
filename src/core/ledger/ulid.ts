/** Crockford's base 32, as https://github.com/ulid/spec has it. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes of chance that a ULID takes. */
const ulidRandomBytes = 10;

/** 48 bits of time, 80 of chance. `random` has ten bytes. */
export function ulidOf(milliseconds: number, random: Uint8Array): string {
  const chance = random.slice(0, ulidRandomBytes).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return written((BigInt(milliseconds) << 80n) | chance);
}

/** So many ULIDs of one moment, each one more than the one before, so that they sort as they were made. */
export function ulidsOf(milliseconds: number, random: Uint8Array, count: number): string[] {
  // The highest bit of chance stays free, so that counting up never carries into the time.
  const first = Uint8Array.from(random, (byte, index) => (index === 0 ? byte & 0x7f : byte));
  const start = numberOf(ulidOf(milliseconds, first));
  return Array.from({ length: count }, (_, index) => written(start + BigInt(index)));
}

export function isUlid(text: string): boolean {
  return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}

function written(value: bigint): string {
  let rest = value;
  const characters = Array.from({ length: 26 }, () => {
    const character = alphabet.charAt(Number(rest & 31n));
    rest >>= 5n;
    return character;
  });
  return characters.reverse().join('');
}

function numberOf(ulid: string): bigint {
  return [...ulid].reduce((sum, character) => (sum << 5n) | BigInt(alphabet.indexOf(character)), 0n);
}
