import { targetsIn } from '../duties/targets.ts';
import { openingVerb } from './before-verb.ts';

/*
 * What a text of long sentences says beside its duties: how things are, how one ought to feel about it, and what comes of an
 * act. Told by the predicate, by what it acts on, and by where the clause stands.
 */

/** 重点是…, 目标是…: behind it stands what is to be done. */
const announced = /(?:目标|任务|重点|要求|内容|指标|措施|做法|办法|关键)(?:就|都)?$/u;
/** 书记是第一责任人: whose it is. */
const named = /(?:责任人|负责人|组长|召集人|责任主体|责任单位|联系人)[，。；]?$/u;
/** 特别是, 凡是, 是否: no copula. */
const copula =
  /^([^，：是]{2,24}?)(?<![特尤但于还总或凡只若如正一二三四五六七八九十]|的)(?:不是|并非|就是|是)(?![否要应须])[^，]{2,}/u;
/** 而是为了…: the other half of such a sentence. */
const copulaGoesOn = /^(?:而|而且|也|更|还|并)?(?:不是|是)(?!否)[^，]{2,}/u;
/** 教育质量关系千家万户, 安全无小事, 责任重于泰山: it is so, whoever does what. */
const stative =
  /^[^，、的]{0,14}(?:事关|关乎|关系(?:着|到(?!位)|[千万全每][^，]{2,}))|^[^，]{2,20}(?:无小事|重于泰山|大于天|至关重要|(?:意义|责任|使命)(?:十分|非常|特别|极其)?重大|重大意义|任重道远|永远在路上|刻不容缓|不容忽视|不容乐观|时不我待|没有终点)[，。；！]?$/u;
/** 习惯成就人生, 成绩源于积累: the same of a thing that opens with no verb. */
const yielding = /^[^，、]{2,14}(?:源于|在于|来自|取决于|离不开|意味着|标志着|成就|孕育)[^，]{2,}/u;
/** 凡违反者一票否决: what befalls whoever does not. */
const befalls = /^(?:凡|对?违反|如有|若有)[^，]*[者的][^，]*(?:一票否决|取消[^，]*资格|不得评[优先])[，。；]?$/u;

/** 现有教师46人: what there is already. */
const counted =
  /^(?:我[校园院局市县区]|全[校园院局市县区])?(?:现有|现已有|已有|拥有|目前有)(?![^，]*(?:新增|增至|增加|达到))[^，]*[0-9]/u;

/** Whether a clause says what is, of a thing that does nothing. */
export function isDeclared(clause: string): boolean {
  if ([copulaGoesOn, befalls, counted].some((each) => each.test(clause))) return true;
  const subject = copula.exec(clause)?.[1];
  if (subject !== undefined) return isThing(subject) && !announced.test(subject) && !named.test(clause);
  return stative.test(clause) || (yielding.test(clause) && openingVerb(clause)?.start !== 0);
}

/** 总结是…: alone it is what is talked of, not what one does. */
function isThing(subject: string): boolean {
  const verb = openingVerb(subject);
  return verb === undefined || verb.end >= subject.length;
}

/** 任何时候都不能松懈: a state of mind forbids nothing that one could see. */
const watchful =
  /(?:不能|不得|不可|不容|决不|绝不)(?:有)?(?:丝毫|半点|任何|一丝|一刻)?的?[^，]{0,3}(?:松懈|懈怠|马虎|侥幸|麻痹|放松|大意|含糊|松劲|动摇|松[，。；]?$)/u;
const word = '(?:目标|任务|责任|措施|举措|担当|落实|思想|认识|合力|力量|组织|领导|协作|配合|统筹|协调)';
const hollowPair = new RegExp(
  `^(?:(?:层层|逐级|进一步)?(?:细化|明确|压实|落实|强化|靠实|夯实|凝聚|统一|提高|加强|扛起|汇聚|传导)${word}、?){2,}[，。；]?$|^层层(?:压实|落实|传导)(?:责任|压力)[，。；]?$`,
  'u',
);
/** 持之以恒正风肃纪, 以更高标准打造队伍: with what zeal, and not what. */
const zeal =
  /^注重|^(?:持之以恒|驰而不息|久久为功|坚持不懈|一以贯之|锲而不舍|坚定不移|毫不动摇|毫不放松)(?![^，]*(?:开展|举办|组织|检查|培训|训练|活动))|^以(?:更[加高严大实强优新好]|钉钉子|昂扬|饱满|务实|过硬|优异|只争朝夕)[^，]*/u;
