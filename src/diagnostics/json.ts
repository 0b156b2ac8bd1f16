import { type Diagnostic, severityOf } from '../core/diagnostic.ts';
import { wordsFor } from '../messages/diagnostic-messages.ts';
import type { Language } from '../messages/language.ts';
import { countBySeverity, type DiagnosticFormat } from './diagnostic-format.ts';

/** For programs; the keys are kept from version to version. */
export const formatJson: DiagnosticFormat = (diagnostics, { language, files }) => {
  const { error, warning } = countBySeverity(diagnostics);
  const found = diagnostics.map((each) => asJson(each, language));
  const document = { format: 1, files, errors: error, warnings: warning, diagnostics: found };
  return `${harmless(JSON.stringify(document, null, 2))}\n`;
};

function asJson(found: Diagnostic, language: Language): object {
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
    path,
  };
}

/** What JSON lets stand though a terminal acts on it: DEL, C1, line separators, marks of direction. */
const unescaped = /[\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufeff]/g;

function harmless(json: string): string {
  return json.replace(unescaped, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
