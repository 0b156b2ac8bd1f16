import { type Diagnostic, isError, type Severity, severityOf } from '../core/diagnostic.ts';
import { padStart, page, spaces } from '../screens/text.ts';
import type { Paint, Theme } from '../screens/theme.ts';
import { validateMessages } from '../words/areas/plans/validate.ts';
import { wordsFor } from '../words/diagnostic-words.ts';
import { exact, joined, line, type Shown } from '../words/shown.ts';
import { countBySeverity, type DiagnosticFormat, type FormatContext } from './diagnostic-format.ts';
import { excerpt } from './excerpt.ts';

/** `path:line:column severity message [code]`: the form that editors and CI logs link; then the line with its place marked. */
export const formatPretty: DiagnosticFormat = (diagnostics, context) => {
  const linesOf = lineReader(context.sources);
  const blocks = diagnostics.map((found) => line`${block(found, linesOf(found.file), context)}\n`);
  return line`${joined(blocks, '')}${blocks.length > 0 ? line`\n` : ''}${summary(diagnostics, context)}\n`;
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

function block(found: Diagnostic, lines: readonly string[], { language, theme, columns }: FormatContext): Shown {
  const say = validateMessages[language];
  const { message, hint } = wordsFor(found, language);
  const severity = severityOf(found);
  const paint = theme[paints[severity]];
  const place = theme.strong(line`${exact(found.file)}:${found.at.line}:${found.at.column}`);
  const text = lines[found.at.line - 1] ?? '';
  return page([
    line`${place} ${paint(say.severities[severity])} ${message} ${theme.faint(line`[${exact(found.code)}]`)}`,
    ...(text.trim() === '' ? [] : marked(text, found, columns, theme, paint)),
    ...(hint === undefined ? [] : [line`${margin('', theme)}${theme.faint(line`${say.hint}${hint}`)}`]),
  ]);
}

const marginWidth = 7;

function margin(text: Shown, theme: Theme): Shown {
  return theme.faint(line`${padStart(text, marginWidth - 3)} │ `);
}

function marked(whole: string, { at }: Diagnostic, columns: number, theme: Theme, paint: Paint): readonly Shown[] {
  const end = at.endLine === at.line ? at.endColumn - 1 : whole.length;
  const { text, indent, length } = excerpt(whole, at.column - 1, end, columns - marginWidth);
  return [
    line`${margin(line`${at.line}`, theme)}${text}`,
    line`${margin('', theme)}${spaces(indent)}${paint(exact('^'.repeat(length)))}`,
  ];
}

function summary(diagnostics: readonly Diagnostic[], { language, theme, files }: FormatContext): Shown {
  const say = validateMessages[language];
  const example = diagnostics.find(isError) ?? diagnostics[0];
  if (example === undefined) return theme.good(say.sound({ files: files.length }));
  const counts = say.counted(countBySeverity(diagnostics));
  return say.summary({ files: files.length, counts, code: example.code });
}
