import { dirname } from 'node:path';
import { flowScalar } from '../../core/plan/yaml/quote-scalar.ts';
import type { SourceNode } from '../../core/plan/yaml/source-node.ts';
import { type Assignment, nothingAssigned } from '../../core/progress/assignment.ts';
import { Trouble } from '../../trouble.ts';
import type { Disk } from '../disk.ts';
import { assignmentIn } from '../layout.ts';
import { readPlainFile } from '../plain-file.ts';
import { changedSettings, decodedSettings, readSettings, valueAt } from './settings-text.ts';

const key = 'assign';

/** In bytes; who does each of 10,000 duties takes half of it. */
const largestAssignment = 2 ** 20;

/** Who does what within the unit, for a plan; nobody where nothing was assigned. Throws `Trouble` where that can't be read. */
export async function readAssignment(folder: string | undefined, plan: string, disk: Disk): Promise<Assignment> {
  const file = folder === undefined ? undefined : assignmentIn(folder, plan);
  if (file === undefined || (await disk.kindOf(file)) === undefined) return nothingAssigned;
  const text = await assignmentText(file, disk);
  const { root, refused } = readSettings(text, file);
  const assigned = valueAt(root, key);
  if (assigned === undefined || isNothing(assigned)) return nothingAssigned;
  if (assigned.kind !== 'map') throw refused(assigned);
  return new Map(
    assigned.entries.map((entry) => {
      const names = namesAt(entry.value);
      if (names === undefined) throw refused(entry.value);
      return [entry.key.text, names] as const;
    }),
  );
}

/** The file in which a plan's assignments stand, as it is; `undefined` where there is none. */
export async function assignmentFile(folder: string, plan: string, disk: Disk): Promise<Uint8Array | undefined> {
  const file = assignmentIn(folder, plan);
  return (await disk.kindOf(file)) === undefined ? undefined : readPlainFile(file, largestAssignment, disk);
}

async function assignmentText(file: string, disk: Disk): Promise<string> {
  return decodedSettings(await readPlainFile(file, largestAssignment, disk), file);
}

/** One name or a list of them; an empty one says that nobody does it. */
function namesAt(node: SourceNode): readonly string[] | undefined {
  if (isNothing(node)) return [];
  const items = node.kind === 'list' ? node.items : [node];
  const names = items.flatMap((item) => (item.kind === 'scalar' ? [item.text.trim()] : []));
  return names.length < items.length ? undefined : names.filter((name) => name !== '');
}

function isNothing(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.text.trim() === '';
}

/** Says who does these duties, whole or not at all; `about`: what a file that is made says of itself. */
export async function writeAssignment(
  folder: string,
  plan: string,
  changes: Assignment,
  about: string,
  disk: Disk,
): Promise<void> {
  const file = assignmentIn(folder, plan);
  const isThere = (await disk.kindOf(file)) !== undefined;
  const before = isThere ? await assignmentText(file, disk) : `format: 1\n# ${about}\n${key}:\n`;
  readSettings(before, file);
  const values = [...changes].map(([id, names]) => [id, namesYaml(names)] as const);
  const after = changedSettings(before, key, new Map(values), file);
  if (after === before) return;
  const bytes = new TextEncoder().encode(after);
  if (bytes.length > largestAssignment) throw new Trouble('file-unwritable', { file, why: 'EFBIG' });
  await disk.makeFolder(dirname(file));
  await disk.writeWhole(file, bytes);
}

/** One name as it is, several in brackets. */
function namesYaml(names: readonly string[]): string {
  const [only = ''] = names;
  return names.length === 1 ? flowScalar(only) : `[${names.map(flowScalar).join(', ')}]`;
}
