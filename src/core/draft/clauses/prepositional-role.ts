import { remembering } from '../../remembering.ts';
import { verbEndsAt, verbWithin } from './acting-verbs.ts';
import { behindManner, behindTime, openingVerb } from './before-verb.ts';
import { opensWithEffect } from './effect-verbs.ts';
import { isGround } from './ground.ts';
import { actsLater, meansEnd, verbFrom } from './leads/acts-later.ts';
import { doesWhatItGoesBy, goesBy } from './leads/goes-by.ts';
import { goesSomewhere } from './leads/goes-somewhere.ts';
import { roleWithObject, strongVerb, toBeDone } from './leads/with-object.ts';
import { mayLead, preposition } from './prepositions.ts';
import { isTwofold } from './twofold.ts';

/** Where no verb stands that is surely one, these end a lead, too. */
const leadEnd = /(?:提升|发展|任务|情况|规定|意识)[”》]?$/u;
/** Behind a preposition's own words the verb follows in the same clause, or only in the next. 3月5日前将进展报办公室 is an act. */
export const prepositionalRole = remembering((clause: string): 'act' | 'means' | undefined => {
  if (keepingLaw.test(clause) || passing.test(clause)) return 'act';
  if (byMedia.test(clause)) return 'means';
  const plain = clause.replace(title, '《书》');
  if (isGround(plain)) return 'means';
  const role = roleBehind(plain);
  if (role !== undefined) return role;
  const bare = plain.slice(behindManner(plain));
  const inner = roleBehind(bare);
  return inner === 'act' || onlyLeads.test(bare) || leadsWith.test(bare) ? inner : undefined;
});

/** 充分利用宣传栏、广播等宣传阵地，: by what, whatever verb is in the word that they stand under. */
const byMedia = /^(?:充分|积极|综合|广泛|有效)*(?:利用|运用|借助|依托)[^，]*等[^，的]{2,6}，$/u;

/** 设备12台，通过市级验收: at the end it is what is to be reached. */
const passing = /^通过[^，]{0,12}(?:验收|评审|认定|评估|认证|复审|鉴定|审查)[。；]?$/u;

/** A title, whatever verb it has, is a thing. */
const title = /《[^《》]*》/gu;

/** 自行利用班会课，: with what. */
const leadsWith =
  /^(?:利用|借助|依托|凭借)[^0-9]+，$|^通过[^0-9]{2,}(?:活动|措施|举措|努力|学习|培训|方式|形式|途径|手段|渠道)，$/u;

/** 严格按照口径 is as little an act as 按照口径, 特别对独居的老人， as 对独居的老人，. */
const onlyLeads =
  /^(?:按照|根据|依据|依照|围绕|针对|结合|适应|顺应|面向|立足|聚焦|瞄准|紧扣)|^对[^，]*的[\u3400-\u9fff]{1,6}，$/u;

/** 采取措施防止蔓延: what they are for says what is to be done. */
const measures = /^采取[^，、]{0,6}措施(?=防[止范控]|避免|制止|控制|解决|化解|消除|杜绝|遏制|保障|保护|确保)/u;
/** 贯彻执行考勤制度: what has rules of its own is kept, not gone by. */
const keeping = /^(?:认真|全面|严格)?贯彻(?:执行|落实)?[^，]{2,}(?:制度|条例|守则|行为规范|规程|细则)[，。；]?$/u;
/** 认真贯彻《消防条例》: the same of a law by its name. */
const keepingLaw =
  /^(?:认真|全面|严格|深入)?贯彻(?:执行|落实|实施)?《[^《》]*(?:条例|守则|规程|细则|办法|法)》[，。；]?$/u;

