import type { Draft } from '../../app/answers/answers-of.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { contains } from '../../core/day.ts';
import { add, compare, type Decimal, formatDecimal, parseDecimal, subtract, zero } from '../../core/decimal.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { periodsIn, unitOf } from '../../core/target/kinds.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { periodNames, typedDays } from '../../words/period-words.ts';
import { joined, type Shown, shown } from '../../words/shown.ts';
import type { Question } from './ask-in-turn.ts';

/** Shows what several days would record before any of it is; of one day there is nothing to ask. */
export function previewQuestion(
  found: RequirementProgress,
  { language }: Workspace,
  prompter: Prompter,
  { out }: Host,
): Question {
  const say = checkMessages[language];
  const unit = shown(unitOf(found.requirement.target));
  return async (said) => {
    const { days = [], amount = '' } = said;
    if (days.length < 2) return {};
    const periods = periodNames(periodsIn(found.measured) ?? [], language);
    out.show(
      say.preview({
        count: days.length,
        amount: joined([shown(amount), unit], ' '),
        days: typedDays(days, language),
        left: leftAfter(said, found, periods.list, unit),
      }),
    );
    const isRight = await prompter.choose({
      text: say.askPreview,
      choices: [
        { value: true, label: say.recordSo },
        { value: false, label: say.change, key: '←' },
      ],
    });
    return isRight ? {} : undefined;
  };
}

type Names = ReturnType<typeof periodNames>['list'];

/** What would still be missing: the periods that have ended or run and are short, or so much of the whole. */
function leftAfter(
  { days = [], periods: named, amount = '' }: Draft,
  found: RequirementProgress,
  list: Names,
  unit: Shown,
): Shown {
  const one = parseDecimal(amount) ?? zero;
  const timesOf = (count: number) => Array.from({ length: count }).reduce<Decimal>((sum) => add(sum, one), zero);
  const periods = periodsIn(found.measured);
  if (periods === undefined) {
    const missing = 'missing' in found.measured ? subtract(found.measured.missing, timesOf(days.length)) : zero;
    return compare(missing, zero) > 0 ? joined([formatDecimal(missing), unit].map(shown), ' ') : '';
  }
  const open = periods.filter(({ state }) => state === 'short' || state === 'running');
  return list(
    open.filter((period) => {
      const own =
        named === undefined ? days.filter((day) => contains(period, day)) : named.includes(period.name) ? days : [];
      return compare(timesOf(own.length), period.missing) < 0;
    }),
  );
}
