import { describe, expect, it } from 'vitest';
import { joinedParts } from '../../../../src/core/draft/clauses/parts/joined-parts.ts';
import { draftOf } from '../../../support/documents.ts';

const asked = (sentence: string) =>
  draftOf(['某某中学2024年工作计划', '一、主要工作', sentence].join('\n'), 2024).plan.sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map(({ text }) => text)),
  );

describe('parts that one lead holds together', () => {
  it('are one case up to what befalls it, and one list of means up to its last word', () => {
    const parts = ['对门店未亮证经营，', '未执行进货查验，', '超范围经营的，', '要当场责令停业。'];
    expect(joinedParts(parts)).toEqual([
      { text: '对门店未亮证经营，未执行进货查验，超范围经营的，', isCase: true },
      { text: '要当场责令停业。', isCase: false },
    ]);
    expect(joinedParts(['考评组采用查看现场，', '翻阅记录，', '个别座谈的方式进行考评。'])).toHaveLength(1);
    expect(asked('重点整治违规设卡收费，到企业摊派、多头检查等问题。')).toEqual([
      '重点整治违规设卡收费，到企业摊派、多头检查等问题',
    ]);
    expect(asked('要从办群众放心的粮库，维护行业良好信誉的大局出发，整修烘干设备。')).toEqual(['整修烘干设备']);
    expect(joinedParts(['利用校园广播，', '电子屏等形式，', '播放交通安全短片。'])).toEqual([
      { text: '利用校园广播，电子屏等形式，', isCase: false },
      { text: '播放交通安全短片。', isCase: false },
    ]);
  });

  it.each([
    ['坚决杜绝上班时串岗，值夜时睡觉的现象。', 1],
    ['杜绝偷工减料，以次充好的行为。', 1],
    ['整治占道经营、乱停乱放，擅自发放小广告等问题。', 1],
    ['解决摊位多头收费，商户不清楚缴费标准等困惑。', 1],
    ['把平时的出勤，与年终的评优结合起来。', 1],
    ['重点核查航道疏浚进度，船员队伍培养，开放合作等成效，以及经费开支情况。', 1],
    ['检修缆绳，更换灯具，以及组织试航。', 3],
    ['把村道修好，与邻村商量通车。', 2],
    ['开展暗访，对巡查不到位，造成火情的，通报批评。', 1],
    ['开展暗访，对问题进行登记，整改不到位的，通报批评。', 2],
    ['避免重复检查，多头执法等现象。', 1],
    ['杜绝乱收费，推广阳光采购的做法。', 2],
    ['坚决防止水库漫坝，抓好下游群众转移。', 2],
  ])('are deeds up to the word that says of what kind they are: %s', (sentence, count) => {
    expect(asked(sentence)).toHaveLength(count);
  });

  it('are what one act is done to, however a comma parts it, and the verdict on those of whom it is told', () => {
    expect(asked('定期对水泵、风机，配电柜进行保养。')).toEqual(['定期对水泵、风机，配电柜进行保养']);
    expect(asked('应对烟道内壁清扫干净，阀门、管件等部位应及时更换。')[0]).toBe('应对烟道内壁清扫干净');
    expect(asked('检修工作中，电工分组排查线路。')).toEqual(['分组排查线路']);
    expect(asked('对逃学学生，班主任要当天联系家长。')).toEqual(['对逃学学生，当天联系家长']);
    expect(asked('考评组要将年初下达的绿化任务，纳入季度评比范围。')).toEqual([
      '将年初下达的绿化任务，纳入季度评比范围',
    ]);
    expect(joinedParts(['将巡查结果报送镇里，', '列入问题清单。'])).toHaveLength(2);
    expect(joinedParts(['把村道的养护工作，', '摆在雨季的首位。'])).toHaveLength(1);
    expect(joinedParts(['出勤率不足六成的，', '视为不合格。'])).toHaveLength(1);
    expect(asked('严禁在车辆行驶过程中，与驾驶员交谈。')).toEqual(['严禁在车辆行驶过程中，与驾驶员交谈']);
  });

  it('are what matters most of what is acted on', () => {
    expect(asked('摸排堤防险段，特别是涵闸和泵站，逐一建档。')).toEqual(['摸排堤防险段，特别是涵闸和泵站', '逐一建档']);
    expect(asked('摸排堤防险段，特别是在汛期要加密巡查。')).toHaveLength(2);
  });

  it('stay apart where nothing ends them', () => {
    const parts = ['对未达标学校开展帮扶，', '每月回访一次。'];
    expect(joinedParts(parts).map(({ text }) => text)).toEqual(parts);
  });
});

describe('a clause in front of what is done', () => {
  it.each([
    ['期中考试结束后，要召开质量分析会，并公布整改清单。', ['召开质量分析会', '公布整改清单']],
    ['各校要在专家的指导下，编制劳动课程方案。', ['编制劳动课程方案']],
    ['各村作为河道管护的责任主体，负责本村河段的日常巡查。', ['负责本村河段的日常巡查']],
    ['后勤公司将根据实际情况，分批更换食堂炊具。', ['分批更换食堂炊具']],
    ['各年级自行利用晨会课，组织学生观看防震短片。', ['组织学生观看防震短片']],
    ['三是依据《校园食品安全条例》《餐饮服务管理规定》，查处销售过期食品的行为。', ['查处销售过期食品的行为']],
  ])('asks for nothing itself: %s', (sentence, duties) => {
    const texts = asked(sentence);
    expect(texts.map((text) => duties.find((duty) => text.includes(duty)))).toEqual(duties);
  });

  it('is none where it says how much', () => {
    expect(asked('法治课每学期不少于6学时，学科教师人人参与。')).toContain('法治课每学期不少于6学时');
  });

  it('names the case in which it is done', () => {
    expect(asked('提升巡查能力，对私自改装电路的，及时依法查处。')).toContain('对私自改装电路的，及时依法查处');
  });

  it('leaves what anybody may do, and what will come of it, to the text', () => {
    expect(asked('村民可自行委托设计单位绘制图纸。')).toEqual([]);
    expect(asked('严查私设摊点，将有效维护校门口秩序。')).toEqual(['严查私设摊点']);
  });
});