function roleBehind(plain: string): 'act' | 'means' | undefined {
  const match = preposition.exec(plain);
  if (match === null || /^在职(?![务称业])/u.test(plain)) return undefined;
  if (keeping.test(plain)) return 'act';
  if (measures.test(plain) || goesSomewhere(plain)) return 'act';
  if (/^[参比遵]照/u.test(plain) && openingVerb(plain.slice(match[0].length))?.start === 0) return 'act';
  // 于3月底前制定计划, 在元旦前全部修好: only when.
  const timed = behindTime(plain);
  const done = timed > 0 ? openingVerb(plain.slice(timed)) : undefined;
  if (done?.start === 0 || (done !== undefined && /^[，。；]?$/u.test(plain.slice(timed + done.end)))) return undefined;
  if (timed > 0 && /^[将把向]/u.test(plain.slice(timed))) return roleBehind(plain.slice(timed));
  if (openingVerb(plain)?.start === 0 && !mayLead.test(plain)) return undefined;
  // 以班级为单位报名: by what it is done, however short what is done.
  if (/^以[^，的]{1,8}为单位/u.test(plain) && verbEndsAt(plain.replace(/[，。；]$/u, ''))) return 'act';
  if (actsUnderSubject(plain)) return 'act';
  if (takenAs.test(plain)) return 'means';
  const rest = plain.slice(match[0].length).replace(/[，。；]$/u, '');
  // 为了加强…, 为落实… say what for; 为师生提供… what is done for whom.
  if (
    /^为了|^为(?:此|进一步|及时|切实|全面|有效|更好|深入|准确|充分|认真|贯彻)/u.test(plain) ||
    (plain.startsWith('为') &&
      ((openingVerb(rest) !== undefined && (plain.endsWith('，') || !doneFor.test(rest))) ||
        /^[使让]/u.test(rest) ||
        (plain.endsWith('，') && opensWithEffect(rest))))
  )
    return 'means';
  if (/^(?:配合|会同)/u.test(plain) && (openingVerb(rest) !== undefined || verbFrom(rest) >= 0)) return 'act';
  const ofOneSign = roleByOneSign(plain, rest);
  if (ofOneSign !== undefined) return ofOneSign;
  if ((plain.endsWith('，') && regarded.test(plain)) || throughNoun.test(plain)) return 'means';
  if (ofWhom.test(plain) && !verbEndsAt(rest) && !isTwofold(rest)) return 'means';
  if (/^(?:[将把为向给]|对(?![照标]))/u.test(plain)) return roleWithObject(plain, rest);
  if (
    (goingBy.test(plain) || /^通过[^，]{1,12}(?:形式|方式|渠道|平台|途径)[向对]/u.test(plain)) &&
    !/(?:方式|形式|手段|途径|渠道|平台)$/u.test(rest) &&
    actsBehindNoun(rest, !plain.endsWith('，'))
  )
    return 'act';
  if (goingBy.test(plain) && (made.test(rest) || (inManner.test(rest) && verbEndsAt(rest)))) return 'act';
  const toWhom = (goingBy.test(plain) && towards.exec(plain)?.[0].length) || 0;
  if (toWhom > 0 && prepositionalRole(plain.slice(toWhom)) === 'act') return 'act';
  if (among.test(plain) && toBeDone.test(rest)) return 'act';
  if (goesBy.test(plain)) {
    const taken = takenInHand.exec(plain)?.[0].length ?? 0;
    if (taken > 0 && prepositionalRole(plain.slice(taken)) === 'act') return 'act';
    return !meansEnd.test(rest) && !/情况$/u.test(rest) && doesWhatItGoesBy(plain) ? 'act' : 'means';
  }
  if (/^在/u.test(plain) && doesWithin(rest)) return 'act';
  const framed = frameEnd.exec(rest)?.[0].length ?? 0;
  if (framed > 0) return openingVerb(rest.slice(framed)) === undefined ? 'means' : 'act';
  if (openingVerb(rest.slice(within.exec(rest)?.[0].length ?? rest.length)) !== undefined) return 'act';
  const from = plain.startsWith('通过') ? behindListed(rest) : 0;
  const verb = strongVerb.exec(rest.slice(from + 1));
  if (verb === null) return isBehind(plain, rest) ? 'act' : 'means';
  const said = rest.slice(from + 1 + verb.index);
  if (isPlace.test(plain) || adverb.test(rest.slice(0, from + 1 + verb.index)))
    return timeEnd.test(said) ? 'means' : 'act';
  return meansEnd.test(said) && !soMany.test(said) ? 'means' : 'act';
}

/** 在招标文件等材料中 | 合理设置参与要求: where it is done is over, and a verb with what it acts on behind it. */
const amid = /^[^，的]{2,28}?[\u3400-\u9fff]{2}中(?![小学心午期旬国华央层等型医考高职秋队药共])/u;

