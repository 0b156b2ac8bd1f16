import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { readDocumentFile } from '../../../src/store/documents/document-text.ts';

/** An OFD file of these pages, each the inside of its layer. */
function ofd(pages: readonly string[]): Uint8Array {
  const zip = new PizZip();
  const name = 'xmlns:ofd="http://www.ofdspec.org/2016"';
  zip.file(
    'OFD.xml',
    `<?xml version="1.0"?><ofd:OFD ${name}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
  );
  const list = pages.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('');
  zip.file(
    'Doc_0/Document.xml',
    `<ofd:Document ${name}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${list}</ofd:Pages></ofd:Document>`,
  );
  pages.forEach((layer, at) => {
    zip.file(
      `Doc_0/Pages/Page_${at}/Content.xml`,
      `<ofd:Page ${name}><ofd:Content><ofd:Layer>${layer}</ofd:Layer></ofd:Content></ofd:Page>`,
    );
  });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Characters of 5 mm on a line that begins there. */
const text = (words: string, x: number, y: number) =>
  `<ofd:TextObject ID="9" Boundary="${x} ${y - 5} ${words.length * 5} 6" Font="1" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g ${words.length - 1} 5">${words}</ofd:TextCode></ofd:TextObject>`;
const stroke = (x1: number, y1: number, x2: number, y2: number) =>
  `<ofd:PathObject ID="8" Boundary="0 0 210 297"><ofd:AbbreviatedData>M ${x1} ${y1} L ${x2} ${y2}</ofd:AbbreviatedData></ofd:PathObject>`;

const head = text('东湖区教育局文件', 80, 15);

describe('an OFD file', () => {
  it('is read by places, as a PDF is: lines joined over pages, heads left out, drawn tables as tables', async () => {
    const long = '为做好全区中小学校园食堂工作保障师生用餐安全根据上级有关部署和'.slice(0, 30);
    const grid = [
      ...[30, 110, 170].map((x) => stroke(x, 60, x, 80)),
      ...[60, 70, 80].map((y) => stroke(30, y, 170, y)),
    ];
    const first = [head, text('一、日常管理', 40, 40), text(`1${long.slice(0, 27)}`, 40, 50)].join('');
    const table = [
      text('工作任务', 32, 68),
      text('责任科室', 112, 68),
      text('每月检查一次', 32, 78),
      text('安全科', 112, 78),
    ];
    const second = [head, text('本区实际认真落实。', 30, 40), ...grid, ...table].join('');
    const read = await readDocumentFile(ofd([first, second]));
    expect(read).toMatchObject({ encoding: 'ofd', heads: ['东湖区教育局文件'], unread: [] });
    expect(typeof read === 'string' ? [] : read.text.split('\n')).toEqual([
      '一、日常管理',
      `1${long.slice(0, 27)}本区实际认真落实。`,
      '',
      '| 工作任务 | 责任科室 |',
      '| --- | --- |',
      '| 每月检查一次 | 安全科 |',
      '',
      '',
    ]);
  });

  it('of pictures is a scan, and one with parts missing or broken is damaged', async () => {
    expect(await readDocumentFile(ofd(['']))).toBe('import-scan');
    expect(await readDocumentFile(ofd(['<ofd:TextObject>']))).toBe('import-damaged');
    expect(await readDocumentFile(ofd([]))).toBe('import-damaged');
  });
});
