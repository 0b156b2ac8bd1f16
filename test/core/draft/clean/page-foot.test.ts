import { expect, it } from 'vitest';
import { startOfFoot } from '../../../../src/core/draft/clean/page-foot.ts';
import { readDocument } from '../../../../src/core/draft/outline/read-document.ts';
import { lines } from '../../../support/documents.ts';

const text = [
  '青石镇2026年河道巡查工作安排',
  '一、巡查要求',
  '各村每周巡查河道一次，发现问题当天上报。',
  '二、台账要求',
  '各村按月上报巡查台账。',
];

const feet = [
  ['【打印本文】', '上一篇：关于停水的通知', '下一篇：没有了', '青石镇人民政府 版权所有', '浙ICP备00000001号-2'],
  ['责任编辑：水利站', '首页', '|', '信箱', '|', '留言', '青石镇 Copyright © 2026', '电话：0000-0000000'],
  ['上一条 关于停水的通知', '下一条 关于清淤的通知', '友情链接', '河湾区政府', '建议使用最新的浏览器访问。'],
  ['分享到：', '扫一扫在手机打开', '地址：青石镇河西路1号 邮编：000000', '主办：青石镇政府 ICP备00000001号'],
  ['主办单位：青石镇人民政府', '承办单位：青石镇党政办', '网安备 00000000000001号', '网站标识码：0000000000'],
];

it.each(feet)('a page’s foot is told by the way to its neighbours or by its imprint: %s', (...foot) => {
  expect(startOfFoot(lines(...text, ...foot))).toBe(text.length);
});

it('what reads like a foot within the text ends nothing', () => {
  const notice = [...text.slice(0, 3), '主办单位：青石镇人民政府', ...text.slice(3)];
  expect(startOfFoot(lines(...notice))).toBe(notice.length);
  expect(startOfFoot(lines('下一篇：附录', ...text))).toBe(text.length + 1);
  expect(startOfFoot(lines(...text, '作品的版权所有权归作者，作者同意主办方使用。'))).toBe(text.length + 1);
});

it('no cell of a table is filled from it', () => {
  const table = [
    '时间',
    '内容',
    '负责部门',
    '3月2日',
    '开展堤坝检查',
    '水利站',
    '3月9日',
    '清理闸口',
    '水利站',
    '3月15日',
  ];
  const page = [
    '青石镇三月工作安排',
    ...table,
    '【打印】',
    '上一篇：春耕',
    '网站地图',
    '|',
    '信箱',
    '青石镇 版权所有 ©',
  ];
  const { sections } = readDocument(page.join('\n'));
  const said = JSON.stringify(sections);
  expect(said).toContain('清理闸口');
  expect(said).not.toMatch(/打印|上一篇|地图|信箱|版权/u);
});

it.each([
  ['文章录入：王园', '上一篇文章： 停水通知', '【字号：小 大】【发表看法】【关闭】', '网友看法：'],
  ['相关链接：', '关于栽树的通知', '青石镇召开春耕会'],
  ['上一篇 2023年航道总结　　下一篇 关于停航的通知'],
  ['- END -', '供稿：水利站', '点击“在看”，分享给更多人'],
  ['阅读原文', '阅读 100', '赞 5'],
  ['分享到：', '微信 微博 QQ空间', '青石镇 版权所有'],
])('the names of others, and what to do with the page, are its foot: %s', (...foot) => {
  expect(startOfFoot(lines(...text, ...foot))).toBe(text.length);
});
