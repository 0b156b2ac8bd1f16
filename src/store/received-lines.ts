import { dirname } from 'node:path';
import { type Day, parseDay } from '../core/day.ts';
import type { ReceivedDays } from '../core/district/received.ts';
import type { Disk } from './disk.ts';
import { receivedIn } from './layout.ts';

/** When signed lines were received in this folder, as far as it was kept; of a line that came twice the earlier day. What is no such line is passed over. */
export async function readReceived(folder: string, plan: string, disk: Disk): Promise<ReceivedDays> {
  const file = receivedIn(folder, plan);
  const days = new Map<string, Day>();
  if ((await disk.kindOf(file)) !== 'file') return days;
  for (const line of new TextDecoder().decode(await disk.readBytes(file)).split(/\r?\n/)) {
    const [, written = '', hash = ''] = /^(\S{10}) ([0-9a-f]{64})$/.exec(line) ?? [];
    const day = parseDay(written);
    const known = days.get(hash);
    if (day !== undefined && (known === undefined || day < known)) days.set(hash, day);
  }
  return days;
}

/** Adds what was received on a day; only ever at the end, so that nobody's day is lost where two do it at once. */
export async function addReceived(
  folder: string,
  plan: string,
  hashes: readonly string[],
  day: Day,
  disk: Disk,
): Promise<void> {
  const path = receivedIn(folder, plan);
  await disk.makeFolder(dirname(path));
  const file = await disk.open(path);
  try {
    // A line that was cut off while it was written must not spoil the next.
    const end = await file.read(Math.max(0, (await file.size()) - 1), 1);
    const start = end.length === 0 || end[0] === 0x0a ? '' : '\n';
    await file.write(new TextEncoder().encode(start + hashes.map((hash) => `${day} ${hash}\n`).join('')));
    await file.sync();
  } finally {
    await file.close();
  }
}
