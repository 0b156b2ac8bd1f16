import { dirname } from 'node:path';
import { type Advance, unwatched } from '../../core/advance.ts';
import { type ZippedContent, zipStream } from '../../zip/write-zip.ts';
import type { Disk } from '../disk.ts';
import { pour } from '../pour.ts';

/** A file to be packed: its name with slashes, and its bytes, or where they lie and how many they are. */
export interface PackedFile {
  readonly name: string;
  readonly content: Uint8Array | { readonly path: string; readonly length: number };
}

/** A zip file in the order given, dateless: the same files give the same bytes. Replaces `path` in one step, at the end. */
export async function writeZip(
  path: string,
  files: readonly PackedFile[],
  disk: Disk,
  advance: Advance = unwatched,
): Promise<void> {
  const stream = zipStream(files.map(({ name, content }) => ({ name, content: zipped(content, disk) })));
  const temporary = `${path}.${process.pid}.tmp`;
  const size = files.reduce((sum, { content }) => sum + content.length, 0);
  let length = 0;
  try {
    await pour(stream, temporary, disk, (bytes) => {
      length += bytes;
      advance(Math.min(length, size), size);
    });
    await disk.rename(temporary, path);
    await disk.syncFolder(dirname(path));
  } catch (error) {
    // Files that are being read meanwhile may fail too: nobody waits for them any more.
    stream.on('error', () => {}).destroy();
    await disk.removeFile(temporary);
    throw error;
  }
}

function zipped(content: PackedFile['content'], disk: Disk): ZippedContent {
  return content instanceof Uint8Array ? content : { chunks: () => disk.chunksOf(content.path) };
}
