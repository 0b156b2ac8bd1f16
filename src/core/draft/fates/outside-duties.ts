import type { Span } from '../../day.ts';
import { bareText } from '../../text/bare-text.ts';
import { openingVerb } from '../clauses/before-verb.ts';
import { clausesOf } from '../clauses/clauses.ts';
import type { DraftPiece, Fate, FatedLine } from './fate.ts';
import { partsOfLine } from './fated-words.ts';
import { type Mark, type MarkFound, marksIn } from './marks-in.ts';
import type { WrittenDuty } from './written-plan.ts';

/** A number, a date or a unit of the document that no requirement has; an act in the title of an item that asks for nothing. */
export interface OutsideDuties {
  readonly kind: Mark['kind'] | 'act';
  /** As the document writes it. */
  readonly text: string;
  /** In the file, from 1. */
  readonly line: number;
  /** The words that it stands among: where a page has no numbered lines, it is found by them. */
  readonly around: string;
  /** What the words around it became. */
  readonly within: Fate;
}

/** What of the kept lines stands in the text, target, due, lead and with of no requirement, in the document's order. */
export function outsideDuties(lines: readonly FatedLine[], period: Span): OutsideDuties[] {
  const saysAll = new Map<DraftPiece, boolean>();
  const isSaid = (piece: DraftPiece | undefined): boolean => {
    if (piece === undefined || piece.requirements.length === 0) return false;
    const known = saysAll.get(piece) ?? isSaidWhole(piece);
    saysAll.set(piece, known);
    return known;
  };
  let last: DraftPiece | undefined;
  return lines.flatMap((each) => {
    if (each.dropped !== undefined || isDocumentTitle(each)) return [];
    const before = last;
    last = each.pieces.findLast((piece) => piece !== undefined) ?? last;
    const marks = outsideIn(each, marksIn(unsaid(each, isSaid), period), before);
    return [...marks, ...actsIn(each)];
  });
}

/** What the title says of an item without a requirement is done by nobody, though it has no number. */
function actsIn(fated: FatedLine): OutsideDuties[] {
  const { line } = fated;
  return partsOfLine(fated).flatMap(({ text, piece }) => {
    if (piece?.fate !== 'title' || piece.item === undefined || piece.neighbours.length > 0) return [];
    const acts = clausesOf(text).filter((clause) => openingVerb(clause.text) !== undefined);
    return acts.map((act): OutsideDuties => {
      const said = act.text.replace(/[。，；：]$/u, '');
      const at = Math.max(0, line.text.indexOf(said));
      const amid = around(line.text, at, at + said.length);
      return { kind: 'act', text: said, line: line.number, around: amid, within: 'title' };
    });
  });
}

/** A duty that repeats its quote has every number of it. */
function isSaidWhole({ text, requirements }: DraftPiece): boolean {
  return requirements.some((each) => bareText(each.text) === bareText(text));
}

function isDocumentTitle({ pieces }: FatedLine): boolean {
  const [first] = pieces;
  return first?.fate === 'title' && first.neighbours.length === 0;
}

/** The line with what need not be looked at blanked out. */
function unsaid({ line, pieces }: FatedLine, isSaid: (piece: DraftPiece | undefined) => boolean): string {
  const { text } = line;
  let left = '';
  for (let at = 0; at < text.length; at += 1) left += isSaid(pieces[at]) ? '　' : text.charAt(at);
  return left;
}

function outsideIn({ line, pieces }: FatedLine, marks: readonly MarkFound[], before: DraftPiece | undefined) {
  let [near, at] = [pieces.find((piece) => piece !== undefined) ?? before, 0];
  return marks.flatMap(({ mark, start, end }): OutsideDuties[] => {
    for (; at <= start; at += 1) near = pieces[at] ?? near;
    const own = pieces[start];
    const within = own?.fate ?? 'beside';
    if (saysNothing(mark, within) || stands(mark, own, near)) return [];
    return [{ kind: mark.kind, text: mark.text, line: line.number, around: around(line.text, start, end), within }];
  });
}

/** On either side of it. */
const mostAround = 12;

/** Marks of a table's cells are not looked for. */
function around(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('|', start - 1) + 1, start - mostAround, 0);
  const bar = text.indexOf('|', end);
  const to = Math.min(bar < 0 ? text.length : bar, end + mostAround);
  return text.slice(from, to).trim();
}

/** A number without a measure word counts rows, or went on in the next line; a bare 每月 above others is a heading's word. */
function saysNothing(mark: Mark, within: Fate): boolean {
  return mark.kind === 'number' && mark.isBare && within !== 'context';
}

function stands(mark: Mark, own: DraftPiece | undefined, near: DraftPiece | undefined): boolean {
  const neighbours = near?.neighbours ?? [];
  switch (mark.kind) {
    case 'number': {
      if (own?.fate === 'context' || own?.fate === 'aim') return false;
      const quoting = own === undefined || own.requirements.length === 0 ? neighbours : own.requirements;
      return quoting.some((each) => hasNumber(each, mark));
    }
    case 'date':
      return neighbours.some((each) => each.due === mark.day || hasWords(each, mark.text));
    case 'unit':
      return neighbours.some((each) => [...each.lead, ...each.with].includes(mark.text) || hasWords(each, mark.text));
  }
}

function hasNumber(requirement: WrittenDuty, { text, value }: { readonly text: string; readonly value: string }) {
  const { amount, score, scoring } = requirement;
  const points = score === value || bareText(scoring).includes(bareText(text));
  return points || hasWords(requirement, text) || (amount !== '' && amount.replace('%', '') === value.replace('%', ''));
}

function hasWords({ text }: WrittenDuty, words: string): boolean {
  return bareText(text).includes(bareText(words));
}
