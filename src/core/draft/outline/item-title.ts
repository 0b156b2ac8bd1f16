import { hideEnclosed } from '../characters.ts';
import { isEnglish } from '../english/english-text.ts';
import { opensWithSureVerb } from '../english/english-verbs.ts';
import { type Heading, rankOf } from './number.ts';
import type { Paragraph } from './paragraph.ts';

/** A numbered paragraph as its title and the text under it. */
export interface TitledText {
  /** `undefined` where the paragraph is text from its first word on. */
  readonly title: string | undefined;
  readonly rest: string;
  /** Where the rest begins in the paragraph. */
  readonly at: number;
}

/** A sentence of more characters than these is text, not a title. */
const longestSentence = 32;
/** Nor one of these with at most one comma, where a number of an outline stands before it. */
const longestHeadline = 42;
const longestLine = 46;
const longestLabel = 18;

const noteStart =
  /[（(〔【[](?:责任|牵头|负责|配合|完成时|主[办责]|承办|(?:(?:主管|组织|落实|实施|执行|协同)(?:单位|部门|科室|处室|主体)?|(?:职能|归口)(?:单位|部门|科室|处室)|分管领导|目标|分值|评分标准|现状|年度值|属性|备注)：|[^（）()]{2,20}(?:负责|牵头)[）)])/u;
/** As long runs within a text are gone through once only, it does not begin behind itself. */
const marksAtEnd = /(?<![。：；:;.\s])[。：；:;.\s]+$/u;

/** But for that of an hour: 8：20. */
const colonForm = /(?<![0-9])：|：(?![0-9])/u;

/** The title is what is in bold, or stands before the first 。 or ： when that is short, or the whole line. */
export function titled({ text, bold, depth, heading, isEntry }: Paragraph): TitledText {
  if (bold !== undefined && text.startsWith(bold)) return parted(text, bold.length);
  if (isEnglish(text)) return englishTitled(text, depth > 0);
  const note = noteIn(text);
  const frame = hideEnclosed(text.slice(0, Math.min(note, 200)));
  const stop = frame.search(/[。！？]/u);
  const colon = frame.search(colonForm);
  const wide = wideGapIn(frame);
  if (wide > 0 && (colon < 0 || wide < colon) && text.length - wide > longestLabel) return parted(text, wide);
  const label = frame.slice(0, Math.max(colon, 0)).replace(twoMonths, '');
  if (colon > 0 && colon <= longestLabel && !/[，、。]/u.test(label) && !attachment.test(frame))
    return parted(text, colon);
  const firstly = /^[^，。；、]{2,18}?(?=一是[^，。；]{2}[\s\S]*?[；。，]二是)/u.exec(frame)?.[0].length ?? 0;
  if (firstly > 0) return parted(text, firstly);
  const gap = wide || gapIn(frame, isEntry === true);
  if (gap > 0 && text.length - gap > longestLabel) return parted(text, gap);
  if (stop >= 0)
    return isShort(frame.slice(0, stop), heading) ? parted(text, stop) : { title: undefined, rest: text, at: 0 };
  const isLine = depth > 0 || frame.length <= longestLine;
  const isHead = heading !== undefined && rankOf(heading.style) <= rankOf('han-in-brackets');
  const remarked = !isLine && isHead ? (aboveRemark.exec(frame)?.[0].length ?? 0) : 0;
  if (remarked > 0) return parted(text, remarked);
  return isLine && note > 0 ? parted(text, note) : { title: undefined, rest: text, at: 0 };
}

/** Where a note of whose it is begins; at the end where there is none. */
export function noteIn(text: string): number {
  return noteStart.exec(text.slice(0, 120))?.index ?? text.length;
}

/** 7、8月： is one label. */
const twoMonths = /^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})、(?=(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月)/u;

/** 附：借阅登记表: its name, and not what it says. */
const attachment = /^附[件录表]?[0-9一二三四五六七八九十]{0,2}：[^，。；：]{2,40}$/u;

/** （二）巡视（由年级组安排，每节课……）: a bracket up to the end of a line too long for a title says more of what stands before it. */
const aboveRemark = /^[^，。；：、（）]{2,12}(?=（□+）$)/u;

const longestEnglish = 90;
/** Staffing. Recruit two nurses; Leadership: appoint a lead; a line whole, without the note in brackets behind it. */
const englishHead = /^[A-Z][A-Za-z' &-]{1,39}(?::(?= )|\.(?= [A-Z]))/u;
const mostHeadWords = 4;
/** Internal audit: twice yearly, Hot food: 75°C or above: how often or how much, with no verb of its own, is said of what stands before it. */
const howMuch =
  /^ (?:once|twice|daily|weekly|fortnightly|monthly|quarterly|termly|annually|yearly|(?:every|each) [a-z]+(?: [a-z]+)?|(?:at least |at most |min\.? |max\.? |[<>≤≥] ?)?[£$€]?[0-9][0-9.,]*(?:%|°C?|k|m)?)(?![a-z0-9])(?![^.;]*\b(?:will|must|shall|should|is|are|to)\b)/u;
/** The office shall: a sentence that its list goes on with. */
const leadsList = /\b(?:shall|must|will|should|to):$/u;
/** c. 40, e.g. a ramp: behind these a stop ends nothing. */
const notShort = String.raw`(?<!\b(?:ca?|vs|e\.g|i\.e|approx))`;
const endOfLine = new RegExp(`${notShort}[.!?](?= )| ?[（(](?:lead|owner|responsible|due|责任|牵头|完成时)|$`, 'iu');
const sentenceEnd = new RegExp(`${notShort}[.!?] `, 'u');
const firstSentence = new RegExp(`^.*?(?=${notShort}[.!?;](?: |$)|$)`, 'u');
/** A day in a heading holds for what it heads, and stays in it. */
const endOfHeading = /[.!?](?= )| ?[（(](?:lead|owner|responsible|责任|牵头)|$/iu;

function englishTitled(text: string, isHeading: boolean): TitledText {
  if (!isHeading && leadsList.test(text)) return { title: undefined, rest: text, at: 0 };
  const head = englishHead.exec(text)?.[0] ?? '';
  const isLabel = head !== '' && !howMuch.test(text.slice(head.length)) && !isOrder(head);
  if (!isHeading && isLabel && head.split(' ').length <= mostHeadWords) return parted(text, head.length - 1);
  const end = text.search(isHeading ? endOfHeading : endOfLine);
  const isSentence = sentenceEnd.test(text);
  return (isSentence && !isHeading) || end > longestEnglish
    ? { title: undefined, rest: text, at: 0 }
    : parted(text, end);
}

/** Set the alarm. Lock up.: with its object behind it a verb heads nothing. */
function isOrder(head: string): boolean {
  return head.endsWith('.') && head.split(' ').length > 2 && opensWithSureVerb(head);
}

function isShort(sentence: string, heading: Heading | undefined): boolean {
  if (sentence.includes('；')) return false;
  if (sentence.length <= longestSentence) return true;
  const isOutline = heading !== undefined && heading.style !== 'article';
  return isOutline && sentence.length <= longestHeadline && sentence.split('，').length <= 2;
}

/** Where a wide space parts the title from a text that is longer; 0 where none does. */
function wideGapIn(frame: string): number {
  const wide = /\u3000| {2,}/u.exec(frame)?.index ?? 0;
  return wide > 1 && wide <= longestSentence && !/[，。]/u.test(frame.slice(0, wide)) ? wide : 0;
}

/** Where a space behind very few words does so, in a row of a table whatever follows. */
function gapIn(frame: string, isRow: boolean): number {
  const [, words = '', rest = ''] = /^([\u3400-\u9fff]{2,10}) ([^ ]{12,})/u.exec(frame) ?? [];
  return isRow || /[，；]|。$/u.test(rest) ? words.length : 0;
}

/** 【二月】, 第一条（目的依据）. */
const inBrackets = /^[【〔［（]([^【】〔〕［］（）]+)[】〕］）]$/u;

function parted(text: string, at: number): TitledText {
  const title = text.slice(0, at).replace(marksAtEnd, '').trim().replace(inBrackets, '$1');
  const rest = text.slice(at).replace(/^(?:[。：；！？:;\s]|\.(?= ))+/u, '');
  return { title: title === '' ? undefined : title, rest, at: text.length - rest.length };
}

const longestOpening = 24;

/** 10月15日前，各学校报送报告; 验收结束后，档案室归档: a time alone is no name. */
const firstClause =
  /^(?:(?:[每第0-9一二三四五六七八九十年月日号周季度学期底末初上中下旬半至到]{2,16}(?:之?前|以前)?|每?学期初|[^，。；：！？]{2,12}(?:[之以]?后|之?前|期间|过程中)(?<!背后|前后))，)?[^，。；：！？]{4,46}(?=[，。；：！？]|$)/u;

/** How an item without a title is called: the beginning of its text, up to a mark that nothing encloses. */
export function openingOf(text: string): string {
  if (isEnglish(text)) return englishOpening(text);
  const clause = firstClause.exec(hideEnclosed(text.slice(0, 400)))?.[0];
  if (clause !== undefined) return text.slice(0, clause.length);
  return text.length <= longestOpening
    ? text.replace(marksAtEnd, '')
    : `${[...text].slice(0, longestOpening).join('')}…`;
}

/** The first sentence, or as many of its words as a title has room for. */
function englishOpening(text: string): string {
  const sentence = firstSentence.exec(text)?.[0] ?? text;
  if (sentence.length <= longestEnglish) return sentence;
  const head = sentence.slice(0, longestEnglish);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 1))}…`;
}

/** What to call a part that has no title: by its first words, or at least by its number. */
export function titleInstead({ text, heading }: Paragraph): string {
  return openingOf(text) || heading?.written || '…';
}
