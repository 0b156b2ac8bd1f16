import type { Span } from '../../day.ts';
import type { WrittenTarget } from '../../target/target-shape.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import type { Account } from '../account.ts';
import type { DraftItem, DraftRequirement, Guess } from '../draft.ts';
import type { DocumentItem } from '../outline/document.ts';
import type { Paragraph } from '../outline/paragraph.ts';
import { asksNothing } from './asks-nothing.ts';
import { asks, forbids } from './clause-role.ts';
import { clausesOf } from './clauses.ts';
import { doerOf } from './doer.ts';
import { type DutyPiece, dutyOf, type Piece, piecesOf } from './duties.ts';
import { targetOfMeasure } from './measure.ts';
import { placedSentences } from './place-sentences.ts';
import type { Responsible } from './responsible.ts';
import { linesOf, type Sentence, sentencesOf } from './sentences.ts';
import { targetsIn } from './targets.ts';
import type { Task } from './tasks.ts';

/** What an item's place brings to it. */
export interface ItemFrame {
  readonly id: string;
  /** What stands between the section's title and this, its first, item. */
  readonly lead: readonly Paragraph[];
  readonly isPreface: boolean;
  /** It tells what shall be in the end: of that only numbers and days can be asked for. */
  readonly isGoal: boolean;
  /** What the document calls the items that it stands among, below the section. */
  readonly group: string | undefined;
  readonly period: Span;
  /** Lines whose quotes were put back by a guess. */
  readonly unsureLines: ReadonlySet<number>;
}

interface Duty {
  readonly piece: DutyPiece;
  readonly sentence: Sentence;
}

/** An item's sentences as requirements and context. */
export function draftItem(item: DocumentItem, frame: ItemFrame, account: Account): DraftItem {
  const context: string[] = [];
  const duties: Duty[] = [];
  const take = (sentence: Sentence, mayAsk: boolean): void => {
    const isAsked =
      mayAsk && !asksNothing(sentence.text, frame.period) && (!frame.isGoal || isMeasured(sentence.text, frame.period));
    const pieces = piecesOf(sentence, isAsked);
    account.written(sentence.text, pieces);
    for (const piece of pieces) {
      if (piece.kind === 'duty') duties.push({ piece, sentence });
      else context.push(piece.text);
    }
    const { remark } = sentence.responsible ?? {};
    if (remark !== undefined && !context.includes(remark)) context.push(remark);
  };
  const { sentences, whole } = placedSentences(item.body);
  for (const sentence of frame.lead.flatMap(sentencesOf)) take(sentence, false);
  for (const { sentence, mayAsk } of sentences) take(sentence, mayAsk && !frame.isPreface);
  for (const sentence of item.closing.flatMap(sentencesOf)) take(sentence, false);
  const responsible = sentences.find(({ sentence }) => sentence.responsible !== undefined)?.sentence.responsible;
  const isNoted = (responsible ?? whole) !== undefined;
  if (asksByItsTitle(item, sentences.length, duties, isNoted, frame)) {
    const sentence = { text: item.title, starts: [], responsible };
    const pieces = titlePieces(sentence);
    account.written(item.title, pieces);
    duties.unshift(...pieces.flatMap((piece) => (piece.kind === 'duty' ? [{ piece, sentence }] : [])));
    context.unshift(...pieces.flatMap((piece) => (piece.kind === 'context' ? [piece.text] : [])));
  }
  return {
    id: frame.id,
    written: item.number ?? '',
    title: item.title,
    context: duties.length === 0 && frame.group !== undefined ? [frame.group, ...context] : context,
    requirements: requirementsFrom(duties, whole, frame),
    guesses: item.hasTitle ? [] : [{ key: 'title', why: 'opening', about: '' }],
  };
}