function doesWithin(rest: string): boolean {
  const behind = rest.slice(amid.exec(rest)?.[0].length ?? rest.length);
  const verb = openingVerb(behind);
  return verb !== undefined && /^[\u3400-\u9fff“《]{2}/u.test(behind.slice(verb.end)) && !/[的时后前]$/u.test(rest);
}

/** What a preposition of one sign leads to, where that sign has ways of its own. */
function roleByOneSign(plain: string, rest: string): 'act' | 'means' | undefined {
  if (plain.startsWith('由')) return /(?:牵头|负责|为主)$/u.test(rest) || shared.test(rest) ? 'means' : 'act';
  if (plain.startsWith('从') && range.test(rest)) return 'means';
  // 凭证领取牌匾, 凭通行证放行.
  if (plain.startsWith('凭') && (verbEndsAt(rest) || verbFrom(`凭${rest}`) >= 0)) return 'act';
  // 就收费问题进行访谈，.
  if (plain.startsWith('就') && /(?:进行|开展)[\u3400-\u9fff]{2,4}$/u.test(rest)) return 'act';
  return undefined;
}

/** 以节水为目标, 以县良种场为全县小麦育种的基地，: what is taken as what. */
const takenAs =
  /^以[^，]{1,60}为(?!单位[\u3400-\u9fff]{2}|[^，]*(?:召开|开展|举办|组织))[^，]{1,12}[，。；]?$|^以[^，]{2,60}为[^，]{2,24}(?:基地|核心|主体|载体|平台|重点|目标|抓手|引领|支撑)，$/u;

/** 对成效突出的实训基地，: of whom what follows is said, whatever is said of them. */
const ofWhom =
  /^对(?![照标])(?![^，]*(?:采[用取]|[实进]行|[予加]以|给予|开展|制定|建立|落实|[应须]|要(?!求)))[^，]{2,}的[^，的]{1,10}，$/u;

/** 为关注对象建立档案: what is done for them stands at the end. */
const doneFor = /^[^，]{2,}(?:建立|配备|配置|发放|开设|购买|安排|举办|制作|设立|办理|送上)[^，的]{2,}$/u;

/** 通过宣传、教育和引导，, 通过三个月的集中攻坚，, 经县局认定为示范店，: what verbs there are is named, and has nothing that it acts on. */
const throughNoun =
  /^(?:通过|经过)(?:[^，]*的[^，的]{2,6}|[^，]*、[^，、]{2,4}[和与及][^，、]{2,4}|[^，]*等(?:内容|活动|工作|举措|方法|办法|行动|服务|环节))，$|^经[^，]{2,16}(?:核准|认定|评定|审定)为[^，]+，$/u;
/** 以感恩为主题 | 办好毕业典礼. */
const underSubject =
  /^以[^，]{1,60}为(?:主题|载体|契机|抓手|依托|重点|主线|单位|目标|平台|形式|内容|核心|基础|突破口|切入点)/u;

function actsUnderSubject(plain: string): boolean {
  const behind = underSubject.exec(plain)?.[0].length ?? 0;
  const rest = plain.slice(behind);
  return behind > 0 && (verbWithin(plain, behind + behindManner(rest)) > 0 || openingVerb(rest) !== undefined);
}

/** 特别是在重阳节要组织专人巡山. */
const among = /^(?:特别是|尤其是|在|遇|[与同到从于])/u;
const goingBy = /^(?:按照?|根据|依据|依照|遵照|参照|对照|结合|围绕|紧盯|以|利用|依托|运用|借助)/u;
const framing =
  /(?:要求|规定|标准|比例|额度|时间|时限|期限|格式|原则|形式|方式|渠道|途径|平台|契机|实际(?!需)|特点|重点|节点|部署|程序|流程|口径|职责|分工|情况|结果|规程|权限)(?![的和与])/gu;

/** 按照行业要求制定规划, 以视频等形式汇总案例: behind the noun that ends what the preposition holds stand a verb and what it acts on. */
function actsBehindNoun(rest: string, isLast: boolean): boolean {
  return Array.from(rest.matchAll(framing)).some(({ 0: { length }, index }) => {
    const behind = rest.slice(index + length);
    const verb = openingVerb(behind);
    if (/^[向为对]/u.test(behind) && prepositionalRole(behind.replace(/等$/u, '')) === 'act') return true;
    if (verb === undefined || opensWithEffect(behind)) return false;
    return /^[\u3400-\u9fff“《0-9]{2}/u.test(behind.slice(verb.end)) || (isLast && verb.end === behind.length);
  });
}

