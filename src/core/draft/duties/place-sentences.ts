import { groupedBy } from '../../grouped-by.ts';
import { openingVerb } from '../clauses/before-verb.ts';
import { clausesOf } from '../clauses/clauses.ts';
import { doerOf } from '../clauses/doer.ts';
import { forbidsOutright } from '../clauses/forbids.ts';
import { person } from '../clauses/name-ends.ts';
import { saysOfAll } from '../english/english-of-all.ts';
import { closingNote } from '../notes/notes-at-end.ts';
import { ownNote } from '../notes/own-note.ts';
import { joined, type Responsible } from '../notes/responsible.ts';
import type { DocumentItem } from '../outline/document.ts';
import { titled } from '../outline/item-title.ts';
import { rankOf } from '../outline/number.ts';
import type { Paragraph } from '../outline/paragraph.ts';
import { casesIn } from './cases-below.ts';
import { isText, isTextOfActs, mostTitled } from './is-text.ts';
import { namedEntries } from './named-entries.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { underStages, underTimes } from './stages-of-aims.ts';

export interface PlacedSentence {
  readonly sentence: Sentence;
  /** False for the title of a part of the item: its duties follow. */
  readonly mayAsk: boolean;
  /** It stands under a table as a remark, and is no text of the item above it. */
  readonly isRemark?: boolean;
}

export interface PlacedSentences {
  readonly sentences: readonly PlacedSentence[];
  /** What a note says of the whole item. */
  readonly whole: Responsible | undefined;
  /** It heads several sentences, and ends none: each of them may name somebody else. */
  readonly isHead: boolean;
}

/** How an item's text is to be read. */
interface Placing {
  readonly isSchedule?: boolean;
  readonly isGoal?: boolean;
  readonly areNotesOfAll?: boolean;
}

/** A row of a table has hardly more. */
const fewestHeaded = 3;

/**
 * An item's sentences. A note on lines of its own (责任单位：…, 完成时限：…) goes to the sentences above it, back to the
 * number that they stand under; where it stands under none, to the whole item.
 * Aims (`isGoal`) are told for years.
 * What is done in one month (`isSchedule`) are things of their own: the last one's note says nothing of the others; nor does it
 * elsewhere, but where the document writes so (`areNotesOfAll`).
 */
export function placedSentences(
  { body, title, hasTitle }: DocumentItem,
  { isSchedule = false, isGoal = false, areNotesOfAll = false }: Placing = {},
): PlacedSentences {
  const sentences: PlacedSentence[] = [];
  let block = 0;
  let isInPart = false;
  let led: Responsible | undefined;
  let whole: Responsible | undefined;
  let isAbove = true;
  const named = namedEntries(body);
  const cases = casesIn(body, hasTitle ? title : '');
  const texts = textsAmong(body);
  const closing = isSchedule ? undefined : closingNote(body);
  const ofAll = areNotesOfAll || closing?.heading === undefined ? closing : undefined;
  const closes = ofAll === undefined ? body.length : body.indexOf(ofAll);
  body.forEach((paragraph, at) => {
    const note = ownNote(paragraph);
    if (paragraph.heading !== undefined) [block, isInPart] = [sentences.length, true];
    const own = named.get(paragraph);
    const isPart = paragraph.heading !== undefined || paragraph.isEntry === true;
    led = leadIn(paragraph.text) ?? (isPart ? led : undefined);
    if (own !== undefined)
      sentences.push(...sentencesIn(own.paragraph, body[at + 1], false).map((each) => noted(each, own.note)));
    else if (note === undefined)
      sentences.push(
        ...sentencesIn(paragraph, body[at + 1], texts.has(paragraph))
          .map((each) => ledBy(each, paragraph, body[at + 1], led))
          .map((each) => (cases.has(paragraph) ? { ...each, mayAsk: false } : each)),
      );
    else if (!isInPart || at >= closes) [whole, isAbove] = [joined(whole, note), isAbove && sentences.length === 0];
    else
      for (let index = block; index < sentences.length; index += 1)
        sentences[index] = noted(sentences[index] as PlacedSentence, note);
  });
  const told = ofAll?.heading === undefined ? toldAtEnd(sentences) : notedAll(sentences);
  const isHead = whole === undefined || (isAbove && sentences.length >= fewestHeaded);
  return { sentences: isGoal ? underStages(told) : underTimes(told), whole, isHead };
}

