import { resolve } from 'node:path';
import type { Judging } from '../../app/diagnosis/plans-beside.ts';
import { isError } from '../../core/diagnostic.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { comparisonWith } from '../../core/plan/rules/comparison.ts';
import type { Rule } from '../../core/plan/rules/rule.ts';
import type { Host } from '../../host.ts';
import { bytesAtRevision } from '../../store/git.ts';
import { decodeText } from '../../store/text-file.ts';
import { Trouble } from '../../trouble.ts';

/**
 * Judges each file by its earlier version, where it has one. `against` is a file, which one plan is compared with, or a
 * revision, for any number of them.
 */
export async function comparisonsWith(against: string, files: readonly string[], host: Host): Promise<Judging> {
  const earlierOf = await earlierVersions(against, files, host);
  return async (file) => ruleFrom(await earlierOf(file), against);
}

/** The bytes of each file as they were; `undefined` where it was not. */
export async function earlierVersions(
  against: string,
  files: readonly string[],
  host: Host,
): Promise<(file: string) => Promise<Uint8Array | undefined>> {
  const path = resolve(host.cwd, against);
  if ((await host.disk.kindOf(path)) !== 'file') {
    return (file) => bytesAtRevision(resolve(host.cwd, file), against, host.env);
  }
  if (files.length > 1) throw new Trouble('against-one-file', { file: against });
  const bytes = await host.disk.readBytes(path);
  return async () => bytes;
}

/** An earlier version that is no plan is said, and stops nothing: the present one may be what mends it. */
function ruleFrom(bytes: Uint8Array | undefined, earlier: string): Rule | undefined {
  if (bytes === undefined) return undefined;
  const decoded = decodeText(bytes);
  const { plan, diagnostics } = readPlan('text' in decoded ? decoded.text : '', earlier);
  if (plan !== undefined) return comparisonWith(plan);
  const errors = diagnostics.filter(isError).length;
  return (about) => [{ code: 'earlier-unreadable', values: { earlier, errors }, about }];
}
