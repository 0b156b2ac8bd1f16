import { decodeAnyText, type TextOfAnyKind } from '../text-file.ts';

export interface DocumentText {
  readonly text: string;
  readonly encoding: TextOfAnyKind['encoding'] | 'docx';
}

/** A document as offices save it: Word, or a text file. `undefined` where it is neither. */
export async function readDocumentFile(bytes: Uint8Array): Promise<DocumentText | undefined> {
  if (!isZip(bytes)) return decodeAnyText(bytes);
  const { docxText } = await import('./docx-text.ts');
  const text = docxText(bytes);
  return text === undefined ? undefined : { text, encoding: 'docx' };
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** `%PDF` within the first kilobyte, as readers of PDF look for it. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
