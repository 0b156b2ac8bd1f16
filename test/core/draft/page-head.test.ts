import { describe, expect, it } from 'vitest';
import { draftOf, headOf, outlineOf } from '../../support/documents.ts';

const body = ['一、任务', '1.清点书架。每周清点2次。', '2.修补旧书。6月底前修补旧书。'];

describe('an office’s record of a text, above it', () => {
  it('is no text of it, and says whose it is and when, glued together or with gaps', () => {
    const glued =
      '索引号44-2023-0071生成日期2023-04-02发布机构松岭市文化局文号松文〔2023〕7号组配分类工作方案公开方式主动公开';
    expect(headOf(glued, '乡村书屋建设方案', ...body)).toEqual(['乡村书屋建设方案', '松岭市文化局', '2023-2023']);
    const apart = ['索引号 44/2023-0071 公开日期 2023-04-02', '发布机构 松岭市文化局 文号', '主题分类 文化 有效性'];
    const page = '信息来源：松岭市文化局 发布日期：2022- 09- 03 10: 20 浏览次数：';
    expect(headOf(...apart, '关于建设乡村书屋的通知', page, ...body)).toEqual([
      '关于建设乡村书屋的通知',
      '松岭市文化局',
      '2022-2022',
    ]);
  });

  it('may have a line for each cell; a title below a label without a value is none', () => {
    const cells = ['索引号', '44/2023-0071', '发布机构', '松岭市文化局', '发文日期', '2023-04-02', '名 称', '书屋方案'];
    expect(headOf(...cells, '主 题 词', '乡村书屋建设方案', ...body)).toEqual([
      '乡村书屋建设方案',
      '松岭市文化局',
      '2023-2023',
    ]);
    expect(headOf(...cells, ...body)[0]).toBe('书屋方案');
  });

  it('may have its cells between bars, and gives the text no title then', () => {
    const { plan } = draftOf(
      [
        '索 引 号：| 0143/2023-77 | 信息分类：| |',
        '发布机构：| 生成日期：| 2023-12-02 08:54:33 | |',
        '名 称：| 某某市气象局关于印发观测站建设三年行动方案（2023—2025年）的通知 |',
        '各县气象局：',
        '现将方案印发给你们。',
        '某某市观测站建设三年行动方案（2023—2025年）',
        '一、重点任务',
        '（一）建设观测站。2025年新建观测站12个。',
      ].join('\n'),
      2026,
    );
    expect(plan.title).toBe('某某市观测站建设三年行动方案（2023—2025年）');
  });

  it('may be a list with a heading of its own, in a Markdown file', () => {
    const list = ['## 文档：书屋.md', '', '### 文件信息', '- **发布机构**：松岭市文化局', '- **发布日期**：2023-04-02'];
    expect(headOf(...list, '- **原文链接**：无', '', '乡村书屋建设方案', '（2023—2025年）', ...body)).toEqual([
      '乡村书屋建设方案（2023—2025年）',
      '松岭市文化局',
      '2023-2025',
    ]);
  });

  it('is none where a table of the document begins with such words', () => {
    const { plan } = draftOf(['书屋公开方案', '公开方式 公开时限 责任部门', ...body].join('\n'));
    expect(plan.title).toBe('书屋公开方案');
    expect(JSON.stringify(plan)).not.toContain('本局');
  });
});

