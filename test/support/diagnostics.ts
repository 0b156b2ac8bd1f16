import { resolve } from 'node:path';
import type { Diagnostic, Finding } from '../../src/core/diagnostic.ts';
import type { FormatContext } from '../../src/findings/diagnostic-format.ts';
import { themeFor } from '../../src/screens/theme.ts';

/** Chinese, 80 columns, no colour, one file. */
export function contextFor(parts: Partial<FormatContext> = {}): FormatContext {
  const files = ['plans/2024.yaml'];
  const sources = new Map<string, string>();
  return {
    language: 'zh',
    theme: themeFor(false),
    columns: 80,
    folder: resolve('/project'),
    top: resolve('/project'),
    version: '1.2.3',
    files,
    isStrict: false,
    sources,
    ...parts,
  };
}

/** A finding at `line:column-endLine:endColumn`. */
export function diagnostic(
  finding: Finding = { code: 'missing-key', values: { key: 'id' } },
  place = '1:1-1:1',
  file = 'plans/2024.yaml',
): Diagnostic {
  const [line = 1, column = 1, endLine = 1, endColumn = 1] = place.split(/[:-]/).map(Number);
  return { ...finding, file, at: { line, column, endLine, endColumn }, path: [] };
}
