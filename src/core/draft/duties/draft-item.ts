import type { Span } from '../../day.ts';
import type { Account } from '../account.ts';
import { hasLetters, hasWords, partedBehind } from '../characters.ts';
import { verbEndsAt } from '../clauses/acting-verbs.ts';
import { asksNothing } from '../clauses/asks-nothing.ts';
import { isOnlyWhen } from '../clauses/before-verb.ts';
import { bidden } from '../clauses/clause-role.ts';
import { type Clause, clausesOf } from '../clauses/clauses.ts';
import { doerOf } from '../clauses/doer.ts';
import { isOffice, unitsNamedBy } from '../clauses/doers/units-named.ts';
import { endsForbidding, forbids, forbidsBelow, forbidsOutright } from '../clauses/forbids.ts';
import { turnsToNow } from '../clauses/told-before.ts';
import type { DraftItem } from '../draft.ts';
import { englishTask } from '../english/english-task.ts';
import { isEnglish } from '../english/english-text.ts';
import { headsAims } from '../english/english-title.ts';
import { isGoalIn } from '../goals.ts';
import type { Responsible } from '../notes/responsible.ts';
import type { DocumentItem } from '../outline/document.ts';
import type { Paragraph } from '../outline/paragraph.ts';
import { isMonthTitle } from '../outline/ranking.ts';
import { asksAsTitle, asksInCase, isStage, orders } from './asks-as-title.ts';
import { dutyOf, forbiddenDuty, type Piece, piecesOf } from './duties.ts';
import { headInTitle, heldBehind, heldBy } from './held-doer.ts';
import { isAimed, isMeasured } from './is-measured.ts';
import { isText } from './is-text.ts';
import type { ItemFrame } from './item-frame.ts';
import { notedAside } from './noted-aside.ts';
import { type PlacedSentence, placedSentences } from './place-sentences.ts';
import { type Duty, requirementsFrom } from './requirements.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { unitsInTitles } from './title-units.ts';

/** 各单位须…, 严禁…: what stands above a section's items asks only where it has somebody do something. */
const commands = (text: string) => forbidsOutright(text) || bidden.test(text);