/** 此项工作, 上述各项任务: all that stands before it. */
const pointing = '^(?:[此该本这]项|(?:以上|上述)(?:各项)?)(?:工作|任务|活动|事项)';
/** 此项工作由后勤处与各班组共同落实，年底抽查; 上述工作由财务科牵头，审计办配合: whose all is that stands before it, told by a sentence that goes on. */
const theirs = new RegExp(
  `${pointing}由([^，。；：]{2,30}?)(?:共同|具体|分别)?(?:负责|牵头|落实|承担)[^，。；]{0,8}(?:，([^，。；由]{2,40}?)(?:负责|配合|协助))?`,
  'u',
);

function toldAtEnd(placed: readonly PlacedSentence[]): readonly PlacedSentence[] {
  const sentences = dueByEnd(placed);
  const at = sentences.findIndex(({ sentence }) => theirs.test(sentence.text));
  if (at < 0) return sentences;
  const [, lead = '', partners = ''] = theirs.exec(sentences[at]?.sentence.text ?? '') ?? [];
  const names = lead.split(/[、与和]/u);
  const note = { lead: names, with: partners === '' ? [] : partners.split(/[、与和]/u), time: '' };
  const isOpen = ({ sentence }: PlacedSentence, place: number) => place < at && sentence.responsible === undefined;
  return sentences.map((each, place) => (isOpen(each, place) ? noted(each, note) : each));
}

/** 此项工作在12月20日下班前完成: by when all is to be done that stands before it in its part. */
const byWhen = new RegExp(
  `${pointing}(?:必须|务必|须|要|应|请)?[在于]?([^，。；]{2,24}?之?前)(?:必须|务必|全部)?完成$`,
  'u',
);

function dueByEnd(sentences: readonly PlacedSentence[]): readonly PlacedSentence[] {
  let note: Responsible | undefined;
  return sentences
    .toReversed()
    .map((each) => {
      const time = byWhen.exec(each.sentence.text)?.[1];
      if (time !== undefined) note = { lead: [], with: [], time };
      const isOpen = time === undefined && each.sentence.responsible === undefined;
      return note !== undefined && isOpen ? noted(each, note) : each;
    })
    .toReversed();
}

/** The Assessment Office shall: who does all that is listed below. */
const opensList =
  /^(?:(?:in|during|by|over|from) [^,.;:]{2,30}?,? (?=the ))?(?:[Tt]he )?(?!we |it |they |you |this |these |everyone )([A-Za-z][^,.;:]{2,50}?) (?:shall|must|will|should|(?:is|are) to|ha(?:s|ve) to):$/iu;

function leadIn(text: string): Responsible | undefined {
  const sentence = text.slice(text.lastIndexOf('. ') + 1).trimStart();
  const name = sentence.length > 80 ? undefined : opensList.exec(sentence)?.[1];
  return name === undefined ? undefined : { lead: [name], with: [], time: '' };
}

/** What leads to a list asks for nothing without it. */
const leadsToList = /\b(?:shall|must|will|should|to):$/u;

function ledBy(
  placed: PlacedSentence,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  led: Responsible | undefined,
): PlacedSentence {
  const isLead = leadsToList.test(paragraph.text) || (next?.isEntry === true && saysOfAll(paragraph));
  const mayAsk = placed.mayAsk && !(isLead && paragraph.text.startsWith(placed.sentence.text));
  if (led === undefined || placed.sentence.responsible !== undefined) return { ...placed, mayAsk };
  return { ...noted(placed, led), mayAsk };
}

function notedAll(sentences: readonly PlacedSentence[]): PlacedSentence[] {
  const note = sentences.at(-1)?.sentence.responsible;
  return sentences.map((each) =>
    note === undefined || each.sentence.responsible !== undefined ? each : noted(each, note),
  );
}

