import { openingVerb } from './before-verb.ts';
import { person } from './name-ends.ts';
import { prepositionalRole } from './prepositional-role.ts';

/** 培训结束后，, 在指导下，, 6月16日咨询日当天，: when, or on what ground, what follows is done, whatever verb stands in it. */
const frame =
  /(?:(?<![前先落背善])后|(?<![0-9一二两三四五六七八九十百个课学小及按定准临实工计即随历平有用少多])时|的时候|(?<![目当提超先从空面靠眼])前|以前|之际|期间|之便|的话|基础上|前提下|情况下|过程中|^[^，到入于在进把将]{2,8}(?<![集其当高初之])中|(?:指导|领导|支持|配合|统筹)下|作为[^，]*(?:主体|责任人|部门|单位|[者人])|[期届]满|铃声?(?:一?响起?|响过)|(?:期|期限)内|^[^，入到放]{0,12}会上|等[0-9一二两三四五六七八九十]个(?:时间段|时段)|^(?![^，]*(?:[须应需]|要(?!求|素)))[^，]{2,12}经(?![济营常费验典过历由])[^，]{2,12}(?<=[意核准认审新示过])|分成?[0-9一二两三四五六七八九十]个?[小工]?(?:作组|组|队|路)|[前后][0-9]{1,2}分钟|[0-9一二两三四五六七八九十]个?(?:工作日|小时|[日天周月])之?内|[0-9]日(?:（[^（）]{1,8}）)?[^，]{0,24}(?:当[天日]|前后|第一[天课])|[0-9]日(?:（[^（）]{1,8}）)?“?(?:全国|国家|国际|世界|中国|全民)[^，启开组]{2,14}[日周月]”?)，$/u;
const setAt =
  /(?:渗透|(?:主要|多|集中)发生|融入|贯穿|体现|安排|定|放|设|推迟|延长|延迟|提前|控制|限)[^，]{0,4}[在到至于]/u;

/** 由于场地开放，, 即使任务再重，, 如果企业要求恢复生产，, 设备故障无法处理，, 无论是否当班，, 凡外来车辆，, 经馆长签字同意，: in which case; 如发现险情立即停用， says what is done then. */
const inCase =
  /^(?:由于|因为|即使|即便|哪怕|尽管|虽然)[^，]{2,}，$|^(?:无论|不论|不管)[^，]{2,}，$|^(?:若|如果?)(?:必?须|要(?!求)|应)(?![^，]*请(?![假示]))[^，]{2,}，$|^[^，、的]{2,8}(?:如|若)(?:遇|有|需|因|发现|出现|发生)(?![^，]*(?:立即|[应须]|要(?!求)|先))[^，]{2,}，$|^凡是?(?![^，]*(?:[应须]|一律|[均都]|要(?!求)|不得|[的者](?:[按由给予处]|不予|取消)))[^，]{2,}，$|^(?:确|如)?因[^，]*(?:不能|无法)[^，]*，$|^[^，]{0,12}仍[不未](?![能可得应要])[^，]{2,12}，$|^(?:如果|假如|倘若|一旦|如(?![期实下数愿约何])|若|只要|除非|当(?![日天场地年月前面])(?=[^，]*(?:达到|超过|低于|出现|发生)))(?![^，]*(?:立即|(?<![未不])及时|当场|第一时间|(?<![优预事])先(?![进后])|[应须]|(?<!一定|需)要(?!求)|(?<!申)请(?=[在将按各于及提以先自])|可 ?(?=[自由向询])|不得|[给予]以|取消|追究))[^，]{4,}，$|^(?:如|若)?(?:无|没有|[有遇])特殊(?:情况|原因|需要)，$|^逾期[^，]{2,}，$|^[^，的]{0,12}未(?:经|取得|通过)(?![^，]*(?:要(?!求)|应|须))[^，]{2,16}，$|^遇到?[^，]{2,24}(?:情况|天气|问题|困难)，$|^[^，]{2,14}(?:不能|无法)(?:解决|处理|按[时期]|如期|正常|确定)[^，的]{0,6}，$|^一经[^，]{2,}，$|^[^，的]{0,8}有[^，的]{2,8}(?:变更|变化|变动|调整)，$|^经[^，]{2,24}(?:同意|批准|审核|审批|审定|核实|许可|签字|确认)，$/u;
/** 组织专门力量，: with whom what follows is done; 把评选表彰工作，: with what. */
const withWhom =
  /^(?:将|要)?(?:联合|会同|组织|抽调|协调)(?![^，]*(?:开展|进行|参加|[建成]立|组建|制定|实施|完成|选|训|观|学习|问|访|检|查))[^，]*(?:部门|单位|机构|力量|人员|人手|专家|骨干|高校|团队|[队组员]|[家师学][长生]|教师|志愿者|宣传车|党员|干部|代表)，$|^[将把][^，、]*工作，$|^[^，]{0,12}[与和同跟][^，]{1,16}一[起道同]，$|^(?:拟|将)?[与和同][^，]{2,}(?:联办|合作|联合|协作|联手|携手|相?结合)，$/u;
