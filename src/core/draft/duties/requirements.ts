import type { WrittenTarget } from '../../target/target-shape.ts';
import type { FoundTarget } from '../amounts/found-target.ts';
import { targetOfMeasure } from '../amounts/measure.ts';
import { shortened } from '../clauses/shortened.ts';
import type { DraftRequirement, Guess } from '../draft.ts';
import type { DutyPiece } from './duties.ts';
import type { ItemFrame } from './item-frame.ts';
import type { Responsible } from './responsible.ts';
import { namesNoDay, rhythmOfTime } from './row-time.ts';
import { linesOf, type Sentence } from './sentences.ts';
import { type Due, SharedDues } from './shared-dues.ts';
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

/** 每月 in a row's column of times holds for each of its duties that says nothing else of how much, or once. */
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
): DraftRequirement {
  const { quote, doers, tasks, isNamed } = piece;
  const { lead, with: partners } =
    isNamed === true || responsible === undefined ? { lead: doers, with: [] } : responsible;
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
