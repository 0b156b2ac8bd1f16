import type { WrittenTarget } from '../../target/target-shape.ts';
import type { FoundTarget, TargetDoubt } from '../duties/found-target.ts';
import { forbidsInEnglish } from './english-text.ts';

/** Numbers in words. */
export const words: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  twenty: '20',
  once: '1',
  twice: '2',
};

/** Parts of a hundred. */
const parts: Readonly<Record<string, string>> = {
  half: '50',
  'a quarter': '25',
  'three quarters': '75',
  'three-quarters': '75',
};

/** How often, as a plan writes it. */
export const periods: Readonly<Record<string, string>> = {
  week: 'week',
  weekly: 'week',
  fortnight: '2 weeks',
  fortnightly: '2 weeks',
  month: 'month',
  monthly: 'month',
  'two weeks': '2 weeks',
  'two months': '2 months',
  'second month': '2 months',
  quarter: 'quarter',
  quarterly: 'quarter',
  'three months': 'quarter',
  'six months': 'half-year',
  'half-year': 'half-year',
  'half year': 'half-year',
  'half-yearly': 'half-year',
  term: 'term',
  termly: 'term',
  semester: 'term',
  year: 'year',
  yearly: 'year',
  annually: 'year',
};

const number = `([0-9]{1,9}(?:,[0-9]{3}){0,3}(?:\\.[0-9]{1,4})?|${Object.keys(words).join('|')})`;
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const rhythm = new RegExp(
  `\\b(?:(?:every|each|per|a|an) (week|fortnight|month|(?:two|2) weeks|(?:two|2) months|second month|quarter|(?:three|3) months|(?:six|6) months|half[ -]year|term|semester|year|${weekday})|(weekly|fortnightly|monthly|quarterly|half-yearly|termly|yearly|annually))\\b(?!-)`,
  'iu',
);
const noun = '([A-Za-z][A-Za-z-]*(?: [A-Za-z-]+){0,3})';
const share = new RegExp(
  `${number} ?(?:%|per ?cent\\b)(?: of (?:the |all |our )?([A-Za-z][A-Za-z0-9' -]{1,40}))?`,
  'iu',
);
const least = '(?:at least|a minimum of|minimum of|no fewer than|no less than|not less than|more than|over)';
const most =
  "(?:at most|up to|(?:no|not) more than|a maximum of|within|under|below|(?<!n(?:o|ot) )(?:fewer|less) than|(?:not|never|n[’']t) exceed)";
const atLeast = new RegExp(`\\b${least} ${number}(?: ${noun}|(?=[.,;]|$))`, 'iu');
const atMost = new RegExp(`\\b${most} ${number}(?: ${noun}|(?=[.,;]|$))`, 'iu');
const isCap = new RegExp(`${most} $`, 'iu');
const times = new RegExp(`\\b(once|twice|${number} times)\\b`, 'iu');
/** Plant 500 trees, Install 40 dispensers: a number right behind the verb, and things that it counts. */
const made = new RegExp(
  `^(?!(?:year|grade|stage|phase|block|room|level|week|unit|key) )[A-Za-z-]+ (?:(?:a further|another|about|some) )?${number} ${noun}`,
  'iu',
);
/** Two sessions to be held, each group to complete one project, and hold one drill: how many of what. */
const due = new RegExp(
  `(?:^(?=[^ ]+ [^,;]{2,60}? (?:to|will|must|should|shall) )|\\b(?:to|will|must|should|shall|and) (?!(?:year|grade|stage|phase|block|room|level|week|unit|key|section|part) )[a-z]+ |^(?:[A-Z][a-z ]{2,30}: )[a-z]+ )${number} ${noun}`,
  'iu',
);
/** Where a noun ends and the rest of its sentence begins. */
const after =
  /(?:^| )(?:by|before|per|every|each|in|for|at|on|and|or|a|an|of|to|with|from|during|within|between|across|are|is|have|has|will|shall|should|must|may|can|reach|complete|attend|take|receive|join|use|who|that|which|as|until|over|under|through|using|into|twice|once)\b.*$/iu;
/** Where a sentence does not say what it counts. */
const added = 'times';
const lasting = /^(?:working |business |school |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?)$/iu;

/** The number that an English sentence demands: at least two drills, 100% of staff, every quarter; or that it forbids something. */
export function englishTarget(text: string): FoundTarget | undefined {
  const cap = capIn(text) ?? (isAbout.test(text) ? undefined : moneyIn(text));
  if (cap !== undefined) return cap;
  if (forbidsInEnglish(text)) return { target: { never: 'true' }, start: 0, end: 0, doubt: undefined };
  const found = shareIn(text) ?? countIn(text);
  // A plan's number counts something.
  const isBare = found !== undefined && found.target.unit === undefined && found.target.of === undefined;
  return isBare ? undefined : found;
}

/** No payment over £250 may…: of which things. */
const isAbout = /^no\b/iu;
const money = new RegExp(`\\b(${least}|${most}|above) ([£$€])${number}`, 'iu');

