import { contains, type Day } from '../../core/day.ts';
import { readDays } from '../../core/text/days/read-days.ts';
import { readDay } from '../../core/text/read-day.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { type DaySetting, dayExamples, dayRefusal, daysRefusal } from '../../words/answers/typed-words.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { exact, type Shown } from '../../words/shown.ts';

/** How days are asked for. */
export interface DaysAsked {
  readonly text: Shown;
  /** Whether several may be told at once. */
  readonly takesSeveral: boolean;
  /** Days that would do; without, some of the plan. */
  readonly examples?: Shown;
  /** Taken by Enter alone: a day, or what was typed before. */
  readonly suggestion?: string | undefined;
  /** Why days of the plan won't do. */
  readonly refuse?: (days: readonly Day[]) => Shown | undefined;
}

/** Days of the plan, with what was typed for them. */
export interface DaysTold {
  readonly days: readonly Day[];
  readonly typed: string;
}

/** On which day it happened; `undefined` when the person goes back. */
export async function askDay(setting: DaySetting, prompter: Prompter): Promise<Day | undefined> {
  const told = await askDays(oneDay(setting), setting, prompter);
  return told?.days[0];
}

/** The question for one day. */
export function oneDay(setting: DaySetting): DaysAsked {
  return { text: checkMessages[setting.language].askDay({ examples: dayExamples(setting) }), takesSeveral: false };
}

/** On which days it happened; `undefined` when the person goes back. A day to come is asked about, and others are asked for where it was not meant. */
export async function askDays(
  { text, takesSeveral, examples, suggestion, refuse }: DaysAsked,
  setting: DaySetting,
  prompter: Prompter,
): Promise<DaysTold | undefined> {
  const { today, language } = setting;
  const refusal = (typed: string) => {
    const read = readDaysTold(typed, takesSeveral, setting, examples);
    return 'refusal' in read ? read.refusal : refuse?.(read.days);
  };
  for (;;) {
    const typed = await prompter.ask({ text, ...(suggestion && { suggestion: exact(suggestion) }), refuse: refusal });
    const read = typed === undefined ? undefined : readDaysTold(typed, takesSeveral, setting);
    if (typed === undefined || read === undefined || 'refusal' in read) return undefined;
    const { days } = read;
    const last = days.at(-1);
    const isToCome = last !== undefined && last > today;
    if (!isToCome || (await prompter.confirm(recordMessages[language].confirmFuture({ day: last }))))
      return { days, typed };
  }
}

/** Days of the plan that were typed, one or several, or why they are not taken. */
export function readDaysTold(
  typed: string,
  takesSeveral: boolean,
  setting: DaySetting,
  examples?: Shown,
): { readonly days: readonly Day[] } | { readonly refusal: Shown } {
  const { plan, today, language } = setting;
  const days = takesSeveral ? readDays(typed, today, plan) : readOne(typed, setting);
  const unread = () => (takesSeveral ? daysRefusal(typed, setting, examples) : dayRefusal(typed, setting));
  const outside = days?.find((day) => !contains(plan.period, day));
  const refusal = outside === undefined ? undefined : checkMessages[language].outside({ day: outside, ...plan.period });
  if (days !== undefined && refusal === undefined) return { days };
  return { refusal: refusal ?? unread() ?? checkMessages[language].needed };
}

function readOne(text: string, { plan, today }: DaySetting): readonly Day[] | undefined {
  const day = readDay(text, today, plan.period);
  return day && [day];
}
