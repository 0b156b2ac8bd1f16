import { describe, expect, it } from 'vitest';
import { widenMarks } from '../../../../src/core/draft/clean/widen-marks.ts';
import { lines, textsOf } from '../../../support/documents.ts';

describe('punctuation of half width', () => {
  it.each([
    ['总体要求是:坚持,推动;落实。', '总体要求是：坚持，推动；落实。'],
    ['完成改版, 5月底前上线; 覆盖率98%, 新增3所', '完成改版，5月底前上线；覆盖率98%，新增3所'],
    ['(二)?自查阶段(5月6日前)。', '（二）自查阶段（5月6日前）。'],
    ['推动政治建设,', '推动政治建设，'],
    ['(一)校园安全(含校车)。', '（一）校园安全（含校车）。'],
    ['修订章程(草案）和细则（初稿)。', '修订章程（草案）和细则（初稿）。'],
    ['增强,“四个意识”,坚定', '增强，“四个意识”，坚定'],
    ['达到95%,新增3,000个,10:30开始。', '达到95%，新增3,000个，10:30开始。'],
    ['提高育人水平.', '提高育人水平.'.replace('.', '。')],
    ['玛丽.居里的故事。', '玛丽.居里的故事。'],
    ['1.强化,(1)具体', '1.强化，(1)具体'],
    ['三、?检查食堂', '三、检查食堂'],
    ['(一)?市直学校要自查。', '（一）市直学校要自查。'],
    ['三、检查了吗?没有。', '三、检查了吗？没有。'],
    ['见 https://example.cn/a,b', '见 https://example.cn/a,b'],
  ])('%s', (text, expected) => {
    expect(textsOf(widenMarks(lines(text, '句子。')))[0]).toBe(expected);
  });

  it('has points for full stops where a text has no 。 at all', () => {
    expect(textsOf(widenMarks(lines('1,加强领导.落实责任.')))).toEqual(['1,加强领导。落实责任。'.replace('1,', '1，')]);
  });
});
