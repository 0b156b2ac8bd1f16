import { targetsIn } from '../amounts/targets.ts';
import { verbAt, verbEndsAt } from './acting-verbs.ts';
import { behindManner, isOnlyWhen, openingVerb } from './before-verb.ts';
import { doerOf } from './doer.ts';
import { doneBySomebody, onlySaysWho } from './doers/by-somebody.ts';
import { jobIn } from './doers/names.ts';
import { opensWithEffect } from './effect-verbs.ts';
import { forbids } from './forbids.ts';
import { goesOnAsName, isFrame, leadsOn, playsPart, saysOfWhich } from './leading-clause.ts';
import { roleBySign } from './no-act-signs.ts';
import { hasPredicate, isMetAtOnce } from './predicate.ts';
import { prepositionalRole } from './prepositional-role.ts';
import { isReadingNote } from './reading-note.ts';
import { isPast } from './signs/is-past.ts';

/**
 * What a clause is to the duties of its sentence. Every clause that says what to do is a duty; only what shows by its form
 * to be something else is none.
 */
export type ClauseRole =
  /** It says what to do, or how things have to be. */
  | 'act'
  /** 通过…, 在…基础上, 对…的: it leads to the act that follows. */
  | 'means'
  /** 进一步提升…水平: what comes of the act before it. */
  | 'effect'
  /** 增强“四个意识”, 坚持…原则: in what spirit. */
  | 'attitude'
  /** 9月1日前投入使用: when what stands before it is to be done. */
  | 'completion'
  /** No predicate: it goes on with what stands before it, or names what follows. */
  | 'noun';

/** 是否…, 有否…: a list of questions asks for each. */
const asked = /^(?!无论|不论|不管)[^，；。]{0,16}?(?:是否|有否|有无|能否|是不是|有没有)/u;

export function asks(clause: string): boolean {
  // 发现有无人认领的行李时，: in which case, and no question.
  return asked.test(clause) && !/[时后]，$/u.test(clause);
}

const completion =
  /^[^，]{0,16}(?:前|底|内|日|月|季度|半年|学期末?|中旬|上旬|下旬)(?:全部|基本|正式)?(?:投入使用|投入运行|上线运行|上线|投用|竣工(?:使用|投用|验收)?|完工|完成|建成|交付使用|到位|验收|启用|截止)[，。；]?$/u;
/** 新教师汇报课10月中旬完成: what is to be done by then is named before the day. */
const ownCompletion =
  /^(?!全部|基本|力争|确保|争取|计划|预计|须|应|其中|主体|一期|二期)[\u3400-\u9fff“”、0-9]{4,20}?(?:（[^（）]{1,60}）)?(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:[0-9]{1,2}日|底|份|上旬|中旬|下旬)?|(?<![0-9])今?年[底内末]|[上下]半年|[寒暑][假期])(?:以?前|之前)?(?:全部|全面|基本)?(?:检[测修查]|清[洗理]|更换|修复|维修|改造|完成|完工|投产|建成|竣工|验收|投用|投入使用|交付|竣工交付|交付使用|销号|清零|到位|开工|开放|开通|通车|通水|封顶|上线|挂牌|启用|答复|办结|办理|整改|清退|移交|兑现|发放|报送|上报)[，。；]?$/u;
const longestCompletion = 28;

const conditional =
  /(?:的|时|后|之后|之前|以前|之际|期间|前提下|情况下|基础上|过程中|以来|同时|的话|[天日月年周期][内前后])[，。；]?$|^(?:发现|遇有|遇到|发生)[^，、随即先就]{2,14}，$|^(?:一经)?发现有[^，随即先就]{2,40}，$|^遇(?![到见难上])[^，随即先就]{2,24}，$|^对[^，]*(?:不到位|不力|不实)，$|^(?:如|若|凡|凡是|除|当(?![天日年月场地众面])|只要|一旦|每逢|对于|关于|鉴于)/u;

