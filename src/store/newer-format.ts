import { Trouble } from '../trouble.ts';
import type { Disk } from './disk.ts';
import { settingsFileIn } from './layout.ts';
import { ledgerFilesIn } from './ledger/find-ledger-files.ts';
import { readTail } from './ledger/read-tail.ts';
import { settingsIn } from './plan-folder.ts';

/** This program must not touch what a newer one wrote: it would not understand what it changes. */
export function newerFormat(file: string): Trouble {
  return new Trouble('newer-format', { file });
}

/** The format of the settings that this program writes. */
const settingsFormat = 1;

/** Throws `Trouble` where the settings name a newer format: `format: 2` on a line of its own. */
export async function refuseNewerSettings(planFolder: string, disk: Disk): Promise<void> {
  const settings = settingsFileIn(planFolder);
  if ((await disk.kindOf(settings)) !== 'file') return;
  const text = new TextDecoder().decode(await settingsIn(settings, disk));
  const format = /^format:[ \t]*["']?([0-9]+)/m.exec(text)?.[1];
  if (format !== undefined && Number(format) > settingsFormat) throw newerFormat(settings);
}

/** Throws `Trouble` where any writer's last line is of a newer format. Reads tails only: the cost does not grow with the files. */
export async function refuseNewerLines(folder: string, plan: string, disk: Disk): Promise<void> {
  for (const { path, writer } of (await ledgerFilesIn(folder, disk)).files) {
    const file = await disk.openToRead(path);
    try {
      const tail = await readTail(file, await file.size(), plan, writer);
      if (tail.newerFormat !== undefined) throw newerFormat(path);
    } finally {
      await file.close();
    }
  }
}
