import { isSureOffice } from './sure-office.ts';

/** What evidence may be opened as: the ending that its temporary copy gets. */
export type OpenableAs =
  | 'pdf'
  | 'png'
  | 'jpg'
  | 'gif'
  | 'bmp'
  | 'webp'
  | 'heic'
  | 'tif'
  | 'txt'
  | 'docx'
  | 'xlsx'
  | 'pptx';

type Test = (bytes: Uint8Array) => boolean;

const begins =
  (...signature: readonly number[]): Test =>
  (bytes) =>
    signature.every((byte, index) => bytes[index] === byte);

const says =
  (text: string, at = 0): Test =>
  (bytes) =>
    latin(bytes, at, at + text.length) === text;

const both =
  (first: Test, second: Test): Test =>
  (bytes) =>
    first(bytes) && second(bytes);

const isTiff: Test = (bytes) => says('II*\0')(bytes) || says('MM\0*')(bytes);
const isHeic: Test = both(says('ftyp', 4), (bytes) => /^(?:hei[cmsx]|hev[cmx]|mif1|msf1)$/.test(latin(bytes, 8, 12)));

/** By the ending of the name and the content: both must agree. */
const kinds: Readonly<Record<string, readonly [OpenableAs, Test]>> = {
  pdf: ['pdf', says('%PDF-')],
  png: ['png', begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  jpg: ['jpg', begins(0xff, 0xd8, 0xff)],
  jpeg: ['jpg', begins(0xff, 0xd8, 0xff)],
  gif: ['gif', says('GIF8')],
  bmp: ['bmp', says('BM')],
  webp: ['webp', both(says('RIFF'), says('WEBP', 8))],
  heic: ['heic', isHeic],
  tif: ['tif', isTiff],
  tiff: ['tif', isTiff],
  // Opened as plain text whatever they are called: a table with formulas, a script or a page with code is never run.
  txt: ['txt', isText],
  md: ['txt', isText],
  log: ['txt', isText],
  csv: ['txt', isText],
  docx: ['docx', isSureOffice('word/document.xml')],
  xlsx: ['xlsx', isSureOffice('xl/workbook.xml')],
  pptx: ['pptx', isSureOffice('ppt/presentation.xml')],
};

/**
 * What a piece of evidence may be opened as, or `undefined` where it may not: only PDF, images, plain text and
 * Office files that surely run and fetch nothing (docx, xlsx, pptx; never doc, xls, docm or the like, which can carry macros), and only where the content is what the name's ending says.
 */
export function openableAs(name: string, bytes: Uint8Array): OpenableAs | undefined {
  const ending = /\.([a-z]{2,4})$/i.exec(name.normalize('NFKC'))?.[1]?.toLowerCase() ?? '';
  const [kind, test] = (Object.hasOwn(kinds, ending) ? kinds[ending] : undefined) ?? [];
  return kind !== undefined && test?.(bytes) ? kind : undefined;
}

const pictures: ReadonlySet<OpenableAs> = new Set(['png', 'jpg', 'gif', 'bmp', 'webp', 'heic', 'tif']);

/** Whether the bytes are a picture's, whatever the file is called. */
export function isPicture(bytes: Uint8Array): boolean {
  return Object.values(kinds).some(([kind, test]) => pictures.has(kind) && test(bytes));
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** No control characters but blanks and line breaks: a program in disguise has some. UTF-16 is told by its mark. */
function isText(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide || bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
