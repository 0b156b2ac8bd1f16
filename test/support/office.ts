import { DOMParser, type Document } from '@xmldom/xmldom';
import PizZip from 'pizzip';
import { expect } from 'vitest';

/** The parts of an Office file by name; each is XML that an independent reader takes without a complaint. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = new PizZip(bytes);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(files.map((file) => [file.name, soundXml(file.asText())]));
}

function soundXml(text: string): string {
  parsed(text);
  return text;
}

export function parsed(xml: string): Document {
  // A warning tells of the character that stands for what XML cannot hold: it is meant.
  const onError = (level: string, message: string) =>
    level === 'warning' ? undefined : expect.fail(`${level}: ${message}`);
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
}

export interface WordParagraph {
  readonly style: string;
  readonly text: string;
}

/** Every paragraph of a Word document in order, those in tables too. */
export function wordParagraphs(xml: string): WordParagraph[] {
  return [...parsed(xml).getElementsByTagName('w:p')].map((paragraph) => ({
    style: paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
    text: [...paragraph.getElementsByTagName('w:t')].map(({ textContent }) => textContent ?? '').join(''),
  }));
}

/** The tables of a Word document: rows of cells of text. */
export function wordTables(xml: string): string[][][] {
  return [...parsed(xml).getElementsByTagName('w:tbl')].map((table) =>
    [...table.getElementsByTagName('w:tr')].map((row) =>
      [...row.getElementsByTagName('w:tc')].map((cell) =>
        [...cell.getElementsByTagName('w:t')].map(({ textContent }) => textContent ?? '').join(''),
      ),
    ),
  );
}
