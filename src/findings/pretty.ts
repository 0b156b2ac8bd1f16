import { type Diagnostic, isError, type Severity, severityOf } from '../core/diagnostic.ts';
import { safeText } from '../core/text/safe-text.ts';
import type { Theme } from '../screens/theme.ts';
import { validateMessages } from '../words/areas/plans/validate.ts';
import { wordsFor } from '../words/diagnostic-words.ts';
import { countBySeverity, type DiagnosticFormat, type FormatContext } from './diagnostic-format.ts';
import { excerpt } from './excerpt.ts';

/** `path:line:column severity message [code]`: the form that editors and CI logs link; then the line with its place marked. */
export const formatPretty: DiagnosticFormat = (diagnostics, context) => {
  const linesOf = lineReader(context.sources);
  const blocks = diagnostics.map((found) => block(found, linesOf(found.file), context));
  return `${blocks.join('')}${blocks.length > 0 ? '\n' : ''}${summary(diagnostics, context)}\n`;
};

/** Splits each file once, however much was found in it. */
function lineReader(sources: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  const split = new Map<string, readonly string[]>();
  return (file) => {
    const lines = split.get(file) ?? sources.get(file)?.split(/\r?\n/) ?? [];
    split.set(file, lines);
    return lines;
  };
}

const paints: Readonly<Record<Severity, 'bad' | 'warning' | 'accent'>> = {
  error: 'bad',
  warning: 'warning',
  note: 'accent',
};

function block(found: Diagnostic, lines: readonly string[], { language, theme, columns }: FormatContext): string {
  const say = validateMessages[language];
  const { message, hint } = wordsFor(found, language);
  const severity = severityOf(found);
  const paint = theme[paints[severity]];
  const place = theme.strong(`${safeText(found.file)}:${found.at.line}:${found.at.column}`);
  const line = lines[found.at.line - 1] ?? '';
  return [
    `${place} ${paint(say.severities[severity])} ${safeText(message)} ${theme.faint(`[${found.code}]`)}`,
    ...(line.trim() === '' ? [] : marked(line, found, columns, theme, paint)),
    ...(hint === undefined ? [] : [`${margin('', theme)}${theme.faint(`${say.hint}${safeText(hint)}`)}`]),
  ]
    .map((text) => `${text.trimEnd()}\n`)
    .join('');
}

const marginWidth = 7;

function margin(text: string, theme: Theme): string {
  return theme.faint(`${text.padStart(marginWidth - 3)} │ `);
}

function marked(
  line: string,
  { at }: Diagnostic,
  columns: number,
  theme: Theme,
  paint: (text: string) => string,
): readonly string[] {
  const end = at.endLine === at.line ? at.endColumn - 1 : line.length;
  const { text, indent, length } = excerpt(line, at.column - 1, end, columns - marginWidth);
  return [
    `${margin(String(at.line), theme)}${text}`,
    `${margin('', theme)}${' '.repeat(indent)}${paint('^'.repeat(length))}`,
  ];
}

function summary(diagnostics: readonly Diagnostic[], { language, theme, files }: FormatContext): string {
  const say = validateMessages[language];
  const example = diagnostics.find(isError) ?? diagnostics[0];
  if (example === undefined) return theme.good(say.sound({ files: files.length }));
  const counts = say.counted(countBySeverity(diagnostics));
  return say.summary({ files: files.length, counts, code: example.code });
}
