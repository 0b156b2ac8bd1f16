import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileEnding } from '../../core/text/file-ending.ts';
import type { Host } from '../../host.ts';
import type { Disk } from '../../store/disk.ts';
import { Trouble } from '../../trouble.ts';

/** Whether `-o` names a folder for several files: one that is there, or a name that ends as one or like no file. */
export async function namesFolder(output: string | undefined, { cwd, disk }: Host): Promise<boolean> {
  if (output === undefined) return false;
  return /[\\/]$/.test(output) || (await disk.kindOf(resolve(cwd, output))) === 'folder' || fileEnding(output) === '';
}

/** Throws `Trouble` for a result that has no folder to lie in: below the working folder one will be made, and nowhere else. */
export async function refuseOutputFolder(output: string, host: Host): Promise<void> {
  return refuseFolder(dirname(resolve(host.cwd, output)), output, host);
}

/** As `refuseOutputFolder`, for a folder that several results go into. */
export async function refuseFolderOfOutputs(folder: string, host: Host): Promise<void> {
  return refuseFolder(resolve(host.cwd, folder), folder, host);
}

async function refuseFolder(folder: string, file: string, { cwd, disk }: Host): Promise<void> {
  const near = await nearestThere(folder, disk);
  const mayBeMade = near === folder || (await isWithin(near, cwd, disk));
  if (mayBeMade && (await disk.kindOf(near)) === 'folder') return;
  throw new Trouble('no-output-folder', { file, folder });
}

/** Makes the folder of a result where it is missing: when the work is done, so that none is left by work that fails. */
export async function makeOutputFolder(output: string, { cwd, disk }: Host): Promise<void> {
  const folder = dirname(resolve(cwd, output));
  if ((await disk.kindOf(folder)) === undefined) await disk.makeFolder(folder);
}

/** The path itself or what stands nearest above it. */
async function nearestThere(path: string, disk: Disk): Promise<string> {
  const above = dirname(path);
  return above === path || (await disk.kindOf(path)) !== undefined ? path : nearestThere(above, disk);
}

/** By where links lead: a folder is never made behind one that leads away. */
async function isWithin(path: string, folder: string, disk: Disk): Promise<boolean> {
  const way = relative(await disk.realPath(folder), await disk.realPath(path));
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}
