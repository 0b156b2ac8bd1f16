import { dirname, relative, resolve } from 'node:path';
import { isError } from '../../core/diagnostic.ts';
import type { ListedKey } from '../../core/district/known-keys.ts';
import type { NoticeThresholds } from '../../core/district/notice-thresholds.ts';
import { findUnit, type ListedUnit, readUnitList } from '../../core/district/unit-list.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { nearestOf } from '../../core/text/nearest.ts';
import type { Host } from '../../host.ts';
import { plansFolderIn, unitListIn } from '../../store/layout.ts';
import { readPlainFile } from '../../store/plain-file.ts';
import { decodeText } from '../../store/text-file.ts';
import { Trouble } from '../../trouble.ts';

/** The district's units as a file lists them. */
export interface UnitList {
  /** As messages name it. */
  readonly file: string;
  readonly units: readonly ListedUnit[];
  /** The keys of all who may review. */
  readonly reviewers: readonly ListedKey[];
  /** When units are reminded. */
  readonly notice: NoticeThresholds;
}

/** What says where a list is looked for: beside the plan, else in the folder in which the ledger lies. */
export interface UnitListPlace {
  readonly plan: Plan;
  readonly isBundled: boolean;
  /** The folder that holds `.plan/`. */
  readonly root: string;
}

/** In bytes: some hundred for each of 100,000 units. */
const largestList = 16 * 2 ** 20;

/** The list of units, if there is one; throws `Trouble` where it cannot be used with the plan. */
export async function unitListAt(place: UnitListPlace, host: Host): Promise<UnitList | undefined> {
  const path = await unitListFileAt(place, host);
  return path === undefined ? undefined : readListFile(path, place.plan, host);
}

/** Where it lies: absolute. */
export async function unitListFileAt(
  { plan, isBundled, root }: UnitListPlace,
  host: Host,
): Promise<string | undefined> {
  const beside = isBundled ? [] : [dirname(resolve(host.cwd, plan.file))];
  for (const path of [...beside, root, plansFolderIn(root)].map(unitListIn)) {
    if ((await host.disk.kindOf(path)) === 'file') return path;
  }
  return undefined;
}

/** As `unitListAt`, where there is none to go on without. */
export async function neededUnitList(place: UnitListPlace, host: Host): Promise<UnitList> {
  const list = await unitListAt(place, host);
  if (list !== undefined) return list;
  throw new Trouble('no-unit-list', { file: unitListIn(place.root) });
}

async function readListFile(path: string, plan: Plan, host: Host): Promise<UnitList> {
  const list = soundList(await readPlainFile(path, largestList, host.disk), path, host);
  const stranger = list.units.find(({ kind }) => !Object.hasOwn(plan.units, kind));
  if (stranger === undefined) return list;
  const known = Object.keys(plan.units).join('、');
  const { name, kind } = stranger;
  const values = { file: list.file, unit: name, kind, known };
  throw new Trouble('units-kind', values);
}

/** The list that a file holds, whatever plan it is for; `path` is absolute. Throws `Trouble` where it is not sound. */
export function soundList(bytes: Uint8Array, path: string, { cwd }: Host): UnitList {
  const file = (relative(cwd, path) || path).replaceAll('\\', '/');
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) throw new Trouble('units-encoding', { file });
  const { units, reviewers, notice, diagnostics } = readUnitList(decoded.text, file);
  if (units !== undefined) return { file, units, reviewers, notice };
  const errors = Math.max(1, diagnostics.filter(isError).length);
  throw new Trouble('units-broken', { file, errors });
}

/** The unit of the list that an id or a name means; throws `Trouble` with the nearest. */
export function unitNamed(given: string, { units, file }: UnitList): ListedUnit {
  const unit = findUnit(units, given);
  if (unit !== undefined) return unit;
  const names = units.map(({ name }) => name);
  const alike = names.filter((name) => name.includes(given.trim()));
  const near = [...new Set([...alike, ...nearestOf(given, names, 3)])].slice(0, 5).join('、');
  throw new Trouble('unknown-unit', { unit: given, near, file });
}
