import { withSharedStore } from '../../app/district/open-shared-store.ts';
import type { UnitList } from '../../app/district/unit-list.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { RollupUnit, UnitRecord } from '../../core/district/unit-record.ts';
import type { Host } from '../../host.ts';
import { readFacts, type StoredReport } from '../../store/postgres/read-facts.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { RollupRecords } from './rollup-records.ts';

/** What a shared store has of every unit that the login sees, in the order of the list where there is one. */
export async function recordsFromStore(
  url: string | undefined,
  list: UnitList | undefined,
  { plan, asOf, language }: Workspace,
  host: Host,
): Promise<RollupRecords> {
  return withSharedStore(url, host, async (connection) => {
    const reports = await readFacts(connection, {
      plan,
      asOf,
      unreadable: rollupMessages[language].unreadableInStore,
    });
    return { records: inOrderOf(reports, list), apart: [], notes: [] };
  });
}

/** The list knows contacts and groups, and who is missing from the store. */
function inOrderOf(reports: readonly StoredReport[], list: UnitList | undefined): UnitRecord[] {
  const stored = new Map(reports.map((report) => [report.unit.id, report.arrival]));
  const listed = (list?.units ?? []).map(
    (unit): UnitRecord => ({ unit, arrival: stored.get(unit.id) ?? { kind: 'nothing' } }),
  );
  const isListed = new Set(listed.map(({ unit }) => unit.id));
  const others = reports.filter(({ unit }) => !isListed.has(unit.id));
  const withGroups = (unit: StoredReport['unit']): RollupUnit => ({ ...unit, groups: {} });
  return [...listed, ...others.map(({ unit, arrival }): UnitRecord => ({ unit: withGroups(unit), arrival }))];
}
