import type { FoundTarget } from '../amounts/found-target.ts';
import { forbidsInEnglish, withoutLead } from './english-asks.ts';
import { withoutAttributes } from './english-attributes.ts';
import { changeIn } from './english-change.ts';
import { countIn, orMore, placesIn, rhythmIn } from './english-count.ts';
import { amount, numberForm as number, scaled } from './english-numbers.ts';
import { englishRhythm } from './english-rhythm.ts';
import { partIn, shareIn } from './english-share.ts';
import { lasting, least, most, noun, placed, subjectOf, unitIn } from './english-terms.ts';

/** At most 3 s, ≤ 3 s. */
const atMost = new RegExp(`(?:\\b${most} |(?<![-=])[≤<]=? ?)${number}(?: ?${noun}|(?=[.,;)]|$))`, 'iu');
/** Within ten days: of a duty that says nothing else of how much. */
const inTime = new RegExp(`\\bwithin ${number} ${noun}`, 'iu');
const isCap = new RegExp(`(?:${most} |[≤<]=? ?)$`, 'iu');
/** The number that an English clause demands: at least two drills, 100% of staff, every quarter; or that it forbids something. */
export function englishTarget(text: string): FoundTarget | undefined {
  const words = withoutAttributes(text);
  const found = floorIn(words) ?? changeIn(words) ?? capIn(words) ?? (isAbout.test(text) ? undefined : moneyIn(words));
  if (found !== undefined) return found;
  if (forbidsInEnglish(withoutLead(text))) return { target: { never: 'true' }, start: 0, end: 0, doubt: undefined };
  return shareIn(words) ?? countIn(words) ?? timeIn(words) ?? rhythmIn(words) ?? bracketIn(text) ?? placesIn(words);
}

const floor = new RegExp(
  `\\b(?:not|never|n[’']t) (?:be allowed to )?(?:fall|drop|go|be|sink|slip) (?:below|under) ([£$€])?${number}( ?%| ?per ?cent\\b)?(?: ${noun})?`,
  'iu',
);

/** Attendance must not fall below 95%. */
function floorIn(text: string): FoundTarget | undefined {
  const found = floor.exec(text);
  if (found === null) return undefined;
  const [, sign, written, percent, named] = found;
  const subject = subjectOf(text.slice(0, found.index));
  if (percent !== undefined)
    return placed(found, { 'at-least': `${amount(written)}%`, of: subject || 'all' }, 'share-of');
  return placed(found, {
    'at-least': amount(written),
    unit: sign ?? (unitIn(named) || subject || 'times'),
    measure: 'latest',
  });
}

function timeIn(text: string): FoundTarget | undefined {
  const found = inTime.exec(text);
  return found === null || !lasting.test(unitIn(found[2])) ? undefined : cappedAt(found, text);
}

/** Run a fair (target: 90 guests), brief all crews (100% by June): how much, in a bracket at the end. */
const bracket =
  /\((?:(?:target|goal|aim)s?:? (?:of )?)?((?<=(?:target|goal|aim)s?:? (?:of )?)[^()]{1,40}|(?:at least|at most|no (?:more|fewer|less) than) [^()]{1,40}|[0-9.,]+ ?%[^()]{0,40}|[0-9]{1,6} [a-z]+s by [^()]{1,24})\)$/iu;

function bracketIn(text: string): FoundTarget | undefined {
  const found = bracket.exec(text);
  const inside = found?.[1] ?? '';
  const target =
    inside === '' ? undefined : (shareIn(withoutAttributes(inside)) ?? countIn(`Have ${withoutAttributes(inside)}`));
  return found === null || target === undefined ? undefined : { ...target, start: found.index, end: text.length };
}

/** No payment over £250 may…: of which things. */
const isAbout = /^no\b/iu;
const sum = `((?:(?:US|AU|CA|NZ|HK|S|A|C)(?=[$]))?[£$€]|(?:USD|GBP|EUR|RMB) ?)${number} ?(million|billion|thousand|bn|[mk])?(?![a-z])`;
const money = new RegExp(`\\b(${least}|${most}|budget of) ${sum}`, 'iu');
/** Raise £18,500: what is done with it is how much is asked. */
const moneyMade = new RegExp(
  `\\b(?:raise|raises|raising|spend|save|secure|invest|allocate|generate|set aside|ring-fence|obtain|win|budget|commit|collect|contribute|award|donate|earn|bring in|by)(?: back)?(?: (?:(?:an?|the|a further|a total of|about|around|some|another|additional|extra|remaining|full) ){0,3})? ?${sum}|\\b(?:target|goal)(?: for [a-z ]{2,30})? is ${sum}|\\b(?:(?:sponsorship|grants|donations|funding|income|budget|fund|savings|reserve) of|totalling|amounting to) ${sum}`,
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
  const at = [2, 5, 8].find((group) => made[group] !== undefined) ?? 2;
  const [unit = '', written = '', scale] = made.slice(at - 1);
  return placed(made, { 'at-least': scaled(written, scale), unit: unit.trim() }, 'bare-number');
}

function capIn(text: string): FoundTarget | undefined {
  const part = partIn(text);
  if (part !== null && isLimited(part, text))
    return placed(part, { 'at-most': amount(part[1]), unit: '%', measure: 'latest' }, 'share-cap');
  const more = orMore.exec(text);
  const beyond = noMore.exec(text);
  if (beyond !== null) return cappedAt(beyond, text);
  const found = atMost.exec(text) ?? (more !== null && more[2] === undefined ? [more[0], more[1], more[3]] : null);
  return found === null ? undefined : cappedAt(found, text);
}

/** Below 5%; 11% of income or less. */
function isLimited({ 0: words, index }: RegExpExecArray, text: string): boolean {
  return isCap.test(text.slice(0, index)) || orLess.test(`${words}${text.slice(index + words.length)}`);
}

/** Nobody should work more than five nights. */
const noMore = new RegExp(
  `(?<=^(?:(?:nobody|no one|none|no [a-z]+)\\b|[^,;]*?\\b(?:(?:must|may|shall|should|can|do|does|will) (?:not|never)|not to)\\b)[^,;]*? )(?:more than|over|above) ${number} ${noun}`,
  'iu',
);
const orLess = /^[^,;]{0,60} or (?:less|fewer|below|lower)\b/u;

function cappedAt(found: readonly (string | undefined)[], text: string): FoundTarget | undefined {
  const [whole = '', written, named] = found;
  const start = text.indexOf(whole);
  // Of whom two are under 30: how old.
  if (named === undefined && /^(?:under|below)/iu.test(whole) && !/\bto $/u.test(text.slice(0, start)))
    return undefined;
  const unit = unitIn(named);
  const target = { 'at-most': amount(written), unit: unit || subjectOf(text.slice(0, start)) || 'times' };
  const every = englishRhythm(text)?.every ?? anyWeek.exec(text)?.[1]?.toLowerCase();
  const isRecurring = every !== undefined && every !== 'year';
  return {
    target: isRecurring
      ? { ...target, every }
      : lasting.test(unit) || /^[≤<]/u.test(whole)
        ? { ...target, measure: 'latest' }
        : target,
    start,
    end: start + whole.length,
    doubt: unit === '' ? 'no-unit' : undefined,
  };
}

/** No more than three hours in any week. */
const anyWeek = /\bin any (?:one )?(week|month|quarter)\b/iu;
