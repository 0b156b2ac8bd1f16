import type { MapEntry } from '../../plan/yaml/source-node.ts';
import { endOfLine, startOfLine } from '../../text/line-places.ts';

/** The comment by which a draft says what it guessed, and from what. */
export interface GuessComment {
  /** Offsets, with the space before it; a comment on a line of its own is the whole line. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const comment = /(?:^|(?<![ \t])[ \t]+)#[ \t]*待确认[:：]?[ \t]*([^\r]*)/u;

/** The comment 待确认 of a key: behind it or its value on their lines, else on the line above. */
export function commentOf(text: string, { key, value }: MapEntry): GuessComment | undefined {
  const keyLineEnd = endOfLine(text, key.end);
  const isOnKeyLine = value.end <= keyLineEnd;
  return (
    within(text, isOnKeyLine ? Math.max(key.end, value.end) : headEnd(text, key.end, value.start), keyLineEnd) ??
    (isOnKeyLine ? undefined : within(text, value.end, endOfLine(text, value.end))) ??
    above(text, key.start)
  );
}

/** Where a comment may begin on the line of a key whose value goes on below: behind the colon, or behind what the value has on this line. */
function headEnd(text: string, keyEnd: number, valueStart: number): number {
  const end = endOfLine(text, keyEnd);
  return valueStart < end ? valueStart : keyEnd;
}

function within(text: string, from: number, to: number): GuessComment | undefined {
  const match = comment.exec(text.slice(from, to));
  if (match === null) return undefined;
  const start = from + match.index;
  return { start, end: start + match[0].length, words: (match[1] ?? '').trim() };
}

function above(text: string, at: number): GuessComment | undefined {
  const line = startOfLine(text, at);
  if (line === 0) return undefined;
  const start = startOfLine(text, line - 1);
  const found = /^[ \t]*#/.test(text.slice(start, line)) ? within(text, start, line - 1) : undefined;
  return found && { ...found, start, end: line };
}
