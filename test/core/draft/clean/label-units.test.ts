import { describe, expect, it } from 'vitest';
import { labelUnits } from '../../../../src/core/draft/clean/label-units.ts';
import { lines, textsOf } from '../../../support/documents.ts';

describe('names of units in brackets', () => {
  it('at the end of several lines are a note of who does it', () => {
    const texts = [
      '一、九月',
      '1.举行开学典礼（德育处）',
      '2.组织演练1次（安全办、各班）。',
      '3.表彰教师（办公室 工会）',
    ];
    expect(textsOf(labelUnits(lines(...texts)))).toEqual([
      '一、九月',
      '1.举行开学典礼（责任单位：德育处）',
      '2.组织演练1次（责任单位：安全办、各班）',
      '3.表彰教师（责任单位：办公室 工会）',
    ]);
  });

  it.each([
    [['1.报人事部门（人事科）', '2.召开会议。', '3.开展检查。']],
    [['1.配备教师（含幼儿园）', '2.建设学校（试点）', '3.开展活动（两次）', '4.修订制度（试行）']],
  ])('are text where few lines end so, or with other words', (texts) => {
    expect(textsOf(labelUnits(lines(...texts)))).toEqual(texts);
  });

  it.each(['市科协', '县残联、县工商联', '县文联'])('%s is one', (names) => {
    expect(textsOf(labelUnits(lines('一、宣传', `1.办好讲座。（${names}）`)))).toEqual([
      '一、宣传',
      `1.办好讲座。（责任单位：${names}）`,
    ]);
  });

  it.each([
    ['2、职工文艺汇演（文体组）。', '2、职工文艺汇演（责任单位：文体组）'],
    ['3.青年技工赛（技术科、质检室）', '3.青年技工赛（责任单位：技术科、质检室）'],
    ['4.清扫走廊（会议室）', '4.清扫走廊（会议室）'],
    ['文艺汇演（文体组）', '文艺汇演（文体组）'],
  ])(
    'name who does it though they stand once, where all of a numbered line stands before them: %s',
    (text, labelled) => {
      expect(textsOf(labelUnits(lines('一、九月', text, '二、十月')))).toEqual(['一、九月', labelled, '二、十月']);
    },
  );

  it('behind each of several things on a line name whose each is', () => {
    const line = '三月：举办茶艺会（工会）；清理库房（总务科、保卫科）。';
    expect(textsOf(labelUnits(lines('一、安排', line)))[1]).toBe(
      '三月：举办茶艺会（责任单位：工会）；清理库房（责任单位：总务科、保卫科）。',
    );
    const told = '消防演练（保卫科）；入职教育（参观陈列馆）。';
    expect(textsOf(labelUnits(lines('一、安排', told)))[1]).toBe(told);
  });

  it('on a line of their own head what follows where the count begins anew below each of them, and else end what stands above', () => {
    const counted = ['一、职责', '【保卫科】', '（1）每日巡查2次', '（2）登记访客', '【各车间】', '（1）每周自查'];
    expect(textsOf(labelUnits(lines(...counted)))).toEqual(counted);
    const ended = ['一、职责', '1.每日巡查2次', '【保卫科】', '2.每周自查', '【各车间】'];
    expect(textsOf(labelUnits(lines(...ended)))[2]).toBe('（责任单位：保卫科）');
  });

  it('name who does it though they stand once, where they stand behind a full stop', () => {
    const texts = [
      '食堂。每餐留样。不准制售凉菜。（烹饪协会、各供应中队）',
      '安全。每月演练（防震）。',
      '走访企业。（见附件）',
    ];
    expect(textsOf(labelUnits(lines(...texts)))).toEqual([
      '食堂。每餐留样。不准制售凉菜。（责任单位：烹饪协会、各供应中队）',
      ...texts.slice(1),
    ]);
  });

  it('are told by what else ends in brackets, however long the text around is', () => {
    const around = Array.from({ length: 40 }, (_, at) => `说明文字之${at}。`);
    const texts = [
      '1.排练节目；（团委）',
      '2.布置展板（三天）',
      '3.收取作品；（各班）',
      '4.评选优胜；（音乐组、美术组）',
    ];
    expect(textsOf(labelUnits(lines(...around, ...texts))).slice(40)).toEqual([
      '1.排练节目；（责任单位：团委）',
      '2.布置展板（三天）',
      '3.收取作品；（责任单位：各班）',
      '4.评选优胜；（责任单位：音乐组、美术组）',
    ]);
  });

  it.each([
    ['1.开展家访。〔学生发展与心理健康教育科、团委〕', '1.开展家访。（责任单位：学生发展与心理健康教育科、团委）'],
    ['1.检修校车［后勤服务中心］', '1.检修校车（责任单位：后勤服务中心）'],
    ['1.清点器材【体育组】。', '1.清点器材（责任单位：体育组）'],
    ['1.修订预案 ——保卫科', '1.修订预案 （责任单位：保卫科）'],
    ['1.修订预案。（保卫科，2025年6月底）', '1.修订预案。（责任单位：保卫科；完成时间：2025年6月底）'],
    ['1.修订预案。（6月底前，保卫科、医务室）', '1.修订预案。（责任单位：保卫科、医务室；完成时间：6月底前）'],
    ['1.修订预案。（6月底前）', '1.修订预案。（6月底前）'],
  ])('need no others where the mark is not for what is said by the way: %s', (text, labelled) => {
    expect(textsOf(labelUnits(lines(text)))).toEqual([labelled]);
  });

  it.each([
    ['1.修订办法。年底前提交表决（人事科、工会）。', '1.修订办法。年底前提交表决（责任单位：人事科、工会）'],
    ['1.优化线路，停运空驶班次（运输科，6月底）', '1.优化线路，停运空驶班次（责任单位：运输科；完成时间：6月底）'],
    ['1.检修水泵。每月排水不少于2次。（保管员）', '1.检修水泵。每月排水不少于2次。（责任单位：保管员）'],
    ['1.举办船展。每年一次。（商务局、县贸促会）', '1.举办船展。每年一次。（责任单位：商务局、县贸促会）'],
    [
      '1.对趸船逐只排查，发现一只清理一只（各社区、综合执法队）。',
      '1.对趸船逐只排查，发现一只清理一只（责任单位：各社区、综合执法队）',
    ],
    ['1.检修水泵。每月排水。（设备科）（8分）', '1.检修水泵。每月排水。（责任单位：设备科）（8分）'],
  ])('need no others behind an act: %s', (text, labelled) => {
    expect(textsOf(labelUnits(lines(text)))).toEqual([labelled]);
  });

  it.each(['1.下周一，召开例会（会议室）', '1.汇总后，报县水务局（人事科）', '1.评优时，优先考虑骨干（中层干部）'])(
    'are not a place, a part of an office or people of a rank: %s',
    (text) => {
      expect(textsOf(labelUnits(lines(text)))).toEqual([text]);
    },
  );

  it.each(['云政发〔2026〕9号', '1.开展“回头看”——查漏补缺', '1.召开会议【试点】'])(
    'are not what else stands so: %s',
    (text) => {
      expect(textsOf(labelUnits(lines(text)))).toEqual([text]);
    },
  );
});

