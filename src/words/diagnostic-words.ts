import type {
  DiagnosticCode,
  DiagnosticValues,
  DutyPart,
  Finding,
  NodeType,
  SwitchOffProblem,
  SyntaxProblem,
  TargetProblem,
  UnsupportedFeature,
  ValueProblem,
} from '../core/diagnostic.ts';
import type { Every } from '../core/plan/plan.ts';
import { diagnosticFacts } from './areas/plans/diagnostic.ts';
import type { Language } from './language.ts';
import { exact, type Shown } from './shown.ts';

/** The words for a code: what is wrong with the way out, and, where that helps, more advice. */
interface Words<Code extends DiagnosticCode> {
  readonly message: (values: DiagnosticValues[Code]) => string;
  readonly hint?: (values: DiagnosticValues[Code]) => string | undefined;
}

export type DiagnosticTable = { readonly [Code in DiagnosticCode]: Words<Code> };

export interface DiagnosticParts {
  readonly types: Readonly<Record<NodeType, string>>;
  readonly syntax: Readonly<Record<SyntaxProblem, string>>;
  readonly features: Readonly<Record<UnsupportedFeature, string>>;
  readonly values: { readonly [Problem in ValueProblem]: (values: DiagnosticValues['bad-value']) => string };
  readonly targets: { readonly [Problem in TargetProblem]: (values: DiagnosticValues['bad-target']) => string };
  readonly switchOffs: {
    readonly [Problem in SwitchOffProblem]: (values: DiagnosticValues['bad-switch-off']) => string;
  };
  readonly duty: Readonly<Record<DutyPart, string>>;
  readonly identified: Readonly<Record<DiagnosticValues['duplicate-id']['what'], string>>;
  readonly every: Readonly<Record<Every, string>>;
  /** How many there are, where there are several. */
  readonly inAll: (count: number) => string;
}

/**
 * A finding in words. It may be about the very characters that must not reach a screen, so that the whole is cleaned
 * here; nothing is masked, as what it quotes is to be found in the file.
 */
export function wordsFor<Code extends DiagnosticCode>(
  { code, values }: Finding<Code>,
  language: Language,
): { readonly message: Shown; readonly hint: Shown | undefined } {
  const words: Words<Code> = diagnosticFacts[language][code];
  const hint = words.hint?.(values);
  return { message: exact(words.message(values)), hint: hint === undefined ? undefined : exact(hint) };
}