/** 对发生事故，, 对防控不严等问题，: with what it is about what is done follows. */
const withWhat =
  /^对[^，的]{2,16}(?:行为|现象)，$|^对(?:(?:发生|存在|出现|违反|涉及)[^，]*|[^，]*等[^，的]{0,6}|[^，]{0,6}(?:违[规纪法章]|不良|失范|不当)[^，]{0,8})(?:事故|问题|行为|情况|现象|情形|单位|人员|环节|隐患)，$/u;

/** 以上4项读书活动，: what was named before, of which something is asked now. */
const named = /^(?:对?以上|对?上述)[0-9一二两三四五六七八九十]*[个项条类种点][^，]{0,12}，$/u;

/** 由总务处牵头，各年级配合，: who helps with what follows. */
const helped = /^[^，要应须]{2,24}(?:配合|协助|协办)，$/u;

/** Whether a clause only says when, or on what ground, the next holds. */
export function isFrame(clause: string): boolean {
  if (!clause.endsWith('，')) return false;
  return (
    (frame.test(clause) && !setAt.test(clause)) ||
    [inCase, withWhom, withWhat].some((each) => each.test(clause)) ||
    ((named.test(clause) || helped.test(clause)) && openingVerb(clause) === undefined)
  );
}

/** 车辆进院，须登记: on what occasion, where the next has to be done and says of nobody else. */
const occasion =
  /^(?![^，]*(?:[应须]|要(?!求|点)|不得|登记|制度|管理|按时|准时|及时|提前))[^，的]{0,12}(?:(?<!支|付|发|提|指|做|推|选|给)[出进入离返回到]开?(?:[\u3400-\u9fff]{0,2}[校园院厂站库馆场室区门家岗]|办公室|教室)|外出|请假[\u3400-\u9fff]{0,4}|申请[\u3400-\u9fff]{2,6}|借[用阅][^，]{0,6})，$/u;
const bareDemand = /^(?:还|均|都|也|一律)?(?:必须|须(?!知)|需(?!要|求)|应(?![用急届对聘]))|^一律(?!不)/u;
/** 开通直播服务，| 应当建立评估制度: whoever does the one has to do the other, as rules say it. */
const inLaw = /^(?:应当|应(?=[遵服坚])|[仅只][可能准](?!力))/u;
export const doing =
  /^(?:向|为|从|在)?[^，、]{0,24}?(?:参[加与]|提供|开展|开通|办理|使用|利用|从事|生产|销售|建设|设立|申请|变更|组织|举办|采购|处置|运输|进入|租用|安装|拆除)[^，]{2,}，$/u;
export const demanded = /应|须|要(?!求|素|件)|不得|每[日天周月年次]|[0-9]/u;
export function isOccasion(clause: string, next: string): boolean {
  return (
    (bareDemand.test(next) && occasion.test(clause)) ||
    (inLaw.test(next) && doing.test(clause) && !demanded.test(clause)) ||
    (met.test(clause) && dueThen.test(next)) ||
    (supposed.test(clause) && bidsThen.test(next))
  );
}

/** 如发现有人进出，| 应问清来意: a case, whatever verb is in it. */
const supposed =
  /^(?:如果?|若|倘若|假如|一旦)(?![期下何实数法])(?![^，]*(?:应当|必须|不得|(?:立即|及时|马上)[\u3400-\u9fff]{2}))[^，]{4,}，$/u;
const bidsThen = /^(?:应(?![用对急届变])|须(?!知)|必须|要(?!求|点|素)|立即|立刻|马上|及时|第一时间|请(?!假))/u;

/** 方可发放: what may be done then. */
export const saysMay = (clause: string): boolean => /^(?:方可|方能|才[能可](?!力))/u.test(clause);

/** 发现学员无故未到场，| 要马上与家长联系: what is met with, and what is to be done then. */
const met = /^(?:一旦)?发现(?![^，]*(?:及时|立即|[应须]|要(?!求)))[^，]{2,24}，$/u;
const dueThen = /^(?:要(?!求)|应(?![用急届])|必须|须|立即|立刻|马上|及时|第一时间)/u;

/** 年销售额超过500万元的合作社，| 奖励5万元: who gets it; 看望住院的职工，给予慰问 are two acts. */
const receiver = new RegExp(
  `的[^，的]{0,10}(?:${person}|博士|专家|家庭|企业|单位|机构|公司|合作社|团队|项目|资金|基地|平台|园区|车间|作品|[校院园店队班村])，$`,
  'u',
);
const reached =
  /^(?:达到?|超过|通过|获|取得|入选|新|首次|承担|引进|当选|对)|^[^，]{2,16}(?:达到?|超过)[^，0-9]{0,4}[0-9]/u;
const given =
  /^(?:可以?)?(?:一次性)?(?:[给予][予以](?![^，]*(?:批评|处[分罚理]|警告))|奖励|补助|补贴|资助|减[免半收征]|免[收征])/u;
