import { type Day, parseDay } from '../day.ts';

/** What of a picture has to be read to find its day: cameras write it at the front. */
export const headOfPicture = 1 << 16;

/** Tags of TIFF as Exif 2.3 uses it. */
const tags = { dateTime: 0x0132, exif: 0x8769, dateTimeOriginal: 0x9003 } as const;

/** The day on which a JPEG picture was taken, as its camera wrote it; `undefined` where it says none. Never throws, whatever the bytes are. */
export function takenDay(head: Uint8Array): Day | undefined {
  const tiff = tiffIn(head);
  if (tiff === undefined) return undefined;
  const little = tiff.getUint16(0) === 0x4949;
  const main = entriesAt(tiff, number(tiff, 4, little), little);
  const exif = main.get(tags.exif);
  const inner = exif === undefined ? undefined : entriesAt(tiff, number(tiff, exif + 8, little), little);
  const at = inner?.get(tags.dateTimeOriginal) ?? main.get(tags.dateTime);
  return at === undefined ? undefined : dayAt(tiff, number(tiff, at + 8, little));
}

/** The part of a JPEG file that holds its Exif data; its segments follow each other, each with its length. */
function tiffIn(head: Uint8Array): DataView | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 4 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const length = view.getUint16(at + 2);
    const isExif = view.getUint8(at + 1) === 0xe1 && text(view, at + 4, 6) === 'Exif\0\0';
    const end = Math.min(at + 2 + length, view.byteLength);
    if (isExif && end >= at + 18) return new DataView(head.buffer, head.byteOffset + at + 10, end - at - 10);
    at += 2 + Math.max(2, length);
  }
  return undefined;
}

/** Tag → where its entry of twelve bytes stands. */
function entriesAt(tiff: DataView, at: number, little: boolean): ReadonlyMap<number, number> {
  const entries = new Map<number, number>();
  if (at + 2 > tiff.byteLength) return entries;
  const count = tiff.getUint16(at, little);
  for (let index = 0, entry = at + 2; index < count && entry + 12 <= tiff.byteLength; index += 1, entry += 12) {
    entries.set(tiff.getUint16(entry, little), entry);
  }
  return entries;
}

/** Past the end, an offset that leads nowhere. */
function number(tiff: DataView, at: number, little: boolean): number {
  return at + 4 <= tiff.byteLength ? tiff.getUint32(at, little) : tiff.byteLength;
}

/** `2023:09:13 10:15:00`. */
function dayAt(tiff: DataView, at: number): Day | undefined {
  const [, year, month, day] = /^(\d{4}):(\d\d):(\d\d)/.exec(text(tiff, at, 10)) ?? [];
  return parseDay(`${year}-${month}-${day}`);
}

function text(view: DataView, at: number, length: number): string {
  const end = Math.min(at + length, view.byteLength);
  return end <= at ? '' : String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, end - at));
}