describe('whose a text is', () => {
  it('its page says by the way to it, by labels, by who put it there, or at its foot', () => {
    expect(headOf('旧书修补计划', '来源：理学院　发布者：wy　2024-03-01 09:00:15', ...body)[1]).toBe('理学院');
    expect(headOf('首页 > 部门之窗 > 采编科 > 计划', '旧书修补计划', ...body)[1]).toBe('采编科');
    expect(headOf('旧书修补计划', '发布者：馆办  发布日期：2024-03-01', ...body)[1]).toBe('馆办');
    expect(headOf('旧书修补计划', '2024-03-01 来源：松岭中学', ...body).slice(1)).toEqual(['松岭中学', '2024-2024']);
    const article = ['旧书修补计划', '原创 松岭小学 松岭小学 2024-03-01 17:30 发表于湖北'];
    expect(headOf(...article, ...body).slice(1)).toEqual(['松岭小学', '2024-2024']);
    expect(headOf('旧书修补计划', ...body, '版权所有：河口区松岭小学 地址：松岭路8号')[1]).toBe('河口区松岭小学');
  });

  it('no menu, no column of a site and no person says', () => {
    for (const line of ['教务处 | 总务处 | 德育处 | 保卫处', '首页 > 新闻中心 > 学科 > 计划', '作者：王小园 点击：12'])
      expect(headOf(line, '旧书修补计划', ...body)[1]).toBe('本单位');
    expect(headOf('首页 > 党政办 > 规划', '松岭市图书事业规划', ...body)[1]).toBe('本单位');
  });

  it('its title says, of a class and of a school called by a number as well', () => {
    expect(headOf('2023-2024学年度八3班图书角工作计划', ...body)[1]).toBe('八3班');
    expect(headOf('三年级（2）班班级读书计划', ...body)[1]).toBe('三年级（2）班');
    expect(headOf('松岭三小借书制度', ...body)[1]).toBe('松岭三小');
    expect(headOf('一老一小关爱服务方案', ...body)[1]).toBe('本单位');
    expect(headOf('松岭中学班主任读书制度', ...body)[1]).toBe('松岭中学');
  });

  it('its title says behind a motto, between quotation marks, and of teachers; not of all schools of a place', () => {
    expect(headOf('以书为友', '——松岭小学2024年读书工作计划', ...body)[1]).toBe('松岭小学');
    expect(headOf('寒假致读者的一封信——松岭县第二小学', '尊敬的读者：', ...body)[1]).toBe('松岭县第二小学');
    expect(headOf('致居民的一封信——松岭社区居委会', '尊敬的居民：', ...body)[1]).toBe('松岭社区居委会');
    expect(headOf('松岭村村委会2024年农家书屋计划', ...body)[1]).toBe('松岭村村委会');
    expect(headOf('《松岭小学2024年读书计划》', ...body).slice(0, 2)).toEqual(['松岭小学2024年读书计划', '松岭小学']);
    expect(headOf('松岭一中教师借书制度', ...body)[1]).toBe('松岭一中');
    expect(headOf('松岭县小学教师读书方案', ...body)[1]).toBe('本单位');
    for (const title of ['2024学年第二学期图书组工作计划', '2023-2024学年第一学期 图书组计划'])
      expect(headOf(title, ...body)[1]).toBe('图书组');
  });

  it('a line of its own says, or what its window is called', () => {
    expect(headOf('松岭中学', '读 书 工 作 计 划', ...body)[1]).toBe('松岭中学');
    expect(headOf('读书工作计划 - 计划总结 - 松岭区第二中学', '读书工作计划', ...body)[1]).toBe('松岭区第二中学');
  });

  it('no office says that only printed it', () => {
    const printed = [...body, '松岭市文化局办公室　　2024年3月8日印发'];
    expect(headOf('松岭市文化局2024年读书工作方案', ...printed)[1]).toBe('松岭市文化局');
  });

  it('whoever signs says, a class or a group, above a month, too; a short name stands for that in the title', () => {
    expect(headOf('读书计划', ...body, '五（1）班', '2024年9月').slice(1)).toEqual(['五（1）班', '2024-2024']);
    expect(headOf('读书计划', ...body, '采编组', '2024.9').slice(1)).toEqual(['采编组', '2024-2024']);
    const title = '松岭县第三中学历史教研组2024年读书计划';
    expect(headOf(title, ...body, '松岭三中历史组', '2024年3月1日')[1]).toBe('松岭县第三中学历史教研组');
  });
});

