import type { Span } from '../../day.ts';
import type { FoundTarget } from '../amounts/found-target.ts';
import type { Task } from '../duties/tasks.ts';
import { asksInEnglish, commands, datedRow, isInfinitive } from './english-asks.ts';
import { withoutAttributes } from './english-attributes.ts';
import { type EnglishClause, englishClauses } from './english-clauses.ts';
import { englishDeadline } from './english-deadline.ts';
import { englishDoers, isForSomebody, withoutDoer } from './english-doer.ts';
import { englishTarget } from './english-target.ts';
import { isEnglish } from './english-text.ts';
import { hasThirdPerson, opensWithVerb } from './english-verbs.ts';

/** A piece of an English sentence, and what it asks for; without a task it only tells. */
export interface EnglishPiece {
  readonly text: string;
  readonly task: Task | undefined;
  readonly doers: readonly string[];
}

/** Two things are looked at each week: Has the oil been checked? */
const announcing = /^[^:?]{3,120}: (?=[A-Z][a-z]+ [^?]{6,}\?$)/u;

const joinedBehind = /(?<![,;]| and| but)(?:[,;]| and| but)+(?: then| also)?(?: to| that)? *$/u;

/** Each act of the sentence is a piece; what asks for nothing goes with the clause before it, unless a semicolon parts them. */
export function englishPieces(sentence: string, isNoted: boolean): EnglishPiece[] {
  if (sentence.length > longestRead) return [pieceBehind(undefined, { text: sentence, isShort: false }, isNoted)];
  const announced = announcing.exec(sentence)?.[0].length ?? 0;
  if (announced > 0)
    return [
      { text: sentence.slice(0, announced).trim(), task: undefined, doers: [] },
      pieceBehind(undefined, { text: sentence.slice(announced), isShort: false }, isNoted),
    ];
  return piecesFrom(sentence, isNoted || aimLabel.test(sentence));
}

function piecesFrom(sentence: string, isNoted: boolean): EnglishPiece[] {
  const clauses: EnglishClause[] = [];
  for (const clause of englishClauses(sentence, isNoted)) {
    const isAct = taskOf(clause, isNoted) !== undefined;
    const isApart = isAct || /[;；] (?:and |but )?$/u.test(clauses.at(-1)?.text ?? '');
    const before: EnglishClause | undefined = isApart ? undefined : clauses.pop();
    clauses.push(before === undefined ? clause : { ...before, text: `${before.text}${clause.text}` });
  }
  const pieces: EnglishPiece[] = [];
  for (const clause of clauses) pieces.push(pieceBehind(pieces.at(-1), clause, isNoted));
  return pieces;
}

function taskOf({ text, isShort }: EnglishClause, isNoted: boolean): Task | undefined {
  const words = text.trim().replace(joinedBehind, '');
  return isShort ? taskIn(words, englishTarget(words)) : englishTask(words, isNoted);
}

/** The same doer goes on where nobody else is named, and of which is of what was counted before. */
function pieceBehind(before: EnglishPiece | undefined, clause: EnglishClause, isNoted: boolean): EnglishPiece {
  const text = clause.text.trim();
  const task = taskOf(clause, isNoted);
  const isSame = before !== undefined && (clause.isShort || goesOn.test(text) || opensWithVerb(text));
  const own = englishDoers(text.slice(0, longestRead).replace(resolved, ''));
  const doers = isSame && own.length === 0 ? before.doers : own;
  const counted = before?.task?.target?.target;
  return { text, doers, task: task && clause.isShort ? shareOf(task, counted?.of ?? counted?.unit) : task };
}

const goesOn = /^(?:will|must|shall|should|do not|[a-z]+ed|[a-z]+s to) /u;

const ofWhom = /^(?:of (?:whom|which)|including)\b/u;
const severalThings = /s$|(?:people|children|staff|men)$/u;

/** With no fewer than 60% finishing it, of whom at least ten are new: of those who were counted before. */
function shareOf(task: Task, of: string | undefined): Task {
  const { target } = task;
  if (target === undefined || of === undefined) return task;
  const isUnnamed =
    ofWhom.test(task.words) && (target.doubt === 'no-unit' || !severalThings.test(target.target.unit ?? 's'));
  if (isUnnamed) return { ...task, target: { ...target, target: { ...target.target, unit: of }, doubt: undefined } };
  return target.target.of === 'all' ? { ...task, target: { ...target, target: { ...target.target, of } } } : task;
}

