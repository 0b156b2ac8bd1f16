import { verbAt } from './acting-verbs.ts';
import { behindManner, innerVerb, openingVerb } from './before-verb.ts';
import { opensWithEffect } from './effect-verbs.ts';
import { person } from './name-ends.ts';

/** 不得, 严禁, 杜绝: what must never happen, wherever in its clause it stands. */
const forbidden =
  /^(?:[^，；。“《]|“[^“”]{0,16}”|《[^《》]{0,40}》){0,24}?(?:不得(?=[^，。；])|严禁|禁止|杜绝|不准|不许|决不允许|不允许|绝不允许|不能够?(?![^，]*的(?:[，。；]?$|[应须]|必须|要(?!求)|立即|先|[^，]{0,6}(?:[人员生师者户]|单位|部门|学校|企业|家庭|问题|事项|任务|工作|情况)[，。；]?$)|解决|处理|按[时期]|如期|正常|确定)|(?<!要)不要(?!求|素|说|紧)|谢绝|(?<!除)非必要不|[切请]勿|^勿|切莫|莫要|[切万决绝]不可|一律不|(?:全面|全域|全程|严格)禁(?=[烟火燃放捕渔牧酒]))(?!不|[少低小短高多大长晚迟早]于|超过)/u;
/** 坡道、通道、平台及各出入口禁止停车: behind a longer list of where. */
const forbiddenThere =
  /^[\u3400-\u9fff]{1,12}、[\u3400-\u9fff、]{1,40}(?<![的由])(?:不得(?!不|[少低超高]|超)|严禁|禁止|不准|不许)[\u3400-\u9fff]{2}/u;
/** The longest beginning of a clause in which what forbids is looked for. */
const longestBeginning = 48;

/** Whether a clause forbids something, without a number that would be its limit. */
export function forbids(clause: string): boolean {
  if (!mayForbid.test(clause)) return false;
  const beginning = clause.slice(0, longestBeginning);
  if (forfeiting.test(clause)) return false;
  // 不得触碰的行为 names what follows.
  if (forbidden.test(beginning) || forbiddenThere.test(beginning))
    return !forbidsBelow(clause.replace(/[，。；]$/u, ''));
  return resolutely.test(beginning) || unmet.test(beginning) || isLeftUndone(beginning);
}

/** Without one of these nothing is forbidden. */
const mayForbid = /[不禁杜绝无勿忌戒制莫别负防避]/u;

/** 弄虚作假的不得推荐 is what befalls whoever did it; 未通过的不得进入 keeps them out. 因故不能到场， says why, 将严禁超载写进合同 of what. */
const forfeiting =
  /(?:弄虚作假|违[反规纪法]|舞弊|造假)[^，]*[的者](?:一律)?不得|^(?:确|如)?因[^，]*不能[^，]*，$|^[^，]{0,12}[将把](?:严禁|禁止|不得|不准|杜绝)|^[^，]{1,12}是(?:严禁|禁止|杜绝)[^，]*的[^，的]*(?:单位|主体|责任人)|(?:贯彻|落实|执行|遵守|学习|宣传|对照|按照?|根据|依据)[^，]{0,24}(?:严禁|禁止|不得|不准)[^，]{0,30}的(?:规定|要求|通知|意见|决定|禁令|精神)/u;
/** 坚决防止…, 严防…: it must not happen; without such a word 防止 tells what something is for. */
const resolutely =
  /^(?:(?:坚决|严格|全力|切实|尽量|平时|务必)(?:地)?(?:防止|遏制|避免|制止)|严防|谨防|力戒|切忌|(?:千万)?别(?=[\u3400-\u9fff]{3})(?![的人处墅名号称样具致说国离出扭提看管]))/u;
/** 全年无重大案件 is to stay so. */
const unmet = /^[^，的]{0,12}?无(?:重特?大|较大|新增|责任|一[例起人]|[\u3400-\u9fff]{2}、无[\u3400-\u9fff]{2})/u;
const slogan =
  /不(?:走|搞(?:形式|“?一刀切|花架子|花拳|表面|突击|变通|特殊|平均|平衡)|留(?:死角|空白|盲|隐患)|打|落|甩|断|缺|误|出)/u;
const undone =
  /^([^，的者若如凡因未仍]{0,14}?)不可?(?=[\u3400-\u9fff][\u3400-\u9fff“])(?![^，]*(?:[的者](?:不|一律|取消|视为|扣|罚|处|予以|给予)|(?:[的者时]|的话)[，。；]?$))/u;

/** 值守人员 and 指导教师 are people, 上班期间 a time; 引导学生 has them do it. */
const somebody = new RegExp(
  `^(?!(?:组织|引导|教育|督促|要求|提醒|鼓励|动员|确保|保证|帮助|劝导|劝阻|劝说))[^，]*(?:${person}|期间)$`,
  'u',
);

/** What nobody does who keeps the rules. */
const misdeed =
  /^(?:再?(?:发生|出现)[\u3400-\u9fff]{2}|让(?:[一任]|[\u3400-\u9fff]{3})|请[\u3400-\u9fff]{2}|摆|作秀|[搞漏带收留设用拿穿戴吃喝玩进入乘骑乱赌混]|占用|改变|随[意便]|擅[自离]|私自|盲目|轻易|贸然|过度|无故|任意|恶意|迟到|早退|旷|逆行|横穿|闯|寻衅|沉迷|迷恋|接听?电话|做[^，]+的事|插队|喧哗|吃|串|浪费|损坏|破坏|触[摸碰]|[停逗]留|攀比|拉票|打探|说情|聊天|闲[聊谈]|[讲说]话|走动|交头接耳|染发|挑食|说谎|缺[席课勤岗]|打架|抄袭|作弊|体罚|[信传造]谣|轻信|点击|透露|泄露|出借|携带|辱骂|讽刺|歧视|推诿|[吸抽]烟|[饮喝酗]酒|追逐|打闹|攀爬|涂|披|漠视|讥|嘲|欺|抛|乱|踩|踏)/u;

