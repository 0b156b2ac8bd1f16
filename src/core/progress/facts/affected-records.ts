import { foldLedger } from '../../ledger/fold.ts';
import type { LedgerFile } from '../../ledger/ledger-file.ts';
import type { Plan } from '../../plan/plan.ts';
import { asOf } from '../as-of.ts';
import { progressOf } from '../progress-of.ts';

/** Of one requirement, the records that a change of its plan concerns. */
export interface AffectedRecords {
  readonly requirement: string;
  /** They would have to be confirmed again. */
  readonly outdated: number;
  /** They would belong to nothing in the plan. */
  readonly orphaned: number;
}

/** What a plan in place of an earlier one would do to what a ledger has: nothing of it is lost, but somebody has to look at it again. */
export function affectedRecords(earlier: Plan, plan: Plan, files: readonly LedgerFile[]): readonly AffectedRecords[] {
  const state = foldLedger(files);
  const [before, after] = [earlier, plan].map((each) => {
    const { requirements, orphans } = progressOf(each, state, asOf(each, each.period.to));
    return {
      outdated: requirements.flatMap(({ outdated }) => outdated.map(({ entry }) => entry)),
      orphaned: orphans.map(({ entry }) => entry),
    };
  });
  const found = new Map<string, { outdated: number; orphaned: number }>();
  for (const what of ['outdated', 'orphaned'] as const) {
    const known = new Set(before?.[what].map(({ id }) => id));
    for (const { id, requirement } of after?.[what] ?? []) {
      if (requirement === undefined || known.has(id)) continue;
      const counts = found.get(requirement) ?? { outdated: 0, orphaned: 0 };
      counts[what] += 1;
      found.set(requirement, counts);
    }
  }
  return [...found].map(([requirement, counts]) => ({ requirement, ...counts }));
}
