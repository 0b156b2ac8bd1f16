import { isSentenceOver } from '../characters.ts';
import { isEnglish } from '../english/english-text.ts';
import { endsLikeTitle } from './document-title.ts';
import { rankOf } from './number.ts';
import type { Paragraph } from './paragraph.ts';

const longestHead = 24;
const fewest = 2;

/**
 * Short lines without a number, below each of which the numbers begin anew (高一爱校教育, 1. … 6.; 高二爱国教育, 1. … 4.): they part the whole
 * document, where nothing is numbered above the first of them and no count goes on from one into the next.
 */
export function headsOfCounts(paragraphs: readonly Paragraph[], isHead = isPlainLine): ReadonlySet<Paragraph> {
  const lines = paragraphs.flatMap((_each, at) => (mayHead(paragraphs, at, isHead) ? [at] : []));
  const heads = lines.filter((at, index) => countsAnew(paragraphs.slice(at + 1, lines[index + 1])));
  const [first] = heads;
  if (first === undefined || heads.length < fewest || beginWithTitle(paragraphs, heads)) return new Set();
  if (paragraphs.slice(0, first).some(({ heading }) => heading !== undefined)) return new Set();
  const areWhole = heads.every((at, index) => {
    const part = paragraphs.slice(at + 1, heads[index + 1]);
    return countsAnew(part) && !isUnderTitle(paragraphs.slice(0, at), part);
  });
  return new Set(areWhole ? heads.flatMap((at) => paragraphs[at] ?? []) : []);
}

/** The first alone is called as documents are, and no sentence stands above it: the text's own title, below its page's. */
function beginWithTitle(paragraphs: readonly Paragraph[], heads: readonly number[]): boolean {
  const [first, ...others] = heads.map((at) => endsLikeTitle(paragraphs[at]?.text ?? ''));
  const above = paragraphs.slice(0, heads[0]);
  return first === true && !others.includes(true) && !above.some(({ text }) => isSentenceOver(text));
}

/** Likewise in each section, or in a document that has none, lines that end in a colon as well: 安全管理：, 1. …; 教学服务：, 1. …; what recurs (要求：) heads nothing. */
export function headsWithin(
  paragraphs: readonly Paragraph[],
  isSection: (paragraph: Paragraph) => boolean,
): Paragraph[] {
  const sections: Paragraph[][] = paragraphs.some(isSection) ? [] : [[]];
  for (const paragraph of paragraphs) {
    if (isSection(paragraph)) sections.push([]);
    else sections.at(-1)?.push(paragraph);
  }
  const heads = sections.flatMap((body) => [...headsOfCounts(body, isLineWithColon)]);
  return new Set(heads.map(({ text }) => text)).size === heads.length ? heads : [];
}

/**
 * What heads a part of its own though numbers stand above it, where those below begin anew and go to the end or the next such line: a
 * further text of the kind that the document's title names (借阅制度 below 开放制度), and a line with a colon below the rows of a table.
 */
export function headsOfMore(paragraphs: readonly Paragraph[]): Paragraph[] {
  const numbered = paragraphs.findIndex(({ heading, isEntry }) => heading !== undefined || isEntry);
  const kinds = new Set(paragraphs.slice(0, Math.max(numbered, 0)).flatMap(({ text }) => kindOf(text)));
  const isMore = (each: Paragraph, at: number) =>
    at > numbered &&
    isFirst(paragraphs[at + 1]) &&
    ((isPlainLine(each) && kindOf(each.text).some((kind) => kinds.has(kind))) ||
      (paragraphs[at - 1]?.isEntry === true && each.text.endsWith('：') && isLineWithColon(each)));
  const heads = numbered < 0 ? [] : paragraphs.flatMap((each, at) => (isMore(each, at) ? [at] : []));
  const areWhole = heads.every((at, index) => countsAnew(paragraphs.slice(at + 1, heads[index + 1])));
  return areWhole && isFlat(paragraphs.slice(0, heads[0])) ? heads.flatMap((at) => paragraphs[at] ?? []) : [];
}

/** Lines without a number, each right above a month, where the months below the one are told again below the next: 课程建设, 3月：…, 6月：…; 专业建设, 3月：…. */
export function headsOfMonths(
  paragraphs: readonly Paragraph[],
  isMonth: (paragraph: Paragraph) => boolean,
): ReadonlySet<Paragraph> {
  const months = paragraphs.filter(isMonth);
  const heads = paragraphs.filter((each, at) => {
    const next = paragraphs[at + 1];
    return next !== undefined && isMonth(next) && !isMonth(each) && isPlainLine(each);
  });
  if (heads.length < fewest || heads.length * 2 > months.length) return new Set();
  const parts = heads.map((head, at) => {
    const end = heads[at + 1];
    const own = paragraphs.slice(paragraphs.indexOf(head), end && paragraphs.indexOf(end));
    return own.filter(isMonth).map(({ text }) => text);
  });
  const areOnce = parts.every((own) => new Set(own).size === own.length);
  const told = parts.flat();
  return areOnce && new Set(told).size < told.length ? new Set(heads) : new Set();
}

