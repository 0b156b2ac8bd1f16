import { isSentenceOver } from '../characters.ts';
import type { DocumentItem, DocumentSection } from './document.ts';
import { titled } from './item-title.ts';
import {
  type Group,
  groupsAt,
  itemOf,
  itemRankIn,
  itemsUnder,
  plainItems,
  remainder,
  titledOver,
  titleInstead,
} from './items.ts';
import { rankOf } from './number.ts';
import type { Paragraph } from './paragraph.ts';
import { type RankOf, rankingOf } from './ranking.ts';

export interface Outline {
  /** What stands above the first number or heading. */
  readonly above: readonly Paragraph[];
  readonly sections: readonly DocumentSection[];
  /** Headings of Markdown that name a part of the page and not of the document. */
  readonly beside: readonly Paragraph[];
}

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
  const groups = groupsAt(body, (each) => rank(each) === widest);
  return { above, beside, sections: withClosing(groups.map(([head, ...rest]) => sectionOf(head, rest, rank))) };
}

/**
 * 一、 and wider are sections. Narrower ones are, where nearly each is a bare title with numbers under it, or where those under it count
 * from its own number: 2.1, 2.2 under 2. 第一条 is one only where each has a line to itself: else it is the text of a rule.
 */
function makesSections(body: readonly Paragraph[], widest: number, rank: RankOf): boolean {
  const groups = groupsAt(body, (each) => rank(each) === widest);
  if (widest <= rankOf('han')) return !groups.every(isText);
  if (groups.some(countsOn)) return true;
  const bare = groups.filter(([head, ...rest]) => titled(head).rest === '' && rest.length > 0);
  const parents = bare.filter(([, ...rest]) => rest.some((each) => rank(each) !== undefined));
  if (widest === rankOf('article')) return bare.length === groups.length && parents.length >= 2;
  return groups.length >= 2 && parents.length * 10 >= groups.length * 6;
}

/** A numbered paragraph that has no title, and nothing below it. */
function isText([head, ...rest]: Group): boolean {
  return titled(head).title === undefined && rest.length === 0;
}

function countsOn([{ heading }, ...rest]: Group): boolean {
  return (
    heading?.style === 'arabic' &&
    rest.some((each) => each.heading?.style === 'decimal' && each.heading.written === `${heading.ordinal}.1`)
  );
}

function flatSection(body: readonly Paragraph[], rank: number, rankOfEach: RankOf): DocumentSection {
  const items = groupsAt(body, (each) => rankOfEach(each) === rank).map(([head, ...rest]) => itemOf(head, rest));
  return { number: undefined, title: '', items, lead: [] };
}

/** What is attached is counted apart: 附件2 学校自查清单. */
const attached = /^(附[件表][0-9一二三四五六七八九十]{0,2})[ \u3000]+(.+)$/u;

function sectionOf(head: Paragraph, rest: readonly Paragraph[], rank: RankOf): DocumentSection {
  const [, mark, name = ''] = (head.depth === 1 && attached.exec(head.text)) || [];
  if (mark !== undefined)
    return { ...sectionOf({ ...head, text: name }, rest, rank), number: mark.length > 2 ? mark : undefined };
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
  const items = groupsAt(rest.slice(first), (each) => rank(each) === itemRank).flatMap(([item, ...body]) =>
    itemsUnder(item, body, rank),
  );
  return { ...section, lead: [...own, ...rest.slice(0, first)], items };
}

/** Not a number in the whole text: short lines between paragraphs are titles, else each paragraph is an item. */
function unnumbered(paragraphs: readonly Paragraph[]): Outline {
  const isText = ({ text }: Paragraph) => isSentenceOver(text) || text.length > 40;
  const first = paragraphs.findIndex(isText);
  if (first < 0)
    return {
      above: paragraphs.slice(0, 1),
      beside: [],
      sections: asSection(paragraphs.slice(1).map((each) => itemOf(each, []))),
    };
  const headed = paragraphs.slice(first).filter((each) => !isText(each));
  // The line right above the first paragraph heads it, where others of its kind follow.
  const start = headed.length >= 2 && first >= 2 ? first - 1 : first;
  const [above, body] = [paragraphs.slice(0, start), paragraphs.slice(start)];
  if (headed.length >= 2)
    return {
      above,
      beside: [],
      sections: asSection(groupsAt(body, (each) => !isText(each)).map(([head, ...rest]) => itemOf(head, rest))),
    };
  const aim = body.length >= 3 && titled(body[0] as Paragraph).title === undefined ? 1 : 0;
  return {
    above: [...above, ...body.slice(0, aim)],
    beside: [],
    sections: asSection(body.slice(aim).map((each) => itemOf(each, []))),
  };
}

function asSection(items: readonly DocumentItem[]): DocumentSection[] {
  return items.length === 0 ? [] : [{ number: undefined, title: '', items, lead: [] }];
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
  const from = others.some(({ body, hasTitle }) => hasTitle && body.length === 1) ? 1 : 0;
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
