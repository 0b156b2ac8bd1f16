import type { Diagnostic } from '../diagnostic.ts';
import { isUnitId, readKeyText } from '../ledger/names.ts';
import type { Place } from '../plan/plan.ts';
import { readShape } from '../plan/read-shape.ts';
import { Reading } from '../plan/reading.ts';
import type { ValueOf } from '../plan/shape.ts';
import { writtenForms } from '../plan/written-forms.ts';
import { findDuplicateKeys } from '../plan/yaml/duplicate-keys.ts';
import { descend, type Spot } from '../plan/yaml/source-node.ts';
import { readYaml } from '../plan/yaml/yaml-source.ts';
import type { ListedKey } from './known-keys.ts';
import { type NoticeThresholds, thresholdsFrom, usualThresholds } from './notice-thresholds.ts';
import { unitIdFor } from './unit-id.ts';
import { type keysShape, unitListShape, type unitShape } from './unit-list-shape.ts';

/** A unit of the district, as `units.yaml` has it. */
export interface ListedUnit {
  /** What its entries bear; it stays when the unit is renamed. */
  readonly id: string;
  readonly name: string;
  /** Names that it had, oldest first. */
  readonly former: readonly string[];
  /** A key of the plan's `units`. */
  readonly kind: string;
  readonly contact?: string;
  readonly tags: readonly string[];
  /** What it belongs to: kind of group → its name (街道 → 东城街道). */
  readonly groups: Readonly<Record<string, string>>;
  /** Those by which its reports are known; none: whoever signs is taken. */
  readonly keys: readonly ListedKey[];
  readonly at: Place;
}

export interface UnitListReading {
  /** In the file's order; only where there is no error. */
  readonly units: readonly ListedUnit[] | undefined;
  /** The keys of all who may review. */
  readonly reviewers: readonly ListedKey[];
  /** When units are reminded. */
  readonly notice: NoticeThresholds;
  readonly diagnostics: readonly Diagnostic[];
}

type ReadUnit = ValueOf<typeof unitShape>;

/** A list of units, format 1, or all that is wrong with it. Never throws, whatever the text. */
export function readUnitList(text: string, file: string): UnitListReading {
  const source = readYaml(text);
  const { root, findings } = source;
  const reading = new Reading(source);
  for (const { start, end, ...finding } of findings) reading.addAt(finding, start, end);
  const read = root && listFrom({ node: root }, reading);
  return {
    units: reading.hasErrors ? undefined : read?.units,
    reviewers: read?.reviewers ?? [],
    notice: read?.notice ?? usualThresholds,
    diagnostics: reading.diagnostics(file),
  };
}

function listFrom(root: Spot, reading: Reading) {
  findDuplicateKeys(root, reading);
  const read = readShape(unitListShape, root, reading);
  const units = (read?.values.units ?? []).map((unit) => ({ unit: unitFrom(unit, reading), spot: unit.spot }));
  findDoubled(units, reading);
  const reviewers = (read?.values.reviewers ?? []).flatMap(({ values }) => keysFrom(values.keys, reading));
  const notice = read?.values.notice;
  const thresholds = notice === undefined ? usualThresholds : thresholdsFrom(notice.values, notice.spot, reading);
  return read && { units: units.map(({ unit }) => unit), reviewers, notice: thresholds };
}

function keysFrom(read: ValueOf<typeof keysShape> = [], reading: Reading): ListedKey[] {
  return read.flatMap(({ values: { key = '', until }, spot }): ListedKey[] => {
    const bare = readKeyText(key);
    if (bare !== undefined) return [{ key: bare, ...(until !== undefined && { until }) }];
    if (key !== '') reading.add('bad-value', { problem: 'signing-key', key: 'keys', text: key, known: '' }, spot);
    return [];
  });
}

/** Where no id is written, it is the one that `init` gave the unit under the name that it had first. */
function unitFrom({ values, spot }: ReadUnit, reading: Reading): ListedUnit {
  const { name = '', former = [], kind = '', contact, tags = [], groups = {} } = values;
  const keys = keysFrom(values.keys, reading);
  const id = values.id ?? unitIdFor(former[0] ?? name);
  judgeId(values.id, spot, reading);
  const at = reading.placeOf(spot.node);
  return { id, name, former, kind, ...(contact !== undefined && { contact }), tags, groups, keys, at };
}

function judgeId(id: string | undefined, spot: Spot, reading: Reading): void {
  if (id === undefined) return;
  const problem = writtenForms.deviceName.test(id) ? 'device-name' : isUnitId(id) ? undefined : 'unit-id';
  if (problem === undefined) return;
  reading.add('bad-value', { problem, key: 'id', text: id, known: '' }, descend(spot, ['id']));
}

/** Records are kept by id, and packets are told apart by the names that people give: neither may mean two. */
function findDoubled(units: readonly { readonly unit: ListedUnit; readonly spot: Spot }[], reading: Reading): void {
  const firstLine = { unit: new Map<string, number>(), 'unit-name': new Map<string, number>() };
  for (const { unit, spot } of units) {
    const named = [unit.name, ...unit.former].filter((name) => name !== '');
    const claims = [
      { what: 'unit', id: unit.id, key: 'id' } as const,
      ...[...new Set(named)].map((id) => ({ what: 'unit-name', id, key: 'name' }) as const),
    ];
    for (const { what, id, key } of claims) {
      const line = firstLine[what].get(id);
      if (line === undefined) firstLine[what].set(id, unit.at.line);
      else reading.add('duplicate-id', { what, id, line }, descend(spot, [key]));
    }
  }
}

/** The unit that an id, a name or a former name means. */
export function findUnit(units: readonly ListedUnit[], given: string): ListedUnit | undefined {
  const wanted = given.normalize('NFKC').trim();
  const means = (text: string) => text.normalize('NFKC').trim() === wanted;
  return (
    units.find(({ id }) => id === wanted) ??
    units.find(({ name }) => means(name)) ??
    units.find(({ former }) => former.some(means))
  );
}
