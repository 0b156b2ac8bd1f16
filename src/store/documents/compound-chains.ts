/** In a header of a compound file (MS-CFB): where the numbers lie that say where all else lies. */
const header = { size: 512, sectorShift: 30, miniTable: 60, moreTables: 68, tables: 76 } as const;

/**
 * Whether every chain of sectors in a compound file comes to an end: whoever follows one that runs back into itself never does. Sectors
 * are named by number, negative ones end a chain.
 */
export function doChainsEnd(bytes: Uint8Array): boolean {
  if (bytes.length < header.size) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(header.sectorShift, true);
  if (shift !== 9 && shift !== 12) return false;
  const sector = (id: number): number[] => {
    const start = (id + 1) * 2 ** shift;
    const words = Math.max(0, Math.min(2 ** shift, bytes.length - start)) >> 2;
    return id < 0 ? [] : Array.from({ length: words }, (_, word) => view.getInt32(start + word * 4, true));
  };
  const tables = tableSectors(view, sector);
  if (tables === undefined) return false;
  const next = tables.flatMap(sector);
  if (!endEverywhere(next)) return false;
  const mini: number[][] = [];
  for (let id = view.getInt32(header.miniTable, true); id >= 0; id = next[id] ?? -1) mini.push(sector(id));
  return endEverywhere(mini.flat());
}

/** The sectors of the table of chains: 109 in the header, the others in a chain of their own; `undefined` where that has no end, or one is named twice. */
function tableSectors(view: DataView, sector: (id: number) => number[]): number[] | undefined {
  const found: number[] = [];
  for (let at: number = header.tables; at < header.size; at += 4) found.push(view.getInt32(at, true));
  const seen = new Set<number>();
  for (let id = view.getInt32(header.moreTables, true); id >= 0; ) {
    const words = sector(id);
    if (seen.has(id) || words.length === 0) return undefined;
    seen.add(id);
    id = words.pop() ?? -1;
    for (const word of words) found.push(word);
  }
  const named = found.filter((id) => id >= 0);
  // Each part of the table says of other sectors what follows them: named twice, it would make a table without measure.
  return new Set(named).size === named.length ? named : undefined;
}

function endEverywhere(next: readonly number[]): boolean {
  const followedFrom = new Int32Array(next.length);
  for (let start = 0; start < next.length; start += 1) {
    let id = start;
    while (id >= 0 && id < next.length && followedFrom[id] === 0) {
      followedFrom[id] = start + 1;
      id = next[id] ?? -1;
    }
    if (id >= 0 && id < next.length && followedFrom[id] === start + 1) return false;
  }
  return true;
}
