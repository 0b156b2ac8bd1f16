import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../../src/core/draft/duties/targets.ts';
import { cpuTime } from '../../../support/cpu-time.ts';

/** As a person would say it: `>=2 次/month`, `>=95% 入学率`, `<=5 份`. */
function shown(text: string): string[] {
  return targetsIn(text).map(
    ({ target: { 'at-least': least, 'at-most': most, unit, of, every } }) =>
      `${least === undefined ? `<=${most}` : `>=${least}`} ${unit ?? of}${every ? `/${every}` : ''}`,
  );
}

describe('what a text demands in numbers', () => {
  it.each([
    ['全年专题学习研究不少于2次', ['>=2 次']],
    ['至少召开三次会议', ['>=3 次']],
    ['走访初中学校不少于四十所', ['>=40 所']],
    ['招生不少于１２００人', ['>=1200 人']],
    ['计划于2023年新增10所党建工作品牌示范校', ['>=10 所']],
    ['新增学位1.2万个', ['>=1.2 万个']],
    ['每校建成学生社团3个以上', ['>=3 个']],
    ['发展党员3至5名', ['>=3 名']],
    ['每月开展1次主题党日', ['>=1 次/month']],
    ['参加比赛不少于6项次，发信200封', ['>=6 项次', '>=200 封']],
    ['义务教育巩固率保持100%', ['>=100% 义务教育巩固率']],
    ['每季度至少研究2次', ['>=2 次/quarter']],
    ['每学期听课不少于15节', ['>=15 节/half-year']],
    ['每周召开一次例会', ['>=1 次/week']],
    ['集中学习2次/月', ['>=2 次/month']],
    ['支部党员大会一季度一次', ['>=1 次/quarter']],
    ['每月开展支部主题党日', ['>=1 次/month']],
    ['每年讲党课不少于2次', ['>=2 次']],
    ['党课每季度一次，支委会每月一次', ['>=1 次/quarter', '>=1 次/month']],
    ['力争到2023年底实现全覆盖', ['>=100% 范围内单位']],
    ['中小学校课后服务实现全覆盖', ['>=100% 中小学校']],
    ['普惠性幼儿园覆盖率达到92%以上', ['>=92% 普惠性幼儿园覆盖率']],
    ['合格率100%', ['>=100% 合格率']],
    ['入学率达到百分之九十八点五', ['>=98.5% 入学率']],
    ['优良率突破八成五', ['>=85% 优良率']],
    ['对口就业率不低于八成', ['>=80% 对口就业率']],
    ['交流比例不低于符合条件教师总数的10%', ['>=10% 交流比例']],
    ['大班额比例控制在1%以内', ['<=1 %']],
    ['起始年级班额不超过45人', ['<=45 人']],
    ['重特大安全事故为零', ['<=0 起']],
    ['评选“自强之星”十名，举办讲座2场', ['>=10 名', '>=2 场']],
    ['组织骨干教师30人参加培训', ['>=30 人']],
    ['书面作业平均完成时间不超过60分钟', ['<=60 分钟']],
    ['学生每天锻炼1小时', ['>=1 小时']],
  ])('%s: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    '推进党建品牌创建三年行动计划',
    '增强“四个意识”、坚定“四个自信”',
    '学习贯彻党的二十大和二十届二中全会精神',
    '颁发“光荣在党50年”勋章',
    '编纂第二届优秀品牌，举办第十二届运动会',
    '庆祝中国共产党成立100周年',
    '落实三会一课，坚持一岗双责，推进五项管理',
    '评选十佳党建品牌，打造一批特色学校',
    '建立三支队伍，完善两项机制',
    '开展全覆盖、无死角排查',
    '全市56所初中全部均衡编班',
    '连续6个月以上，满5年以上',
    '县级以上党委，三级以上医院',
    '近视率下降0.5个百分点以上',
    '每次不少于2小时',
    '认定结果3个工作日内公示',
    '班额控制在合理范围（初中50人）',
    '于2023年4月13日印发〔2023〕12号文件',
    '上好开学第一课，做到一校一案',
    '达到一个新水平',
    '进入全市前三名',
    '实施“1+3+N”行动和5G建设',
    '义务教育九年一贯制学校',
  ])('is nothing: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('is a guess where the text does not say it in so many words', () => {
    const doubts = [
      '不少于2次',
      '新增10所',
      '实现全覆盖',
      '每月开展活动',
      '合格率95%',
      '事故为零',
      '每天不少于1小时',
    ].map((text) => targetsIn(text)[0]?.doubt);
    expect(doubts).toEqual([undefined, 'bare-number', 'full-coverage', 'rhythm', 'share-of', 'zero', 'each-day']);
  });

  it.each([
    ['每季度召开1次例会，每三年开展1次轮训', ['>=1 次/quarter', '>=1 次 unsaid-rhythm 每三年开展1次']],
    ['每月召开1次例会，每两周开展1次轮训', ['>=1 次/month', '>=1 次 unsaid-rhythm 每两周开展1次']],
    ['每月召开1次例会，隔周开展1次轮训', ['>=1 次/month', '>=1 次 unsaid-rhythm 隔周开展1次']],
    ['每周召开1次例会，双月开展1次轮训', ['>=1 次/week', '>=1 次 unsaid-rhythm 双月开展1次']],
    ['每季度召开1次例会，每两年开展1次轮训', ['>=1 次/quarter', '>=1 次 unsaid-rhythm 每两年开展1次']],
    ['每月召开1次例会，每两个月开展1次轮训', ['>=1 次/month', '>=1 次 unsaid-rhythm 每两个月开展1次']],
    ['每月召开1次例会，每逢重大节日走访1次', ['>=1 次/month', '>=1 次 unsaid-rhythm 每逢重大节日走访1次']],
    ['教研活动两周一次，家长会半年一次', ['>=1 次 unsaid-rhythm 两周一次', '>=1 次/half-year']],
    ['每半月召开1次例会', ['>=2 次/month times 每半月召开1次']],
    ['每半月召开例会', ['>=2 次/month times 每半月']],
    ['每学期听课不少于15节', ['>=15 节/half-year term 每学期听课不少于15节']],
    ['每月召开1次例会，全年开展轮训2次', ['>=1 次/month', '>=2 次 bare-number 轮训2次']],
    ['每月定期召开1次例会，不定期检查2次', ['>=1 次/month', '>=2 次 bare-number 检查2次']],
    ['班额不超过45人', ['<=45 人 level 不超过45人']],
    ['生均图书不少于30册', ['>=30 册 level 不少于30册']],
    ['书面作业平均完成时间不超过60分钟', ['<=60 分钟 level 不超过60分钟']],
    ['培训不少于3至5名，新增30余人', ['>=3 名 rough 不少于3至5名', '>=30 人 rough 新增30余人']],
  ])('is in a rhythm of its own, and a guess where the plan cannot say it as the text does: %s', (text, expected) => {
    const doubts = targetsIn(text).map(({ doubt, from, start, end }) =>
      doubt === undefined ? '' : ` ${doubt} ${text.slice(from ?? start, end)}`,
    );
    expect(shown(text).map((target, at) => `${target}${doubts[at]}`)).toEqual(expected);
  });

  it.each(['每三年开展1次轮训，', '每月开展2次，', '3至5次，', '每'])('is looked for in time: %s', (piece) => {
    expect(cpuTime(() => targetsIn(piece.repeat(100_000 / piece.length)))).toBeLessThan(2000);
  });
});
