import { pathReadings } from '../core/text/path-readings.ts';
import type { Host } from '../host.ts';
import { evidenceSource, isLink } from './save-answer.ts';

/** A link, or the absolute path of the file that typed or dragged text means; where none is there, as a person would read it. */
export async function draggedPath(
  text: string,
  host: Host,
): Promise<{ readonly path: string; readonly isThere: boolean }> {
  const [plain = '', ...others] = pathReadings(text).map((reading) => evidenceSource(reading, host));
  for (const path of [plain, ...others]) {
    if (isLink(path) || (await host.disk.kindOf(path)) === 'file') return { path, isThere: true };
  }
  return { path: others[0] ?? plain, isThere: false };
}
