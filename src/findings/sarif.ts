import { pathToFileURL } from 'node:url';
import { type Diagnostic, type DiagnosticCode, isDiagnosticCode, severities, severityOf } from '../core/diagnostic.ts';
import { printedPath } from '../core/plan/yaml/node-path.ts';
import { harmlessJson } from '../core/text/harmless-json.ts';
import { manualMessages } from '../words/areas/plans/manual.ts';
import { marksMessages } from '../words/areas/screen.ts';
import { wordsFor } from '../words/diagnostic-words.ts';
import { type Language, languageTags } from '../words/language.ts';
import { manualParagraph } from '../words/manual/manual-page.ts';
import { exact } from '../words/shown.ts';
import { artifactUri, type Places } from './artifact-uri.ts';
import { type DiagnosticFormat, type FormatContext, messageWithHint } from './diagnostic-format.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { lineHashes } from './line-hashes.ts';

/** SARIF 2.1.0 (OASIS), as code scanning reads it: one run, every check as a rule with its help. */
export const formatSarif: DiagnosticFormat = (diagnostics, context) => {
  const { language, files, sources, top, version } = context;
  const prints = fingerprintsOf(diagnostics, context);
  const hashes = new Map([...sources].map(([file, text]) => [file, lineHashes(text)]));
  const run = {
    tool: { driver: { name: 'workpoints', version, rules: codes.map((code) => rule(code, language)) } },
    language: languageTags(language).tagWithRegion,
    originalUriBaseIds: { [topId]: { uri: `${pathToFileURL(top).href.replace(/\/$/, '')}/` } },
    columnKind: 'utf16CodeUnits',
    artifacts: files.map((file) => ({ location: location(file, context), roles: ['analysisTarget'] })),
    results: diagnostics.map((found, index) => {
      const lineHash = hashes.get(found.file)?.[found.at.line - 1];
      const print = { 'planFinding/v1': prints[index] ?? '' };
      return result(found, { ...print, ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }) }, context);
    }),
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

function result(found: Diagnostic, partialFingerprints: object, context: FormatContext): object {
  const { language, files } = context;
  const { code, file, path } = found;
  const index = files.indexOf(file);
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severityOf(found),
    message: { text: literal(messageWithHint(wordsFor(found, language), language)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { ...location(file, context), ...(index >= 0 && { index }) },
          region: region(found),
        },
        ...(path.length > 0 && { logicalLocations: [{ fullyQualifiedName: exact(printedPath(path)) }] }),
      },
    ],
    partialFingerprints,
  };
}

/** GitHub reads a URI from the repository's top anyhow; other viewers look up where that is. */
function location(file: string, places: Places): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = artifactUri(file, places);
  return /^[a-z]+:/.test(uri) ? { uri } : { uri, uriBaseId: topId };
}

const topId = '%SRCROOT%';

function region({ at }: Diagnostic): object {
  return { startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn };
}

/** In messages braces are placeholders and `[text](target)` is a link (3.11.5, 3.11.6): text from a file is neither. */
function literal(text: string): string {
  const braced = exact(text).replace(/[{}]/g, '$&$&');
  return /\]\s*\(/.test(braced) ? braced.replace(/[\\[\]]/g, '\\$&') : braced;
}
