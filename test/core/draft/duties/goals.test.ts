import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const asked = (title: string, ...body: readonly string[]) =>
  draftOf(['某某市托育服务行动方案', `一、${title}`, ...body, '二、措施', '1.建档。每月走访1次。'].join('\n'), 2024)
    .plan.sections.slice(0, 1)
    .flatMap(({ items }) => items.flatMap(({ requirements }) => requirements.map(({ text }) => text)));

describe('goals', () => {
  it('are asked for from the first number or day on, also where they say what becomes of a thing', () => {
    expect(
      asked(
        '主要目标',
        '坚持普惠优先，打造温馨家园。到2027年，新建托位900个，监管体系基本建立，家长满意度显著提升。',
        '——设施更加完善。健全三级服务网络，一批示范园所进入全省前列。',
        '——产业持续壮大。早教用品企业实现集群发展，形成托育新业态，充分调动社会力量参与积极性。',
        '早教队伍不断壮大，康养器材基本实现国产化，检测设备取得重大突破，照护技术国内领先，试点成效初显。',
      ),
    ).toEqual([
      '新建托位900个',
      '监管体系基本建立',
      '家长满意度显著提升',
      '健全三级服务网络',
      '一批示范园所进入全省前列',
      '早教用品企业实现集群发展',
      '形成托育新业态',
      '康养器材基本实现国产化',
      '检测设备取得重大突破',
      '照护技术国内领先',
      '试点成效初显',
    ]);
  });

  it('without a number or a day are what the work is for', () => {
    expect(asked('工作目标', '健全服务网络，提升照护水平。', '队伍建设取得新进展，家长更加满意。')).toEqual([]);
  });
});

it('what becomes of a thing behind an act elsewhere is no duty of its own', () => {
  expect(asked('任务', '1.建网。健全服务网络，提升照护水平，监管体系基本建立。')).not.toContain('提升照护水平');
});
