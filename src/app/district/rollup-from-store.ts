import { randomInt } from 'node:crypto';
import type { Advance } from '../../core/advance.ts';
import type { RollupUnit, UnitRecord } from '../../core/district/unit-record.ts';
import type { Host } from '../../host.ts';
import { type Checkable, readFacts, type StoredReport } from '../../store/postgres/read-facts.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';
import { knownKeys } from '../keys/known-keys.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { withSharedStore } from './open-shared-store.ts';
import { ownSources, type RollupRecords, readRecords } from './rollup-records.ts';
import type { UnitList } from './unit-list.ts';

/** What is asked of a shared store. */
export interface StoreAsked {
  readonly url: string | undefined;
  readonly list: UnitList | undefined;
  /** All facts are worked out again from the entries; otherwise those of some units. */
  readonly verifies: boolean;
  /** All entries are read, for what was written about duties. */
  readonly readsEntries?: boolean;
}

/**
 * What a shared store has of every unit that the login sees, in the order of the list where there is one. Our own ledger counts
 * where nothing came from it there: a reviewer's login brings no entries of its own.
 */
export async function recordsFromStore(
  { list, ...storeAsked }: StoreAsked,
  workspace: Workspace,
  host: Host,
  advance: Advance,
): Promise<RollupRecords> {
  const { plan, asOf, today, language } = workspace;
  const { url, verifies, readsEntries = false } = storeAsked;
  const say = rollupMessages[language];
  let count = 0;
  const checked = (units: readonly Checkable[]) => {
    const chosen = verifies ? units : sampleOf(units);
    count = chosen.length;
    return chosen.map(({ id }) => id);
  };
  const { reviewersOf } = await knownKeys(list, workspace, host);
  const reports = await withSharedStore(url, host, (connection) =>
    readFacts(connection, { plan, asOf, unreadable: say.unreadableInStore, checked, reviewersOf, today, readsEntries }),
  );
  const own = await ownRecords(list, workspace, host, advance);
  const wrong = reports.filter(({ isFalse }) => isFalse);
  return {
    records: inOrderOf(reports, list).map((record) =>
      isSilent(record) ? (own.get(record.unit.id) ?? record) : record,
    ),
    recordsUnder: async (known) =>
      (await recordsFromStore({ ...storeAsked, list: known }, workspace, host, advance)).records,
    apart: wrong.map(({ unit }) => ({ file: unit.id, why: say.falseFacts({ unit: unit.name }), unit: unit.name })),
    notes: [...strangerNote(reports, language), ...(verifies ? [say.verified({ count, wrong: wrong.length })] : [])],
  };
}

/** Reviews that count for nobody would otherwise be missed without a word. */
function strangerNote(reports: readonly StoredReport[], language: Language): Shown[] {
  const met = reports.filter(({ strangers }) => strangers.length > 0);
  if (met.length === 0) return [];
  const keys = [...new Set(met.flatMap(({ strangers }) => strangers))];
  return [rollupMessages[language].strangeReviews({ count: met.length, keys: listed(keys) })];
}

/** As the list of units has them; no more than a person reads. */
function listed(keys: readonly string[]): string {
  const first = keys.slice(0, 5).map((key) => `ed25519:${key}`);
  return [...first, ...(keys.length > first.length ? ['…'] : [])].join('、');
}

/** So many units at most are looked at unasked, and no more once they have so many entries: a table stays a matter of a moment. */
const sample = { units: 3, lines: 2000 };

/** Units by chance: who writes false facts cannot know whether somebody looks. */
function sampleOf(units: readonly Checkable[]): readonly Checkable[] {
  const left = [...units];
  const chosen: Checkable[] = [];
  for (let lines = 0; left.length > 0 && chosen.length < sample.units && lines < sample.lines; ) {
    const [one] = left.splice(randomInt(left.length), 1);
    if (one === undefined) break;
    chosen.push(one);
    lines += one.lines;
  }
  return chosen;
}

/** The ledger of this folder, put down to its unit. */
async function ownRecords(
  list: UnitList | undefined,
  workspace: Workspace,
  host: Host,
  advance: Advance,
): Promise<ReadonlyMap<string, UnitRecord>> {
  const sources = ownSources(workspace);
  if (sources.length === 0) return new Map();
  const { records } = await readRecords(sources, list, workspace, host, advance);
  return new Map(records.map((record) => [record.unit.id, record]));
}

function isSilent({ arrival }: UnitRecord): boolean {
  return arrival.kind === 'nothing';
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
