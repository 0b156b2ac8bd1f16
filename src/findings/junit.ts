import type { Diagnostic } from '../core/diagnostic.ts';
import { severityOf } from '../core/diagnostic.ts';
import { validateMessages } from '../words/areas/plans/validate.ts';
import { wordsFor } from '../words/diagnostic-words.ts';
import type { Language } from '../words/language.ts';
import { exact } from '../words/shown.ts';
import { type DiagnosticFormat, type FormatContext, isFailing } from './diagnostic-format.ts';

/**
 * JUnit XML: one suite a file. GitLab and Jenkins show one failure a case, and GitLab takes two cases of one name for
 * one, so that every finding that fails is a case of its own, and a file without any is one that passes. No attribute that
 * Jenkins' schema (junit-10.xsd) does not know: by it a report with one is refused.
 */
export const formatJunit: DiagnosticFormat = (diagnostics, context) => {
  const byFile = new Map(context.files.map((file): [string, Diagnostic[]] => [file, []]));
  for (const found of diagnostics) byFile.get(found.file)?.push(found);
  const suites = [...byFile].map(([file, found]) => suiteOf(file, found, context));
  const counts = {
    tests: suites.reduce((sum, { tests }) => sum + tests, 0),
    failures: suites.reduce((sum, { failures }) => sum + failures, 0),
  };
  const body = suites.map(({ xml }) => xml).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'plan validate', ...counts, ...never }, `\n${body}`)}\n`;
};

/** Readers expect these counts; nothing here is skipped, breaks, or takes time that would be the same twice. */
const never = { errors: 0, time: 0 };

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly xml: string;
}

function suiteOf(file: string, found: readonly Diagnostic[], { language, isStrict }: FormatContext): Suite {
  const failing = found.filter((each) => isFailing(each, isStrict));
  const passing = found.filter((each) => !isFailing(each, isStrict));
  const output =
    passing.length === 0
      ? ''
      : element('system-out', {}, passing.map((each) => lineFor(each, language)).join('\n'), 'text');
  const named = uniquely(failing.map((each) => `${wordsFor(each, language).message} [${each.code}]`));
  const cases = failing.map((each, index) =>
    testCase(file, named[index] ?? '', failure(each, language) + (index === 0 ? output : '')),
  );
  if (cases.length === 0) cases.push(testCase(file, file, output));
  const counts = { tests: cases.length, failures: failing.length };
  return {
    ...counts,
    xml: `${element('testsuite', { name: file, ...counts, ...never, skipped: 0, file }, `\n${cases.join('')}`)}\n`,
  };
}

function testCase(file: string, name: string, inside: string): string {
  return `${element('testcase', { name, classname: classNameOf(file), time: 0 }, inside)}\n`;
}

/** Jenkins takes what precedes the last point for a package. */
function classNameOf(file: string): string {
  return file.replace(/\.ya?ml$/i, '').replaceAll('.', '_');
}

function failure(found: Diagnostic, language: Language): string {
  const { message } = wordsFor(found, language);
  return element('failure', { message, type: found.code }, lineFor(found, language), 'text');
}

function lineFor(found: Diagnostic, language: Language): string {
  const { message, hint } = wordsFor(found, language);
  const say = validateMessages[language];
  const place = `${exact(found.file)}:${found.at.line}:${found.at.column}`;
  const line = `${place} ${say.severities[severityOf(found)]} ${message} [${found.code}]`;
  return hint === undefined ? line : `${line}\n${say.hint}${hint}`;
}

/** The second of one name gets ` (2)`. */
function uniquely(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: string,
  kind: 'xml' | 'text' = 'xml',
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(exact(String(value)))}"`);
  const content = kind === 'text' ? escaped(inside) : inside;
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe text is left with two characters that XML 1.0 (2.2) lets stand nowhere. */
function escaped(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, '').replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}
