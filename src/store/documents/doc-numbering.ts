import { type Level, type List, type ListPlace, WordNumbering } from './word-numbering.ts';

/** Where in its first stream a .doc says where its tables lie, and how long each is: [MS-DOC] 2.5.6. */
const placed = { paragraphs: 0x0102, lists: 0x02e2, uses: 0x02ea } as const;
const pageSize = 512;
/** Of a paragraph's properties: which list, and how deep. */
const [listOfParagraph, depthOfParagraph] = [0x460b, 0x260a];
const [levelsOfList, sizeOfList, sizeOfUse, sizeOfLevel] = [9, 28, 16, 28];

/** Paragraphs of a list, from and to where they lie in the file. */
export interface ListRun {
  readonly from: number;
  readonly to: number;
  readonly place: ListPlace;
}

/** A document of thousands of pages has fewer. */
const mostRuns = 200_000;

/** What Word counts itself, in its order in the file. Throws `RangeError` where something lies outside its stream. */
export function listRuns(words: Buffer, tables: Buffer): ListRun[] {
  const [start, length] = [words.readUInt32LE(placed.paragraphs), words.readUInt32LE(placed.paragraphs + 4)];
  const pages = Math.max(0, Math.floor((length - 4) / 8));
  const runs: ListRun[] = [];
  for (let page = 0; page < pages; page += 1) {
    const at = (tables.readUInt32LE(start + (pages + 1) * 4 + page * 4) & 0x3fffff) * pageSize;
    const count = words.readUInt8(at + pageSize - 1);
    if (runs.length > mostRuns || page > mostRuns) throw new RangeError('more paragraphs than a plan has');
    for (let run = 0; run < count; run += 1) {
      const place = placeIn(propertiesAt(words, at, at + (count + 1) * 4 + run * 13));
      const [from, to] = [words.readUInt32LE(at + run * 4), words.readUInt32LE(at + run * 4 + 4)];
      if (place !== undefined) runs.push({ from, to, place });
    }
  }
  let end = 0;
  return runs
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from >= to || from < end) return false;
      end = to;
      return true;
    });
}

function propertiesAt(words: Buffer, page: number, at: number): Buffer {
  const offset = words.readUInt8(at) * 2;
  if (offset === 0) return Buffer.alloc(0);
  const short = words.readUInt8(page + offset);
  const from = page + offset + (short === 0 ? 2 : 1);
  return words.subarray(from, from + (short === 0 ? words.readUInt8(page + offset + 1) * 2 : short * 2 - 1));
}

/** How long what a property says is, by the three bits that tell; 0 where it says so itself. */
const lengths = [1, 1, 2, 4, 2, 2, 0, 3] as const;

function placeIn(properties: Buffer): ListPlace | undefined {
  let [list, level] = [0, 0];
  for (let at = 2; at + 3 <= properties.length; ) {
    const name = properties.readUInt16LE(at);
    const length = lengths[name >> 13] || properties.readUInt8(at + 2) + 1;
    if (at + 2 + length > properties.length) break;
    if (name === listOfParagraph) list = properties.readUInt16LE(at + 2);
    if (name === depthOfParagraph) level = properties.readUInt8(at + 2);
    at += 2 + length;
  }
  return list === 0 || list >= 0x7ff || level >= levelsOfList ? undefined : { list: String(list), level };
}

/** The document's lists, as its paragraphs name them. Throws `RangeError` where something lies outside its stream. */
export function docNumbering(words: Buffer, tables: Buffer): WordNumbering {
  const levels = levelsIn(words.readUInt32LE(placed.lists), tables);
  const start = words.readUInt32LE(placed.uses);
  const count = words.readUInt32LE(placed.uses + 4) < 4 ? 0 : tables.readUInt32LE(start);
  const lists = new Map<string, List>();
  for (let use = 0; use < Math.min(count, 0x7ff); use += 1) {
    const id = tables.readInt32LE(start + 4 + use * sizeOfUse);
    lists.set(String(use + 1), { shared: String(id), levels: levels.get(id) ?? new Map(), starts: new Map() });
  }
  return new WordNumbering(lists);
}

/** By the list's own name: what its levels are stands behind all of the lists, one after the other. */
function levelsIn(start: number, tables: Buffer): Map<number, ReadonlyMap<number, Level>> {
  const count = tables.readUInt16LE(start);
  let at = start + 2 + count * sizeOfList;
  const found = new Map<number, ReadonlyMap<number, Level>>();
  for (let list = 0; list < count; list += 1) {
    const head = start + 2 + list * sizeOfList;
    const isSimple = (tables.readUInt8(head + 26) & 1) === 1;
    const levels = new Map<number, Level>();
    for (let level = 0; level < (isSimple ? 1 : levelsOfList); level += 1) {
      const text = at + sizeOfLevel + tables.readUInt8(at + 24) + tables.readUInt8(at + 25);
      const length = tables.readUInt16LE(text) * 2;
      const written = tables.toString('utf16le', text + 2, text + 2 + length);
      levels.set(level, {
        start: tables.readInt32LE(at),
        format: formatOf(tables.readUInt8(at + 4)),
        text: named(written),
      });
      at = text + 2 + length;
    }
    found.set(tables.readInt32LE(head), levels);
  }
  return found;
}

/** `%1` for the number of the first level, which a .doc writes as the character 0. */
function named(text: string): string {
  return [...text]
    .map((character) => (character.charCodeAt(0) < levelsOfList ? `%${character.charCodeAt(0) + 1}` : character))
    .join('');
}

/** [MS-OSHARED] 2.2.1.3, by the names that a .docx has for them; others are written in digits. */
const formats: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  28: 'decimalEnclosedCircleChinese',
  30: 'ideographTraditional',
  33: 'taiwaneseCounting',
  35: 'taiwaneseCountingThousand',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};

function formatOf(code: number): string {
  return formats[code] ?? 'decimal';
}
