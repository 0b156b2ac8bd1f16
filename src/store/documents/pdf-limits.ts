import { inflateSync } from 'node:zlib';

/** What the packed pieces of a PDF may come to, pictures and fonts among them. */
const mostBytes = 150 * 2 ** 20;
/** Of one piece. A page is some kilobytes, a Chinese font up to twenty million. */
const mostOfOne = 40 * 2 ** 20;
const mostStreams = 20_000;

/** Whether its packed pieces unpack to no more than a document has: told before any of them is read. */
export function isPdfWithinLimits(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = mostBytes;
  let streams = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).equals(end)) continue;
    const dictionary = file.subarray(Math.max(0, at - 400), at).toString('latin1');
    if (twice.test(dictionary)) return false;
    streams += 1;
    if (streams > mostStreams) return false;
    if (!/Fl(?:ateDecode)?\b/.test(dictionary)) continue;
    const size = sizeOf(file, at + 6);
    if (size === undefined || size > left) return false;
    left -= size;
  }
  return true;
}

const end = Buffer.from('end');
/** Packed again what is packed. */
const twice = /\/Fl(?:ateDecode)?\s*\/Fl(?:ateDecode)?\b/;

/** Unpacked; 0 where it is broken, which whoever reads it says; `undefined` where it is more than any piece is. */
function sizeOf(file: Buffer, at: number): number | undefined {
  const start = at + (file[at] === 13 ? 2 : 1);
  const stop = file.indexOf('endstream', start);
  try {
    return inflateSync(file.subarray(start, stop < 0 ? undefined : stop), { maxOutputLength: mostOfOne }).length;
  } catch (error) {
    return error instanceof RangeError ? undefined : 0;
  }
}
