/** Where in a plan file somebody is typing, as the lines tell it: the YAML around it need not be whole. */
export interface PlaceTyped {
  /** The keys from the root, lists passed over; that of the value too, where one is typed. */
  readonly way: readonly string[];
  readonly isValue: boolean;
  /** Where the word begins that is being typed. */
  readonly start: number;
  /** Keys that the map has already. */
  readonly written: ReadonlySet<string>;
}

/** A dash of a list, or a key, with the column where it begins. */
interface Mark {
  readonly column: number;
  readonly key?: string;
}

const keyAtStart = /^\s*(["']?)([^\s"'#:{}[\],-][^"'#:{}[\],]*?)\1\s*:(?=\s|$)/;

/** The place at an offset of the text. */
export function placeTyped(text: string, offset: number): PlaceTyped {
  const above = text.slice(0, offset).split('\n');
  const line = above.pop() ?? '';
  const [block = '', ...braces] = openPartsOf(line);
  const own = marksOf(block);
  const key = own.find((mark) => mark.key !== undefined);
  const column = key?.column ?? dashesOf(block).length;
  const outer = wayTo([...above, block], column);
  const way = [...outer.way, ...(key?.key === undefined ? [] : [key.key])];
  const start = offset - (/[\p{L}\p{N}_-]*$/u.exec(line)?.[0].length ?? 0);
  if (braces.length > 0) return { start, ...placeInBraces(way, braces) };
  if (key !== undefined) return { way, isValue: true, start, written: new Set() };
  return { way, isValue: false, start, written: new Set([...outer.written, ...writtenBelow(text, offset, column)]) };
}

/** A line's text up to its first brace that is still open, and what follows each such brace. */
function openPartsOf(line: string): string[] {
  const open: number[] = [];
  const unquoted = line.replace(/"[^"]*"|'[^']*'/g, (quoted) => '_'.repeat(quoted.length));
  for (const { 0: brace, index } of unquoted.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else open.pop();
  }
  const starts = [0, ...open.map((index) => index + 1)];
  return starts.map((start, index) => line.slice(start, open[index]));
}

function placeInBraces(outer: readonly string[], braces: readonly string[]): Omit<PlaceTyped, 'start'> {
  const way = [...outer];
  let isValue = false;
  for (const inside of braces) {
    const key = keyAtStart.exec(inside.split(',').at(-1) ?? '')?.[2];
    isValue = key !== undefined;
    if (key !== undefined) way.push(key);
  }
  const parts = braces.at(-1)?.split(',') ?? [];
  return { way, isValue, written: new Set(parts.flatMap((part) => keyAtStart.exec(part)?.[2] ?? [])) };
}

function dashesOf(line: string): string {
  return /^\s*(?:-(?:\s+|$))*/.exec(line)?.[0] ?? '';
}

function marksOf(line: string): Mark[] {
  const before = dashesOf(line);
  const dashes = [...before.matchAll(/-/g)].map(({ index }) => ({ column: index }));
  const key = keyAtStart.exec(line.slice(before.length))?.[2];
  return key === undefined ? dashes : [...dashes, { column: before.length, key }];
}

/** The keys above a column, read from the last line upwards, and those that stand beside it. */
function wayTo(lines: readonly string[], column: number): Pick<PlaceTyped, 'way' | 'written'> {
  const way: string[] = [];
  const written = new Set<string>();
  let limit = column;
  for (const line of lines.toReversed()) {
    for (const mark of marksOf(line).reverse()) {
      if (mark.key !== undefined && mark.column === column && limit === column) written.add(mark.key);
      if (mark.column >= limit) continue;
      if (mark.key !== undefined) way.unshift(mark.key);
      // A list may begin in the column of its key.
      limit = mark.key === undefined ? mark.column + 1 : mark.column;
    }
  }
  return { way, written };
}

/** The keys of the same map that come after. */
function writtenBelow(text: string, offset: number, column: number): readonly string[] {
  const keys: string[] = [];
  for (const line of text.slice(offset).split('\n').slice(1)) {
    const [first] = marksOf(line);
    if (first !== undefined && first.column < column) break;
    if (first?.column === column && first.key !== undefined) keys.push(first.key);
  }
  return keys;
}
