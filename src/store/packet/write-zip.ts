/** The only file of the store that imports yazl. */
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type Advance, unwatched } from '../../core/advance.ts';
import { dateless } from '../../dateless.ts';
import type { Disk } from '../disk.ts';

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
  const zip = new ZipFile();
  const stream = zip.outputStream as Readable;
  zip.on('error', (error: Error) => stream.destroy(error));
  for (const file of files) add(zip, file, disk);
  zip.end();
  const temporary = `${path}.${process.pid}.tmp`;
  const size = files.reduce((sum, { content }) => sum + content.length, 0);
  try {
    await pour(stream, temporary, disk, (length) => advance(Math.min(length, size), size));
    await disk.rename(temporary, path);
    await disk.syncFolder(dirname(path));
  } catch (error) {
    // Files that are being read meanwhile may fail too: nobody waits for them any more.
    stream.on('error', () => {}).destroy();
    await disk.removeFile(temporary);
    throw error;
  }
}

function add(zip: ZipFile, { name, content }: PackedFile, disk: Disk): void {
  if (content instanceof Uint8Array) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    zip.addReadStream(Readable.from([bytes]), name, { ...dateless, size: bytes.length });
    return;
  }
  // Photographs, PDF and Office files are packed already.
  zip.addReadStreamLazy(name, { ...dateless, compress: false }, (done) =>
    done(
      null,
      Readable.from(disk.chunksOf(content.path)).on('error', (error) => zip.emit('error', error)),
    ),
  );
}

/** Writes a file piece by piece; on disk when this resolves. `written` is told how many bytes there are so far. */
export async function pour(
  stream: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  path: string,
  disk: Disk,
  written: (length: number) => void = () => {},
): Promise<void> {
  const file = await disk.open(path);
  let length = 0;
  try {
    await file.truncate(0);
    for await (const chunk of stream) {
      await file.write(chunk, length);
      length += chunk.length;
      written(length);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}
