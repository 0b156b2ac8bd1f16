import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/store/tables/read-tables.ts';
import { tableLimits } from '../../../src/store/tables/tables.ts';
import { zipOf } from '../../support/zip.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** 编号,是否完成 and 1,是 in GBK. */
const gbk = Uint8Array.from([
  0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xca, 0xc7, 0xb7, 0xf1, 0xcd, 0xea, 0xb3, 0xc9, 13, 10, 0x31, 0x2c, 0xca, 0xc7,
]);
const rows = [
  ['编号', '是否完成'],
  ['1', '是'],
];

async function tableOf(bytes: Uint8Array) {
  const read = await readTables(bytes);
  return 'tables' in read ? read.tables[0]?.table : expect.fail(read.problem);
}

describe('a CSV file', () => {
  it.each([
    ['UTF-8', utf8('编号,是否完成\n1,是\n')],
    ['UTF-8 with its mark', utf8('\ufeff编号,是否完成\r\n1,是\r\n')],
    ['GBK', gbk],
    [
      'UTF-16 and tabs, as Excel saves Unicode text',
      Uint8Array.from(Buffer.from('\ufeff编号\t是否完成\r\n1\t是\r\n', 'utf16le')),
    ],
    ['semicolons', utf8('编号;是否完成\n1;是\n')],
  ])('is read in %s', async (_what, bytes) => {
    expect(await tableOf(bytes)).toEqual(rows);
  });

  it('keeps empty rows and lines within a cell, so that rows are numbered as a spreadsheet numbers them', async () => {
    expect(await tableOf(utf8('a,b\n\n"x\ny",z\n'))).toEqual([['a', 'b'], [''], ['x\ny', 'z']]);
  });

  it.each([
    ['a quote without end', utf8('a,"b\n1,2\n')],
    ['no text at all', Uint8Array.from([0, 1, 2, 255, 254, 0, 9])],
  ])('that is %s is refused', async (_what, bytes) => {
    expect(await readTables(bytes)).toEqual({ problem: 'not-csv' });
  });

  it('of a million rows is refused', async () => {
    expect(await readTables(utf8('1,2\n'.repeat(1_000_000)))).toEqual({ problem: 'too-large' });
  });
});

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook with one sheet of this XML, and whatever parts besides. */
function workbook(
  sheetData: string,
  before = '',
  more: readonly { name: string; content: string }[] = [],
  claims?: number,
  after = '',
): Uint8Array {
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relation('officeDocument', 'xl/workbook.xml') },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${namespace} xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relation('worksheet', 'worksheets/sheet1.xml') },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${before}<worksheet ${namespace}><sheetData>${sheetData}</sheetData>${after}</worksheet>`,
      packed: true,
      ...(claims !== undefined && { claims }),
    },
    ...more,
  ]);
}

describe('a workbook', () => {
  it('has its numbers as the office program shows them', async () => {
    const data = '<row><c><v>0.30000000000000004</v></c><c><v>1234567.89</v></c></row>';
    expect(await tableOf(workbook(data))).toEqual([[0.3, 1234567.89]]);
  });

  it('gives texts, numbers and what a formula came to, in the rows that they stand in', async () => {
    const data =
      '<row r="2"><c r="B2" t="inlineStr"><is><t>〔1.10〕</t></is></c><c r="C2"><v>1.5</v></c><c r="D2" t="str"><f>1+1</f><v>二</v></c></row>';
    expect((await tableOf(workbook(data)))?.[1]).toEqual(['', '〔1.10〕', 1.5, '二']);
  });

  it.each([
    ['a document type', workbook('', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')],
    ['macros', workbook('', '', [{ name: 'xl/vbaProject.bin', content: 'x' }])],
    ['nothing but a zip file', zipOf([{ name: 'a.txt', content: 'a' }])],
    ['a torn end', workbook('').subarray(0, -30)],
  ])('with %s is refused', async (_what, bytes) => {
    expect(await readTables(bytes)).toEqual({ problem: 'not-a-workbook' });
  });

  it.each([
    ['more than the limit', tableLimits.bytes + 1, undefined],
    ['a hundred times itself', 4 * 2 ** 20, undefined],
    ['more than it claims', 4 * 2 ** 20, 100],
  ])('that unpacks to %s is refused before it is parsed', async (_what, length, claims) => {
    const sheet = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(length)}</t></is></c></row>`;
    const read = await readTables(workbook(sheet, '', [], claims));
    expect('problem' in read).toBe(true);
  });

  it('tells of merged cells, hidden rows, texts in several fonts, and formulas without a result', async () => {
    const data =
      '<row r="1" hidden="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>已</t></r><r><t>完成</t></r></is></c></row>' +
      '<row r="2"><c r="A2"><f>1+1</f></c><c r="B2" t="e"><f>A9</f><v>#REF!</v></c><c r="C2" t="str"><f>IF(1,"")</f><v></v></c></row>';
    const read = await readTables(
      workbook(data, '', [], undefined, '<mergeCells><mergeCell ref="A3:A5"/></mergeCells>'),
    );
    expect('tables' in read && read.tables).toMatchObject([
      {
        table: [
          ['已完成', '', ''],
          [{ unread: '=1+1' }, { unread: '#REF!' }, ''],
        ],
        merged: [{ fromRow: 2, toRow: 4, fromColumn: 0, toColumn: 0 }],
        hiddenRows: [1],
        isHidden: false,
      },
    ]);
  });

  it('of a million rows is refused, and one that is only formatted so far down is not', async () => {
    const cell = (row: number, value: string) => `<row r="${row}"><c r="A${row}">${value}</c></row>`;
    const million = Array.from({ length: 100_000 }, (_, index) => cell(index + 1, '<v>1</v>')).join('');
    expect(await readTables(workbook(million))).toEqual({ problem: 'too-large' });
    const corner = `${cell(1, '<v>1</v>')}<row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    expect(await tableOf(workbook(corner))).toMatchObject([[1]]);
  });

  it('in the old format, or encrypted, is named so', async () => {
    expect(await readTables(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toEqual({
      problem: 'old-workbook',
    });
  });
});
