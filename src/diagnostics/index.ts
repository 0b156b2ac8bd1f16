import type { DiagnosticFormat } from './diagnostic-format.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatPretty } from './pretty.ts';

/** Every format by the name that `--format` takes. */
export const diagnosticFormats = {
  pretty: formatPretty,
  json: formatJson,
  github: formatGithub,
} as const satisfies Record<string, DiagnosticFormat>;

export type DiagnosticFormatName = keyof typeof diagnosticFormats;

/** The format of that name; pretty where none is named. */
export function diagnosticFormat(name = 'pretty'): DiagnosticFormat {
  return Object.hasOwn(diagnosticFormats, name) ? diagnosticFormats[name as DiagnosticFormatName] : formatPretty;
}
