import type { Workspace } from '../../app/workspace/workspace.ts';
import { guessesToAsk } from '../../core/draft/triage/guesses-to-ask.ts';
import { guessKey } from '../../core/plan/rules/unconfirmed-guess.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import { pageMessages } from '../../words/areas/page.ts';

/** What nobody has confirmed may be asked for wrongly, and would be filled in and signed all the same. */
export function GuessesOpen({ workspace: { planText, isBundled, language } }: { readonly workspace: Workspace }) {
  const count = isBundled || !planText.includes(guessKey) ? 0 : guessesToAsk(planText).length;
  return count === 0 ? null : (
    <p class="warning">
      {pageMessages[language].yearPage.guesses({ count })} <a href="/draft">{draftPagesMessages[language].title}</a>
    </p>
  );
}
