import { dirname, relative } from 'node:path';
import { type UnitLine, withUnits } from '../../core/district/list-units.ts';
import { unitIdFor } from '../../core/district/unit-id.ts';
import type { Host } from '../../host.ts';
import { plansFolderIn, unitListIn } from '../../store/layout.ts';
import { wholeText } from '../../store/text-file.ts';
import { Trouble } from '../../trouble.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { soundList, unitListFileAt } from './unit-list.ts';

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
