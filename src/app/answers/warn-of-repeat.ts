import { happenedOn } from '../../core/ledger/entry.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { unitOf } from '../../core/target/kinds.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import type { Language } from '../../words/language.ts';
import { typedDays } from '../../words/period-words.ts';
import { joined, type Shown, shown } from '../../words/shown.ts';
import type { Answered } from './answers-of.ts';

/** That as much was counted of the same day before: it may be another time, or the same once more. `undefined` where it was not. */
export function repeatWarning(
  answers: readonly Answered[],
  { entries, toCome, requirement }: RequirementProgress,
  language: Language,
): Shown | undefined {
  const counted = [...entries, ...toCome].map(({ entry }) => entry).filter(({ kind }) => kind === 'progress');
  const repeated = answers.filter(
    ({ answer: { kind, on, amount } }) =>
      kind === 'add' && counted.some((entry) => happenedOn(entry) === on && entry.amount === amount),
  );
  const days = repeated.flatMap(({ answer: { on } }) => on ?? []).sort();
  if (days.length === 0) return undefined;
  return recordMessages[language].repeated({
    days: typedDays(days, language),
    amount: amountOf(repeated, requirement),
  });
}

/** How much each of these answers says, the same in all of them; nothing where none says how much. */
export function amountOf([first]: readonly Answered[], { target }: RequirementProgress['requirement']): Shown {
  return joined([first?.answer.amount ?? '', unitOf(target)].map(shown), ' ');
}
