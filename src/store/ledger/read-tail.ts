import { type Tail, tailOf } from '../../core/ledger/tail.ts';
import type { ReadableFile } from '../disk.ts';

const firstWindow = 4096;

/** How a writer's file ends. Looks at more than a few blocks only where the last line is longer than that. */
export async function readTail(file: ReadableFile, size: number, plan: string, writer: string): Promise<Tail> {
  for (let length = firstWindow; ; length *= 4) {
    const from = Math.max(0, size - length);
    const tail = tailOf(await readWhole(file, from, size - from), from === 0, plan, writer);
    if (tail !== undefined) return tail;
  }
}

/** As many bytes as are there, up to `length`: a read may give less than it was asked for. */
export async function readWhole(file: ReadableFile, from: number, length: number): Promise<Uint8Array> {
  const window = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const piece = await file.read(from + at, length - at);
    if (piece.length === 0) return window.subarray(0, at);
    window.set(piece, at);
    at += piece.length;
  }
  return window;
}