export function isReceiver(clause: string, next: string): boolean {
  return given.test(next) && receiver.test(clause) && (reached.test(clause) || openingVerb(clause)?.start !== 0);
}

/** 校办将根据实际情况，: whoever they are, what they do follows. */
const subjected =
  /^[^，]{2,40}?(?:必须|应当|应该|务必|要(?!求|点)|应(?!用|急|对)|须|将|当)(?=(?:在|按|根据|依据|围绕|结合|通过|利用|针对|从|依托|立足|聚焦|遵循|以))|^请[^，]{2,12}?(?=以[^，]{2,}为)|^[\u3400-\u9fff]{2,12}?(?=(?:按照|根据|依据|围绕|遵循|通过))/u;

const longestGround = 14;
/** 要根据学龄人口数量变化的趋势，: what goes by something leads on, however long that is. */
const goesBy = /^(?:根据|依据|按照|结合)/u;
const longestBasis = 40;

/** 持审批文件，: with what they come. */
const inHand = /^[持凭][^，、的]{2,16}(?:文件|证明|证件?|材料|手续|[函书单卡])，$/u;

/** Whether a clause names somebody and only what their act goes by. */
export function leadsOn(clause: string): boolean {
  if (inHand.test(clause)) return true;
  const plain = clause.replace(/“[^“”]*”/gu, '“”');
  const subject = subjected.exec(plain)?.[0].length ?? 0;
  const ground = plain.slice(subject);
  if (subject === 0 || ground.length > (goesBy.test(ground) ? longestBasis : longestGround)) return false;
  return openingVerb(plain) === undefined && prepositionalRole(ground) === 'means';
}

/** 建有食堂的学校，: of whom what follows is said. */
const ofWhich =
  /^(?:凡|确实?)?(?:[建设配装拥持具含]有|不?具备|不?符合|暂?不(?!断)|未|没有|有|无|属于?(?!地|实|性|相|员)|存在|位于|涉及)[^，地]*的(?!当[场天日]|立[即刻]|马上|就地|一律)[\u3400-\u9fff]{2,6}(?:[和与、][\u3400-\u9fff]{2,6})?，$|^已[\u3400-\u9fff]{2,12}(?:[人学教职][员生师工]|单位|学校|企业|项目)，$|^(?:[确凡]|对于?)[^，]{2,20}者，$|^凡是?[^，]{2,20}的[\u3400-\u9fff]{1,6}，$|^(?!对)[^，的]{2,10}发现的(?:问题|隐患|情况|行为|现象|不足|线索)，$|^[^，的]{2,8}(?:不力|不到位|不合格|不达标|滞后|落后|靠后)的[^，的]{2,8}，$|^[^，的]{0,8}满[0-9一二三四五六七八九十]{1,3}(?:周?年|[岁月天])的[^，的]{2,10}，$/u;
/** 设施不够完善的社区，: the same, with what of them it is said. */
const ofThose =
  /^(?:发现|出现|[^，地]{2,30}(?:出现|发生|存在|不够|未|没有|处于|符合|具备))[^，地]{2,}的[\u3400-\u9fff、]{0,8}(?:人员?|学生|单位|企业|区域|地区|学校|部门|场所|教师|职工|干部|儿童|家庭|社区|户|村|镇|用地|地块|项目|产品|设备)，$/u;
/** 牵头单位要发挥主导作用，每月会商: what somebody does shows what part they play. */
const playing = /^[^，]{2,12}(?:要|应|须)(?:切实|充分|积极)?发挥[^，]*作用，$/u;
/** 各区充分发挥统筹作用，: the same without 要, which says nothing of the next. */
const playingTheirs = /^[^，]{2,30}(?:切实|充分|积极)发挥[^，]*作用，$/u;
/** Whether a clause names those of whom the next is said. */
export function saysOfWhich(clause: string): boolean {
  if (!clause.endsWith('，')) return false;
  return ofWhich.test(clause) || (ofThose.test(clause) && openingVerb(clause) === undefined);
}

/** Whether it says what part somebody plays, and not what they do. */
export function playsPart(clause: string): boolean {
  return clause.endsWith('作用，') && (playing.test(clause) || playingTheirs.test(clause));
}

/** Whether the next clause would be another without it: of whom it is said, or in what part. */
export function namesOfWhich(clause: string): boolean {
  return saysOfWhich(clause) || playing.test(clause);
}

/** 以及申请补助时的主要凭证, 以及经费使用情况: one more thing, whatever verb is in its name; 以及将名单报县局 is an act. */
const oneMore = /^以及(?![将把对])(?![^，]*(?:(?<![重主需首必])要(?!求|点|素)|应(?!用|急)|须))/u;
const endsInThing = /的[^，的]{2,8}[，。；]?$/u;
export function goesOnAsName(clause: string): boolean {
  return oneMore.test(clause) && (endsInThing.test(clause) || openingVerb(clause.slice(2))?.start !== 0);
}
