import type { Context } from 'hono';
import type { LedgerState } from '../../core/ledger/entry.ts';
import { attachmentsIn } from '../../core/ledger/evidence/attachments.ts';
import { fileEnding } from '../../core/text/file-ending.ts';
import type { Place } from '../place.ts';
import { download, framed, pdfType } from './download.ts';

/** What a frame can show, by the ending of its name; a file that is something else stays dark, as no browser may guess. */
const types: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['pdf', pdfType],
]);

/** As what a frame shows a file of this name; `undefined` for what it cannot show. */
export function viewableType(name: string): string | undefined {
  return types.get(fileEnding(name));
}

export type CopyUse = 'download' | 'view';

/** The copy whose hash the address has, if the ledger names it and nobody had it removed. */
export async function keptCopy(
  context: Context,
  use: CopyUse,
  state: LedgerState,
  store: Pick<Place['ledger']['store'], 'readEvidence'>,
): Promise<Response> {
  const wanted = context.req.param('sha256');
  const found = attachmentsIn(state).flatMap(({ evidence, removal, stands }) =>
    stands && removal === undefined && 'sha256' in evidence && evidence.sha256 === wanted ? [evidence] : [],
  )[0];
  const content = found && (await store.readEvidence(found.sha256));
  if (found === undefined || content === undefined) return context.notFound();
  if (use === 'download') return download(new Uint8Array(content), found.name);
  const type = viewableType(found.name);
  return type === undefined ? context.notFound() : framed(new Uint8Array(content), type);
}
