import { type Diagnostic, type Severity, severityOf } from '../core/diagnostic.ts';
import type { AffectedRecords } from '../core/progress/facts/affected-records.ts';
import type { Theme } from '../screens/theme.ts';
import { validateMessages } from '../words/areas/plans/validate.ts';
import type { FindingWords } from '../words/diagnostic-words.ts';
import type { Language } from '../words/language.ts';
import type { Shown } from '../words/shown.ts';

/** Findings, already in order, as text that ends in a line break, or none. */
export type DiagnosticFormat = (diagnostics: readonly Diagnostic[], context: FormatContext) => string;

export interface FormatContext {
  readonly language: Language;
  readonly theme: Theme;
  /** Columns that a line may take. */
  readonly columns: number;
  /** The folder that files are named from: absolute. */
  readonly folder: string;
  /** The top of the repository, which platforms look for files from: absolute. */
  readonly top: string;
  /** The program's. */
  readonly version: string;
  /** The files that were looked at, as they were named. */
  readonly files: readonly string[];
  /** Warnings fail too. */
  readonly isStrict: boolean;
  /** Where plans are compared with earlier ones: the records that the changes concern. */
  readonly affected?: readonly AffectedRecords[];
  /** The text of each file in which something was found, where it could be read. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Whether a finding makes the check fail. */
export function isFailing(found: Diagnostic, isStrict: boolean): boolean {
  const severity = severityOf(found);
  return severity === 'error' || (isStrict && severity === 'warning');
}

/** What was found and the way out, where one is known, as one sentence. */
export function messageWithHint({ message, hint }: FindingWords, language: Language): Shown {
  return hint === undefined ? message : validateMessages[language].withHint({ message, hint });
}

/** How many findings there are of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const found of diagnostics) counts[severityOf(found)] += 1;
  return counts;
}
