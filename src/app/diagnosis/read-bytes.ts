import { resolve } from 'node:path';
import type { DiagnosticValues, Finding } from '../../core/diagnostic.ts';
import { longestText } from '../../core/plan/yaml/yaml-limits.ts';
import type { Host } from '../../host.ts';
import type { FileKind } from '../../store/whole-files.ts';
import { Trouble } from '../../trouble.ts';
import { mostBytes } from './plans-beside.ts';
import type { FileToCheck } from './threads.ts';

/** Where files are read: standard input only where a call may name it. */
export type FilePlace = Pick<Host, 'cwd' | 'disk' | 'memory'> & Partial<Pick<Host, 'readInput'>>;

/** What reading a file takes at most, as a multiple of its size: a plan that is nothing but its signs. */
const memoryPerByte = 36;

/** Below this many bytes, whatever a file holds fits 256 MiB. */
const smallFile = 4_000_000;

/**
 * The content of a file, or why there is none to check. Sizes are looked at first, so that a file of any size costs
 * nothing. Throws `Trouble` for one that is not there: that is a slip of the call.
 */
export async function readBytes(
  { file, isInput }: FileToCheck,
  host: FilePlace,
): Promise<Finding | { readonly bytes: Uint8Array }> {
  if (isInput && host.readInput !== undefined) {
    const bytes = await host.readInput();
    return (await excess(bytes.length, host)) ?? { bytes };
  }
  const path = resolve(host.cwd, file);
  try {
    const kind = await host.disk.kindOf(path);
    if (kind !== 'file') return unreadable(whyNoFile(kind));
    return (await excess(await host.disk.sizeOf(path), host)) ?? { bytes: await host.disk.readBytes(path) };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return unreadable('denied');
  }
}

/** A file for which memory would not suffice would end the process in the middle. */
async function excess(bytes: number, host: FilePlace): Promise<Finding | undefined> {
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
