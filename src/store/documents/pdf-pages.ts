/** The only file of the program that imports pdf.js: a PDF as its pages, with what stands and what is drawn on them. */
import { brotliDecompressSync } from 'node:zlib';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// In the same process: what a worker of its own would do is told to it by this.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { Page, PlacedText, Rule } from '../../core/draft/pages/page.ts';
import type { DocumentTrouble } from './document-trouble.ts';
import { type Matrix, times } from './matrix.ts';
import { isPdfWithinLimits } from './pdf-limits.ts';
import { rulesOf } from './pdf-rules.ts';

/** Texts and lines of all pages together: a document of hundreds of pages has fewer. */
const mostPieces = 300_000;
const mostPages = 500;

/** Never throws: what cannot be read is a trouble that says why. */
export async function pdfPages(bytes: Uint8Array): Promise<readonly Page[] | DocumentTrouble> {
  if (!isPdfWithinLimits(bytes)) return 'import-too-much';
  const task = getDocument({
    // It takes the bytes away.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    // Pictures are not looked at.
    maxImageSize: 1,
    useWasm: false,
    cMapUrl: 'maps/',
    cMapPacked: true,
    CMapReaderFactory: CharacterMaps,
    stopAtErrors: false,
  });
  try {
    return await pagesOf(await task.promise);
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'import-locked' : 'import-damaged';
  } finally {
    await task.destroy();
  }
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<readonly Page[] | DocumentTrouble> {
  if (pdf.numPages > mostPages) return 'import-too-much';
  const pages: Page[] = [];
  let pieces = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const proxy = await pdf.getPage(number);
    const page = await pageOf(proxy);
    proxy.cleanup();
    pages.push(page);
    pieces += page.texts.length + page.rules.length;
    if (pieces > mostPieces) return 'import-too-much';
  }
  return pages;
}

async function pageOf(proxy: PDFPageProxy): Promise<Page> {
  // As the page is looked at: turned where it is turned, from the top left corner.
  const { width, height, transform } = proxy.getViewport({ scale: 1 });
  const texts = await textsOf(proxy, transform);
  // Where nothing is written, what is drawn parts nothing.
  const rules: readonly Rule[] = texts.length === 0 ? [] : rulesOf(await proxy.getOperatorList(), OPS, transform);
  return { width, height, texts, rules };
}

async function textsOf(proxy: PDFPageProxy, view: Matrix): Promise<PlacedText[]> {
  const { items } = await proxy.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, , , x, y] = times(view, item.transform);
    // Set across the page or up it: a watermark, a stamp.
    if (a <= 0 || Math.abs(b) > Math.abs(a) * 0.1) return [];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) }];
  });
}

/** What turns codes of Chinese fonts into characters, for PDFs that do not say so themselves. */
class CharacterMaps {
  async fetch({
    name,
  }: {
    readonly name: string;
  }): Promise<{ readonly cMapData: Uint8Array; readonly isCompressed: true }> {
    const { sizes, packed } = (await import('./character-maps.json', { with: { type: 'json' } })).default;
    let at = 0;
    for (const [each, size] of Object.entries(sizes)) {
      if (each === name) {
        const all = brotliDecompressSync(Buffer.from(packed, 'base64'));
        return { cMapData: new Uint8Array(all.subarray(at, at + size)), isCompressed: true };
      }
      at += size;
    }
    throw new Error(`no character map ${name}`);
  }
}