/** A title with a number in it, with nothing under it, or with units named for it though its text only wishes, is the duty. */
function asksByItsTitle(
  { title, hasTitle }: DocumentItem,
  sentences: number,
  duties: readonly Duty[],
  isNoted: boolean,
  { isPreface, period }: ItemFrame,
): boolean {
  if (!hasTitle || isPreface || asksNothing(title, period)) return false;
  return (
    saysWhat(title, period) ||
    (duties.length === 0 && (sentences === 0 || isNoted)) ||
    targetsIn(title).some(({ doubt }) => doubt !== 'full-coverage')
  );
}

function isMeasured(text: string, period: Span): boolean {
  return targetsIn(text).length > 0 || deadlineIn(text, period) !== undefined;
}

/** 6月底前完成检查; 各学校要…: a sentence that says who or when is no mere title. */
function saysWhat(title: string, period: Span): boolean {
  if (forbids(title) || asks(title)) return true;
  const isSaid = deadlineIn(title, period) !== undefined || doerOf(title) !== undefined;
  return isSaid && clausesOf(title).some(({ role }) => role === 'act');
}

function titlePieces(sentence: Sentence): Piece[] {
  const pieces = piecesOf(sentence);
  return pieces.some(({ kind }) => kind === 'duty') ? pieces : [dutyOf(sentence.text)];
}

function requirementsFrom(
  duties: readonly Duty[],
  whole: Responsible | undefined,
  frame: ItemFrame,
): DraftRequirement[] {
  let count = 0;
  const texts = new Set<string>();
  let measured: Responsible | undefined;
  return duties.flatMap(({ piece, sentence }) =>
    piece.tasks.map((written) => {
      count += 1;
      const task = measured === sentence.responsible ? written : withMeasure(written, sentence.responsible);
      measured = sentence.responsible;
      const text = texts.has(task.text) ? piece.quote : task.text;
      texts.add(task.text);
      return requirementFrom(
        `${frame.id}.${count}`,
        { ...task, text },
        piece,
        sentence,
        sentence.responsible ?? whole,
        frame,
      );
    }),
  );
}

/** A row's own column says how much of its first duty, where that has no number itself. */
function withMeasure(task: Task, responsible: Responsible | undefined): Task {
  if (responsible?.measure === undefined || task.target !== undefined) return task;
  return { ...task, target: targetOfMeasure(responsible.measure, task.text) };
}

function requirementFrom(
  id: string,
  { text, target, words }: Task,
  { quote, doers }: DutyPiece,
  sentence: Sentence,
  responsible: Responsible | undefined,
  { period, unsureLines, group }: ItemFrame,
): DraftRequirement {
  const noted = deadlineIn(responsible?.time ?? '', period);
  const written = noted ?? deadlineIn(words, period) ?? deadlineIn(quote, period);
  const timeText = noted === undefined ? quote : responsible?.time;
  const due = target?.target.every === undefined ? written : undefined;
  const unsure = unsureLines.size === 0 ? [] : linesOf(sentence, quote).filter((line) => unsureLines.has(line));
  const guesses: Guess[] = [
    ...(target?.doubt === undefined
      ? []
      : [{ key: 'target', why: target.doubt, about: quote.slice(target.from ?? target.start, target.end) }]),
    ...(due?.isUnsure ? [{ key: 'due', why: 'due', about: timeText?.slice(due.start, due.end) ?? '' } as const] : []),
    ...(unsure.length > 0 && /[“”]/u.test(quote)
      ? [{ key: 'quote', why: 'quotes', about: unsure.join('、') } as const]
      : []),
  ];
  const { lead = [], with: partners = [] } = responsible ?? { lead: doers };
  return {
    id,
    text,
    quote,
    lead,
    with: partners,
    tags: group === undefined ? [] : [group],
    guesses,
    ...(target && { target: withoutTerms(target.target) }),
    ...(due && { due: due.day }),
  };
}

/** A draft has no terms to count by: whoever adds them adds the rhythm, too. */
function withoutTerms({ every, ...target }: WrittenTarget): WrittenTarget {
  return { ...target, ...(every && every !== 'term' && { every }) };
}
