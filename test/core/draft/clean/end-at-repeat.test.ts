import { describe, expect, it } from 'vitest';
import { endAtRepeat } from '../../../../src/core/draft/clean/end-at-repeat.ts';
import { doneBy, lines, textsOf } from '../../../support/documents.ts';

describe('tags and an excerpt', () => {
  it.each(['标签: #从严治党', '摘要：', '延伸阅读', '【原文下载】'])('end the text below it: %s', (mark) => {
    const cleaned = endAtRepeat(lines('一、标题', '正文。', mark, '一、标题正文', '更多'));
    expect(textsOf(cleaned)).toEqual(['一、标题', '正文。']);
    expect(doneBy(cleaned)).toEqual(['repeat 3,4,5']);
  });

  it('above the text end nothing', () => {
    expect(textsOf(endAtRepeat(lines('标签：党建', '一、标题', '正文。')))).toEqual(['一、标题', '正文。']);
  });

  it('are no words of a sentence', () => {
    expect(textsOf(endAtRepeat(lines('一、标题', '摘要写作比赛', '标签化评价要防止。')))).toHaveLength(3);
  });
});
