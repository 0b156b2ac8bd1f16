import { basename, dirname, join } from 'node:path';
import { type Advance, unwatched, watched } from '../../core/advance.ts';
import type { Entry, Evidence, EvidenceFile } from '../../core/ledger/entry.ts';
import { sha256 } from '../../core/ledger/sha256.ts';
import { isTrouble, Trouble } from '../../trouble.ts';
import type { Disk } from '../disk.ts';
import { copyIn, copyInMaking } from '../layout.ts';
import { hashOfFile, pourHashed } from '../pour.ts';

/** Where copies are kept, and how. */
export interface EvidenceFolder {
  /** `.plan/evidence`. */
  readonly folder: string;
  readonly disk: Disk;
  readonly random: (count: number) => Uint8Array;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Two letters at least: one is a Windows drive. */
const scheme = /^[a-z][a-z0-9+.-]+:/i;

/**
 * Takes in a copy of a file, named after its content, or keeps a link. The copy is on disk when this resolves.
 * Throws `Trouble` for anything but a regular file or an http(s) link.
 */
export async function keepEvidence(source: string, store: EvidenceFolder): Promise<Evidence> {
  if (/^https?:/i.test(source)) return linkTo(source);
  return keepFile(await asNamedOnDisk(source, store.disk), store);
}

/** Names typed with an input method are composed (é); on a disk written by a Mac they may lie decomposed, and look the same. */
export async function asNamedOnDisk(source: string, disk: Disk): Promise<string> {
  if ((await disk.kindOf(source)) !== undefined) return source;
  const wanted = basename(source).normalize('NFC');
  const alike = (await namesIn(dirname(source), disk)).filter((name) => name.normalize('NFC') === wanted);
  return alike.length === 1 ? join(dirname(source), ...alike) : source;
}

async function namesIn(folder: string, disk: Disk): Promise<readonly string[]> {
  return (await disk.kindOf(folder)) === 'folder' ? disk.list(folder) : [];
}

async function keepFile(source: string, store: EvidenceFolder): Promise<Evidence> {
  const refusal = await refusalOf(source, store.disk);
  if (refusal === 'evidence-missing' && scheme.test(source)) throw new Trouble('evidence-bad-link', { url: source });
  if (refusal !== undefined) throw new Trouble(refusal, { file: source });
  return copy(source, store);
}

function linkTo(url: string): Evidence {
  if (control.test(url) || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new Trouble('evidence-bad-link', { url });
  }
  return { url };
}

type Refusal = `evidence-${'is-link' | 'missing' | 'is-folder' | 'not-file' | 'bad-name'}`;

async function refusalOf(source: string, disk: Disk): Promise<Refusal | undefined> {
  if (await disk.isLink(source)) return 'evidence-is-link';
  const kind = await disk.kindOf(source);
  if (kind === undefined) return 'evidence-missing';
  if (kind === 'folder') return 'evidence-is-folder';
  if (kind === 'other') return 'evidence-not-file';
  return isBadName(basename(source)) ? 'evidence-bad-name' : undefined;
}

/** Whether a file's name has control characters, which no entry may carry. */
export function isBadName(name: string): boolean {
  return control.test(name);
}

/** Hashed while it is copied, so that the hash is that of the copy whatever happens to the original meanwhile. */
async function copy(source: string, { folder, disk, random }: EvidenceFolder): Promise<EvidenceFile> {
  await disk.makeFolder(folder);
  const temporary = copyInMaking(folder, Buffer.from(random(8)).toString('hex'));
  try {
    const { sha256: hash, bytes } = await pourHashed(disk.chunksOf(source), temporary, disk);
    // What only its owner may read stays so.
    await disk.limitMode(temporary, source);
    const path = copyIn(folder, hash);
    await disk.makeFolder(dirname(path));
    // Over a copy that is there already too: the content is the same, and a damaged one is made whole.
    await disk.rename(temporary, path);
    await disk.syncFolder(dirname(path));
    return { name: basename(source), sha256: hash, bytes };
  } catch (error) {
    await disk.removeFile(temporary);
    throw error;
  }
}

const emptyHash = sha256('');

/** A copy in the evidence store as it is now, for the entries that name it. */
export interface EvidenceFinding {
  readonly state: 'ok' | 'missing' | 'changed' | 'empty' | 'unreadable';
  readonly sha256: string;
  /** Every name under which it was attached. */
  readonly names: readonly string[];
  /** The entries that name it, in the order given. */
  readonly entries: readonly Entry[];
}

/** Holds every copy that the entries name against its hash; in the order in which they name them first. */
export async function checkEvidence(
  entries: readonly Entry[],
  { folder, disk }: Pick<EvidenceFolder, 'folder' | 'disk'>,
  advance: Advance = unwatched,
): Promise<readonly EvidenceFinding[]> {
  const findings: EvidenceFinding[] = [];
  const sizes = sizesIn(entries);
  for (const [named, step] of watched(evidenceIn(entries), ({ sha256 }) => sizes.get(sha256) ?? 0, advance))
    findings.push({ ...named, state: await stateOf(named.sha256, folder, disk, step) });
  return findings;
}

/** The size of each copy, in bytes, as its entry says. */
function sizesIn(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const all = entries.flatMap(({ evidence = [] }) => evidence);
  return new Map(all.flatMap((one) => ('url' in one ? [] : [[one.sha256, one.bytes] as const])));
}

/** What entries name as evidence, each content once. */
function evidenceIn(entries: readonly Entry[]): readonly Omit<EvidenceFinding, 'state'>[] {
  const named = new Map<string, { readonly names: Set<string>; readonly entries: Set<Entry> }>();
  for (const entry of entries) {
    for (const evidence of entry.evidence ?? []) {
      if ('url' in evidence) continue;
      const known = named.get(evidence.sha256) ?? { names: new Set(), entries: new Set() };
      named.set(evidence.sha256, known);
      known.names.add(evidence.name);
      known.entries.add(entry);
    }
  }
  return [...named].map(([hash, { names, entries: by }]) => ({ sha256: hash, names: [...names], entries: [...by] }));
}

/** The content of a copy; `undefined` where it is missing or is not what its hash says. */
export async function readEvidence(
  hash: string,
  { folder, disk }: Pick<EvidenceFolder, 'folder' | 'disk'>,
): Promise<Uint8Array | undefined> {
  const path = copyIn(folder, hash);
  if ((await disk.kindOf(path)) !== 'file') return undefined;
  const bytes = await disk.readBytes(path);
  return sha256(bytes) === hash ? bytes : undefined;
}

/** Deletes a copy, if it is there; gone for good when this resolves. */
export async function removeEvidence(
  hash: string,
  { folder, disk }: Pick<EvidenceFolder, 'folder' | 'disk'>,
): Promise<void> {
  const path = copyIn(folder, hash);
  if ((await disk.kindOf(path)) === undefined) return;
  await disk.removeFile(path);
  await disk.syncFolder(dirname(path));
}

/** Every file among the evidence, sorted: copies as `<first 2>/<sha256>`, and what else lies there. */
export async function evidenceFiles({
  folder,
  disk,
}: Pick<EvidenceFolder, 'folder' | 'disk'>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await disk.list(folder)) {
    const inside = (await disk.kindOf(join(folder, name))) === 'folder' ? await disk.list(join(folder, name)) : [''];
    found.push(...inside.map((file) => (file === '' ? name : `${name}/${file}`)));
  }
  return found;
}

async function stateOf(
  hash: string,
  folder: string,
  disk: Disk,
  step: (bytes: number) => void,
): Promise<EvidenceFinding['state']> {
  const path = copyIn(folder, hash);
  try {
    if ((await disk.kindOf(path)) !== 'file') return 'missing';
    if ((await hashOfFile(path, disk, step)) !== hash) return 'changed';
    return hash === emptyHash ? 'empty' : 'ok';
  } catch (error) {
    // One of them is no reason not to name the others.
    if (isTrouble(error, 'file-unreadable')) return 'unreadable';
    throw error;
  }
}
