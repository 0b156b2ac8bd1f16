import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Cleaning } from '../../../core/draft/outline/line.ts';
import { readDocument } from '../../../core/draft/outline/read-document.ts';
import type { Host } from '../../../host.ts';
import { readDocumentFile } from '../../../store/documents/document-text.ts';
import { documentBesidePlan, documentEndings } from '../../../store/layout.ts';

/** The document of a plan as it was read, and what was left out by that. */
export interface ReadBeside {
  readonly text: string;
  readonly cleaned: readonly Cleaning[];
}

/** Documents that were read before, by what is in them: a PDF takes longer than all the rest of a page. */
export type KnownDocuments = Map<string, ReadBeside>;

/** The document that lies beside a plan under its name; `undefined` where there is none, or it cannot be read. */
export async function documentBeside(
  plan: string,
  known: KnownDocuments,
  { cwd, disk }: Host,
): Promise<ReadBeside | undefined> {
  for (const ending of documentEndings) {
    const path = resolve(cwd, documentBesidePlan(plan, `.${ending}`) ?? '');
    if ((await disk.kindOf(path)) !== 'file') continue;
    const bytes = await disk.readBytes(path);
    const mark = createHash('sha256').update(bytes).digest('hex');
    const read = known.get(mark) ?? (await readWhole(bytes));
    if (read === undefined) continue;
    known.set(mark, read);
    return read;
  }
  return undefined;
}

async function readWhole(bytes: Uint8Array): Promise<ReadBeside | undefined> {
  const read = await readDocumentFile(bytes);
  return typeof read === 'string' ? undefined : { text: read.text, cleaned: readDocument(read.text).cleaned };
}
