import type { Diagnostic } from '../core/diagnostic.ts';
import { sha256 } from '../core/ledger/sha256.ts';
import { namedPath } from '../core/plan/named-path.ts';
import type { SourceNode } from '../core/plan/yaml/source-node.ts';
import { readYaml } from '../core/plan/yaml/yaml-source.ts';
import { artifactUri } from './artifact-uri.ts';
import type { FormatContext } from './diagnostic-format.ts';

/** What of a finding's values changes when lines move or a neighbour is mended. */
const passing: readonly string[] = ['line', 'count'];

/**
 * By which a finding is known again in a later version of its file: code, file, the node by ids and keys, and what was
 * found there; equal ones are numbered. No line goes in, so that lines may move.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[], context: FormatContext): readonly string[] {
  const rootOf = rootReader(context.sources);
  const seen = new Map<string, number>();
  return diagnostics.map((found) => {
    const print = fingerprint(found, rootOf(found.file), context.folder);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return `${print}:${count}`;
  });
}

function fingerprint({ code, values, file, path }: Diagnostic, root: SourceNode | undefined, folder: string): string {
  const kept = Object.entries(values).filter(([key]) => !passing.includes(key));
  const where = root === undefined ? path : namedPath(root, path);
  return sha256(JSON.stringify([code, artifactUri(file, folder), where, kept])).slice(0, 32);
}

/** Reads each file once, and only those in which something was found. */
function rootReader(sources: ReadonlyMap<string, string>): (file: string) => SourceNode | undefined {
  const roots = new Map<string, SourceNode | undefined>();
  return (file) => {
    if (!roots.has(file)) roots.set(file, readYaml(sources.get(file) ?? '').root);
    return roots.get(file);
  };
}
