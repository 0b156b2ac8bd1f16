import { describe, expect, it } from 'vitest';
import { unwrapNotice } from '../../../../src/core/draft/clean/unwrap-notice.ts';
import { doneBy, lines, textsOf } from '../../../support/documents.ts';

const notice = [
  '关于印发《某区教育局2024年工作要点》的通知',
  '各中小学校：',
  '现将《某区教育局2024年工作要点》印发给你们，请认真执行。',
  '某区教育局',
];

describe('a notice', () => {
  it('goes where the document that it hands on follows', () => {
    const cleaned = unwrapNotice(lines(...notice, '某区教育局2024年工作要点', '一、标题'));
    expect(textsOf(cleaned)).toEqual(['某区教育局2024年工作要点', '一、标题']);
    expect(doneBy(cleaned)).toEqual(['notice 1,2,3,4']);
  });

  it('ends where the document’s title begins, on several lines too, and not with who signed it', () => {
    const title = ['某区教育局', '2024年工作要点'];
    const cleaned = unwrapNotice(lines(...notice, '2024年2月26日', ...title, '一、标题'));
    expect(textsOf(cleaned)).toEqual([...title, '一、标题']);
  });

  it('stays where it numbers what it asks for itself', () => {
    const asking = [...notice.slice(0, 3), '一、各校要在3月5日前制订实施方案。', '二、督导室每季度通报一次。'];
    const text = [...asking, '某区教育局2024年工作要点', '一、标题'];
    expect(textsOf(unwrapNotice(lines(...text)))).toEqual(text.filter((line) => line !== '各中小学校：'));
  });

  it('that is the document loses only whom it is addressed to', () => {
    const text = ['关于做好安全工作的通知', '各中小学校：', '为做好安全工作，现通知如下。', '一、标题'];
    expect(textsOf(unwrapNotice(lines(...text)))).toEqual([text[0], text[2], text[3]]);
  });
});
