/** What Windows takes in no name, with the full-width sign that looks the same. */
const lookalikes: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '＂',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes away.
const control = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/** Names of devices, whatever ending they have (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** An ending is kept when a name is cut: it says what opens the file. */
const ending = /\.[^.\s]{1,10}$/u;

/** A name that every system takes, at most so many characters long: composed, without signs that mean something to one of them. */
export function fileName(text: string, most = 80): string {
  const plain = text
    .normalize('NFC')
    .replace(control, '')
    .replace(/[<>:"/\\|?*]/g, (sign) => lookalikes[sign] ?? sign);
  const name = shortened(plain, most).replace(/^ +|(?<![. ])[. ]+$/g, '');
  if (name === '') return '_';
  return device.test(name) ? `_${name}` : name;
}

/** Never within a character. Linux counts bytes: at most as many as so many Chinese signs take, of which others take more. */
function shortened(name: string, most: number): string {
  const characters = [...name];
  if (characters.length <= most && bytesIn(name) <= most * 3) return name;
  const end = ending.exec(name)?.[0] ?? '';
  const kept = characters.slice(0, most - [...end].length);
  while (kept.length > 0 && bytesIn(kept.join('') + end) > most * 3) kept.pop();
  return kept.join('').trimEnd() + end;
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Gives each name once, however a system compares them: the second 会议记录.docx becomes 会议记录 (2).docx. */
export class DistinctNames {
  readonly #taken = new Set<string>();

  distinct(name: string): string {
    const end = ending.exec(name)?.[0] ?? '';
    const stem = name.slice(0, name.length - end.length);
    return firstFree(this.#taken, (count) => (count === 1 ? name : `${stem} (${count})${end}`));
  }
}

/** The first of the candidates that is not taken, however a system compares names; taken from now on. */
export function firstFree(taken: Set<string>, candidateOf: (count: number) => string): string {
  for (let count = 1; ; count += 1) {
    const candidate = candidateOf(count);
    const key = candidate.normalize('NFKC').toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return candidate;
  }
}
