import { commands, forbidsInEnglish, isHabit, isInfinitive, withoutLead } from './english-asks.ts';
import { namesDay } from './english-deadline.ts';
import { actors } from './english-doer.ts';
import { numberForm, numberWords, partForm } from './english-numbers.ts';
import { englishRhythm } from './english-rhythm.ts';
import {
  endsInVerb,
  goesOnWithVerb,
  hasThirdPerson,
  isVerbForm,
  opensWithSureVerb,
  opensWithVerb,
  participle as participleForm,
} from './english-verbs.ts';

/** Where another act may begin. */
const marks =
  /[;；] (?:and |but )?|, (?:and |but )?(?:then |also )?(?:to )?| and (?:then |also )?(?:to |that (?=[a-z ]{2,40} (?:must|will|shall|should|be|is to|are to) ))?/gu;

export interface EnglishClause {
  readonly text: string;
  /** It has no verb of its own, and asks as the clause before it does. */
  readonly isShort: boolean;
}

/** A sentence's acts, each with its mark: hold a meeting each month, | circulate the minutes, | and publish a summary. */
export function englishClauses(sentence: string, isNoted: boolean): EnglishClause[] {
  const starts = [{ at: 0, isShort: false }];
  for (const { 0: mark, index } of sentence.matchAll(marks)) {
    const at = index + mark.length;
    const last = starts.at(-1);
    const before = sentence.slice(last?.at, index);
    const place = { before, behind: sentence.slice(at), mark, isNoted, goesOn: last?.isShort === true };
    if (isEnclosed(sentence, index) || !isLongEnough(place) || isNumber(before, place.behind)) continue;
    const isShort = beginsShort(place);
    if (isShort || beginsWhole(place)) starts.push({ at, isShort });
  }
  return starts.map(({ at, isShort }, index) => ({ text: sentence.slice(at, starts[index + 1]?.at), isShort }));
}

/** One hundred and twenty. */
function isNumber(before: string, behind: string): boolean {
  return / (?:hundred|thousand)$/u.test(before) && wordNumber.test(behind);
}

const wordNumber = new RegExp(`^(?!a )${numberWords}`, 'u');

const hasThreeWords = /^[^ ]+ [^ ]+ [^ ]/u;

/** Of several, brief staff, and lock doors: a verb and what it acts on. */
const isLongEnough = ({ before }: Place) =>
  hasThreeWords.test(before) || (before.includes(' ') && opensWithSureVerb(before));

interface Place {
  /** From the last act's beginning to the mark. */
  readonly before: string;
  readonly behind: string;
  readonly mark: string;
  readonly isNoted: boolean;
  /** The act before asks as the one before it does. */
  readonly goesOn: boolean;
}

function beginsWhole(place: Place): boolean {
  const { before, behind, mark, isNoted } = place;
  if (/^[;；]/u.test(mark) || (mark === ', but ' && ownModal.test(behind))) return true;
  if (mark.endsWith('to ')) return isIntended(place) && goesOnWithVerb(behind, true);
  if (isNoted && mark !== ', ' && present.test(behind) && (mark !== ' and ' || isTimed(before))) return true;
  if (goesOnInPerson(before, behind)) return true;
  if ((!isAct(before) && !place.goesOn) || endsInVerb(before)) return false;
  if (goesOnWithVerb(behind, mark !== ' and ')) return !goesOnPurpose(place);
  if (
    modal.test(behind) ||
    ownModal.test(behind) ||
    (mark !== ', ' && (actors(behind).length > 0 || forbidsInEnglish(clauseOf(behind))))
  )
    return true;
  return isInfinitive(behind) && isInfinitive(before);
}

/** The Clerk keeps the log and | sends it to the board. */
function goesOnInPerson(before: string, behind: string): boolean {
  const verb = inPerson.exec(behind)?.[1] ?? '';
  return isVerbForm(verb, false) && hasThirdPerson(before) && actors(before).length > 0;
}

const inPerson = /^([a-z]+s) (?:the|an?|to|it|them|each|every|all|any|its|their|[0-9]+) /u;

/** Aims to raise £500, | to spend it, | and to report: a last "and to" tells that each of them is intended. */
function isIntended({ before, behind, mark }: Place): boolean {
  const isListed = / and to $/u.test(mark) || /,? and to [a-z]/u.test(behind);
  return isListed && !isAim.test(before) && (intended.test(before) || opensWithVerb(before));
}

const isAim = /^the (?:purpose|aim|idea|point)\b/iu;
const intended =
  /\b(?:aims?|intends?|plans?|hopes?|undertakes?|commits?|is|are|has|have|needs?|wants?|will be asked|agreed|resolved|decided) to [a-z]/u;

/** Behind a clause that asks: how much of what else, when what else. */
function beginsShort({ before, behind, mark }: Place): boolean {
  const clause = clauseOf(behind);
  if (/^[;；]/u.test(mark)) return ownMeasure.test(clause);
  if (ownMeasure.test(clause)) return /^(?:of|lasting|costing|at|each) /u.test(clause) || isCounted(before);
  if (shareThen.test(clause) && /[0-9] ?%/u.test(before)) return true;
  if (mark === ', ' || !isAct(before) || opensWithSureVerb(clause)) return false;
  if (participle.test(clause) && passive.test(before)) return true;
  if (/^be [a-z]/u.test(clause) && hasTime.test(clause) && commands(before)) return true;
  if (
    compared.test(clause) ||
    (passive.test(before) && (presented.test(clause) || (hasTime.test(before) && timed.test(clause))))
  )
    return true;
  return isMeasured(before) && ((thing.test(clause) && isTimed(clause)) || level.test(clause));
}

