import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { FormatContext } from '../../findings/diagnostic-format.ts';
import { type DiagnosticFormatName, diagnosticFormats, isDiagnosticFormat } from '../../findings/index.ts';
import type { Host } from '../../host.ts';
import { themeFor } from '../../screens/theme.ts';
import { Trouble } from '../../trouble.ts';
import { validateMessages } from '../../words/areas/plans/validate.ts';

/** A format, and the file that it is written to; standard output where none is named. */
export interface ValidateOutput {
  readonly format: DiagnosticFormatName;
  readonly file?: string;
}

/** `pretty`, `sarif:out.sarif`, `sarif:C:\out.sarif`: one to standard output at most, none twice into one file. */
export function outputsFor(given: readonly string[] = ['pretty']): readonly ValidateOutput[] {
  const outputs = given.map(outputFrom);
  const places = outputs.map(({ file }) => file ?? '');
  const doubled = places.find((place, index) => places.indexOf(place) < index);
  if (doubled === undefined) return outputs;
  throw new Trouble('output-twice', { file: doubled });
}

function outputFrom(given: string): ValidateOutput {
  const [format = '', file] = given.split(/:(.*)/s);
  if (!isDiagnosticFormat(format) || file === '') {
    const names = Object.keys(diagnosticFormats).join(', ');
    throw new Trouble('bad-choice', { name: '--format', choices: `${names}, FORMAT:FILE` });
  }
  return { format, ...(file !== undefined && { file }) };
}

/** Writes each output; one that would replace a plan that was checked is a slip of the keyboard, and refused before any is written. */
export async function writeOutputs(
  outputs: readonly ValidateOutput[],
  diagnostics: readonly Diagnostic[],
  context: Omit<FormatContext, 'theme' | 'columns'>,
  host: Host,
  standard: Host['out'],
): Promise<void> {
  const checked = new Set(context.files.map((file) => resolve(host.cwd, file)));
  for (const { file } of outputs) {
    if (file === undefined || !checked.has(resolve(host.cwd, file))) continue;
    throw new Trouble('output-is-plan', { file: relative(host.cwd, resolve(host.cwd, file)) });
  }
  for (const { format, file } of outputs) {
    const write = await diagnosticFormats[format]();
    if (file === undefined) {
      standard.write(write(diagnostics, { ...context, theme: standard.theme, columns: standard.columns }));
      continue;
    }
    const text = write(diagnostics, { ...context, theme: themeFor(false), columns: 80 });
    await host.disk.writeWhole(resolve(host.cwd, file), text);
    host.err.show(validateMessages[context.language].written({ file }));
  }
}
