import { sureVerbs, verbAt, verbWithin } from '../acting-verbs.ts';
import { behindManner, behindTime, openingVerb } from '../before-verb.ts';
import { person } from '../name-ends.ts';
import { prepositionalRole } from '../prepositional-role.ts';

/** A verb with what it acts on, or words of time and manner before what is done. 教研组建设 is nothing that a group does. */
export function acts(rest: string): boolean {
  if (helping.test(rest) || measure.test(rest) || words.test(rest) || halfOfOffice.test(rest) || countsThem.test(rest))
    return false;
  if (mustNot.test(rest) || demands.test(rest)) return true;
  const said = rest.replace(/^(?:牵头|一律(?!不)|原则上|据此|分别|具体|共同|每人|活动期间)/u, '').replace(twoVerbs, '');
  const led = prepositionalRole(rest) ?? prepositionalRole(rest.slice(behindManner(rest)));
  if (led === undefined && isState.test(said) && !raises.test(said)) return false;
  if (deed.test(said) || there.test(said) || leavesUndone(said)) return true;
  const verb = openingVerb(said);
  if (verb?.start === 0) return verbWithin(said, 0) > 0 && !how.test(said.slice(verb.end));
  return verb !== undefined || led === 'act' || (led === 'means' && !/^[与同]/u.test(rest)) || doesInTime(rest);
}

/** 县教科 | 规划办公室: the other half of the name. */
const halfOfOffice =
  /^(?:规划|管理|建设|发展|督导|研究|招生|考试|指导|服务|监督|保卫|评估|审批|考核)[\u3400-\u9fff]{0,6}?(?:办公室|办(?=[（委负组对向将，])|中心|领导小组|委员会|管理处|管理局)/u;

/** 村卫生室 | 改造提升22个: of which so many are made. */
const countsThem =
  /^(?:新建|改造|提升|扩建|维修|新增|更新|建成|修缮|升级|达标|创建)[\u3400-\u9fff]{0,4}[0-9]{1,6}[个所处座条间栋台套家]?(?:以上)?[，。；]?$/u;

/** The same behind a name that may as well be the first half of a thing's: 教师培训, 学生社团, 体育组活动. */
export function surelyActs(rest: string): boolean {
  if (together.test(rest) || goingBy.test(rest)) return true;
  if (
    /^(?:[由与同和或、的节]|及(?!时)|以及)/u.test(rest) ||
    undergone.test(rest) ||
    helping.test(rest) ||
    measure.test(rest) ||
    words.test(rest) ||
    isState.test(rest)
  )
    return false;
  if (deed.test(rest) || there.test(rest) || ofThisOne(rest) || leavesUndone(rest)) return true;
  const before = firstBefore.exec(rest)?.[0].length ?? 0;
  if (before > 0 && openingVerb(rest.slice(before))?.start === 0) return true;
  const behind = rest.slice(behindManner(rest));
  if (prepositionalRole(rest) === 'act' || prepositionalRole(behind) === 'act') return true;
  return !ofKind.test(rest) && ((openingVerb(rest)?.start ?? 0) > 0 || doesInTime(rest));
}

/** 不安排加班, 不予受理, 不再续聘. */
function leavesUndone(rest: string): boolean {
  const not = /^(?:一律|绝|决|坚决)?不(?![得准许])[予再]?/u.exec(rest)?.[0] ?? '';
  return not !== '' && (not.startsWith('一律') || verbAt(rest, not.length) > 0);
}

/** 专任教师按标准配齐, 重点人员定期走访: what is done to them. */
const undergone =
  /^全员(?:轮训|培训|参训|考核)|^[^，对将把为向进]{0,8}(?:配[齐备足强]|启用|走访|慰问|发放|选聘|招聘|聘用|考核|培训|轮训|评选|表彰|奖励|更新|维护|消毒|检修|检测|补充|调整|轮换|交流|登记|建档|开放|通风)[，。；]?$/u;
/** 及时与家长沟通. */
const together = /^(?:及时|主动|定期|经常)?与[^，、]{2,10}(?:沟通|联系|签订|交流|对接|结成)/u;
/** 党小组按工作方案要求，, 候选人经各组评议后，: by what they go in what follows. */
const goingBy = /^(?:(?:按照?(?![摩揭])|根据|依据|依照)[^，]{2,}|经(?=各|本|全体|学校|所在)[^，]{2,}后)，$/u;
/** 出车前检查车况. */
const firstBefore = /^[\u3400-\u9fff]{2,4}前(?=[\u3400-\u9fff]{4})/u;
/** 照常上班, 提前10分钟到岗, 在校门口执勤, 有序回教室, 签字后将材料存档. */
const there =
  /^(?:准时|按时|照常|提前|及时|有序|依次|迅速|快速|立即|安静)[^，的]{0,8}(?:[到上入进离返回退][岗班校场会园位站教车厂室]|候场|就[位座]|[上下]楼|集合|站[好立])|^在[校园][门内园]|^[\u3400-\u9fff]{2,10}后(?:将|把|再|立即|及时)[\u3400-\u9fff]{3}/u;
