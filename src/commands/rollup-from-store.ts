import { digestOf, headsOf } from '../core/ledger/digest.ts';
import { foldLedger } from '../core/ledger/fold.ts';
import { storedLedgerOf } from '../core/rollup/stored-ledger.ts';
import { planPrint } from '../core/rollup/unit-facts.ts';
import type { RollupUnit, UnitRecord } from '../core/rollup/unit-record.ts';
import type { Host } from '../host.ts';
import type { Connection } from '../store/postgres/connection.ts';
import { readFacts, type StoredReport, type SyncedLedger } from '../store/postgres/read-facts.ts';
import { readPartition } from '../store/postgres/read-partition.ts';
import { withSharedStore } from './open-shared-store.ts';
import type { RollupRecords } from './rollup-records.ts';
import type { UnitList } from './unit-list.ts';
import type { Workspace } from './workspace.ts';

/**
 * What a shared store has of every unit that the login sees, in the order of the list where there is one. Facts are read,
 * not entries; only of a unit whose facts cannot tell (something was added since, or counts for a later day than the one
 * asked for) are its entries read.
 */
export async function recordsFromStore(
  url: string | undefined,
  list: UnitList | undefined,
  workspace: Workspace,
  host: Host,
): Promise<RollupRecords> {
  return withSharedStore(url, host, async (connection) => {
    const reports = await readFacts(connection, workspace.plan.id);
    const records: UnitRecord[] = [];
    for (const { unit, synced } of inOrderOf(reports, list)) {
      records.push({ unit, arrival: await arrivalOf(unit, synced, workspace, connection) });
    }
    return { records, apart: [] };
  });
}

interface Known {
  readonly unit: RollupUnit;
  readonly synced?: SyncedLedger;
}

/** The list knows contacts and groups, and who is missing from the store. */
function inOrderOf(reports: readonly StoredReport[], list: UnitList | undefined): readonly Known[] {
  const stored = new Map(reports.map((report) => [report.unit.id, report]));
  const listed = (list?.units ?? []).map((unit): Known => {
    const synced = stored.get(unit.id)?.synced;
    return { unit, ...(synced && { synced }) };
  });
  const isListed = new Set(listed.map(({ unit }) => unit.id));
  const others = reports.filter(({ unit }) => !isListed.has(unit.id));
  return [...listed, ...others.map(({ unit, ...rest }): Known => ({ unit: { ...unit, groups: {} }, ...rest }))];
}

async function arrivalOf(
  unit: RollupUnit,
  synced: SyncedLedger | undefined,
  { plan, asOf }: Workspace,
  connection: Connection,
): Promise<UnitRecord['arrival']> {
  if (synced === undefined) return { kind: 'nothing' };
  if (synced.planPrint !== planPrint(plan)) return { kind: 'other-plan' };
  const said = { synced: synced.at, sources: [connection.shown] };
  const isLater = synced.facts.some(({ lastDay }) => lastDay !== undefined && lastDay > asOf.day);
  if (synced.isCurrent && !isLater) return { kind: 'ledger', ...synced, ...said, faults: 0 };
  const { files, faults } = await readPartition(connection, { unit: unit.id, plan: plan.id });
  const ledger = storedLedgerOf(plan, foldLedger(files), unit, asOf);
  return { kind: 'ledger', ...ledger, ...said, digest: digestOf(headsOf(files)), faults: faults.length };
}
