import { addYears, contains, type Span } from '../../day.ts';
import type { WrittenTarget } from '../../target/target-shape.ts';
import type { FoundDeadline } from '../../text/days/found-deadline.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import { doerOf } from '../clauses/doer.ts';
import { shortened } from '../clauses/shortened.ts';
import type { DraftRequirement, Guess } from '../draft.ts';
import { englishDeadline } from '../english/english-deadline.ts';
import type { DutyPiece } from './duties.ts';
import type { FoundTarget } from './found-target.ts';
import type { ItemFrame } from './item-frame.ts';
import { targetOfMeasure } from './measure.ts';
import type { Responsible } from './responsible.ts';
import { isWhollyDay, namesNoDay, plainTime, rhythmOfTime, timeFor } from './row-time.ts';
import { linesOf, type Sentence } from './sentences.ts';
import type { Task } from './tasks.ts';

/** A duty with the sentence that it is a piece of. */
export interface Duty {
  readonly piece: DutyPiece;
  readonly sentence: Sentence;
}

/** A last day, and the words that name it. */
interface Due {
  readonly found: FoundDeadline;
  readonly words: string;
  /** It stands with another duty, or above. */
  readonly isShared: boolean;
  /** The note's time, which says more than this day. */
  readonly partOf?: string;
}

/** An item's duties as requirements, numbered in their order. */
export function requirementsFrom(
  duties: readonly Duty[],
  whole: Responsible | undefined,
  frame: ItemFrame,
): DraftRequirement[] {
  const texts = new Set<string>();
  const dues = new SharedDues(frame);
  const sizes = new Map<Responsible | undefined, number>();
  for (const { piece, sentence } of duties) {
    const note = sentence.responsible ?? whole;
    sizes.set(note, (sizes.get(note) ?? 0) + piece.tasks.length);
  }
  let [count, noted]: [number, Responsible | undefined] = [0, undefined];
  return duties.flatMap(({ piece, sentence }) =>
    piece.tasks.map((written) => {
      count += 1;
      // What the note says of the row as a whole goes with its first duty.
      const responsible = sentence.responsible ?? whole;
      const note = noted === responsible ? undefined : responsible;
      noted = responsible;
      const task = withRhythm(withMeasure(written, note), responsible);
      const text = texts.has(task.text) ? shortened(piece.quote) : task.text;
      texts.add(task.text);
      const due = dues.of(task, piece, sentence, responsible);
      const id = `${frame.id}.${count}`;
      const requirement = requirementFrom(id, { ...task, text }, { piece, sentence }, responsible, due, frame);
      return note === undefined ? requirement : withScore(requirement, note, (sizes.get(note) ?? 0) > 1);
    }),
  );
}

/** A row's own column says how much of its first duty, where that has no number itself. */
function withMeasure(task: Task, responsible: Responsible | undefined): Task {
  if (responsible?.measure === undefined || task.target !== undefined) return task;
  return { ...task, target: targetOfMeasure(responsible.measure, task.text, responsible.baseline) };
}

/** 每月 in a row's column of times holds for each of its duties that says nothing else of how much. */
function withRhythm(task: Task, responsible: Responsible | undefined): Task {
  const target = task.target === undefined ? rhythmOfTime(responsible?.time ?? '') : undefined;
  return target === undefined ? task : { ...task, target };
}

/** Points of a row that asks for several things stand with the first, to be parted by whoever knows. */
function withScore(
  requirement: DraftRequirement,
  { score, scoring }: Responsible,
  isShared: boolean,
): DraftRequirement {
  if (score === undefined && scoring === undefined) return requirement;
  const doubt: Guess[] = isShared && score !== undefined ? [{ key: 'score', why: 'shared-score', about: '' }] : [];
  return {
    ...requirement,
    ...(score && { score }),
    ...(scoring && { scoring }),
    guesses: [...requirement.guesses, ...doubt],
  };
}

/** A day that opens a sentence or stands in a title holds for what follows it: 6月底前完成选址、立项，并启动招标. */
class SharedDues {
  readonly #period: Span;
  /** Over more than one year, in which 每年4月底前 comes again. */
  readonly #isLong: boolean;
  readonly #above: Due | undefined;
  #sentence: Sentence | undefined;
  #opening: Due | undefined;

  constructor({ period, titles }: ItemFrame) {
    this.#period = period;
    this.#isLong = addYears(period.from, 1) < period.to;
    this.#above = titles.map((title) => this.#in(title, true)).find((due) => due !== undefined);
  }

  of(task: Task, piece: DutyPiece, sentence: Sentence, responsible: Responsible | undefined): Due | undefined {
    if (this.#sentence !== sentence) [this.#sentence, this.#opening] = [sentence, this.#openingFor(sentence)];
    const quote = withoutLater(piece, task);
    const own = this.#within(
      this.#in(task.words, false) ?? this.#noted(task, responsible?.time ?? '') ?? this.#in(quote, false),
    );
    if (own !== undefined && own.words === quote && opens(own)) this.#opening = { ...own, isShared: true };
    if (task.target?.target.every !== undefined) return undefined;
    if (own !== undefined) return own;
    return task.target?.target.never === undefined ? (this.#opening ?? this.#above) : undefined;
  }

  /** 开学前 under 二月 is no day of the autumn. */
  #within(own: Due | undefined): Due | undefined {
    const isBeyond = own?.found.isUnsure === true && this.#above !== undefined && own.found.day > this.#above.found.day;
    return isBeyond ? undefined : own;
  }

