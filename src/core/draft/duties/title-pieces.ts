import { hasLetters, hasWords, partedBehind } from '../characters.ts';
import { asksNothing, isCellAlone } from '../clauses/asks-nothing.ts';
import { isOnlyWhen } from '../clauses/before-verb.ts';
import { asks } from '../clauses/clause-role.ts';
import { type Clause, clausesOf } from '../clauses/clauses.ts';
import { unitsNamedBy } from '../clauses/doers/units-named.ts';
import { forbidsBelow, forbidsOutright } from '../clauses/forbids.ts';
import { isNamedEvent } from '../clauses/parts/listed-events.ts';
import { englishTask } from '../english/english-task.ts';
import { isEnglish, isLatin } from '../english/english-text.ts';
import { headsAims } from '../english/english-title.ts';
import type { Responsible } from '../notes/responsible.ts';
import type { DocumentItem } from '../outline/document.ts';
import { isMonthTitle } from '../outline/ranking.ts';
import { asksAsTitle, asksInCase, isStage } from './asks-as-title.ts';
import { type DutyPiece, dutyOf, forbiddenDuty, type Piece, piecesOf } from './duties.ts';
import { isText } from './is-text.ts';
import type { ItemFrame } from './item-frame.ts';
import type { PlacedSentence } from './place-sentences.ts';
import type { Duty } from './requirements.ts';
import type { Sentence } from './sentences.ts';

/** 周日（4月26日）, 4.26（周日） name a day, and nothing to be done on it. */
const onlyDay =
  /^(?:(?:周|星期)[一二三四五六日天]|[\u3400-\u9fff]{0,8}阶段(?=（)|（[0-9年月日 —–~～至-]+）|第?[0-9一二三四五六七八九十]+周|[0-9]{1,2}(?:月[0-9]{1,2}日|[./][0-9]{1,2})|20[0-9]{2}年度?|[（）() ])+$/u;

const month = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:份|上旬|中旬|下旬|[0-9]{1,2}日)?';
const term = `(?:[0-9]{4}年)?(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}) ?[-—–~～、至到] ?)?${month}(?: ?[—–~～、至到-]+ ?${month})?|[一二三四]季度|第[0-9一二三四五六七八九十]{1,3}(?:周|季度)|(?:周|星期)[一二三四五六日天]|[寒暑]假`;
/** 3月份, 第二周（9月8日—12日）, 4月—5月, 3-4月, 周五, 9月：养成教育月: what stands under it is when it is to be done. */
export const timeTitle = new RegExp(
  `^(?:${term})(?:（[^（）]*）|期间|工作(?:安排|重点|要点)?|[：: —–]+[^。，；]{0,14}$)*$`,
  'u',
);

/** 读者应当遵守下列规定, above them. */
const leadsToList = /^[^，。；]*(?:以下|下列|如下)[^，。；]{0,8}$/u;

/** A title with a number in it, with nothing under it, or with units named for it though its text only wishes, is the duty. */
function asksByItsTitle(
  { title, hasTitle, isFinding }: DocumentItem,
  sentences: number,
  duties: readonly Duty[],
  note: Responsible | undefined,
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
    (forbidsBelow(title) && sentences > 0) ||
    // 制度是否健全, above what has to be done for it: what is looked at, and no question.
    (asks(title) && duties.length > 0)
  )
    return false;
  if (
    title.endsWith('…') ||
    ((isEnglish(title) || isLatin(title)) &&
      (headsAims(title) || englishTask(title, titles.some(headsAims)) === undefined || isSaidBelow(title, duties)))
  )
    return false;
  const mayAsk =
    (duties.length === 0 && (sentences === 0 || note !== undefined)) ||
    // 4月21日 | 春季运动会，家长参与率不低于90%: held on its day, whatever is said of it.
    (onOneDay.test(note?.time ?? '') && isNamedEvent(title) && duties.every(isCounted)) ||
    asksAsTitle(title, period) ||
    (isAmongTexts && isText(title));
  return mayAsk && !asksNothing(title, period) && !isOnlyTold(title);
}

const isCounted = ({ piece }: Duty) => piece.tasks.every(({ target }) => target !== undefined);