/** An item's sentences as requirements and context. */
export function draftItem(item: DocumentItem, frame: ItemFrame, account: Account): DraftItem {
  const context: string[] = [];
  const duties: Duty[] = [];
  // A row that is called by a name of its own says in sentences what is to be done in its month.
  const isNamed = item.hasTitle && item.number === undefined && item.body.length > 0 && !timeTitle.test(item.title);
  const isSchedule = !isNamed && frame.titles.some((title) => timeTitle.test(title));
  const placed = placedSentences(item.body, isSchedule, frame.isGoal);
  const { sentences, whole = frame.note ?? unitsInTitles(frame.titles) } = placed;
  const isCharge = frame.titles.some((title) => /职责|分工/u.test(title));
  let isTold = false;
  let isAimedAt = false;
  const areAims = frame.titles.some(headsAims);
  let held = (item.hasTitle ? headInTitle(item.title) : undefined) ?? frame.held;
  let isForbidden = frame.isForbidden || (item.hasTitle && forbidsBelow(item.title));
  const take = (sentence: Sentence, mayAsk: boolean): void => {
    isTold =
      asksNothing(sentence.text, frame.period) || (isTold && sentence.goesOn === true && !turnsToNow(sentence.text));
    const isGoal = frame.isGoal && isMeasured(sentence, frame.period);
    isAimedAt ||= isGoal && mayAsk && !isTold;
    const isAsking = !frame.isGoal || isGoal || (isAimedAt && !goalHead.test(sentence.text)) || forbids(sentence.text);
    const isHeard = mayAsk && !isTold && isAsking;
    const isDated = (sentence.responsible?.time ?? '') !== '';
    const isEvents = isSchedule || onDay.test(sentence.text) || eventName.test(sentence.text);
    const isHead = forbidsBelow(sentence.text);
    isForbidden = isHead || (isForbidden && !endsForbidding(sentence.text));
    // What forbids in its own words needs no head to do so, and says each of what it forbids.
    const pieces =
      isForbidden && !isHead && mayAsk && !forbidsOutright(sentence.text)
        ? [forbiddenDuty(sentence.text, heldBy(held, sentence))]
        : piecesOf(
            sentence,
            isHeard && !isHead,
            isAimedAt || areAims ? 'goals' : isEvents ? 'events' : isDated ? 'dated' : 'prose',
            heldBy(held, sentence),
          );
    held = heldBehind(held, sentence, pieces, isCharge);
    account.written(sentence.text, pieces);
    for (const piece of pieces) {
      if (piece.kind === 'duty') duties.push({ piece, sentence });
      else context.push(piece.text);
    }
    const isAsked = pieces.some(({ kind }) => kind === 'duty');
    for (const remark of remarksOf(sentence.responsible, isAsked)) if (!context.includes(remark)) context.push(remark);
  };
  for (const { sentence, mayAsk } of leadSentences(frame)) take(sentence, mayAsk);
  const theirs = item.hasTitle && unitsNamedBy(item.title).some(isOffice) ? whole : undefined;
  for (const { sentence: said, mayAsk } of sentences) {
    const sentence = namesWork(said.text) ? { ...said, responsible: said.responsible ?? theirs } : said;
    take(sentence, mayAsk && (!frame.isPreface || asksAllTheSame(sentence, frame) || isAimed(sentence, frame.period)));
  }
  for (const remark of remarksOf(whole, true)) if (!context.includes(remark)) context.push(remark);
  for (const paragraph of item.closing)
    for (const sentence of sentencesOf(paragraph)) take(sentence, asksAtTheEnd(sentence, paragraph, frame.period));
  const called = titlePieces(item, frame, { sentences, duties, whole, isSchedule });
  const titled = called.map(({ piece }) => piece);
  if (titled.length > 0) account.written(item.title, titled);
  duties.unshift(...called.flatMap(({ piece, sentence }) => (piece.kind === 'duty' ? [{ piece, sentence }] : [])));
  context.unshift(...titled.flatMap((piece) => (piece.kind === 'context' ? [piece.text] : [])));
  const requirements = requirementsFrom(duties, whole, frame);
  const notes = sentences.map(({ sentence }) => sentence.responsible);
  context.push(...notedAside(notes, whole, duties, requirements, frame));
  return {
    id: frame.id,
    written: item.number ?? '',
    title: item.title,
    context: duties.length === 0 && frame.group !== undefined ? [frame.group, ...context] : context,
    requirements,
    guesses: item.hasTitle ? [] : [{ key: 'title', why: 'opening', about: '' }],
  };
}

/** 办公室：会场布置。: by its verb, or as work, it names what whoever the item is called by has to do. */
const namesWork = (text: string) => /^[^，：]{4,40}$/u.test(text) && (text.endsWith('工作') || verbEndsAt(text));

/** 注1：, 备注：. */
const isNote = /^(?:注|备注|附注|说明)[0-9一二三四五六]{0,2}[：:]/u;

/** What stands above a section's items, which asks where it commands or says how much. */
function leadSentences({ lead, isPreface, period }: ItemFrame): PlacedSentence[] {
  const sentences = lead.flatMap(sentencesOf);
  const isCommand = sentences.some(({ text }) => commands(text));
  const asks = (sentence: Sentence) =>
    isMeasured(sentence, period) ||
    (isCommand && (commands(sentence.text) || clausesOf(sentence.text)[0]?.role === 'act'));
  return sentences.map((sentence) => ({ sentence, mayAsk: !isPreface && asks(sentence) }));
}

/** Last words in Chinese ask for something only in a note, or where they command, or say how much, how often or until when. */
function asksAtTheEnd(sentence: Sentence, { text }: Paragraph, period: Span): boolean {
  // 凡未达标的，不得参评 says what befalls.
  const isCommand = commands(sentence.text) && !/^(?:凡|如|若|未)/u.test(sentence.text);
  return isEnglish(sentence.text) || isNote.test(text) || isCommand || isMeasured(sentence, period) || leads(text);
}

