import { canvasOn } from '../app/output/canvas.ts';
import { writeJson } from '../app/output/write-json.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { tellOfOthers } from '../app/workspace/plans/plan-choice.ts';
import { filterFrom } from '../app/workspace/walk-filter.ts';
import { openUnitLedger, openWorkspace, progressIn } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { formatDecimal } from '../core/decimal.ts';
import { countEvidence, evidenceAmong } from '../core/ledger/evidence/count-evidence.ts';
import { ledBy } from '../core/progress/part.ts';
import type { PeriodProgress } from '../core/progress/periods.ts';
import type { Progress, RequirementProgress } from '../core/progress/progress.ts';
import { isReturned } from '../core/progress/upcoming.ts';
import { amountIn, periodsIn } from '../core/target/kinds.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { statusScreen } from '../screens/status-screen.ts';
import { statusMessages } from '../words/areas/screen.ts';
import { machineLanguage } from '../words/language.ts';
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
  if (call.options.json) writeJson(statusJson(progress), host);
  else {
    const count = progress.requirements.length;
    if (lead !== undefined) host.out.show(statusMessages[workspace.language].only({ name: lead, count }));
    host.out.show(statusScreen(progress, canvas));
  }
  const hasFailed = call.options.failOn === 'overdue' && progress.totals.overdue > 0;
  return hasFailed ? ExitCode.foundSomething : ExitCode.ok;
}

/** `status --json`: keys that scripts may rely on. */
function statusJson({ plan, asOf, unit, totals, requirements, orphans }: Progress): object {
  return {
    format: 1,
    plan: { id: plan.id, title: plan.title },
    asOf: asOf.day,
    ended: asOf.ended,
    unit: unit ?? null,
    totals,
    evidence: countEvidence(evidenceAmong([...requirements.flatMap(({ entries }) => entries), ...orphans])),
    requirements: requirements.map(requirementJson),
  };
}

function requirementJson(found: RequirementProgress): object {
  const { requirement, status, light, measured, due, contributes, overdueReason } = found;
  const periods = periodsIn(measured);
  return {
    id: requirement.id,
    text: requirement.text,
    status,
    ...(overdueReason && { overdueReason }),
    lead: requirement.lead,
    with: requirement.with,
    assigned: found.assigned,
    light,
    value: amountIn(measured) ?? null,
    target: requirement.target === undefined ? null : targetWords(requirement.target, machineLanguage),
    due,
    contributes,
    ...(periods && { periods: periods.map(periodJson) }),
    evidence: {
      expected: requirement.evidence,
      attached: found.entries.reduce((count, { entry }) => count + (entry.evidence?.length ?? 0), 0),
      counted: countEvidence(evidenceAmong(found.entries)).byDuty,
      missing: found.lacksEvidence,
      doneWithout: found.doneWithoutEvidence,
    },
    outdated: found.outdated.length > 0,
    returned: isReturned(found),
  };
}

function periodJson({ missing: _missing, ...period }: PeriodProgress): object {
  return { ...period, value: formatDecimal(period.value) };
}
