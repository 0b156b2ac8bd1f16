import { guessKey } from '../../../core/plan/rules/unconfirmed-guess.ts';
import type { Output } from '../../../host.ts';
import { checkMessages } from '../../../words/areas/ledger/check.ts';
import type { Workspace } from '../workspace.ts';

/** Said once, where to somebody who is led from question to question without a command (`isLed`): what nobody has confirmed may be asked for wrongly, and would be reported and signed all the same. */
export async function sayOpenGuesses(
  { plan, planText, language }: Workspace,
  out: Output,
  isLed = out.guide !== undefined,
): Promise<void> {
  if (!planText.includes(guessKey)) return;
  const { guessesToAsk } = await import('../../../core/draft/triage/guesses-to-ask.ts');
  const count = guessesToAsk(planText).length;
  const say = checkMessages[language];
  const words = isLed ? say.openGuessesGuided : say.openGuesses;
  if (count > 0) out.show(out.theme.warning(words({ count, file: plan.file })));
}
