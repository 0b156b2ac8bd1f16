import { decodeText } from './text-file.ts';

export type DocumentEncoding = 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16' | 'docx';

export interface DocumentText {
  readonly text: string;
  readonly encoding: DocumentEncoding;
}

/** A document as offices save it: Word, or a text file. `undefined` where it is neither. */
export async function readDocumentFile(bytes: Uint8Array): Promise<DocumentText | undefined> {
  if (!isZip(bytes)) return readDocumentText(bytes);
  const { docxText } = await import('./document/docx-text.ts');
  const text = docxText(bytes);
  return text === undefined ? undefined : { text, encoding: 'docx' };
}

/** A text file in UTF-8 with or without a byte order mark, GB18030 or UTF-16. `undefined` where it is no text. */
export function readDocumentText(bytes: Uint8Array): DocumentText | undefined {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return { text: decoded.text, encoding: hasMark(bytes) ? 'utf-8-bom' : 'utf-8' };
  if (decoded.looksLike === 'GBK') return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
  if (decoded.looksLike !== 'UTF-16') return undefined;
  const isBigEndian = bytes[0] === 0xfe || bytes[0] === 0;
  return { text: new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le').decode(bytes), encoding: 'utf-16' };
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** `%PDF` within the first kilobyte, as readers of PDF look for it. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