/** Of these anything is an outcome. */
const sureEffect =
  /^(?:提升|提高(?![^，]*(?:频次|频率|密度|标准|比例)[，。；]?$)|增强|促进|助力|助推|确保|保证|避免|满足|使(?![用劲])|让(?!座)|彰显|展现|体现|涵养|提振|激发|营造|防止|凝聚|厚植|奠定|缓解|树立|支撑)/u;
const ledEffect = /^(?:从而|进而|以便|以期|以此|以免|切实保障|有效保障|不断|有效|真正)/u;
const outcome =
  /(?:认同|意识|水平|能力|质量|实效|成效|效能|效率|影响力|凝聚力|战斗力|组织力|创造力|竞争力|公信力|吸引力|号召力|执行力|氛围|素养|素质|基础|根基|格局|合力|动力|活力|生态|环境|作用|功能|地位|定力|自觉|认知|信念|理念|幸福感|获得感|满意度|知晓率|走深走实|走实走深|落地生根|落地见效|落细落实|落到实处|见行见效|新局面|新台阶|新突破|新成效|新提升|新发展|新作为|常态|发展|提升|提高|进步|成长|成才|转变|稳定|安全|和谐|健康|保障|精神|态势|形象|优势|责任感|使命感|荣誉感|归属感|秩序|权益|生命|前列|实处|顺利|便利|便捷|服务|支撑|支持|力量|正?能量|依据|参照|条件|贡献|示范|样板|首选地|高地|跃升|转型|下沉|跨越|攀升|向好|壮大|趋势|势头|进行|畅通|体验|数据分析|参考|生活|知识|负担|有效|有序|高效|无误|到位|发生|事故|隐患|质变|形成|提质增效|有效落实|增收|致富|现象|影响|成本|风险|受众|知名度|损害|良性循环|双赢|共赢|闭环|化)[”]?[，。；]?$/u;
/** 师生信息素养全面提升, 教育现代化水平走在全省前列. */
const happening =
  /(?:不断|全面|持续|进一步|大幅|明显|显著|有效(?![证期身凭票])|普遍|稳步|逐步|基本|更加|日益|走在|居于|位居|位列|(?<=[^努力争取]{2})成为)[^，]{0,12}[，。；]?$/u;
/** What is an act though its verb tells an outcome: it has a thing of its own to be made. */
const madeObject =
  /(?:研发|开发|攻关|建设|改造|应用|推广|开放|共享|升级|更新|清单|台账|方案|报告|说明|总结|纪要|材料|记录|汇编|整合|修订|制定|出台|立项|落户|投用|开工|开展|实施|培训|评价|监测|管理|检测|测评|试点|创建|申报|验收|扩面|入库|上市|清零|全覆盖|为零|校|园|馆|室|站|所|(?<![特亮重难热优缺])点|基地|单位|学校|工作|活动|工程|项目|制度|机制|体系|渠道|集群|产业链|平台|系统|行动|架构|联网|互认)[”]?[，。；]?$/u;

export const bidden = /务必|应当|(?<![无唯])须(?!知)/u;
const commanded = /^(?:务必要?|必须|应当|应该|应(?=[在以按将对从把])|要|须)(?!求|点)/u;

/** 成员必须是骨干教师: what whoever it is has to be. */
const qualified = /^[^，]{2,20}(?:必须|须|应当)是(?!否)/u;

