import { resolve } from 'node:path';
import { type Diagnostic, type Finding, isError, severityOf } from '../core/diagnostic.ts';
import { readPlan } from '../core/plan/read-plan.ts';
import { safeText } from '../core/safe-text.ts';
import { diagnosticFormat } from '../diagnostics/index.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { FileKind } from '../store/disk.ts';
import { findFiles } from '../store/find-files.ts';
import { decodeText } from '../store/text-file.ts';
import { Trouble } from '../trouble.ts';
import type { Call } from './call.ts';

const everyPlan = 'plans/**/*.{yaml,yml}';
const planEnding = /\.ya?ml$/i;

/** Everything that is wrong with plan files, all at once; errors end it with 1, and with `--strict` warnings too. */
export async function validate({ args, options }: Call, host: Host): Promise<ExitCode> {
  const files = await filesFor(args, host);
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  for (const file of files) {
    const { found, text } = await diagnose(file, host);
    diagnostics.push(...found);
    if (found.length > 0 && text !== undefined) sources.set(file, text);
  }
  const format = diagnosticFormat(options.format);
  const { theme, columns } = host.out;
  const language = options.lang ?? host.localeLanguage ?? 'zh';
  host.out.write(format(diagnostics, { language, theme, columns, files: files.length, sources }));
  const fails = (found: Diagnostic) => isError(found) || (options.strict === true && severityOf(found) === 'warning');
  return diagnostics.some(fails) ? ExitCode.foundSomething : ExitCode.ok;
}

/** In the order given, each once. What matches nothing is a wrong call, never silence. */
async function filesFor(patterns: readonly string[], host: Host): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const pattern of patterns.length > 0 ? patterns : [everyPlan]) {
    const found = await findFiles(pattern, planEnding, host.cwd, host.disk);
    if (found.length === 0) throw new Trouble('no-plan-files', ExitCode.wrongCall, { pattern: safeText(pattern) });
    for (const file of found) files.add(file);
  }
  return [...files];
}

interface Diagnosed {
  readonly found: readonly Diagnostic[];
  readonly text?: string;
}

async function diagnose(file: string, host: Host): Promise<Diagnosed> {
  const path = resolve(host.cwd, file);
  try {
    const kind = await host.disk.kindOf(path);
    if (kind !== 'file')
      return { found: [ofFile({ code: 'unreadable-file', values: { why: whyNoFile(kind) } }, file)] };
    return diagnoseBytes(await host.disk.readBytes(path), file);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { found: [ofFile({ code: 'unreadable-file', values: { why: 'denied' } }, file)] };
  }
}

function whyNoFile(kind: FileKind | undefined): 'missing' | 'folder' | 'special' {
  if (kind === undefined) return 'missing';
  return kind === 'folder' ? 'folder' : 'special';
}

function diagnoseBytes(bytes: Uint8Array, file: string): Diagnosed {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return { found: readPlan(decoded.text, file).diagnostics, text: decoded.text };
  return { found: [ofFile({ code: 'not-utf-8', values: { looksLike: decoded.looksLike } }, file)] };
}

/** A finding about the file as a whole. */
function ofFile(finding: Finding, file: string): Diagnostic {
  return { ...finding, file, at: { line: 1, column: 1, endLine: 1, endColumn: 1 }, path: '' };
}
