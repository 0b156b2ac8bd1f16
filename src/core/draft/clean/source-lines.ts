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
  return lines;
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