/** What a clause is, at its place in the sentence and behind an act or not. */
export function roleOf(written: string, isBehindAct: boolean): ClauseRole {
  const clause = jobIn(written)?.rest ?? written;
  const isRule = forbids(clause) || asks(clause);
  if (!isRule && isReadingNote(clause)) return 'attitude';
  const shown = roleBySign(clause, { isBehindAct, isRule });
  if (shown !== undefined) return shown;
  if (playsPart(clause) || (!isRule && isFrame(clause))) return 'means';
  const doer = isRule ? undefined : doerOf(clause);
  if (doer === undefined) return roleOfWords(clause, isBehindAct);
  if (doer.rest === '') return isBehindAct ? 'completion' : 'means';
  if (isBehindAct && onlySaysWho(clause, doer.rest)) return 'completion';
  if (qualified.test(clause)) return 'act';
  const role = roleBySign(doer.rest, { isBehindAct, isRule }) ?? roleOfWords(doer.rest, isBehindAct);
  // 对停产的车间由厂长约谈: they do it to whom the preposition holds.
  const isDone =
    role === 'noun' ||
    role === 'effect' ||
    (role === 'means' && clause.startsWith('对') && prepositionalRole(clause) === 'act') ||
    (role === 'means' && doer.isOrdered && !clause.endsWith('，')) ||
    (role === 'means' && requested.test(clause) && roleOfWords(clause, isBehindAct) === 'act');
  return isDone ? 'act' : role;
}

/** 值日的学徒请务必将工具清点一遍: what somebody is requested to do. */
const requested = /^[^，]{2,30}请务必/u;

/** 惠及居民1.5万户, 涉及8个村: whom the act before it is good for, and of how much it is. */
const reaching = /^(?:约[0-9]|涉及[^，的]*[0-9]|惠及|受益|辐射|服务(?:师生|群众|居民|学生|企业|村民))/u;
/** 以展示办学特色: what the act before it is done for. */
function isInOrderTo(clause: string): boolean {
  if (!clause.startsWith('以') || /^以[^，]*(?:为|方式|形式|名义)/u.test(clause)) return false;
  return verbAt(clause, 1) > 0 || opensWithEffect(clause.slice(1 + behindManner(clause.slice(1))));
}

/** 年底前形成总结: what has a day of its own is asked for, whatever comes of it. */
const timed =
  /^(?:于|在|到)?(?:[0-9]{4}年)?(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号])?|年)(?:底|中旬|上旬|下旬)?(?:之?前|以前)(?=[^，。；]{4})/u;

function roleOfWords(clause: string, isBehindAct: boolean): ClauseRole {
  if (isPast(clause) && !asks(clause)) return 'attitude';
  if (goesOnAsName(clause)) return 'noun';
  if (isBehindAct && (reaching.test(clause) || isInOrderTo(clause))) return 'effect';
  if (isBehindAct && clause.length <= longestCompletion && !ownCompletion.test(clause) && completion.test(clause))
    return 'completion';
  if (forbids(clause) || asks(clause) || ownCompletion.test(clause)) return 'act';
  const joined = withoutAbove(clause).replace(/^(?:并且?|同时|还要?|也要?|又)(?=[\u3400-\u9fff]{2})/u, '');
  if (/^自[^，]*起，$|(?:的|的同时|的基础上|的前提下|的情况下)，$/u.test(joined)) return 'means';
  if (isOnlyWhen(joined)) return 'means';
  const hasOwnNumber = /[0-9%一二两三四五六七八九十百千零]|全覆盖/u.test(clause) && asksForMuch(clause);
  const led = prepositionalRole(joined.replace(commanded, ''));
  if (
    led === 'means' &&
    commanded.test(joined) &&
    !grounds.test(joined) &&
    (/^(?!要)[\u3400-\u9fff]{1,2}采取/u.test(joined) ||
      (verbEndsAt(joined.replace(/[，。；]$/u, '')) && !/的[^，的]{2,4}，?$/u.test(joined)) ||
      inTime.test(joined))
  )
    return 'act';
  // 并通过站牌公告: nothing follows that it could lead to.
  if (
    led === 'means' &&
    isBehindAct &&
    joined !== clause &&
    !clause.endsWith('，') &&
    verbEndsAt(joined.replace(/[。；]$/u, ''))
  )
    return 'act';
  if (led === undefined && clause.endsWith('，') && leadsOn(joined)) return 'means';
  if (led === 'means' && !(hasOwnNumber && counting.test(joined) && !lookedAt.test(joined))) return 'means';
  if (isBehindAct && /^由/u.test(joined)) return doneBySomebody(joined) ? 'act' : 'completion';
  if (saysOfWhich(joined) || (aboutWhat.test(joined) && openingVerb(joined) === undefined)) return 'means';
  if (hasOwnNumber) return 'act';
  if (led !== undefined) return led === 'act' && isBehindAct && isServing(joined) ? 'effect' : led;
  if (conditional.test(joined) && !hasPredicate(joined.replace(/的[，。；]?$/u, ''))) return 'means';
  if (isBehindAct && byWhom.test(joined)) return 'completion';
  const bare = joined.slice(behindEffectManner(joined));
  if (opensWithEffect(bare)) return timed.test(joined) ? 'act' : effectRole(clause, bare, isBehindAct);
  if (
    isBehindAct &&
    !bidden.test(joined) &&
    happening.test(joined) &&
    openingVerb(joined) === undefined &&
    !isMetAtOnce(joined)
  )
    return 'effect';
  return hasPredicate(joined) || timed.test(joined) ? 'act' : 'noun';
}

