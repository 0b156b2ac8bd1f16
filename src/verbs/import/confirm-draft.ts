import { resolve } from 'node:path';
import { isError } from '../../core/diagnostic.ts';
import { unsortedIn } from '../../core/draft/triage/duties-to-sort.ts';
import { guessesToAsk } from '../../core/draft/triage/guesses-to-ask.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { placeWords } from '../../screens/guess-screen.ts';
import { isPromptStopped } from '../../screens/prompter.ts';
import { DraftFile } from '../../store/documents/draft-file.ts';
import { Trouble } from '../../trouble.ts';
import { guessMessages } from '../../words/areas/plans/review.ts';
import type { Language } from '../../words/language.ts';
import { line, shown } from '../../words/shown.ts';
import type { DutiesAsked } from './walk-duties.ts';
import { type GuessWalk, sortingChoices, walkGuesses } from './walk-guesses.ts';

/** The walk through what a draft guessed; where there is no terminal, the list of it, and how to confirm without one. */
export async function confirmDraft(file: string, language: Language, host: Host): Promise<ExitCode> {
  const say = guessMessages[language];
  const draft = await DraftFile.open(resolve(host.cwd, file), file, host.disk);
  refuseBroken(draft.text, file);
  const count = guessesToAsk(draft.text).length;
  if (count === 0) {
    host.out.show(say.nothing({ file }));
    return offerSorting(draft, language, host);
  }
  if (!host.interactive) {
    listGuesses(draft.text, language, host);
    throw new Trouble('review-needs-terminal', { file });
  }
  host.out.show(say.intro({ file, count }));
  const walk: GuessWalk = { draft, total: count, answered: 0, steps: [] };
  const unsorted = unsortedIn(draft.text);
  const sorted = () => unsorted - unsortedIn(draft.text);
  try {
    await walkGuesses(walk, language, host);
  } catch (error) {
    if (!isPromptStopped(error)) throw error;
    host.out.show(line`\n${say.stopped({ answered: walk.answered, sorted: sorted() })}`);
    return ExitCode.stopped;
  }
  const left = guessesToAsk(draft.text).length;
  const summary = host.out.guide ? say.summaryGuided : say.summary;
  host.out.show(line`\n${summary({ answered: walk.answered, sorted: sorted(), left, file })}`);
  return ExitCode.ok;
}

/** Nothing to confirm, yet whose the duties are may still be open: asked only where somebody can answer. */
async function offerSorting(draft: DraftFile, language: Language, host: Host): Promise<ExitCode> {
  const say = guessMessages[language];
  const unsorted = unsortedIn(draft.text);
  const which = sortingChoices(draft.text, language);
  if (which.length === 0 || !host.interactive) return ExitCode.ok;
  try {
    const wanted = await (await host.prompter()).choose<DutiesAsked | undefined>({
      text: say.offer,
      help: say.help,
      choices: [{ value: undefined, label: say.nothingMore, key: 'q' }, ...which],
    });
    if (wanted !== undefined) await (await import('./walk-duties.ts')).walkDuties(wanted, draft, language, host);
    return ExitCode.ok;
  } catch (error) {
    if (!isPromptStopped(error)) throw error;
    host.out.show(line`\n${say.stopped({ answered: 0, sorted: unsorted - unsortedIn(draft.text) })}`);
    return ExitCode.stopped;
  }
}

/** A plan with errors is mended first: what an answer would break could not be told from what is broken. */
function refuseBroken(text: string, file: string): void {
  const errors = readPlan(text, file).diagnostics.filter(isError).length;
  if (errors > 0) throw new Trouble('broken-plan', { file, errors });
}

function listGuesses(text: string, language: Language, { out }: Host): void {
  const say = guessMessages[language];
  for (const { key, line: number, place, why } of guessesToAsk(text)) {
    const where = place.requirement === undefined ? placeWords(place, say.wholePlan) : shown(place.requirement);
    out.show(
      line`${say.line({ line: number })} ${where} ${shown(key)}${why === '' ? '' : line`${say.colon}${shown(why)}`}`,
    );
  }
}