/** In order to avoid waste and make better use: the purpose goes on, unless it has a time or a number of its own. */
function goesOnPurpose({ before, behind, mark }: Place): boolean {
  if (mark !== ' and ' || isMeasured(clauseOf(behind))) return false;
  return purpose.test(before);
}

const purpose =
  /\b(?:in order to|so as to|so that|with (?:the|an) (?:aim|intention|view)|(?:effort|chance|opportunity|opportunities|ability|way|ways|time|help|helps|helping|able) to|, to) /u;

const clauseOf = (text: string) => /^[^;]*?(?=[,;] |$)/u.exec(text)?.[0] ?? text;

/** …, with no fewer than 60% completing it; …, of which half on books; …, including at least two for parents. */
const ownMeasure = new RegExp(
  `^(?:with|of which|of whom|including|lasting|costing|at a cost of|each(?: for)?|(?!during)[a-z]{3,}ing(?= [^,;]{0,24}\\b(?:least|most|(?:fewer|less|more) than|up to|minimum|maximum) )) (?:[a-z-]+ ){0,6}?(?:(?:at least|at most|up to|(?:no|not) (?:fewer|less|more) than|a minimum of|a maximum of|under|over) (?:[£$€])?(?:${numberForm}|${partForm})|${numberForm} ?%|(?:${partForm}) (?:of|on|to|for|will|go)\\b|${numberForm} [a-z]* ?or (?:more|fewer|less|better))`,
  'iu',
);
/** … and persistent absence below 15%. */
const level = new RegExp(
  `^[a-z][a-z -]{2,50} (?:at least|at most|at or (?:above|below)|no (?:more|less|fewer|lower|higher) than|above|below|under|over) [£$€]?${numberForm}`,
  'iu',
);
const thing = new RegExp(`^(?:an?|${numberForm}) (?!(?:in|at|on|for|by|to|of|each) )[a-z][a-z -]{2,50}`, 'u');
/** … and at least two days of training; …, and never fewer than two in a room. */
const compared = new RegExp(
  `^(?:at least|no (?:fewer|less|more) than|never (?:fewer|less|more) than|not (?:fewer|less|more) than|up to) ${numberForm} [a-z]`,
  'u',
);
/** 85% by September, | 95% by March. */
const shareThen = new RegExp(`^${numberForm} ?% (?:by|in|before|from) `, 'u');
/** … and an annual report presented to the board. */
const presented = new RegExp(`^(?:an?|the) [a-z -]{3,40} ${participleForm} (?:to|by|in|at|on|before|for)\\b`, 'u');
const hasTime = /[0-9]|\b(?:within|by|before|at least|no (?:fewer|less|more|later) than) /u;
/** Within a week, and agendas at least four days before each meeting: what else, by another time. */
const timed = new RegExp(
  `^(?![^,;]*\\b(?:will|must|shall|should|is|are|be)\\b)[a-z]+(?: [a-z-]+){0,5}(?: within| by| no later than| at least| no fewer than) (?:the |${numberWords})\\b`,
  'u',
);
/** …, and absence falls below 15%. */
const present =
  /^[a-z][^,;]{2,50}? (?:is|are|has|have|may|falls?|rises?|reach(?:es)?|receives?|takes?|gets?|meets?|holds?|keeps?) /iu;
/** … and will write home; and do not use the lift. */
const modal = /^(?:will|must|shall|should|do not|are not|is not|have (?:it|them)) [a-z]/iu;
const ownModal =
  /^(?!(?:what|who|which|that|how|when|where|whether|if)\b)(?:[a-z]|[0-9]+%)[^,;]{1,50}? (?:will|must|shall|should|(?:is|are) (?:expected )?to) [a-z]/iu;
const passive = new RegExp(`\\b(?:be|is|are) (?:[a-z]+ly )?${participleForm}\\b`, 'u');
const participle = new RegExp(
  `^(?!(?:need|speed|feed|red|one|none|ten|seven)\\b)${participleForm} (?:by|in|at|each|every|within|with|to|on|before|once|twice|weekly|monthly|termly|annually|quarterly)\\b`,
  'u',
);
/** Fire safety: renew the licence. */
const labelled = /^[A-Z][A-Za-z ]{2,30}: (?=[a-z])/u;
function isAct(text: string): boolean {
  const words = withoutLead(text.replace(labelled, ''));
  if (opensWithVerb(words) || commands(words) || isHabit(words) || forbidsInEnglish(words)) return true;
  return isInfinitive(words);
}

/** With a number of its own. */
function isCounted(text: string): boolean {
  return counted.test(text);
}

const counted = new RegExp(`\\b(?:${numberForm}|once|twice)(?= |$|%)`, 'u');

/** With a number, a rhythm or a day of its own. */
function isMeasured(text: string): boolean {
  return isTimed(text) || /[0-9]|\b(?:at least|at most|no (?:fewer|less|more) than)\b/iu.test(text);
}

function isTimed(text: string): boolean {
  return /\b(?:once|twice|times)\b/iu.test(text) || englishRhythm(text) !== undefined || namesDay(text);
}

function isEnclosed(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}