/** 根据本方案于月底前制定实施细则: what is made is no more gone by. */
const made = /.(?:制[定订]|编制|修订|拟[定订]|起草|[排列评选]出)[^，]{2,60}[，。；]?$/u;

/** 依照清单和图样认真核对: a verb by itself, in what manner. */
const inManner = /[\u3400-\u9fff]{3}(?:认真|及时|如实|按时|逐[一项个])[\u3400-\u9fff]{2}$/u;
/** 依照核准的数量向库房领取材料: to whom, behind what it goes by. */
const towards = /^[^，]{3,20}?(?=向(?![上前好心善阳]))/u;

/** 结合春耕科学提出目标: what stands beside a verb alone. */
const adverb = /[\u3400-\u9fff]{3}(?:科学|认真|及时|积极|统一|有序|精心|合理|逐步)$/u;
/** Behind a place any verb is what is done there, but for a clause that ends as one of time does. */
const timeEnd = /(?:的|时|后|之际|期间|前提下|情况下|基础上|过程中|以来|同时|等|外|上|下|中|内)[，。；]?$/u;

/** 通过简化手续、缩短时限: where the last of the acts by which it is done has its verb. */
function behindListed(rest: string): number {
  const last = rest.lastIndexOf('、') + 1;
  const verb = openingVerb(rest.slice(last));
  return verb?.start === 0 && last > 0 ? last + verb.end : (openingVerb(rest)?.end ?? 0);
}

/** 围绕专业群组建团队: a verb with its object behind what the preposition holds; 围绕提高质量 is all its own. */
function isBehind(plain: string, rest: string): boolean {
  if (meansEnd.test(rest)) return false;
  if (isPlace.test(plain)) return actsLater(rest) || verbEndsAt(rest);
  if (leadEnd.test(rest) || /^(?:除|作为)/u.test(plain) || opensWithEffect(rest)) return false;
  return actsLater(openingVerb(rest) === undefined ? rest : rest.slice(behindListed(rest)));
}

/** 根据名额 | 将作品报区: what is taken in hand behind what it goes by. */
const takenInHand = /^[^，]{3,30}?(?<![即再必])(?=[将把](?!来|关|握))/u;

/** 由干部包村、党员包户: each their own share of what follows. */
const shared = /^[^、，]*包[^、，]{1,3}、[^，]*包[^、，]{1,3}$/u;
/** 从创意、海报到后勤 names a range. */
const range = /到[^，、]{2,3}$/u;
/** 在确保安全的前提下 | 要拦蓄来水, 在听取意见的基础上 | 编写指引: where what the preposition holds is surely over. */
const frameEnd = /^[^，]*(?:基础上|前提下|情况下|过程中)(?=[^，。；的][^，。；]{3})/u;
/** 按需求建设一批中试平台: what there are to be so many of is no ground, whatever its name ends in. */
const soMany = /^[\u3400-\u9fff]{2}(?:一[批个支套]|[0-9]+[个家条支名处项])/u;
/** 在验收后6个月内 | 移交档案馆. */
const within = /^[^，]*[0-9一二两三四五六七八九十]个?(?:工作日|小时|月|日|天|周|分钟)之?内(?=[^，。；]{4})/u;
const isPlace = /^(?:面向|在|于|到|从|与|同)/u;
/** 把教研作为抓手 is how it is looked at; 将考核结果作为评优依据, 把扫盲作为专项来抓, 将占道作为一类列入整治 is done. */
const regarded =
  /^[将把以](?!.*(?:依据|内容|条件|指标|标准|参考|重点|课|课程|方面)[，。；]?$|[^，]*(?:来[抓做办管]|来(?:开展|落实|推进|实施|部署)|作为[^，]{1,16}[列纳写编]入[^，]{2,24})[，。；]?$)(?:[^，]+作为|[^，]+(?:转化为|变为|变成|化为)(?:(?!化为|变为|变成)[^，])*(?:动力|成效|优势|实效|成果|行动|自觉|能力|本领|举措|思路|力量)[，。；]?$|[^，]+有机(?:结合|统一)起来[，。；]?$)/u;