/** 4月21日（周五）, 8.25; 4月底前 is until when. */
const onOneDay = /^(?:[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}\.[0-9]{1,2})(?:（[^（）]{1,8}）)?$/u;

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
}

/** What is said of all of an item. */
export interface Around {
  readonly isSchedule: boolean;
  readonly whole: Responsible | undefined;
  /** Its note has a contract's party: whoever a sentence names is one of theirs. */
  readonly isOfParty: boolean;
  /** Whose a sentence is that names nobody; a party leaves that open. */
  readonly given: Responsible | undefined;
}

/** Whom a clause of a contract names stands there beside the party. */
export const ofParty = (piece: DutyPiece, { isOfParty }: Around): DutyPiece =>
  isOfParty && piece.doers.length > 0 ? { ...piece, isNamed: true } : piece;

/** 参加人员, above 1.志愿者（统一着装，8点前到场）. */
const whoTakesPart = /^(?:参加|参与|参会|参赛|参训|出席|活动|培训)(?:人员|对象|人)$/u;
const asideBehind = /^[^（）]{2,30}（([^（）]{4,})）$/u;

const howMany = /^(?:每[\u3400-\u9fff]{1,4})?(?:各|约)?[0-9一二两三四五六七八九十]{1,4}[名人位个]/u;

/** Under a head of those who take part an entry is who they are: only what stands in brackets behind them may ask. */
function askedOfThem(title: string, titles: readonly string[]): string {
  const head = titles.at(-1) ?? '';
  if (!whoTakesPart.test(head)) return title;
  return clausesOf(asideBehind.exec(title)?.[1] ?? '')
    .filter(({ role, text }) => role === 'act' && !howMany.test(text))
    .map(({ text }) => text)
    .join('');
}

/** 日常工作：, the last line above months: it says nothing of the title that it stands under. */
const labelAlone = /^(?:日常|其[他它]|常规|具体|每月|月度|各月)(?:工作|安排|活动)?：?$/u;

/** What a title asks for by itself; nothing where its text says it. */
export function titlePieces(
  item: DocumentItem,
  frame: ItemFrame,
  { sentences, duties, ...around }: BelowTitle & Around,
): PlacedPiece[] {
  const remarks = new Set(sentences.flatMap(({ sentence, isRemark }) => (isRemark ? [sentence] : [])));
  const own = duties.filter(({ sentence }) => !remarks.has(sentence));
  const responsible = sentences.find(({ sentence }) => sentence.responsible !== undefined)?.sentence.responsible;
  // A paragraph that is called by its own first clause says it already.
  if (sentences[0]?.sentence.text.startsWith(item.title)) return [];
  const said = sentences.filter(({ sentence }) => !remarks.has(sentence) && !labelAlone.test(sentence.text));
  if (!asksByItsTitle(item, said.length, own, responsible ?? around.whole, frame)) return [];
  const titleSentence = (text: string) => ({ text, starts: [], responsible });
  const theirs = frame.held?.names ?? [];
  if (frame.isForbidden && !forbidsOutright(item.title))
    return [{ piece: forbiddenDuty(item.title, theirs), sentence: titleSentence(item.title) }];
  const parts = partedBehind(askedOfThem(item.title, frame.titles), /(?<=[；;])/u)
    .map((part) => part.replace(/[；;]$/u, ''))
    .filter((part, _, { length }) => hasLetters(part) && !(length > 1 && isCellAlone(part)));
  const isDated = ((responsible ?? around.whole)?.time ?? '') !== '';
  const aimsOrProse = frame.titles.some(headsAims) ? 'goals' : 'prose';
  const kind = around.isSchedule ? 'events' : isDated ? 'dated' : aimsOrProse;
  return parts.flatMap((text) => {
    const sentence = titleSentence(text);
    const pieces = piecesOf(sentence, true, kind, theirs, around.given);
    const asked = pieces.some(({ kind }) => kind === 'duty') ? pieces : [dutyOf(text, theirs)];
    return asked.map((piece) => ({ piece: piece.kind === 'duty' ? ofParty(piece, around) : piece, sentence }));
  });
}
