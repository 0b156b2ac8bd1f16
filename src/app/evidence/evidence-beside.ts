import { basename, dirname, resolve } from 'node:path';
import { nameOfEvidence } from '../../core/ledger/compare-sayings.ts';
import type { Entry, Evidence } from '../../core/ledger/entry.ts';
import type { Host } from '../../host.ts';
import { isBelow } from '../../store/is-below.ts';
import { evidenceSource, isLink } from './evidence-source.ts';

/** Evidence that a file of answers names: a file or link to be taken in, or a copy that the ledger has. */
export type EvidenceFound =
  | { readonly source: string; readonly name: string }
  | { readonly kept: Evidence; readonly name: string };

/**
 * What a file of answers may name: a link, or a file in its own folder or below, links followed. Whoever wrote it is not
 * who records it: another path would take a file of this computer into the ledger, and away with the next packet. What
 * is missing there and stands in the ledger already, under the same name for the same duty, is that.
 */
export async function evidenceBeside(
  text: string,
  answers: string,
  standing: readonly Entry[],
  host: Host,
): Promise<EvidenceFound | { readonly problem: 'missing' | 'elsewhere' }> {
  const folder = answers === '-' ? host.cwd : dirname(resolve(host.cwd, answers));
  if (isLink(text)) return { source: text, name: text };
  const source = evidenceSource(text, { cwd: folder });
  const fromHere = evidenceSource(text, host);
  const within = [source, fromHere].filter((path) => isBelow(path, folder));
  for (const path of within) {
    if ((await host.disk.kindOf(path)) !== 'file') continue;
    const isInside = isBelow(await host.disk.realPath(path), await host.disk.realPath(folder));
    return isInside ? { source: path, name: basename(path) } : { problem: 'elsewhere' };
  }
  const name = basename(source);
  const kept = standing
    .flatMap(({ evidence = [] }) => evidence)
    .find((one) => nameOfEvidence(one).normalize('NFC') === name.normalize('NFC'));
  if (kept !== undefined) return { kept, name };
  return { problem: within.length === 0 ? 'elsewhere' : 'missing' };
}
