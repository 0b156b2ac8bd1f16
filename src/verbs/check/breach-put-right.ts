import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Answer } from '../../core/ledger/answer.ts';
import { happenedOn } from '../../core/ledger/entry.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { openBreaches } from '../../core/target/never-tally.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { entryWords } from '../../words/entry-words.ts';
import { exact, line } from '../../words/shown.ts';

/** The breach that was put right; asked for only where there are several. */
export async function breachPutRight(
  { entries, requirement }: RequirementProgress,
  { language }: Workspace,
  prompter: Prompter,
): Promise<Pick<Answer, 'to'>> {
  const open = openBreaches(entries);
  const [first, ...others] = open;
  if (first === undefined || others.length === 0) return { ...(first && { to: first.id }) };
  const choices = open.map((entry) => ({
    value: entry.id,
    label: line`${exact(happenedOn(entry))} ${entryWords(entry, requirement, language)}`,
  }));
  return { to: await prompter.choose({ text: checkMessages[language].askCorrected, choices }) };
}
