import type { WrittenTarget } from '../../target/target-shape.ts';
import type { FoundTarget, TargetDoubt } from '../duties/found-target.ts';
import { forbidsInEnglish, withoutLead } from './english-asks.ts';
import { withoutAttributes } from './english-attributes.ts';
import { amount, numberForm as number, partForm, scaled } from './english-numbers.ts';
import { englishRhythm } from './english-rhythm.ts';
import { isVerbForm, opensWithVerb } from './english-verbs.ts';

const noun = "((?:[A-Za-z]+-)?[A-Za-z][A-Za-z'’-]*(?: [A-Za-z-]+){0,5})";
const least =
  '(?:at least|a minimum of|minimum of|(?:no|not|never) (?:be )?(?:fewer|less|lower|shorter) than|more than|equal to|at or above|over|above)';
const most =
  "(?:at most|up to|(?:no|not|never) (?:be )?(?:more|higher|later|longer|larger|greater|older) than|a maximum of|maximum of|at or below|under|below|(?<!n(?:o|ot|ever|ot be) )(?:fewer|less) than|(?:limited|restricted|capped|kept) (?:to|at)|a limit of|(?:not|never|n[’']t) exceed)";
const atLeast = new RegExp(`\\b${least} ${number}(?: \\.* ?${noun}|(?=[.,;]|$))`, 'iu');
const atMost = new RegExp(`\\b${most} ${number}(?: ${noun}|(?=[.,;]|$))`, 'iu');
/** Within ten days: of a duty that says nothing else of how much. */
const inTime = new RegExp(`\\bwithin ${number} ${noun}`, 'iu');
const orMore = new RegExp(`\\b${number} or (?:(more|better|above|over)|fewer|less|below|under)(?: ${noun})?`, 'iu');
const isCap = new RegExp(`${most} $`, 'iu');
/** Reduce, fall, cut: what is less is better. */
const lowering =
  /\b(?:reduce|lower|cut|decrease|fall|falls|drop|drops|bring down|shorten|shrink|limit|minimi[sz]e)\b/iu;

/** The number that an English clause demands: at least two drills, 100% of staff, every quarter; or that it forbids something. */
export function englishTarget(text: string): FoundTarget | undefined {
  const words = withoutAttributes(text);
  const found = changeIn(words) ?? capIn(words) ?? (isAbout.test(text) ? undefined : moneyIn(words));
  if (found !== undefined) return found;
  if (forbidsInEnglish(withoutLead(text))) return { target: { never: 'true' }, start: 0, end: 0, doubt: undefined };
  return shareIn(words) ?? countIn(words) ?? timeIn(words) ?? rhythmIn(words) ?? placesIn(words);
}

function timeIn(text: string): FoundTarget | undefined {
  const found = inTime.exec(text);
  return found === null || !lasting.test(unitIn(found[2])) ? undefined : cappedAt(found, text);
}

/** No payment over £250 may…: of which things. */
const isAbout = /^no\b/iu;
const sum = `([£$€]|(?:USD|GBP|EUR|RMB) ?)${number} ?(million|billion|thousand|bn|[mk])?(?![a-z])`;
const money = new RegExp(`\\b(${least}|${most}|budget of) ${sum}`, 'iu');
/** Raise £18,500: what is done with it is how much is asked. */
const moneyMade = new RegExp(
  `\\b(?:raise|raises|raising|spend|save|secure|invest|allocate|generate|set aside|obtain|win|budget|commit|collect|contribute|award|donate|earn|bring in|by)(?: back)?(?: (?:(?:an?|the|a further|a total of|about|around|some|another|additional|extra|remaining|full) ){0,3})? ?${sum}|\\b(?:sponsorship|grants|donations|funding|income|budget|fund|savings|reserve) of ${sum}`,
  'iu',
);

/** Keep reserves above £4,000. */
function moneyIn(text: string): FoundTarget | undefined {
  const found = money.exec(text);
  if (found !== null) {
    const [, word = '', unit = '', written = '', scale] = found;
    const isLimit = new RegExp(`^(?:${most}|budget of)$`, 'iu').test(word);
    return placed(found, { [isLimit ? 'at-most' : 'at-least']: scaled(written, scale), unit: unit.trim() });
  }
  const made = moneyMade.exec(text);
  if (made === null) return undefined;
  const [unit = '', written = '', scale] = made.slice(made[2] === undefined ? 4 : 1);
  return placed(made, { 'at-least': scaled(written, scale), unit: unit.trim() }, 'bare-number');
}

