import { matchesIn } from '../../matches-in.ts';
import { remembering } from '../../remembering.ts';
import { verbAt, verbEndsAt, verbWithin } from './acting-verbs.ts';
import { behindManner, behindTime, innerVerb, openingVerb } from './before-verb.ts';
import { opensWithEffect } from './effect-verbs.ts';
import { isGround } from './ground.ts';
import { doesWhatItGoesBy, goesBy } from './leads/goes-by.ts';
import { goesSomewhere } from './leads/goes-somewhere.ts';
import { person } from './name-ends.ts';
import { mayLead, preposition } from './prepositions.ts';
import { isTwofold } from './twofold.ts';

/** What leads to an act ends so, whatever verb stands in it. */
const meansEnd =
  /(?:的|时|后|之际|期间|前提下|情况下|基础上|过程中|要求|精神|思路|布局|部署|规定|方式|契机|时机|机会|形式|模式|原则|渠道|途径|载体|手段|机遇|优势|力量|资源|特点|实际|需要|需求|目标|抓手|主线|统领|指导|引领|核心|中心|重点|导向|依托|根本|保障|支撑|支点|平台|纽带|前提|关键|突破口|切入点|着力点|出发点|牵引|主题|为主|为辅|牵头|负责|热点|难点|焦点|问题|领域|环节|计划|规划|措施|趋势|等|外|上|下|中|内|以来)[，。；]?$/u;
/** Where no verb stands that is surely one, these end a lead, too. */
const leadEnd = /(?:提升|发展|任务|情况|规定|意识)[”》]?$/u;
const strongVerb =
  /(?!(?:报告|通知|承诺|建议|申请|告知|提示)[书单函会]|(?:培训|检查|评价|排查|整改|督查|建设|管理|监测)(?:课程|体系|平台|中心|基地|标准|机制|制度))(?:开展|进行|(?<![党团层])组织|实施|实行|建立|建设|制定|制订|完善|配置|配备|加强|强化|推进|推动|落实|提供|给予|纳入|列入|压缩至?|举办|召开|完成|安排|培训|选聘|建成|设立|推广|报送|上报|报告|[报交送](?=[\u3400-\u9fff]{1,40}(?:[局处室科委办组部院校站]|中心))|传达|传递|摆到|摆上|公示|发放|检查|排查|整改|督查|提出|予以|加以|签订|打造|构建|探索|评选|评价|布置|统筹|做好|做到|抓好|引导|鼓励|支持|优化|创新|健全|细化|调整|逐[项一个级村户校人条栋处家名日周月]|每[周月季学年半]|作为|变为|转化为|融入|贯穿|落实到|放在|放到|摆在|挺在|抓在|用于|用在|转为|上升为|列为|定为|送到|送往|送至|带到|延长至|延长到|提高到|降至|降到|压到|控制在|交由|交给|送达|告知|通知|收集|修订|汇总|征集|动员|印发|听取|邀请|聘请|走访|慰问|更新|改造|采取|创建|争创|培育|选拔|选派|协调|指导|督促|形成|成立|监测|分析|研究|解决|处置|处理|答复|办理|让|使)(?![，。；、]|的|情况|和|等|不)/u;

const strongVerbs = new RegExp(strongVerb, 'gu');

/** Behind a preposition's own words the verb follows in the same clause, or only in the next. 3月5日前将进展报办公室 is an act. */
export const prepositionalRole = remembering((clause: string): 'act' | 'means' | undefined => {
  if (keepingLaw.test(clause)) return 'act';
  const plain = clause.replace(title, '《书》');
  if (isGround(plain)) return 'means';
  const role = roleBehind(plain);
  if (role !== undefined) return role;
  const bare = plain.slice(behindManner(plain));
  const inner = roleBehind(bare);
  return inner === 'act' || onlyLeads.test(bare) || leadsWith.test(bare) ? inner : undefined;
});

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
  const bySubject = underSubject.exec(plain)?.[0].length ?? 0;
  if (bySubject > 0 && verbWithin(plain, bySubject + behindManner(plain.slice(bySubject))) > 0) return 'act';
  if (/^以[^，]{1,60}为(?!单位[\u3400-\u9fff]{2}|[^，]*(?:召开|开展|举办|组织))[^，]{1,12}[，。；]?$/u.test(plain))
    return 'means';
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
  if (plain.startsWith('由')) return /(?:牵头|负责|为主)$/u.test(rest) || shared.test(rest) ? 'means' : 'act';
  if (plain.startsWith('从') && range.test(rest)) return 'means';
  if (regarded.test(plain) || throughNoun.test(plain)) return 'means';
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
  const framed = frameEnd.exec(rest)?.[0].length ?? 0;
  if (framed > 0) return openingVerb(rest.slice(framed)) === undefined ? 'means' : 'act';
  if (openingVerb(rest.slice(within.exec(rest)?.[0].length ?? rest.length)) !== undefined) return 'act';
  const from = plain.startsWith('通过') ? behindListed(rest) : 0;
  const verb = strongVerb.exec(rest.slice(from + 1));
  if (verb === null) return isBehind(plain, rest) ? 'act' : 'means';
  const said = rest.slice(from + 1 + verb.index);
  if (isPlace.test(plain) || adverb.test(rest.slice(0, from + 1 + verb.index)))
    return timeEnd.test(said) ? 'means' : 'act';
  return meansEnd.test(said) ? 'means' : 'act';
}

