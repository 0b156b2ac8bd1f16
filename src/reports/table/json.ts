import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { rollupOutput } from '../../core/contract/outputs/rollup.ts';
import { toldCompletion } from '../../core/contract/told/told-completion.ts';
import { toldPlan } from '../../core/contract/told/told-plan.ts';
import { toldStanding } from '../../core/contract/told/told-standing.ts';
import { toldTargetInWords } from '../../core/contract/told/told-target.ts';
import { toldUnit } from '../../core/contract/told/told-unit.ts';
import type { DistrictTotal } from '../../core/district/district-totals.ts';
import type { SubmissionWorth } from '../../core/district/known-keys.ts';
import type { JudgedRequirement, Rollup, UnitRow } from '../../core/district/rollup.ts';
import type { SummedLedger } from '../../core/district/unit-record.ts';
import { listedKeyText } from '../../core/ledger/names.ts';
import { keyFingerprint } from '../../core/ledger/signing/signature.ts';
import { writtenPoints } from '../../core/progress/points/points.ts';
import { sumPoints } from '../../core/progress/points/points-sum.ts';
import { harmlessJson } from '../../core/text/harmless-json.ts';
import type { Language } from '../../words/language.ts';
import { targetWords } from '../../words/target-words.ts';
import type { RollupWriter } from './rollup-writer.ts';

type RollupJson = OutputOf<typeof rollupOutput>;
type RowJson = RollupJson['units'][number];

/** For programs: figures and ids; the only words are those of the district's targets. */
export const rollupJson: RollupWriter = (rollup, { lang }) => harmlessJson(content(rollup, lang));

function content({ plan, asOf, units, apart, totals, digest }: Rollup, language: Language): RollupJson {
  return {
    format: 2,
    plan: toldPlan(plan),
    asOf: asOf.day,
    ended: asOf.ended,
    digest,
    units: units.map(unitJson),
    apart,
    districtTargets: totals.map((total) => districtJson(total, language)),
  };
}

function districtJson(total: DistrictTotal, language: Language): RollupJson['districtTargets'][number] {
  return {
    ...toldStanding({ ...total, contributes: false }),
    target: toldTargetInWords(total.requirement.target, (target) => targetWords(target, language)),
    units: total.parts.map(({ unit }) => unit.id),
  };
}

function unitJson(row: UnitRow): RowJson {
  const { unit, report, why, totals } = row;
  const points = sumPoints(row.requirements);
  return {
    ...toldUnit(unit),
    groups: unit.groups,
    ...(unit.contact !== undefined && { contact: unit.contact }),
    report,
    ...(why !== undefined && { why }),
    ...ledgerJson(row),
    receipts: {
      count: row.ledger?.receipts?.count ?? 0,
      of: row.requirements.length,
      last: row.ledger?.receipts?.last ?? null,
    },
    totals,
    completion: toldCompletion(totals),
    ...(points && { points: writtenPoints(points) }),
    requirements: row.requirements.map(requirementJson),
  };
}

function ledgerJson({ ledger, isStale }: UnitRow): Partial<RowJson> {
  if (ledger === undefined) return {};
  const { entries, othersEntries, faults, digest, sources, lastRecorded = null, submission, synced } = ledger;
  return {
    ...{
      entries,
      othersEntries,
      faults,
      digest,
      sources,
      lastRecorded,
      submission: submission === undefined ? null : toldSubmission(submission),
    },
    ...(submission?.worth && { signature: signatureJson(submission.worth) }),
    ...(synced !== undefined && { synced, stale: isStale }),
  };
}

function toldSubmission({ worth: _, ...told }: NonNullable<SummedLedger['submission']>) {
  return told;
}

function signatureJson({ signature, key, missing }: SubmissionWorth): NonNullable<RowJson['signature']> {
  const told = key !== undefined && { key: listedKeyText(key), fingerprint: keyFingerprint(key) };
  return { state: signature, ...told, missing };
}

function requirementJson(found: JudgedRequirement): RowJson['requirements'][number] {
  return {
    ...toldStanding(found),
    evidence: { missing: found.lacksEvidence, doneWithout: found.doneWithoutEvidence },
    outdated: found.outdated,
    accepted: found.isAccepted,
    returned: found.reopenedBy === 'review',
  };
}
