import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Cleaning } from '../../../core/draft/outline/line.ts';
import { readDocument } from '../../../core/draft/outline/read-document.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { Host } from '../../../host.ts';
import { readDocumentFile } from '../../../store/documents/document-text.ts';
import { documentBesidePlan, documentEndings } from '../../../store/layout.ts';
import { otherPlans } from '../choose-plan.ts';
import type { Workspace } from '../workspace.ts';

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

/** The plan here that was drafted from a document of the same bytes, which lies beside it; `undefined` where there is none. */
export async function draftedFrom(source: string, workspace: Workspace, host: Host): Promise<Plan | undefined> {
  const { cwd, disk } = host;
  const path = resolve(cwd, source);
  if ((await disk.kindOf(path)) !== 'file') return undefined;
  const size = await disk.sizeOf(path);
  const own = workspace.isBundled ? [] : [workspace.plan];
  for (const plan of [...own, ...(await otherPlans(workspace, host))]) {
    const name = documentBesidePlan(plan.file, source);
    if (name === undefined) return undefined;
    const beside = resolve(cwd, name);
    if ((await disk.kindOf(beside)) !== 'file' || (await disk.sizeOf(beside)) !== size) continue;
    if (Buffer.from(await disk.readBytes(beside)).equals(await disk.readBytes(path))) return plan;
  }
  return undefined;
}

/** Where the document lies that a plan was drafted from; `undefined` where there is none. */
export async function documentAt(plan: string, { cwd, disk }: Pick<Host, 'cwd' | 'disk'>): Promise<string | undefined> {
  for (const ending of documentEndings) {
    const path = resolve(cwd, documentBesidePlan(plan, `.${ending}`) ?? '');
    if ((await disk.kindOf(path)) === 'file') return path;
  }
  return undefined;
}

async function readWhole(bytes: Uint8Array): Promise<ReadBeside | undefined> {
  const read = await readDocumentFile(bytes);
  return typeof read === 'string' ? undefined : { text: read.text, cleaned: readDocument(read.text).cleaned };
}
