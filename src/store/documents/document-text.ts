import type { Page } from '../../core/draft/pages/page.ts';
import { textOfPages } from '../../core/draft/pages/text-of-pages.ts';
import { decodeAnyText, type TextOfAnyKind } from '../text-file.ts';
import { type DocumentTrouble, isTrouble } from './document-trouble.ts';

export interface DocumentText {
  readonly text: string;
  readonly encoding: TextOfAnyKind['encoding'] | 'docx' | 'doc' | 'xlsx' | 'pdf' | 'ofd';
  /** Heads and feet that pages repeat, which are not in the text. */
  readonly heads: readonly string[];
  /** Pages without any text, from 1: pictures. */
  readonly unread: readonly number[];
}

/** As long as a shelf of plans; more would take a clerk's patience, and the machine's memory. */
const [mostCharacters, mostLines] = [2_000_000, 40_000];

/** A whole document without a line break has fewer, and no paragraph comes near. */
const longestLine = 100_000;

/**
 * A document as offices save it: Word, a workbook, PDF, OFD, or a text file. Never throws, and ends within seconds whatever the file. What reads a
 * kind is loaded for it alone.
 */
export async function readDocumentFile(bytes: Uint8Array): Promise<DocumentText | DocumentTrouble> {
  const read = await readAnyKind(bytes);
  return typeof read === 'string' || !isTooLong(read.text) ? read : 'import-too-long';
}

function isTooLong(text: string): boolean {
  if (text.length > mostCharacters) return true;
  let [lines, start] = [0, 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    if (at - start > longestLine) return true;
    [lines, start] = [lines + 1, at + 1];
  }
  return lines > mostLines || text.length - start > longestLine;
}

async function readAnyKind(bytes: Uint8Array): Promise<DocumentText | DocumentTrouble> {
  if (isPdf(bytes)) return fromPages('pdf', await (await import('./pdf-pages.ts')).pdfPages(bytes));
  if (isCompound(bytes)) return fromText('doc', await (await import('./doc-text.ts')).docText(bytes));
  if (isZip(bytes)) return readZip(bytes);
  if (startsWith(bytes, '{\\rtf')) return 'import-old-format';
  const decoded = decodeAnyText(bytes);
  if (decoded !== undefined) return isWebPage(decoded.text) ? 'import-web-page' : { ...decoded, ...whole };
  const { isPicture } = await import('../evidence/openable.ts');
  return isPicture(bytes) ? 'import-picture' : 'import-format';
}

const whole = { heads: [], unread: [] } as const;

async function readZip(bytes: Uint8Array): Promise<DocumentText | DocumentTrouble> {
  const { zipNames } = await import('../evidence/macro-free-office.ts');
  const names = zipNames(bytes);
  if (names.length === 0) return 'import-damaged';
  if (names.includes('OFD.xml')) return fromPages('ofd', (await import('./ofd-pages.ts')).ofdPages(bytes));
  if (names.includes('xl/workbook.xml'))
    return fromText('xlsx', await (await import('./workbook-text.ts')).workbookText(bytes));
  return fromText('docx', (await import('./docx-text.ts')).docxText(bytes));
}

function fromText(encoding: 'docx' | 'doc' | 'xlsx', read: string | DocumentTrouble): DocumentText | DocumentTrouble {
  return isTrouble(read) ? read : { text: read, encoding, ...whole };
}

/** A page on which nothing is written is a picture, or empty; where all are, it is a scan. */
function fromPages(encoding: 'pdf' | 'ofd', pages: readonly Page[] | DocumentTrouble): DocumentText | DocumentTrouble {
  if (typeof pages === 'string') return pages;
  const unread = pages.flatMap(({ texts }, at) => (texts.length === 0 ? [at + 1] : []));
  if (unread.length === pages.length || isGarbled(pages)) return 'import-scan';
  return { ...textOfPages(pages), encoding, unread };
}

/** Characters without a meaning that anybody wrote down: fonts of their own, whose shapes only the eye can read. */
const meaningless = /[\p{Co}\p{Cc}\ufffd]/gu;

function isGarbled(pages: readonly Page[]): boolean {
  const all = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('');
  return (all.match(meaningless)?.length ?? 0) * 2 > all.length;
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** What Word and WPS wrote before there was .docx: a file with files in it. */
function isCompound([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0;
}

/** `%PDF` within the first kilobyte, as readers of PDF look for it. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Where a page may say what it is. */
const headOfPage = 2000;
const pageBegins = /^\s*(?:<\?xml[^>]*>\s*|<!--[^>]*>\s*)*<(?:!doctype html|html|head|meta|title|body)\b/i;
/** A page and its pictures in one file, as browsers and Word save it. */
const archiveBegins = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type: ?multipart\/related/i;

function isWebPage(text: string): boolean {
  const head = text.slice(0, headOfPage);
  return pageBegins.test(head) || archiveBegins.test(head);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text;
}
