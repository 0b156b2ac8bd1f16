import { isSentenceOver } from '../characters.ts';
import { isEnglish } from '../english/english-text.ts';
import { isOverInEnglish } from '../english/english-title.ts';
import type { DocumentItem, DocumentSection, Outline } from './document.ts';
import { itemOf, plainItems, remainder, rowsBelow, titledOver, titleInstead } from './document-items.ts';
import { titled } from './item-title.ts';
import { rankOf } from './number.ts';
import type { Paragraph } from './paragraph.ts';
import { groupsAt } from './paragraph-groups.ts';
import { monthRank, type RankOf, rankingOf } from './ranking.ts';
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
  const first = body.findIndex((each) => rank(each) === widest);
  const groups = groupsAt(body.slice(first), (each) => rank(each) === widest);
  const sections = groups.map(([head, ...rest]) => sectionOf(head, rest, rank));
  return { above, beside, sections: withClosing([...beforeSections(body.slice(0, first), rank), ...sections]) };
}

/** Numbered lines above the first section are a part of their own. */
function beforeSections(paragraphs: readonly Paragraph[], rank: RankOf): DocumentSection[] {
  if (paragraphs.length === 0) return [];
  return [flatSection(paragraphs, Math.min(...paragraphs.flatMap((each) => rank(each) ?? [])), rank)];
}

/** 一、 and wider are sections, 第一条 never is; narrower ones are, where nearly each is a bare title with numbers under it. */
function makesSections(body: readonly Paragraph[], widest: number, rank: RankOf): boolean {
  if (widest === rankOf('article')) return false;
  if (widest <= rankOf('han')) return true;
  const groups = groupsAt(body, (each) => rank(each) === widest);
  const parents = groups.filter(
    ([head, ...rest]) => titled(head).rest === '' && rest.some((each) => rank(each) !== undefined),
  );
  if (groups.length >= 2 && parents.length * 10 >= groups.length * 6) return true;
  // In English bare titles are sections where one of them has numbers under it.
  const isBare = ([head]: (typeof groups)[number]) => titled(head).rest === '' && !isOverInEnglish(head.text);
  return (
    parents.length > 0 &&
    groups.every((group) => isBare(group) && isEnglish(`${group[0].text} ${group[1]?.text ?? ''}`))
  );
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
      ...rowsBelow(title === undefined ? [{ ...head, depth: 0 }, ...rest] : [...own, ...rest], section.title),
    };
  const first = rest.findIndex((each) => rank(each) === itemRank);
  const items = groupsAt(rest.slice(first), (each) => rank(each) === itemRank).flatMap(([item, ...body]) =>
    itemsUnder(item, body, rank),
  );
  const { lead, listed } = listedFirst([...own, ...rest.slice(0, first)], section.title);
  return { ...section, lead, items: [...listed, ...items] };
}

/** A list right below a section's title, above the parts of it, is the section's own. */
function listedFirst(above: readonly Paragraph[], title: string) {
  const first = above.findIndex(({ isEntry }) => isEntry);
  return first < 0
    ? { lead: above, listed: [] }
    : { lead: above.slice(0, first), listed: plainItems(above.slice(first), title) };
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

/** Where items are one paragraph each, more of them under the last are the document's closing words. */
function withClosing(sections: readonly DocumentSection[]): DocumentSection[] {
  const items = sections.flatMap((section) => section.items);
  const last = items.at(-1);
  const others = items.slice(0, -1);
  const single = others.filter(({ body }) => body.length <= 1);
  if (last === undefined || others.length < 3 || single.length * 10 < others.length * 9) return [...sections];
  const isTitledAlone = last.hasTitle && !others.some(({ hasTitle }) => hasTitle);
  const from = isTitledAlone || others.some(({ body, hasTitle }) => hasTitle && body.length === 1) ? 1 : 0;
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
