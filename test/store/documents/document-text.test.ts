import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { readDocumentFile } from '../../../src/store/documents/document-text.ts';
import { readXml } from '../../../src/store/documents/xml.ts';

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function word(document: string): Uint8Array {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file('word/document.xml', document);
  return zip.generate({ type: 'uint8array' });
}

const body = (inside: string) => `<w:document ${main}><w:body>${inside}</w:body></w:document>`;
const paragraph = '<w:p><w:r><w:t>字</w:t></w:r></w:p>';
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + paragraph + close.repeat(depth);

describe('a document that is made to hold up whoever reads it', () => {
  it.each([
    ['paragraphs of one letter to 30 MB', 'import-too-much', body(paragraph.repeat(800_000))],
    ['tables 2,500 deep', 'import-too-much', body(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 2500))],
    [
      'content controls 2,500 deep',
      'import-too-much',
      body(nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 2500)),
    ],
    ['nothing but <', 'import-damaged', '<'.repeat(3_000_000)],
    ['elements that never end', 'import-damaged', body('<w:p>'.repeat(100))],
  ] as const)('is refused: %s', async (_what, trouble, document) => {
    expect(await readDocumentFile(word(document))).toBe(trouble);
  });

  it('is refused where it has more lines or characters than any plan', async () => {
    expect(await readDocumentFile(Buffer.from('— 3 —\n'.repeat(200_000)))).toBe('import-too-long');
    expect(await readDocumentFile(Buffer.from(`${'一'.repeat(99_999)}\n`.repeat(21)))).toBe('import-too-long');
    expect(await readDocumentFile(Buffer.from(`一\n${'一'.repeat(100_001)}\n一`))).toBe('import-too-long');
    expect(await readDocumentFile(Buffer.from('一'.repeat(100_001)))).toBe('import-too-long');
  });

  it('reads a table of thousands of rows', async () => {
    const cell = `<w:tc>${paragraph}</w:tc>`;
    const read = await readDocumentFile(word(body(`<w:tbl>${`<w:tr>${cell.repeat(4)}</w:tr>`.repeat(8000)}</w:tbl>`)));
    expect(typeof read === 'string' ? read : read.text.split('\n').length).toBe(8004);
  });
});

describe('a web page', () => {
  const page = '<html><head><meta charset="gbk"></head><body><p>一、开展消防演练</p></body></html>';

  it.each([
    ['as a browser saves it', `\ufeff<!DOCTYPE html>\n${page}`],
    ['with a note of where it was saved from', `<!-- saved from url=(0021)http://example.com/ -->\r\n${page}`],
    ['as Word saves it', page.replace('<html>', '<html xmlns:o="urn:schemas-microsoft-com:office:office">')],
    ['in XHTML', `<?xml version="1.0" encoding="UTF-8"?>\n${page}`],
    [
      'with its pictures in one file',
      `From: <Saved by Blink>\r\nSubject: =?utf-8?B?5bel?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n`,
    ],
  ])('is told for what it is: %s', async (_how, text) => {
    expect(await readDocumentFile(Buffer.from(text))).toBe('import-web-page');
  });

  it('is none where a text only speaks of one', async () => {
    const text = '一、网站改版\n首页的 <html> 标记要写明语言。\n';
    expect(await readDocumentFile(Buffer.from(text))).toMatchObject({ text });
  });
});

describe('XML', () => {
  const textOf = (xml: string) => {
    const root = readXml(Buffer.from(xml));
    return typeof root === 'string' ? root : root.text;
  };

  it.each([
    ['<?xml version="1.0"?><!-- <b> --><a>一&amp;二&#x4e09;&#22235;</a>', '一&二三四'],
    ['<a><![CDATA[1 < 2 & 3 &amp; 4]]></a>', '1 < 2 & 3 &amp; 4'],
    ['<a>&unknown;</a>', '&unknown;'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'unsound'],
    ['<a></b>', 'unsound'],
    ['<a/><a/>', 'unsound'],
    ['<a', 'unsound'],
    ['', 'unsound'],
  ])('%s is read as %s', (xml, text) => {
    expect(textOf(xml)).toBe(text);
  });

  it('has its attributes in either kind of quotes', () => {
    const root = readXml(Buffer.from(`<a b="1 &lt; 2" c = '3"'/>`));
    const get = (name: string) => (typeof root === 'string' ? root : root.getAttribute(name));
    expect([get('b'), get('c'), get('d')]).toEqual(['1 < 2', '3"', undefined]);
  });
});
