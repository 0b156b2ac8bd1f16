import { inWords, redoable, takeBack, undoable, undoWarnings } from '../app/answers/take-back.ts';
import { isAgreed } from '../app/output/is-agreed.ts';
import { writeJson } from '../app/output/write-json.ts';
import { type OpenLedger, openLedger, openWorkspace, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { undoOutput } from '../core/contract/outputs/undo.ts';
import { toldEntry } from '../core/contract/told/told-entry.ts';
import { toldPlan } from '../core/contract/told/told-plan.ts';
import type { Placement } from '../core/ledger/entry.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { recordMessages } from '../words/areas/ledger/record.ts';
import type { Shown } from '../words/shown.ts';

/** Shows what this writer recorded last, and takes it back: one command is one undo. `--redo` restores what an undo took. */
export async function undo(call: Call<'undo'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const ledger = await openLedger(workspace, host);
  const step = call.options.redo ? await redoStep(ledger, workspace) : await undoStep(ledger, workspace);
  if (step.shown.length === 0) {
    if (call.options.json) writeJson(undoJson(step, false, workspace), host);
    else host.err.show(step.nothing);
    return ExitCode.ok;
  }
  for (const each of [step.shows, ...inWords(step.shown, workspace)]) host.err.show(each);
  if (!call.options.redo) for (const each of undoWarnings(step.shown, workspace.language)) host.err.show(each);
  if (!(await isAgreed(step.question, call.options, host))) {
    if (call.options.json) writeJson(undoJson(step, false, workspace), host);
    else host.err.show(step.kept);
    return ExitCode.ok;
  }
  await takeBack(step.retracts, workspace, ledger);
  if (call.options.json) writeJson(undoJson(step, true, workspace), host);
  else host.out.show(step.finished);
  return ExitCode.ok;
}

function undoJson({ shown }: Step, done: boolean, { plan }: Workspace): OutputOf<typeof undoOutput> {
  return { format: 1, plan: toldPlan(plan), done, entries: shown.map(toldEntry) };
}

/** What an undo or a redo would do, and its words. */
interface Step {
  /** What is taken back or restored. */
  readonly shown: readonly Placement[];
  /** The entries that the new retractions name. */
  readonly retracts: readonly Placement[];
  readonly nothing: Shown;
  readonly shows: Shown;
  readonly question: Shown;
  readonly kept: Shown;
  readonly finished: Shown;
}

async function undoStep(ledger: OpenLedger, workspace: Workspace): Promise<Step> {
  const say = recordMessages[workspace.language];
  const last = await undoable(ledger, workspace);
  const shown = last.filter(({ entry }) => entry.kind !== 'retract');
  const count = shown.length;
  return {
    shown,
    retracts: last,
    nothing: say.nothingToUndo,
    shows: say.undoShows({ count }),
    question: say.undoConfirm,
    kept: say.keptAsIs,
    finished: say.undoneCount({ count }),
  };
}

async function redoStep(ledger: OpenLedger, workspace: Workspace): Promise<Step> {
  const say = recordMessages[workspace.language];
  const { restored, retractions } = await redoable(ledger, workspace);
  const count = restored.length;
  return {
    shown: restored,
    retracts: retractions,
    nothing: say.nothingToRedo,
    shows: say.redoShows({ count }),
    question: say.redoConfirm,
    kept: say.keptTakenBack,
    finished: say.redoneCount({ count }),
  };
}
