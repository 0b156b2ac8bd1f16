import { contains, type Day, isOverAYear, type Span } from '../../day.ts';
import type { WrittenTarget } from '../../target/target-shape.ts';
import type { FoundTarget } from '../amounts/found-target.ts';
import { targetOfMeasure, withFigure } from '../amounts/measure.ts';
import { behindTime } from '../clauses/before-verb.ts';
import { shortened } from '../clauses/shortened.ts';
import type { DraftRequirement, Guess } from '../draft.ts';
import { type Responsible, sayingWhose } from '../notes/responsible.ts';
import type { DutyPiece } from './duties.ts';
import type { ItemFrame } from './item-frame.ts';
import type { Due } from './opening-day.ts';
import { namesNoDay, rhythmOfTime } from './row-time.ts';
import { linesOf, type Sentence } from './sentences.ts';
import { SharedDues } from './shared-dues.ts';
import type { Task } from './tasks.ts';

/** A duty with the sentence that it is a piece of. */
export interface Duty {
  readonly piece: DutyPiece;
  readonly sentence: Sentence;
}

/** An item's duties as requirements, numbered in their order. */
export function requirementsFrom(
  duties: readonly Duty[],
  whole: Responsible | undefined,
  frame: ItemFrame,
  isHead = false,
): DraftRequirement[] {
  const texts = new Set<string>();
  const dues = new SharedDues(frame);
  const sizes = new Map<Responsible | undefined, number>();
  const rhythmic = new Set<Responsible | undefined>();
  const noteOf = ({ responsible, isLast }: Sentence) => responsible ?? (isLast ? undefined : whole);
  for (const { piece, sentence } of duties) {
    const note = noteOf(sentence);
    sizes.set(note, (sizes.get(note) ?? 0) + piece.tasks.length);
    if (piece.tasks.some(({ target }) => target?.target.every !== undefined)) rhythmic.add(note);
  }
  let [count, noted]: [number, Responsible | undefined] = [0, undefined];
  return duties.flatMap(({ piece, sentence }) =>
    piece.tasks.flatMap((written) => {
      count += 1;
      // What the note says of the row as a whole goes with its first duty.
      const responsible = noteOf(sentence);
      const note = noted === responsible ? undefined : responsible;
      noted = responsible;
      const measured = withMeasure(written, note);
      const task = rhythmic.has(responsible) ? measured : withRhythm(measured, responsible);
      const due = dues.of(task, piece, sentence, responsible);
      const told = due === undefined ? task.text : withoutDay(task.text);
      const text = texts.has(told) ? toldApart(told, piece) : told;
      texts.add(told);
      const id = `${frame.id}.${count}`;
      const drafted = (asked: Task, by: Due | undefined): DraftRequirement => ({
        ...requirementFrom(id, asked, { piece, sentence }, responsible, by, frame),
        ...whoseIs({ piece, sentence }, sentence.isLast ? undefined : whole, isHead),
      });
      const requirement = drafted({ ...task, text }, due);
      if (note === undefined) return requirement;
      const scored = withScore(requirement, note, (sizes.get(note) ?? 0) > 1);
      const step = due && stepTo(task, note, due.found.day, frame.period);
      if (step === undefined) return scored;
      count += 1;
      const last = { ...scored, id: `${frame.id}.${count}`, text: withFigure(text, note.measure ?? '') };
      // What is to stay as it is has the same figure twice.
      const isSame = step.task.text === last.text;
      const first = isSame ? { ...step.task, text: `${step.due.words}${last.text}` } : step.task;
      if (isSame) last.text = `${due?.found.day.slice(0, 4)}年${last.text}`;
      return [drafted(first, step.due), last];
    }),
  );
}

/** 报名单 of two offices; without those who do it the whole piece says which is meant. */
function toldApart(text: string, { doers, quote }: DutyPiece): string {
  return shortened(doers.length > 0 ? `${doers.join('、')}${text}` : quote);
}

/** 于6月底前（周五）完成选址: the day it is due on stands beside the text, as who is to do it does. */
function withoutDay(text: string): string {
  const time = text.startsWith('于') ? behindTime(text) : 0;
  const rest = text.slice(time).replace(/^(?:（[^（）]{1,8}）|左右|之?前|，)+/u, '');
  return rest.length >= shortestTask && !/^[的至到、和与及—–~～-]/u.test(rest) ? rest : text;
}

