import { contains, type Day } from '../../core/day.ts';
import { readDay } from '../../core/text/read-day.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { type DaySetting, dayExamples, dayRefusal } from '../../words/answers/typed-words.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { exact } from '../../words/shown.ts';

/** On which day it happened; `undefined` when the person goes back. A day to come is asked about. Enter alone takes what is suggested, if anything is. */
export async function askDay(setting: DaySetting, prompter: Prompter, suggestion?: Day): Promise<Day | undefined> {
  const { plan, today, language } = setting;
  const say = checkMessages[language];
  const read = (text: string) => readDay(text, today, plan.period);
  const typed = await prompter.ask({
    text: say.askDay({ examples: dayExamples(setting) }),
    ...(suggestion && { suggestion: exact(suggestion) }),
    refuse: (text) => {
      const day = read(text);
      if (day === undefined) return dayRefusal(text, setting);
      return contains(plan.period, day) ? undefined : say.outside({ day, ...plan.period });
    },
  });
  const day = typed === undefined ? undefined : read(typed);
  if (day === undefined || day <= today) return day;
  return (await prompter.confirm(recordMessages[language].confirmFuture({ day }))) ? day : undefined;
}