/** Success criteria: 90% of members vote: what stands behind such a label is how it shall be. */
const aimLabel =
  /^(?:(?:our |the )?(?:(?:key|main|annual|overall|desired|expected|success) )?(?:performance )?(?:targets?|measures?|indicators?|kpis?|goals?|outcomes?|results?|milestones?|criteria|standards?)|(?:what )?success looks like|measured by)(?: (?:for|by|in) [^:]{2,40})?: (?=\S)/iu;

/** What an English text says above a list is asked where it tells how much or until when somebody has to do what, or how it shall be. */
export function aimsInEnglish(text: string, period: Span): boolean {
  return isEnglish(text) && (aimLabel.test(text) ? isSized(text, period) : saysWhatInEnglish(text, period));
}

/** Nobody writes a sentence of more characters: what is no sentence is not searched for clauses. */
const longestRead = 1500;

/** What an English clause asks for; `undefined` where it only tells. */
export function englishTask(whole: string, isNoted = false): Task | undefined {
  const clause = whole.slice(0, longestRead).replace(resolved, '');
  const target = englishTarget(clause);
  const isAsked =
    asksInEnglish(clause, target !== undefined, isNoted) ||
    isForSomebody(clause) ||
    (hasThirdPerson(clause) && isOfPost(clause));
  return isAsked ? taskIn(clause, target, isNoted) : undefined;
}

/** It was agreed that, Resolved to: what minutes say before what is to be so. */
const resolved = /^(?:it (?:was|is) )?(?:agreed|resolved|decided)(?: that|:| to) (?=[a-z])/iu;

/** The duty manager phones after 15 minutes: what a post does at some time. */
function isOfPost(clause: string): boolean {
  return atSomeTime.test(clause) && englishDoers(clause).length > 0;
}

const atSomeTime =
  /\b(?:after|before|within|when|if|as soon as|once|at|on|by) (?:[0-9]+|an?|the|any|each|every|one|two|three|four|five)\b/iu;

function taskIn(clause: string, target: FoundTarget | undefined, isNoted = true): Task {
  const said = withoutAside(clause.replace(datedRow, '').replace(aimLabel, ''));
  // Beside a note of whose it is, a name stays in the text.
  const text = shortenedAtWord(isNoted ? said : withoutDoer(said));
  return { text, target, words: clause, isDoubtful: text !== clause };
}

/** Offer 30 clubs, open to all; review each plan, involving parents, in order to learn: what is said of it by the way. */
const byTheWay =
  /, (?:open to|free|which|whatever|who|where|so|with|an? [a-z]+ (?:that|which)|(?:[A-Z][a-z]+ ){0,3}having|in (?:courses|batches|groups|stages|line|partnership|consultation)|including|such as|as well as|rather than|thereby|to (?!be )[a-z]+ |[a-z]+(?<!th|morn|even|meet|train|learn|read|teach)ing )| (?:and hopes? to|in order to|so that|so as to|with (?:the|a) (?:aim|intention|view)) /u;
const fewestWords = /^(?:[^ ]+ ){2}[^ ]/u;

function withoutAside(clause: string): string {
  const at = clause.search(byTheWay);
  // (Ada, with the clerk): the bracket goes with what is cut.
  const own = clause.slice(0, Math.max(at, 0)).replace(/ \([^()]*$/u, '');
  const isAct = opensWithVerb(own) || commands(own) || fewestWords.test(own);
  return isAct && fewestWords.test(own) && !/[0-9]/u.test(withoutAttributes(clause).slice(at)) ? own : clause;
}

const longest = 120;

function shortenedAtWord(text: string): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  return `${head.slice(0, head.includes(' ') ? head.lastIndexOf(' ') : head.length)}…`;
}

/** Doors must be shut: no mere title has such a verb. */
const has = / (?:must|shall|should) (?:not )?[a-z]/u;

function isSized(text: string, { from }: Span): boolean {
  return englishTarget(text) !== undefined || englishDeadline(text, from) !== undefined;
}

/** Hire two nurses, The Clerk to report by May: an act, and how much, until when or who; Every week is none, and Teachers mark well is how things are. */
export function saysWhatInEnglish(title: string, period: Span): boolean {
  if (has.test(title) && commands(title)) return true;
  const isAct = opensWithVerb(title) || commands(title) || isInfinitive(title);
  return englishDoers(title).length > 0 ? isAct || isSized(title, period) : isAct && isSized(title, period);
}
