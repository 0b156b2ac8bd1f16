import { zipOf } from './zip.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph; `|` parts it into runs, as Word does where somebody typed twice. */
export function paragraphOf(text: string): string {
  const runs = text.split('|').map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`);
  return `<w:p>${runs.join('')}</w:p>`;
}

export function rowOf(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((text) => `<w:tc><w:tcPr/>${paragraphOf(text)}</w:tc>`).join('')}</w:tr>`;
}

/** A Word file with this body, as an office's own form would be; more parts beside it where a test wants them. */
export function wordFile(body: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...more,
  };
  return zipOf(Object.entries(parts).map(([name, content]) => ({ name, content, packed: true })));
}
