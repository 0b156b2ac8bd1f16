import { isSentenceOver } from '../characters.ts';
import { ownNote } from '../duties/place-sentences.ts';
import { isEnglish } from '../english/english-text.ts';
import { isEnglishTitle } from '../english/english-title.ts';
import type { DocumentItem, DocumentSection } from './document.ts';
import { openingOf, type TitledText, titled } from './item-title.ts';
import { itemCalled, leadItem } from './lead-item.ts';
import { type Heading, headingOfMarker, rankOf } from './number.ts';
import type { Paragraph } from './paragraph.ts';
import { monthRank, type RankOf, rankingOf } from './ranking.ts';
import { withClosing } from './with-closing.ts';

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

/** 一、 and wider are sections, 第一条 never is; narrower ones are, where nearly each is a bare title with numbers under it. */
function makesSections(body: readonly Paragraph[], widest: number, rank: RankOf): boolean {
  if (widest === rankOf('article')) return false;
  if (widest <= rankOf('han')) return true;
  const groups = groupsAt(body, (each) => rank(each) === widest);
  const parents = groups.filter(
    ([head, ...rest]) => titled(head).rest === '' && rest.some((each) => rank(each) !== undefined),
  );
  return groups.length >= 2 && parents.length * 10 >= groups.length * 6;
}

type Group = readonly [Paragraph, ...Paragraph[]];

function groupsAt(paragraphs: readonly Paragraph[], begins: (paragraph: Paragraph) => boolean): Group[] {
  const groups: [Paragraph, ...Paragraph[]][] = [];
  for (const paragraph of paragraphs) {
    if (begins(paragraph) || groups.length === 0) groups.push([paragraph]);
    else groups.at(-1)?.push(paragraph);
  }
  return groups;
}

function flatSection(body: readonly Paragraph[], rank: number, rankOfEach: RankOf): DocumentSection {
  const items = groupsAt(body, (each) => rankOfEach(each) === rank).map(([head, ...rest]) => itemOf(head, rest));
  return { number: undefined, title: '', items, lead: [] };
}

/** What is attached is counted apart: 附件2 学校自查清单. */
const attached = /^(附[件表][0-9一二三四五六七八九十]{1,2}) (.+)$/u;

function sectionOf(head: Paragraph, rest: readonly Paragraph[], rank: RankOf): DocumentSection {
  const [, mark, name = ''] = (head.depth === 1 && attached.exec(head.text)) || [];
  if (mark !== undefined) return { ...sectionOf({ ...head, text: name }, rest, rank), number: mark };
  const { title, rest: text, at } = titledOver(head, rest);
  const own = text === '' ? [] : [remainder(head, text, at)];
  const number = head.heading?.written.replace(/[第章节篇部分（）()〔〕【】]/gu, '');
  const section = { number, title: title ?? titleInstead(head) };
  const itemRank = itemRankIn(rest, rank);
  if (itemRank === undefined)
    return {
      ...section,
      lead: [],
      items: plainItems(title === undefined ? [{ ...head, depth: 0 }, ...rest] : [...own, ...rest], section.title),
    };
  const first = rest.findIndex((each) => rank(each) === itemRank);
  const items = groupsAt(rest.slice(first), (each) => rank(each) === itemRank).flatMap(([item, ...body]) =>
    itemsUnder(item, body, rank),
  );
  const lead = [...own, ...rest.slice(0, first)];
  const above = leadItem(
    section.title,
    lead.filter((each) => ownNote(each) === undefined),
  );
  return {
    ...section,
    lead: above.length > 0 ? lead.filter((each) => ownNote(each) !== undefined) : lead,
    items: [...above, ...items],
  };
}

/** Articles, where there are; else the widest number in a section; unless it begins anew again and again under a narrower one that stands before it. */
function itemRankIn(paragraphs: readonly Paragraph[], rank: RankOf): number | undefined {
  const ranks = paragraphs.map(rank);
  const known = ranks.filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  const article = rankOf('article');
  // 第一节 only groups them.
  if (known.filter((each) => each === article).length >= 2) return article;
  const [first, widest] = [known[0] ?? 0, Math.min(...known)];
  if (first === widest) return widest;
  if (widest === monthRank) return first;
  const restarts = paragraphs.filter((each, at) => ranks[at] === widest && each.heading?.ordinal === 1);
  return restarts.length >= 2 ? first : widest;
}

/** A head without a text of its own, over numbered lines that mostly have titles of theirs, only groups them; else it is the item. */
function itemsUnder(head: Paragraph, body: readonly Paragraph[], rank: RankOf): DocumentItem[] {
  const { title, rest, at: behind } = titledOver(head, body);
  const inner = itemRankIn(body, rank);
  // What is to be done in a month is its list, however its lines begin.
  if (title === undefined || inner === undefined || rank(head) === monthRank) return [itemOf(head, body)];
  const first = body.findIndex((each) => rank(each) === inner);
  const own = rest === '' ? [] : [remainder(head, rest, behind)];
  const lead = [...own, ...body.slice(0, first)];
  const groups = groupsAt(body.slice(first), (each) => rank(each) === inner);
  const withTitles = groups.filter(([each, ...text]) => headsText(each, text));
  if (withTitles.length * 10 < groups.length * 6 || !onlyLeadsIn(lead)) return [itemOf(head, body)];
  const group = { ordinal: head.heading?.ordinal, title, lead };
  return groups.map(([each, ...text], at) => ({
    ...itemOf(each, text),
    group: at === 0 ? group : { ...group, lead: [] },
  }));
}

