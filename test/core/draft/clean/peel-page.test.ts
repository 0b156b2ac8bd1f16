import { expect, it } from 'vitest';
import { dayOfPage, peelPage } from '../../../../src/core/draft/clean/peel-page.ts';
import { lines, textsOf } from '../../../support/documents.ts';

it('links to other texts below the last go, with their days and without', () => {
  const links = [
    '【打印正文】',
    '下一条：关于召开会议的通知',
    '河湾区召开教研会议[ 03-02 ]',
    '河湾区开学检查（2026-02-27）',
  ];
  expect(textsOf(peelPage(lines('一、标题', '开展检查。', ...links)))).toEqual(['一、标题', '开展检查。']);
});

it('what others said of the text goes with its head, and gives no day', () => {
  const page = lines(
    '一、标题',
    '开展检查。',
    '二、要求',
    '按月上报。',
    '评论回复',
    '王园：同意 ［2016-07-10］',
    '提交',
  );
  expect(textsOf(peelPage(page))).toEqual(['一、标题', '开展检查。', '二、要求', '按月上报。']);
  expect(dayOfPage(page)).toBeUndefined();
});

it.each(['首页/公文/工作计划', '资料 / 公文范文 / 航运 / 工作计划'])(
  'the way to a page may have bars between its steps: %s',
  (way) => {
    const page = lines(way, '青石镇渡口工作计划', '2026-02-20 10:08:15', '一、标题', '开展检查。');
    expect(textsOf(peelPage(page))).not.toContain(way);
  },
);
