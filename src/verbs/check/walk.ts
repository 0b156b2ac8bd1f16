import { findRequirementByWords } from '../../app/answers/find-requirement-by-words.ts';
import { saveAnswers, savedLines } from '../../app/answers/save-answers.ts';
import { undoLast } from '../../app/answers/undo-last.ts';
import { mayBePersonal } from '../../app/answers/warn-of-personal.ts';
import { canvasOn } from '../../app/output/canvas.ts';
import { type OpenStore, progressNow, type Workspace } from '../../app/workspace/workspace.ts';
import type { Assignment } from '../../core/progress/assignment.ts';
import type { Progress, RequirementProgress } from '../../core/progress/progress.ts';
import { remedyOf } from '../../core/progress/remedy.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { requirementScreen } from '../../screens/requirement-screen.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { line, type Shown } from '../../words/shown.ts';
import type { Answered } from './answer-questions.ts';
import { type AnswerStep, type Step, stepsFor } from './answer-steps.ts';
import { askAnswer } from './ask-answer.ts';
import { askWho } from './ask-who.ts';

/** What a walk has done so far; kept by the caller, so that Ctrl+C can still tell it. */
export interface Walk {
  recorded: number;
  /** As it was worked out last, for what is shown next; absent where a person has been asked something since. */
  latest: Progress | undefined;
  /** Who does what, as it was said last. */
  assignment: Assignment;
}

/** Where a walk stands among the requirements that it goes through. */
interface Route {
  readonly queue: string[];
  index: number;
}

/** What an answer does to the route. */
type Move = 'next' | 'stay' | 'back' | 'quit';

/**
 * One requirement a screen. Progress is worked out anew from the ledger before each, after an answer once for what is said of
 * that and for the next: nothing is kept in memory that the disk does not have, so stopping at any point loses nothing.
 */
export async function walk(
  ids: readonly string[],
  state: Walk,
  opened: Workspace,
  store: OpenStore,
  host: Host,
): Promise<void> {
  const prompter = await host.prompter();
  const route: Route = { queue: [...ids], index: 0 };
  let shown = -1;
  while (route.index < route.queue.length) {
    const workspace = { ...opened, assignment: state.assignment };
    const progress = state.latest ?? (await progressNow(workspace, store));
    state.latest = undefined;
    const found = progress.requirements.find(({ requirement }) => requirement.id === route.queue[route.index]);
    if (found === undefined) {
      route.index += 1;
      continue;
    }
    if (shown !== route.index) host.out.show(line`\n${screen(found, route, workspace, host)}\n`);
    shown = route.index;
    const move = await oneStep(found, progress, { route, state, workspace, store, prompter, host });
    if (move === 'quit') return;
    if (move === 'back' && route.index === 0) host.out.show(checkMessages[workspace.language].firstItem);
    if (move === 'back') route.index = Math.max(0, route.index - 1);
    if (move === 'next') route.index += 1;
    if (move === 'stay') shown = -1;
  }
}

function screen(
  found: RequirementProgress,
  { queue, index }: Route,
  { plan, language }: Workspace,
  { out }: Host,
): Shown {
  return requirementScreen(found, line`${index + 1}/${queue.length}`, plan.period, canvasOn(out, language));
}

interface Context {
  readonly route: Route;
  readonly state: Walk;
  readonly workspace: Workspace;
  readonly store: OpenStore;
  readonly prompter: Prompter;
  readonly host: Host;
}

async function oneStep(found: RequirementProgress, progress: Progress, context: Context): Promise<Move> {
  const { state, workspace, store, prompter, host, route } = context;
  const say = checkMessages[workspace.language];
  const step = await prompter.choose<Step>({
    text: say.howIsIt,
    help: say.moveHelp,
    choices: stepsFor(found, workspace.language),
    shortcuts: { '/': 'find' },
  });
  switch (step) {
    case 'skip':
      return 'next';
    case 'back':
    case 'quit':
      return step;
    case 'undo':
      state.recorded = Math.max(0, state.recorded - (await undoLast(workspace, store, host)));
      return 'stay';
    case 'assign': {
      const { state, store, host } = context;
      state.assignment = (await askWho(found, workspace, store, prompter, host)) ?? state.assignment;
      return 'stay';
    }
    case 'find': {
      const id = await findRequirementByWords(progress, workspace, prompter);
      if (id !== undefined) route.queue.splice(route.index, 0, id);
      return 'stay';
    }
    default:
      return recordStep(step, found, progress, context);
  }
}

/** After a note, evidence, a remedy, points or a missed period people often go on with the same duty. */
const goesOn: ReadonlySet<AnswerStep> = new Set(['note', 'attach', 'make-up', 'remedy', 'score']);

async function recordStep(
  step: AnswerStep,
  found: RequirementProgress,
  before: Progress,
  context: Context,
): Promise<Move> {
  const { workspace, prompter, host } = context;
  const answered = await askAnswer(step, found, workspace, prompter, host);
  if (answered === undefined || !(await mayBePersonal(answered, workspace.language, host))) return 'stay';
  const now = await saved(answered, found, before, context);
  if (goesOn.has(step)) return 'stay';
  await askWhyNotDone(now, context);
  return 'next';
}

async function saved(
  answered: Answered,
  found: RequirementProgress,
  before: Progress,
  { state, workspace, store, host }: Context,
): Promise<Progress> {
  const appended = await saveAnswers([{ placed: found, ...answered }], workspace, store, () => before);
  state.recorded += appended.entries.length;
  const now = await progressNow(workspace, store);
  state.latest = now;
  for (const line of savedLines(appended, now, workspace)) host.out.show(host.out.theme.good(line));
  return now;
}

/**
 * Of a duty that is still not done when it should be, once: Enter alone at the first question leaves it. What lacks only the
 * unit's word has no cause.
 */
async function askWhyNotDone(now: Progress, context: Context): Promise<void> {
  const { route, workspace, prompter, host } = context;
  const found = now.requirements.find(({ requirement }) => requirement.id === route.queue[route.index]);
  const isAsked = found?.status === 'overdue' && found.overdueReason !== 'unconfirmed';
  if (!isAsked || remedyOf(found.entries) !== undefined) return;
  const answered = await askAnswer('remedy', found, workspace, prompter, host);
  if (answered === undefined || !(await mayBePersonal(answered, workspace.language, host))) return;
  await saved(answered, found, now, context);
}