describe('a title', () => {
  it('on one line with the text behind it, once or twice, or with what the page says, is a line of its own', () => {
    const text = `书屋开放计划书屋开放计划 新的一年开始了，为了让更多人读书，特制订本计划。 ${body.join(' ')} 二、要求。按月上报。`;
    expect(headOf(text)[0]).toBe('书屋开放计划');
    expect(draftOf(text).plan.sections.map(({ title }) => title)).toEqual(['任务', '要求']);
    expect(headOf(text.slice(6))[0]).toBe('书屋开放计划');
    expect(headOf('松岭小学书屋开放计划　来源：本站　发布时间：2024-02-21　点击：8', ...body)).toEqual([
      '松岭小学书屋开放计划',
      '松岭小学',
      '2024-2024',
    ]);
  });

  it('is that of the first text a site collects, where it has one of its own', () => {
    const site = ['书屋管理规定（精选8篇）', '1.书屋管理规定 篇一'];
    expect(headOf(...site, '松岭小学书屋借阅规程', '（试行）', ...body).slice(0, 2)).toEqual([
      '松岭小学书屋借阅规程（试行）',
      '松岭小学',
    ]);
    expect(headOf(...site, ...body)[0]).toBe('书屋管理规定');
    expect(
      headOf('【精华】书屋工作计划三篇', '以下是小编整理的内容。', `书屋工作计划 篇1${body[0]}`, ...body.slice(1))[0],
    ).toBe('书屋工作计划');
    expect(headOf('2024书屋工作计划(通用5篇)', '书屋工作计划1', ...body)[0]).toBe('书屋工作计划');
    expect(headOf('书屋工作计划【最新5篇】', '书屋工作计划【第一篇】', ...body)[0]).toBe('书屋工作计划');
    expect(headOf('书屋工作计划（2篇）', '书屋工作计划（一）', ...body)[0]).toBe('书屋工作计划');
    expect(headOf('★书屋工作计划（精选5篇）', ...body)[0]).toBe('书屋工作计划');
  });

  it('is not what a site of files calls its parts', () => {
    const site = ['版权说明：本文档由用户提供并上传', '文档简介', '书屋开放计划书', ...body];
    expect(headOf(...site)[0]).toBe('书屋开放计划书');
    const named = ['松岭县融媒体中心', '来源：松岭发布　2024-05-20', '发布时间：2024-05-20 09:12', '书屋夜间开放方案'];
    expect(headOf(...named, ...body)[0]).toBe('书屋夜间开放方案');
    expect(headOf('资源描述', '书屋开放计划', ...body)[0]).toBe('书屋开放计划');
    expect(headOf('首页', '通知公告', '关于开放书屋的通知', '作者：王园　发布时间：2024/03/01', ...body)[0]).toBe(
      '关于开放书屋的通知',
    );
    expect(headOf('新闻中心', '2024年工作计划', ...body)[0]).toBe('新闻中心2024年工作计划');
    expect(headOf('公告详情', '返回', '借书通知', ...body)[0]).toBe('借书通知');
    expect(headOf('朗读', '通知', '关于开放书屋的通知', ...body)[0]).toBe('关于开放书屋的通知');
    expect(headOf('发布于2024-01-04 15:16，全文约 9220 字', '借书通知', ...body)[0]).toBe('借书通知');
    expect(headOf('※当前位置》读者园地》借书须知※', '读者须知', ...body)[0]).toBe('读者须知');
    const glued = '书屋开放计划一、主要任务1.清点书架。每周清点2次。2.修补旧书。6月底前修补。二、要求。按月上报。';
    expect(outlineOf(glued)).toEqual(['一 主要任务: 1 清点书架; 2 修补旧书', '二 要求: – 要求']);
  });

  it('may have its last words set wide on a line of their own', () => {
    expect(headOf('关于开放乡村书屋的', '通　　知', '各村：', '现将有关事项通知如下。', ...body)[0]).toBe(
      '关于开放乡村书屋的通知',
    );
    expect(headOf('松岭中学', '读 书 工 作 计 划', ...body)[0]).toBe('松岭中学读书工作计划');
  });

  it('is no line to be filled in, and does not take up whose paper it is a second time', () => {
    expect(headOf('班组：________', '岗位：________', ...body)[0]).toBe('工作要点');
    expect(headOf('松岭大学博物馆', '博物馆2025年工作要点', ...body)).toEqual([
      '博物馆2025年工作要点',
      '松岭大学博物馆',
      '2025-2025',
    ]);
  });

  it('has its year from days beside it, or from two years before a term', () => {
    expect(headOf('第三周工作安排', '2023-9-18—2023-9-22', ...body)[2]).toBe('2023-2023');
    expect(headOf('2023-2024第二学期读书计划', ...body)[2]).toBe('2024-2024');
    expect(headOf('二〇二三至二〇二四学年第二学期读书计划', ...body)[2]).toBe('2024-2024');
    expect(headOf('2023－2024学年读书计划', ...body)[2]).toBe('2023-2024');
    expect(draftOf(['2023—2024年度读书评优方案', ...body].join('\n')).plan.period.to).toBe('2024-08-31');
    expect(draftOf(['2022—2024年度读书评优方案', ...body].join('\n')).plan.period.to).toBe('2024-12-31');
  });
});

