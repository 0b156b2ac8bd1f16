import { remembering } from '../../remembering.ts';
import { shortVerbAt, verbAt, verbWithin } from './acting-verbs.ts';

const joiner = '并且?|同时|此外|另外|还要?|也要?|又|再|且|继而|进而|以及|和|及|其中';

/** How something is done. What is a verb itself besides (创新, 落实) is found as one first. */
const manner =
  '确保(?=[到在于][0-9今本])|更加注重(?=选拔)|更加注重(?=培)|注重(?=选拔)|注重(?=培养)|注重(?=引进)|注重(?=吸纳)|注重(?=总结)|注重(?=收集)|注重(?=抓好)|注重(?=做好)|电话(?=通知)|电话(?=联系)|电话(?=报告)|书面(?=[作做说报通])|一共|一起|一同|一道|口头(?=报告)|口头(?=通知)|坚持[和与并]|突出(?=加强)|突出(?=强化)|注重(?=建立)|注重(?=完善)|注重(?=健全)|注重(?=制定)|切实|严厉|提早|手把手|更好的|更好|紧紧|紧密|各|均|都|进一步|深入|扎实|积极|持续|全面|大力|着力|不断|认真|广泛|严格|稳步|稳妥|稳慎|有序|加快|加紧|加速|高质量|高标准|高水平|高效率|高效|高位|高频次|常态化|常态|精心|精准|精细|及时|定期|不定期|经常|常|勤|多|一如既往|另|主动|继续|重点|充分|有效|科学|合理|牢牢|坚决|坚持|依法|依规|依纪|从严|从快|从实|从紧|逐步|层层|人人|处处|户户|逐项|逐条|逐件|逐班|逐一|逐个|逐级|逐人|逐校|逐户|分[\\u3400-\\u9fff]{2}、分[\\u3400-\\u9fff]{2}|分层|分类|分批|分期|分级|分步|分片|分别|分头|分组|多渠道|多形式|多途径|多方|系统|率先|带头|纵深|深度|努力|务实|专题|专门|专项|专人|全力|全程|全员|全方位|全链条|全覆盖|多层次|多角度|多措并举|同步|提前|按时|准时|第一时间|时刻|按期|限期|正式|先行|另行|如数|随手|按需|按月|按季|按年|适时|适度|适当|随时|即时|实时|长期|常年|统一|一体|一体化|整体|自主|自觉|首次|合力|强力|悉心|妥善|安全|单独|独立|普遍|大胆|尽快|尽早|尽力|尽量|足额|按规定|按要求|按照要求|按照规定|按计划|按标准|按程序|按比例|如期|如实|高度|实地|就近|重新|抓紧|严密|公平|公正|循序|整班|每|共同|联合|协同|集体|集中|现场|线上线下|线上|线下|网上|上门|当场|当日|当天|立即|立刻|迅速|快速|严肃|耐心|真正|真心|真情|真诚|热情|用心|细致|仔细|详细|准确|完整|客观|独自|相互|互相|双向|定向|定点|定时|定岗|定人|巧妙|千方百计|想方设法|尽可能|灵活|因地制宜|因材施教|因校制宜|试点|鼓励|牢固|顶层|特别|尤其|要|应当|应该|应|须|必须|务必|务须|需要|需|可以|可|至少|拟|力争|争取|力求|计划|一般|原则上|优先|自行|不再|初步|基本|全部|再次|多次|反复|定额|大规模|小规模|全域|全过程|全流程|全时段|全天候|滚动|动态|闭环|清单式|项目化|网格化|信息化|规范化|标准化|精细化|制度化|照常|随机|24小时|按季度|按月度|按学期|先(?![进锋行后期导])|有计划|有步骤|有组织|有重点|有针对性';

const day =
  '(?:[0-9]{4}年)?(?:[0-9一二三四五六七八九十]{1,3}月)?(?:[0-9]{1,2}[日号](?:[-—–~～至到]{1,2}(?:[0-9]{1,2}月)?[0-9]{1,2}[日号])?)?';
