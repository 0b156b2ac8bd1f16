import type { Span } from '../../day.ts';
import type { Account } from '../account.ts';
import { verbEndsAt } from '../clauses/acting-verbs.ts';
import { asksNothing, isCellAlone } from '../clauses/asks-nothing.ts';
import { bidden } from '../clauses/clause-role.ts';
import { clausesOf } from '../clauses/clauses.ts';
import { doerOf } from '../clauses/doer.ts';
import { isOffice, unitsNamedBy } from '../clauses/doers/units-named.ts';
import { endsForbidding, forbids, forbidsBelow, forbidsOutright } from '../clauses/forbids.ts';
import { turnsToNow } from '../clauses/told-before.ts';
import type { DraftItem } from '../draft.ts';
import { aimsInEnglish } from '../english/english-task.ts';
import { isEnglish } from '../english/english-text.ts';
import { headsAims } from '../english/english-title.ts';
import { isGoalIn } from '../goals.ts';
import { helpedOf, type Responsible, sayingWhose } from '../notes/responsible.ts';
import type { DocumentItem } from '../outline/document.ts';
import type { Paragraph } from '../outline/paragraph.ts';
import { orders } from './asks-as-title.ts';
import { headsConditions } from './cases-below.ts';
import { forbiddenDuty, piecesOf } from './duties.ts';
import { type HeldDoer, headInTitle, heldBehind, heldBy } from './held-doer.ts';
import { isAimed, isMeasured } from './is-measured.ts';
import type { ItemFrame } from './item-frame.ts';
import { notedAside } from './noted-aside.ts';
import { type PlacedSentence, placedSentences } from './place-sentences.ts';
import { type Duty, requirementsFrom } from './requirements.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { isOfDay } from './stages-of-aims.ts';
import { type Around, ofParty, timeTitle, titlePieces } from './title-pieces.ts';
import { unitsInTitles } from './title-units.ts';

/** 各单位须…, 严禁…: what stands above a section's items asks only where it has somebody do something. */
const commands = (text: string) => forbidsOutright(text) || bidden.test(text);

/** 甲方, 乙方 of a contract. */
const party = /^(?:[甲乙丙]方)+$/u;

