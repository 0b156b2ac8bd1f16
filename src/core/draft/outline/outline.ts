import { isSentenceOver } from '../characters.ts';
import { isEnglish } from '../english/english-text.ts';
import { isOverInEnglish } from '../english/english-title.ts';
import { annexNamed } from './annexes.ts';
import type { DocumentItem, DocumentSection, Outline } from './document.ts';
import { titled, titleInstead } from './item-title.ts';
import {
  type Group,
  groupsAt,
  itemOf,
  itemRankIn,
  itemsOfRows,
  itemsUnderHeads,
  remainder,
  titledOver,
} from './items.ts';
import { areHeadedTexts } from './labelled-lines.ts';
import { rankOf } from './number.ts';
import type { Paragraph } from './paragraph.ts';
import { plainItems } from './plain-items.ts';
import { monthRank, partDepth, type RankOf, rankingOf } from './ranking.ts';
import { unnumbered } from './unnumbered.ts';

/** Sections and items from the numbers: the widest are sections, the widest within each its items; what is narrower is text. */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const rank = rankingOf(paragraphs);
  const start = paragraphs.findIndex((paragraph) => rank(paragraph) !== undefined);
  if (start < 0) return unnumbered(paragraphs);
  const above = paragraphs.slice(0, start);
  const isBeside = (each: Paragraph) => each.depth > 0 && rank(each) === undefined;
  const [body, beside] = [
    paragraphs.slice(start).filter((each) => !isBeside(each)),
    paragraphs.slice(start).filter(isBeside),
  ];
  const widest = Math.min(...body.map((each) => rank(each) ?? Number.POSITIVE_INFINITY));
  if (!makesSections(body, widest, rank))
    return { above, beside, sections: withClosing([flatSection(body, widest, rank)]) };
  const first = firstSection(body, widest, rank);
  const groups = groupsAt(body.slice(first), (each) => rank(each) === widest);
  const sections = groups.map(([head, ...rest]) => sectionOf(head, rest, rank));
  return { above, beside, sections: withClosing([...beforeSections(body.slice(0, first), rank), ...sections]) };
}

/**
 * The first of the widest; where they begin anew behind sentences that nothing is numbered below, as in a notice above what it hands on, the
 * one that does.
 */
function firstSection(body: readonly Paragraph[], widest: number, rank: RankOf): number {
  const first = body.findIndex((each) => rank(each) === widest);
  const again = body.findIndex((each, at) => at > first && rank(each) === widest && each.heading?.ordinal === 1);
  if (again < 0) return first;
  const isWidest = (each: Paragraph) => rank(each) === widest;
  const above = groupsAt(body.slice(first, again), isWidest);
  const areSentences =
    above.length >= 2 && above.every(([head, ...rest]) => rest.length === 0 && isSentenceOver(head.text));
  return areSentences && groupsAt(body.slice(again), isWidest).every((group) => group.length > 1) ? again : first;
}

/** Numbered lines above the first section are a part of their own. */
function beforeSections(paragraphs: readonly Paragraph[], rank: RankOf): DocumentSection[] {
  if (paragraphs.length === 0) return [];
  return [flatSection(paragraphs, Math.min(...paragraphs.flatMap((each) => rank(each) ?? [])), rank)];
}

/**
 * 一、 and wider are sections. Narrower ones are, where nearly each is a bare title with numbers under it, or where those under it count
 * from its own number: 2.1, 2.2 under 2. 第一条 is one only where each has a line to itself: else it is the text of a rule.
 */
function makesSections(body: readonly Paragraph[], widest: number, rank: RankOf): boolean {
  const groups = groupsAt(body, (each) => rank(each) === widest);
  const hasNumbers = ([, ...rest]: Group) => rest.some((each) => rank(each) !== undefined);
  if (widest <= rankOf('han')) return groups.some(hasNumbers) || groups.filter(isText).length * 2 < groups.length;
  if (groups.some(countsOn)) return true;
  const bare = groups.filter(([head, ...rest]) => titled(head).rest === '' && rest.length > 0);
  const parents = bare.filter(hasNumbers);
  if (widest === rankOf('article')) return bare.length === groups.length && parents.length >= 2;
  if (groups.length >= 2 && parents.length * 10 >= groups.length * 6) return true;
  // In English bare titles are sections where one of them has numbers under it.
  return parents.length > 0 && groups.every(isBareInEnglish);
}

function isBareInEnglish([head, next]: Group): boolean {
  return titled(head).rest === '' && !isOverInEnglish(head.text) && isEnglish(`${head.text} ${next?.text ?? ''}`);
}

/** A numbered paragraph that has no title. */
function isText([head]: Group): boolean {
  return titled(head).title === undefined;
}

function countsOn([{ heading }, ...rest]: Group): boolean {
  return (
    heading?.style === 'arabic' &&
    rest.some((each) => each.heading?.style === 'decimal' && each.heading.written === `${heading.ordinal}.1`)
  );
}

function flatSection(body: readonly Paragraph[], rank: number, rankOfEach: RankOf): DocumentSection {
  const groups = groupsAt(body, (each) => rankOfEach(each) === rank);
  const areHeads = groups.some(([head, ...rest]) => head.depth === partDepth || areHeadedTexts(rest));
  const items = areHeads ? itemsUnderHeads(groups, rankOfEach) : groups.map(([head, ...rest]) => itemOf(head, rest));
  return { number: undefined, title: '', items, lead: [] };
}

