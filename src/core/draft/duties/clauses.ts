import { hideEnclosed } from '../characters.ts';
import { type ClauseKind, clauseKind } from './verbs.ts';

/** A sentence's part up to a comma, and what its verb does. */
export interface Clause {
  readonly text: string;
  readonly kind: ClauseKind;
}

const clauseEnd = /[^，]*(?:，|$)/gu;

/** Parted at commas that stand in no quotation, title or bracket; the comma stays with the clause before it. */
export function clausesOf(text: string): Clause[] {
  const frame = hideEnclosed(text);
  const inPairs = Array.from(frame.matchAll(clauseEnd), ({ 0: { length }, index }) =>
    text.slice(index, index + length),
  );
  return inPairs.filter((each) => each !== '').map((each) => ({ text: each, kind: clauseKind(withoutMarker(each)) }));
}

const marker = /^(?:[一二三四五六七八九十]{1,2}是要?|首先，?|其次，?|最后，?|第[一二三四五六七八九十]，)/u;

/** Without what numbers it: 一是, 首先. */
export function withoutMarker(clause: string): string {
  return clause.replace(marker, '');
}
