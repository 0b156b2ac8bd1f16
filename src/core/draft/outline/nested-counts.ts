import { isSentenceOver } from '../characters.ts';
import { isEnglish } from '../english/english-text.ts';
import { isOverInEnglish } from '../english/english-title.ts';
import { opensWithVerb } from '../english/english-verbs.ts';
import { titled } from './item-title.ts';
import { type NumberStyle, rankOf } from './number.ts';
import type { Paragraph } from './paragraph.ts';

const fewestWithin = 2;

/**
 * 1. Staff, 2. Safety, [1. Test the alarms. 2. Renew the licence.] 3. Money: where a list of the same numbers begins anew below a bare title
 * and the count goes on behind it, the titles are the wider ones.
 */
export function widenAround(paragraphs: readonly Paragraph[]): Paragraph[] {
  const wider = new Set(partsOf(paragraphs).flatMap(titlesAround));
  return paragraphs.map((each) =>
    each.heading !== undefined && wider.has(each) ? { ...each, heading: { ...each.heading, style: 'labelled' } } : each,
  );
}

/** The lines numbered 1. up to each wider head. */
function partsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const parts: Paragraph[][] = [[]];
  for (const paragraph of paragraphs) {
    const { heading, depth } = paragraph;
    if (depth > 0 || (heading !== undefined && rankOf(heading.style) < rankOf('arabic'))) parts.push([]);
    else if (heading?.style === 'arabic') parts.at(-1)?.push(paragraph);
  }
  return parts;
}

/** Those of the outer count, where each begins a list of its own or goes on behind one; none where a line fits neither count. */
function titlesAround(lines: readonly Paragraph[]): Paragraph[] {
  const outer: Paragraph[] = [];
  let within: Paragraph[] = [];
  let goesOn = false;
  for (const line of lines) {
    const ordinal = line.heading?.ordinal;
    const isNext = ordinal === outer.length + 1 && isBareTitle(line);
    const isWithin = outer.length > 0 && ordinal === within.length + 1 && !(isNext && !within.every(isBareTitle));
    if (isWithin && !(isNext && within.length === 0)) within.push(line);
    else if (!isNext || within.length === 1) return [];
    else {
      goesOn ||= within.length >= fewestWithin;
      outer.push(line);
      within = [];
    }
  }
  return goesOn ? outer : [];
}

/**
 * （一）器材, [一、球类 二、棋类], （二）场地: where a count of 一、 begins anew right below a bare （一） or an article, and that one's own count goes on
 * behind it, or the outer one with its next, it is within.
 */
export function narrowWithin(paragraphs: readonly Paragraph[]): Paragraph[] {
  const within = new Set(paragraphs.flatMap((_each, at) => countBelow(paragraphs, at)));
  return paragraphs.map((each) =>
    each.heading !== undefined && within.has(each)
      ? { ...each, heading: { ...each.heading, style: 'labelled' } }
      : each,
  );
}

const heads: readonly NumberStyle[] = ['han-in-brackets', 'article'];

/** The lines of the 一、 count below the head that stands at `at`; none where what comes behind tells nothing of it. */
function countBelow(paragraphs: readonly Paragraph[], at: number): Paragraph[] {
  const head = paragraphs[at];
  const next = paragraphs[at + 1]?.heading;
  if (head?.heading === undefined || !heads.includes(head.heading.style)) return [];
  if (next?.style !== 'han' || next.ordinal !== 1 || !isBareTitle(head)) return [];
  const { style, ordinal } = head.heading;
  const outer = paragraphs.slice(0, at).findLast(({ heading }) => heading?.style === 'han')?.heading?.ordinal ?? 0;
  const run: Paragraph[] = [];
  for (const each of paragraphs.slice(at + 1)) {
    const own = each.heading;
    if (own?.style === style) return own.ordinal === ordinal + 1 && run.length >= fewestWithin ? run : [];
    if (own?.style !== 'han') continue;
    if (own.ordinal === run.length + 1) run.push(each);
    else return outer > 0 && own.ordinal === outer + 1 && run.length >= fewestWithin ? run : [];
  }
  return [];
}

const longestTitle = 60;

/** It neither ends a sentence nor says what to do. */
function isBareTitle(line: Paragraph): boolean {
  const { text, isEntry } = line;
  if (isEntry === true || text.length > longestTitle || titled(line).rest !== '') return false;
  return isEnglish(text)
    ? !isOverInEnglish(text) && !opensWithVerb(text)
    : !isSentenceOver(text) && !/[，；：]/u.test(text);
}
