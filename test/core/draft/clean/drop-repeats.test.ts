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
});
