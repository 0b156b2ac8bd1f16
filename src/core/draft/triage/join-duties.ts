import { applyEdits, type Edit } from '../../plan/fixes/edit.ts';
import { blockScalar, nameList } from '../../plan/yaml/quote-scalar.ts';
import { type MapEntry, textsOf } from '../../plan/yaml/source-node.ts';
import { endOfLine, startOfLine } from '../../text/line-places.ts';
import { entrySet } from '../guesses/answer-guess.ts';
import { commentOf } from '../guesses/guess-comment.ts';
import { type DutyToSort, dutiesToSort, entryOf } from './duties-to-sort.ts';
import { judged, type Lines, lastOffset, linesOfDuty, type Sorted } from './duty-lines.ts';

/** What became of a joining: also that both say something of one key, or that none stands before it in its item. */
export type Joined = Sorted | { readonly both: string } | { readonly alone: true };

/** 、 以及 ` and `. */
const longestJoint = 5;

/** Keys whose names are put together. */
const together: ReadonlySet<string> = new Set(['lead', 'with', 'evidence', 'tags', 'x-guess']);

/**
 * A requirement and the one before it in its item as one, under the id of the first. What only the second says moves along
 * with its comments; where both have a target, or do not agree on another key, nothing changes.
 */
export function joinDuties(text: string, id: string): Joined {
  const all = dutiesToSort(text);
  const at = all.findIndex((each) => each.id === id);
  const [first, second] = [all[at - 1], all[at]];
  if (first === undefined || second === undefined || first.itemMap !== second.itemMap) return { alone: true };
  const lines = linesOfDuty(text, second);
  if (lines === undefined || linesOfDuty(text, first) === undefined) return { byHand: true };
  const edits: Edit[] = [];
  const moved: string[] = [];
  for (const entry of second.map.entries) {
    const own = entryOf(first.map, entry.key.text);
    if (entry.key.text === 'id') continue;
    if (own === undefined) moved.push(linesOfEntry(text, entry));
    else {
      const value = valueOfBoth(own, entry, first.quote);
      if (value === undefined) return { both: entry.key.text };
      if (value !== '') edits.push(withComment(text, own, entry, value));
    }
  }
  // What only one says holds for both, whose they are as well, which is said of one after the other; but not its day.
  if ((entryOf(first.map, 'due') === undefined) !== (entryOf(second.map, 'due') === undefined)) return { both: 'due' };
  return judged(applyEdits(text, [...edits, ...linesMoved(text, first, lines, moved.join(''))]));
}

/** The second's lines go, and what only it says stands behind the first: one edit where the two meet. */
function linesMoved(text: string, first: DutyToSort, gone: Lines, moved: string): Edit[] {
  const behind = linesOfDuty(text, first)?.end ?? gone.start;
  if (behind === gone.start) return [{ ...gone, replacement: moved }];
  return [
    { start: behind, end: behind, replacement: moved },
    { ...gone, replacement: '' },
  ];
}

/** As YAML; empty where the first's stays, `undefined` where the two do not go together. `quote` is the document's clause. */
function valueOfBoth(first: MapEntry, second: MapEntry, quote: string): string | undefined {
  const key = first.key.text;
  const [one, other] = [textsOf(first.value), textsOf(second.value)];
  if (key === 'text' || key === 'quote') return blockScalar(joinedText(one[0] ?? '', other[0] ?? '', quote));
  const names = [...new Set([...one, ...other])];
  if (key === 'x-guess') return `[${names.join(', ')}]`;
  if (together.has(key)) return nameList(names);
  return key !== 'target' && one.length > 0 && one.join('\n') === other.join('\n') ? '' : undefined;
}

/** With what joined them in the document, where they stand there one behind the other. */
function joinedText(one: string, other: string, quote: string): string {
  if (one.includes(other)) return one;
  if (other.includes(one)) return other;
  const between = quote.slice(quote.indexOf(one) + one.length, quote.indexOf(other));
  if (quote.includes(one) && between.length <= longestJoint && quote.includes(`${one}${between}${other}`))
    return `${one}${between}${other}`;
  return `${one}${/[\u3400-\u9fff]/u.test(one) ? '，' : ', '}${other}`;
}

/** What the second's comment says goes along, where the first has none. */
function withComment(text: string, own: MapEntry, entry: MapEntry, value: string): Edit {
  const edit = entrySet(text, own, value);
  const comment = commentOf(text, entry);
  if (comment === undefined || commentOf(text, own) !== undefined) return edit;
  return { ...edit, replacement: `${edit.replacement} ${text.slice(comment.start, comment.end).trim()}` };
}

function linesOfEntry(text: string, entry: MapEntry): string {
  const lines = text.slice(startOfLine(text, entry.key.start), endOfLine(text, lastOffset(text, entry)) + 1);
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}
