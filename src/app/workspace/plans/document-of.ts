import { resolve } from 'node:path';
import type { Host } from '../../../host.ts';
import { type DocumentText, readDocumentFile } from '../../../store/documents/document-text.ts';
import { Trouble } from '../../../trouble.ts';

/** Bytes. No document of an office comes near it. */
const largestDocument = 30_000_000;

/** The text of a file, or of standard input where it is called `-`. Throws `Trouble` where there is none to read. */
export async function documentOf(source: string, host: Host): Promise<DocumentText> {
  const file = nameOf(source);
  const path = resolve(host.cwd, source);
  if (source !== '-' && (await host.disk.kindOf(path)) === 'file' && (await host.disk.sizeOf(path)) > largestDocument) {
    throw new Trouble('import-too-large', { file });
  }
  const bytes = source === '-' ? await host.readInput() : await host.disk.readBytes(path);
  if (source !== '-' && bytes.length === 0) throw new Trouble('import-no-bytes', { file });
  const read = await readDocumentFile(bytes);
  if (typeof read === 'string') throw new Trouble(read, { file });
  return read;
}

/** What messages call a source. */
export function nameOf(source: string): string {
  return source === '-' ? 'stdin' : source;
}
