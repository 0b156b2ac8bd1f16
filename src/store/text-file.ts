/** What a file that is not UTF-8 most likely is. */
export type OtherEncoding = 'GBK' | 'UTF-16' | 'binary';

export type Decoded = { readonly text: string } | { readonly problem: 'not-utf-8'; readonly looksLike: OtherEncoding };

export interface TextOfAnyKind {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16';
}

/** Text as offices save it: UTF-8 with or without a byte order mark, GB18030, UTF-16. `undefined` where it is no text. */
export function decodeAnyText(bytes: Uint8Array): TextOfAnyKind | undefined {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return { text: decoded.text, encoding: hasMark(bytes) ? 'utf-8-bom' : 'utf-8' };
  if (decoded.looksLike === 'GBK') return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
  if (decoded.looksLike !== 'UTF-16') return undefined;
  const isBigEndian = bytes[0] === 0xfe || bytes[0] === 0;
  return { text: new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le').decode(bytes), encoding: 'utf-16' };
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** Strict UTF-8, with or without a byte order mark; for anything else a guess at what it is, so that a message can name it. */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = strictly('utf-8', bytes);
  // UTF-16 of Latin letters is valid UTF-8 with a NUL beside each.
  if (text !== undefined && !looksLikeUtf16(bytes)) return { text };
  return { problem: 'not-utf-8', looksLike: guess(bytes) };
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function guess(bytes: Uint8Array): OtherEncoding {
  if (looksLikeUtf16(bytes)) return 'UTF-16';
  if (bytes.includes(0)) return 'binary';
  return strictly('gb18030', bytes) === undefined ? 'binary' : 'GBK';
}

/** A byte order mark, or NULs at every other byte of the beginning: what a key in Latin letters looks like. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 64);
  const nulsAt = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [nulsAt(0), nulsAt(1)];
  return Math.max(even, odd) * 4 >= start.length && Math.min(even, odd) === 0 && start.length > 1;
}

/** A text that is written back: with its byte order mark, which every other decoding leaves out. */
export function wholeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
