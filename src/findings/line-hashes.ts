/** How many characters from a line's start on decide over its hash. */
const reach = 100;

const base = 37n;

/** What a character counts for that has left the reach. */
const leaving = BigInt.asUintN(64, base ** BigInt(reach));

/**
 * For each line of a text what GitHub's code scanning calls `primaryLocationLineHash`: a rolling hash, modulo 2^64 to
 * the base of 37, over the hundred characters from the line's start on without blanks, then `:` and how many lines had
 * this hash so far. Alerts uploaded through its interface rather than its action are known again by nothing else.
 */
export function lineHashes(text: string): readonly string[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '');
  // The end counts as 65535; after it come zeros until the last line's reach is full.
  const codeAt = (at: number) => (at === plain.length ? 0xffff : plain.charCodeAt(at) || 0);
  const isStart = (at: number) => at === 0 || (at > 0 && plain[at - 1] === '\n');
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  let rolling = 0n;
  for (let at = 0; at <= plain.length + reach; at += 1) {
    if (isStart(at - reach)) {
      const hash = rolling.toString(16);
      const count = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, count);
      hashes.push(`${hash}:${count}`);
    }
    const gone = at < reach ? 0 : codeAt(at - reach);
    rolling = BigInt.asUintN(64, rolling * base + BigInt(codeAt(at)) - leaving * BigInt(gone));
  }
  return hashes;
}