const shortestTask = 4;

/** A row's own column says how much of its first duty, where that has no number itself; whether a bare one is to rise or fall, the years before. */
function withMeasure(task: Task, responsible: Responsible | undefined): Task {
  const years = responsible?.years?.map(({ value }) => value);
  const isOpen = task.target === undefined || (years !== undefined && !bounded.test(task.text));
  const measure = responsible?.measure ?? (years && figureBehind.exec(task.text)?.[0]);
  if (measure === undefined || !isOpen) return task;
  return { ...task, target: targetOfMeasure(measure, task.text.replace(figureBehind, ''), years) };
}

const bounded = /[≥≤<>]|不[低少高多超]|以[上下内]/u;

/**
 * 2021年 | 2022年 | 2024年: what one year between has, within the plan, is to be reached by then. A figure for each year is the course
 * of the last one's.
 */
function stepTo(
  task: Task,
  { years = [] }: Responsible,
  end: Day,
  period: Span,
): { readonly task: Task; readonly due: Due } | undefined {
  const [before, step, ...more] = years;
  const year = yearAlone.exec(step?.head ?? '')?.[1];
  const day = `${year}-12-31` as Day;
  if (before === undefined || step === undefined || more.length > 0 || year === undefined) return undefined;
  if (day >= end || !contains(period, day)) return undefined;
  const name = task.text.replace(figureBehind, '');
  const target = targetOfMeasure(step.value, name, [before.value]);
  const found = { day, start: 0, end: step.head.length, isUnsure: false, hasYear: true };
  const text = withFigure(name, step.value);
  return { task: { ...task, text, target }, due: { found, words: step.head, isShared: false } };
}

const yearAlone = /^(20[0-9]{2})年(?:[（(]?(?:目标|计划|规划|预期)[）)]?值?)?$/u;
const figureBehind = /[≥≤]?[0-9][0-9.:：]{0,11}%?(?:以上|以下|以内)?$/u;

/** 每月 in a row's column of times holds for each of its duties that says nothing else of how much, or once, where none says it itself. */
function withRhythm(task: Task, responsible: Responsible | undefined): Task {
  const rhythm = rhythmOfTime(responsible?.time ?? '');
  if (rhythm === undefined || task.target === undefined)
    return rhythm === undefined ? task : { ...task, target: rhythm };
  const { every } = rhythm.target;
  const isOnce = task.target.target['at-least'] === '1' && task.target.target.every === undefined;
  if (!isOnce || every === undefined) return task;
  return { ...task, target: { ...task.target, target: { ...task.target.target, every } } };
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

function requirementFrom(
  id: string,
  { text, target, isDoubtful }: Task,
  { piece, sentence }: Duty,
  responsible: Responsible | undefined,
  due: Due | undefined,
  frame: ItemFrame,
): Omit<DraftRequirement, 'lead' | 'with'> {
  const { quote, tasks } = piece;
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
    tags: frame.group === undefined ? [] : [frame.group],
    guesses,
    ...(target && { target: inPeriods(target, due, frame.period) }),
    ...(due && { due: due.found.day }),
  };
}

/** Whom the text bids goes before a note, a sentence's own before the whole item's; before what only heads several sentences goes whoever one of them names. */
function whoseIs(
  { piece, sentence }: Duty,
  whole: Responsible | undefined,
  isHead: boolean,
): Pick<DraftRequirement, 'lead' | 'with'> {
  // 每名站员联系5户 counts by each of them.
  const isTheirs = isHead && piece.doers.length > 0 && !piece.doers.some((name) => /^[每逐]/u.test(name));
  const note = sayingWhose([sentence.responsible, isTheirs ? undefined : whole]);
  if (piece.isNamed === true || note === undefined) return { lead: piece.doers, with: [] };
  return { lead: note.lead, with: note.with };
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

/** A draft has no terms to count by: whoever adds them adds the rhythm, too. A year is one in a plan of several, but for what is due on a day. */
function inPeriods(
  { target: { every: written, ...target }, isYearly }: FoundTarget,
  due: Due | undefined,
  period: Span,
): WrittenTarget {
  const isLong = due === undefined && isOverAYear(period);
  const every = isYearly === true && isLong && target['at-least'] !== undefined ? 'year' : written;
  return { ...target, ...(every && every !== 'term' && { every }) };
}
