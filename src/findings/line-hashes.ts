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
  // The end counts as 65535; after it come zeros until the last line's reach is full.
  const characters = [...codesOf(text), 0xffff, ...Array<number>(reach).fill(0)];
  const starts = lineStarts(characters);
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  let rolling = 0n;
  let next = 0;
  characters.forEach((code, index) => {
    if (index - reach === starts[next]) {
      const hash = rolling.toString(16);
      const count = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, count);
      hashes.push(`${hash}:${count}`);
      next += 1;
    }
    const gone = index < reach ? 0 : (characters[index - reach] ?? 0);
    rolling = BigInt.asUintN(64, rolling * base + BigInt(code) - leaving * BigInt(gone));
  });
  return hashes;
}

/** UTF-16 without blanks and tabs, every line end as one line feed. */
function codesOf(text: string): readonly number[] {
  return Array.from(text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '').split(''), (unit) => unit.charCodeAt(0));
}

function lineStarts(characters: readonly number[]): readonly number[] {
  const starts = [0];
  const end = characters.length - reach;
  for (let index = 0; index < end - 1; index += 1) if (characters[index] === 0x0a) starts.push(index + 1);
  return starts;
}
