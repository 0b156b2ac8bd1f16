import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const requirementsOf = (...body: readonly string[]) =>
  draftOf(['某某中学2024年工作计划', '一、主要工作', ...body].join('\n'), 2024).plan.sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements),
  );
const asked = (...body: readonly string[]) => requirementsOf(...body).map(({ text }) => text);

describe('what is done to a thing that stands before its verb', () => {
  it.each([
    '把护苗行动落在细处',
    '把劳动观念渗透到实验教学过程中',
    '把家校沟通同社区服务紧密结合起来',
    '将出勤作为评优的重要方面',
    '在4月10日前将自查表发教务处邮箱',
    '向分管领导或值班室汇报',
    '参照建立错题档案',
    '采取有效措施防止疫情蔓延',
    '把修渠作为兴村的一个大项来抓',
    '将占道堆放作为一类问题列入整治清单',
    '抽检结果记入档案',
    '一张领料单只准领一种材料',
  ])('is asked for: %s', (clause) => {
    expect(asked(`${clause}，组织一次交流会。`).some((text) => text.endsWith(clause))).toBe(true);
  });

  it('is how it is looked at where it only says so', () => {
    expect(asked('把教书和育人有机结合起来，组织一次交流会。')).toEqual(['组织一次交流会']);
  });
});

describe('a list of things before a verb', () => {
  it.each([
    '桌椅、门锁、灯管逐班检修',
    '除湿机、除雪锹储备到位',
    '放学前询问住宿生去向',
    '没按期归还的在例会上说明原因',
    '组织工作人员进入校园讲授急救知识',
    '以感恩母校为主题办好毕业典礼',
    '作品照片、录音文件采用mp3格式',
    '限期整改',
    '2小时内补书面说明',
    '每周三16:30前在群里通报食堂情况',
  ])('is none of its verb’s beginning: %s', (clause) => {
    expect(asked(`${clause}，问题当日报修。`)).toContain(clause);
  });
});

describe('an act that is named by a noun', () => {
  it('is one where the next goes on with it', () => {
    expect(asked('宿舍漏水点整改，形成验收记录。')).toEqual(['宿舍漏水点整改', '形成验收记录']);
    expect(asked('各类隐患排查工作，形成验收记录。')).toEqual(['形成验收记录']);
  });
});

describe('what a deed is part of', () => {
  it('may be in other hands by 其中, and in brackets', () => {
    const [, duty] = requirementsOf('各单位负责门前保洁；其中水务局负责泵房的维护。');
    expect(duty?.lead).toEqual(['水务局']);
    const [, aside] = requirementsOf('车队负责车辆的使用与管理（清洗车身由各班组负责）。');
    expect([aside?.text, aside?.lead]).toEqual(['清洗车身由各班组负责', ['各班组']]);
  });

  it('stands neither in its text nor in the name of whose it is', () => {
    const [duty] = requirementsOf('暖心行动：县文旅局举办“乡村赶集日”。');
    expect([duty?.text, duty?.lead]).toEqual(['举办“乡村赶集日”', ['县文旅局']]);
  });
});

describe('two acts joined', () => {
  it('are parted at 并 before 举行, and at 另', () => {
    expect(asked('组织学生诵读古诗并举行班级诗会。')).toEqual(['组织学生诵读古诗', '举行班级诗会']);
    expect(asked('接到停水通知后1小时内启用备用水箱，并通过广播、班级群公告。')).toContain('通过广播、班级群公告');
  });
});

describe('what is not to be done', () => {
  it.each([
    '不要自行拆修电箱',
    '门卫不互相推诿',
    '不喝酒、不赌博',
    '司机莫要疲劳驾驶',
    '千万别翻越护栏',
    '不盲目跟风投资',
    '不搞有奖销售',
    '上班期间不网购、不玩游戏',
    '值守人员不擅离岗位',
    '指导教师不参加本队的评分',
  ])('is a prohibition: %s', (clause) => {
    const found = requirementsOf(`${clause}，每月召开一次例会。`).find(({ text }) => clause.endsWith(text));
    expect(found?.target).toEqual({ never: 'true' });
  });
});

describe('what is forbidden one by one', () => {
  it('is parted where each says so', () => {
    expect(asked('司机不准超速、不准载客、严禁疲劳驾驶。')).toEqual(['司机不准超速', '不准载客', '严禁疲劳驾驶']);
    expect(asked('严禁占用、堵塞消防通道。')).toEqual(['严禁占用、堵塞消防通道']);
  });
});

describe('in which case', () => {
  it('nobody may come stays with whom it is said of', () => {
    expect(asked('发现咳嗽、皮疹等症状的访客和学生，一律不得进入宿舍楼。')).toEqual([
      '发现咳嗽、皮疹等症状的访客和学生，一律不得进入宿舍楼',
    ]);
  });

  it('something is done stays with it', () => {
    expect(asked('遇橙色及以上大风预警，半小时内停止户外活动。')).toEqual(['半小时内停止户外活动']);
  });
});

describe('the first sentence of a numbered part', () => {
  it('is text where it lists acts, and a title where it says one thing twice over', () => {
    const body = (first: string) => [
      '（一）后勤',
      '1．物资管理',
      `（1）${first}。定期开展食堂检查。`,
      '（2）清点资产。及时维修门窗。',
    ];
    expect(asked(...body('清点各班图书，登记入册'))).toContain('清点各班图书');
    expect(asked(...body('加强领导，落实责任'))).toEqual(['定期开展食堂检查', '及时维修门窗']);
  });
});

describe('a line with no more than the name of an event', () => {
  it('is to be held', () => {
    const body = ['（一）邻里活动', '共分两项。', '楼栋趣味运动会（以单元为单位）', '“书香人家”演讲比赛'];
    expect(asked(...body)).toEqual(['楼栋趣味运动会（以单元为单位）', '“书香人家”演讲比赛']);
  });

  it('is not theirs who are named as its place', () => {
    const [duty] = requirementsOf('（一）邻里活动', '地点：各社区、各小区', '楼栋趣味运动会');
    expect(duty?.lead).toEqual([]);
  });
});

describe('what stands behind a day', () => {
  it('is to be held then', () => {
    const held = requirementsOf('活动时间安排：', '2024年5月14日-16日：师生书画展。', '2024年5月17日：校园歌会。');
    expect(held.map(({ text, due }) => `${text} ${due ?? ''}`)).toEqual([
      '师生书画展 2024-05-16',
      '校园歌会 2024-05-17',
    ]);
  });
});