/** 教师全员培训, 学生集体活动: of what kind a thing is. */
const ofKind =
  /^(?:全员|安全|专题|专项|集体|集中|系统|科学|信息化|规范化|标准化|精细化|动态|网格化|线上|线下|现场|试点|重点|基本|整体|一体化?|定向|双向|自主|独立|实地|顶层|首次|全程|全面|统一|有组织|常规|第|[一二三四]季度|[春秋]季|[寒暑]|学年|课[前后间]|[期会][初中末前后]|全年|年[内初度])/u;

/** 全程监督本办法的执行, 要求家长接送孩子: what is pointed at, or told to somebody, is acted on, and no second half of a name. */
function ofThisOne(rest: string): boolean {
  if (demands.test(rest)) return true;
  const verb = openingVerb(rest);
  return verb !== undefined && /^(?:本|该|各|每[位名个]|所有|全体|《)/u.test(rest.slice(verb.end));
}

const demands = new RegExp(`^(?:立即|立刻|及时|主动)?要求(?!人人)(?:[^，的]{0,4}${person})[^，]{3}`, 'u');

/** 班主任不得外泄. */
const mustNot = /^(?:一律|绝|决)?(?:不得|严禁|不准|不许)[\u3400-\u9fff]{2}/u;
/** 指导、协调各街道. */
const twoVerbs = /^[\u3400-\u9fff]{2}、(?=[\u3400-\u9fff]{4})/u;
const measure =
  /^[^，。；]{2,14}率(?:应|要|须|均)?(?:达|保持|稳定|不低于|力争|提[升高]|[0-9])|(?<!按[^，]{1,8})的(?:比例|占比|比重|人数|次数|数量)|^(?:超过|占)[^，；。]{0,6}(?:半|[0-9%]|分之)|^可[^，；。]{2,12}(?:达到|达[0-9]|不[低少]于|确保|力争|为[0-9])|(?:时间|时长|次数|人数|总量|费用)(?:一般|原则上|应)?(?:不[少低超高]|达|控制)/u;
/** 治理结构不断完善, 建成投用: how things are. */
const isState =
  /(?:不断|持续|进一步|稳步|逐步|日益|显著)[^，]{2,6}[，。；]?$|^[\u3400-\u9fff]{2}(?:达标|到位|完善|合格)[，。；]?$|^(?:建成|投用|投入使用|竣工|完工|达标|启用|开放)/u;
/** 进一步加大清淤力度: with a thing of its own it is no state. */
const raises = /(?:加[大强快]|强化|完善|优化|规范|深化|细化|改进)[\u3400-\u9fff]{2,}[，。；]?$/u;
/** Verbs that are no nouns, whatever follows them: 完成方案制定. */
const deed = new RegExp(
  `^(?:${sureVerbs}|收集(?:汇总|整理)|参加|进行|做到|延长|清点|张贴|配送|宣布|维持|提醒|拦截|听从|站[在到]|引导(?![员标牌区线语页])|保证(?!金)|负责(?!人|制(?![定订作造])))(?!的|情况|率|者|人员|时)[\\u3400-\\u9fff“《0-9]{2}|^(?:实行|推行|推广)(?!的|方案|办法|工作|应用|情况|计划|活动|经验|周|站|人|中心)[\\u3400-\\u9fff“《0-9]{2}|^(?:成立|组建)[^，]{2,}(?:小组|专班|委员?会|机构|队)|^组成[^，]{0,6}(?:组|队|专班)|^派[0-9一二两三四五六七八九十]{1,2}[名位人]|^[听评上磨备]课(?=不少于|不低于|至少|[0-9一二两三])|^分(?:[0-9一二三四五六七八九十]+个?|若干)?(?:组|路|批|片)|^出[0-9一二两三](?=[期份篇版套])|^持[\\u3400-\\u9fff]{0,4}证(?!明)|^报[\\u3400-\\u9fff]{2,8}[0-9一两三]{1,2}[份篇张件名人个]|^传(?![达统递输授染])[\\u3400-\\u9fff]{3}|^(?:暂停|停止)[\\u3400-\\u9fff]{3}|^组织(?:学生|师生|幼儿|家长|教师|人员|专家|召开|开展|实施|本)`,
  'u',
);
const how = /^(?:每|严格|认真|公开|扎实|深入|持续|全面|进一步|有序|不断|稳步|规范|逐步)/u;

/** 每周巡河, 每日三巡: words of time with something done, and not only how many: 每周2次, 每学期及格率. */
function doesInTime(rest: string): boolean {
  if (!/^[每0-9一二三四五六七八九十]/u.test(rest) || /率|比例|占比/u.test(rest)) return false;
  const said = rest.slice(behindManner(rest));
  return (
    behindTime(rest) > 0 &&
    (/^[\u3400-\u9fff](?:[\u3400-\u9fff]|[0-9]{1,3}[\u3400-\u9fff])/u.test(said) || timesDone.test(said))
  );
}

const timesDone = /^[一二两三四]?[巡查检测报访练评讲谈扫]/u;

/** 在全国教育大会上的讲话精神: what somebody said. */
const words =
  /^(?:在|对|关于)[^，]{2,40}的?(?:重要)?(?:指示|讲话|批示|论述|回信|贺信)(?:批示)?(?:精神|要求)?[，。；]?$/u;

/** 各处室配合: of what is somebody else's. */
const helping = /^(?:积极|全力|主动)?(?:配合|协助|参与)[，。；]?$/u;