  /** 10月底前，完成招标；启动施工: what a mark sets apart at the head holds behind a semicolon, too. */
  #openingFor({ goesOn }: Sentence): Due | undefined {
    const { found, words = '' } = this.#opening ?? {};
    return goesOn === true && found !== undefined && /^[，：]/u.test(words.slice(found.end))
      ? this.#opening
      : undefined;
  }

  #noted(task: Task, time: string): Due | undefined {
    const words = plainTime(timeFor(time, task.words, this.#period));
    const due = this.#in(words, false);
    return due === undefined || words !== plainTime(time) || isWhollyDay(words, due.found)
      ? due
      : { ...due, partOf: time };
  }

  #in(words: string, isShared: boolean): Due | undefined {
    const found = deadlineIn(words, this.#period) ?? englishDueIn(words, this.#period);
    return found && !(this.#isLong && eachYear.test(words.slice(0, found.start)))
      ? { found, words, isShared }
      : undefined;
  }
}

const eachYear = /每(?:个)?(?:学)?年(?:度)?$/u;

/** The quote without the words of the duties behind this one, whose days are theirs. */
function withoutLater({ quote, tasks }: DutyPiece, task: Task): string {
  const at = quote.indexOf(task.words);
  return tasks.reduce((rest, { words }) => {
    const isLater = words !== task.words && quote.indexOf(words) > at;
    return isLater ? rest.replace(words, '') : rest;
  }, quote);
}

function englishDueIn(words: string, period: Span): FoundDeadline | undefined {
  const found = englishDeadline(words, period.from);
  return found !== undefined && contains(period, found.day) ? found : undefined;
}

/** A day behind more words than these is said of its own clause alone. */
const farthestOpening = 3;

/** 9月底前，…; 各校要结合实际，于9月底前…; 动员阶段（3月1日—15日）：…. */
function opens({ found, words }: Due): boolean {
  const named = words.length - (doerOf(words)?.rest ?? words).length;
  const clause = Math.max(named, words.lastIndexOf('，', found.start) + 1);
  return found.start - clause <= farthestOpening || /^）?：/u.test(words.slice(found.end));
}

function requirementFrom(
  id: string,
  { text, target, isDoubtful }: Task,
  { piece, sentence }: Duty,
  responsible: Responsible | undefined,
  due: Due | undefined,
  frame: ItemFrame,
): DraftRequirement {
  const { quote, doers, tasks } = piece;
  const { lead = [], with: partners = [] } = responsible ?? { lead: doers };
  const guesses: Guess[] = [
    ...(isDoubtful ? [{ key: 'text', why: 'bounds', about: '' } as const] : []),
    ...quoteGuesses(piece, sentence, tasks.length > 1, frame),
    ...(target?.doubt === undefined
      ? []
      : [{ key: 'target', why: target.doubt, about: wordsOf(target, quote, responsible) }]),
    ...(due === undefined ? timeGuesses(target, responsible) : dueGuesses(due, frame)),
  ];
  return {
    id,
    text,
    quote,
    lead,
    with: partners,
    tags: frame.group === undefined ? [] : [frame.group],
    guesses,
    ...(target && { target: withoutTerms(target.target) }),
    ...(due && { due: due.found.day }),
  };
}

/** What the document says of a target, in the clause or in a cell of its own. */
function wordsOf({ from, start, end }: FoundTarget, quote: string, responsible: Responsible | undefined): string {
  return quote.slice(from ?? start, end) || (responsible?.measure ?? (responsible?.time || quote));
}

/** What the note says of the time is shown where it gives no day. */
function timeGuesses(target: FoundTarget | undefined, responsible: Responsible | undefined): Guess[] {
  const about = responsible?.time ?? '';
  return target?.target.every === undefined && namesNoDay(about) ? [{ key: 'text', why: 'no-day', about }] : [];
}

function quoteGuesses(
  { quote }: DutyPiece,
  sentence: Sentence,
  isShared: boolean,
  { unsureLines }: ItemFrame,
): Guess[] {
  const unsure = unsureLines.size === 0 ? [] : linesOf(sentence, quote).filter((line) => unsureLines.has(line));
  if (unsure.length > 0 && /[“”]/u.test(quote)) return [{ key: 'quote', why: 'quotes', about: unsure.join('、') }];
  return isShared ? [{ key: 'quote', why: 'shared-quote', about: '' }] : [];
}

function dueGuesses({ found, words, isShared, partOf }: Due, { isYearUnsure }: ItemFrame): Guess[] {
  const about = partOf ?? words.slice(found.start, found.end);
  if (found.isUnsure || partOf !== undefined) return [{ key: 'due', why: 'due', about }];
  if (isShared) return [{ key: 'due', why: 'shared-due', about }];
  return isYearUnsure && !found.hasYear ? [{ key: 'due', why: 'due-year', about }] : [];
}

/** A draft has no terms to count by: whoever adds them adds the rhythm, too. */
function withoutTerms({ every, ...target }: WrittenTarget): WrittenTarget {
  return { ...target, ...(every && every !== 'term' && { every }) };
}