const theme = /^(?![（(〔【])[^。，；0-9０-９]{2,14}$/u;

const leastOfText = 40;

/** 九月：养成教育月, 党建：筑牢根基: above numbered lines or a text, or without a number of its own, a short line is a title whole. */
function titledOver(head: Paragraph, body: readonly Paragraph[]): TitledText {
  const own = titled(head);
  const isOver = !head.heading || body.some(({ heading, text }) => heading !== undefined || text.length >= leastOfText);
  const isHead = head.bold === undefined && body.length > 0 && isOver;
  return isHead && own.title !== undefined && theme.test(own.rest) ? titled({ ...head, bold: head.text }) : own;
}

/** A title with a text behind or under it. */
function headsText(head: Paragraph, body: readonly Paragraph[]): boolean {
  const { title, rest } = titled(head);
  if (title === undefined || title.length > longestItemTitle) return false;
  return rest !== '' || (!isSentenceOver(head.text) && body.some(({ text }) => !noteOfItem.test(text)));
}

/** 责任单位：…, on a line of its own. */
const noteOfItem = /^[（(〔【]?[\u3400-\u9fff]{2,6}[:：]/u;

const longestItemTitle = 32;

/** At most a sentence or two that say what is to come. */
function onlyLeadsIn(lead: readonly Paragraph[]): boolean {
  return lead.length <= 1 && lead.every(({ text, heading }) => heading === undefined && text.length <= 120);
}

/** What to call a part that has no title: by its first words, or at least by its number. */
function titleInstead({ text, heading }: Paragraph): string {
  return openingOf(text) || heading?.written || '…';
}

function itemOf(head: Paragraph, rest: readonly Paragraph[]): DocumentItem {
  const { title, rest: text, at } = titledOver(head, rest);
  const own = title === undefined ? [head] : text === '' ? [] : [remainder(head, text, at)];
  return {
    number: head.heading?.written,
    ordinal: head.heading?.ordinal,
    title: title ?? titleInstead(head),
    hasTitle: title !== undefined,
    body: [...own, ...rest],
    closing: [],
  };
}

function remainder(head: Paragraph, text: string, at: number): Paragraph {
  const line = head.starts.findLast((start) => start.at <= at)?.line ?? 0;
  const later = head.starts.filter((start) => start.at > at).map((start) => ({ at: start.at - at, line: start.line }));
  return { text, depth: 0, starts: [{ at: 0, line }, ...later] };
}

const shortTitle = /^(?!(?:备注|附注|注|说明)：)[^。，；：]{2,20}[。：](?=.{10})/u;

/** Paragraphs without numbers: each an item where all begin with a short title, else one item together. */
function plainItems(paragraphs: readonly Paragraph[], title: string): DocumentItem[] {
  const isTitled = (each: Paragraph) => each.bold !== undefined || shortTitle.test(each.text.slice(0, 60));
  const firstly = paragraphs.map(({ text }) => headingOfMarker(text));
  if (paragraphs.length >= 2 && firstly.every((each) => each !== undefined)) {
    return paragraphs.map((each, at) =>
      itemOf({ ...each, text: firstly[at]?.rest ?? each.text, heading: firstly[at] as Heading }, []),
    );
  }
  if (paragraphs.length >= 2 && (paragraphs.every(isTitled) || paragraphs.every(({ isEntry }) => isEntry)))
    return paragraphs.map((each) => itemOf(each, []));
  return [itemCalled(title, paragraphs)];
}

/** Not a number in the whole text: short lines between paragraphs are titles, else each paragraph is an item. */
function unnumbered(paragraphs: readonly Paragraph[]): Outline {
  const named = paragraphs.slice(0, 8).findIndex(({ text, depth }) => depth === 0 && isEnglishTitle(text));
  const letter = named < 0 ? undefined : unheaded(paragraphs.slice(0, named + 1), paragraphs.slice(named + 1));
  if (letter !== undefined) return letter;
  const isText = ({ text, isEntry }: Paragraph) =>
    isSentenceOver(text) || text.length > 40 || (isEntry === true && isEnglish(text));
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

/** A letter in English: its paragraphs have no titles, and all of it is one item. */
function unheaded(above: readonly Paragraph[], body: readonly Paragraph[]): Outline | undefined {
  const isText = body.length > 0 && body.every(({ text, isEntry }) => /[.!?]$/u.test(text) && !isEntry);
  return isText ? { above, beside: [], sections: asSection([itemCalled(above.at(-1)?.text ?? '', body)]) } : undefined;
}

function asSection(items: readonly DocumentItem[]): DocumentSection[] {
  return items.length === 0 ? [] : [{ number: undefined, title: '', items, lead: [] }];
}
