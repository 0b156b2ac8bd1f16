import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a zip written by hand; whatever is not said is as an honest program writes it. */
export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** Unix mode with the file's type. */
  readonly mode?: number;
  /** General purpose bits; 1 says that it is encrypted. */
  readonly flags?: number;
  readonly packed?: boolean;
  /** What it claims to unpack to. */
  readonly claims?: number;
}

/** The bytes of a zip file. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const body = localPart(part);
    directory.push(directoryPart(part, at));
    bodies.push(body);
    at += body.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, central, end]);
}

function fieldsOf({ name, content = '', flags = 0, packed = false, claims }: ZipPart) {
  const plain = Buffer.from(content as string);
  const data = packed ? deflateRawSync(plain) : plain;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(packed ? 8 : 0, 4);
  common.writeUInt16LE(0x21, 8);
  common.writeUInt32LE(crc(plain), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(claims ?? plain.length, 18);
  const bytes = Buffer.from(name as string);
  common.writeUInt16LE(bytes.length, 22);
  return { common, bytes, data };
}

/** Node 20.17 has it; the types of 20.19 do not say so. */
function crc(bytes: Uint8Array): number {
  return crc32(bytes);
}

function localPart(part: ZipPart): Buffer {
  const { common, bytes, data } = fieldsOf(part);
  return Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, bytes, data]);
}

function directoryPart(part: ZipPart, at: number): Buffer {
  const { common, bytes } = fieldsOf(part);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 6);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), common, rest, bytes]);
}
