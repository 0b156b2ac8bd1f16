import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathReadings } from '../../core/text/path-readings.ts';
import type { Host } from '../../host.ts';

/** What a typed or dragged text means. */
export interface Dragged {
  /** A link, or an absolute path; where nothing is there, as a person would read it. */
  readonly path: string;
  /** It is a link or a file. */
  readonly isThere: boolean;
  readonly isFolder: boolean;
}

/** The file that a typed or dragged text means, else the folder. */
export async function draggedPath(text: string, host: Host): Promise<Dragged> {
  const [plain = '', ...others] = pathReadings(text).map((reading) => evidenceSource(reading, host));
  let folder: string | undefined;
  for (const path of [plain, ...others]) {
    const kind = isLink(path) ? 'file' : await host.disk.kindOf(path);
    if (kind === 'file') return { path, isThere: true, isFolder: false };
    if (kind === 'folder') folder ??= path;
  }
  return { path: folder ?? others[0] ?? plain, isThere: false, isFolder: folder !== undefined };
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
