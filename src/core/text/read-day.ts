import { addDays, contains, type Day, parseDay, type Span } from '../day.ts';

/** Days that are said from today on. */
const daysBack: ReadonlyMap<string, number> = new Map([
  ['今天', 0],
  ['today', 0],
  ['昨天', 1],
  ['yesterday', 1],
  ['前天', 2],
]);

const withYear = [
  /^(?<year>[0-9]{4})(?<between>[-/.])(?<month>[0-9]{1,2})\k<between>(?<day>[0-9]{1,2})$/,
  /^(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})[日号]?$/,
];
const withoutYear = [
  /^(?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})$/,
  /^(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})[日号]?$/,
];

/**
 * The day that a person typed: `2023-03-08`, `2023年3月8日`, `3-8`, `3月8号`, 昨天; full-width digits too.
 * Without a year, the one that puts it inside the plan, and not after today where there are two.
 * `undefined` where it is no day or not understood. It may lie outside the plan: that is for the caller to refuse by name.
 */
export function readDay(text: string, today: Day, plan: Span): Day | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const back = daysBack.get(plain);
  if (back !== undefined) return addDays(today, -back);
  const dated = matched(plain, withYear);
  if (dated) return dayFrom(dated);
  const undated = matched(plain, withoutYear);
  return undated && likeliest(undated, today, plan);
}

type Parts = Readonly<Record<string, string | undefined>>;

function matched(text: string, patterns: readonly RegExp[]): Parts | undefined {
  return patterns.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
}

function dayFrom({ year, month = '', day = '' }: Parts): Day | undefined {
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function likeliest(parts: Parts, today: Day, plan: Span): Day | undefined {
  const [first, last] = [Number(plan.from.slice(0, 4)), Number(plan.to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const days = years.map((year) => dayFrom({ ...parts, year })).filter((day) => day !== undefined);
  const inside = days.filter((day) => contains(plan, day));
  return inside.findLast((day) => day <= today) ?? inside[0] ?? days[0];
}
