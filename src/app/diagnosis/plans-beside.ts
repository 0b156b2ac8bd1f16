import { basename, dirname, join, posix, resolve } from 'node:path';
import { planIdIn } from '../../core/plan/plan-id-in.ts';
import { duplicatePlanId } from '../../core/plan/rules/duplicate-plan-id.ts';
import type { Rule } from '../../core/plan/rules/rule.ts';
import { longestText } from '../../core/plan/yaml/yaml-limits.ts';
import type { Host } from '../../host.ts';
import type { Disk } from '../../store/disk.ts';
import { isPlanFile, plansFolderIn } from '../../store/layout.ts';
import { readPlainFile } from '../../store/plain-file.ts';
import { decodeText } from '../../store/text-file.ts';
import { Trouble } from '../../trouble.ts';

/** No character of UTF-16 takes more than three bytes of UTF-8: such a file holds more than will be read, whatever it is. */
export const mostBytes = 3 * (longestText + 1);

/** For a file the rule that judges it by what is not in it, if there is one. */
export type Judging = (file: string) => Promise<Rule | undefined>;

/** Judges a file in a folder `plans/` by what else lies there, checked or not. Each folder is looked through once. */
export function neighboursIn(host: Pick<Host, 'cwd' | 'disk'>): Judging {
  const folders = new Map<string, Promise<NamesById>>();
  return async (file) => {
    const folder = dirname(resolve(host.cwd, file));
    if (folder !== plansFolderIn(dirname(folder))) return undefined;
    const looked = folders.get(folder) ?? namesIn(folder, host);
    folders.set(folder, looked);
    const names = await looked;
    return duplicatePlanId((id) =>
      (names.get(id) ?? [])
        .filter((name) => name !== basename(file))
        .map((name) => posix.join(posix.dirname(file), name)),
    );
  };
}

/** The plan files of a folder by the ids that they have. */
type NamesById = ReadonlyMap<string, readonly string[]>;

async function namesIn(folder: string, { disk }: Pick<Host, 'disk'>): Promise<NamesById> {
  const names = new Map<string, string[]>();
  const all = (await disk.list(folder)).filter(isPlanFile);
  if (all.length < 2) return names;
  for (const name of all) {
    const id = await idOf(join(folder, name), disk);
    if (id !== undefined) names.set(id, [...(names.get(id) ?? []), name]);
  }
  return names;
}

async function idOf(path: string, disk: Disk): Promise<string | undefined> {
  try {
    const decoded = decodeText(await readPlainFile(path, mostBytes, disk));
    return 'text' in decoded ? planIdIn(decoded.text) : undefined;
  } catch (error) {
    // What cannot be read is told of where it is checked itself.
    if (!(error instanceof Trouble)) throw error;
    return undefined;
  }
}
