import { Trouble } from '../trouble.ts';
import type { Disk } from './disk.ts';

/**
 * The content of a file that lies in a folder which may be somebody else's: of a pipe or a device, which might never end,
 * nothing is read. `most` is in bytes. Throws `Trouble` `file-unreadable`.
 */
export async function readPlainFile(path: string, most: number, disk: Disk): Promise<Uint8Array> {
  const kind = await disk.kindOf(path);
  if (kind === 'folder') throw unreadable(path, 'EISDIR');
  if (kind === 'other') throw unreadable(path, 'not-plain');
  if (kind === 'file' && (await disk.sizeOf(path)) > most) throw unreadable(path, 'EFBIG');
  return disk.readBytes(path);
}

function unreadable(path: string, why: string): Trouble {
  return new Trouble('file-unreadable', { file: path, why });
}
