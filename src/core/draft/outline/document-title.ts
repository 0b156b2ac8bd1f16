import { closedUp, isSentenceOver } from '../characters.ts';
import { beginsInEnglish, isEnglish } from '../english/english-text.ts';
import { englishTitleAt, isBody, isEnglishTitle, isOverInEnglish } from '../english/english-title.ts';
import { isInstitution } from '../issuer.ts';
import type { Document } from './document.ts';
import type { Cleaning } from './line.ts';
import type { Paragraph } from './paragraph.ts';

const kinds =
  '要点|计划|方案|安排|行事历|意见|规划|纲要|细则|办法|条例|规定|任务|清单|工作部署|责任书|责任状|承诺书|倡议书|(?:计划|策划)书|预案|指引|指南|守则|公约|章程|准则|纪要|通告|公告|通报|措施|举措|台账|通知|决定|规程|制度|(?:考核|任务|工作)指标|(?<!代)表';

const ending = new RegExp(`(?:${kinds})(?:[（(][^（）()]{1,20}[）)]){0,2}$`, 'u');

const isKind = new RegExp(`^(?:${kinds})$`, 'u');

const longest = 70;

/** （2020—2022年）, （试行）, on a line of its own below the title that it belongs to; with months or a term it says of when the document is. */
const below =
  /^[（(](?:(?:(?!月|学期)[^（）()]){0,12}(?:19|20)[0-9]{2}(?:(?!月|学期)[^（）()]){0,12}(?<!号)|[试暂]行|修订)[）)]$/u;

/** A line that names a document by its kind: …2023年工作要点. */
export function endsLikeTitle(text: string): boolean {
  if (isEnglishTitle(text)) return true;
  return text.length <= longest && ending.test(text) && !isSentenceOver(text) && !/[，；：]/u.test(text);
}

const printed = /印发(?:<|〈)?《([^《》]{4,80})》|^《([^《》]{4,80})》$/u;

/** ★…★, and how many texts a site has collected: （精选8篇）. */
const adorned = /^[★☆◆◇●■▲※]+|[★☆◆◇●■▲※]+$|[（(][\u3400-\u9fff]{0,4}[0-9一二三四五六七八九十]{1,2}篇[）)]$/gu;

export interface Titled {
  readonly title: string;
  /** What stands above the text and is not the title. */
  readonly preamble: readonly Paragraph[];
}

/**
 * The title among the paragraphs above the first number: a heading, else the line that names a kind of document with the short lines above it.
 * Below the line that says the document's number, which cleaning took out, no title goes on with the letterhead.
 */
export function documentTitle(written: readonly Paragraph[], cleaned: readonly Cleaning[] = []): Titled {
  const above = written.map((each) => ({ ...each, text: closedUp(each.text) }));
  const headings = above.filter(({ depth, heading }) => depth > 0 && heading === undefined);
  // 通知, above 关于…的通知: the page says first of what kind it is.
  const found = above
    .slice(0, reach(above))
    .findIndex(
      ({ text }, at) => endsLikeTitle(text) && !(isKind.test(text) && endsLikeTitle(above[at + 1]?.text ?? '')),
    );
  // Below a line that is called as documents are, a heading that is not heads a part of a table.
  const top = above.indexOf(headings[0] as Paragraph);
  // And a heading right above it that names a body says whose it is.
  const isPart = found >= 0 && (found < top || (found === top + 1 && isBody(above[top]?.text ?? '')));
  const heading = headings.find(({ text }) => endsLikeTitle(text)) ?? (isPart ? undefined : headings[0]);
  if (heading !== undefined)
    return {
      title: inside(heading.text),
      preamble: above.filter((each) => each !== heading),
    };
  if (found < 0) return withoutKind(above);
  const next = above.slice(found + 1, found + 4).findIndex(({ text }) => saysMore(text, above[found]?.text ?? ''));
  const at = found + 1 + next;
  let from = at;
  const last = above[at]?.text ?? '';
  const highest = at === found ? 0 : found + 1;
  const numbers = cleaned.find(({ code }) => code === 'document-number')?.lines;
  const isParted = (below: number) =>
    numbers?.some((line) => line < lineOf(above[below]) && line > lineOf(above[below - 1]));
  while (!isEnglishTitle(last) && from > highest && at - from < 2 && isAboveIn(above, from) && !isParted(from))
    from -= 1;
  if (isOfMenu(above[from]) && isOfMenu(above[from - 1])) from = at;
  if (beginsWithName(last) || last.startsWith('关于')) from = at - namesAbove(above.slice(from, at));
  // A site or a page says the title, or its beginning, once more above it.
  const isOfTitle = ({ text }: Paragraph, index: number) =>
    index >= from && index < at && !isSaidIn(last, text) && !text.includes(last) && !isOwner(text, last);
  const title = `${above
    .filter(isOfTitle)
    .map(({ text }) => text)
    .join('')}${last}`;
  const behind = above[at + 1];
  const goesOn = behind !== undefined && below.test(behind.text) ? behind : undefined;
  return {
    title: `${inside(title)}${goesOn?.text ?? ''}`,
    preamble: above.filter((each, index) => index !== at && each !== goesOn && !isOfTitle(each, index)),
  };
}

/** Minutes of the Parks Committee held in the hall: where and when is not what they are called. */
const wasHeld = /(?<=^Minutes of .{4,60}) held (?:in|on|at|by|via) .*$/u;

const shortestReach = 8;
const longestReach = 24;
const longestEntry = 12;

