import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { importOutput } from '../../core/contract/outputs/import.ts';
import type { Draft } from '../../core/draft/draft.ts';
import type { DocumentFates } from '../../core/draft/fates/document-fates.ts';
import { draftCounts } from './draft-counts.ts';
import type { TableBeside } from './table-beside.ts';

/** The account of an import, for programs. */
export function toldImport(
  { file, output }: { readonly file: string; readonly output: string | undefined },
  draft: Draft,
  { words, outside, equal }: DocumentFates,
  table: TableBeside | undefined,
): OutputOf<typeof importOutput> {
  const { plan, coverage, cleaned } = draft;
  const { id, title, issuer, period } = plan;
  const { sentences, once, missing, twice } = coverage;
  return {
    format: 1,
    file,
    output: output ?? null,
    plan: { id, title, issuer, period },
    found: draftCounts(draft),
    sentences: { count: sentences, whole: once === sentences, missing, twice },
    outside,
    equal,
    cleaned: cleaned.map(({ code, lines }) => ({ what: code, lines })),
    table: table ?? null,
    words,
  };
}
