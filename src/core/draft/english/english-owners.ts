import { groupedBy } from '../../grouped-by.ts';
import type { Cleaned, Line } from '../outline/line.ts';
import { monthForm } from './english-deadline.ts';
import { isPostsAlone } from './english-doer.ts';
import { isOverInEnglish } from './english-title.ts';
import { opensWithVerb } from './english-verbs.ts';

/** Lead: Estates, | Led by the Chair, | Deadline: 3 May: what a line of its own notes, under one of many labels. */
const whose =
  /^(?:lead|led|owner|owned|responsible|responsibility|accountable|assigned)\b(?: [a-z]{1,12})?(?:: ?| by (?:the )?| to (?:the )?)(?=\S)/iu;
const until = /^(?:due|deadline|by|target date|completion)(?: [a-z]{1,6})?: ?(?=\S)/iu;
const inBrackets = /^[[(](.*)[\])]\.?$/u;
/** Events Officer, supported by the Working Group: names and nothing else, each word with a capital but the small ones. */
const names =
  /^(?:the )?[A-Z][\w'’-]*(?:,? (?:(?:supported|assisted|helped) by|with|and|of|for|the|&|[A-Z0-9][\w'’-]*)|, ?[A-Z][\w'’-]*){0,14}$/u;
const longestNames = 100;

/**
 * What English plans say of whose something is without a label that is known: a line in italics or in brackets right below a heading,
 * and names in brackets, behind a dash or an @, at the ends of tasks. That they are names, they tell by being many, and the same again.
 */
export function labelOwners(lines: readonly Line[]): Cleaned {
  const below = withActions(lines).map((line, at, all) => labelledLine(line, all[at - 1]));
  return {
    lines: labelEnds(
      below.map((line) => (line.isEntry === true || numbered.test(line.text) ? withFields(line) : line)),
    ),
    did: [],
  };
}

/** Action: | Action point 3: | ACTION - : a line of minutes that says what is to be done. */
const action = /^action(?: points?| items?)?(?: [0-9]{1,2})?(?:: *| [-–—] )(?=\S)/iu;
/** Owner: Ed  Due: 4 May, behind what is to be done: each label has a capital. */
const fieldStart =
  /(?<![\s–—|·-])[\s–—|·-]{1,12}(?=(?:Owner|OWNER|Lead|Responsible|Who|By whom|Assigned to|Due|DUE|Deadline|By when|When|Target date)(?: [a-z]{1,6})?: *\S)/u;
const isTime = /^(?:due|deadline|by when|when|target)\b/iu;
const numbered = /^[([]?(?:[0-9]{1,2}|[a-z])[.)\]] /u;
const fieldLabel = /^[^:]{2,20}: */u;

/** An action of minutes, with the lines set in below it, is an entry of a list. */
function withActions(lines: readonly Line[]): readonly Line[] {
  const all: Line[] = [];
  let isInAction = false;
  for (const line of lines) {
    const begins = line.depth === 0 && action.test(line.text);
    const above = all.at(-1);
    if (isInAction && !begins && above !== undefined && goesOn(line))
      all[all.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else {
      isInAction = begins;
      all.push(begins ? { ...line, isEntry: true } : line);
    }
  }
  return all.map((line) => (action.test(line.text) && line.isEntry === true ? asTask(line) : line));
}

function goesOn({ text, isIndented, followsGap, depth, isEntry }: Line): boolean {
  const isPart = isIndented || /^[a-z(]/u.test(text) || fieldStart.test(` ${text}`);
  return isPart && !followsGap && depth === 0 && isEntry !== true;
}

function asTask(line: Line): Line {
  const text = line.text.replace(action, '');
  const [first = '', second, third = '', ...more] = text.split(/ [-–—] /u);
  if (fieldStart.test(text) || second === undefined || more.length > 0) return { ...line, text };
  // Bo - order paint - 4 May: who, what, when.
  const isNamed = fewNames.test(first) && !opensWithVerb(first);
  if (third === '' && !isNamed) return { ...line, text };
  const [who, what] = isNamed ? [first, second] : [second, first];
  return { ...line, text: noted(what, [who], third) };
}

/** Names and a day behind a task, each with its label, become one note. */
function withFields(line: Line): Line {
  const [words = '', ...fields] = line.text.split(fieldStart);
  if (words === '' || fields.length === 0 || fields.some(({ length }) => length > longestNames)) return line;
  const led = /\((?:lead|owner): ([^()]{2,100})\)\.?$/iu.exec(words);
  const own = led === null ? words : words.slice(0, led.index).trimEnd();
  const told = fields.map((field) => field.replace(fieldLabel, '').replace(/[.;,]$/u, ''));
  const names = told.filter((_, at) => !isTime.test(fields[at] ?? ''));
  const time = told.findLast((_, at) => isTime.test(fields[at] ?? '')) ?? '';
  return { ...line, text: noted(own, [led?.[1] ?? [], ...names].flat(), time) };
}

function noted(words: string, names: readonly string[], time: string): string {
  const note = [
    ...(names.length > 0 ? [`Lead: ${inNote(names.join(', '))}`] : []),
    ...(time ? [`due: ${inNote(time)}`] : []),
  ];
  return `${words}${isOverInEnglish(words) ? '' : '.'} (${note.join('; ')})`;
}

/** A bracket within a note would end it. */
function inNote(text: string): string {
  return text.replace(/ ?\([^()]*\)/gu, '');
}

function labelledLine(line: Line, above: Line | undefined): Line {
  if (line.isEntry === true || line.text.length > longestNames) return line;
  const inside = inBrackets.exec(line.text)?.[1] ?? line.text;
  const isBelow = above !== undefined && above.depth > 0;
  const isNote = line.isAside === true || inside !== line.text || isBelow;
  if (isNote && whose.test(inside))
    return { ...line, text: inside.replace(whose, 'Lead: ').replace('; with ', ', with ') };
  if (isNote && until.test(inside)) return { ...line, text: inside.replace(until, 'Due: ') };
  return isBelow && line.isAside === true && names.test(inside) ? { ...line, text: `Lead: ${inside}` } : line;
}

const bracketed = / \(([^()]{2,60})\)[.;]?$/u;
/** – Ada, Tom: behind a dash, each with a capital. */
const dashed = / [–—-] ((?:[A-Z][\w'’.-]*(?: (?=[A-Z])|, | & |\/| and |$)){1,6})$/u;
/** @ann, @bo: an @ says that a name follows. */
const mentioned = /^@[\w-]{2,30}(?:, @[\w-]{2,30}){0,3}$/u;
const mentions = /(?: @[\w-]{2,30})+$/u;
/** core, perf | Estates and Housing: a few words without a digit. */
const fewNames =
  /^[\p{Script=Latin}][\p{Script=Latin}0-9'’-]*(?: [\p{Script=Latin}'’&-]+){0,3}(?:(?:, | & |\/| and )[\p{Script=Latin}][\p{Script=Latin}0-9'’-]*(?: [\p{Script=Latin}'’&-]+){0,3}){0,4}$/u;
const fewestNamed = 3;
/** (Tom, July), (Cllr Shah, by 31 May): whose it is, and until when. */
const timeBehind = new RegExp(
  `[,;] ((?:by )?(?:(?:the )?end of |early |mid-|late )?(?:[0-9]{1,2}(?:st|nd|rd|th)? )?${monthForm}(?: (?:19|20)[0-9]{2})?)$`,
  'iu',
);

/** So many of its last characters may name whose it is. */
const longestEnd = 200;

function namesAtEnd(line: Line): string {
  const text = line.text.slice(-longestEnd);
  const inside = (bracketed.exec(text)?.[1] ?? '').replace(timeBehind, '').replaceAll('; ', ', ');
  if (fewNames.test(inside)) return inside;
  if (mentioned.test(inside)) return inside.replaceAll('@', '');
  const behind = dashed.exec(text)?.[1];
  if (behind !== undefined) return behind;
  return (mentions.exec(text)?.[0] ?? '').trim().replaceAll(' @', ', ').replace('@', '');
}

/** An entry of a list, or a line as short as one. */
function isTask({ text, depth, isEntry }: Line): boolean {
  return isEntry === true || (depth === 0 && text.length <= longestNames);
}

/** …with twenty students. (Programme Director; Admissions Tutor): nothing of the sentence is left to be said. */
function endsInPosts({ text, depth }: Line): boolean {
  const end = text.slice(-longestEnd);
  return depth === 0 && /[.!?] \([^()]*\)[.;]?$/u.test(end) && isPostsAlone(bracketed.exec(end)?.[1] ?? '');
}

/** Several entries of lists end so, and one name comes again: whoever does something does more than one thing. */
function labelEnds(lines: readonly Line[]): readonly Line[] {
  const named = lines.filter((line) => (isTask(line) || endsInPosts(line)) && namesAtEnd(line) !== '');
  const each = groupedBy(
    named.flatMap((line) => namesAtEnd(line).split(/, | & |\/| and /u)),
    (name) => name,
  );
  const again = new Set([...each].filter(([, found]) => found.length > 1).map(([name]) => name));
  const isNamed = (line: Line) =>
    namesAtEnd(line)
      .split(/, | & |\/| and /u)
      .some((name) => again.has(name));
  const sure = named.filter(isNamed);
  const areMany = sure.length >= fewestNamed && sure.length * 2 >= named.length;
  const isSure = (line: Line) => {
    const end = line.text.slice(-longestEnd);
    const whole = bracketed.exec(end)?.[1] ?? '';
    const inside = whole.replace(timeBehind, '');
    // A place has no last day.
    if (/[,;] by /u.test(whole) && inside !== whole && capitals.test(inside)) return true;
    if (endsInPosts(line)) return true;
    if (mentions.test(end) || mentioned.test(inside) || (isNamed(line) && team.test(inside))) return true;
    return areOffices(bracketBehind.exec(end)?.[1] ?? '');
  };
  const ends = new Set(areMany ? named : named.filter(isSure));
  return lines.map((line) => (ends.has(line) ? { ...line, text: withLead(line) } : line));
}

/** Behind a common word: The Parish Council (Town Board) says it in two ways. */
const bracketBehind = /(?:^|[ -])[a-z0-9][a-z0-9'’-]* \(([^()]{2,60})\)[.;]?$/u;
const office =
  /^(?:[A-Z][\w'’-]* |(?:of|and|for|the|&) ){1,5}(?:Office|Department|Dept|Team|Committee|Section|Unit|Board|Faculty|Officer|Manager|Coordinator|Director|Secretary)$/u;

/** (shop team), where it comes again. */
const team = / (?:team|group|crew|committee|board|office)$/u;

/** Academic Office, IT Unit: who they are they tell by their last words, though each stands once. */
function areOffices(names: string): boolean {
  return names !== '' && names.split(/, | & |\/|; /u).every((name) => office.test(name));
}

const capitals = /^(?:[A-Z][\w'’.-]*(?: |$)){1,4}$/u;

function withLead(line: Line): string {
  const end = line.text.slice(-longestEnd);
  const kept = end.replace(bracketed, '').replace(dashed, '').replace(mentions, '');
  const words = line.text.slice(0, line.text.length - end.length) + kept;
  const time = timeBehind.exec(bracketed.exec(end)?.[1] ?? '')?.[1] ?? '';
  return noted(words, [namesAtEnd(line)], time === '' || time.startsWith('by ') ? time : `by ${time}`);
}
