import { type Diagnostic, type Severity, severityOf } from '../core/diagnostic.ts';
import type { Theme } from '../screens/theme.ts';
import type { Language } from '../words/language.ts';

/** Findings, already in order, as text that ends in a line break, or none. */
export type DiagnosticFormat = (diagnostics: readonly Diagnostic[], context: FormatContext) => string;

export interface FormatContext {
  readonly language: Language;
  readonly theme: Theme;
  /** Columns that a line may take. */
  readonly columns: number;
  /** The folder that files are named from: absolute. */
  readonly folder: string;
  /** The files that were looked at, as they were named. */
  readonly files: readonly string[];
  /** Warnings fail too. */
  readonly isStrict: boolean;
  /** The text of each file in which something was found, where it could be read. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Whether a finding makes the check fail. */
export function isFailing(found: Diagnostic, isStrict: boolean): boolean {
  const severity = severityOf(found);
  return severity === 'error' || (isStrict && severity === 'warning');
}

/** How many findings there are of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const found of diagnostics) counts[severityOf(found)] += 1;
  return counts;
}
