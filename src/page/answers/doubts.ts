import type { AnsweredRequirement } from '../../app/answers/save-answers.ts';
import { personalWarning } from '../../app/answers/warn-of-personal.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import type { Shown } from '../../words/shown.ts';

/** What is recorded only if the person says that it is meant so: a day to come, what looks like the number of a person. */
export function doubtsOf(
  answers: readonly Pick<AnsweredRequirement, 'answer' | 'evidence'>[],
  { today, language }: Workspace,
): readonly Shown[] {
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