/** 县水利局、西岸区牵头建立会商机制，…。加大投入。: who has it all in hand, and what they do. */
function leads(text: string): boolean {
  const [clause = ''] = /^[^，。；：]{2,60}/u.exec(text) ?? [];
  return /牵头|会同|负责(?!人|解释)/u.test(clause) && doerOf(clause)?.names.some(isOffice) === true;
}

/** What is forbidden stands among the spirit of the work, too, and under 总体要求 what is to be reached. */
function asksAllTheSame({ text }: Sentence, { titles, period }: ItemFrame): boolean {
  const isOverall = titles.some((title) => /^总[体的](?:要求|思路)/u.test(title));
  return forbidsOutright(text) || orders(text) || (isOverall && isGoalIn(text, period));
}

/** What a row's note says beside whose it is; points have no place of their own where nothing is asked. */
function remarksOf(responsible: Responsible | undefined, isAsked: boolean): string[] {
  const { remark, score, scoring } = responsible ?? {};
  const said = (label: string, value = '') => (value === '' ? [] : [`${label}${value}`]);
  return [...said('', remark), ...(isAsked ? [] : [...said('分值：', score), ...said('评分标准：', scoring)])];
}

/** 11月22日：才艺展示 says when it is to be held; so do 3月4日报名，3月11日抽签，3月15日初赛. */
const day = '(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}(?:日|(?![0-9日]))(?:[-—–~～至](?:[0-9]{1,2}月)?[0-9]{1,2}日)?';
const held = `${day}(?![-—–~～至])[^，：]{2,20}`;
const onDay = new RegExp(`^${day}：|^(?:[^，：]{2,8}：)?${held}(?:，${held}){1,12}$`, 'u');

/** 亲子趣味运动会（以班为单位）: on a line of its own it is to be held. */
const eventName =
  /^[^，：、。的]{2,16}(?:[比大竞]赛|运动会|仪式|晚会|汇演|展演|联谊会?|讲座|主题班会|茶话会|宴|游园会?|歌会|论坛|征文活动)(?:（[^（）]*）)?$/u;

/** ——基础能力进一步夯实。: what the sentences behind it are about. */
const goalHead = /^——[^，]{2,20}$/u;

/** 周日（4月26日）, 4.26（周日） name a day, and nothing to be done on it. */
const onlyDay =
  /^(?:(?:周|星期)[一二三四五六日天]|[\u3400-\u9fff]{0,8}阶段(?=（)|（[0-9年月日 —–~～至-]+）|第?[0-9一二三四五六七八九十]+周|[0-9]{1,2}(?:月[0-9]{1,2}日|[./][0-9]{1,2})|20[0-9]{2}年度?|[（）() ])+$/u;

const month = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:份|上旬|中旬|下旬|[0-9]{1,2}日)?';
const term = `(?:[0-9]{4}年)?(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}) ?[-—–~～、至到] ?)?${month}(?: ?[—–~～、至到-]+ ?${month})?|[一二三四]季度|第[0-9一二三四五六七八九十]{1,3}(?:周|季度)|(?:周|星期)[一二三四五六日天]|[寒暑]假`;
/** 3月份, 第二周（9月8日—12日）, 4月—5月, 3-4月, 周五, 9月：养成教育月: what stands under it is when it is to be done. */
const timeTitle = new RegExp(
  `^(?:${term})(?:（[^（）]*）|期间|工作(?:安排|重点|要点)?|[：: ]+[^。，；]{0,14}$)*$`,
  'u',
);

/** 读者应当遵守下列规定, above them. */
const leadsToList = /^[^，。；]*(?:以下|下列|如下)[^，。；]{0,8}$/u;

