import type { Placement } from '../ledger/entry.ts';
import type { Placed } from '../plan/plan.ts';
import { type Decisions, decisionsOf } from './facts/decisions.ts';
import { factsOf } from './facts/facts.ts';
import { judge } from './judge.ts';
import type { Frame } from './measure.ts';
import { outdatedAmong } from './outdated.ts';
import type { RequirementProgress } from './progress.ts';
import type { Scope } from './scope.ts';

/** Where one requirement stands, with the entries that say so. */
export function requirementProgress(placed: Placed, scope: Scope, frame: Frame): RequirementProgress {
  const { requirement } = placed;
  const decisions = decisionsOf(scope.deciding);
  const facts = factsOf(requirement, scope, decisions, frame.periods);
  const judgement = judge(requirement, facts, frame);
  const exemption = judgement.status === 'exempt' ? exemptionOf(decisions) : undefined;
  return {
    ...placed,
    ...judgement,
    ...(exemption && { exemption }),
    ...(decisions.reopened && { reopened: decisions.reopened }),
    outdated: facts.outdated === 0 ? [] : outdatedAmong(scope.entries, requirement),
    entries: scope.entries.map(({ placement }) => placement),
  };
}

/** The whole requirement's, else the last of a period: where all periods are exempt it says why. */
function exemptionOf({ exemption, periodExemptions }: Decisions): Placement | undefined {
  return exemption ?? periodExemptions.at(-1);
}
