import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathReadings } from '../../core/text/path-readings.ts';
import type { Host } from '../../host.ts';

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

/** A path from where the person stands; a link stays as it is. A `file://` address, as files dragged from some windows are, is a path. */
export function evidenceSource(text: string, { cwd }: Pick<Host, 'cwd'>): string {
  const path = /^file:\/\//i.test(text) ? pathOf(text) : undefined;
  if (path !== undefined) return path;
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : resolve(cwd, text);
}

export function isLink(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/** `undefined` for a file of another computer, or an address that is none. */
function pathOf(url: string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}
