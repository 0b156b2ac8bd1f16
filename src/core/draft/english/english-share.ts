import type { FoundTarget } from '../amounts/found-target.ts';
import { amount, numberForm as number, partForm } from './english-numbers.ts';
import { least, placed, subjectOf, unitIn } from './english-terms.ts';

const share = new RegExp(
  `${number} ?(?:%|per ?cent\\b)(?: of (?:(?:the|all|our|\\.{2,12}) ){0,2}([A-Za-z][A-Za-z0-9' -]{1,40})| ([a-z][a-z -]{0,30}?(?:rate|coverage|attendance|turnout|uptake|score))\\b)?`,
  'iu',
);
/** At least half of the lessons, three quarters of staff; the second half of the term is no share, and 40 books, half of them new, are 40. */
const fraction = new RegExp(
  `(?<!\\b(?:first|second|other|last|the|latter|this|that|each) |, (?=[a-z ]+ of (?:them|these|those)\\b))\\b(${partForm}) of (?:the |all |our |its )?(?!an? |(?:term|year|month|week|day|hour|season|autumn|spring|summer|semester)\\b)([A-Za-z][A-Za-z0-9' -]{1,40})`,
  'iu',
);

/** Cut by a tenth. */
const cutBy = new RegExp(`\\bby (${partForm})\\b(?! of | term|-)`, 'iu');

/** The part of a whole that a text names: 95% of staff, half of the lessons, by a tenth. */
export function partIn(text: string): RegExpExecArray | null {
  return share.exec(text) ?? fraction.exec(text) ?? cutBy.exec(text);
}

/** With a return rate of at least 40%: what has the number is what stands right before it. */
const rateOf = new RegExp(`\\b(?:an?|the|our|its) ([a-z]+(?: [a-z]+){0,2}) of (?:${least} )?$`, 'iu');

/** The part as the least that is asked. */
export function shareIn(text: string): FoundTarget | undefined {
  const part = partIn(text);
  if (part === null) return undefined;
  const of =
    unitIn(part[2]) ||
    (part[3] ?? '') ||
    (rateOf.exec(text.slice(0, part.index))?.[1] ?? '') ||
    subjectOf(text.slice(0, part.index) + (/^by /iu.exec(part[0])?.[0] ?? ''));
  return placed(part, { 'at-least': `${amount(part[1])}%`, of: of || 'all' }, 'share-of');
}
