import { formatDecimal } from '../../core/decimal.ts';
import type { JudgedRequirement, Rollup, UnitRow } from '../../core/district/rollup.ts';
import { writtenPoints } from '../../core/progress/points/points.ts';
import { sumPoints } from '../../core/progress/points/points-sum.ts';
import { amountIn, periodsIn } from '../../core/target/kinds.ts';
import { harmlessJson } from '../../core/text/harmless-json.ts';
import type { RollupWriter } from './rollup-writer.ts';

/** For programs: `format: 1`, keys that stay, figures and ids, no words. */
export const rollupJson: RollupWriter = (rollup) => harmlessJson(content(rollup));

function content({ plan, asOf, units, totals, digest }: Rollup): object {
  return {
    format: 1,
    plan: plan.id,
    asOf: asOf.day,
    ended: asOf.ended,
    digest,
    units: units.map(unitJson),
    totals: totals.map(({ requirement, status, overdueReason, light, measured, parts }) => ({
      id: requirement.id,
      status,
      ...(overdueReason && { overdueReason }),
      light,
      value: amountIn(measured) ?? null,
      units: parts.map(({ unit }) => unit.id),
    })),
  };
}

function unitJson({ unit, report, why, ledger, requirements, totals, done, of, isStale }: UnitRow): object {
  const points = sumPoints(requirements);
  return {
    ...unit,
    report,
    ...(why !== undefined && { why }),
    ...(ledger && {
      entries: ledger.entries,
      othersEntries: ledger.othersEntries,
      faults: ledger.faults,
      digest: ledger.digest,
      sources: ledger.sources,
      lastRecorded: ledger.lastRecorded ?? null,
      submission: ledger.submission ?? null,
      ...(ledger.synced !== undefined && { synced: ledger.synced, stale: isStale }),
    }),
    totals,
    done,
    of,
    ...(points && { points: writtenPoints(points) }),
    requirements: requirements.map(requirementJson),
  };
}

function requirementJson(found: JudgedRequirement): object {
  const {
    requirement,
    status,
    light,
    measured,
    contributes,
    doneOn,
    daysLate,
    lacksEvidence,
    outdated,
    overdueReason,
  } = found;
  const periods = periodsIn(measured);
  return {
    id: requirement.id,
    status,
    ...(overdueReason && { overdueReason }),
    light,
    value: amountIn(measured) ?? null,
    ...(found.points && { points: writtenPoints(found.points) }),
    contributes,
    due: found.due,
    doneOn: doneOn ?? null,
    daysLate,
    evidence: lacksEvidence ? 'missing' : 'ok',
    doneWithoutEvidence: found.doneWithoutEvidence,
    outdated,
    accepted: found.isAccepted,
    returned: found.reopenedBy === 'review',
    ...(periods && {
      periods: periods.map(({ name, state, value }) => ({ name, state, value: formatDecimal(value) })),
    }),
  };
}
