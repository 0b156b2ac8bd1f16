/** Small PDF files, made as old office programs made them: the font is not in the file, and its codes are those of GBK. */

export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** From the foot of the page, as PDF counts. */
  readonly y: number;
  readonly size?: number;
}

export interface PdfPage {
  readonly texts?: readonly PdfText[];
  /** From x1, y1 to x2, y2. */
  readonly lines?: readonly (readonly [number, number, number, number])[];
  readonly rotate?: number;
}

/** `code`: what the characters become in the file, two bytes each; by default their place in UTF-16. */
export function pdfOf(pages: readonly PdfPage[], encoding = 'UniGB-UCS2-H', code = utf16): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -140 996 855] /ItalicAngle 0 /Ascent 855 /Descent -140 /CapHeight 700 /StemV 80 >> >>',
    ...pages.flatMap((page, at) => {
      const content = contentOf(page, code);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${page.rotate ?? 0} /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + at * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return written(objects);
}

/** The objects as a file with the table of where each begins. */
export function written(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

function contentOf({ texts = [], lines = [] }: PdfPage, code: (text: string) => string): string {
  return [
    ...lines.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`),
    ...texts.map(({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${code(text)}> Tj ET`),
  ].join('\n');
}

function utf16(text: string): string {
  return [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

/** The lines of a table with its edges at these places. */
export function gridLines(xs: readonly number[], ys: readonly number[]): [number, number, number, number][] {
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [
    ...xs.map((x): [number, number, number, number] => [x, low, x, high]),
    ...ys.map((y): [number, number, number, number] => [left, y, right, y]),
  ];
}