/** 为关注对象建立档案: what is done for them stands at the end. */
const doneFor = /^[^，]{2,}(?:建立|配备|配置|发放|开设|购买|安排|举办|制作|设立|办理|送上)[^，的]{2,}$/u;

/** 通过宣传、教育和引导，, 通过三个月的集中攻坚，: what verbs there are is named, and has nothing that it acts on. */
const throughNoun =
  /^(?:通过|经过)(?:[^，]*的[^，的]{2,6}|[^，]*、[^，、]{2,4}[和与及][^，、]{2,4}|[^，]*等(?:内容|活动|工作|举措|方法|办法|行动|服务|环节))，$/u;
/** 以感恩为主题 | 办好毕业典礼. */
const underSubject =
  /^以[^，]{1,60}为(?:主题|载体|契机|抓手|依托|重点|主线|单位|目标|平台|形式|内容|核心|基础|突破口|切入点)/u;

/** 特别是在重阳节要组织专人巡山. */
const among = /^(?:特别是|尤其是|在|遇|[与同到从于])/u;
const goingBy = /^(?:按照?|根据|依据|依照|遵照|参照|对照|结合|围绕|紧盯|以|利用|依托|运用|借助)/u;
const framing =
  /(?:要求|规定|标准|时间|时限|期限|格式|原则|形式|方式|渠道|途径|平台|契机|实际(?!需)|特点|重点|节点|部署|程序|流程|口径|职责|分工|情况|结果|规程|权限)(?![的和与])/gu;

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
const made = /.(?:制[定订]|编制|修订|拟[定订]|起草|[排列]出)[^，]{2,60}[，。；]?$/u;

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
/** 在验收后6个月内 | 移交档案馆. */
const within = /^[^，]*[0-9一二两三四五六七八九十]个?(?:工作日|小时|月|日|天|周|分钟)之?内(?=[^，。；]{4})/u;
const isPlace = /^(?:面向|在|于|到|从|与|同)/u;
const longestPlace = 28;

/** 在12所学校门口增设护学岗: a verb with its object stands behind the place. */
function actsLater(rest: string): boolean {
  const at = verbFrom(rest);
  return at >= 0 && !meansEnd.test(rest) && !halfOfName.test(rest.slice(at));
}

/** What is done to its end (摸清租户的底数) is none. */
const halfOfName = /^(?![摸查理弄厘][清准透明]).*的[^的]{1,8}$/u;

/** Where the first verb with its object stands that is no outcome's; -1 where none does. */
function verbFrom(rest: string): number {
  for (let at = 2; at <= longestPlace && at < rest.length - 3; at += 1)
    if (rest.charAt(at - 1) !== '的' && verbWithin(rest, at) > 0) return opensWithEffect(rest.slice(at)) ? -1 : at;
  return -1;
}

/** 把教研作为抓手 is how it is looked at; 将考核结果作为评优依据, 把扫盲作为专项来抓, 将占道作为一类列入整治 is done. */
const regarded =
  /^[将把以](?!.*(?:依据|内容|条件|指标|标准|参考|重点|课|课程|方面)[，。；]?$|[^，]*(?:来[抓做办管]|来(?:开展|落实|推进|实施|部署)|作为[^，]{1,16}[列纳写编]入[^，]{2,24})[，。；]?$)(?:[^，]+作为|[^，]+(?:转化为|变为|变成|化为)(?:(?!化为|变为|变成)[^，])*(?:动力|成效|优势|实效|成果|行动|自觉|能力|本领|举措|思路|力量)[，。；]?$|[^，]+有机(?:结合|统一)起来[，。；]?$)/u;

/** 对出现人数变化等情况，: of what is said what follows. */
const ofCase = /^对于?(?:出现|发生|存在|涉及)[^，]*(?:情况|情形|问题|行为|现象)，$/u;
/** 对于拒绝检修的单位，: the same of whoever does so. */
const ofThose = /^对于[^，]*的[^，的]{1,10}，$/u;
/** 对查出的隐患要指定专人督办. */
const toBeDone = /(?<![主需重])(?:要(?!求|点|素)|须|应(?!用|急|对|届|聘|试|征|考|付))[\u3400-\u9fff]{3}[^，]*$/u;
/** 对于深水区的清淤工程，, 对新开的研究项目，: a verb before such a head is the first half of its name. */
const named =
  /的[^，的]{0,6}(?:研究|建设|改造|更新|培训|创新|监测|检查|清淤|养护)(?:项目|工程|课题|投入|支出|经费|人员|单位|企业|机构|对象)$/u;
