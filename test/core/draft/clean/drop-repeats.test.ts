import { describe, expect, it } from 'vitest';
import { dropRepeats } from '../../../../src/core/draft/clean/drop-repeats.ts';
import { doneBy, lines, textsOf } from '../../../support/documents.ts';

describe('what is said again', () => {
  it('goes where it is the title above the text, spaces aside', () => {
    const cleaned = dropRepeats(lines('某局2023年工作要点', '某局 2023 年工作要点', '一、标题'));
    expect(textsOf(cleaned)).toEqual(['某局2023年工作要点', '一、标题']);
    expect(doneBy(cleaned)).toEqual(['running-head 2']);
  });

  it('goes where it heads each page', () => {
    const text = ['某局工作要点', '一、甲', '正文', '某局工作要点', '正文二', '某局工作要点', '正文三'];
    expect(textsOf(dropRepeats(lines(...text)))).toEqual(['某局工作要点', '一、甲', '正文', '正文二', '正文三']);
  });

  it('stays where it is a sentence, a number or said twice in the text', () => {
    const text = [
      '一、甲',
      '坚持立德树人',
      '坚持立德树人',
      '召开会议。',
      '召开会议。',
      '召开会议。',
      '1.开会',
      '1.开会',
      '1.开会',
    ];
    expect(textsOf(dropRepeats(lines(...text)))).toEqual(text);
  });

  it('goes a page apart, and stays where cells of a table say the same', () => {
    const page = '每月组织一次检查，'.repeat(30);
    const head = '云河中学文件';
    expect(textsOf(dropRepeats(lines('一、甲', head, page, head, page, head, page)))).toEqual([
      '一、甲',
      head,
      page,
      page,
      page,
    ]);
    const cells = ['一、甲', '制定办法', '7月底前', '修订章程', '7月底前', '建设平台', '7月底前'];
    expect(textsOf(dropRepeats(lines(...cells)))).toEqual(cells);
  });

  it('are no notes of whose the work above is', () => {
    const text = '修订借阅办法，更换书架标识，'.repeat(12);
    const note = '责任单位：图书馆牵头';
    const rows = ['1.借阅', text, note, '2.标识', text, note, '3.清点', text, note];
    expect(textsOf(dropRepeats(lines(...rows))).filter((each) => each === note)).toHaveLength(3);
  });
});
