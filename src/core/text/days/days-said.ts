import { addDays, addMonths, type Day, parseDay, weekdayOf } from '../../day.ts';

/** Days that are said from today on. */
const daysOn: ReadonlyMap<string, number> = new Map([
  ...(['今天', '今日', '今早', '今晚', 'today'] as const).map((word) => [word, 0] as const),
  ...(['昨天', '昨日', '昨晚', 'yesterday'] as const).map((word) => [word, -1] as const),
  ...(['前天', '前日', 'daybeforeyesterday', 'thedaybeforeyesterday'] as const).map((word) => [word, -2] as const),
  ['大前天', -3],
  ...(['明天', '明日', 'tomorrow'] as const).map((word) => [word, 1] as const),
  ['后天', 2],
  ['大后天', 3],
]);

const counted = /^(?<count>[0-9]{1,3})(?:天(?<way>[前后])|days?(?<ago>ago))$/;
const inWeek = /^(?<week>上上|上|本|这|下下|下)?个?(?:周|星期|礼拜)(?<day>[一二三四五六日天])$/;
const weekdayName =
  /^(?<week>last|this|next)?(?<name>mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|s|rs|rsday|urday|ur)?$/;
const inMonth = /^(?<month>上上|上|本|这|下)个?月(?<day>[0-9]{1,2})[日号]?$/;
const monthEnd = /^(?<month>上上|上|本|这|当|下)?个?月(?:底|末|最后一天)$/;
const dayOnly = /^(?<day>[0-9]{1,2})[日号]$/;

const steps: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 当: 0, 下: 1, 下下: 2 };

type Parts = Readonly<Record<string, string | undefined>>;

const forms: readonly (readonly [RegExp, (parts: Parts, today: Day) => readonly Day[]])[] = [
  [counted, ({ count, way, ago }, today) => [addDays(today, (ago ?? way) === '后' ? Number(count) : -Number(count))]],
  [
    inWeek,
    ({ week, day = '' }, today) =>
      weekdays(week === undefined ? undefined : steps[week], '一二三四五六日'.indexOf(day.replace('天', '日')), today),
  ],
  [weekdayName, ({ week, name = '' }, today) => namedWeekdays(week, 'montuewedthufrisatsun'.indexOf(name) / 3, today)],
  [inMonth, ({ month = '', day = '' }, today) => dayOf(addMonths(today, steps[month] ?? 0), day)],
  [monthEnd, ({ month = '本' }, today) => [lastOfMonth(addMonths(today, steps[month] ?? 0))]],
  // Of which month is not said.
  [dayOnly, ({ day = '' }, today) => [-1, 0].flatMap((months) => dayOf(addMonths(today, months), day))],
];

/** What may be meant by a day that is said from today on: 昨天, 上周三, 上月底, 3天前, last Wed; `undefined` where the text is none such. */
export function daysSaid(plain: string, today: Day): readonly Day[] | undefined {
  const on = daysOn.get(plain);
  if (on !== undefined) return [addDays(today, on)];
  for (const [form, read] of forms) {
    const parts = form.exec(plain)?.groups;
    if (parts !== undefined) return read(parts, today);
  }
  return undefined;
}

/** The Monday of the week that lies so many weeks from this one. */
export function mondayOf(today: Day, weeks: number): Day {
  return addDays(today, 1 - weekdayOf(today) + 7 * weeks);
}

export function lastOfMonth(day: Day): Day {
  return addDays(addMonths(`${day.slice(0, 8)}01` as Day, 1), -1);
}

/** 周五 alone, before it has come this week, may be that of last week, too. */
function weekdays(weeks: number | undefined, index: number, today: Day): readonly Day[] {
  const day = addDays(mondayOf(today, weeks ?? 0), index);
  return weeks === undefined && day > today ? [addDays(day, -7), day] : [day];
}

/** Some say `last Wed` of the one that was last, some of last week's; the same with `next`. */
function namedWeekdays(week: string | undefined, index: number, today: Day): readonly Day[] {
  if (week === undefined || week === 'this') return weekdays(week === undefined ? undefined : 0, index, today);
  const way = week === 'last' ? -1 : 1;
  const near = addDays(mondayOf(today, 0), index);
  const isBehind = way < 0 ? near < today : near > today;
  return [...new Set([isBehind ? near : addDays(near, 7 * way), addDays(near, 7 * way)])].sort();
}

function dayOf(month: Day, day: string): readonly Day[] {
  const found = parseDay(`${month.slice(0, 8)}${day.padStart(2, '0')}`);
  return found === undefined ? [] : [found];
}