/** Keep reserves above £4,000. */
function moneyIn(text: string): FoundTarget | undefined {
  const found = money.exec(text);
  if (found === null) return undefined;
  const [, word = '', unit = '', written] = found;
  const isLimit = new RegExp(`^${most}$`, 'iu').test(word);
  return placed(found, { [isLimit ? 'at-most' : 'at-least']: amount(written), unit });
}

function capIn(text: string): FoundTarget | undefined {
  const part = partIn(text);
  const most = atMost.exec(text);
  if (part !== null && isCap.test(text.slice(0, part.index)))
    return placed(part, { 'at-most': amount(part[1]), unit: '%', measure: 'latest' }, 'share-cap');
  // Of whom two are under 30: how old.
  if (most === null || (most[2] === undefined && /^(?:under|below)/iu.test(most[0]))) return undefined;
  const unit = unitIn(most[2]);
  const target = { 'at-most': amount(most[1]), unit: unit || subjectOf(text.slice(0, most.index)) || added };
  return placed(
    most,
    lasting.test(unit) ? { ...target, measure: 'latest' } : target,
    unit === '' ? 'no-unit' : undefined,
  );
}

/** At least half of the lessons, three quarters of staff; the second half of the term is no share. */
const fraction =
  /(?<!\b(?:first|second|other|last|the|latter|this|that|each) )\b(half|a quarter|three[ -]quarters) of (?:the |all |our |its )?(?!an? |(?:term|year|month|week|day|hour|season|autumn|spring|summer|semester)\b)([A-Za-z][A-Za-z0-9' -]{1,40})/iu;

function partIn(text: string): RegExpExecArray | null {
  return share.exec(text) ?? fraction.exec(text);
}

function shareIn(text: string): FoundTarget | undefined {
  const part = partIn(text);
  if (part === null) return undefined;
  const of = unitIn(part[2]) || subjectOf(text.slice(0, part.index));
  return placed(part, { 'at-least': `${amount(part[1])}%`, of: of || 'all' }, 'share-of');
}

/** Raise compliance to at least 95%: of what, the words before the number say. */
function subjectOf(before: string): string {
  const plural = /^([A-Z][A-Za-z' -]{2,40}?s) (?:are|must|should|will|fall|stay|remain) /u.exec(before)?.[1];
  if (plural !== undefined) return plural;
  return (
    /^[A-Za-z-]+ (?:the |our )?(.{2,40}?) (?:to|at|above|of|from|reaches|is|remains)\b/iu.exec(before)?.[1]?.trim() ??
    ''
  );
}

function countIn(text: string): FoundTarget | undefined {
  const named = rhythm.exec(text);
  const every = periodOf(named);
  const recurring = (match: RegExpExecArray, target: WrittenTarget, doubt?: TargetDoubt): FoundTarget => {
    const found = { ...target, ...(every !== undefined && every !== 'year' && { every }) };
    return placed(match, found, every === 'term' ? 'term' : doubt);
  };
  const bare = made.exec(text) ?? due.exec(text);
  const unit = unitIn(bare?.[2]);
  const isCounted = bare !== null && (/s$/iu.test(unit) || /^one$/iu.test(bare[1] ?? '')) && !lasting.test(unit);
  const least = atLeast.exec(text);
  const things = unitIn(least?.[2]);
  if (least !== null && (!lasting.test(things) || /^(?:hours|minutes|days) of /iu.test(least[2] ?? '')))
    return recurring(
      least,
      { 'at-least': amount(least[1]), unit: things || added },
      things === '' && !/^(?:on|twi)ce$/iu.test(least[1] ?? '') ? 'no-unit' : undefined,
    );
  const count = times.exec(text);
  // The board meets six times. Twice in a row is no count of what is to be done.
  const isLast = count !== null && count.index + count[0].length === text.length;
  if (count !== null && (named !== null || isLast))
    return recurring(count, { 'at-least': amount(count[2] ?? count[1]), unit: 'times' });
  if (named !== null && isCounted) return recurring(bare, { 'at-least': amount(bare[1]), unit }, 'bare-number');
  if (named !== null)
    return every === 'year' ? undefined : recurring(named, { 'at-least': '1', unit: 'times' }, 'rhythm');
  return isCounted ? placed(bare, { 'at-least': amount(bare[1]), unit }, 'bare-number') : undefined;
}

function placed(match: RegExpExecArray, target: WrittenTarget, doubt?: TargetDoubt): FoundTarget {
  return { target, start: match.index, end: match.index + match[0].length, doubt };
}

function periodOf(named: RegExpExecArray | null): string | undefined {
  const written = (named?.[1] ?? named?.[2] ?? '').toLowerCase();
  if (written.endsWith('day')) return 'week';
  return periods[written.replace(/^[236] /u, (digit) => ({ '2 ': 'two ', '3 ': 'three ', '6 ': 'six ' })[digit] ?? '')];
}

export function amount(written = ''): string {
  return words[written.toLowerCase()] ?? parts[written.toLowerCase()] ?? written.replaceAll(',', '');
}

function unitIn(written = ''): string {
  return written.replace(after, '').trim();
}
