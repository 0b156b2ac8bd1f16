import { type Severity, severityOf } from '../core/diagnostic.ts';
import { harmlessJson } from '../core/text/harmless-json.ts';
import { wordsFor } from '../words/diagnostic-words.ts';
import { exact } from '../words/shown.ts';
import { repositoryPath } from './artifact-uri.ts';
import { type DiagnosticFormat, messageWithHint } from './diagnostic-format.ts';
import { fingerprintsOf } from './fingerprints.ts';

/** GitLab's code quality report, which a merge request shows beside its lines: a list of Code Climate's issues. */
export const formatGitlab: DiagnosticFormat = (diagnostics, context) => {
  const prints = fingerprintsOf(diagnostics, context);
  const issues = diagnostics.map((found, index) => ({
    description: exact(messageWithHint(wordsFor(found, context.language), context.language)),
    check_name: found.code,
    fingerprint: prints[index],
    severity: grades[severityOf(found)],
    location: {
      path: exact(repositoryPath(found.file, context)),
      lines: { begin: found.at.line, end: found.at.endLine },
    },
  }));
  return harmlessJson(issues);
};

const grades: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };
