import { hasLetters, hideEnclosed, isSentenceOver } from '../characters.ts';
import { responsibleIn } from '../notes/responsible-in.ts';
import type { DocumentItem } from './document.ts';
import { noteIn, type TitledText, titled, titleInstead } from './item-title.ts';
import { areHeadedTexts, headLabelledLines } from './labelled-lines.ts';
import { rankOf } from './number.ts';
import type { Paragraph } from './paragraph.ts';
import { monthRank, partDepth, type RankOf } from './ranking.ts';
import { areTitledRows, rowsAbove } from './rows.ts';

/** A head, and what stands under it up to the next one. */
export type Group = readonly [Paragraph, ...Paragraph[]];

/** Parted before each that begins a group. */
export function groupsAt(paragraphs: readonly Paragraph[], begins: (paragraph: Paragraph) => boolean): Group[] {
  const groups: [Paragraph, ...Paragraph[]][] = [];
  for (const paragraph of paragraphs) {
    if (begins(paragraph) || groups.length === 0) groups.push([paragraph]);
    else groups.at(-1)?.push(paragraph);
  }
  return groups;
}

/** Articles, where there are; else the widest number in a section; unless it begins anew again and again under a narrower one that stands before it. */
export function itemRankIn(paragraphs: readonly Paragraph[], rank: RankOf): number | undefined {
  const ranks = paragraphs.map(rank);
  const known = ranks.filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  const article = rankOf('article');
  // 第一节 only groups them.
  if (known.filter((each) => each === article).length >= 2) return article;
  const [first, widest] = [known[0] ?? 0, Math.min(...known)];
  if (first === widest) return widest;
  if (widest === monthRank) return countUnderEach(paragraphs, ranks) ? widest : first;
  const restarts = paragraphs.filter((each, at) => ranks[at] === widest && each.heading?.ordinal === 1);
  return restarts.length >= 2 || goesOnAround(paragraphs, ranks, first, widest) ? first : widest;
}

/** 九月份 and 十月份, each above 1. and 2., head these though other numbers stand before them. */
function countUnderEach(paragraphs: readonly Paragraph[], ranks: readonly (number | undefined)[]): boolean {
  const months = ranks.flatMap((rank, at) => (rank === monthRank ? [at] : []));
  return months.length >= 2 && months.every((at) => paragraphs[at + 1]?.heading?.ordinal === 1);
}

/** 主题1 and 主题2 between 1. and 2. are 1.'s, however wide their style is elsewhere. */
function goesOnAround(
  paragraphs: readonly Paragraph[],
  ranks: readonly (number | undefined)[],
  first: number,
  widest: number,
): boolean {
  const [begin, end] = [ranks.indexOf(widest), ranks.lastIndexOf(widest)];
  const before = paragraphs[ranks.lastIndexOf(first, begin)]?.heading;
  const after = paragraphs[ranks.indexOf(first, end)]?.heading;
  const isWithin = ranks.slice(begin, end).every((rank) => rank !== first);
  return isWithin && before !== undefined && after?.ordinal === before.ordinal + 1;
}

/**
 * The items under heads: where one count runs on through all of them (1.–4. under （一）, 5.–8. under （二）; rows of a table only with titles),
 * or each counts from its head's own number (3.1 under 任务三), their lines are told together.
 */
export function itemsUnderHeads(heads: readonly Group[], rank: RankOf): DocumentItem[] {
  if (headLabelledLines(heads)) return heads.flatMap(labelledLines);
  const inner = heads.map(([, ...body]) => linesUnder(body, rank));
  // 四月 with its tasks on a line among months that count theirs: the months are what all have.
  const areMonths = heads.every(([head]) => rank(head) === monthRank) && inner.every(({ length }) => length > 0);
  const lines = inner.flat();
  const areLines = areTitled(lines) || (runOn(inner) && !lines.some(([{ isEntry }]) => isEntry));
  const isTold = areMonths || (inner.length >= 2 && areLines && (runOn(inner) || countOn(heads, inner)));
  const areRows = heads.length >= 2 && heads.every(([, ...body]) => areTitledRows(rowsAbove(body).rows));
  const areNames = areMostlyNames(heads);
  return heads.flatMap(([head, ...body]) => itemsUnder(head, body, rank, { isTold, areRows, areNames }));
}