/** An item's sentences as requirements and context. */
export function draftItem(item: DocumentItem, frame: ItemFrame, account: Account): DraftItem {
  // A row that is called by a name of its own says in sentences what is to be done in its month.
  const isNamed = item.hasTitle && item.number === undefined && item.body.length > 0 && !timeTitle.test(item.title);
  const isSchedule = !isNamed && frame.titles.some((title) => timeTitle.test(title));
  const { isGoal, endInNotes: areNotesOfAll = false } = frame;
  const placed = placedSentences(item, { isSchedule, isGoal, areNotesOfAll });
  const above = frame.note ?? unitsInTitles(frame.titles);
  const whole = helpedOf(placed.whole, above) ?? above;
  const sentences = placed.sentences.map(({ sentence, ...more }) => ({
    ...more,
    sentence: { ...sentence, responsible: helpedOf(sentence.responsible, whole) },
  }));
  const isOfParty = party.test(whole?.lead.join('') ?? '');
  const around = { isSchedule, whole, isOfParty, given: isOfParty ? undefined : whole };
  const reading = new Reading(item, frame, account, around);
  const { context, duties } = reading;
  for (const { sentence, mayAsk } of leadSentences(frame))
    reading.take(item.hasTitle ? { ...sentence, isAbove: true } : sentence, mayAsk);
  const theirs = item.hasTitle && unitsNamedBy(item.title).some(isOffice) ? whole : undefined;
  for (const { sentence: said, mayAsk } of sentences) {
    const sentence = namesWork(said.text) ? { ...said, responsible: said.responsible ?? theirs } : said;
    const asks = !frame.isPreface || asksAllTheSame(sentence, frame) || isAimed(sentence, frame.period);
    reading.take(sentence, mayAsk && asks);
  }
  reading.remark(whole, true);
  for (const paragraph of item.closing) {
    const said = sentencesOf(paragraph);
    const areTasks = said.filter(opensWithAct).length >= fewestTasks;
    for (const sentence of said)
      reading.take({ ...sentence, isLast: true }, areTasks || asksAtTheEnd(sentence, paragraph, frame.period));
  }
  const called = titlePieces(item, frame, { sentences, duties, ...around });
  const titled = called.map(({ piece }) => piece);
  if (titled.length > 0) account.written(item.title, titled);
  duties.unshift(...called.flatMap(({ piece, sentence }) => (piece.kind === 'duty' ? [{ piece, sentence }] : [])));
  context.unshift(...titled.flatMap((piece) => (piece.kind === 'context' ? [piece.text] : [])));
  const requirements = requirementsFrom(duties, whole, frame, placed.isHead);
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

/** An item's sentences one after the other: what one says holds for those behind it. */
class Reading {
  readonly context: string[] = [];
  readonly duties: Duty[] = [];
  readonly #frame: ItemFrame;
  readonly #account: Account;
  readonly #around: Around;
  readonly #isCharge: boolean;
  readonly #areAims: boolean;
  #isTold = false;
  #isAimedAt = false;
  #isForbidden: boolean;
  #held: HeldDoer | undefined;

  constructor({ title, hasTitle }: DocumentItem, frame: ItemFrame, account: Account, around: Around) {
    this.#frame = frame;
    this.#account = account;
    this.#around = around;
    this.#isCharge = frame.titles.some((each) => /职责|分工/u.test(each));
    this.#areAims = frame.titles.some(headsAims);
    this.#held = (hasTitle ? headInTitle(title) : undefined) ?? frame.held;
    this.#isForbidden = frame.isForbidden || (hasTitle && forbidsBelow(title));
  }

  take(sentence: Sentence, mayAsk: boolean): void {
    const isHeard = this.#isHeard(sentence, mayAsk);
    const isHead = forbidsBelow(sentence.text);
    this.#isForbidden = isHead || (this.#isForbidden && !endsForbidding(sentence.text));
    const theirs = heldBy(this.#held, sentence, this.#frame.namesSeldom === true);
    const isNamed = this.#held?.isNamed === true && theirs.length > 0 && sentence.responsible === undefined;
    // What forbids in its own words needs no head to do so, and says each of what it forbids.
    const pieces =
      this.#isForbidden && !isHead && mayAsk && !forbidsOutright(sentence.text)
        ? [forbiddenDuty(sentence.text, theirs)]
        : piecesOf(sentence, isHeard && !isHead, this.#kindOf(sentence), theirs, this.#around.given);
    this.#held = heldBehind(this.#held, sentence, pieces, this.#isCharge);
    this.#account.written(sentence.text, pieces);
    for (const piece of pieces) {
      if (piece.kind === 'context') this.context.push(piece.text);
      else if (piece.doers !== theirs) this.duties.push({ piece: ofParty(piece, this.#around), sentence });
      else this.duties.push({ piece: isNamed ? { ...piece, isNamed } : piece, sentence });
    }
    this.remark(
      sentence.responsible,
      pieces.some(({ kind }) => kind === 'duty'),
    );
  }

  /** Once, however often it is noted. */
  remark(responsible: Responsible | undefined, isAsked: boolean): void {
    for (const remark of remarksOf(responsible, isAsked)) if (!this.context.includes(remark)) this.context.push(remark);
  }

  #isHeard(sentence: Sentence, mayAsk: boolean): boolean {
    const { text, goesOn, stage } = sentence;
    const { isGoal: isOfGoals, period } = this.#frame;
    // 到2027年，…。技术取得突破: under a year to come nothing is looked back on.
    const isTold = asksNothing(stage === undefined ? text : `${stage}，${text}`, period);
    const goesOnTelling = this.#isTold && goesOn === true && !turnsToNow(text);
    this.#isTold = goesOnTelling || (isTold && !isCellAlone(text));
    const isGoal = isOfGoals && isMeasured(sentence, period);
    this.#isAimedAt ||= isGoal && mayAsk && !isTold && !goesOnTelling;
    const isAsking = !isOfGoals || isGoal || (this.#isAimedAt && !goalHead.test(text)) || forbids(text);
    return mayAsk && !isTold && !goesOnTelling && isAsking;
  }

  #kindOf(sentence: Sentence): 'goals' | 'events' | 'dated' | 'prose' {
    const { text, responsible } = sentence;
    if (this.#isAimedAt || this.#areAims) return 'goals';
    if (this.#around.isSchedule || isOfDay(sentence) || onDay.test(text) || eventName.test(text)) return 'events';
    return (responsible?.time ?? '') !== '' ? 'dated' : 'prose';
  }
}

/** 办公室：会场布置。: by its verb, or as work, it names what whoever the item is called by has to do. */
const namesWork = (text: string) => /^[^，：]{4,40}$/u.test(text) && (text.endsWith('工作') || verbEndsAt(text));

/** 注1：, 备注：. */
const isNote = /^(?:注|备注|附注|说明)[0-9一二三四五六]{0,2}[：:]/u;

/** What stands above a section's items, which asks where it commands or says how much. */
function leadSentences({ lead, isPreface, period }: ItemFrame): PlacedSentence[] {
  const sentences = lead.flatMap(sentencesOf);
  const isCommand =
    sentences.some((each) => commands(each.text) || isMeasured(each, period)) ||
    sentences.filter(opensWithAct).length >= 2;
  const asks = (sentence: Sentence) =>
    isMeasured(sentence, period) ||
    aimsInEnglish(sentence.text, period) ||
    (isCommand && (commands(sentence.text) || clausesOf(sentence.text)[0]?.role === 'act'));
  return sentences.map((sentence) => ({ sentence, mayAsk: !isPreface && asks(sentence) }));
}

/** 建立机制。引导企业参与。支持产品进入目录。: so many tasks are no last words. */
const opensWithAct = ({ text }: Sentence) => clausesOf(text).find(({ role }) => role !== 'means')?.role === 'act';
const fewestTasks = 3;

/** Last words in Chinese ask for something only in a note, or where they command, or say how much, how often or until when. */
function asksAtTheEnd(sentence: Sentence, { text }: Paragraph, period: Span): boolean {
  // 凡未达标的，不得参评 says what befalls.
  const isCommand = commands(sentence.text) && !/^(?:凡|如|若|未)/u.test(sentence.text);
  return (
    sayingWhose([sentence.responsible]) !== undefined ||
    isEnglish(sentence.text) ||
    isNote.test(text) ||
    isCommand ||
    isMeasured(sentence, period) ||
    leads(text) ||
    doerOf(sentence.text)?.names.every((name) => isOffice(name) && !name.startsWith('各')) === true
  );
}

/** 县水利局、西岸区牵头建立会商机制，…。加大投入。: who has it all in hand, and what they do. */
function leads(text: string): boolean {
  const [clause = ''] = /^[^，。；：]{2,60}/u.exec(text) ?? [];
  return /牵头|会同|负责(?!人|解释)/u.test(clause) && doerOf(clause)?.names.some(isOffice) === true;
}

/** What is forbidden stands among the spirit of the work, too, and under 总体要求 what is to be reached. */
function asksAllTheSame({ text }: Sentence, { titles, period }: ItemFrame): boolean {
  const isOverall = titles.some((title) => /^总[体的](?:要求|思路)/u.test(title));
  const areConditions = titles.some(headsConditions);
  return (forbidsOutright(text) && !areConditions) || orders(text) || (isOverall && isGoalIn(text, period));
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
