import { type Day, parseDay } from '../../day.ts';
import type { WrittenTarget } from '../../target/target-shape.ts';
import type { FoundDeadline } from '../../text/deadline-in.ts';
import type { FoundTarget } from '../duties/found-target.ts';

/** Whether a text is written in Latin letters, so that the Chinese reader has nothing to say of it. */
export function isEnglish(text: string): boolean {
  const letters = text.match(/[A-Za-z]/gu)?.length ?? 0;
  const signs = text.match(/[\u3400-\u9fff]/gu)?.length ?? 0;
  return letters >= 8 && letters > signs * 4;
}

/** Telling, not asking: The school is proud. */
const telling =
  /^(?:the|this|these|those|that|there|our|its?|their|his|her|a|an|as|in|at|on|for|if|when|while|since|because|although|however|it|they|he|she|note|background|last|many|most|some)\b/iu;
const commanding = /\b(?:must|shall|will|should|is to|are to|needs? to|has to|have to)\b/iu;

/** An English sentence asks where it begins with what to do, or says that somebody must. */
export function asksInEnglish(sentence: string): boolean {
  if (commanding.test(sentence)) return !/\b(?:will be proud|will continue to be)\b/iu.test(sentence);
  return !telling.test(sentence) && /^[A-Za-z]+ \S/u.test(sentence);
}

const words: Readonly<Record<string, string>> = {
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
  once: '1',
  twice: '2',
};

const periods: Readonly<Record<string, string>> = {
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  quarter: 'quarter',
  quarterly: 'quarter',
  term: 'term',
  termly: 'term',
  year: 'year',
  yearly: 'year',
  annually: 'year',
};

const number = `([0-9]{1,9}(?:,[0-9]{3})*(?:\\.[0-9]{1,4})?|${Object.keys(words).join('|')})`;
const rhythm =
  /\b(?:(?:every|each|per|a) (week|month|quarter|term|year)|(weekly|monthly|quarterly|termly|yearly|annually))\b/iu;
const share = new RegExp(
  `${number} ?(?:%|per ?cent)(?: of(?: the| all)? ([a-z][a-z -]{1,30}?)(?= in | by | with |[,.;]|$))?`,
  'iu',
);
const atLeast = new RegExp(
  `\\b(?:at least|a minimum of|no fewer than|no less than|not less than) ${number} ([a-z][a-z-]*(?: [a-z-]+)?)`,
  'iu',
);
const atMost = new RegExp(
  `\\b(?:at most|no more than|not more than|a maximum of|within|under|below) ${number} ([a-z][a-z-]*(?: [a-z-]+)?)`,
  'iu',
);
const times = new RegExp(`\\b(once|twice|${number} times)\\b`, 'iu');
const small =
  /\b(?:by|before|per|every|each|in|for|at|on|and|a|of|to|with|from)$|(?: (?:by|before|per|every|each|in|for|at|on|and|a|of|to|with|from)\b.*)$/iu;

/** The number that an English sentence demands: at least two drills, 100% of staff, every quarter. */
export function englishTarget(text: string): FoundTarget | undefined {
  const every = periods[(rhythm.exec(text)?.slice(1).find(Boolean) ?? '').toLowerCase()];
  const found = (match: RegExpExecArray, target: WrittenTarget, doubt?: FoundTarget['doubt']): FoundTarget => ({
    target: { ...target, ...(every && every !== 'year' && { every }) },
    start: match.index,
    end: match.index + match[0].length,
    doubt,
  });
  const part = share.exec(text);
  if (part !== null) {
    const value = amount(part[1] ?? '');
    if (atMost.test(text.slice(0, part.index + part[0].length + 3)))
      return { ...found(part, {}), target: { 'at-most': value, unit: '%', measure: 'latest' }, doubt: 'share-cap' };
    return { ...found(part, {}), target: { 'at-least': `${value}%`, of: part[2]?.trim() ?? 'all' }, doubt: 'share-of' };
  }
  const most = atMost.exec(text);
  if (most !== null && !/^(?:[a-z]+)? ?of$/iu.test(most[2] ?? ''))
    return {
      ...found(most, {}),
      target: { 'at-most': amount(most[1] ?? ''), unit: unitIn(most[2] ?? '') },
      doubt: undefined,
    };
  const least = atLeast.exec(text);
  if (least !== null) return found(least, { 'at-least': amount(least[1] ?? ''), unit: unitIn(least[2] ?? '') });
  const count = times.exec(text);
  const named = rhythm.exec(text);
  if (count !== null && named !== null)
    return found(count, { 'at-least': amount(count[2] ?? count[1] ?? ''), unit: 'times' });
  return named === null || every === 'year' ? undefined : found(named, { 'at-least': '1', unit: 'times' }, 'rhythm');
}

function amount(written: string): string {
  return words[written.toLowerCase()] ?? written.replaceAll(',', '');
}

function unitIn(written: string): string {
  return written.replace(small, '').trim() || written;
}

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const month = `(${months}|${months
  .split('|')
  .map((name) => name.slice(0, 3))
  .join('|')}|sept)\\.?`;
const dayFirst = new RegExp(`\\b([0-9]{1,2})(?:st|nd|rd|th)? ${month},? ?((?:19|20)[0-9]{2})?`, 'iu');
const monthFirst = new RegExp(`\\b${month} ([0-9]{1,2})(?:st|nd|rd|th)?(?![0-9])(?:,? ((?:19|20)[0-9]{2}))?`, 'iu');
const wholeMonth = new RegExp(
  `\\b(?:by|before|until|in|end of|late)(?: the)?(?: end of)? ${month}(?: ((?:19|20)[0-9]{2}))?\\b`,
  'iu',
);

/** The last day that an English text names: by 30 June 2025, June 30, by the end of June. */
export function englishDeadline(text: string, from: Day): FoundDeadline | undefined {
  const [first, second, third] = [dayFirst.exec(text), monthFirst.exec(text), wholeMonth.exec(text)];
  const match = first ?? second ?? third;
  if (match === null) return undefined;
  const [name, day, year] =
    first !== null
      ? [first[2], first[1], first[3]]
      : second !== null
        ? [second[1], second[2], second[3]]
        : [third?.[1], undefined, third?.[2]];
  const at = months.split('|').findIndex((each) => each.startsWith((name ?? '').toLowerCase().slice(0, 3))) + 1;
  const of = year ?? from.slice(0, 4);
  const last = day ?? String(new Date(Date.UTC(Number(of), at, 0)).getUTCDate());
  const found = parseDay(`${of}-${String(at).padStart(2, '0')}-${last.padStart(2, '0')}`);
  return (
    found && {
      day: found,
      start: match.index,
      end: match.index + match[0].length,
      isUnsure: day === undefined,
      hasYear: year !== undefined,
    }
  );
}
