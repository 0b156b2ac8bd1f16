import type {
  DiagnosticCode,
  DiagnosticValues,
  DutyPart,
  NodeType,
  SwitchOffProblem,
  SyntaxProblem,
  UnsupportedFeature,
  ValueProblem,
} from '../core/diagnostic.ts';
import type { TargetProblem } from '../core/target/target-form.ts';

/** The words for a code: what is wrong with the way out, and, where that helps, more advice. */
export interface DiagnosticWords<Code extends DiagnosticCode> {
  readonly message: (values: DiagnosticValues[Code]) => string;
  readonly hint?: (values: DiagnosticValues[Code]) => string | undefined;
}

export type DiagnosticTable = { readonly [Code in DiagnosticCode]: DiagnosticWords<Code> };

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
  /** How many there are, where there are several. */
  readonly inAll: (count: number) => string;
}
