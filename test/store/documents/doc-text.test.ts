import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocumentFile } from '../../../src/store/documents/document-text.ts';

const canteen = readFileSync(new URL('../../fixtures/files/canteen.doc', import.meta.url));

describe('an old .doc', () => {
  it('has its words a line a paragraph, and its tables', async () => {
    const read = await readDocumentFile(canteen);
    expect(read).toMatchObject({ encoding: 'doc' });
    const lines = typeof read === 'string' ? [] : read.text.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '东湖区教育局2024年校园食堂工作要点',
      expect.stringMatching(/^为做好全区.*落实。$/),
      '一、日常管理',
    ]);
    expect(lines.filter((line) => line.startsWith('|')).slice(0, 3)).toEqual([
      '| 序号 | 工作任务 | 责任科室 | 完成时限 |',
      '| --- | --- | --- | --- |',
      '| 1 | 更新食堂消毒设备不少于30台 | 后勤中心 | 8月底前 |',
    ]);
    expect(lines).toContain('三、督查考核');
  });

  const numbered = readFileSync(new URL('../../fixtures/files/numbered.doc', import.meta.url));

  it('has the numbers that Word counts itself, and a break within a paragraph as one', async () => {
    expect(await readDocumentFile(numbered)).toMatchObject({
      text: expect.stringContaining(
        [
          '一、抓好藏书',
          '1.每学期添置图书不少于200册。',
          '2.每周整理书架一次。',
          '破损的图书当天修补。',
          '二、办好活动',
          '1.4月举办读书节。',
        ].join('\n'),
      ),
    });
  });

  it('has its words where its lists lie outside the file', async () => {
    const torn = Buffer.from(numbered);
    torn.writeUInt32LE(0x7fffff00, torn.indexOf(Buffer.from([0xec, 0xa5])) + 0x02e2);
    expect(await readDocumentFile(torn)).toMatchObject({ text: expect.stringContaining('\n抓好藏书\n') });
  });

  it('that is cut off, or no Word document, is damaged', async () => {
    expect(await readDocumentFile(canteen.subarray(0, 700))).toBe('import-damaged');
    expect(await readDocumentFile(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('import-damaged');
  });

  it('whose sectors name each other in a circle is damaged', async () => {
    const circle = Buffer.from(canteen);
    const table = (circle.readInt32LE(76) + 1) * 512;
    circle.writeInt32LE(3, table + 4 * 3);
    expect(await readDocumentFile(circle)).toBe('import-damaged');
    const tables = Buffer.from(canteen);
    tables.writeInt32LE(2, 68);
    tables.writeInt32LE(2, 3 * 512 + 508);
    expect(await readDocumentFile(tables)).toBe('import-damaged');
  });

  it('whose sectors of the table of chains are named twice is damaged', async () => {
    const twice = Buffer.from(canteen);
    twice.writeInt32LE(twice.readInt32LE(76), 80);
    expect(await readDocumentFile(twice)).toBe('import-damaged');
  });

  it('whose pieces of text claim to be longer than any plan is damaged, and none of them is read', async () => {
    const claiming = Buffer.from(canteen);
    const clx = claiming.readUInt32LE(claiming.indexOf(Buffer.from([0xec, 0xa5])) + 0x01a2);
    const isTable = (at: number) =>
      claiming[at] === 2 && claiming.readUInt32LE(at + 1) === 16 && claiming.readUInt32LE(at + 5) === 0;
    const at = Array.from({ length: claiming.length / 64 }, (_, sector) => sector * 64 + clx).find(
      (place) => place + 13 < claiming.length && isTable(place),
    );
    claiming.writeUInt32LE(0x7fffffff, (at ?? Number.NaN) + 9);
    expect(await readDocumentFile(claiming)).toBe('import-damaged');
  });

  it('with a password is locked', async () => {
    const locked = Buffer.from(canteen);
    const start = locked.indexOf(Buffer.from([0xec, 0xa5]));
    locked[start + 11] = (locked[start + 11] ?? 0) | 0x01;
    expect(await readDocumentFile(locked)).toBe('import-locked');
  });

  it('that is RTF by another name is told apart', async () => {
    expect(await readDocumentFile(Buffer.from('{\\rtf1\\ansi 1}'))).toBe('import-old-format');
  });
});
