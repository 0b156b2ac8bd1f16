import type { WrittenTarget } from '../../target/target-shape.ts';
import type { FoundTarget, TargetDoubt } from '../amounts/found-target.ts';
import { withoutLead } from './english-asks.ts';
import { amount, numberForm as number, scaled, upTo } from './english-numbers.ts';
import { dayOfRhythm, englishRhythm } from './english-rhythm.ts';
import { lasting, least, noun, placed, subjectOf, unitIn } from './english-terms.ts';

const atLeast = new RegExp(`(?:\\b${least} |(?<![-=])[≥>]=? ?)${number}(?: \\.* ?${noun}|(?=[.,;]|$))`, 'iu');
/** Sixty or more; ten or fewer is a limit. */
export const orMore = new RegExp(
  `\\b${number} or (?:(more|better|above|over)|fewer|less|below|under)(?: ${noun})?`,
  'iu',
);
const times = new RegExp(`\\b(once|twice|${number} times)\\b`, 'iu');
const heads =
  '(?!(?:year|grade|stage|phase|block|room|level|week|unit|key|section|part|in|by|at|from|to|within|for|of) )';
/** Plant 500 trees, Install 40 dispensers: a number right behind the verb, and things that it counts. */
const made = new RegExp(
  `^(?:[A-Z][A-Za-z ]{2,60}: )?(?:${heads}[A-Za-z-]+ (?:(?:out|up|in|for|a further|another|about|some|an additional|the|all|all the) )*)?(?:[Aa]ll )?${number}${upTo}(?: ?(million|[km])\\b)? ${noun}`,
  'iu',
);
/** Two sessions to be held, each group to complete one project, and hold one drill: how many of what. */
const due = new RegExp(
  `(?:^(?=[^ ]+ [^,;]{2,60}? (?:to|will|must|should|shall|are|is) )|\\b(?:to|will|must|should|shall|and) ${heads}[a-z]+ |^(?:[A-Z][a-z ]{2,30}: )[a-z]+ |\\b(?:receives?|gets?|spends?|has|have|holds?|completes?|attends?|takes?|runs?|visits?|offers?) )${number}${upTo} (?:\\.+ )?${noun}`,
  'iu',
);
/** Fit lamps in 36 rooms: where nothing nearer the verb is counted. */
const inHowMany = new RegExp(
  `^[A-Za-z-]+ (?!.*\\b(?:no|not)\\b).*? (?:in|into|on|across|at|to|of|for|by|from) ${number} ${noun}`,
  'iu',
);
/** Hold a staff meeting: one of what, where its rhythm says how often. */
const oneThing =
  /(?:^|\b(?:to|will|must|should|shall|and|we|also) )(?!(?:is|be|as|in|on|at|for|of|with|to|by|within|once|twice) )[A-Za-z-]+(?: (?:up|out|on))? (?:an?|one) (?:(?:weekly|fortnightly|monthly|quarterly|half-yearly|termly|yearly|short|brief|written|full|formal|new|joint|regular) )*([A-Za-z][A-Za-z-]*(?: [A-Za-z-]+){0,4})|^An? ([A-Za-z][A-Za-z-]*(?: [A-Za-z-]+){0,4}?) (?:is|will be|must be|to be|should be) /u;
/** How many of what, and how often. */
export function countIn(text: string): FoundTarget | undefined {
  return leastIn(text) ?? perPeriodIn(text) ?? timesIn(text) ?? bareIn(text) ?? namedIn(text);
}

/** How often it comes again, where that is more than once in the plan's year. */
function recurring(text: string, match: RegExpExecArray, target: WrittenTarget, doubt?: TargetDoubt): FoundTarget {
  const rhythm = englishRhythm(text);
  if (rhythm === undefined || rhythm.every === 'year') return placed(match, target, doubt);
  const { every } = rhythm;
  if (every === 'term') return placed(match, { ...target, every }, 'term');
  const day = dayOfRhythm(text, rhythm);
  const found = placed(match, { ...target, every, ...(day?.by && { by: day.by }) }, doubt);
  if (day === undefined) return found;
  if (doubt === 'rhythm') return { ...found, start: day.start, end: day.end };
  return day.by === undefined && doubt === undefined ? { ...found, from: day.start, doubt: 'unsaid-day' } : found;
}

