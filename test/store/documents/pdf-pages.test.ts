import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type DocumentText, readDocumentFile } from '../../../src/store/documents/document-text.ts';
import { gridLines, pdfOf, written } from '../../support/pdf.ts';

const canteen = new URL('../../fixtures/files/canteen.pdf', import.meta.url);

async function read(bytes: Uint8Array): Promise<DocumentText> {
  const found = await readDocumentFile(bytes);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

describe('a PDF', () => {
  it('is read as the Word file that it was made from: paragraphs whole, a table over two pages as one, heads and numbers left out', async () => {
    const { text, encoding, heads, unread } = await read(readFileSync(canteen));
    expect({ encoding, heads, unread }).toEqual({ encoding: 'pdf', heads: ['东湖区教育局文件'], unread: [] });
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      '东湖区教育局2024年校园食堂工作要点',
      '为做好全区中小学校园食堂工作，保障师生用餐安全，根据上级有关部署和本区学校实际情况，现提出以下要点，请各校结合实际认真抓好落实。',
      '一、日常管理',
      '1.落实陪餐制度。学校负责人每天与学生共同用餐，每月召开一次家长委员会会议，听取对饭菜质量的意见，意见办结率不低于95%。（责任科室：安全科）',
      '2.加强人员培训。全年组织食堂从业人员培训不少于4次，6月底前完成健康证明核查，不得安排无证人员上岗。（责任科室：人事科）',
      '二、任务分解',
      '',
      '| 序号 | 工作任务 | 责任科室 | 完成时限 |',
      '| --- | --- | --- | --- |',
      '| 1 | 更新食堂消毒设备不少于30台 | 后勤中心 | 8月底前 |',
      '| 2 | 开展食品安全专项检查2次 | 安全科 | 11月底前 |',
      '| 3 | 修订食堂采购管理办法 | 财务科 | 5月10日前 |',
      '| 4 | 建成“互联网+明厨亮灶”示范食堂12个，并组织各校食堂负责人到示范食堂现场学习观摩 | 安全科 | 10月底前 |',
      '| 5 | 完成燃气管道检测 | 后勤中心 | 7月15日前 |',
      '| 6 | 组织食堂安全应急演练，参加率达到100% | 安全科 | 9月底前 |',
      '',
      '三、督查考核',
      '3.抓好整改落实。每季度通报一次检查情况，问题整改率达到100%。（责任科室：督导室）',
      '东湖区教育局',
      '2024年2月20日',
      '',
    ]);
  });

  it.each([
    ['the places of characters in Unicode', 'UniGB-UCS2-H', undefined],
    ['GBK', 'GBK-EUC-H', (text: string) => (text === '每月检查' ? 'c3bfd4c2bcecb2e9' : '')],
  ])('without its font has its words by the map of %s', async (_what, encoding, code) => {
    const bytes = pdfOf([{ texts: [{ text: '每月检查', x: 72, y: 700 }] }], encoding, code);
    expect((await read(bytes)).text.trim()).toBe('每月检查');
  });

  it('that is turned is read as it is looked at', async () => {
    // Up the sheet: what lies on a sheet that is turned to the right.
    const bytes = Buffer.from(
      Buffer.from(pdfOf([{ texts: [{ text: '一、总体要求', x: 100, y: 100 }], rotate: 90 }]))
        .toString('latin1')
        .replace('1 0 0 1 100 100 Tm', '0 1 -1 0 90 90 Tm '),
      'latin1',
    );
    expect((await read(bytes)).text.trim()).toBe('一、总体要求');
  });

  it('with a table whose cells are merged has their words in each row that they cover', async () => {
    const xs = [60, 160, 400, 500];
    const ys = [700, 670, 640, 610];
    const lines = gridLines(xs, ys).filter(([x1, y1, , y2]) => !(y1 === 640 && y2 === 640 && x1 === 60));
    const texts = [
      { text: '类别', x: 70, y: 680 },
      { text: '工作任务', x: 170, y: 680 },
      { text: '责任科室', x: 410, y: 680 },
      { text: '一、安全', x: 70, y: 635 },
      { text: '每月检查一次', x: 170, y: 650 },
      { text: '安全科', x: 410, y: 650 },
      { text: '组织演练不少于', x: 170, y: 627 },
      { text: '2次', x: 170, y: 613 },
      { text: '办公室', x: 410, y: 620 },
    ];
    const bytes = pdfOf([{ texts, lines: [...lines, [160, 640, 500, 640]] }]);
    expect((await read(bytes)).text.trim().split('\n')).toEqual([
      '| 类别 | 工作任务 | 责任科室 |',
      '| --- | --- | --- |',
      '| 一、安全 | 每月检查一次 | 安全科 |',
      expect.stringContaining('| 一、安全 | 组织演练不少于'),
    ]);
  });

  it('says which of its pages are pictures, and is a scan where all are', async () => {
    const page = { texts: [{ text: '一、总体要求', x: 72, y: 700 }] };
    expect((await read(pdfOf([page, {}]))).unread).toEqual([2]);
    expect(await readDocumentFile(pdfOf([{}, {}]))).toBe('import-scan');
  });

  it('that is cut off, locked or packed to burst is refused', async () => {
    const bytes = readFileSync(canteen);
    expect(await readDocumentFile(bytes.subarray(0, 300))).toBe('import-damaged');
    expect(await readDocumentFile(Buffer.from('%PDF-1.7\n…'))).toBe('import-damaged');
    const bomb = deflateSync(Buffer.alloc(60 * 2 ** 20, ' ')).toString('latin1');
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      `<< /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n${bomb}\nendstream`,
    ];
    expect(await readDocumentFile(written(objects))).toBe('import-too-much');
  });
});
