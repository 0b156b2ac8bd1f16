import type { DiagnosticCode, Finding } from '../core/diagnostic.ts';
import { diagnosticTables } from './areas/plans/diagnostic.ts';
import type { DiagnosticWords } from './diagnostic-table.ts';
import type { Language } from './language.ts';
import { exact, type Shown } from './shown.ts';

export interface FindingWords {
  readonly message: Shown;
  /** The way out, where one is known. */
  readonly hint: Shown | undefined;
}

/**
 * A finding in words. It may be about the very characters that must not reach a screen, so that the whole is cleaned
 * here; nothing is masked, as what it quotes is to be found in the file.
 */
export function wordsFor<Code extends DiagnosticCode>(
  { code, values }: Finding<Code>,
  language: Language,
): FindingWords {
  const words: DiagnosticWords<Code> = diagnosticTables[language][code];
  const hint = words.hint?.(values);
  return { message: exact(words.message(values)), hint: hint === undefined ? undefined : exact(hint) };
}