const balance = /^(?:更好地?)?统筹好?[^，、]{0,6}(?:发展|改革|当前)[和与、][^，]{0,6}(?:安全|稳定|长远)/u;
const priority =
  /^(?:坚持|始终|必须)?[把将][^，]*(?:作为|摆在|放在)[^，]*(?:重中之重|首位|突出位置|优先位置|头等大事|首要(?:任务|位置)|第一位|生命线)[，。；]?$/u;
const throughout = /^[把将][^，]*(?:贯穿|贯彻|融入)[^，]*(?:全过程|各方面|始终|各环节|方方面面)[，。；]?$/u;
/** 从重分数转向重成长: another way of seeing it. */
const turned = /^(?:推动|促进|实现)?[^，]{0,8}[从由][^，]{2,}(?:转向|走向|向[^，]{2,}(?:转变|转型|迈进|跨越))/u;
/** 建设一支作风优良的队伍: what they ought to be like. */
const wanted = /^(?:努力|着力)?(?:建设|打造|锻造|培养|造就)一支[^，]*、[^，]*队伍[，。；]?$/u;
const exhorting = [hollowPair, zeal, balance, priority, throughout, turned, wanted];

/** Whether a clause says with what mind something is to be done, and nothing that could be seen to be done. */
export function isExhortation(clause: string): boolean {
  if (watchful.test(clause)) return true;
  const bare = clause.replace(/^(?:切实|着力|努力|要|必须)+/u, '');
  return exhorting.some((each) => each.test(bare)) && isUnmeasured(clause);
}

/** 帮助新人尽快适应岗位; 引导学生参加…, 帮助教师撰写… is an act. */
const helped = /^(?:帮助|(?:教育)?引导|激励|鼓舞|促使)[^，]{2,}/u;
const visible =
  /开展|参加|参与|撰写|制定|填写|签订|完成|整理|阅读|观看|报名|使用|建立|组织|申报|考取|购买|进行|创作|记录|上报|登记|办理|报考|设计|编写|修订|加入|订阅|注册|利用|运用|通过|立足|围绕|(?:就业|上岗|[入复返升]学|返校)[，。；]?$|[讲做办用学写上练]好/u;
/** 推动人才向基层流动: where it is to go. */
const led = /^(?:推动|引导|促进)[^，]*(?:流动|倾斜|下沉|集聚|聚集|转型|转变|回流|延伸|扎根|往心里走|向好)[，。；]?$/u;
const kept =
  /^(?:守护|守牢|守住|守好|护航|呵护)[^，]*|^(?:破解|化解|分散|规避|克服|摆脱|攻克|扭转)[^，]*(?:矛盾|难题|困境|困惑|风险|瓶颈|心理|思想|依赖|问题|局面|现象)(?:、[^，]*)?[，。；]?$|^[把将][^，]*(?:化解|解决|消除|消灭|遏制)在[^，]*/u;
const won =
  /^(?:争取|赢得|取得|获得|换取)[^，]*(?:理解|支持|信任|认可|配合|监督|好评)[，。；]?$|^(?:畅通|拓宽|疏通|打通)[^，]*(?<!等)(?:渠道|通道|途径|路径|壁垒|堵点|最后一公里)”?[，。；]?$/u;
const played = /^发挥[^，]*(?:优势|作用|效应|效能|功能|潜力|特长)[，。；]?$/u;
const moved =
  /^(?:调动|激发|保护|保持)[^，]*(?:积极性|热情|活力|自尊心|主动性|创造性)[，。；]?$|^(?:传承|赓续|厚植|涵养|培厚)[^，]*(?:基因|情怀|血脉|文脉|精神|美德|土壤)[，。；]?$|^从源头上?(?:防范|化解|预防|遏制|减少)/u;
const effects = [led, kept, won, played, moved];
const manner = /^(?:切实|真正|有效地?|积极|主动|着力|坚决|充分|进一步|更好地?|最大限度地?|努力|全力)+/u;

/** 充分发挥党员的优势，: it leads to what follows. */
export function isLeadingWish(clause: string): boolean {
  return /^发挥[^，]*优势，$/u.test(clause.replace(manner, '')) && isUnmeasured(clause);
}

/** Whether a clause behind an act says what the act is good for: it has no number, no day and no visible act of its own. */
export function isWhatComesOfIt(clause: string): boolean {
  const bare = clause.replace(manner, '');
  const isEffect = effects.some((each) => each.test(bare)) || (helped.test(bare) && !visible.test(bare));
  return isEffect && isUnmeasured(clause);
}

const isUnmeasured = (clause: string) =>
  !/[0-9０-９]|每[天日周月季年学]/u.test(clause) && targetsIn(clause).length === 0;
