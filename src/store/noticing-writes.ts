import { sep } from 'node:path';
import type { Disk } from './disk.ts';

/**
 * The same disk, telling when something was written that lasts: on disk, and neither in `own`, which this machine keeps for
 * itself, nor among the system's temporary files. Locks and what is unpacked in passing are not synced, and do not last.
 */
export function noticingWrites(disk: Disk, own: string, onWritten: () => void): Disk {
  const passing = [own];
  const notice = (path: string) => {
    if (!passing.some((folder) => path.startsWith(`${folder}${sep}`))) onWritten();
  };
  return {
    ...disk,
    writeWhole: async (path, content) => {
      await disk.writeWhole(path, content);
      notice(path);
    },
    pourWhole: async (path, chunks) => {
      await disk.pourWhole(path, chunks);
      notice(path);
    },
    open: async (path) => {
      const file = await disk.open(path);
      const sync = async () => {
        await file.sync();
        notice(path);
      };
      return { ...file, sync };
    },
    makeTemporaryFolder: async () => {
      const folder = await disk.makeTemporaryFolder();
      passing.push(folder);
      return folder;
    },
  };
}
