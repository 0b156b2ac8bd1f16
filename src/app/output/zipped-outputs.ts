import { join } from 'node:path';
import type { Host } from '../../host.ts';
import { removeAll } from '../../store/ledger/merge-source.ts';
import { zipBytes } from '../../zip/write-zip.ts';

/** What some work writes into a folder, as one zip file; nothing of it stays on the disk. */
export async function zippedOutputs(
  { disk }: Pick<Host, 'disk'>,
  work: (folder: string) => Promise<unknown>,
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await disk.makeTemporaryFolder();
  try {
    await work(folder);
    const files: { readonly name: string; readonly content: Uint8Array }[] = [];
    for (const name of await disk.list(folder)) files.push({ name, content: await disk.readBytes(join(folder, name)) });
    return new Uint8Array(await zipBytes(files));
  } finally {
    await removeAll(folder, disk);
  }
}
