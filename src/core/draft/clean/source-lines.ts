import { safeText } from '../../text/safe-text.ts';
import type { Line } from '../outline/line.ts';
import { usualCharacters } from '../usual-characters.ts';

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Without a shape of their own: soft hyphen, zero width, fillers. */
const shapeless = /[\u00ad\u115f\u1160\u200b-\u200d\u2060-\u2064\u3164\ufeff\uffa0]/g;
const strangeSpace = /[\u00a0\u2000-\u200a\u202f\u205f]/g;

/** Behind itself it does not begin: else a run within the text is gone through once for each of its characters. */
const spaceAround = /^[ \u3000]+|(?<![ \u3000])[ \u3000]+$/g;

/** A document's text as its lines that have words; control characters and shapeless ones are gone. */
export function sourceLines(text: string): Line[] {
  const lines: Line[] = [];
  let followsGap = false;
  // A tab alone on its line ended the cell above it: what follows is the next one, unless it begins a row.
  let isNextCell = false;
  text.split(lineEnd).forEach((raw, index) => {
    const whole = harmless(raw);
    const bare = whole.replace(spaceAround, '');
    const line = { text: bare, number: index + 1, isIndented: isSetIn(whole), followsGap, depth: 0 };
    if (bare !== '') {
      const cells = raw.includes('\t') ? cellsOf(raw) : isNextCell ? ['', bare] : undefined;
      lines.push(cells === undefined ? line : { ...line, cells });
    }
    followsGap = bare === '';
    isNextCell = followsGap && (isNextCell || raw.includes('\t'));
  });
  return withoutBlankEnds(lines);
}

/** Where each row of several ends in a tab, no column stands behind it. */
function withoutBlankEnds(lines: readonly Line[]): Line[] {
  const ends = new Map<Line, number>();
  for (let at = 0; at < lines.length; at += 1) {
    const rows: Line[] = [];
    while (lines[at]?.cells !== undefined) rows.push(lines[at++] as Line);
    const blank = rows.length > 1 ? Math.min(...rows.map(blanksBehind)) : 0;
    if (blank > 0) for (const row of rows) ends.set(row, blank);
  }
  return lines.map((line) => {
    const blank = ends.get(line);
    return blank === undefined ? line : { ...line, cells: line.cells?.slice(0, -blank) ?? [] };
  });
}

function blanksBehind({ cells = [] }: Line): number {
  return cells.length - 1 - cells.findLastIndex((cell) => cell !== '');
}

function cellsOf(raw: string): string[] {
  return raw.split('\t').map((cell) => harmless(cell).replace(spaceAround, ''));
}

function harmless(raw: string): string {
  const spaced = raw.replaceAll('\t', '  ').replace(strangeSpace, ' ').replace(shapeless, '');
  return usualCharacters(safeText(spaced));
}

function isSetIn(line: string): boolean {
  return line.startsWith('\u3000') || line.startsWith('  ');
}
