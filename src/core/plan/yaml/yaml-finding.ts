import type { Finding, Limit } from '../../diagnostic.ts';
import type { SourceNode } from './source-node.ts';
import type { SyntaxFinding } from './syntax-finding.ts';

/** What is wrong with a text before there is a plan, by offsets into it. */
export type YamlFinding =
  | SyntaxFinding
  | (Finding<'beyond-limits' | 'empty-plan' | 'conflict-markers'> & { readonly start: number; readonly end: number });

/** What reading a text yields. */
export interface YamlSource {
  /** Absent where the text cannot be trusted to mean what it seems to. */
  readonly root: SourceNode | undefined;
  /** In the order of the text as far as the library keeps it. */
  readonly findings: readonly YamlFinding[];
}

export function beyondLimits(limit: Limit, most: number, at: number): YamlFinding {
  return { code: 'beyond-limits', values: { limit, most }, start: at, end: at };
}
