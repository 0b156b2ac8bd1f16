import type { Progress } from '../../core/progress/progress.ts';
import type { Choice, Prompter } from '../../screens/prompter.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { exact, line, shown } from '../../words/shown.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A search as one types, by number or words of the duty or its clause; `undefined` when the person goes back. */
export function findRequirementByWords(
  { requirements }: Progress,
  { language }: Workspace,
  prompter: Prompter,
): Promise<string | undefined> {
  const say = checkMessages[language];
  const search = (text: string): readonly Choice<string>[] => {
    const words = text.toLowerCase();
    const byDuty = requirements.filter(
      ({ requirement: { id, text: duty } }) => id.startsWith(text) || duty.toLowerCase().includes(words),
    );
    const byClause = requirements.filter(
      (found) => !byDuty.includes(found) && (found.requirement.quote ?? '').toLowerCase().includes(words),
    );
    return [...byDuty, ...byClause].map(({ requirement }) => ({
      value: requirement.id,
      label: line`${exact(requirement.id)} ${shown(requirement.text)}`,
    }));
  };
  return prompter.find({ text: say.findWhat, help: say.findHelp, nothing: say.foundNothing, search });
}
