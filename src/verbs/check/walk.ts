import { type Step, stepsFor } from '../../app/answers/answer-steps.ts';
import { findRequirementByWords } from '../../app/answers/find-requirement-by-words.ts';
import { undoLast } from '../../app/answers/undo-last.ts';
import { canvasOn } from '../../app/output/canvas.ts';
import { type OpenStore, progressNow, type Workspace } from '../../app/workspace/workspace.ts';
import type { Progress, RequirementProgress } from '../../core/progress/progress.ts';
import type { Host } from '../../host.ts';
import { requirementScreen } from '../../screens/requirement-screen.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { line, type Shown } from '../../words/shown.ts';
import { askWho } from './ask-who.ts';
import { askWhyNotDone, recordStep } from './record-step.ts';
import type { Context, Move, Route, Walk } from './walk-state.ts';

/**
 * One requirement a screen. Progress is worked out anew from the ledger before each, after an answer once for what is said of
 * that and for the next: nothing is kept in memory that the disk does not have, so stopping at any point loses nothing.
 * `back` when the person went back from the first.
 */
export async function walk(
  ids: readonly string[],
  state: Walk,
  opened: Workspace,
  store: OpenStore,
  host: Host,
): Promise<'back' | 'end'> {
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
    if (move === 'quit') return 'end';
    if (move === 'back' && route.index === 0) return 'back';
    if (move === 'back') route.index -= 1;
    if (move === 'next') route.index += 1;
    if (move === 'stay') shown = -1;
  }
  return 'end';
}

function screen(
  found: RequirementProgress,
  { queue, index }: Route,
  { plan, language }: Workspace,
  { out }: Host,
): Shown {
  return requirementScreen(found, line`${index + 1}/${queue.length}`, plan.period, canvasOn(out, language));
}

async function oneStep(found: RequirementProgress, progress: Progress, context: Context): Promise<Move> {
  const { state, workspace, store, prompter, route, host } = context;
  const say = checkMessages[workspace.language];
  const step = await prompter.choose<Step>({
    text: say.howIsIt,
    help: say.moveHelp,
    choices: stepsFor(found, workspace.language),
    shortcuts: { '/': 'find' },
    above: () => line`${screen(found, route, workspace, host)}\n`,
  });
  switch (step) {
    case 'skip':
    case 'back':
      await askWhyNotDone(found, progress, context);
      return step === 'skip' ? 'next' : 'back';
    case 'quit':
      return 'quit';
    case 'undo':
      return undone(context);
    case 'assign':
      state.assignment = (await askWho(found, workspace, store, prompter, host)) ?? state.assignment;
      return 'stay';
    case 'find': {
      const id = await findRequirementByWords(progress, workspace, prompter);
      if (id !== undefined) route.queue.splice(route.index, 0, id);
      return 'stay';
    }
    default:
      return recordStep(step, found, progress, context);
  }
}

async function undone({ route, state, workspace, store, host }: Context): Promise<Move> {
  const last = await undoLast(workspace, store, host);
  state.recorded = Math.max(0, state.recorded - (last?.count ?? 0));
  if (last?.requirement !== undefined) {
    state.answered.delete(last.requirement);
    goTo(last.requirement, route);
  }
  return 'stay';
}

/** What was taken back is most often put right at once. */
function goTo(id: string, route: Route): void {
  if (route.queue[route.index] === id) return;
  const at = route.queue.indexOf(id);
  if (at < 0) route.queue.splice(route.index, 0, id);
  else route.index = at;
}
