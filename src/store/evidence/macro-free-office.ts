import { inflateRawSync } from 'node:zlib';

/** A part of a ZIP file, as its directory names it. */
interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  /** What it claims to unpack to. */
  readonly size: number;
  readonly at: number;
}

/** What makes an Office file run something: VBA, Excel 4 macro sheets, ActiveX controls, embedded objects and programs. */
const activeName =
  /vba(?:project|data)|macrosheets\/|dialogsheets\/|activex|oleobject|\.(?:bin|docm|xlsm|pptm|xlsb|exe|js|vbs)$/i;
const harmlessBinary = /^xl\/printersettings\/printersettings[0-9]+\.bin$/i;

/** The same under whatever name: a part runs only with its type declared here. */
const activeType = /vba|macro|activex|oleobject/i;

/** A template elsewhere brings its macros along. */
const templateElsewhere = /attachedTemplate/i;

/** `main` is the part that makes it a document, a table or a presentation. True only where it can run nothing. */
export function isOffice(main: string): (bytes: Uint8Array) => boolean {
  return (bytes) => {
    const parts = partsOf(bytes);
    const names = parts.map(({ name }) => name);
    const types = plainXml('[Content_Types].xml', parts, bytes);
    if (types === undefined || activeType.test(types) || !names.includes(main) || parts.some(leadsOut)) return false;
    if (names.some((name) => activeName.test(name) && !harmlessBinary.test(name))) return false;
    const settings = 'word/_rels/settings.xml.rels';
    const relations = names.includes(settings) ? plainXml(settings, parts, bytes) : '';
    return relations !== undefined && !templateElsewhere.test(relations);
  };
}

/**
 * The parts of a macro-free Office file, unpacked; `undefined` where it is none, may run something, or unpacks to more
 * than `most` bytes.
 */
export function officeParts(main: string, bytes: Uint8Array, most: number): Map<string, Uint8Array> | undefined {
  if (!isOffice(main)(bytes)) return undefined;
  return unpackedParts(
    partsOf(bytes).filter(({ name }) => !name.endsWith('/')),
    bytes,
    most,
  );
}

function unpackedParts(parts: readonly Part[], bytes: Uint8Array, most: number): Map<string, Uint8Array> | undefined {
  const found = new Map<string, Uint8Array>();
  let left = most;
  for (const part of parts) {
    const content = unpacked(part, bytes, left);
    if (content === undefined || found.has(part.name)) return undefined;
    found.set(part.name, content);
    left -= content.length;
  }
  return found;
}

/** The name of a part that would lie outside of the folder that a file is unpacked into: no office program writes one. */
export function nameLeadingOut(bytes: Uint8Array): string | undefined {
  return partsOf(bytes).find(leadsOut)?.name;
}

function leadsOut({ name }: Part): boolean {
  return /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:/.test(name);
}

/**
 * Some parts of a ZIP file, unpacked, by their names; those that are missing are left out. `undefined` where one is broken or there
 * twice, or where together they unpack to more than `most` bytes.
 */
export function zipParts(
  names: readonly string[],
  bytes: Uint8Array,
  most: number,
): Map<string, Uint8Array> | undefined {
  const wanted = new Set(names);
  return unpackedParts(
    partsOf(bytes).filter(({ name }) => wanted.has(name)),
    bytes,
    most,
  );
}

export function zipNames(bytes: Uint8Array): string[] {
  return partsOf(bytes).map(({ name }) => name);
}

/** What all parts of a ZIP file together claim to unpack to. */
export function claimedSize(bytes: Uint8Array): number {
  return partsOf(bytes).reduce((sum, { size }) => sum + size, 0);
}

const mostParts = 20_000;
const mostXml = 1 << 20;

/** The parts in a ZIP file's directory; none where it is no sound one. */
function partsOf(bytes: Uint8Array): readonly Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The record that ends the directory is the last 22 bytes; a comment behind it would be no Office file's.
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(0, true) !== 0x04034b50 || view.getUint32(end, true) !== 0x06054b50) return [];
  const count = view.getUint16(end + 10, true);
  const parts: Part[] = [];
  for (let at = view.getUint32(end + 16, true); parts.length < Math.min(count, mostParts); ) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return [];
    const length = view.getUint16(at + 28, true);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts.length === count ? parts : [];
}

/** A part's XML, or `undefined` where it is missing, twice there, or written so that a plain search would not find what it says. */
function plainXml(name: string, parts: readonly Part[], bytes: Uint8Array): string | undefined {
  const [part, second] = parts.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const content = part === undefined || second !== undefined ? undefined : unpacked(part, bytes, mostXml);
  const text = content === undefined ? undefined : new TextDecoder().decode(content);
  return text === undefined || /\0|&#|<!|\ufffd/.test(text) ? undefined : text;
}

/** `undefined` where it is broken, or longer than `most` bytes. */
function unpacked({ at, method, packed }: Part, bytes: Uint8Array, most: number): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytes.subarray(start, start + packed);
  try {
    const plain = method === 0 ? content : inflateRawSync(content, { maxOutputLength: Math.max(most, 1) });
    return plain.length <= most ? plain : undefined;
  } catch {
    return undefined;
  }
}