function sectionOf(head: Paragraph, rest: readonly Paragraph[], rank: RankOf): DocumentSection {
  // What is attached is counted apart: 附件2 学校自查清单.
  const annex = head.depth <= 1 && head.heading === undefined ? annexNamed(head.text) : undefined;
  if (annex !== undefined)
    return {
      ...sectionOf({ ...head, text: annex.name }, rest, rank),
      number: /.[0-9一二三四五六七八九十]$/u.test(annex.mark) ? annex.mark : undefined,
    };
  const { title, rest: text, at } = titledOver(head, rest);
  const own = text === '' ? [] : [remainder(head, text, at)];
  const number = head.heading?.written.replace(/[第章节条篇部分（）()〔〕【】]/gu, '');
  const section = { number, title: title ?? titleInstead(head) };
  const itemRank = itemRankIn(rest, rank);
  if (itemRank === undefined) {
    const body = title === undefined ? [{ ...head, depth: 0 }, ...rest] : [...own, ...rest];
    return { ...section, ...plainItems(body, section.title) };
  }
  const first = rest.findIndex((each) => rank(each) === itemRank);
  const { rows, notes } = textBelowRows(rest.slice(first), (each) => rank(each) === itemRank);
  const items = itemsUnderHeads(
    groupsAt(rows, (each) => rank(each) === itemRank),
    rank,
  );
  const before = rest.slice(0, first);
  const counted = itemRank === monthRank ? before.findIndex((each) => rank(each) !== undefined) : -1;
  const ownItems = counted < 0 ? [] : itemsIn(before.slice(counted), rank);
  const above = listedFirst([...own, ...before.slice(0, counted < 0 ? undefined : counted)], section.title);
  return {
    ...section,
    lead: above.lead,
    items: [...above.items, ...ownItems, ...items, ...itemsOfRows([], notes, section.title)],
  };
}

/** Where each item is a row of a table, what stands below the last is no text of that row. */
function textBelowRows(paragraphs: readonly Paragraph[], begins: (paragraph: Paragraph) => boolean) {
  const areRows = paragraphs.every((each) => !begins(each) || each.isEntry === true);
  const end = paragraphs.findLastIndex(({ isEntry }) => isEntry) + 1;
  const below = paragraphs.slice(end);
  return areRows && !below.some(({ heading }) => heading !== undefined)
    ? { rows: paragraphs.slice(0, end), notes: below }
    : { rows: paragraphs, notes: [] };
}

/** What is counted above the months that part the rest of a section. */
function itemsIn(paragraphs: readonly Paragraph[], rank: RankOf): DocumentItem[] {
  const own = itemRankIn(paragraphs, rank);
  return itemsUnderHeads(
    groupsAt(paragraphs, (each) => rank(each) === own),
    rank,
  );
}

/** A list right below a section's title, above the parts of it, is the section's own. */
function listedFirst(above: readonly Paragraph[], title: string): Pick<DocumentSection, 'lead' | 'items'> {
  const first = above.findIndex(({ isEntry }) => isEntry);
  if (first < 0) return { lead: above, items: [] };
  const { lead, items } = plainItems(above.slice(first), title);
  return { lead: [...above.slice(0, first), ...lead], items };
}

/** Where items are one paragraph each, more of them under the last are the document's closing words. */
function withClosing(sections: readonly DocumentSection[]): DocumentSection[] {
  const items = sections.flatMap((section) => section.items);
  const last = items.at(-1);
  const others = items.slice(0, -1);
  const single = others.filter(({ body }) => body.length <= 1);
  if (
    last === undefined ||
    headsTextBelowRows(last, sections.at(-1)) ||
    others.length < 3 ||
    single.length * 10 < others.length * 9
  )
    return [...sections];
  const section = sections.at(-1);
  // A section that is one item has its text where the others have items.
  const isSection = section?.items.length === 1 && last.title === section.title;
  const isTitledAlone = last.hasTitle && (isSection || !others.some(({ hasTitle }) => hasTitle));
  const ofText = isTitledAlone || others.some(({ body, hasTitle }) => hasTitle && body.length === 1) ? 1 : 0;
  // Of several paragraphs that are a section's text only the last may be last words, and none that goes on behind a semicolon.
  const from = isSection
    ? Math.max(ofText, last.body.length - 1, last.body.findLastIndex(({ text }) => text.endsWith('；')) + 2)
    : ofText;
  const closing = last.body.slice(from);
  // Entries of a list and rows of a table are no last words.
  if (closing.length === 0 || closing.some(({ heading, isEntry }) => heading !== undefined || isEntry))
    return [...sections];
  const shortened = { ...last, body: last.body.slice(0, from), closing };
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item === last ? shortened : item)),
  }));
}

const longestHead = 20;

/** What stands below the rows of a table under a line that heads it (填报要求) is no last word. */
function headsTextBelowRows({ title, body }: DocumentItem, section: DocumentSection | undefined): boolean {
  const isBelowRows = section !== undefined && section.items.length > 1 && title === section.title;
  return isBelowRows && body.some(({ text }) => text.length <= longestHead && !isSentenceOver(text));
}
