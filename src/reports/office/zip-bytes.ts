/** The only file of the reports that imports yazl: Office files are zip files. */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { dateless } from '../../dateless.ts';

/** One file in the zip; its text may come piece by piece, so that it is never held whole. */
export interface ZippedText {
  readonly name: string;
  readonly text: string | Uint8Array | Iterable<string>;
}

/** A zip file: in the order given, dateless, so that the same texts give the same bytes. */
export async function zipBytes(files: readonly ZippedText[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  for (const { name, text } of files) {
    // Made when its turn comes: a source that threw meanwhile would be heard by nobody.
    zip.addReadStreamLazy(name, dateless, (ready) =>
      ready(null, Readable.from(text instanceof Uint8Array ? [Buffer.from(text)] : inPieces(text))),
    );
  }
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of output) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const pieceSize = 1 << 16;

/** Short texts are gathered: each piece costs a turn of the stream. */
function* inPieces(text: string | Iterable<string>): Generator<Buffer> {
  let piece = '';
  for (const part of typeof text === 'string' ? [text] : text) {
    piece += part;
    if (piece.length < pieceSize) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}
