import { canvasOn } from '../app/output/canvas.ts';
import { writeJson } from '../app/output/write-json.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { tellOfOthers } from '../app/workspace/plans/plan-choice.ts';
import { filterFrom } from '../app/workspace/walk-filter.ts';
import { openUnitLedger, openWorkspace, progressIn } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { statusOutput } from '../core/contract/outputs/status.ts';
import { toldAttached } from '../core/contract/told/told-attached.ts';
import { toldCompletion } from '../core/contract/told/told-completion.ts';
import { toldPlan } from '../core/contract/told/told-plan.ts';
import { toldStanding } from '../core/contract/told/told-standing.ts';
import { toldTargetInWords } from '../core/contract/told/told-target.ts';
import { toldUnit } from '../core/contract/told/told-unit.ts';
import { countEvidence, evidenceAmong } from '../core/ledger/evidence/count-evidence.ts';
import { countOverdue } from '../core/progress/overdue.ts';
import { ledBy } from '../core/progress/part.ts';
import { writtenPoints } from '../core/progress/points/points.ts';
import { sumPoints } from '../core/progress/points/points-sum.ts';
import type { Progress, RequirementProgress } from '../core/progress/progress.ts';
import { isReturned } from '../core/progress/upcoming.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { statusScreen } from '../screens/status-screen.ts';
import { statusMessages } from '../words/areas/screen.ts';
import type { Language } from '../words/language.ts';
import { targetWords } from '../words/target-words.ts';

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
  const { plan, asOf, unit, totals, requirements, orphans } = progress;
  const points = sumPoints(requirements);
  return {
    format: 2,
    plan: toldPlan(plan),
    asOf: asOf.day,
    ended: asOf.ended,
    unit: unit === undefined ? null : toldUnit(unit),
    totals,
    overdue: countOverdue(requirements.filter(({ contributes }) => !contributes)),
    completion: toldCompletion(totals),
    ...(points && { points: writtenPoints(points) }),
    evidence: countEvidence(evidenceAmong([...requirements.flatMap(({ entries }) => entries), ...orphans])),
    requirements: requirements.map((found) => requirementJson(found, language)),
  };
}

type RequirementJson = OutputOf<typeof statusOutput>['requirements'][number];

function requirementJson(found: RequirementProgress, language: Language): RequirementJson {
  const { requirement, entries } = found;
  const { id, ...standing } = toldStanding(found);
  return {
    id,
    text: requirement.text,
    ...standing,
    lead: requirement.lead,
    with: requirement.with,
    assigned: found.assigned,
    target: toldTargetInWords(requirement.target, (target) => targetWords(target, language)),
    evidence: {
      expected: requirement.evidence,
      ...toldAttached(entries),
      missing: found.lacksEvidence,
      doneWithout: found.doneWithoutEvidence,
    },
    outdated: found.outdated.length,
    returned: isReturned(found),
  };
}
