import { join } from 'node:path';
import { fileName } from '../../core/text/file-name.ts';
import type { Disk } from '../disk.ts';
import { removeAll } from '../ledger/merge-source.ts';
import { headsIn, mostNested, pourPassing } from './packet.ts';
import { withZip, type ZipPart } from './read-zip.ts';
import { Refusal, refused } from './refusal.ts';
import { type Sent, sentIn } from './sent.ts';

/**
 * Does the work on what lies at a path, as `sentIn` finds it, and in the zips there that hold more than one packet or something
 * else than one: these are unpacked among the system's temporary files, within the limits of a packet, and gone when this ends.
 */
export async function withSent<Result>(
  path: string,
  shown: string,
  disk: Disk,
  work: (sent: readonly Sent[]) => Promise<Result>,
): Promise<Result> {
  const folder = await disk.makeTemporaryFolder();
  try {
    const unwrapping: Unwrapping = { folder, disk, made: { count: 0 } };
    return await work(await unwrapped(await sentIn(path, shown, disk), unwrapping, { depth: 1 }));
  } finally {
    await removeAll(folder, disk);
  }
}

interface Unwrapping {
  readonly folder: string;
  readonly disk: Disk;
  readonly made: { count: number };
}

interface Level {
  readonly depth: number;
  /** In bytes, of the outermost zip. */
  readonly size?: number;
}

async function unwrapped(sent: readonly Sent[], unwrapping: Unwrapping, level: Level): Promise<readonly Sent[]> {
  const found: Sent[] = [];
  for (const each of sent) {
    found.push(...(each.kind === 'packet' ? await thingsInZip(each, unwrapping, level) : [each]));
  }
  return found;
}

/** A zip that cannot be unpacked stays what it is: whoever reads it says why. */
async function thingsInZip(each: Sent, unwrapping: Unwrapping, level: Level): Promise<readonly Sent[]> {
  const { folder, disk, made } = unwrapping;
  const into = join(folder, String(made.count));
  made.count += 1;
  try {
    const size = await withZip(
      each.path,
      disk,
      async (zip) => {
        if (headsIn(zip).length === 1 || zip.parts.length === 0) return undefined;
        if (level.depth > mostNested) throw new Refusal('too-deep', each.shown);
        await disk.makePassingFolder(into);
        await unpackAll(zip.parts, into, disk);
        return zip.size;
      },
      level.size,
    );
    if (size === undefined) return [each];
    const inner = await sentIn(into, each.shown, disk);
    const named = inner.map((one) => ({ ...one, names: [...one.names, ...each.names] }));
    return await unwrapped(named, unwrapping, { depth: level.depth + 1, size: level.size ?? size });
  } catch (error) {
    return [{ ...each, trouble: refused(each.shown, error) }];
  }
}

/** Names are made such as every system takes; what leads out, or would stand where another does, refuses the whole. */
async function unpackAll(parts: readonly ZipPart[], into: string, disk: Disk): Promise<void> {
  const taken = new Set<string>();
  for (const part of parts) {
    const steps = part.name.split('/');
    if (steps.length > 12 || steps.some((step) => step === '' || step === '.' || step === '..')) {
      throw new Refusal('name', part.name);
    }
    const safe = steps.map((step) => fileName(step));
    const key = safe.join('/').normalize('NFKC').toLowerCase();
    if (taken.has(key)) throw new Refusal('twice', part.name);
    taken.add(key);
    await makeFolders(safe.slice(0, -1), into, disk);
    await pourPassing(await part.stream(), join(into, ...safe), disk, () => {});
  }
}

async function makeFolders(steps: readonly string[], into: string, disk: Disk): Promise<void> {
  for (let depth = 1; depth <= steps.length; depth += 1) {
    const folder = join(into, ...steps.slice(0, depth));
    if ((await disk.kindOf(folder)) === undefined) await disk.makePassingFolder(folder);
  }
}
