/** The front of a JPEG picture as cameras write it: the moment (`2023:09:13 10:15:00`) stands in its Exif data, behind another segment. */
export function pictureTaken(moment: string, little = true): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(`${moment}\0`);
  const [mainAt, exifAt, textAt] = [8, 26, 44];
  const tiff = new DataView(new ArrayBuffer(textAt + text.length));
  tiff.setUint16(0, little ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, little);
  tiff.setUint32(4, mainAt, little);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.setUint16(at, 1, little);
    tiff.setUint16(at + 2, tag, little);
    tiff.setUint16(at + 4, type, little);
    tiff.setUint32(at + 6, count, little);
    tiff.setUint32(at + 10, value, little);
  };
  entry(mainAt, 0x8769, 4, 1, exifAt);
  entry(exifAt, 0x9003, 2, text.length, textAt);
  new Uint8Array(tiff.buffer).set(text, textAt);
  const segment = (marker: number, content: Uint8Array) => {
    const length = content.length + 2;
    return [0xff, marker, length >> 8, length & 0xff, ...content];
  };
  const exif = Uint8Array.of(...new TextEncoder().encode('Exif\0\0'), ...new Uint8Array(tiff.buffer));
  const jfif = new TextEncoder().encode('JFIF\0');
  return Uint8Array.of(0xff, 0xd8, ...segment(0xe0, jfif), ...segment(0xe1, exif), 0xff, 0xd9);
}
