import { fileName } from '../../core/text/file-name.ts';
import { framePolicy, viewerPolicy } from '../serving/guard.ts';

/** A file that the browser stores, whatever is in it, and never shows as a page of this origin. */
export function download(content: Uint8Array<ArrayBuffer>, name: string): Response {
  return new Response(content, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encoded(name)}`,
      'Content-Security-Policy': framePolicy,
    },
  });
}

/** Chromium and Edge show it in no frame with a sandbox; what reads it is a program of theirs, outside of this origin. */
export const pdfType = 'application/pdf';

/** What a frame of the page shows: nothing in it runs, or knows where it is. */
export function framed(content: Uint8Array<ArrayBuffer>, type: string): Response {
  const policy = type === pdfType ? viewerPolicy : framePolicy;
  return new Response(content, { headers: { 'Content-Type': type, 'Content-Security-Policy': policy } });
}

/** RFC 5987. */
function encoded(name: string): string {
  return encodeURIComponent(fileName(name)).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
