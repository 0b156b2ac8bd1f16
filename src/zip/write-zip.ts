/** The only file that imports yazl: packets, archives and Office files are zip files. */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** One file in a zip: its name with slashes, and what it holds. */
export interface ZippedFile {
  readonly name: string;
  readonly content: ZippedContent;
}

/** Bytes; a text, which may come piece by piece, so that it is never held whole; or what is packed already. */
export type ZippedContent = string | Uint8Array | Iterable<string> | AlreadyPacked;

/** Photographs, PDF and Office files: read when their turn comes, and stored as they are. */
export interface AlreadyPacked {
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/**
 * What yazl is told of every file, so that the same files give the same zip: 1980-01-01, the first day that a zip file
 * knows; the fields are local, so it reads the same in every time zone.
 */
const dateless = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** A zip file as it is made: in the order given, dateless, so that the same files give the same bytes. */
export function zipStream(files: readonly ZippedFile[]): Readable {
  const zip = new ZipFile();
  const stream = zip.outputStream as Readable;
  zip.on('error', (error: Error) => stream.destroy(error));
  for (const { name, content } of files) {
    const isPacked = typeof content === 'object' && 'chunks' in content;
    // Made when its turn comes: a source that failed meanwhile would be heard by nobody.
    zip.addReadStreamLazy(name, { ...dateless, compress: !isPacked }, (ready) => {
      const source = Readable.from(isPacked ? content.chunks() : inPieces(content));
      ready(
        null,
        source.on('error', (error) => zip.emit('error', error)),
      );
    });
  }
  zip.end();
  return stream;
}

/** As `zipStream`, whole. */
export async function zipBytes(files: readonly ZippedFile[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipStream(files)) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const pieceSize = 1 << 16;

/** Short texts are gathered: each piece costs a turn of the stream. */
function* inPieces(content: string | Uint8Array | Iterable<string>): Generator<Buffer> {
  if (content instanceof Uint8Array) {
    yield Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    return;
  }
  let piece = '';
  for (const part of typeof content === 'string' ? [content] : content) {
    piece += part;
    if (piece.length < pieceSize) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}
