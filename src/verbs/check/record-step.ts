import type { AnswerStep } from '../../app/answers/answer-steps.ts';
import type { Answered } from '../../app/answers/answers-of.ts';
import { saveAnswers, savedLines } from '../../app/answers/save-answers.ts';
import { mayBePersonal } from '../../app/answers/warn-of-personal.ts';
import { repeatWarning } from '../../app/answers/warn-of-repeat.ts';
import { progressNow } from '../../app/workspace/workspace.ts';
import type { Progress, RequirementProgress } from '../../core/progress/progress.ts';
import { remedyOf } from '../../core/progress/remedy.ts';
import { periodsIn } from '../../core/target/kinds.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { askAnswer } from './ask-answer.ts';
import type { Context, Move } from './walk-state.ts';

/** After a note, evidence, a remedy or points people often go on with the same duty. */
const goesOn: ReadonlySet<AnswerStep> = new Set(['note', 'attach', 'remedy', 'score']);

/** What counts up by one answer after the other: where it is still short, the next answer is often to the same duty. */
const countsUp: ReadonlySet<AnswerStep> = new Set(['add', 'make-up', 'none']);

/** Asks what an answer needs, saves it as one batch, and says where the walk goes then. */
export async function recordStep(
  step: AnswerStep,
  found: RequirementProgress,
  before: Progress,
  context: Context,
): Promise<Move> {
  const { state, workspace, host } = context;
  const { id } = found.requirement;
  const now = await answered(step, found, before, context);
  if (now === undefined || goesOn.has(step)) return 'stay';
  state.answered.set(id, state.answered.get(id) ?? { askedWhy: false });
  const after = now.requirements.find(({ requirement }) => requirement.id === id);
  if (countsUp.has(step) && after !== undefined && isShort(after)) {
    host.out.show(checkMessages[workspace.language].still);
    return 'stay';
  }
  if (after !== undefined) await askWhyNotDone(after, now, context);
  return 'next';
}

/** Something more can be recorded of it now. */
function isShort({ status, measured, contributes }: RequirementProgress): boolean {
  if (contributes || status === 'done' || status === 'exempt') return false;
  const periods = periodsIn(measured);
  return periods === undefined || periods.some(({ state }) => state === 'short' || state === 'running');
}

/** Where everything stands after what the person answered; `undefined` when they went back. */
async function answered(
  step: AnswerStep,
  found: RequirementProgress,
  before: Progress,
  context: Context,
): Promise<Progress | undefined> {
  const { state, workspace, prompter, host } = context;
  state.answering = found.requirement.id;
  const answers = await askAnswer(step, { found, workspace, prompter, host, lastEvidence: state.evidence });
  const repeat = answers && repeatWarning(answers, found, workspace.language);
  const isMeant =
    answers !== undefined &&
    (repeat === undefined || (await prompter.confirm(repeat))) &&
    (await mayBePersonal(answers, workspace.language, host));
  const now = isMeant ? await saved(answers, found, before, context) : undefined;
  state.answering = undefined;
  return now;
}

async function saved(
  answers: readonly Answered[],
  found: RequirementProgress,
  before: Progress,
  { state, workspace, store, host }: Context,
): Promise<Progress> {
  const all = answers.map((one) => ({ placed: found, ...one }));
  const appended = await saveAnswers(all, workspace, store, () => before);
  state.recorded += appended.entries.length;
  state.evidence = answers.findLast(({ evidence }) => evidence.length > 0)?.evidence ?? state.evidence;
  const now = await progressNow(workspace, store);
  state.latest = now;
  for (const line of savedLines(appended, now, workspace, host.out.guide !== undefined))
    host.out.show(host.out.theme.good(line));
  return now;
}

/**
 * Of a duty that was answered and is left while it is still not done when it should be, once a walk: Enter alone at the first
 * question leaves it. What lacks only the unit's word has no cause.
 */
export async function askWhyNotDone(found: RequirementProgress, now: Progress, context: Context): Promise<void> {
  const own = context.state.answered.get(found.requirement.id);
  const isAsked = found.status === 'overdue' && found.overdueReason !== 'unconfirmed';
  if (own === undefined || own.askedWhy || !isAsked || remedyOf(found.entries) !== undefined) return;
  own.askedWhy = true;
  await answered('remedy', found, now, context);
}
