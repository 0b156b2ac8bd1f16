import { startSha256 } from '../core/ledger/sha256.ts';
import type { Disk } from './disk.ts';

type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** What was written. */
export interface Poured {
  readonly sha256: string;
  readonly bytes: number;
}

/** Writes a file piece by piece; on disk when this resolves. `step` is told of the bytes of each piece. */
export async function pour(
  chunks: Chunks,
  path: string,
  disk: Disk,
  step: (bytes: number) => void = () => {},
): Promise<void> {
  const file = await disk.open(path);
  let length = 0;
  try {
    await file.truncate(0);
    for await (const chunk of chunks) {
      await file.write(chunk, length);
      length += chunk.length;
      step(chunk.length);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** As `pour`, hashed meanwhile: so the hash is that of the copy, whatever happens to the original. */
export async function pourHashed(
  chunks: Chunks,
  path: string,
  disk: Disk,
  step: (bytes: number) => void = () => {},
): Promise<Poured> {
  const running = startSha256();
  let bytes = 0;
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      running.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  await pour(hashed(), path, disk, step);
  return { sha256: running.digest(), bytes };
}

/** The hash of a file, read piece by piece. */
export async function hashOfFile(path: string, disk: Disk, step: (bytes: number) => void = () => {}): Promise<string> {
  const running = startSha256();
  for await (const chunk of disk.chunksOf(path)) {
    running.update(chunk);
    step(chunk.length);
  }
  return running.digest();
}