/** 要立足疫情防控，, 要结合品牌建设，: on what ground, whatever it ends in. */
const grounds = /^(?:要|应|须|必须|务必)?(?:立足|结合|聚焦|瞄准|紧扣|针对|着眼|面向|适应|顺应)[^，]*，$/u;

/** 尤其是做好冬防: what matters most is done, too. */
function withoutAbove(clause: string): string {
  const above = /^(?:尤其|特别)是(?=[\u3400-\u9fff]{2})/u.exec(clause)?.[0].length ?? 0;
  return above > 0 && openingVerb(clause.slice(above))?.start === 0 ? clause.slice(above) : clause;
}

/** 必须在规定时间内返回岗位. */
const inTime = /^(?:务必|必须|应当?|须)[于在][^，]{2,12}(?:内|前|后|时)[\u3400-\u9fff]{3,}/u;

/** 巡察反馈的17个问题，: of what is said what follows. */
const aboutWhat =
  /^[^，]{2,}的(?:[0-9一二三四五六七八九十]+个方面)?[0-9一二三四五六七八九十]+[个项条处件][^，0-9逐来]{1,8}，$/u;
/** 通过…达到95%: what a lead ends in can be counted itself. */
const counting =
  /(?:达到?|不低于|不少于|不超过|至少)[^，的]{1,12}[，。；]?$|(?:以上|以内|[0-9%][^，的]{0,3})[，。；]?$/u;

/** 按照不低于公用经费5%，: by how much, and not how much is to be done. */
const lookedAt = /^(?:对照|对标|围绕|聚焦|按照?|根据|依据|针对|紧扣|参照|比照)/u;

/** A number that is demanded; a rhythm alone says only when. */
function asksForMuch(clause: string): boolean {
  return targetsIn(clause).some(({ doubt }) => doubt !== 'rhythm');
}

const serving =
  /(?:保障|支撑|支持|依据|参照|参考|基础|条件|功能|动力|遵循|借鉴|指引|经验|分析|体验|便利|便捷|方便|环境|氛围)[，。；]?$|更[^，更]*服务[，。；]?$|(?:平台|舞台|机会|空间|榜样|表率|奠基|之路)[，。；]?$|(?:凝聚|注入|增添|积蓄|留住)[^，]*[，。；]?$/u;

/** 为船主提供必要的技术支持: what is given them. */
const given = /提供(?:必要|相应|免费|专业|专门|上门|一对一)/u;

/** 为师生提供便捷服务, 通过结对让新人成长 behind an act says what it is good for. */
function isServing(clause: string): boolean {
  return (
    (/^(?:也|更)?为/u.test(clause) && serving.test(clause) && !given.test(clause)) ||
    /^通过[^，让使]*[让使]/u.test(clause)
  );
}

