import type { WrittenTarget } from '../../target/target-shape.ts';
import { amount, numberWords } from './english-numbers.ts';
import { periods, weekday } from './english-rhythm.ts';

const number = numberWords;
const period = `[0-9]{1,2} (?:weeks|months|years)|${Object.keys(periods).join('|')}`;
const by = ` by (?:the )?(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)(?: of its last month)?|(?:last )?(?<weekday>${weekday})|(?<workday>last workday))`;
const rhythm = `(?: (?:(?:every|each|per|a|an) )?(?<every>${period})(?:${by})?)?`;
const least = '(?:at least|a minimum of|no fewer than|no less than|not less than)';
const most = '(?:at most|up to|no more than|not more than|a maximum of)';

/** All that may stand in a typed line, so that no word of it is left out. */
const count = new RegExp(
  `^(?<district>across the district )?(?:(?<most>${most}) |${least} )?(?<number>${number}) (?<unit>[\\p{L}-]+(?: [\\p{L}-]+){0,3}?)${rhythm}(?<latest> \\(the latest value\\))?$`,
  'iu',
);
const often = new RegExp(`^(?<number>once|twice)${rhythm}$`, 'iu');
const share = new RegExp(
  `^(?<district>across the district )?(?:${least} )?(?<number>${number}) ?(?:%|per ?cent) of (?:the |all |our )?(?<of>[^,.;]{1,40})$`,
  'iu',
);
const never = new RegExp(`^(?:must )?never(?: happens?)?(?: \\(confirmed every (?<every>${period})\\))?$`, 'iu');
/** A unit is no other sentence: 2 meetings by June. */
const goesOn = /(?:^| )(?:by|before|per|every|each|in|for|at|on|and|or|of|to|with|from|during|within)(?: |$)/iu;

/** At least 2 meetings every month, 95% of schools, twice a term, must never happen; `undefined` where it is anything else. */
export function typedEnglishTarget(text: string): WrittenTarget | undefined {
  const forbidden = never.exec(text)?.groups;
  if (forbidden !== undefined) return { never: 'true', ...everyOf(forbidden) };
  const part = share.exec(text)?.groups;
  if (part !== undefined) return { 'at-least': `${amount(part.number)}%`, of: part.of ?? '', ...acrossOf(part) };
  const found = (often.exec(text) ?? count.exec(text))?.groups;
  if (found === undefined || goesOn.test(found.unit ?? '')) return undefined;
  return {
    [found.most === undefined ? 'at-least' : 'at-most']: amount(found.number),
    unit: found.unit ?? 'times',
    ...(found.latest !== undefined && { measure: 'latest' }),
    ...everyOf(found),
    ...acrossOf(found),
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function everyOf({ every, day, weekday: name, workday }: Groups): WrittenTarget {
  if (every === undefined) return {};
  const due = day ?? (workday === undefined ? name?.slice(0, 3).toLowerCase() : 'last-workday');
  return { every: periods[every.toLowerCase()] ?? every.toLowerCase(), ...(due !== undefined && { by: due }) };
}

function acrossOf({ district }: Groups): WrittenTarget {
  return district === undefined ? {} : { across: 'units' };
}