describe('who helps, behind whose it is', () => {
  it('is told as such', () => {
    expect(textsOf(labelUnits(lines('一、宣传', '1.办好讲座。（宣传科，工会参与）')))).toEqual([
      '一、宣传',
      '1.办好讲座。（责任单位：宣传科；配合单位：工会）',
    ]);
  });

  it('is no unit where it only says whom one helps', () => {
    const texts = ['一、三月', '1.苗木准备（配合绿化科）', '2.清点（配合总务科）', '3.迎检（配合安全科）'];
    expect(textsOf(labelUnits(lines(...texts)))).toEqual(texts);
  });
});

describe('who does an entry or a line, otherwise than in brackets at the end of several', () => {
  it('stands apart at the right of the page', () => {
    const texts = ['1．缓考、补考，录入成绩          教学办、各系', '2．“三八”节活动          分工会'];
    expect(textsOf(labelUnits(lines('第2周', ...texts)))).toEqual([
      '第2周',
      '1．缓考、补考，录入成绩（责任单位：教学办、各系）',
      '2．“三八”节活动（责任单位：分工会）',
    ]);
  });

  it('stands behind an entry of a list, in brackets or behind a sign', () => {
    const entries = lines('清点物资（总务处）', '写好总结 @林老师', '联系 a@b.example').map((line) => ({
      ...line,
      isEntry: true,
    }));
    expect(textsOf(labelUnits(entries))).toEqual([
      '清点物资（责任单位：总务处）',
      '写好总结（责任单位：林老师）',
      '联系 a@b.example',
    ]);
  });

  it('share it by their duties', () => {
    expect(textsOf(labelUnits(lines('一、任务', '1.抽检食品。【生产科、流通科按职责分工】')))[1]).toBe(
      '1.抽检食品。（责任单位：生产科、流通科）',
    );
  });

  it('are told among weeks with their days', () => {
    const weeks = [
      '第1周（2月26日—3月3日）',
      '1．清点（保管室）',
      '第2周（3月4日—3月10日）',
      '1．盘点（财务科）',
      '2．对账（财务科）',
    ];
    expect(textsOf(labelUnits(lines(...weeks)))[1]).toBe('1．清点（责任单位：保管室）');
  });
});