/** （周五）17:00, 下午5点半. */
const hour =
  '(?:（[^（）]{1,4}）)?(?:上午|中午|下午|晚上?)?(?:[0-9]{1,2}[:：][0-9]{2}|[0-9一二三四五六七八九十]{1,2}[时点](?:半|整)?)';
/** With what words of time begin, and with what any of the words here does: at most places none stands. */
const timeSigns =
  '于在到自截0123456789一二三四五六七八九十今本年全明学上下每双两第寒暑分节春秋“元清端劳儿教国中高会期开汛假冬夏课次当周星夜日白平未早晚提放停离返入起用就比考班饭睡岗赛';
const clock = '[0-9]{1,2}[:：][0-9]{2}';
const span = `${clock}(?: ?[-—–~～至到] ?${clock})?`;
const time = `${span}(?:、${span}){0,3}|(?:于|在|到|自|截至)?(?:[0-9]{1,2}(?:月份?)?(?:[-—–~～至到]{1,2}|、)(?=[0-9]{1,2}月))?(?=[0-9一二三四五六七八九十]{1,4}[年月])${day}(?:${hour})?(?:份|底|初|末|上旬|中旬|下旬)?(?:(?:[上下中]午|晚)?(?:放学|[上下]班|[上下]课|午休))?(?:之?前|以前|起)?|[到在于]?[今本]?年底前?|年内|年初|全年|本年度内?|今年|明年|本?学期[初末内]|本学期|上半年|下半年|每(?:半|[0-9一二两三四五六]{1,2})?个?(?:小时|天|日|晚|餐|周|旬|月|季度|学期|学年|半年|年(?![级段]))(?:[一二三四五六日](?:[、和][一二三四五六日]){0,6}(?:[上下]午)?(?:[0-9]{1,2}[:：][0-9]{2})?|(?:末月|底)?[0-9]{1,2}[日号]|最后一?个?工作日|[末底初])?(?:之?前|至少|度)?|每?[双两]周|(?:早上|上午|中午|下午|晚上?)[0-9一二三四五六七八九十]{1,2}[点时](?:半|整)?(?:之?[前后])?|[0-9一二三四五六七八九十]{1,2}[点时](?:半|整)?之?[前后]|(?:每|本)?(?:周|星期)[一二三四五六日末](?:[上下]午|晚上?)?(?:之?前|起)?|(?:第)?[一二三四]季度|(?:寒暑|寒|暑)[假期](?:(?:结束|开始)?[前后]|期间|里)?|分[0-9一二两三四五六七八九十]{1,2}[批期次步类轮](?:次)?|[本下]周(?!转)(?:内|起)?|[本下]月(?:内|起|底|初)?|节假日(?:前后|期间|前)?|(?:[0-9]{4}[-—–~～][0-9]{4})?学年(?:度)?(?:第[一二]学期|[上下]学期)?|第[一二]学期|到?[春秋]季(?:学期)?开学(?:[时前后])?|[春秋]季学期|[于在]?“?(?:元旦|春节|清明|五一|端午|六一|七一|中秋|国庆|劳动节|儿童节|教师节)”?节?(?:前夕|前后|期间|前|后)|第[0-9一二三四五六七八九十]{1,3}周(?:之?前|内)?|[中高会期]考(?:前|后)|[0-9一二两三四五六七八九十]{1,3}(?:周|个?工作日|日|个月|个?小时|分钟)之?内|提前(?:半|[0-9一二两三四五六七八九十]{1,3})(?:天|日|周|个?工作日|个?小时|分钟|个月)|开学(?:第一[周天]|后)|(?:早读|晨读|晨检|早操|课间操|午睡|午休|熄灯|就寝|开饭|放园|集合|上课|下课|放学|上班|下班|开机|停机|离校|返校|离园|入园|离岗|起床|用餐|就餐|比赛|会议|考试)(?:之?[前后]|时)|[班饭睡岗赛考]前|[班饭赛考]后|开学初|开学前|[汛节假冬春夏秋赛]前|赛后|期初|期中|期末|课后|课前|课间|会前|会后|每次|一次性|当年|次年|“?十[一二三四五六七八九]五”?(?:时期|期间)|夜间|晚间|日间|白天|平时|平日|今后[一二两三四五0-9]+年|未来[一二两三四五0-9]+年`;