function capIn(text: string): FoundTarget | undefined {
  const part = partIn(text);
  const behind = part === null ? '' : text.slice(part.index + part[0].length);
  if (
    part !== null &&
    (isCap.test(text.slice(0, part.index)) ||
      /(?:^|^[^,;]{0,30} )or (?:less|fewer|below|lower)\b/u.test(` ${behind}`.trim()) ||
      / or (?:less|fewer)/u.test(part[0]))
  )
    return placed(part, { 'at-most': amount(part[1]), unit: '%', measure: 'latest' }, 'share-cap');
  const more = orMore.exec(text);
  const found = atMost.exec(text) ?? (more !== null && more[2] === undefined ? [more[0], more[1], more[3]] : null);
  return found === null ? undefined : cappedAt(found, text);
}

function cappedAt(found: readonly (string | undefined)[], text: string): FoundTarget | undefined {
  const [whole = '', written, named] = found;
  // Of whom two are under 30: how old.
  if (named === undefined && /^(?:under|below)/iu.test(whole)) return undefined;
  const start = text.indexOf(whole);
  const unit = unitIn(named);
  const target = { 'at-most': amount(written), unit: unit || subjectOf(text.slice(0, start)) || 'times' };
  const every = englishRhythm(text)?.every ?? anyWeek.exec(text)?.[1]?.toLowerCase();
  const isRecurring = every !== undefined && every !== 'year';
  return {
    target: isRecurring ? { ...target, every } : lasting.test(unit) ? { ...target, measure: 'latest' } : target,
    start,
    end: start + whole.length,
    doubt: unit === '' ? 'no-unit' : undefined,
  };
}

/** No more than three hours in any week. */
const anyWeek = /\bin any (?:one )?(week|month|quarter)\b/iu;

const change = new RegExp(
  `\\b(?:from (?:the (?:current|present) |about |around )?([£$€])?${number}(?: ?%| per cent)?(?: [a-z]+){0,2} )?to (?:at least |over |under |below |no (?:fewer|more|less|higher|lower) than )?([£$€])?${number}( ?%| ?per ?cent\\b)?(?: ${noun})?`,
  'iu',
);
const changing =
  /^[^,;]*?\b(?:increase|raise|grow|expand|extend|improve|rise|bring|move|lift|double|widen|reduce|lower|cut|decrease|fall|drop|bring down|shorten|shrink|take)s?\b/iu;

/** From 90 to 110, reduce the wait to ten days: where it is to end. */
function changeIn(text: string): FoundTarget | undefined {
  const verb = changing.exec(text);
  const found = change.exec(text);
  if (verb === null) return undefined;
  if (found === null || found.index < verb[0].length) return changedBy(text, verb[0]);
  const [, , from, sign, to, percent, named] = found;
  const isLess = from === undefined ? lowering.test(verb[0]) : Number(amount(to)) < Number(amount(from));
  const subject = changedIn(text.slice(0, found.index), verb[0]);
  if (percent !== undefined && !isLess)
    return placed(found, { 'at-least': `${amount(to)}%`, of: subject || 'all' }, 'share-of');
  const unit = percent === undefined ? (sign ?? (unitIn(named) || subject)) : '%';
  if (unit === '') return undefined;
  return placed(found, { [isLess ? 'at-most' : 'at-least']: amount(to), unit, measure: 'latest' });
}

/** Increase the number of active volunteers: so many active volunteers; what stands before the verb, where nothing does behind it. */
function changedIn(before: string, verb: string): string {
  const object = before.slice(verb.length).trim() || subjectOf(before);
  return unitIn(
    object
      .replace(/^(?:the |our |its )?(?:(?:total )?(?:number|range|total|share|amount) of )?/iu, '')
      .replaceAll('.', '')
      .trim(),
  );
}

const by = new RegExp(`\\bby (?:at least |about )?${number} ${noun}`, 'iu');

/** Bring the stay down by two days. */
function changedBy(text: string, verb: string): FoundTarget | undefined {
  const found = by.exec(text);
  const unit = unitIn(found?.[2]);
  if (found === null || found.index < verb.length || unit === '' || /^per ?cent/iu.test(unit)) return undefined;
  return placed(found, { 'at-least': amount(found[1]), unit });
}

