import type { DiagnosticFormat } from './diagnostic-format.ts';
import { formatPretty } from './pretty.ts';

/** Every format by the name that `--format` takes; loaded when it is asked for. */
export const diagnosticFormats = {
  pretty: async () => formatPretty,
  json: async () => (await import('./json.ts')).formatJson,
  github: async () => (await import('./github.ts')).formatGithub,
  sarif: async () => (await import('./sarif.ts')).formatSarif,
  gitlab: async () => (await import('./gitlab.ts')).formatGitlab,
  markdown: async () => (await import('./markdown.ts')).formatMarkdown,
  junit: async () => (await import('./junit.ts')).formatJunit,
} as const satisfies Record<string, () => Promise<DiagnosticFormat>>;

export type DiagnosticFormatName = keyof typeof diagnosticFormats;

export function isDiagnosticFormat(name: string): name is DiagnosticFormatName {
  return Object.hasOwn(diagnosticFormats, name);
}
