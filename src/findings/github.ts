import { type Diagnostic, type Severity, severityOf } from '../core/diagnostic.ts';
import { validateMessages } from '../words/areas/plans/validate.ts';
import { wordsFor } from '../words/diagnostic-words.ts';
import { exact } from '../words/shown.ts';
import { repositoryPath } from './artifact-uri.ts';
import { countBySeverity, type DiagnosticFormat, type FormatContext, messageWithHint } from './diagnostic-format.ts';

/** Workflow commands that GitHub shows beside the line of a pull request. */
export const formatGithub: DiagnosticFormat = (diagnostics, context) => {
  const { language } = context;
  const commanded = diagnostics.map((found) => {
    const words = messageWithHint(wordsFor(found, language), language);
    return `::${commands[severityOf(found)]} ${properties(found, context)}::${data(words)}\n`;
  });
  const most = Math.max(...Object.values(countBySeverity(diagnostics)));
  if (most > annotationsShown) {
    commanded.push(`::notice::${data(validateMessages[language].annotationsCut({ most: annotationsShown }))}\n`);
  }
  return commanded.join('');
};

/** How many of each severity GitHub shows of one step; the log has them all (docs.github.com, workflow commands). */
const annotationsShown = 10;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** GitHub takes columns only where a finding begins and ends in one line. */
function properties(found: Diagnostic, context: FormatContext): string {
  const { at, code } = found;
  const file = repositoryPath(found.file, context);
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
