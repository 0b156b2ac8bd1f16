import { xmlText } from './xml-text.ts';

/** What all Office files have in common: Word's and Excel's. */

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';

export interface DocumentProperties {
  readonly title: string;
  readonly creator: string;
  /** `2023-12-31`: the day that stands for when it was made, so that the same facts give the same file. */
  readonly day: string;
}

/** A part that another one needs, by the id under which it is named there. */
export type Relationship = readonly [id: string, type: string, target: string];

/** What the whole file consists of: its main part and its properties. */
export function packageXml(mainPart: string): string {
  return relationshipsXml([
    ['rId1', `${office}/relationships/officeDocument`, mainPart],
    ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

export function relationshipsXml(targets: readonly Relationship[]): string {
  const each = targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${declaration}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

/** `parts`: name and content type of each that is not told by its ending. */
export function contentTypesXml(parts: readonly (readonly [name: string, type: string])[]): string {
  const each = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return (
    `${declaration}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    `${each.join('')}</Types>`
  );
}

export function coreXml({ title, creator, day }: DocumentProperties): string {
  const date = (kind: string) =>
    `<dcterms:${kind} xsi:type="dcterms:W3CDTF">${xmlText(day)}T00:00:00Z</dcterms:${kind}>`;
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>${date('created')}${date('modified')}</cp:coreProperties>`
  );
}