/** 对试卷进行难度和区分度的分析: an act by its last word. */
const light = /^(?:进行|开展|予以|给予|加以)/u;

/** 将…报送…, 对…进行…: the verb stands behind what it acts on. */
function roleWithObject(plain: string, rest: string): 'act' | 'means' {
  if (ofCase.test(plain) || ofThose.test(plain)) return 'means';
  if (/^对(?!此)/u.test(plain) && toBeDone.test(rest)) return 'act';
  if (/^对.*，$/u.test(plain) && named.test(rest)) return 'means';
  if (verbEndsAt(fourSigns.exec(rest)?.[1] ?? '')) return 'act';
  if (
    /(?:向|及时|立即|予以|加以|进行|给予|零容忍|重点(?![^，]{0,4}(?:对象|人群|人员|学生|部位|领域|区域|单位|岗位|时段|环节|企业|地区|行业|问题|部门)，?$)|从严|依法|严肃|优先|全程|一律|先|全部|逐[一项个人校户日周月]|统一|限期|责令|经常|定期|随时|当面|分类|实时|必[访查谈到]|即[\u3400-\u9fff]即|[0-9一二两三四五六七八九十]{1,3}个?(?:工作日|小时|[天日周月])之?内|由[\u3400-\u9fff]{2,12})[^，的]*$/u.test(
      rest,
    )
  )
    return 'act';
  const whom = forWhomOnly.exec(rest)?.[0].length ?? 0;
  if (plain.startsWith('为') && whom > 0 && verbAt(rest, whom) > 0) return 'act';
  const isWhole = /^[将把]/u.test(plain);
  const verb = matchesIn(rest.slice(1), strongVerbs).at(-1);
  // 将 is the word of an office, 把 as often that of a figure of speech: 把理讲在田埂上.
  if (plain.startsWith('将'))
    return verb === undefined && plain.endsWith('，') && thingOnly.test(rest) ? 'means' : 'act';
  if (/^[向给]/u.test(plain) && verbEndsAt(rest)) return 'act';
  // 向库房领取相应的工具: a thing of its own, whatever is said of it.
  if (plain.startsWith('向') && !plain.endsWith('，') && innerVerb(rest) !== undefined) return 'act';
  if (plain.startsWith('给') && given.test(rest)) return 'act';
  if (verb === undefined) return actsLater(rest) || isTwofold(rest) || (isWhole && isDoneTo(rest)) ? 'act' : 'means';
  const behind = rest.slice(1 + verb.index);
  if (rest.charAt(verb.index) === '的' || (light.test(behind) && verbEndsAt(behind))) return 'act';
  if (/^[为向]/u.test(plain) && verb.index > 0) return 'act';
  return isWhole || counted.test(behind) || !/的[^，的]{1,14}$/u.test(behind) ? 'act' : 'means';
}

/** 为一线职工配发…用品: the people for whom it is done. */
const forWhomOnly = new RegExp(`^[^，的]{1,10}?(?:${person}|家庭|企业|单位|机构|班级)`, 'u');

/** 对自查的问题举一反三、建章立制: two sayings of four signs stand for what is done. */
const fourSigns = /(?<![的、和与])([\u3400-\u9fff]{4})、[\u3400-\u9fff]{4}$/u;

/** 将全市确定的重点任务，: what becomes of it the next clause says. */
const thingOnly = /^[^作为成到至给入报送交发]*的[^，的好完齐清]{2,10}$/u;

/** 把计划报院办, 把任务分解到人, 把旧址辟为课堂, 把家委会建起来: what becomes of it in the end. */
function isDoneTo(rest: string): boolean {
  const at = rest.search(/[到至给入][^到至给入，]{1,12}$/u);
  return (
    verbEndsAt(rest) ||
    handedTo.test(rest) ||
    become.test(rest) ||
    put.test(rest) ||
    (at > 0 && verbEndsAt(rest.slice(0, at)))
  );
}

const handedTo = /[报交送][\u3400-\u9fff]{2,14}$/u;
const become =
  /(?:[辟列定评编命选创建改]为|[排写做编绘汇]成)[^，]+$|(?:起来|干净|整齐|清楚|[列摸查理算盘弄补配备收修办管][清齐好]|一遍底?|([\u3400-\u9fff])一\1)$/u;
/** 把图书搬到走廊: where it is in the end. */
const put = /(?<!从)[\u3400-\u9fff](?:[到至进入]|(?<=[落摆放挂抓写印定设用建])在)[^，到至的]{1,20}$/u;

/** 给每间教室配一套桌椅. */
const given = /[\u3400-\u9fff](?:[0-9一两三四五六七八九十]+)?[个本次份张套支把件台面封句篇首]/u;
/** 安排一位有经验的老师: so many are acted on, whatever is said of them. */
const counted = /^[\u3400-\u9fff]{2,3}(?:[0-9]|[一两三四五六七八九十]+[个位名项套份支条次])/u;