/** 值班预案, below a text that is numbered, above 为…，制定本预案。: a further text, whose first sentence says what it is. */
export function headsOfFurtherTexts(paragraphs: readonly Paragraph[]): Paragraph[] {
  const numbered = paragraphs.findIndex(({ heading }) => heading !== undefined);
  return paragraphs.filter((each, at) => {
    const [kind] = at > numbered && numbered >= 0 && isNameOfText(each) ? kindOf(each.text) : [];
    const next = paragraphs[at + 1];
    return kind !== undefined && next?.heading === undefined && next?.text.includes(`制定本${kind}`) === true;
  });
}

const ofLastWords =
  /^(?:有关|工作|相关|几点|具体|其他|活动|纪律|实施|落实)要求：?$|^(?:保障|组织|工作)(?:措施|保障)：?$|^几点(?:意见|说明)：?$/u;

/** 有关要求：, below the last of the sections that are numbered: a part of its own, and none of the last of them. */
export function headOfLastWords(
  paragraphs: readonly Paragraph[],
  isSection: (paragraph: Paragraph) => boolean,
): Paragraph | undefined {
  const last = paragraphs.findLastIndex(isSection);
  return paragraphs.find(
    ({ text, heading, isEntry }, at) =>
      at > last + 1 &&
      last >= 0 &&
      at < paragraphs.length - 1 &&
      heading === undefined &&
      !isEntry &&
      ofLastWords.test(text),
  );
}

const longestName = 40;

function isNameOfText({ text, depth, heading, isEntry }: Paragraph): boolean {
  return (
    depth === 0 && heading === undefined && isEntry !== true && text.length <= longestName && !/[，。；：]/u.test(text)
  );
}

/** Rows of a table, or sentences counted in one way: no sections of their own. */
function isFlat(paragraphs: readonly Paragraph[]): boolean {
  const counted = paragraphs.filter(({ heading }) => heading !== undefined);
  const isSentence = ({ text, heading }: Paragraph) =>
    heading?.style === counted[0]?.heading?.style && (isSentenceOver(text) || text.endsWith('；'));
  return counted.every(({ isEntry }) => isEntry) || counted.every(isSentence);
}

/** 制度, 计划: the word that a title ends in. */
function kindOf(text: string): string[] {
  return endsLikeTitle(text) ? [text.slice(-2)] : [];
}

export function isLineWithColon(paragraph: Paragraph): boolean {
  return isPlainLine({ ...paragraph, text: paragraph.text.replace(/：$/u, '') });
}

/** A line before a number, or before the one paragraph that leads to it. */
function mayHead(paragraphs: readonly Paragraph[], at: number, isHead = isPlainLine): boolean {
  const [line, next, after] = paragraphs.slice(at, at + 3);
  if (line === undefined || !isHead(line) || (at === 0 && endsLikeTitle(line.text))) return false;
  // 各科室： with a paragraph below it is whom a letter greets.
  const mayLead = next !== undefined && !/：$/u.test(line.text) && !isPlainLine(next) && next.heading === undefined;
  return isFirst(next) || (mayLead && isFirst(after));
}

function isPlainLine({ text, depth, heading, isEntry }: Paragraph): boolean {
  if (depth > 0 || heading !== undefined || isEntry === true || isEnglish(text)) return false;
  return text.length <= longestHead && !isSentenceOver(text) && !/[，；：、,;:]$|^[（(]/u.test(text);
}

function isFirst(paragraph: Paragraph | undefined): boolean {
  return paragraph?.heading?.ordinal === 1 && paragraph.isEntry !== true;
}

/** 四、月份安排 above it, with a wider number than those below and no text between: the line is a part of that. */
function isUnderTitle(before: readonly Paragraph[], part: readonly Paragraph[]): boolean {
  const above = before.findLast((each) => !isPlainLine(each));
  const below = part.find(({ heading }) => heading !== undefined);
  if (above?.heading === undefined || below?.heading === undefined || isSentenceOver(above.text)) return false;
  return rankOf(above.heading.style) < rankOf(below.heading.style);
}

/** From one on, and nothing wider after it. */
function countsAnew(part: readonly Paragraph[]): boolean {
  const headings = part.flatMap(({ heading }) => heading ?? []);
  const [first] = headings;
  if (first?.ordinal !== 1) return false;
  const counted = headings.filter(({ style }) => style === first.style);
  return (
    headings.every(({ style }) => rankOf(style) >= rankOf(first.style)) &&
    counted.length >= fewest &&
    counted.filter(({ ordinal }) => ordinal === 1).length === 1
  );
}