/** How far down the title may stand: below the short words of a menu, too. */
function reach(above: readonly Paragraph[]): number {
  const end = above.slice(0, longestReach).findIndex(({ text }) => text.length > longestEntry && !endsLikeTitle(text));
  return Math.max(shortestReach, end < 0 ? longestReach : end);
}

const lineOf = (paragraph: Paragraph | undefined) => paragraph?.starts[0]?.line ?? 0;

/** A line that a title goes on from; one whose quotation or bracket it closes is such a line, whatever it ends in. */
function isAboveIn(above: readonly Paragraph[], from: number): boolean {
  const line = above[from - 1];
  return isTitleLine(line) || (closesMore.test(above[from]?.text ?? '') && (line?.text.length ?? longest) < longest);
}

const closesMore = /^[^“（《]{0,40}[”）》]/u;

/** Three lines of a word or two above a title are a page's menu. */
function isOfMenu(paragraph: Paragraph | undefined): boolean {
  return isTitleLine(paragraph) && (paragraph?.text.length ?? 0) <= longestEntry;
}

/** 石城县2018年…, 某市人民政府关于…: a title that says by itself whose it is. */
function beginsWithName(title: string): boolean {
  const name = /^([\u3400-\u9fff]{2,24}?)(?:(?:19|20)[0-9]{2} ?[-—–~～至年]|关于)/u.exec(title)?.[1] ?? '';
  return isInstitution(name) || /[省市县区州]$/u.test(name);
}

/** Right above such a title only what others issue it, or a phrase that goes on with it, is a part of it: the rest is the page's. */
function namesAbove(lines: readonly Paragraph[]): number {
  const other = lines.findLastIndex(({ text }) => !isInstitution(text) && !/关于|印发|转发|[省市县区州]$/u.test(text));
  return lines.length - 1 - other;
}

/** A page's head says the title without its year above it, or in about the same words. */
function saysMore(title: string, head: string): boolean {
  if (!endsLikeTitle(title) || !/[0-9]{4}/.test(title) || /[0-9]{4}/.test(head)) return false;
  let at = 0;
  const said = [...head].filter((character) => {
    const place = title.indexOf(character, at);
    if (place >= 0) at = place + 1;
    return place >= 0;
  });
  return said.length * 10 >= [...head].length * 6;
}

/** Its words stand in the title, with gaps between them or without. */
function isSaidIn(title: string, head: string): boolean {
  return head.split(/[ \u3000]+/u).every((part) => title.includes(part));
}

/** 某大学博物馆, above 博物馆2025年工作要点: whose the paper is, said once more by the title. */
function isOwner(name: string, title: string): boolean {
  const lengths = Array.from({ length: name.length }, (_, at) => at + 1).slice(1);
  return isInstitution(name) && lengths.some((length) => name.endsWith(title.slice(0, length)));
}

function withoutKind(above: readonly Paragraph[]): Titled {
  const [first] = above;
  if (isEnglish(above.map(({ text }) => text).join(' '))) return inEnglish(above);
  if (!isTitleLine(first)) return { title: handedOn(above), preamble: above };
  const [word = '', line = ''] = [first?.text, above[1]?.text];
  const at = word.length <= longestWord && line.length >= 2 * word.length && isTitleLine(above[1]) ? 1 : 0;
  return { title: inside(above[at]?.text ?? ''), preamble: above.filter((_, index) => index !== at) };
}

/** 文档, 校园新闻: what a page calls its part, above a line that says more. */
const longestWord = 4;

function inEnglish(above: readonly Paragraph[]): Titled {
  const end = above.findIndex(({ text }) => isOverInEnglish(text));
  const at = englishTitleAt(above.slice(0, end < 0 ? undefined : end).map(({ text }) => text));
  return { title: above[at]?.text ?? '', preamble: above.filter((_, index) => index !== at) };
}

/** 某县教育局文件, 内部资料　注意保存, 某某办公室　　附件1: a letterhead, or words apart on one line. */
const besideTitle = /(?:文件|附[件表][0-9一二三四五]?)$|[^ \u3000]{3,}(?:\u3000+| {2,})[^ \u3000]{3,}/u;

function isTitleLine(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph !== undefined &&
    paragraph.text.length <= 40 &&
    !/^[0-9]+$/u.test(paragraph.text) &&
    !isSentenceOver(paragraph.text) &&
    (!besideTitle.test(paragraph.text) || paragraph.text.includes('关于')) &&
    !/^[，。；：、）]|[，；：、）]$|[|｜＞>]|__/u.test(paragraph.text)
  );
}

const wholeText = /《([^《》]{4,80})》全文如下|(?:印发|发布|公布)了《([^《》]{4,80})》/u;

/** What a report about a document calls it. */
function handedOn(above: readonly Paragraph[]): string {
  const match = wholeText.exec(above.map(({ text }) => text.slice(0, 200)).join('\n'));
  return match?.[1] ?? match?.[2] ?? '';
}

/** The document that a notice hands on rather than the notice; a title without what is around it. */
function inside(title: string): string {
  const [, handedOver, whole] = printed.exec(title) ?? [];
  return (handedOver ?? whole ?? title).replace(adorned, '').replace(wasHeld, '');
}

/** What to call a document that says no title, in its own language. */
export function unnamed({ preamble, sections }: Pick<Document, 'preamble' | 'sections'>): string {
  const items = sections.flatMap((section) => section.items.flatMap(({ title, body }) => [{ text: title }, ...body]));
  return beginsInEnglish([...preamble, ...items]) ? 'Work plan' : '工作要点';
}
