import type { Day } from '../../core/day.ts';
import { contains } from '../../core/day.ts';
import type { Decimal } from '../../core/decimal.ts';
import { readRemedyDue } from '../../core/ledger/given/remedy-due.ts';
import { type AmountKind, refuseAmount } from '../../core/ledger/propose.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { whichDays } from '../../core/text/days/read-days.ts';
import { examplesOfDays, whichDay } from '../../core/text/read-day.ts';
import { typedMessages } from '../areas/ledger/typed.ts';
import type { Language } from '../language.ts';
import type { Shown } from '../shown.ts';

/** Where days are typed: a workspace is one. */
export interface DaySetting {
  readonly plan: Plan;
  readonly today: Day;
  readonly language: Language;
}

/** Why a text is not taken as a day, `undefined` where it is one; whether it lies in the plan is not looked at. */
export function dayRefusal(text: string, { plan, today, language }: DaySetting): Shown | undefined {
  const read = whichDay(text, today, plan.period);
  return 'problem' in read ? typedMessages[language].day(read) : undefined;
}

/** The same where several days may be told at once, by the part that is not understood; `examples`: days that would do. */
export function daysRefusal(
  text: string,
  setting: DaySetting,
  examples = daysExamples(setting).examples,
): Shown | undefined {
  const { plan, today, language } = setting;
  const told = whichDays(text, today, plan);
  if ('days' in told) return undefined;
  const read = whichDay(told.unread, today, plan.period);
  if ('problem' in read && read.problem !== 'no-day') return typedMessages[language].day(read);
  return typedMessages[language].days({ text: told.unread, examples, several: daysExamples(setting).several });
}

/** The same of the day by which something is to be put right. */
export function dueRefusal(text: string, { plan, today, language }: DaySetting): Shown | undefined {
  const read = readRemedyDue(text, today, plan.period);
  return 'problem' in read ? typedMessages[language].due(read) : undefined;
}

/** Days as they may be typed, of this plan: 昨天 only while it runs. */
export function dayExamples({ plan, today, language }: DaySetting): Shown {
  const yesterday = contains(plan.period, today) && today > plan.period.from;
  return typedMessages[language].examples({ ...examplesOfDays(today, plan.period), yesterday });
}

/** The same where several may be told at once, one after the other or as they come round. */
export function daysExamples({ plan, today, language }: DaySetting): Record<'examples' | 'several', Shown> {
  const { days, needsYear } = examplesOfDays(today, plan.period);
  const { from, to } = { from: days[0] ?? plan.period.from, to: days.at(-1) ?? plan.period.to };
  const say = typedMessages[language];
  return {
    examples: say.examples({ days: days.slice(0, 2), needsYear, yesterday: false }),
    several: say.several({
      from: monthOf(from),
      to: monthOf(to),
      isTold: !needsYear && from.slice(0, 7) < to.slice(0, 7),
    }),
  };
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** One day in two ways to write it. */
export function dayTwice(day: Day, { plan, today, language }: DaySetting): Shown {
  const { needsYear } = examplesOfDays(today, plan.period);
  return typedMessages[language].examples({ days: [day, day], needsYear, yesterday: false });
}

/** Why an amount of an answer is not taken, `undefined` where it is; `whole` is what a share is of, where that is known. */
export function amountRefusal(
  kind: AmountKind | 'share',
  text: string,
  unit: string,
  language: Language,
  whole?: Decimal,
): Shown | undefined {
  const refusal = refuseAmount(kind, text, unit, whole);
  if (refusal === undefined) return undefined;
  return refusal.code === 'bad-share'
    ? typedMessages[language].share(refusal.values)
    : typedMessages[language].amount(refusal.values);
}
