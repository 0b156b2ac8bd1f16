import type { Diagnostic } from '../core/diagnostic.ts';
import { sha256 } from '../core/ledger/sha256.ts';
import { namedPath } from '../core/plan/yaml/node-path.ts';
import { artifactUri, type Places } from './artifact-uri.ts';

/** What of a finding's values changes when lines move or a neighbour is mended. */
const passing: readonly string[] = ['line', 'count'];

/**
 * By which a finding is known again in a later version of its file: code, file, the node by ids and keys, and what was
 * found there; equal ones are numbered. No line goes in, so that lines may move.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[], places: Places): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((found) => {
    const print = fingerprint(found, places);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return `${print}:${count}`;
  });
}

function fingerprint({ code, values, file, path }: Diagnostic, places: Places): string {
  const kept = Object.entries(values).filter(([key]) => !passing.includes(key));
  return sha256(JSON.stringify([code, artifactUri(file, places), namedPath(path), kept])).slice(0, 32);
}
