import { addDays, addMonths, type Day, dayFrom, type Span } from '../../day.ts';
import { lastOfMonth, mondayOf } from './days-said.ts';
import { monthNames, yearsOf } from './days-written.ts';

type Parts = Readonly<Record<string, string | undefined>>;

const year = '(?:(?<year>[0-9]{4})年?度?[-/.]?)?';

/** Where a part of a month begins and how many days it has; 下旬 has what is left. */
const partsOfMonth: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中: [11, 10],
  中旬: [11, 10],
  下旬: [21, 11],
};

const steps: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 下: 1, last: -1, this: 0, next: 1 };
const numbers = '一二三四';

/** Words that name more days than one, and which. */
const forms: readonly (readonly [RegExp, (parts: Parts, today: Day, years: readonly string[]) => readonly Span[]])[] = [
  [
    new RegExp(`^${year}(?<month>[0-9]{1,2})月份?(?<part>[上中下]旬|初|中)?$`),
    ({ year: own, month = '', part }, _, years) => monthsOf(own, Number(month), years).map((one) => partOf(one, part)),
  ],
  [
    /^(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})$/,
    ({ year: own, month = '' }, _, years) => monthsOf(own, Number(month), years),
  ],
  [
    new RegExp(`^(?<name>${monthNames})[a-z]*[.,-]*(?<year>[0-9]{4})?$`),
    ({ name = '', year: own }, _, years) => monthsOf(own, monthNames.split('|').indexOf(name) + 1, years),
  ],
  [
    /^(?<month>上|本|这|下|last|this|next)个?(?:月份?|month)(?<part>[上中下]旬|初|中)?$/,
    ({ month = '', part }, today) => [partOf(monthAt(addMonths(today, steps[month] ?? 0)), part)],
  ],
  [/^月(?<part>初|中)$/, ({ part }, today) => [partOf(monthAt(today), part)]],
  [
    /^(?<week>上|本|这|下|last|this|next)个?(?:周|星期|礼拜|week)(?<end>末|end)?$/,
    ({ week = '', end }, today) => [weekAt(mondayOf(today, steps[week] ?? 0), end)],
  ],
  [
    new RegExp(`^${year}第?(?:(?<quarter>[1-4一二三四])季度?|q(?<other>[1-4]))$`),
    ({ year: own, quarter = '', other }, _, years) =>
      monthsOf(own, 3 * (Number(other ?? (numbers.indexOf(quarter) + 1 || quarter)) - 1) + 1, years, 3),
  ],
  [
    new RegExp(`^${year}(?<half>[上下])半年$`),
    ({ year: own, half }, _, years) => monthsOf(own, half === '上' ? 1 : 7, years, 6),
  ],
  [/^(?<year>[0-9]{4})年?度?$/, ({ year: own }, _, years) => monthsOf(own, 1, years, 12)],
  [/^[今本全]年$/, (_, __, years) => monthsOf(undefined, 1, years, 12)],
];

/** The days that a word names together, within the plan where any is: 12月, 上旬, 上周, 第一季度; `undefined` where it names none such. */
export function spanNamed(plain: string, today: Day, plan: Span): Span | undefined {
  for (const [form, read] of forms) {
    const found = form.exec(plain);
    if (found === null) continue;
    const spans = read(found.groups ?? {}, today, yearsOf(plan));
    const inside = spans.map((span) => within(span, plan)).filter(({ from, to }) => from <= to);
    return inside[0] ?? spans[0];
  }
  return undefined;
}

function within({ from, to }: Span, plan: Span): Span {
  return { from: from > plan.from ? from : plan.from, to: to < plan.to ? to : plan.to };
}

function monthsOf(own: string | undefined, month: number, years: readonly string[], length = 1): readonly Span[] {
  return (own === undefined ? years : [own]).flatMap((each) => {
    const from = dayFrom(each, month, 1);
    return from === undefined ? [] : [{ from, to: addDays(addMonths(from, length), -1) }];
  });
}

function monthAt(day: Day): Span {
  return { from: `${day.slice(0, 8)}01` as Day, to: lastOfMonth(day) };
}

function partOf(month: Span, part: string | undefined): Span {
  const [first, length] = partsOfMonth[part ?? ''] ?? [1, 31];
  const from = addDays(month.from, first - 1);
  return within({ from, to: addDays(from, length - 1) }, month);
}

function weekAt(monday: Day, end: string | undefined): Span {
  return { from: end === undefined ? monday : addDays(monday, 5), to: addDays(monday, 6) };
}
