import { resolve } from 'node:path';
import { mergeFrom } from '../app/merge/merge-from.ts';
import { openWorkspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';

/**
 * Takes in another copy's ledger and evidence: all that it has and ours lacks; what ours has stays. Without a copy
 * named, what cloud drives made of our own files is taken in.
 */
export async function merge(call: Call<'merge'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const [named] = call.args;
  return mergeFrom(named === undefined ? undefined : resolve(host.cwd, named), workspace, call.options, host);
}