/** 个人不可重复参评. */
const again = /^(?:再|重复|同时|提前|单独|互相|相互|自行|自己)/u;
/** 不在网上传输数据, 不将成绩张榜, 不与考核挂钩: nothing is done to it, or there. */
const withObject =
  /^(?:在|将|与|[和跟](?![谐解平睦气缓])|当着|向|按|作为|到(?![位期岗一二三四五六七八九十半])|去|往|从(?!来)|给|把|对(?![称等外口路]))[\u3400-\u9fff“][^，]{3,}/u;

/** 小学低年级不布置书面作业: not to be done, as 不得布置 says it, too. 不留死角 is a manner. */
function isLeftUndone(clause: string): boolean {
  const [all, whose = ''] = undone.exec(clause) ?? [];
  if (
    all === undefined ||
    slogan.test(clause) ||
    ofThem.test(clause) ||
    /是否|有[无否]/u.test(whose) ||
    ((openingVerb(whose)?.end ?? whose.length) < whose.length && !somebody.test(whose) && !/[前后时]$/u.test(whose)) ||
    innerVerb(whose) !== undefined ||
    /守[住牢好]$/u.test(whose) ||
    opensWithEffect(whose.slice(behindManner(whose)))
  )
    return false;
  // 不网购、不赌博: one of them tells what the others are.
  return clause
    .slice(all.length)
    .split('、不')
    .some((deed) => {
      const done = deed.replace(again, '');
      return verbAt(done, 0) > 0 || (whose === '' && anyDeed.test(done)) || misdeed.test(done) || withObject.test(deed);
    });
}

/** 不随地吐痰, 不推搡拥挤: whatever it is that is not done, but how things are, are not, or ought to be (不到位, 不断, 不服从). */
const anyDeed =
  /^(?![断仅但只同少超低足够及到合符具能会知明清便愿满易再是过如管论料久时定准得可必宜应须要一太很了利良当动变等畏惧忘负算计含限予受分设以与在将把按给对向从为因由用经参服遵完认积主配落执重力实严细全有存])(?!.不)[\u3400-\u9fff]{3,8}[，。；]?$/u;
/** 不参加体检的班级 is who they are, whatever they do. */
const ofThem = new RegExp(
  `^[^，的]{0,8}不[^，的]{2,20}的(?:[\\u3400-\\u9fff]{0,3}${person}|同学|家庭|(?:班|年)级|学校|单位|部门|企业|地区|社区|车辆|作品|材料|课题|项目)`,
  'u',
);

const deeds = '(?:行为|情形|现象|事项|做法|言行|情况|活动|问题|红线|底线)';
const forbidding = '(?:不得|严禁|禁止|不准|不许|杜绝|切勿|绝不|不能)';
/** 严禁以下行为, 不得触碰的行为, 教师不得有下列情形之一. */
const forbiddenDeeds = new RegExp(
  `^[^，。；]{0,24}${forbidding}(?:有|出现|发生|存在|触碰|触及|实施|从事|涉及|开展|带入)?(?:的|以下|下列|如下)[^，。；：]{0,8}${deeds}(?:之一)?[：:]?$`,
  'u',
);
/** 下列行为一律禁止, 以下情形不得有. */
const deedsForbidden = new RegExp(
  `(?:以下|下列|如下)[^，。；：]{0,8}?${deeds}(?:，)?(?:一律|坚决|均|都|要|应当?|必须|严格)*${forbidding}(?:有|发生|出现|存在)?[：:]?$`,
  'u',
);
/** 师德负面清单, 禁止性行为, 教师不得： */
const listOfThem = new RegExp(
  `^[^，。；：]{0,16}(?:负面清单|(?:禁止|严禁)(?:性)?(?:行为|事项|规定)(?:清单)?)$|^[^，。；：]{0,16}${forbidding}[：:]$`,
  'u',
);

const outright = /(?<![的者])(?:严禁|不得|禁止|不准|不许)(?!不)|[^，]{2}应当/u;

/** 严禁…, 不得…: a part that says in what spirit the work is done forbids all the same. */
export function forbidsOutright(text: string): boolean {
  return outright.test(text);
}

const heads = [forbiddenDeeds, deedsForbidden, listOfThem];
/** Whether a head forbids what is listed below it, so that each of its entries must not happen though it says so itself of none. */
export function forbidsBelow(head: string): boolean {
  return mayForbid.test(head) && heads.some((each) => each.test(head));
}

const toDo =
  /^(?:[^。；：]{0,32}?(?:应当|应该|必须|务必)|[^，。；：]{0,16}?(?:(?<![主重需])要(?!求|挟|点)|须)|凡|违反|一经|如有|发现|以上|上述|触犯)/u;

/** What stands below such a head and is none of its entries: what is to be done, or what befalls whoever does it. */
export function endsForbidding(text: string): boolean {
  return toDo.test(text);
}

const outcome = /，(?:以致|导致|致使|造成|影响|损害|败坏)[^，]*(?:，[^，]*)*$/u;

/** A forbidden deed without what comes of it. */
export function deedIn(entry: string): string {
  const bare = entry.replace(outcome, '');
  return bare.length >= shortestDeed ? bare : entry;
}

const shortestDeed = 4;