describe('who issues a text', () => {
  const issuerOf = (...lines: string[]) => headOf(...lines)[1];

  it('several who sign on one line are several, an office and its house are one', () => {
    expect(issuerOf('关于开展读书活动的通知', ...body, '教务处 校团委', '2026年3月2日')).toBe('教务处、校团委');
    expect(issuerOf('关于开展读书活动的通知', ...body, '松岭一中 教务处', '2026年3月2日')).toBe('松岭一中教务处');
  });

  it('no name begins with a preposition', () => {
    const last = '将书目交至松岭镇文化办公室';
    expect(issuerOf('关于开展读书活动的通知', ...body, last, '教务处', '2026年3月2日')).toBe('教务处');
  });

  it('what a title is about does not issue it, nor does a kind of school that only ends like one', () => {
    expect(issuerOf('关于组织开展松岭一中2026年读书活动的通知', ...body)).toBe('松岭一中');
    expect(issuerOf('关于加强松岭市反诈中心宣传工作的通知', ...body)).toBe('本单位');
    expect(issuerOf('2026年全市高中学科比武方案', ...body)).toBe('本单位');
    expect(issuerOf('第三周学校主要工作安排表', ...body)).toBe('本单位');
    expect(issuerOf('（修订）松岭市第二中学2026年奖励细则', ...body)).toBe('松岭市第二中学');
  });

  it('who holds the site goes behind who gave it the text', () => {
    const foot = ['扫一扫在手机打开', '主办单位：松岭市人民政府', '网安备 00000000000001号'];
    const page = '发布时间：2026-02-11 来源：市水利局 浏览次数：12';
    expect(issuerOf('2026年防汛工作安排', page, ...body, ...foot)).toBe('市水利局');
    expect(issuerOf('2026年防汛工作安排', ...body, ...foot)).toBe('松岭市人民政府');
  });

  it('whose the site is says the imprint, where nothing else says it', () => {
    const foot = ['上一篇：停水通知', '松岭市第二中学 版权所有 Copyright © 2026'];
    expect(issuerOf('第三周工作安排', ...body, ...foot)).toBe('松岭市第二中学');
    expect(issuerOf('第三周工作安排', ...body, '教务处', '2026年3月2日', ...foot)).toBe('教务处');
  });
});

it('what is attached and counts its own text goes not with the signature, where no part is numbered 一、', () => {
  const rule = ['附件：', '书屋借阅规定', '1. 借阅时间', '书屋每周开放五天。', '2. 借阅要求', '读者爱护图书。'];
  const notice = ['关于重申借阅规定的通知', '各班照此执行。', '教务处', '2026年3月2日'];
  const { sections } = draftOf([...notice, ...rule].join('\n')).plan;
  expect(JSON.stringify(sections)).toContain('爱护图书');
});

describe('the year that a title’s year stands for', () => {
  const yearsOf = (...lines: string[]) => headOf(...lines)[2];
  const page = (day: string) => `来源：松岭一中 发布时间：${day}`;

  it('is the one in which a notice was given, where its days come next then', () => {
    const asked = ['一、申报材料', '申报表于11月20日前交教务处。'];
    expect(yearsOf('关于做好2026年书屋项目申报的通知', page('2025-11-03'), ...asked)).toBe('2025-2025');
    expect(yearsOf('关于做好2026年书屋项目申报的通知', page('2026-11-03'), ...asked)).toBe('2026-2026');
    const checked = ['一、归档要求', '各处室于3月20日前归档。'];
    expect(yearsOf('关于做好2025年文件归档的通知', page('2026-03-02'), ...checked)).toBe('2026-2026');
    expect(yearsOf('松岭一中2025年文件归档计划', page('2026-03-02'), ...checked)).toBe('2025-2025');
    expect(yearsOf('关于做好2026年元旦值守的通知', page('2025-12-29'), '一、值守', '1月1日起轮班值守。')).toBe(
      '2026-2026',
    );
  });

  it('is told by the days of the week beside its days', () => {
    const done = ['一、考核步骤', '各组于1月16日（周五）前交考核表。'];
    expect(yearsOf('松岭一中2025年度考核方案', page('2026-01-12'), ...done)).toBe('2026-2026');
    expect(yearsOf('松岭一中2025年度考核方案', ...done)).toBe('2025-2025');
  });

  it('goes from one year into the next with a week, and an autumn term begins in the first', () => {
    expect(yearsOf('第十八周工作安排（12.28-1.3）', page('2026-12-27'), ...body)).toBe('2026-2027');
    expect(yearsOf('松岭一中2025-2026秋季学期期末工作安排', ...body)).toBe('2025-2025');
    expect(yearsOf('松岭一中2025-2026春季学期工作安排', ...body)).toBe('2026-2026');
  });
});

describe('a letterhead that the document’s number parts from the title', () => {
  it('is whose it is, and no beginning of the title', () => {
    const head = headOf(
      '临泽区航运局办公室',
      '临航办函〔2025〕64号',
      '关于开展2025年汛前检查的通知',
      '各船队：',
      '一、时间',
      '1.自查。8月前完成自查。',
    );
    expect(head.slice(0, 2)).toEqual(['关于开展2025年汛前检查的通知', '临泽区航运局办公室']);
  });
});

describe('a document’s number beside who signs it out', () => {
  it('is none of a title of two lines below it', () => {
    const head = [
      '云河学校理事会文件',
      '云理〔2026〕4号　　　　　　　　签发人：罗某',
      '云河学校第三届理事会第五次会议',
      '议定事项暨2026年重点任务清单',
    ];
    expect(headOf(...head, '一、治理', '1.章程。修订章程。')[0]).toBe(
      '云河学校第三届理事会第五次会议议定事项暨2026年重点任务清单',
    );
  });
});
