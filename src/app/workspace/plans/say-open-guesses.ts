import { guessKey } from '../../../core/plan/rules/unconfirmed-guess.ts';
import type { Output } from '../../../host.ts';
import { checkMessages } from '../../../words/areas/ledger/check.ts';
import { line } from '../../../words/shown.ts';
import type { Workspace } from '../workspace.ts';

/** Said once, to somebody who is led from question to question without a command: what nobody has confirmed may be asked for wrongly, and would be reported and signed all the same. */
export async function sayOpenGuesses({ plan, planText, language }: Workspace, out: Output): Promise<void> {
  if (!planText.includes(guessKey)) return;
  const { guessesToAsk } = await import('../../../core/draft/triage/guesses-to-ask.ts');
  const count = guessesToAsk(planText).length;
  const say = checkMessages[language];
  const words = out.guide !== undefined ? say.openGuessesGuided : say.openGuesses;
  if (count > 0) out.show(out.theme.warning(words({ count, file: plan.file })));
}

/** What was guessed of one requirement, and why; with the way to confirm it for who types commands. */
export async function sayDoubtsOf(id: string, { plan, planText, language }: Workspace, out: Output): Promise<void> {
  const { guessesToAsk } = await import('../../../core/draft/triage/guesses-to-ask.ts');
  const { draftKeyWords } = await import('../../../words/answers/draft-words.ts');
  const say = checkMessages[language];
  const doubts = guessesToAsk(planText).filter(({ place }) => place.requirement === id);
  for (const { key, why } of doubts)
    out.show(line` ${out.theme.warning(say.doubt({ key: draftKeyWords(key, language), why }))}`);
  if (doubts.length > 0 && out.guide === undefined) out.show(line` ${say.doubtsWay({ file: plan.file })}`);
}
