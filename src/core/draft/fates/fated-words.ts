import { bareText } from '../../text/bare-text.ts';
import type { DraftPiece, FatedLine, FatedWords } from './fate.ts';

/** The document's words in their order, parted where their fate changes; each line's make it up whole. */
export function fatedWords(lines: readonly FatedLine[]): FatedWords[] {
  return lines.flatMap((each) => (each.dropped === undefined ? wordsOf(each) : [droppedLine(each)]));
}

function droppedLine({ line, dropped }: FatedLine): FatedWords {
  return { line: line.number, text: line.text, fate: 'dropped', requirements: [], ...(dropped && { dropped }) };
}

function wordsOf(fated: FatedLine): FatedWords[] {
  return partsOfLine(fated).map(({ text, piece }) => ({
    line: fated.line.number,
    text,
    fate: piece?.fate ?? 'beside',
    requirements: piece?.requirements.map(({ id }) => id) ?? [],
  }));
}

/** The words of a line that belong to one piece. */
export interface PartOfLine {
  text: string;
  readonly piece: DraftPiece | undefined;
}

/** A line parted where another piece begins. A mark goes with the words before it, one that opens a bracket with those behind it. */
export function partsOfLine({ line, pieces }: FatedLine): PartOfLine[] {
  const { text } = line;
  const owners = [...pieces];
  for (let at = text.length - 2; at >= 0; at -= 1) if (opens.test(text.charAt(at))) owners[at] = owners[at + 1];
  const found: PartOfLine[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const last = found.at(-1);
    const isEnd = bareText(character) === '' && !opens.test(character);
    if (last !== undefined && (last.piece === owners[at] || isEnd)) last.text += character;
    else found.push({ text: character, piece: owners[at] });
  }
  return found;
}

const opens = /\p{Ps}/u;
