import { basename, dirname, parse, resolve } from 'node:path';
import { nearest } from '../../../core/text/nearest.ts';
import type { Host } from '../../../host.ts';
import { type DocumentText, readDocumentFile } from '../../../store/documents/document-text.ts';
import { Trouble } from '../../../trouble.ts';

/** Bytes. No document of an office comes near it. */
const largestDocument = 30_000_000;

/** The text of a file, or of standard input where it is called `-`. Throws `Trouble` where there is none to read. */
export async function documentOf(source: string, host: Host): Promise<DocumentText> {
  const file = nameOf(source);
  const path = resolve(host.cwd, source);
  const kind = source === '-' ? undefined : await host.disk.kindOf(path);
  if (source !== '-' && kind === undefined)
    throw new Trouble('import-missing', { file, near: await nearFile(source, host) });
  if (kind === 'file' && (await host.disk.sizeOf(path)) > largestDocument) {
    throw new Trouble('import-too-large', { file });
  }
  const bytes = source === '-' ? await host.readInput() : await host.disk.readBytes(path);
  if (source !== '-' && bytes.length === 0) throw new Trouble('import-no-bytes', { file });
  const read = await readDocumentFile(bytes);
  if (typeof read === 'string') throw new Trouble(read, { file });
  return read;
}

/** The file beside it whose name is nearest, as it would be typed; empty where none is near. */
async function nearFile(source: string, { cwd, disk }: Host): Promise<string> {
  const own = parse(source).name;
  const beside = await disk.list(dirname(resolve(cwd, source)));
  // What every document's name ends in makes none of them near, and in a name of one character nothing is alike.
  const alike = beside.filter((each) => own.length > 1 && nearest(own, [parse(each).name]) !== undefined);
  const name = nearest(basename(source), alike);
  return name === undefined ? '' : `${source.slice(0, source.length - basename(source).length)}${name}`;
}

/** What messages call a source. */
export function nameOf(source: string): string {
  return source === '-' ? 'stdin' : source;
}
