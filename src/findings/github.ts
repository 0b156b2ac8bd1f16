import { type Diagnostic, type Severity, severityOf } from '../core/diagnostic.ts';
import { wordsFor } from '../words/diagnostic-words.ts';
import { exact } from '../words/shown.ts';
import type { DiagnosticFormat } from './diagnostic-format.ts';

/** Workflow commands that GitHub shows beside the line of a pull request. */
export const formatGithub: DiagnosticFormat = (diagnostics, { language }) =>
  diagnostics
    .map(
      (found) => `::${commands[severityOf(found)]} ${properties(found)}::${data(wordsFor(found, language).message)}\n`,
    )
    .join('');

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** GitHub takes columns only where a finding begins and ends in one line. */
function properties({ file, at, code }: Diagnostic): string {
  const { line, column, endLine, endColumn } = at;
  const columns = line === endLine ? { col: column, endColumn } : { col: column };
  return Object.entries({ file, line, endLine, ...columns, title: code })
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(',');
}

function data(text: string): string {
  return exact(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
