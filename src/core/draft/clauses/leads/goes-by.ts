import { matchesIn } from '../../../matches-in.ts';
import { sureVerbs, verbAt } from '../acting-verbs.ts';
import { behindManner, openingVerb } from '../before-verb.ts';

/** By what, on what ground or with what aim the next clause is done; 按座次离场 is how. */
export const goesBy =
  /^(?:按照|根据|依据|依照|遵照|参照|对照|对标|结合|围绕|紧盯|紧扣|聚焦|瞄准|立足于?|着眼于?|针对|顺应|适应|面向|利用|依托|运用|借助)(?=[^，]*，$)/u;

/** Verbs that make no name with the thing beside them: 推进机制 is a name, 撰写感悟 none. */
const deed = new RegExp(
  `(?<=[^的、])(?:(?!成立|公示|公布|上报)(?:${sureVerbs})|开展|进行|实施|实行|加强|强化|加以|予以|给予|举行|推动(?!力)|推进|传达|办理|确定|划定|决定|选择|组建|组织(?=教学|开展|实施|各|[师学]生|学员|人员|专家|党员)|布局(?!在|[于和与])|填报|录入|推介|讲授|征求|承担|拓展|构建|打造|搭建|改进|落实|提出|颁发|开设|凝练|提炼|梳理|更换|补齐|加快|加速|培育(?![^，]{0,6}(?:基地|中心|工程|项目|计划|机制|体系|库)，)|组织(?=[^，的]{4,}活动，)|健全|完善|细化|谋划|拟定|推行|引导|督促|查找|遴选|提供(?!者))(?!的|后|[，和与或及]|情况|结果|工作|活动|(?:机制|体系|制度|平台|方案|计划|规划)，)[\\u3400-\\u9fff“《□0-9][\\u3400-\\u9fff“《□、0-9]`,
  'gu',
);
/** 归纳成几类, 准备好器材, 评选出优胜班, 分享给家长, 建设3个库, 培育一批企业: done to an end, or so many of a thing. */
const ended =
  /[\u3400-\u9fff]{2}(?:[出成好](?!来的)(?=[\u3400-\u9fff]{2})|[到至在](?=[\u3400-\u9fff]{2}[^，的]*，$)|给(?!予)(?=[^，的]*，$)|(?=[0-9]+[个家条支名处项]|一[批个支套]))/gu;
/** 人数的20%评选标兵: behind how many of them. */
const share = /%(?:（[^（）]*）)?/gu;
/** Of what kind a thing is, and no manner: 安全管理, 统一安排. */
const ofKind =
  /^(?:全员|安全|快速|继续教育|专题|专项|集体|集中|系统|科学(?!规划|引导)|信息化|规范化|标准化|精细化|动态|网格化|线上|线下|现场|试点|重点|基本|整体|一体化?|定向|联合|协同|双向|自主|独立|实地|顶层|首次|全程|全面|统一|常规|综合|日常|年度?|学[年期]|[春秋]季|[寒暑]假|高度|深度|普遍|公平|公正|[上下]半年|课[前后间]|[0-9一二三四五六七八九十])/u;
/** 对照条件审核、确定，; 结合实际贯彻落实，: nothing but what is done. */
const atEnd =
  /(?:处理|执行|办理|贯彻落实|考核发放|审核、确定)，$|(?:规定|要求|标准|制度|办法|范围)(?:进行)?(?:管理|管控|处置|操作|使用|存放|保管|配备|验收|登记|归档)，$|依法(?:依规|合规)[^，的]{2,}，$/u;

/** Whether a clause that says what the next goes by says before its comma what is done, too: 结合实际撰写感悟，. */
export function doesWhatItGoesBy(clause: string): boolean {
  const led = goesBy.exec(clause)?.[0].length ?? 0;
  const rest = clause.slice(led).replace(quoted, (all) => `“${'□'.repeat(all.length - 2)}”`);
  if (atEnd.test(rest)) return true;
  const own = endOfOwn(rest);
  return (
    matchesIn(rest, deed).some(({ index }) => index > own) ||
    matchesIn(rest, ended).some(({ index }) => index > own && verbAt(rest, index) > 0) ||
    matchesIn(rest, share).some(({ 0: { length }, index }) => verbAt(rest, index + length) > 0) ||
    isDoneInSomeWay(rest, Math.max(own, 1))
  );
}

/** What stands in quotation marks is a name. */
const quoted = /“[^“”]*”/gu;

/** 按照程序及时报送，: a manner with a verb behind it. */
function isDoneInSomeWay(rest: string, from: number): boolean {
  for (let at = from + 1; at < rest.length - 3; at += 1) {
    const length = behindManner(rest.slice(at, at + longestManner));
    if (length > 1 && !ofKind.test(rest.slice(at)) && verbAt(rest, at + length) > 0) return true;
  }
  return false;
}

const longestManner = 12;

/** 做优链条、做强功能、做好协同: where the verbs of what it goes by are over; 0 where it begins with none. */
function endOfOwn(rest: string): number {
  const verb = openingVerb(rest);
  if (verb === undefined) return 0;
  const last = rest.lastIndexOf('、') + 1;
  const listed = openingVerb(rest.slice(last));
  return listed?.start === 0 && !held.test(rest.slice(verb.end, last)) ? last + listed.end : verb.end;
}

/** 突出问题开展检查、暗访: a list of what is held. */
const held = /开展|进行|组织/u;
