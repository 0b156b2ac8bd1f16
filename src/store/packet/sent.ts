import { basename, join } from 'node:path';
import { Trouble } from '../../trouble.ts';
import type { Disk } from '../disk.ts';
import { ledgersIn, packetHeadName, planFolderIn } from '../layout.ts';
import { isOfSystem } from './system-files.ts';

/** What somebody sent, or put into the folder in which things that were sent lie. */
export interface Sent {
  readonly kind: /** A zip file by its name or its beginning, sound or not. */
    | 'packet'
    /** A folder with a ledger: a unit's, or an unpacked packet. */
    | 'ledger'
    /** Another file. */
    | 'other'
    /** A folder with nothing in it. */
    | 'empty'
    /** A folder in which nothing could be a ledger. */
    | 'no-ledger';
  /** Absolute. */
  readonly path: string;
  /** As people named it. */
  readonly shown: string;
  /** What it, and then each folder around it, is called: who put it there may have named it after its sender. */
  readonly names: readonly string[];
  /** Why it could not be looked into. */
  readonly trouble?: Trouble;
}

/** Things that people put together lie so many folders deep at most; what is deeper was not sorted for this. */
const mostFolders = 5;

/** What lies at an absolute path: one thing, or everything in a folder, however deep it was put. Nothing is read but names, and beginnings. */
export async function sentIn(path: string, shown: string, disk: Disk): Promise<readonly Sent[]> {
  const names = [nameOf(path)];
  if ((await disk.kindOf(path)) !== 'folder') return [{ kind: 'packet', path, shown, names }];
  if (await isLedgerFolder(path, disk)) return [{ kind: 'ledger', path, shown, names }];
  return within(path, shown, [basename(path)], disk);
}

/** A file's name without its ending; of a folder as it is. */
function nameOf(path: string): string {
  return basename(path).replace(/\.[0-9a-z]{2,4}$/i, '');
}

/** A folder in which what was collected lies; `around` begins with its own name. */
async function within(path: string, shown: string, around: readonly string[], disk: Disk): Promise<readonly Sent[]> {
  const found: Sent[] = [];
  const inIt = (await disk.list(path)).filter((name) => !isOfSystem(name));
  if (inIt.length === 0) return [{ kind: 'empty', path, shown, names: around }];
  for (const name of inIt) {
    found.push(...(await thingsAt(join(path, name), join(shown, name), around, disk)));
  }
  return found;
}

async function thingsAt(path: string, shown: string, around: readonly string[], disk: Disk): Promise<readonly Sent[]> {
  const names = [nameOf(path), ...around];
  const kind = await disk.kindOf(path);
  if (kind === 'file') return [{ kind: (await isPacketFile(path, disk)) ? 'packet' : 'other', path, shown, names }];
  if (kind !== 'folder') return [{ kind: 'other', path, shown, names }];
  if (await isLedgerFolder(path, disk)) return [{ kind: 'ledger', path, shown, names }];
  const inner = around.length < mostFolders ? await within(path, shown, [basename(path), ...around], disk) : [];
  // Beside a ledger, folders of pictures and letters are what its sender put with it.
  if (inner.some(isLedger)) return inner.filter((each) => isLedger(each) || each.kind === 'other');
  return inner.some(({ kind: of }) => of !== 'other') ? inner : [{ kind: 'no-ledger', path, shown, names }, ...inner];
}

function isLedger({ kind }: Sent): boolean {
  return kind === 'packet' || kind === 'ledger';
}

async function isLedgerFolder(path: string, disk: Disk): Promise<boolean> {
  for (const sign of [planFolderIn(path), ledgersIn(path)]) if ((await disk.kindOf(sign)) === 'folder') return true;
  return (await disk.kindOf(join(path, packetHeadName))) === 'file';
}

/** Office files are zip files, too, and no packets. */
const officeFile = /\.(?:docx|xlsx|pptx|wps|et|dps|ofd|odt|ods|odp|jar|apk|epub)$/i;

/** By its name, else by its first bytes: a chat may have taken the ending away. One that cannot be opened is for the reader to complain of. */
async function isPacketFile(path: string, disk: Disk): Promise<boolean> {
  if (/\.zip$/i.test(path)) return true;
  if (officeFile.test(path)) return false;
  try {
    return await beginsAsZip(path, disk);
  } catch (error) {
    if (error instanceof Trouble) return true;
    throw error;
  }
}

const zipStart = Buffer.from([0x50, 0x4b, 3, 4]);

async function beginsAsZip(path: string, disk: Disk): Promise<boolean> {
  const file = await disk.openToRead(path);
  try {
    return zipStart.equals(await file.read(0, zipStart.length));
  } finally {
    await file.close();
  }
}