/** For how long is how much only where it says of what, or how often: 42 hours a week. */
function isAmount(unit: string, named: string, text: string): boolean {
  return (
    !lasting.test(unit) || /^(?:hours|minutes|days|weeks|months)(?: of |[’'] )/iu.test(named) || longEnough.test(text)
  );
}

const longEnough =
  /\b(?:hours|days|minutes|sessions) (?:of [a-z ]+ )?(?:a|per|each|every) (?:week|month|term|year|fortnight)\b|\bspends?\b|(?:session|lesson|meeting|visit|class|course|break)s? of /iu;

const perPeriod = new RegExp(
  `\\b${number}${upTo} ${noun} (?:a|per|each|every) (?:week|month|term|quarter|fortnight|year)\\b`,
  'iu',
);

/** On three evenings a week. */
function perPeriodIn(text: string): FoundTarget | undefined {
  const found = perPeriod.exec(text);
  const unit = unitIn(found?.[2]);
  if (found === null || unit === '' || /^times?$/iu.test(unit)) return undefined;
  return recurring(text, found, { 'at-least': amount(found[1]), unit }, 'bare-number');
}

function leastIn(text: string): FoundTarget | undefined {
  const more = orMore.exec(text);
  const found = atLeast.exec(text);
  if (found === null && more !== null) {
    const things = unitIn(more[3]) || subjectOf(text.slice(0, more.index));
    return recurring(
      text,
      more,
      { 'at-least': amount(more[1]), unit: things || 'times' },
      things === '' ? 'no-unit' : undefined,
    );
  }
  if (found === null) return undefined;
  const [, written = '', named = ''] = found;
  const things = unitIn(named);
  if (lasting.test(things) && times.test(text)) return undefined;
  const doubt = things === '' ? 'no-unit' : undefined;
  return recurring(text, found, { 'at-least': amount(written), unit: things || 'times' }, doubt);
}

/** The board meets six times. Twice in a row is no count of what is to be done. */
function timesIn(text: string): FoundTarget | undefined {
  const found = times.exec(text);
  if (found === null) return undefined;
  const isLast =
    /^(?:$|[,;.]| (?:(?:a|per|each|every|during|over|in the) |(?:dai|week|month|quarter|term|year)ly\b|annually\b))/u.test(
      text.slice(found.index + found[0].length),
    );
  if (!isLast) return undefined;
  const thing = /^once$/iu.test(found[0]) ? thingIn(text) : '';
  return recurring(text, found, { 'at-least': amount(found[2] ?? found[1]), unit: thing || 'times' });
}

function bareIn(text: string): FoundTarget | undefined {
  const [own, other] = [made.exec(text), due.exec(text)];
  const found = own ?? other;
  if (found === null) return undefined;
  const [named, scale] = own === null ? [found[2]] : [own[3], own[2]];
  const unit = unitIn(named);
  const isOne = /^(?:one|1)$/iu.test(found[1] ?? '');
  if (
    !(/(?:s|people|children|staff|men|women)$/iu.test(unit) || (isOne && unit !== '')) ||
    !isAmount(unit, named ?? '', text)
  )
    return undefined;
  return recurring(text, found, { 'at-least': scaled(found[1] ?? '', scale), unit }, 'bare-number');
}

/** Boat checks: 14 in the year. */
const namedCount = new RegExp(`^([A-Za-z][a-z]+(?: [a-z-]+){0,4}s): ${number}(?=$| (?:in|per|a|each|every|by) )`, 'u');

function namedIn(text: string): FoundTarget | undefined {
  const found = namedCount.exec(text);
  const [, name = '', written] = found ?? [];
  const unit = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return found === null ? undefined : recurring(text, found, { 'at-least': amount(written), unit }, 'bare-number');
}

const daily = /\b(?:daily|nightly|(?:each|every) (?:working |school )?(?:day|morning|night|evening))\b(?!-)/iu;
/** A plan has no such period. */
const otherwise = new RegExp(
  `\\b(?:half-termly|hourly|(?:each|every|per|(?:once|twice|times) a) half[ -]term|every (?:${number} )?hours?|every ${number} days)\\b(?!-)`,
  'iu',
);

/** How often alone: one of what it says, each time. */
export function rhythmIn(text: string): FoundTarget | undefined {
  const found = englishRhythm(text);
  const unit = thingIn(text);
  const eachDay = found === undefined ? daily.exec(text) : null;
  if (eachDay !== null) return placed(eachDay, { 'at-least': '1', unit: unit || 'times' }, 'each-day');
  const other = found === undefined ? otherwise.exec(text) : null;
  if (other !== null) return placed(other, { 'at-least': '1', unit: unit || 'times' }, 'unsaid-rhythm');
  if (found === undefined) return undefined;
  if (found.every === 'year' && unit === '') return undefined;
  return recurring(
    text,
    found.match,
    { 'at-least': `${found.times}`, unit: found.times > 1 ? 'times' : unit || 'times' },
    'rhythm',
  );
}

/** A number of places or persons, where nothing nearer the verb is counted. */
export function placesIn(text: string): FoundTarget | undefined {
  const found = inHowMany.exec(text);
  const unit = unitIn(found?.[2]);
  if (found === null || !/s$/iu.test(unit) || lasting.test(unit)) return undefined;
  return placed(found, { 'at-least': amount(found[1]), unit }, 'bare-number');
}

function thingIn(text: string): string {
  const [, object, subject] = oneThing.exec(withoutLead(text)) ?? [];
  return unitIn(object ?? subject);
}
