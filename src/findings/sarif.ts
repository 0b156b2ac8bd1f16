import { type Diagnostic, type DiagnosticCode, isDiagnosticCode, severities, severityOf } from '../core/diagnostic.ts';
import { sha256 } from '../core/ledger/sha256.ts';
import { namedPath, printedPath } from '../core/plan/yaml/node-path.ts';
import { harmlessJson } from '../core/text/harmless-json.ts';
import { manualMessages } from '../words/areas/plans/manual.ts';
import { validateMessages } from '../words/areas/plans/validate.ts';
import { marksMessages } from '../words/areas/screen.ts';
import { wordsFor } from '../words/diagnostic-words.ts';
import { type Language, languageTags } from '../words/language.ts';
import { manualParagraph } from '../words/manual/manual-page.ts';
import { exact } from '../words/shown.ts';
import { artifactUri } from './artifact-uri.ts';
import type { DiagnosticFormat, FormatContext } from './diagnostic-format.ts';

/** SARIF 2.1.0 (OASIS), as code scanning reads it: one run, every check as a rule with its help. */
export const formatSarif: DiagnosticFormat = (diagnostics, context) => {
  const { language, folder, files } = context;
  const prints = fingerprintsOf(diagnostics, context);
  const run = {
    tool: { driver: { name: 'workpoints', rules: codes.map((code) => rule(code, language)) } },
    language: languageTags(language).tagWithRegion,
    columnKind: 'utf16CodeUnits',
    artifacts: files.map((file) => ({ location: location(file, folder), roles: ['analysisTarget'] })),
    results: diagnostics.map((found, index) => result(found, prints[index] ?? '', context)),
  };
  return harmlessJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
};

const codes = Object.keys(severities).filter(isDiagnosticCode);

function rule(code: DiagnosticCode, language: Language): object {
  const { finds, why } = manualMessages[language].paragraphs[code];
  return {
    id: code,
    shortDescription: { text: finds },
    fullDescription: { text: `${finds}${marksMessages[language].space}${why}` },
    help: { text: `${finds}\n${why}\nplan explain ${code}`, markdown: manualParagraph(code, language) },
    defaultConfiguration: { level: severities[code] },
  };
}

function result(found: Diagnostic, print: string, { language, files, folder }: FormatContext): object {
  const { code, file, path } = found;
  const { message, hint } = wordsFor(found, language);
  const index = files.indexOf(file);
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severityOf(found),
    message: { text: literal(hint === undefined ? message : validateMessages[language].withHint({ message, hint })) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { ...location(file, folder), ...(index >= 0 && { index }) },
          region: region(found),
        },
        ...(path.length > 0 && { logicalLocations: [{ fullyQualifiedName: exact(printedPath(path)) }] }),
      },
    ],
    partialFingerprints: { 'planFinding/v1': print },
  };
}

function location(file: string, folder: string): { readonly uri: string } {
  return { uri: artifactUri(file, folder) };
}

function region({ at }: Diagnostic): object {
  return { startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn };
}

/** In messages braces are placeholders and `[text](target)` is a link (3.11.5, 3.11.6): text from a file is neither. */
function literal(text: string): string {
  const braced = exact(text).replace(/[{}]/g, '$&$&');
  return /\]\s*\(/.test(braced) ? braced.replace(/[\\[\]]/g, '\\$&') : braced;
}

/** What of a finding's values changes when lines move or a neighbour is mended. */
const passing: readonly string[] = ['line', 'count'];

/**
 * By which a finding is known again in a later version of its file: code, file, the node by ids and keys, and what was
 * found there; equal ones are numbered. No line goes in, so that lines may move.
 */
function fingerprintsOf(diagnostics: readonly Diagnostic[], { folder }: FormatContext): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((found) => {
    const print = fingerprint(found, folder);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return `${print}:${count}`;
  });
}

function fingerprint({ code, values, file, path }: Diagnostic, folder: string): string {
  const kept = Object.entries(values).filter(([key]) => !passing.includes(key));
  return sha256(JSON.stringify([code, artifactUri(file, folder), namedPath(path), kept])).slice(0, 32);
}
