import { describe, expect, it } from 'vitest';
import { dropPageJunk } from '../../../../src/core/draft/clean/drop-page-junk.ts';
import { doneBy, lines, textsOf } from '../../../support/documents.ts';

describe('the page around a document', () => {
  it.each([
    'VIP专免',
    '999+',
    '|',
    '共印30份',
    '60.5KB',
    '9 页',
    '海报',
    '侵权投诉',
    '展开>>',
    '收起<<',
    '2024-05-08',
    '2024-05-08 09:12 来源：区教育局',
    '首页 | 新闻中心 | 政务公开 | 互动交流',
    '您当前的位置：首页 > 政务公开 > 工作计划',
    '【字体：大 中 小】',
    '发布时间：2023-03-06',
    '浏览次数：1024',
    '1024人阅读',
    '12次下载',
    '（2023年1月2日）',
    '二〇二三年三月一日',
    '新华社北京2月13日电',
    '上一篇：关于召开会议的通知',
    '免费下载',
    '展开阅读全文',
    '剩余2页未读，继续阅读',
    '---',
  ])('goes: %s', (junk) => {
    const cleaned = dropPageJunk(lines('某局2023年工作要点', junk, '一、标题', '正文。'));
    expect(textsOf(cleaned)).toEqual(['某局2023年工作要点', '一、标题', '正文。']);
    expect(doneBy(cleaned)).toEqual(['page-junk 2']);
  });

  it('is not what the number of a document is taken for', () => {
    const cleaned = dropPageJunk(lines('某局2024年工作要点', '云教发〔2024〕12号', '来源：区教育局', '一、甲'));
    expect(textsOf(cleaned)).toEqual(['某局2024年工作要点', '一、甲']);
    expect(doneBy(cleaned)).toEqual(['page-junk 3', 'document-number 2']);
  });

  it('goes above the title whatever it says of the page', () => {
    const cleaned = dropPageJunk(
      lines('上传人：春暖花开', '浏览热度：12', '某局2024年工作计划', '时间：3月', '一、甲'),
    );
    expect(textsOf(cleaned)).toEqual(['某局2024年工作计划', '一、甲']);
  });

  it.each(['2023-03-06', '来源：区教育局', '时间：3月'])('stays within the text: %s', (line) => {
    expect(textsOf(dropPageJunk(lines('一、甲', line, '二、乙')))).toEqual(['一、甲', line, '二、乙']);
  });

  it.each(['我要留言', '提交评论返回', '【打印】【关闭】'])('goes where it is a button: %s', (line) => {
    expect(textsOf(dropPageJunk(lines('一、甲', line)))).toEqual(['一、甲']);
  });

  it('is no sentence that only begins with such words', () => {
    const text = ['下载安装国家反诈中心应用。', '打印准考证。', '评论员文章要组织学习。', '海报设计比赛'];
    expect(textsOf(dropPageJunk(lines(...text)))).toEqual(text);
  });

  it('goes where several such pieces share a line', () => {
    const cleaned = dropPageJunk(
      lines('河镇考办〔2026〕3号　附件1', '来源：镇政府　点击：35次 | 打印', '河镇2026年考核指标表', '一、甲'),
    );
    expect(textsOf(cleaned)).toEqual(['河镇2026年考核指标表', '一、甲']);
  });
});
