import { applyEdits } from '../../plan/fixes/edit.ts';
import { blockScalar, quoted } from '../../plan/yaml/quote-scalar.ts';
import { valueUnder } from '../../plan/yaml/source-node.ts';
import { lineBreakOf } from '../../text/line-places.ts';
import { targetsIn } from '../amounts/targets.ts';
import { hasLetters } from '../characters.ts';
import { hasPredicate } from '../clauses/predicate.ts';
import { partsOf } from '../guesses/typed-parts.ts';
import { printTarget } from '../print-draft.ts';
import { type DutyToSort, dutiesToSort, entryOf } from './duties-to-sort.ts';
import { linesOfDuty, type Sorted } from './duty-lines.ts';
import { editDuty } from './edit-duty.ts';
import { nextId } from './next-id.ts';

/** A duty's text as two. */
export interface Parts {
  readonly before: string;
  readonly after: string;
}

/**
 * Where a text may be parted: at its marks, and before the words that join two things; not within a word (参与率, 普及), nor where
 * what stands before says only who does it: 家长与教师签订协议 is one duty.
 */
export function partingsOf(text: string): Parts[] {
  const joinings = [...text.matchAll(/[，；、。,;]\s*|(?:以及|并且|[和及与并])|\s+and\s+/gu)];
  const words = joinings.length === 0 ? [] : [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)];
  const isOwnWord = (mark: string, at: number) =>
    !/^\p{Script=Han}/u.test(mark) || words.some(({ segment, index }) => index === at && segment === mark);
  return joinings.flatMap(({ 0: mark, index }) => {
    if (!isOwnWord(mark, index)) return [];
    const parts = { before: text.slice(0, index).trim(), after: text.slice(index + mark.length).trim() };
    const isNamesOnly = /^(?:、|\p{Script=Han})/u.test(mark) && !hasPredicate(parts.before);
    return [parts.before, parts.after].every(hasLetters) && !isNamesOnly ? [parts] : [];
  });
}

/** A text parted where the words stand that its second part begins with; `undefined` where they are not in it, or nothing stands before them. */
export function partingAt(text: string, words: string): Parts | undefined {
  const at = words === '' ? -1 : text.indexOf(words, 1);
  const before = text.slice(0, Math.max(at, 0)).replace(/[\s，；、。,;]+$/u, '');
  return hasLetters(before) ? { before, after: text.slice(at).trim() } : undefined;
}

/**
 * A requirement as two that say the same of all but their text: the second behind the first, with an id of its own. The target
 * stays with the part that says its number; the other has one only where its words leave no doubt.
 */
export function splitDuty(text: string, id: string, { before, after }: Parts): Sorted {
  const duty = dutiesToSort(text).find((each) => each.id === id);
  const lines = duty && linesOfDuty(text, duty);
  const own = duty && entryOf(duty.map, 'id');
  if (duty === undefined || lines === undefined || own === undefined) return { byHand: true };
  const second = nextId(text, duty.item.id);
  const whole = text.slice(lines.start, lines.end);
  const copy = applyEdits(whole, [
    { start: own.value.start - lines.start, end: own.value.end - lines.start, replacement: quoted(second) },
  ]);
  const lineEnd = lineBreakOf(text);
  const twice = `${text.slice(0, lines.end)}${whole.endsWith('\n') ? '' : lineEnd}${copy}${text.slice(lines.end)}`;
  const [first, other] = saysTarget(duty, after) && !saysTarget(duty, before) ? [second, id] : [id, second];
  const otherTarget = sureTarget(other === id ? before : after);
  return [
    [id, 'text', blockScalar(before)] as const,
    [second, 'text', blockScalar(after)] as const,
    // Points are given once.
    [second, 'score', undefined] as const,
    ...(first === other ? [] : [[other, 'target', otherTarget] as const]),
  ].reduce<Sorted>(
    (sorted, [which, key, yaml]) => ('text' in sorted ? editDuty(sorted.text, which, key, yaml) : sorted),
    { text: twice },
  );
}

/** Whether a part holds the number that the target asks for. */
function saysTarget({ map }: DutyToSort, part: string): boolean {
  const target = valueUnder(map, 'target');
  if (target?.kind !== 'map') return false;
  const written = new Map(partsOf(target));
  return targetsIn(part).some((found) => {
    const own = numbersOf(printTarget(found.target));
    return own.length > 0 && own.every((each) => each === written.get('at-least') || each === written.get('at-most'));
  });
}

function numbersOf(target: string): string[] {
  return [...target.matchAll(/at-(?:least|most): ([^,}\s]+)/gu)].map(([, number = '']) => number);
}

function sureTarget(part: string): string | undefined {
  const [found, another] = targetsIn(part);
  if (found === undefined || another !== undefined || found.doubt !== undefined) return undefined;
  return printTarget(found.target);
}
