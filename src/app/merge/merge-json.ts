import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { mergeOutput } from '../../core/contract/outputs/handing-on/merge.ts';
import { toldPlan } from '../../core/contract/told/told-plan.ts';
import { toldUnit } from '../../core/contract/told/told-unit.ts';
import type { LedgerFault } from '../../core/ledger/ledger-file.ts';
import type { Merge } from '../../core/ledger/merge.ts';
import type { Incoming } from '../../store/ledger/read-incoming.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Merged } from './merged.ts';
import type { ListsTakenIn } from './take-in-lists.ts';

type MergeJson = OutputOf<typeof mergeOutput>;

/** What came in, for programs. */
export function mergedJson(merged: Merged, workspace: Workspace): MergeJson {
  const { planned, shared, incoming, forked, evidence, assigned, words } = merged;
  return {
    ...headOf(workspace),
    done: true,
    files: planned.steps.map(({ writer, kind, added }) => ({ writer, kind, entries: added.length })),
    evidence: { taken: evidence.taken.length, wrong: evidence.wrong },
    faults: toldFaults([...incoming.faults, ...forked.faults]),
    divergences: toldDivergences(planned),
    conflicts: [],
    shared: shared.map(({ requirement, by }) => ({ id: requirement, by })),
    assigned: toldLists(assigned),
    words: toldLists(words),
  };
}

/** Why nothing came in, for programs. */
export function partedJson(planned: Merge, { faults }: Pick<Incoming, 'faults'>, workspace: Workspace): MergeJson {
  return {
    ...headOf(workspace),
    done: false,
    files: [],
    evidence: { taken: 0, wrong: [] },
    faults: toldFaults(faults),
    divergences: toldDivergences(planned),
    conflicts: planned.conflicts.map(({ file, line }) => ({ file, line })),
    shared: [],
    assigned: { taken: [], differing: [] },
    words: { taken: [], differing: [] },
  };
}

function headOf({ plan, config }: Workspace): Pick<MergeJson, 'format' | 'plan' | 'unit'> {
  return { format: 1, plan: toldPlan(plan), unit: config === undefined ? null : toldUnit(config.unit) };
}

function toldFaults(faults: readonly LedgerFault[]): MergeJson['faults'] {
  return faults.map(({ code, file, line }) => ({ code, file, line }));
}

function toldDivergences({ divergences }: Merge): MergeJson['divergences'] {
  return divergences.map(({ writer, common, ours, theirs }) => ({ writer, common, ours, theirs }));
}

function toldLists({ taken, differing }: ListsTakenIn): MergeJson['assigned'] {
  return { taken, differing: differing.map(({ id }) => id) };
}
