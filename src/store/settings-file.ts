import type { Disk } from './disk.ts';
import { readPlainFile } from './plain-file.ts';

export const configFile = 'config.yaml';

/** In bytes; `init` writes some two hundred. */
const largestConfig = 64 * 2 ** 10;

/** The settings as they stand in a file, which may be somebody else's; throws `Trouble` for what is no plain, small file. */
export function settingsIn(file: string, disk: Disk): Promise<Uint8Array> {
  return readPlainFile(file, largestConfig, disk);
}
