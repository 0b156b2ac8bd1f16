import { canvasOn } from '../app/output/canvas.ts';
import { toldRequirement } from '../app/output/told-requirement.ts';
import { writeJson } from '../app/output/write-json.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { tellOfOthers } from '../app/workspace/plans/plan-choice.ts';
import { filterFrom } from '../app/workspace/walk-filter.ts';
import { openUnitLedger, openWorkspace, progressIn } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { statusOutput } from '../core/contract/outputs/status.ts';
import { toldCompletion } from '../core/contract/told/told-completion.ts';
import { toldHead } from '../core/contract/told/told-head.ts';
import { countEvidence, evidenceAmong } from '../core/ledger/evidence/count-evidence.ts';
import { countOverdue } from '../core/progress/overdue.ts';
import { ledBy } from '../core/progress/part.ts';
import { writtenPoints } from '../core/progress/points/points.ts';
import { sumPoints } from '../core/progress/points/points-sum.ts';
import type { Progress } from '../core/progress/progress.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { statusScreen } from '../screens/status-screen.ts';
import { statusMessages } from '../words/areas/screen.ts';
import type { Language } from '../words/language.ts';

/** Progress by section and item, what is overdue and what comes next. */
export async function status(call: Call<'status'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  await tellOfOthers(workspace, call.options, host);
  const ledger = await openUnitLedger(workspace, host);
  warnOfFaults(ledger, workspace.language, host);
  const { lead } = filterFrom(call, workspace);
  const progress = ledBy(progressIn(workspace, ledger), lead);
  const canvas = canvasOn(host.out, workspace.language);
  if (call.options.json) writeJson(statusJson(progress, workspace.language), host);
  else {
    const count = progress.requirements.length;
    if (lead !== undefined) host.out.show(statusMessages[workspace.language].only({ name: lead, count }));
    host.out.show(statusScreen(progress, canvas));
  }
  const hasFailed = call.options.failOn === 'overdue' && progress.totals.overdue > 0;
  return hasFailed ? ExitCode.foundSomething : ExitCode.ok;
}

/** `status --json`, in the language of the ledger. */
function statusJson(progress: Progress, language: Language): OutputOf<typeof statusOutput> {
  const { totals, requirements, orphans } = progress;
  const points = sumPoints(requirements);
  return {
    format: 2,
    ...toldHead(progress),
    totals,
    overdue: countOverdue(requirements.filter(({ contributes }) => !contributes)),
    completion: toldCompletion(totals),
    ...(points && { points: writtenPoints(points) }),
    evidence: countEvidence(evidenceAmong([...requirements.flatMap(({ entries }) => entries), ...orphans])),
    requirements: requirements.map((found) => toldRequirement(found, language)),
  };
}
