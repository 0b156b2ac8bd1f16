import type { Entry, Placement } from '../entry.ts';
import type { LedgerFile } from '../ledger-file.ts';
import { baseWriterOf } from '../names.ts';

/** A head that was signed and that no file has: the file is gone, or what stood at its end. */
export interface MissingHead {
  readonly writer: string;
  /** Lines of that writer that are there; 0 where there is no file of it. */
  readonly found: number;
}

/** Which of the heads that a submission signed are not there. A branch holds what its writer's own file held as well. */
export function missingHeads({ heads = {} }: Entry, files: readonly LedgerFile[]): readonly MissingHead[] {
  return Object.entries(heads).flatMap(([writer, head]): MissingHead[] => {
    const own = files.filter((file) => baseWriterOf(file.writer) === baseWriterOf(writer));
    if (own.some(({ lines }) => lines.some(({ entry }) => entry.hash === head))) return [];
    return [{ writer, found: Math.max(0, ...own.map(({ lines }) => lines.length)) }];
  });
}

/** A submission that stands, with what of its signed heads is not there. */
export interface SignedScope {
  readonly entry: Entry;
  readonly missing: readonly MissingHead[];
}

/** The standing submissions, oldest first, each held against the files. */
export function signedScopes(standing: readonly Placement[], files: readonly LedgerFile[]): readonly SignedScope[] {
  return standing
    .filter(({ entry }) => entry.kind === 'submit')
    .map(({ entry }) => ({ entry, missing: missingHeads(entry, files) }));
}
