import type { OutputOf } from '../core/contract/output-shape.ts';
import type { validateOutput } from '../core/contract/outputs/validate.ts';
import { type Diagnostic, severityOf } from '../core/diagnostic.ts';
import { printedPath } from '../core/plan/yaml/node-path.ts';
import { harmlessJson } from '../core/text/harmless-json.ts';
import { wordsFor } from '../words/diagnostic-words.ts';
import type { Language } from '../words/language.ts';
import { countBySeverity, type DiagnosticFormat } from './diagnostic-format.ts';

type Findings = OutputOf<typeof validateOutput>;

/** For programs; the keys are kept from version to version. */
export const formatJson: DiagnosticFormat = (diagnostics, { language, files }) => {
  const { error, warning } = countBySeverity(diagnostics);
  const found = diagnostics.map((each) => asJson(each, language));
  const document: Findings = { format: 1, files: files.length, errors: error, warnings: warning, diagnostics: found };
  return harmlessJson(document);
};

function asJson(found: Diagnostic, language: Language): Findings['diagnostics'][number] {
  const { code, file, at, path } = found;
  const { message, hint } = wordsFor(found, language);
  const { line, column, endLine, endColumn } = at;
  return {
    severity: severityOf(found),
    code,
    message,
    ...(hint !== undefined && { hint }),
    file,
    line,
    column,
    endLine,
    endColumn,
    path: printedPath(path),
  };
}