function countOn(heads: readonly Group[], parts: readonly (readonly Group[])[]): boolean {
  return parts.every((lines, at) => {
    const parent = `${heads[at]?.[0].heading?.ordinal}.`;
    return (
      lines.length > 0 &&
      lines.every(([{ heading }]) => heading?.style === 'decimal' && heading.written.startsWith(parent))
    );
  });
}

function labelledLines([head, ...body]: Group): DocumentItem[] {
  const group = { ordinal: head.heading?.ordinal, title: titled(head).title ?? '', lead: [] };
  return body.map((each) => ({ ...itemOf(each, []), group }));
}

function linesUnder(body: readonly Paragraph[], rank: RankOf): Group[] {
  const inner = itemRankIn(body, rank);
  if (inner === undefined) return [];
  const first = body.findIndex((each) => rank(each) === inner);
  return groupsAt(body.slice(first), (each) => rank(each) === inner);
}

function runOn(parts: readonly (readonly Group[])[]): boolean {
  const ordinals = parts.map((lines) =>
    lines.flatMap(([{ heading }]) => (heading?.style === 'labelled' ? [] : [heading?.ordinal ?? 0])),
  );
  return ordinals.every((own, at) => own.length > 0 && (at === 0 || own[0] === (ordinals[at - 1]?.at(-1) ?? 0) + 1));
}

/** One of two with a title is no sign yet. */
const fewestTitled = 2;

/** Mostly with titles of their own. */
function areTitled(lines: readonly Group[]): boolean {
  if (lines.length >= 2 && lines.every(isAboveText)) return true;
  const own = lines.filter(([each, ...text]) => headsText(each, text)).length;
  return own * 10 >= lines.length * 6 || (own >= fewestTitled && own * 2 >= lines.length);
}

/** 以读者为先的原则。 and, below it, a paragraph that says more: where each line is so, its mark makes it no sentence. */
function isAboveText([head, ...text]: Group): boolean {
  const isShort = head.text.length <= longestItemTitle && !/[，；：]/u.test(head.text);
  return (
    isShort && text.length > 0 && text.every((each) => each.heading === undefined && each.text.length > leastOfText)
  );
}

/** A head without a text of its own, over numbered lines that mostly have titles of theirs, only groups them; else it is the item. */
function itemsUnder(
  head: Paragraph,
  body: readonly Paragraph[],
  rank: RankOf,
  { isTold, areRows, areNames }: { readonly isTold: boolean; readonly areRows: boolean; readonly areNames: boolean },
): DocumentItem[] {
  const { title, rest, at: behind } = titledOver(head, body);
  const { rows, notes } = rowsAbove(body);
  if (title !== undefined && rest === '' && (areRows || (head.depth === partDepth && areTitledRows(rows)))) {
    const group = { ordinal: head.heading?.ordinal, title, lead: [] };
    return itemsOfRows(rows, notes, title).map((item) => ({ ...item, group }));
  }
  if (title !== undefined && rest === '' && areHeadedTexts(body)) return labelledLines([head, ...body]);
  const groups = linesUnder(body, rank);
  const [first] = groups;
  if (title === undefined || first === undefined || isEnumerated(head, first[0])) return [itemOf(head, body, areNames)];
  const own = rest === '' ? [] : [remainder(head, rest, behind)];
  const lead = [...own, ...body.slice(0, body.indexOf(first[0]))];
  const areOwn = isTold || (rank(head) !== monthRank && areTitled(groups));
  if (!areOwn || !onlyLeadsIn(lead)) return [itemOf(head, body)];
  const group = { ordinal: head.heading?.ordinal, title, lead };
  const theirs = areMostlyNames(groups);
  return groups.map(([each, ...text], at) => ({
    ...itemOf(each, text, theirs),
    group: at === 0 ? group : { ...group, lead: [] },
  }));
}

/** ⑴ under 1. counts off a text. */
function isEnumerated(head: Paragraph, { heading }: Paragraph): boolean {
  return head.heading?.style === 'arabic' && heading?.style === 'circled';
}

