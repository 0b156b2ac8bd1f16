import type { Answered } from '../../app/answers/answers-of.ts';
import type { AnsweredRequirement } from '../../app/answers/save-answers.ts';
import { personalWarning } from '../../app/answers/warn-of-personal.ts';
import { amountOf, repeatWarning } from '../../app/answers/warn-of-repeat.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { periodsIn } from '../../core/target/kinds.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { periodMessages } from '../../words/areas/target.ts';
import { periodNames, typedDays } from '../../words/period-words.ts';
import { joined, type Shown } from '../../words/shown.ts';
import { markOf } from './staleness.ts';

type Doubtful = Pick<AnsweredRequirement, 'answer' | 'evidence'>;

/** What is recorded only if the person says that it is meant so: a day to come, what looks like the number of a person. */
export function doubtsOf(answers: readonly Doubtful[], { today, language }: Workspace): readonly Shown[] {
  const last = answers
    .flatMap(({ answer: { on } }) => on ?? [])
    .sort()
    .at(-1);
  const personal = personalWarning(answers, language);
  return [
    ...(last !== undefined && last > today ? [recordMessages[language].confirmFuture({ day: last })] : []),
    ...(personal === undefined ? [] : [personal]),
  ];
}

/** The same of one duty: also several records at once, which are seen before they are recorded, and what was recorded before. */
export function doubtsAt(
  found: RequirementProgress,
  answers: readonly Answered[],
  workspace: Workspace,
): readonly Shown[] {
  const repeat = repeatWarning(answers, found, workspace.language);
  return [
    ...(answers.length < 2 ? [] : [severalWords(found, answers, workspace)]),
    ...(repeat === undefined ? [] : [repeat]),
    ...doubtsOf(answers, workspace),
  ];
}

function severalWords(
  { requirement, measured }: RequirementProgress,
  answers: readonly Answered[],
  { language }: Workspace,
): Shown {
  const say = pageMessages[language].duty;
  const names = periodNames(periodsIn(measured) ?? [], language);
  const periods = answers.flatMap(({ answer: { kind, period } }) =>
    kind === 'none' && period !== undefined ? [names.named(period)] : [],
  );
  if (periods.length > 0) return say.confirming({ periods: joined(periods, periodMessages[language].list) });
  const days = answers.flatMap(({ answer: { on } }) => on ?? []).sort();
  return say.several({
    count: answers.length,
    amount: amountOf(answers, requirement),
    days: typedDays(days, language),
  });
}

/** Tells what was shown to be meant from everything else: what is changed since is asked about anew. */
export function meantMark(doubts: readonly Shown[], answers: readonly (Doubtful & { readonly id?: string })[]): string {
  return markOf(JSON.stringify([doubts, answers]));
}
