import { bareText } from '../../text/bare-text.ts';
import { isSentenceOver } from '../characters.ts';
import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';
import { isDate } from './drop-page-junk.ts';

/** 各学校：; 各学校要做好以下工作： says what they have to do. */
const addressee = /^(?!.*(?:以下|下列))(?:各|局|区|市|县|省|校|机关|直属|有关|所属|全体|乡镇|镇|集团).{1,100}[:：]$/u;
const handsOn =
  /(?:现将|现把|将).{0,120}?(?:印发|下发|发|转发)给(?:你们|你们单位|各单位|大家)|现予(?:以)?(?:印发|发布|公布)|现(?:印|下|转)?发给(?:你们|各单位|大家)|予以印发/u;
const named = /《([^《》]{2,80})》/u;
/** 关于印发《…》的通知, 关于公布……的通知: a notice's own title, and what it hands on. */
const noticeTitle = /关于(?:印发|下发|转发|公布|发布|颁布)(.{2,80}?)的(?:通知|通告|公告|函)$/u;
const documentTitle =
  /(?:工作)?(?:要点|计划|方案|安排|安排表|意见|规划|细则|办法|任务|清单|工作部署)(?:（[^（）]{1,20}）)?$/u;

/** Whether a line is the title of a notice that hands a document on. */
export function isNoticeTitle(text: string): boolean {
  return noticeTitle.test(text.slice(0, 120));
}

/** A notice that hands a document on: everything up to the document's own title is the notice's. */
export function unwrapNotice(lines: readonly Line[]): Cleaned {
  const said = lines.slice(0, 30).findIndex(({ text }) => handsOn.test(text.slice(0, 400)));
  const handing = said < 0 ? lines.slice(0, 30).findIndex(({ text }) => isNoticeTitle(text)) : said;
  const end = handing < 0 ? -1 : beginningOfDocument(lines, handing);
  // Below the first number 各学校： says whose the text under it is.
  const head = lines.slice(0, 30).findIndex(({ text }) => headingOf(text) !== undefined);
  const last = head < 0 ? 30 : head;
  const between = end < 0 && handing >= 0 ? signedBetween(lines, handing) : noLines;
  return withoutLines(
    lines,
    'notice',
    ({ text }, at) =>
      at < end || (at >= between.from && at < between.end) || (at < last && addressee.test(text.slice(0, 120))),
  );
}

const noLines = { from: 0, end: 0 };
const longestSigned = 6;

/** A notice that numbers what it asks for itself: its signature, and the title of what it hands on, where that counts from 1 anew. */
function signedBetween(lines: readonly Line[], handing: number): typeof noLines {
  const name = nameIn(lines, handing);
  const title = lines.findIndex(
    ({ text }, at) =>
      at > handing && name !== '' && !isSentenceOver(text) && bareText(text.slice(0, 120)).endsWith(name),
  );
  const isFirst = lines.slice(title + 1, title + 3).some(({ text }) => headingOf(text)?.ordinal === 1);
  const above = lines.slice(handing + 1, Math.max(title, 0));
  const from = handing + 1 + above.findLastIndex(({ text }) => isSentenceOver(text)) + 1;
  const isNumbered = above.some(({ text }) => headingOf(text) !== undefined);
  return isFirst && isNumbered && title - from <= longestSigned ? { from, end: title + 1 } : noLines;
}

/** What the notice calls what it hands on. */
function nameIn(lines: readonly Line[], handing: number): string {
  const notice = lines[handing]?.text.slice(0, 400) ?? '';
  // The page may have broken the sentence behind the name.
  const above = lines[handing - 1]?.text.slice(-200) ?? '';
  return bareText(named.exec(notice)?.[1] ?? noticeTitle.exec(notice)?.[1] ?? named.exec(above)?.[1] ?? '');
}

/** The name on one line or over several; who signs is often its beginning, and no more. */
function saysName(name: string, lines: readonly Line[], at: number): boolean {
  const words = bareText(lines[at]?.text.slice(0, 120) ?? '');
  if (words.includes(name)) return true;
  if (words.length * 2 >= name.length && name.endsWith(words)) return true;
  if (words === '' || !name.startsWith(words)) return false;
  const ahead = lines.slice(at, at + 3).map(({ text }) => text.slice(0, 120));
  return bareText(ahead.join('')).startsWith(name);
}

const longestList = 12;

/** 1.甲计划 and 2.乙要求, above the line that says 甲计划 without a number. */
function isListed(name: string, lines: readonly Line[], at: number): boolean {
  if (name === '' || isSentenceOver(lines[at]?.text ?? '')) return false;
  return lines
    .slice(at + 1, at + longestList)
    .some(({ text }) => headingOf(text) === undefined && bareText(text.slice(0, 120)).endsWith(name));
}

/** The first line after the notice that says its title, as the notice names it or by its kind; -1 where the notice is all there is. */
function beginningOfDocument(lines: readonly Line[], handing: number): number {
  const name = nameIn(lines, handing);
  for (const [at, { text }] of lines.entries()) {
    if (at <= handing || isDate(text) || isNoticeTitle(text) || /^附件/u.test(text)) continue;
    // What the notice numbers it asks for itself, but for the names of what it hands on.
    if (headingOf(text) !== undefined && isListed(name, lines, at)) continue;
    if (headingOf(text) !== undefined) return -1;
    if (isSentenceOver(text)) continue;
    if (name !== '' && saysName(name, lines, at)) return at;
    if (text.length < 60 && documentTitle.test(text)) return at;
  }
  return -1;
}
