import type { FileToCheck } from '../../app/diagnosis/threads.ts';
import type { Call } from '../../call.ts';
import type { Host } from '../../host.ts';
import { findFiles, matcherFor } from '../../store/find-files.ts';
import { Trouble } from '../../trouble.ts';

const everyPlan = 'plans/**/*.{yaml,yml}';
const planEnding = /\.ya?ml$/i;

/** In the order given, each once. What is not there or matches nothing is a wrong call, never silence. */
export async function filesToCheck({ args, options }: Call<'validate'>, host: Host): Promise<readonly FileToCheck[]> {
  if (options.stdinFilename !== undefined && !args.includes('-')) throw new Trouble('stdin-name-without-input');
  const isExcluded = matcherFor(options.exclude ?? []);
  const files = new Map<string, FileToCheck>();
  for (const given of args.length > 0 ? args : [everyPlan]) {
    const found = await filesFor(given, options.stdinFilename, host);
    for (const each of found) if (!isExcluded(each.file)) files.set(each.file, files.get(each.file) ?? each);
    if (found.length === 0) throw new Trouble('no-plan-files', { pattern: given });
  }
  if (files.size === 0) throw new Trouble('no-plan-files', { pattern: `--exclude ${options.exclude?.join(' ')}` });
  return [...files.values()];
}

async function filesFor(given: string, inputName: string | undefined, host: Host): Promise<readonly FileToCheck[]> {
  if (given === '-') return [{ file: inputName ?? '-', isInput: true, isMeant: true }];
  const found = await findFiles(given, planEnding, host.cwd, host.disk);
  const isMeant = found.includes(given) || /[*?{]/.test(given);
  return found.map((file) => ({ file, isInput: false, isMeant }));
}