const theme = /^(?![（(〔【]|.* {2})[^。，；：0-9\u3000]{2,14}$/u;
/** 德育为首：塑造健全人格，建设书香校园: what comes first, and in what spirit. */
const placing = /为[首主重本先要魂基核根]$/u;
const phrases = /^[^。；：0-9]{4,36}$/u;
/** 以书为友，以文会人: halves of one length. */
const motto = /^([^。，；：、0-9]{4,7})，([^。，；：、0-9]{4,7})$/u;

const leastOfText = 40;

/** 九月：养成教育月, 党建：筑牢根基: above numbered lines or a text, or without a number of its own, a short line is a title whole. */
export function titledOver(head: Paragraph, body: readonly Paragraph[]): TitledText {
  const own = titled(head);
  if (head.bold !== undefined || body.length === 0 || own.title === undefined) return own;
  // 宣传发动。镇办公 begins a sentence, however early its line breaks.
  if (/。/u.test(head.text.slice(own.title.length, own.at))) return own;
  const end = noteIn(own.rest);
  const words = own.rest.slice(0, end);
  const hasNumbers = body.some(({ heading }) => heading !== undefined);
  const isOver = !head.heading || hasNumbers || body.some(({ text }) => text.length >= leastOfText);
  const [, half = '', other = ''] = (hasNumbers && motto.exec(words)) || [];
  // 十二月：盘点、总结 lists what to do, unless more is counted below it.
  const isTheme =
    (isOver && theme.test(words) && (hasNumbers || !words.includes('、'))) ||
    (hasNumbers && placing.test(own.title) && phrases.test(words));
  if (!isTheme && (half === '' || half.length !== other.length)) return own;
  return titled({ ...head, bold: head.text.slice(0, own.at + end) });
}

/** A title with a text behind or under it. */
function headsText(head: Paragraph, body: readonly Paragraph[]): boolean {
  const { title, rest } = titled(head);
  if (title === undefined || (title.length > longestItemTitle && head.bold === undefined)) return false;
  const isTitle = !isSentenceOver(head.text) || body[0]?.heading !== undefined || title.length <= shortestSentence;
  return saysMore(rest) || (isTitle && body.some(({ text }) => !noteOfItem.test(text)));
}

/** More than whose it is and until when. */
const saysMore = (rest: string) => noteIn(rest) > 0 || hasLetters(responsibleIn(rest).text);

/** 主要指标。 on a line of its own is a title, whatever its mark. */
const shortestSentence = 10;

/** 责任单位：…, on a line of its own; 孔子曾说：“…” is a text. */
const noteOfItem = /^[（(〔【]?[\u3400-\u9fff]{2,6}[:：](?!“)/u;

const longestItemTitle = 32;

/** At most a sentence or two that say what is to come. */
function onlyLeadsIn(lead: readonly Paragraph[]): boolean {
  return lead.length <= 1 && lead.every(({ text, heading }) => heading === undefined && text.length <= 120);
}

/** Rows as items, and the notes below them as one that is called as what all of them stand under, whose title asks for nothing. */
export function itemsOfRows(rows: readonly Paragraph[], notes: readonly Paragraph[], title: string): DocumentItem[] {
  const items = rows.map((each) => itemOf(each, []));
  const below = { number: undefined, ordinal: undefined, title, hasTitle: false, body: notes, closing: [] };
  return notes.length === 0 ? items : [...items, below];
}

const [longestName, fewestNames] = [20, 3];

/** 1.植树 2.春游 3.期中考试，试卷装订: half of the lines are names and no more, so the others begin with theirs. */
function areMostlyNames(lines: readonly Group[]): boolean {
  const names = lines.filter(([{ text }]) => text.length <= longestName && !/[，。；]/u.test(hideEnclosed(text)));
  return lines.length >= fewestNames && lines.every(({ length }) => length === 1) && names.length * 2 >= lines.length;
}

/** What it is called, and all of its text; `isAmongNames`: a line of several clauses is text, and called by its first. */
export function itemOf(head: Paragraph, rest: readonly Paragraph[], isAmongNames = false): DocumentItem {
  const titledHere = titledOver(head, rest);
  const isText = isAmongNames && hideEnclosed(titledHere.title ?? '').includes('，');
  const { title, rest: text, at } = isText ? { title: undefined, rest: head.text, at: 0 } : titledHere;
  const own = title === undefined ? [head] : text === '' ? [] : [remainder(head, text, at)];
  return {
    number: head.heading?.written,
    ordinal: head.heading?.ordinal,
    title: title ?? titleInstead(head),
    hasTitle: title !== undefined,
    ...(head.isFinding && { isFinding: true }),
    body: [...own, ...rest],
    closing: [],
  };
}

/** What stands behind a title on its line. */
export function remainder(head: Paragraph, text: string, at: number): Paragraph {
  const line = head.starts.findLast((start) => start.at <= at)?.line ?? 0;
  const later = head.starts.filter((start) => start.at > at).map((start) => ({ at: start.at - at, line: start.line }));
  return { text, depth: 0, starts: [{ at: 0, line }, ...later] };
}