const share = new RegExp(
  `${number} ?(?:%|per ?cent\\b)(?: of (?:the |all |our )?([A-Za-z][A-Za-z0-9' -]{1,40}))?`,
  'iu',
);
/** At least half of the lessons, three quarters of staff; the second half of the term is no share. */
const fraction = new RegExp(
  `(?<!\\b(?:first|second|other|last|the|latter|this|that|each) )\\b(${partForm}) of (?:the |all |our |its )?(?!an? |(?:term|year|month|week|day|hour|season|autumn|spring|summer|semester)\\b)([A-Za-z][A-Za-z0-9' -]{1,40})`,
  'iu',
);

function partIn(text: string): RegExpExecArray | null {
  return share.exec(text) ?? fraction.exec(text);
}

function shareIn(text: string): FoundTarget | undefined {
  const part = partIn(text);
  if (part === null) return undefined;
  const of = unitIn(part[2]) || subjectOf(text.slice(0, part.index));
  return placed(part, { 'at-least': `${amount(part[1])}%`, of: of || 'all' }, 'share-of');
}

const subjectFirst = /^([A-Z][A-Za-z'. -]{2,50}?) (?:is|are|must|should|will|fall|stay|remain|reach)(?:s|es)? /u;
const objectFirst =
  /^(?:(?:[Ww]e|[A-Z][A-Za-z ]{2,30}) (?:will|must|should|aim to|are to) )?[A-Za-z-]+ (?:the |our )?(.{2,40}?) (?:by|to|at|above|of|from|reaches|is|remains)\b/u;

/** Raise compliance to at least 95%: of what, the words before the number say. */
function subjectOf(before: string): string {
  const words = withoutLead(before);
  const patterns = opensWithVerb(words) ? [objectFirst] : [subjectFirst, objectFirst];
  const found = patterns.map((pattern) => pattern.exec(words)?.[1]).find(Boolean) ?? '';
  return lowered(found.replaceAll('.', '').replace(/ +/gu, ' ').trim());
}

/** Suspensions: what opened a sentence is called as within one. */
function lowered(name: string): string {
  return /^[A-Z][a-z]/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

const times = new RegExp(`\\b(once|twice|${number} times)\\b`, 'iu');
const heads =
  '(?!(?:year|grade|stage|phase|block|room|level|week|unit|key|section|part|in|by|at|from|to|within|for|of) )';
/** Plant 500 trees, Install 40 dispensers: a number right behind the verb, and things that it counts. */
const made = new RegExp(
  `^(?:${heads}[A-Za-z-]+ (?:(?:out|up|in|a further|another|about|some|an additional|the|all|all the) )*)?(?:[Aa]ll )?${number} ${noun}`,
  'iu',
);
/** Two sessions to be held, each group to complete one project, and hold one drill: how many of what. */
const due = new RegExp(
  `(?:^(?=[^ ]+ [^,;]{2,60}? (?:to|will|must|should|shall|are|is) )|\\b(?:to|will|must|should|shall|and) ${heads}[a-z]+ |^(?:[A-Z][a-z ]{2,30}: )[a-z]+ |\\b(?:receives?|gets?|spends?|has|have|holds?|completes?|attends?|takes?|runs?|visits?|offers?) )${number} (?:\\.+ )?${noun}`,
  'iu',
);
/** Fit lamps in 36 rooms: where nothing nearer the verb is counted. */
const inHowMany = new RegExp(
  `^[A-Za-z-]+ (?!.*\\b(?:no|not)\\b).*? (?:in|across|at|to|of|for|by|from) ${number} ${noun}`,
  'iu',
);
/** Hold a staff meeting: one of what, where its rhythm says how often. */
const oneThing =
  /(?:^|\b(?:to|will|must|should|shall|and|we|also) )(?!(?:is|be|as|in|on|at|for|of|with|to|by|within|once|twice) )[A-Za-z-]+(?: (?:up|out|on))? (?:an?|one) (?:(?:weekly|fortnightly|monthly|quarterly|half-yearly|termly|yearly|short|brief|written|full|formal|new|joint|regular) )*([A-Za-z][A-Za-z-]*(?: [A-Za-z-]+){0,4})|^An? ([A-Za-z][A-Za-z-]*(?: [A-Za-z-]+){0,4}?) (?:is|will be|must be|to be|should be) /u;
/** Where a noun ends and the rest of its sentence begins. */
const after =
  /(?:^| )(?:by|before|per|every|each|in|for|at|on|and|or|a|an|of|to|with|from|about|against|during|within|between|across|are|is|have|has|will|shall|should|must|may|can|reach|complete|attend|take|receive|join|use|using|who|that|which|as|until|over|under|through|using|into|onto|twice|once|when|if|so|weekly|fortnightly|monthly|quarterly|termly|annually|yearly|daily|held|or better|or more|this|next)\b.*$/iu;
const lasting = /^(?:working |business |school |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/iu;

function countIn(text: string): FoundTarget | undefined {
  return leastIn(text) ?? perPeriodIn(text) ?? timesIn(text) ?? bareIn(text);
}

/** How often it comes again, where that is more than once in the plan's year. */
function recurring(text: string, match: RegExpExecArray, target: WrittenTarget, doubt?: TargetDoubt): FoundTarget {
  const every = englishRhythm(text)?.every;
  const found = { ...target, ...(every !== undefined && every !== 'year' && { every }) };
  return placed(match, found, every === 'term' ? 'term' : doubt);
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
  `\\b${number} ${noun} (?:a|per|each|every) (?:week|month|term|quarter|fortnight|year)\\b`,
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
  const isTimes = /^(?:on|twi)ce$/iu.test(written);
  const things = unitIn(named);
  if (lasting.test(things) && times.test(text)) return undefined;
  const doubt = things === '' && !isTimes ? 'no-unit' : undefined;
  return recurring(text, found, { 'at-least': amount(written), unit: things || 'times' }, doubt);
}

/** The board meets six times. Twice in a row is no count of what is to be done. */
function timesIn(text: string): FoundTarget | undefined {
  const found = times.exec(text);
  if (found === null) return undefined;
  const isLast = /^(?:$|[,;.]| (?:a|per|each|every|during|over|in the) )/u.test(
    text.slice(found.index + found[0].length),
  );
  if (!isLast) return undefined;
  const thing = /^once$/iu.test(found[0]) ? thingIn(text) : '';
  return recurring(text, found, { 'at-least': amount(found[2] ?? found[1]), unit: thing || 'times' });
}

function bareIn(text: string): FoundTarget | undefined {
  const found = made.exec(text) ?? due.exec(text);
  if (found === null) return undefined;
  const unit = unitIn(found[2]);
  const isOne = /^(?:one|1)$/iu.test(found[1] ?? '');
  if (!(/(?:s|people|children|staff|men|women)$/iu.test(unit) || isOne) || !isAmount(unit, found[2] ?? '', text))
    return undefined;
  return recurring(text, found, { 'at-least': amount(found[1]), unit }, 'bare-number');
}

function rhythmIn(text: string): FoundTarget | undefined {
  const found = englishRhythm(text);
  if (found === undefined) return undefined;
  const unit = thingIn(text);
  if (found.every === 'year' && unit === '') return undefined;
  return recurring(
    text,
    found.match,
    { 'at-least': `${found.times}`, unit: found.times > 1 ? 'times' : unit || 'times' },
    'rhythm',
  );
}

function placesIn(text: string): FoundTarget | undefined {
  const found = inHowMany.exec(text);
  const unit = unitIn(found?.[2]);
  if (found === null || !/s$/iu.test(unit) || lasting.test(unit)) return undefined;
  return placed(found, { 'at-least': amount(found[1]), unit }, 'bare-number');
}

function thingIn(text: string): string {
  const [, object, subject] = oneThing.exec(withoutLead(text)) ?? [];
  return unitIn(object ?? subject);
}

function placed(match: RegExpExecArray, target: WrittenTarget, doubt?: TargetDoubt): FoundTarget {
  return { target, start: match.index, end: match.index + match[0].length, doubt };
}

function unitIn(written = ''): string {
  const words = written
    .replace(after, '')
    .replace(/(?<=s)[’'].*$/u, '')
    .trim()
    .split(' ');
  // Two nurses check the drugs: their verb ends what they are called.
  const verb = words.findIndex(
    (word, at) => at > 0 && /[^s]s$|people$/iu.test(words[at - 1] ?? '') && isVerbForm(word, true),
  );
  return (verb < 0 ? words : words.slice(0, verb)).join(' ');
}
