import type { ZippedFile } from '../../../zip/write-zip.ts';
import {
  contentTypesXml,
  coreXml,
  type DocumentProperties,
  declaration,
  office,
  packageXml,
  relationshipsXml,
} from '../office-package.ts';
import type { ParagraphStyle } from './styles.ts';
import { wordStylesXml } from './styles.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word file with this body: the body's elements one after the other, the last section's properties included. */
export function wordParts(properties: DocumentProperties, body: Iterable<string>): ZippedFile[] {
  return [
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: packageXml('word/document.xml') },
    { name: 'docProps/core.xml', content: coreXml(properties) },
    { name: 'word/document.xml', content: documentXml(body) },
    { name: 'word/_rels/document.xml.rels', content: documentRelationships },
    { name: 'word/styles.xml', content: declaration + wordStylesXml() },
    { name: 'word/settings.xml', content: settingsXml },
    { name: 'word/footer1.xml', content: footerXml('PageOdd') },
    { name: 'word/footer2.xml', content: footerXml('PageEven') },
  ];
}

function* documentXml(body: Iterable<string>): Generator<string> {
  yield `${declaration}<w:document xmlns:w="${word}" xmlns:r="${office}/relationships"><w:body>`;
  yield* body;
  yield '</w:body></w:document>';
}

const contentTypes = contentTypesXml([
  ['word/document.xml', `${wordType}.document.main+xml`],
  ['word/styles.xml', `${wordType}.styles+xml`],
  ['word/settings.xml', `${wordType}.settings+xml`],
  ['word/footer1.xml', `${wordType}.footer+xml`],
  ['word/footer2.xml', `${wordType}.footer+xml`],
]);

const documentRelationships = relationshipsXml([
  ['rId1', `${office}/relationships/styles`, 'styles.xml'],
  ['rId2', `${office}/relationships/settings`, 'settings.xml'],
  ['rIdOdd', `${office}/relationships/footer`, 'footer1.xml'],
  ['rIdEven', `${office}/relationships/footer`, 'footer2.xml'],
]);

/** Page numbers stand right on odd pages and left on even ones. */
const settingsXml =
  `${declaration}<w:settings xmlns:w="${word}"><w:evenAndOddHeaders/>` +
  '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat></w:settings>';

/** — 1 — */
function footerXml(style: ParagraphStyle): string {
  const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  return (
    `${declaration}<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text('— ')}` +
    `<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>${text(' —')}</w:p></w:ftr>`
  );
}
