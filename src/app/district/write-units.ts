import { dirname, relative } from 'node:path';
import { type UnitLine, withoutUnit, withUnitId, withUnits } from '../../core/district/list-units.ts';
import { unitIdFor } from '../../core/district/unit-id.ts';
import type { ListedUnit } from '../../core/district/unit-list.ts';
import { isUnitId } from '../../core/ledger/names.ts';
import type { Host } from '../../host.ts';
import { plansFolderIn, unitCopyIn, unitListIn } from '../../store/layout.ts';
import { wholeText } from '../../store/text-file.ts';
import { Trouble } from '../../trouble.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { soundList, unitListAt, unitListFileAt } from './unit-list.ts';

/** Units of the list of whom nothing was ever received: a line that was a slip may go. */
export async function removableUnits(workspace: Workspace, host: Host): Promise<readonly ListedUnit[]> {
  const list = await unitListAt(workspace, host);
  const removable: ListedUnit[] = [];
  for (const unit of list?.units ?? []) {
    const isKept = (await host.disk.kindOf(unitCopyIn(workspace.root, unit.id))) !== undefined;
    if (!isKept && unit.id !== workspace.config?.unit.id) removable.push(unit);
  }
  return removable;
}

/** Gives a unit of the list the id by which it records; false where it cannot be. */
export async function changeUnitId(
  { id }: ListedUnit,
  own: string,
  workspace: Workspace,
  host: Host,
): Promise<boolean> {
  const path = (await unitListFileAt(workspace, host)) ?? unitListIn(workspace.root);
  const text = wholeText(await host.disk.readBytes(path));
  const changed = isUnitId(own) ? withUnitId(text, id, own) : undefined;
  if (changed === undefined) return false;
  await host.disk.writeWhole(path, changed);
  return true;
}

/** Takes a unit from the list. Throws `Trouble` where only a person can change the file. */
export async function removeUnit({ id }: ListedUnit, workspace: Workspace, host: Host): Promise<void> {
  const path = (await unitListFileAt(workspace, host)) ?? unitListIn(workspace.root);
  const changed = withoutUnit(wholeText(await host.disk.readBytes(path)), id);
  if (changed === undefined) throw new Trouble('units-as-laid-out', { file: relative(host.cwd, path) });
  await host.disk.writeWhole(path, changed);
}

/** Writes units into the list, or a first list into the folder of plans. Throws `Trouble` where only a person can change the file. */
export async function writeUnits(lines: readonly UnitLine[], workspace: Workspace, host: Host): Promise<void> {
  const found = await unitListFileAt(workspace, host);
  const path = found ?? unitListIn(plansFolderIn(workspace.root));
  const own = workspace.config?.unit;
  // What it recorded bears the id that it has, whatever its name would give.
  const known = lines.map((line) =>
    line.name === own?.name && own.id !== unitIdFor(own.name) ? { ...line, id: own.id } : line,
  );
  const before = found === undefined ? undefined : wholeText(await host.disk.readBytes(path));
  const changed = withUnits(before, known);
  const file = relative(host.cwd, path).replaceAll('\\', '/');
  if (changed === undefined) throw new Trouble('units-as-laid-out', { file });
  soundList(new TextEncoder().encode(changed), path, host);
  await host.disk.makeFolder(dirname(path));
  await host.disk.writeWhole(path, changed);
}
