import { type Advance, unwatched } from '../../core/advance.ts';
import { type ZippedContent, zipStream } from '../../zip/write-zip.ts';
import type { Disk } from '../disk.ts';

/** A file to be packed: its name with slashes, and its bytes, or where they lie and how many they are. */
export interface PackedFile {
  readonly name: string;
  readonly content: Uint8Array | { readonly path: string; readonly length: number };
}

/** A zip file in the order given, dateless: the same files give the same bytes. Replaces `path` in one step, at the end, as `writeWhole` does. */
export async function writeZip(
  path: string,
  files: readonly PackedFile[],
  disk: Disk,
  advance: Advance = unwatched,
): Promise<void> {
  const stream = zipStream(files.map(({ name, content }) => ({ name, content: zipped(content, disk) })));
  const size = files.reduce((sum, { content }) => sum + content.length, 0);
  let length = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      advance(Math.min(length, size), size);
      yield chunk;
    }
  }
  try {
    await disk.pourWhole(path, counted());
  } catch (error) {
    // Files that are being read meanwhile may fail too: nobody waits for them any more.
    stream.on('error', () => {}).destroy();
    throw error;
  }
}

function zipped(content: PackedFile['content'], disk: Disk): ZippedContent {
  return content instanceof Uint8Array ? content : { chunks: () => disk.chunksOf(content.path) };
}
