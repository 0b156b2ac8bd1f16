import { resolve } from 'node:path';
import { languageOf } from '../../app/workspace/language-of.ts';
import type { Call } from '../../call.ts';
import type { Diagnostic, DiagnosticValues, Finding } from '../../core/diagnostic.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { longestText } from '../../core/plan/yaml/yaml-limits.ts';
import { ExitCode } from '../../exit-code.ts';
import { isFailing } from '../../findings/diagnostic-format.ts';
import type { Host } from '../../host.ts';
import { findFiles } from '../../store/find-files.ts';
import { isUnitListFile } from '../../store/layout.ts';
import { decodeText } from '../../store/text-file.ts';
import type { FileKind } from '../../store/whole-files.ts';
import { Trouble } from '../../trouble.ts';
import type { Language } from '../../words/language.ts';
import type { Comparisons } from './compare-with-earlier.ts';
import { type Neighbours, neighboursIn } from './plans-beside.ts';
import { outputsFor, writeOutputs } from './validate-outputs.ts';

const everyPlan = 'plans/**/*.{yaml,yml}';
const planEnding = /\.ya?ml$/i;

/**
 * Everything that is wrong with plan files, all at once; errors end it with 1, and with `--strict` warnings too.
 * With `--fix`, what is left.
 */
export async function validate({ args, options }: Call<'validate'>, host: Host): Promise<ExitCode> {
  const outputs = outputsFor(options.format);
  const language = languageOf(options, host);
  const files = await filesFor(args, host);
  const comparisons = await comparisonsFor(options.against, files, host);
  const mend = await menderFor(options, language, host);
  const neighbours = neighboursIn(mostBytes, host);
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  for (const file of files) {
    const { found, text } = await diagnose(file, { comparisons, neighbours, mend }, host);
    for (const each of found) diagnostics.push(each);
    if (found.length > 0 && text !== undefined) sources.set(file, text);
  }
  const isStrict = options.strict === true;
  // A diff alone on standard output is one that `git apply` takes.
  const standard = options.dryRun === true ? host.err : host.out;
  await writeOutputs(outputs, diagnostics, { language, folder: host.cwd, files, isStrict, sources }, host, standard);
  return diagnostics.some((found) => isFailing(found, isStrict)) ? ExitCode.foundSomething : ExitCode.ok;
}

/** In the order given, each once. What matches nothing is a wrong call, never silence. */
async function filesFor(patterns: readonly string[], host: Host): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const pattern of patterns.length > 0 ? patterns : [everyPlan]) {
    const found = await findFiles(pattern, planEnding, host.cwd, host.disk);
    if (found.length === 0) throw new Trouble('no-plan-files', { pattern });
    for (const file of found) files.add(file);
  }
  return [...files];
}

/** What compares each file with its earlier version, where that is asked for: only then is git touched, and its code loaded. */
async function comparisonsFor(
  against: string | undefined,
  files: readonly string[],
  host: Host,
): Promise<Comparisons | undefined> {
  if (against === undefined) return undefined;
  const { comparisonsWith } = await import('./compare-with-earlier.ts');
  return comparisonsWith(against, files, host);
}

/** Puts a file right; gives its text as it then is. */
type Mender = (file: string, original: string) => Promise<string>;

async function menderFor(
  options: Call<'validate'>['options'],
  language: Language,
  host: Host,
): Promise<Mender | undefined> {
  const isDry = options.dryRun === true;
  if (options.fix !== true) {
    if (isDry) throw new Trouble('dry-run-needs-fix');
    return undefined;
  }
  const { fixFile } = await import('./fix-file.ts');
  return (file, original) => fixFile(file, original, { isDry, language }, host);
}

/** What a file is judged by beside its own text, and what puts it right. */
interface Judges {
  readonly comparisons: Comparisons | undefined;
  readonly neighbours: Neighbours;
  readonly mend: Mender | undefined;
}

interface Diagnosed {
  readonly found: readonly Diagnostic[];
  readonly text?: string;
}

async function diagnose(file: string, judges: Judges, host: Host): Promise<Diagnosed> {
  const read = await bytesOf(resolve(host.cwd, file), host);
  if ('code' in read) return { found: [ofFile(read, file)] };
  return diagnoseBytes(read.bytes, file, judges);
}

/** No character of UTF-16 takes more than three bytes of UTF-8: such a file holds more than will be read, whatever it is. */
const mostBytes = 3 * (longestText + 1);

/** What reading a file takes at most, as a multiple of its size: a plan that is nothing but its signs. */
const memoryPerByte = 36;

/** Below this many bytes, whatever a file holds fits 256 MiB. */
const smallFile = 4_000_000;

/** Sizes are looked at first, so that a file of any size costs nothing. */
async function bytesOf(path: string, host: Host): Promise<Finding | { readonly bytes: Uint8Array }> {
  try {
    const kind = await host.disk.kindOf(path);
    if (kind !== 'file') return unreadable(whyNoFile(kind));
    const tooLarge = await excess(await host.disk.sizeOf(path), host);
    if (tooLarge !== undefined) return tooLarge;
    return { bytes: await host.disk.readBytes(path) };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return unreadable('denied');
  }
}

/** A file for which memory would not suffice would end the process in the middle. */
async function excess(bytes: number, host: Host): Promise<Finding | undefined> {
  if (bytes > mostBytes) return { code: 'beyond-limits', values: { limit: 'size', most: longestText } };
  if (bytes <= smallFile) return undefined;
  const memory = await host.memory();
  if (bytes * memoryPerByte <= memory) return undefined;
  return { code: 'beyond-limits', values: { limit: 'memory', most: Math.floor(memory / 2 ** 20) } };
}

function unreadable(why: DiagnosticValues['unreadable-file']['why']): Finding {
  return { code: 'unreadable-file', values: { why } };
}

function whyNoFile(kind: FileKind | undefined): 'missing' | 'folder' | 'special' {
  if (kind === undefined) return 'missing';
  return kind === 'folder' ? 'folder' : 'special';
}

async function diagnoseBytes(
  bytes: Uint8Array,
  file: string,
  { comparisons, neighbours, mend }: Judges,
): Promise<Diagnosed> {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    return { found: [ofFile({ code: 'not-utf-8', values: { looksLike: decoded.looksLike } }, file)] };
  }
  if (isUnitListFile(file)) {
    const { readUnitList } = await import('../../core/district/unit-list.ts');
    return { found: readUnitList(decoded.text, file).diagnostics, text: decoded.text };
  }
  const text = mend === undefined ? decoded.text : await mend(file, `${markOf(bytes)}${decoded.text}`);
  const { diagnostics } = readPlan(text, file, await comparisons?.(file), await neighbours(file));
  return { found: diagnostics, text };
}

/** The byte order mark, which decoding leaves out. */
function markOf([first, second, third]: Uint8Array): string {
  return first === 0xef && second === 0xbb && third === 0xbf ? '\ufeff' : '';
}

/** A finding about the file as a whole. */
function ofFile(finding: Finding, file: string): Diagnostic {
  return { ...finding, file, at: { line: 1, column: 1, endLine: 1, endColumn: 1 }, path: [] };
}
