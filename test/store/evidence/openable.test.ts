import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openableAs } from '../../../src/store/evidence/openable.ts';
import { paragraphOf, wordFile } from '../../support/word-template.ts';
import { workbookFile } from '../../support/workbook-template.ts';

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A ZIP file of these parts, packed. */
function zipOf(parts: Readonly<Record<string, string>>, packed = true): Uint8Array {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = packed ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(packed ? 8 : 0, 10);
    central.writeUInt32LE(content.length, 20);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(at, 42);
    files.push(local, Buffer.from(name), content);
    directory.push(central, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

const types =
  '<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const word = { '[Content_Types].xml': types, 'word/document.xml': '<document/>' };
const table = { '[Content_Types].xml': types, 'xl/workbook.xml': '<workbook/>' };

describe('evidence may be opened', () => {
  test.each<[string, Uint8Array, string]>([
    ['会议记录.pdf', latin('%PDF-1.7 …'), 'pdf'],
    ['签到.PDF', latin('%PDF-1.4'), 'pdf'],
    ['a.png', latin('\x89PNG\r\n\x1a\n…'), 'png'],
    ['a.jpeg', latin('\xff\xd8\xff\xe0'), 'jpg'],
    ['a.JPG', latin('\xff\xd8\xff\xe1'), 'jpg'],
    ['a.gif', latin('GIF89a'), 'gif'],
    ['a.bmp', latin('BM6'), 'bmp'],
    ['a.webp', latin('RIFF\x10\0\0\0WEBPVP8 '), 'webp'],
    ['a.heic', latin('\0\0\0\x18ftypheic\0\0\0\0'), 'heic'],
    ['a.tiff', latin('II*\0'), 'tif'],
    ['通知.txt', utf8('关于召开会议的通知\r\n'), 'txt'],
    ['纪要.md', utf8('# 纪要'), 'txt'],
    ['名单.csv', utf8('=cmd|x'), 'txt'],
    ['会议记录.docx', zipOf(word), 'docx'],
    ['会议记录.docx', zipOf(word, false), 'docx'],
    ['台账.xlsx', zipOf({ ...table, 'xl/printerSettings/printerSettings1.bin': 'x' }), 'xlsx'],
    ['汇报.pptx', zipOf({ '[Content_Types].xml': types, 'ppt/presentation.xml': '<p/>' }), 'pptx'],
  ])('%s, as %3$s', (name, bytes, kind) => {
    expect(openableAs(name, bytes)).toBe(kind);
  });
});

/** A Word file with this in its body, and relations of these kinds. */
const wordWith = (body: string, ...related: readonly string[]) =>
  zipOf({
    ...word,
    'word/document.xml': `<w:document>${body}</w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${related.map((kind) => `<Relationship Type="${office}/${kind}/>`).join('')}</Relationships>`,
  });
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const field = (...pieces: readonly string[]) =>
  `<w:fldChar w:fldCharType="begin"/>${pieces.map((text) => (text.startsWith('<') ? text : `<w:instrText>${text}</w:instrText>`)).join('')}<w:fldChar w:fldCharType="end"/>`;
const external = 'Target="file:///a/b" TargetMode="External"';

describe('a document of known parts, relations and fields', () => {
  test.each<[string, Uint8Array]>([
    [
      'page numbers, contents and a figure',
      wordWith(field(' PAGE ') + field('TOC \\o "1-3"') + field('=', 'SUM(ABOVE)')),
    ],
    [
      'a link of the web',
      wordWith(
        field('HYPERLINK "https://example.org/"'),
        `hyperlink" Target="https://example.org/" TargetMode="External"`,
      ),
    ],
    [
      'pictures and headers of its own',
      wordWith('', 'image" Target="media/image1.png"', 'header" Target="header1.xml"'),
    ],
    [
      'a field within what another shows',
      wordWith(
        `<w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/>${field('PAGEREF a')}<w:fldChar w:fldCharType="end"/>`,
      ),
    ],
  ])('may be opened: %s', (_what, bytes) => {
    expect(openableAs('a.docx', bytes)).toBe('docx');
  });

  test.each<[string, Uint8Array]>([
    ['an object elsewhere', wordWith('', `oleObject" ${external}`)],
    ['a picture elsewhere', wordWith('', `image" ${external}`)],
    [
      'a template elsewhere, of another part',
      zipOf({
        ...word,
        'word/_rels/header1.xml.rels': `<Relationships><Relationship Type="${office}/attachedTemplate" ${external}/></Relationships>`,
      }),
    ],
    ['a piece of another kind', wordWith('<w:altChunk r:id="a"/>', 'aFChunk" Target="a.htm"')],
    ['a frame', wordWith('', 'frame" Target="a.htm"')],
    ['a relation of a kind that nobody knows', wordWith('', 'new" Target="a.xml"')],
    ['a relation that is called internal and leads out', wordWith('', 'image" Target="\\\\host\\a"')],
    ['a link to a program', wordWith('', `hyperlink" ${external}`)],
    ['a field that calls another program', wordWith(field('DDEAUTO c:\\a "b"'))],
    ['the same in pieces', wordWith(field(' DDE', 'AUTO c:\\a'))],
    ['the same spelled by numbers', wordWith(field('&#68;DEAUTO a'))],
    ['the same as one element', wordWith('<w:fldSimple w:instr="DDEAUTO a"/>')],
    ['the same behind a comment', wordWith(field('<w:instrText>DDE<!-- -->AUTO a</w:instrText>'))],
    ['a field whose name another makes', wordWith(field(field('PAGE'), 'AUTO a'))],
    ['a field that never ends', wordWith('<w:fldChar w:fldCharType="begin"/><w:instrText>DDEAUTO a</w:instrText>')],
    ['a field that reads a file', wordWith(field('INCLUDETEXT "c:\\a"'))],
    ['a link of a field to a program', wordWith(field('HYPERLINK "file:///a.exe"'))],
    ['a part of no known kind', zipOf({ ...word, 'word/embeddings/a.docx': 'x' })],
    ['a part that is no sound XML', zipOf({ ...word, 'word/a.xml': '<a>' })],
  ])('is shown in its folder: %s', (_what, bytes) => {
    expect(openableAs('a.docx', bytes)).toBeUndefined();
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'a formula that calls a program',
      { 'xl/worksheets/sheet1.xml': "<worksheet><f>cmd|'/c calc'!A0</f></worksheet>" },
    ],
    ['a function that calls one', { 'xl/workbook.xml': '<workbook><definedName>EXEC ("a")</definedName></workbook>' }],
    ['a link to a program’s data', { 'xl/externalLinks/externalLink1.xml': '<externalLink><ddeLink/></externalLink>' }],
  ])('is shown in its folder: %s in a table', (_what, parts) => {
    expect(openableAs('a.xlsx', zipOf({ ...table, ...parts }))).toBeUndefined();
  });

  test('a table with formulas may be opened', () => {
    const sheet = '<worksheet><f>SUM(A1:A9)&amp;"a|b"</f></worksheet>';
    expect(openableAs('a.xlsx', zipOf({ ...table, 'xl/worksheets/sheet1.xml': sheet }))).toBe('xlsx');
  });

  test('a form as an office has it may be opened', () => {
    expect(openableAs('a.docx', wordFile(paragraphOf('自查报告')))).toBe('docx');
    expect(openableAs('a.xlsx', workbookFile([{ cells: { A1: '台账' } }]))).toBe('xlsx');
  });
});

describe('evidence is never opened', () => {
  test.each<[string, string, Uint8Array]>([
    ['a program', 'a.exe', latin('MZ')],
    ['a program called a picture', 'a.jpg', latin('MZ\x90\0')],
    ['a program called text', 'a.txt', latin('\x7fELF\x02\x01\x01\0')],
    ['a page with code', 'a.html', utf8('<script>')],
    ['a drawing with code', 'a.svg', utf8('<svg/>')],
    ['a shortcut', 'a.lnk', latin('L\0\0\0')],
    ['a name with no ending', 'pdf', latin('%PDF-1.7')],
    ['two endings, the last a program’s', 'a.pdf.exe', latin('%PDF-1.7')],
    ['a name of the language’s own', 'a.constructor', latin('x')],
    ['an old document, which can carry macros', 'a.doc', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['an old document called a new one', 'a.docx', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['a document with macros', 'a.docm', zipOf(word)],
    ['a table with macros', 'a.xlsm', zipOf(table)],
    ['macros in a document without', 'a.docx', zipOf({ ...word, 'word/vbaProject.bin': 'x' })],
    [
      'macros under another name',
      'a.docx',
      zipOf({ ...word, '[Content_Types].xml': `${types} vnd.ms-office.vbaProject`, 'word/a.xml': 'x' }),
    ],
    [
      'a document that says it has macros',
      'a.docx',
      zipOf({ ...word, '[Content_Types].xml': 'ms-word.document.macroEnabled.main+xml' }),
    ],
    ['macros spelled by numbers', 'a.docx', zipOf({ ...word, '[Content_Types].xml': 'vb&#97;Project' })],
    ['a type list of two', 'a.docx', zipOf({ ...word, '[content_types].xml': 'x' })],
    ['macros of a table’s older kind', 'a.xlsx', zipOf({ ...table, 'xl/macrosheets/sheet1.xml': 'x' })],
    ['a control that runs', 'a.docx', zipOf({ ...word, 'word/activeX/activeX1.xml': 'x' })],
    ['an entry that leads out of its folder', 'a.docx', zipOf({ ...word, '../../evil': 'x' })],
    ['an embedded object', 'a.docx', zipOf({ ...word, 'word/embeddings/oleObject1.bin': 'x' })],
    [
      'a template from elsewhere',
      'a.docx',
      zipOf({ ...word, 'word/_rels/settings.xml.rels': '<Relationship Type="http://x/attachedTemplate"/>' }),
    ],
    ['a packed folder called a document', 'a.docx', zipOf({ 'a.exe': 'x' })],
    ['half a document', 'a.docx', zipOf(word).subarray(0, 60)],
    ['a bomb for a type list', 'a.docx', zipOf({ ...word, '[Content_Types].xml': ' '.repeat(3_000_000) })],
    ['nothing', 'a.docx', new Uint8Array()],
    ['nothing called a picture', 'a.png', new Uint8Array()],
  ])('%s', (_what, name, bytes) => {
    expect(openableAs(name, bytes)).toBeUndefined();
  });

  test('whatever single byte of a document’s directory is changed, it does no harm', () => {
    const sound = zipOf(word);
    for (let at = 0; at < sound.length; at += 1) {
      const changed = sound.slice();
      changed[at] = 0xff;
      expect(['docx', undefined]).toContain(openableAs('a.docx', changed));
    }
  });
});