/** 督查由各校牵头进行; 务必认真仔细: who and how, of the act before; 药品须由专人负责 is a rule of its own. */
const byWhom =
  /(?<![要须应])由[^，]{2,60}(?:牵头|负责)(?:进行|实施|落实|组织实施)?[，。；]?$|(?:要|应|须|务必)(?:认真|仔细|细致|严格|严肃|扎实|规范|及时|准确|到位|完整|真实|有序|高效){1,3}[，。；]?$|^不(?:走过场|搞形式|留死角|漏一|打折扣)/u;

function behindEffectManner(clause: string): number {
  const led =
    /^(?:从而|进而|以便|以期|以|真正|有力|有效地?|更好地?|更加?|最大限度|不断地?|极大地?)+/u.exec(clause)?.[0].length ??
    0;
  const at = led + behindManner(clause.slice(led));
  return opensWithEffect(clause) ? 0 : at;
}

function effectRole(clause: string, bare: string, isBehindAct: boolean): ClauseRole {
  const isWish = sureEffect.test(bare) || ledEffect.test(clause);
  if (kept.test(clause) || counted.test(bare) || keptWell.test(clause) || chosen.test(bare)) return 'act';
  if (!isBehindAct) return isWish ? 'effect' : 'act';
  if (inTimeOrTitled.test(clause) || clause.startsWith('优先')) return 'act';
  if (madeObject.test(bare) && !/^(?:确保|保证|使|让|提升|提高|增强|满足|避免|防止)/u.test(bare)) return 'act';
  if (/^并(?!使|让|确保)/u.test(clause) && !isWish) return 'act';
  if (isWish || outcome.test(bare)) return 'effect';
  return /^(?:实现|达到|做到|为|发挥|形成)/u.test(bare) ? 'effect' : 'act';
}

/** 及时消除漏水隐患, 每月形成《巡检报告》: done each time, and what is written, whatever comes of it. */
const inTimeOrTitled =
  /^并?(?:及时|立即|迅速)(?:消除|化解|排除)|形成(?:《[^《》]+》(?:（[^（）]*）)?[、及和与]?){1,4}[，。；]?$/u;

/** 做到接报后5分钟到场 can be counted. */
const counted = /^(?:做到|实现|达到|确保)(?:[^，“]*[0-9]|[^，]*一半以上|专.专.|第一时间)/u;
/** 做到按时清运垃圾, 做到司机准时出车, 做到有教案、有反思: what is done, and in what way. */
const keptWell =
  /^(?:要|须)?做到(有|定|专)[^，、]{1,6}(?:、\1[^，、]{1,6})+[，。；]?$|^(?:要|须)?做到(?:[\u3400-\u9fff]{1,6}[员师生机])?(?:严格|按[时期]|及时|定期|准时)(?=[^，]{2})(?![^，]*[、和])/u;
/** 树立先进典型, 保证活动的场地和经费: who is chosen, and what is provided. */
const chosen =
  /^树立(?![^，]*形象)[^，]*(?:典型|榜样|标兵)[，。；]?$|^(?:确保|保证|保障)[^，]*(?:时间|课时|场地|经费|资金|物资|设备)[，。；]?$/u;
/** 确保支出只增不减: it can be told whether it is so. */
const kept = /(?:只[增减]不[增减]|为零|不断档|零[^，]{2}|不低于[^，]*|不超过[^，]*)”?[，。；]?$/u;

/** 提升…水平 on its own asks for it; 确保落到实处, 不断提升 only wish. */
export function isBareWish(clause: string): boolean {
  return (
    /^(?:确保|保证|力争|力求|使|让|营造|激发|彰显|展现|体现|涵养|为|形成|树立|满足|增强)/u.test(clause) ||
    /^(?:不断|切实|进一步|持续|全面|真正)/u.test(clause)
  );
}