/** A title with a number in it, with nothing under it, or with units named for it though its text only wishes, is the duty. */
function asksByItsTitle(
  { title, hasTitle, isFinding }: DocumentItem,
  sentences: number,
  duties: readonly Duty[],
  isNoted: boolean,
  { isPreface, isAmongTexts, period, titles }: ItemFrame,
): boolean {
  // A mark or a figure that was left alone on its line is nothing that could be asked.
  if (
    !hasTitle ||
    isFinding ||
    (isPreface && !asksInCase(title)) ||
    isMonthTitle(title) ||
    ((timeTitle.test(title) || isStage(title)) && sentences > 0) ||
    !hasWords(title.replace(onlyDay, '')) ||
    unitsNamedBy(title).length > 0 ||
    (leadsToList.test(title) && sentences > 0) ||
    (forbidsBelow(title) && sentences > 0)
  )
    return false;
  if (
    title.endsWith('…') ||
    (isEnglish(title) && (englishTask(title, titles.some(headsAims)) === undefined || isSaidBelow(title, duties)))
  )
    return false;
  const mayAsk =
    (duties.length === 0 && (sentences === 0 || isNoted)) ||
    asksAsTitle(title, period) ||
    (isAmongTexts && isText(title));
  return mayAsk && !asksNothing(title, period) && !isOnlyTold(title);
}

/** 逾期不交的视为放弃，不再受理; 对于逾期的车主，依法追究责任: an item that has nothing else says what befalls, and whom. */
function isOnlyTold(title: string): boolean {
  const clauses = clausesOf(title);
  const isLead = ({ role, text }: Clause) => role === 'attitude' || (role === 'means' && !isOnlyWhen(text));
  return clauses.at(-1)?.role === 'attitude' && clauses.every(isLead);
}

/** A row's task stands in its title and in its text. */
function isSaidBelow(title: string, duties: readonly Duty[]): boolean {
  return duties.some(({ sentence: { text } }) => text.includes(title) || title.includes(text));
}

interface PlacedPiece {
  readonly piece: Piece;
  readonly sentence: Sentence;
}

/** What stands below a title, as far as it was read. */
interface BelowTitle {
  readonly sentences: readonly PlacedSentence[];
  readonly duties: readonly Duty[];
  readonly whole: Responsible | undefined;
  readonly isSchedule: boolean;
}

/** What a title asks for by itself; nothing where its text says it. */
function titlePieces(
  item: DocumentItem,
  frame: ItemFrame,
  { sentences, duties, whole, isSchedule }: BelowTitle,
): PlacedPiece[] {
  const remarks = new Set(sentences.flatMap(({ sentence, isRemark }) => (isRemark ? [sentence] : [])));
  const own = duties.filter(({ sentence }) => !remarks.has(sentence));
  const responsible = sentences.find(({ sentence }) => sentence.responsible !== undefined)?.sentence.responsible;
  const isNoted = (responsible ?? whole) !== undefined;
  // A paragraph that is called by its own first clause says it already.
  if (sentences[0]?.sentence.text.startsWith(item.title)) return [];
  if (!asksByItsTitle(item, sentences.length - remarks.size, own, isNoted, frame)) return [];
  const titleSentence = (text: string) => ({ text, starts: [], responsible });
  const theirs = frame.held?.names ?? [];
  if (frame.isForbidden && !forbidsOutright(item.title))
    return [{ piece: forbiddenDuty(item.title, theirs), sentence: titleSentence(item.title) }];
  const parts = partedBehind(item.title, /(?<=[；;])/u)
    .map((part) => part.replace(/[；;]$/u, ''))
    .filter(hasLetters);
  return parts.flatMap((text) => {
    const sentence = titleSentence(text);
    const pieces = piecesOf(
      sentence,
      true,
      isSchedule ? 'events' : frame.titles.some(headsAims) ? 'goals' : 'prose',
      theirs,
    );
    const asked = pieces.some(({ kind }) => kind === 'duty') ? pieces : [dutyOf(text, theirs)];
    return asked.map((piece) => ({ piece, sentence }));
  });
}
