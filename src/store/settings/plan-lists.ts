import { dirname } from 'node:path';
import { flowScalar } from '../../core/plan/yaml/quote-scalar.ts';
import type { SourceNode } from '../../core/plan/yaml/source-node.ts';
import { valueAt } from '../../core/plan/yaml/source-node.ts';
import { Trouble } from '../../trouble.ts';
import type { Disk } from '../disk.ts';
import { readPlainFile } from '../plain-file.ts';
import { changedSettings, decodedSettings, readSettings } from './settings-text.ts';

/** Lists of texts by key, a file a plan: what is kept in it ends with the plan. */
export interface PlanLists {
  /** Under which all of them stand. */
  readonly key: string;
  readonly fileIn: (folder: string, plan: string) => string;
}

/** In bytes; who does each of 10,000 duties takes half of it. */
export const largestPlanLists = 2 ** 20;

/** What is kept for a plan; nothing where the file is missing. Throws `Trouble` where that can't be read. */
export async function readPlanLists(
  { key, fileIn }: PlanLists,
  folder: string | undefined,
  plan: string,
  disk: Disk,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const file = folder === undefined ? undefined : fileIn(folder, plan);
  if (file === undefined || (await disk.kindOf(file)) === undefined) return new Map();
  const { root, refused } = readSettings(await textOf(file, disk), file);
  const kept = valueAt(root, key);
  if (kept === undefined || isNothing(kept)) return new Map();
  if (kept.kind !== 'map') throw refused(kept);
  return new Map(
    kept.entries.map((entry) => {
      const texts = textsAt(entry.value);
      if (texts === undefined) throw refused(entry.value);
      return [entry.key.text, texts] as const;
    }),
  );
}

/** The file as it is; `undefined` where there is none. */
export async function planListsFile(
  { fileIn }: PlanLists,
  folder: string,
  plan: string,
  disk: Disk,
): Promise<Uint8Array | undefined> {
  const file = fileIn(folder, plan);
  return (await disk.kindOf(file)) === undefined ? undefined : readPlainFile(file, largestPlanLists, disk);
}

/** Keeps these, whole or not at all; `about`: what a file that is made says of itself. */
export async function writePlanLists(
  { key, fileIn }: PlanLists,
  folder: string,
  plan: string,
  changes: ReadonlyMap<string, readonly string[]>,
  about: string,
  disk: Disk,
): Promise<void> {
  const file = fileIn(folder, plan);
  const isThere = (await disk.kindOf(file)) !== undefined;
  const before = isThere ? await textOf(file, disk) : `format: 1\n# ${about}\n${key}:\n`;
  readSettings(before, file);
  const values = [...changes].map(([id, texts]) => [id, listYaml(texts)] as const);
  const after = changedSettings(before, key, new Map(values), file);
  if (after === before) return;
  const bytes = new TextEncoder().encode(after);
  if (bytes.length > largestPlanLists) throw new Trouble('file-unwritable', { file, why: 'EFBIG' });
  await disk.makeFolder(dirname(file));
  await disk.writeWhole(file, bytes);
}

async function textOf(file: string, disk: Disk): Promise<string> {
  return decodedSettings(await readPlainFile(file, largestPlanLists, disk), file);
}

/** One text, a line each, or a list of them; an empty one says that there is nothing. */
function textsAt(node: SourceNode): readonly string[] | undefined {
  const items = node.kind === 'list' ? node.items : [node];
  const texts = items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
  if (texts.length < items.length) return undefined;
  return texts
    .flatMap((text) => text.split(/\r\n|[\r\n]/))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function isNothing(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.text.trim() === '';
}

/** One as it is, several in brackets. */
function listYaml(texts: readonly string[]): string {
  const [only = ''] = texts;
  return texts.length === 1 ? flowScalar(only) : `[${texts.map(flowScalar).join(', ')}]`;
}
