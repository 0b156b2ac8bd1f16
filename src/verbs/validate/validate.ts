import type { Judges, Mender } from '../../app/diagnosis/diagnose-file.ts';
import { diagnoseFiles } from '../../app/diagnosis/diagnose-files.ts';
import { type Judging, neighboursIn } from '../../app/diagnosis/plans-beside.ts';
import type { FileToCheck } from '../../app/diagnosis/threads.ts';
import { languageOf } from '../../app/workspace/language-of.ts';
import type { Call } from '../../call.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { ExitCode } from '../../exit-code.ts';
import { type FormatContext, isFailing } from '../../findings/diagnostic-format.ts';
import type { Host } from '../../host.ts';
import { repositoryTop } from '../../store/repository-top.ts';
import { Trouble } from '../../trouble.ts';
import { validateMessages } from '../../words/areas/plans/validate.ts';
import type { Language } from '../../words/language.ts';
import { filesToCheck } from './files-to-check.ts';
import { outputsFor, type ValidateOutput, writeOutputs } from './validate-outputs.ts';

/**
 * Everything that is wrong with plan files, all at once; errors end it with 1, and with `--strict` warnings too.
 * With `--fix`, what is left.
 */
export async function validate(call: Call<'validate'>, host: Host): Promise<ExitCode> {
  if (call.options.watch !== true) return validateOnce(call, host);
  if (call.args.includes('-')) throw new Trouble('watch-needs-file');
  const { watchFiles } = await import('./watch-files.ts');
  const filesNow = async () => (await filesToCheck(call, host)).map(({ file }) => file);
  return watchFiles(filesNow, () => validateOnce(call, host), await languageOf(call, host), host);
}

async function validateOnce(call: Call<'validate'>, host: Host): Promise<ExitCode> {
  const { options } = call;
  const outputs = outputsFor(options.format);
  const language = await languageOf(call, host);
  const files = await filesToCheck(call, host);
  const judges = await judgesFor(options, files, language, host);
  const findings = await findingsIn(files, judges, language, host);
  const isStrict = options.strict === true;
  // A diff alone on standard output is one that `git apply` takes.
  const standard = options.dryRun === true ? host.err : host.out;
  const top = await repositoryTop(host.cwd, host.env, host.disk);
  const affected = await affectedIn(outputs, files, findings.files, options.against, top, host);
  const context = { language, folder: host.cwd, top, version: host.version, isStrict, ...(affected && { affected }) };
  await writeOutputs(outputs, findings.diagnostics, { ...context, ...findings }, host, standard);
  return findings.diagnostics.some((found) => isFailing(found, isStrict)) ? ExitCode.foundSomething : ExitCode.ok;
}

interface Findings extends Pick<FormatContext, 'files' | 'sources'> {
  readonly diagnostics: readonly Diagnostic[];
}

/** Ledgers are read only for who is told of them, and of plans that are files. */
async function affectedIn(
  outputs: readonly ValidateOutput[],
  given: readonly FileToCheck[],
  files: readonly string[],
  against: string | undefined,
  top: string,
  host: Host,
): Promise<FormatContext['affected']> {
  if (against === undefined || given.some(({ isInput }) => isInput)) return undefined;
  if (!outputs.some(({ format }) => format === 'markdown')) return undefined;
  const { recordsAffected } = await import('./records-affected.ts');
  return recordsAffected(against, files, top, host);
}

/** Of all files that are plans. Throws `Trouble` where none is. */
async function findingsIn(
  files: readonly FileToCheck[],
  judges: Judges,
  language: Language,
  host: Host,
): Promise<Findings> {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const checked: string[] = [];
  const passedOver: string[] = [];
  for (const [{ file }, diagnosed] of await diagnoseFiles(files, judges, host)) {
    (diagnosed === undefined ? passedOver : checked).push(file);
    if (diagnosed === undefined) continue;
    const { found, text } = diagnosed;
    for (const one of found) diagnostics.push(one);
    if (text !== undefined) sources.set(file, text);
  }
  const names = passedOver.slice(0, 3).join(' ');
  if (checked.length === 0) throw new Trouble('no-plan-files', { pattern: names });
  if (passedOver.length > 0) {
    host.err.show(validateMessages[language].passedOver({ files: names, count: passedOver.length }));
  }
  return { diagnostics, files: checked, sources };
}

/** Where a file is compared or mended, its judges are loaded only then. */
async function judgesFor(
  options: Call<'validate'>['options'],
  files: readonly FileToCheck[],
  language: Language,
  host: Host,
): Promise<Judges> {
  const names = files.map(({ file }) => file);
  return {
    comparisons: await comparisonsFor(options.against, names, host),
    neighbours: neighboursIn(host),
    mend: await menderFor(options, files, language, host),
  };
}

/** What compares each file with its earlier version, where that is asked for: only then is git touched, and its code loaded. */
async function comparisonsFor(
  against: string | undefined,
  files: readonly string[],
  host: Host,
): Promise<Judging | undefined> {
  if (against === undefined) return undefined;
  const { comparisonsWith } = await import('./compare-with-earlier.ts');
  return comparisonsWith(against, files, host);
}

async function menderFor(
  options: Call<'validate'>['options'],
  files: readonly FileToCheck[],
  language: Language,
  host: Host,
): Promise<Mender | undefined> {
  const isDry = options.dryRun === true;
  if (options.fix !== true) {
    if (isDry) throw new Trouble('dry-run-needs-fix');
    return undefined;
  }
  if (files.some(({ isInput }) => isInput)) throw new Trouble('fix-needs-file');
  const { fixFile } = await import('./fix-file.ts');
  return (file, original) => fixFile(file, original, { isDry, language }, host);
}