function noted({ sentence, mayAsk }: PlacedSentence, note: Responsible): PlacedSentence {
  return { sentence: { ...sentence, responsible: joined(sentence.responsible, note) }, mayAsk };
}

/** 布展工作, above ● 展板制作: a few words that no mark ends head the list below. */
function headsList({ text, isEntry }: Paragraph, next: Paragraph | undefined): boolean {
  return isEntry !== true && next?.isEntry === true && fewWords.test(text);
}

const fewWords = /^[^，。；：！？、0-9]{2,12}$/u;

/** 二是强化宣传。各站点张贴海报。三是…: a few words that a count opens head what follows up to the next. */
function isHead({ text }: Sentence, next: Sentence | undefined): boolean {
  return (
    next !== undefined &&
    next.goesOn !== true &&
    (countedHead.test(text) || dashedHead.test(text)) &&
    !/^[一二三四五六七八九十]是/u.test(next.text)
  );
}

/** ——党建。落实“第一议题”制度。 */
const dashedHead = /^—{1,2}[\u3400-\u9fff]{2,8}$/u;
const countedHead = /^[一二三四五六七八九十]是[\u3400-\u9fff]{2,5}$/u;

/** 船长负责瞭望。: who has what in hand. */
const inCharge = /^[\u3400-\u9fff、]{2,12}(?:负责|牵头)(?![制人])[^，。；：]{2,}$/u;

/** 各船队于9日前将名单报港务站，样表见附件: who does it is said in no title of several clauses. */
function saysWho(title: string): boolean {
  if (inCharge.test(title)) return doerOf(title) !== undefined;
  const [first, ...others] = title.includes('，') ? clausesOf(title) : [];
  return others.length > 0 && first?.role === 'act' && /^[各全每]/u.test(title) && doerOf(first.text) !== undefined;
}

/** 层层签订责任书。, 在岗值守职工。: what opens with its verb, and of whom is said what follows, may still head it. */
function headsText(title: string): boolean {
  return !/[，0-9]|.(?:完毕|结束|之)后.{4}/u.test(title) && (openingVerb(title) !== undefined || ofPeople.test(title));
}

const ofPeople = new RegExp(`${person}$`, 'u');

/** Numbered parts among which some are text: a short first sentence there may be no title. */
function textsAmong(body: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const ranks = groupedBy(body, ({ heading }) => heading && rankOf(heading.style));
  const among = [...ranks.values()].filter((parts) => parts.filter(isPlain).length * mostTitled >= parts.length);
  return new Set(among.flat());
}

function isPlain(paragraph: Paragraph): boolean {
  const { title, rest } = titled(paragraph);
  return title === undefined || (rest === '' && title.includes('，'));
}

/** A part's title asks for nothing where its text or narrower numbers follow it, but for what it forbids; among texts it is one. */
function sentencesIn(paragraph: Paragraph, next: Paragraph | undefined, isAmongTexts: boolean): PlacedSentence[] {
  const sentences = sentencesOf(paragraph);
  const { heading } = paragraph;
  const isRemark = paragraph.isRemark === true;
  // A row's name asks for nothing where its text follows.
  const named = paragraph.isEntry === true && paragraph.bold !== undefined && sentences.length > 1 ? 1 : 0;
  if (heading === undefined)
    return sentences.map((sentence, at) => ({
      sentence,
      mayAsk:
        paragraph.isTold !== true && at >= named && !isHead(sentence, sentences[at + 1]) && !headsList(paragraph, next),
      isRemark,
    }));
  const { title, rest } = titled(paragraph);
  const isParent = next?.heading !== undefined && rankOf(next.heading.style) > rankOf(heading.style);
  const isTitled = title !== undefined && (sentences.length > 1 || (rest === '' && isParent));
  return sentences.map((sentence, at) => ({
    sentence,
    mayAsk:
      (at > 0 ||
        !isTitled ||
        !title.startsWith(sentence.text) ||
        title.includes('；') ||
        isTextOfActs(title) ||
        forbidsOutright(title) ||
        saysWho(title) ||
        (isAmongTexts && !isParent && isText(title) && !headsText(title))) &&
      !isHead(sentence, sentences[at + 1]),
  }));
}