const timeWord = new RegExp(time, 'uy');

/** One word at a time: which of two words begins at a place is the longer. */
const words = [...new Set(`${joiner}|${manner}`.split('|'))].sort((a, b) => b.length - a.length).join('|');
/** 科学、合理制定: two manners may stand side by side. */
const word = new RegExp(`(?:${time}|${words}|地)(?:、(?=${words}|[0-9]{1,2}月))?`, 'uy');

const signsOfTime: ReadonlySet<string | undefined> = new Set(timeSigns);
const signs: ReadonlySet<string | undefined> = new Set([
  ...timeSigns,
  ...words.split('|').map((each) => each.charAt(0)),
  '地',
]);

/** A verb within a text; the end is exclusive. */
export interface FoundVerb {
  readonly start: number;
  readonly end: number;
}

const mostWords = 8;

/** The verb of acting that a clause opens with, behind words of time and manner; `undefined` where it opens with none. */
export const openingVerb = remembering((clause: string): FoundVerb | undefined => {
  let at = 0;
  for (let words = 0; words < mostWords; words += 1) {
    const length = verbAt(clause, at) || (words > 0 || at === 0 ? shortVerbAt(clause, at) : 0);
    if (length > 1) return { start: at, end: at + length };
    const next = behindWord(clause, at);
    if (next === at) return length > 0 ? { start: at, end: at + length } : undefined;
    at = next;
  }
  return undefined;
});

/** Where the words of time end that a clause opens with. */
export function behindTime(clause: string): number {
  if (!signsOfTime.has(clause[0])) return 0;
  timeWord.lastIndex = 0;
  return timeWord.exec(clause)?.[0].length ?? 0;
}

/** 开学第一周，, 植树节， names no more than a time. */
export function isOnlyWhen(clause: string): boolean {
  return (
    clause.endsWith('，') &&
    (behindManner(clause) === clause.length - 1 || (feast.test(clause) && openingVerb(clause) === undefined))
  );
}

/** Where the words of time and manner end that a clause opens with. */
export function behindManner(clause: string): number {
  let at = 0;
  for (let words = 0; words < mostWords; words += 1) {
    const next = behindWord(clause, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function behindWord(clause: string, at: number): number {
  if (!signs.has(clause[at])) return at;
  word.lastIndex = at;
  return at + (word.exec(clause)?.[0].length ?? 0);
}

const feast =
  /^(?:每年|今年|[0-9]{1,2}月[0-9]{1,2}日)?“?[\u3400-\u9fff]{2,6}(?:(?<![环章季细关情调枝小礼])节|(?<![假节每当次今平生])日)”?(?:当天)?，$|^[庆迎]“?[\u3400-\u9fff]{2,4}”?，$/u;

const farthestSubject = 12;
/** Behind these stands no verb of whoever stands before them. */
const between: ReadonlySet<string | undefined> = new Set('的、，');

/** The verb behind whoever or whatever the clause begins with: 教研组每周集体备课, 保质保量做好. */
export const innerVerb = remembering((clause: string): FoundVerb | undefined => {
  const from = behindTime(clause);
  for (let at = from + 1; at <= from + farthestSubject && at < clause.length; at += 1) {
    if (between.has(clause[at - 1])) return undefined;
    const behind = at + behindManner(clause.slice(at, at + 12));
    if (behind >= at + 2 && verbAt(clause, behind) > 0) return { start: behind, end: behind + verbAt(clause, behind) };
    const length = verbWithin(clause, at);
    if (length > 0) return { start: at, end: at + length };
  }
  return undefined;
});

/** How many characters a verb of acting takes at the beginning of a text, with what goes before it; 0 where none stands there. */
export function actionBefore(text: string): number {
  return openingVerb(text.slice(0, 48))?.end ?? 0;
}
