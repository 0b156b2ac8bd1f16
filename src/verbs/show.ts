import { canvasOn } from '../app/output/canvas.ts';
import { toldRequirement } from '../app/output/told-requirement.ts';
import { writeJson } from '../app/output/write-json.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { findRequirement, notForUnit, openLedger, openWorkspace, progressIn } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { showOutput } from '../core/contract/outputs/show.ts';
import { toldEntry } from '../core/contract/told/told-entry.ts';
import { toldHead } from '../core/contract/told/told-head.ts';
import type { PlacedRequirement } from '../core/plan/plan.ts';
import { guessKey } from '../core/plan/rules/unconfirmed-guess.ts';
import type { Progress, RequirementProgress } from '../core/progress/progress.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { requirementDetails } from '../screens/requirement-screen.ts';
import type { Language } from '../words/language.ts';

/** One requirement: its clause, target, periods, entries, evidence. Without a ledger, what the plan says. */
export async function show(call: Call<'show'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { plan, config, language } = workspace;
  const placed = findRequirement(plan, call.args[0] ?? '');
  const { requirement } = placed;
  const ledger = config === undefined ? undefined : await openLedger(workspace, host);
  if (ledger !== undefined) warnOfFaults(ledger, language, host);
  const progress = progressIn(workspace, ledger);
  const found = progress.requirements.find((one) => one.requirement.id === requirement.id);
  if (found === undefined) throw notForUnit(requirement, workspace);
  if (call.options.json) writeJson(showJson(placed, found, progress, language), host);
  else {
    host.out.show(requirementDetails(found, plan.period, canvasOn(host.out, language)));
    // What says it is loaded for a draft alone.
    if (workspace.planText.includes(guessKey)) {
      const { sayDoubtsOf } = await import('../app/workspace/plans/say-open-guesses.ts');
      await sayDoubtsOf(requirement.id, workspace, host.out);
    }
  }
  return ExitCode.ok;
}

function showJson(
  { section, item, requirement }: PlacedRequirement,
  found: RequirementProgress,
  progress: Progress,
  language: Language,
): OutputOf<typeof showOutput> {
  return {
    format: 1,
    ...toldHead(progress),
    section: { number: section.number, title: section.title },
    item: { id: item.id, title: item.title },
    requirement: toldRequirement(found, language),
    ...(requirement.quote !== undefined && { quote: requirement.quote }),
    dueIsWritten: requirement.due !== undefined,
    entries: found.entries.map(toldEntry),
  };
}
