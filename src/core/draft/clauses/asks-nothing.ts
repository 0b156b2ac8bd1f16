import type { Span } from '../../day.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import { ordinalOf } from '../../text/ordinal-of.ts';
import { targetsIn } from '../amounts/targets.ts';
import { verbEndsAt } from './acting-verbs.ts';
import { openingVerb } from './before-verb.ts';
import { clausesOf } from './clauses.ts';
import { doerOf } from './doer.ts';
import { isReadingNote, isRoster } from './reading-note.ts';
import { turnsToNow } from './told-before.ts';

/** What the document says of itself: from when it holds, who explains it, how many copies there are. */
const ofItself =
  /^（?此件[^，。]{0,8}公开|^本(?:实施|工作|管理|指导|暂行)?(?:办法|方案|计划|安排|要点|细则|责任书|责任状|通知|规定|意见|制度|规划|协议|承诺书|清单|标准|条例|文件|表|公约|章程|规则|规程|预案)[^，]{0,12}(?:自|由|一式|经|有效|生效|从|适用|所指|所称|未尽|解释|如?与[^，]*(?:冲突|不一致|抵触))|(?:本[^，]{1,8}|责任[书状]|协议书?|合同|承诺书)[^，]{0,4}一式[一二两三四五六七八0-9]{1,2}份|各执[一1壹]份|^本(?:办法|方案|计划|细则|规定|意见|制度|条例|章程|规则|规程|预案)[^。；]*(?:予以|正式|开始)(?:实[行施]|施行|执行|生效)[。；]?$|(?:负责|予以|具体)解释[。；]?$|自[^，。]{0,12}(?:之日|日)起(?:施行|实施|执行|生效)|同时废止[。；]?$|^(?:其他|其它)?未尽事宜|^20[0-9]{2}年度?[。；]?$|^(?:联系人|联系电话|联系方式|特此(?:通知|报告|公告)|[★☆▲]?温馨提示(?:之?[一二三四五六七八九十])?[：:]?$|此页无正文|邮箱|电子邮箱|传真|抄送|附(?:[件表录]?[0-9一二三四五六七八九十]{0,2}[:：]|名单))|(?:通知|安排|公布|汇报|明确)如下[:：]?$|(?:以下|如下|下列)[^，。；]{0,12}[:：]$|印发给你们|^[^，]{0,12}所称[^，]{1,20}，?(?:是?指|包括|即)|(?:特(?:此)?制[定订](?=[^，。]*(?:计划|方案|办法|细则|规定|意见|制度|预案|标准)[。；]?$)|制[定订](?:如下|以下|本《|本(?=(?:实施|工作|管理|指导|暂行)?(?:办法|方案|计划|要点|细则|清单|规定|意见|制度|规划|标准|规程|守则|规范|预案)))[\u3400-\u9fff]{2,8}》?[：:。；]?$)/u;

/** What is, and not what is to be done: …是…的重要保证. */
const explained =
  /^[^，是]{2,40}(?<!否)是(?![要应须])[^，]{2,}(?:保证|保障|基础|关键|要求|前提|途径|责任|需要|体现|环节|选择|举措|之基|之本|使命|工程|大事|重点|成果|表现|夙愿|心愿|愿望|期盼|期待|课题|难题|挑战)(?:，(?:也|更|又)?是[^，]*)*[。；]?$|^[^，是]{2,40}(?<!否)是(?![要应须])[^，]+，(?:也|更|又)是|^[^，]{2,40}，(?:就|才|便|正)?是(?![否要应须])[^，]+[。；]?$|^[^，]{0,20}既要[^，]{1,60}，(?:[也又更]要|又)|^(?:同时|但)?[也还更]?(?:要|应|必须)?(?:清醒地?)?(?:看到|认识到)/u;

/** 在本市开办书店的，适用本办法: for whom the text holds. */
const validFor =
  /(?:^|，)[^，]{0,6}适用于?本(?:实施|管理|暂行)?(?:办法|细则|规定|制度|条例|规程|规则|守则|标准|意见)[。；]?$/u;

/** 渡口，是指供船舶停靠，上下旅客的场地: what a word stands for, in as many clauses as it takes. */
const defined =
  /^[^，。；：应须要]{2,40}(?:是指(?![导引标定])|，指的是|，(?:是指|指的是|指(?=[在从由把将对以按为经])))[^，]{2}/u;

const lookedBack =
  /^(?:本[校园组班局院馆所站队部][^，]{0,6}?(?:共|现)有[^，]*[0-9一二三四五六七八九十]|[一二两三四五六七八九十]{1,2}年来|近[几两三]年[^，]{0,3}我|多年来|长期以来|一直以来|近年来|近[几两三四五]年|过去[一的几]|去年|上(?:一)?(?:年|学期|学年)|往年|截至目前|目前|当前(?!和今后)|以往|(?:19|20)[0-9]{2}年以来|[^，。（]{2,20}以来，[^，要须应]{0,8}(?:已|累计|先后|共)|(?:学校|全校|全市|全区|全县|全镇|我校|我市|我县|我区)?(?:现有|现已|已经?(?!有|[^，（）]{1,8}(?:设施|设备|平台|系统|站点|项目|工程|基地|管网|泵站)(?:每|要|应|须)|[建装设配购][^，（）成]{2,8}(?:每[月周日天年季半]|须|应当?)|[^，（）]{2,20}的?(?:学校|单位|企业|人员|学生|考生|教师|员工|成员|同学|同志|班级|项目|户)(?!已|均|都|共)))|经过[^，]{2,}(?:努力|建设|发展|奋斗|攻坚|整治|(?:评[比选]|选拔|角逐|初赛|预赛|复赛)，[^，要应须]*(?:成功|荣获|获评|入围|入选))|(?:我[校园院县市镇]|[\u3400-\u9fff]{2,8})[^，要应须]{0,20}成功(?:入围|入选|晋级|获评|获批)|共有|近[一两三几]个?(?:学期|学年|月)|据(?:不完全)?(?:统计|调查|测算)|[^，（]{0,14}(?:地处|(?<!单)位于|(?:[始创]建|创办|创立|成立|组建|兴建)于|坐落|辖区面积|占地|核定床位|常住人口)|[^，]{2,20}共(?:计|有|分)?[0-9一二三四五六七八九十]+(?:个|章|节|条|款|大?类)|[^，]{0,12}取得了?[^，]{0,10}(?:成绩|成效|进展|突破))/u;
const done =
  /(?:^|[，、])[^，、]{0,12}(?<!业|自|是否[都均]?)已(?:经)?(?:建成|完成|达到?|实现|形成|成为|开展|建立|获得|有[0-9])(?!的)/u;
/** 检查中发现问题267个; 抽查表明，…; 总支现有党员126名. */
const before =
  /(?:尚|仍)有[^，]*[0-9][^，]*(?:未|没)|(?:检查|排查|督查|调研|摸底|巡察)[中时]，[^，]*发现[^，]*[0-9]|^[^，]{2,40}(?:表明|显示)，|^[^，（]{0,12}(?:现有|下辖|下设)(?!.*，[^，]*新增)[^，]*[0-9]|^从(?:[内外]部|总体|目前)[^，]{0,4}看，|^[^，]{2,16}(?:逐年|连年)[\u3400-\u9fff]{2,4}(?:，|$)/u;
const future =
  /将|(?<![主重需必首简])要(?!求|素|点|闻|[，。；])|力争|计划(?![，。；》]|$)|拟|争取|必须|务必|(?<![无唯])须(?!知)|应(?![用届急对聘])/u;
const namedYear =
  /^(?:到|至|截至|截止)?((?:19|20)[0-9]{2})年(?!(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:及其?)?(?:起|以来|以后|之后))/u;
const fiveYears = /^“?(十[一二三四五六七八九]?|[一二三四五六七八九])五”?(?:时期|期间|末|以来|规划)/u;
/** 三五 began in 1966; each of the five years since began when the one before had ended. */
const [third, thirdBegan] = [3, 1966];

/** 注：, 说明：1.: what follows is said of the text above. */
const footnote = /^(?:注|备注|附注|说明|附则|提示)[0-9一二三四五六]{0,2}[：:](?:1[.．、])?/u;
/** 备注：停用的，须报县局核销: what it says has to be is asked for. */
const bidden =
  /请(?=[各全有相按在于将勿]|[^，。；]{0,4}各)|(?<![无唯])须(?!知)|必须|务必|不得|严禁|(?<![主重需只])要(?![求点素])/u;
/** 让我们携手…, 安全责任重于泰山！ */
const exclaimed = /^让我们|^为[^。]{4,}[做作]出[^，。]{0,12}贡献[！。]?$|^[^0-9]{2,20}！$/u;

/** 以上计划…, 上述指标…, 这些问题…: it looks back at what the document said. */
const pointingBack = /^(?:以上|上述|这些|这[一二两三几][正方个种点])(?!学校|单位|人员)/u;
/** 本清单共12项, 所列任务分为两类, 全镇共安排项目5个. */
const howMany =
  /^本?[\u3400-\u9fff]{0,4}(?:清单|要点|方案|计划)[^，。]{0,8}(?:共|分为?)[^，。]{0,24}(?:[0-9一二两三四五六七八九十]+(?:个|项|条|大?类|章)|[A-Z]、[A-Z])|^全[县市镇区校][^，。]{0,4}共(?:计|有|安排|确定|涉及|梳理)[^，。]{0,8}(?:项目|任务|事项|工作|指标)[0-9]/u;
/** 我们要把时间还给学生: the voice of a speech, in which everybody is meant. */
const spoken = /^[^，]{0,8}我们(?:要|将|必须|应|对|也|还|都|在|的|把)/u;
/** 有的班级…, 一些学校…: what is said of some of them is how things stand. */
const ofSome =
  /^(?:但|不过|同时|其中)?(?:一些|有的|有些|个别|不少|许多|部分(?=[^，]*(?:存在|仍|还|不|缺|滞后|偏)))(?![^，]*(?:要|应|须|不得|每))/u;
/** 凡是做得好的，无一不是…; 关键在于落实; 这项工作直接关系…: why, and how much it matters. */
const reasoned =
  /就一定[能会]|只有起点|无一不是|(?:往往|关键|原因|根子|难点|重点)就?在于|之所以|归根[到结]底|直接(?:关系|影响|决定)|(?:，|^[^，]{2,24})(?:事关|关乎)(?![^，]*的[^，]{2,})|^需要?说明的是|^回顾|^从[^，]{2,24}[来上]?看，|^过去|，也?关系(?![好密到])|再[^，]{1,5}，也|^[^，]{2,8}(?:最怕|贵在|难在)|，[^，]{0,8}(?:才|就|便)会(?!议)/u;

/** 9月12日至18日为推普周, 集中开展时间为10月21日: what a day is called. */
const dayNamed =
  /^[^，要应须]{0,8}(?:时间|日期)(?:定)?[为是](?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日(?![^，]*[前内])[^，]*[，。；]?$|^[^，。]{0,6}[0-9]{1,2}[月日](?:[—–~～至到-]+[0-9月]{0,3}[0-9]{1,2}日)?[为是][^，]{2,30}[周月日节](?:（|[。；]|，(?![各全请])|$)/u;

/** 每发生一起失窃，门卫扣200元; 迟到累计三次，取消评优资格: what befalls whoever lets it happen. */
const penalty =
  /^[^，]{0,4}(?<![减至不极很较缺])[少漏](?![年儿])[^，]{1,8}[次个人项份][^，]{0,4}(?:扣(?!除|押)|罚)|^[每凡](?:发生|出现|发现|增加|查[出实]|迟到|缺)[^。；]*(?:扣(?!除|押)|罚)|^[^，。；（]{2,24}累计(?:达到?|满|超过)?[0-9一二两三四五六七八九十][^，（]{0,12}(?:（[^（）]*）)?，(?:将(?=[延缩终解扣收停取])|视[为同]|取消|扣|[给予]以?[^，]{0,8}(?:处分|批评|警告))/u;

/** 调休：因加班换取的休假: of what kind it is that is named. */
const kindOf =
  /^[^，：]{1,6}(?<genus>[\u3400-\u9fff])：(?![将把]|[^；]{0,60}(?:进行|开展|加强)(?!的))[^：；]{2,60}的[^，的]{0,3}\k<genus>$/u;

const label = '重点|要点|要求|内容|范围|时间|地点|对象|方式|程序|步骤|标准|流程|办法|名单|名额|材料|链接|网址';
/** 评比程序为, 名额分配如下, 盖章：: with nothing behind it such words only lead to what they name, or to a blank. */
const leadsOn = new RegExp(
  `^[^，。；：]{2,30}如下[：:]?$|^[^，。；：]{0,24}(?:${label})[为是][：:]?$|^[^，。；：]{1,4}[：:]$`,
  'u',
);
const event =
  '考试|比赛|竞赛|初赛|决赛|测试|检测|体检|阅卷|监考|参观|集[合中]|报[到名]|活动|开始|结束|培训|会议|彩排|演练|训练|评审|面试|上车|出发|展示|演出';
const occasion = `${event}|阅卷|讲座|志愿服务|报送|评选|评比|推荐|征集|资助|奖励|编写|填表|立项|结题|发表|开班|录取|申报|投稿|提交|参与|参加`;
/** 比赛地点：报告厅, 阅卷科目, above a column that was copied a cell a line: where, when and of what it is. */
const eventLabel = new RegExp(
  `^(?:${event})?地 {0,4}点：[^，。；：请须]{2,}$|^(?:${occasion})(?:开始|结束|工作|活动)?(?:时间|日期|地点|科目|流程|对象|类别|类型|方式|标准|等级|序号|名额|主题|刊物)$`,
  'u',
);
/** 每人写一篇心得，格式如下：; behind what is asked it only leads to what it names. */
const leadBehind = new RegExp(`(?<=[^，。；：]{4})，(?:具体)?(?:${label}|格式|样式)如下[：:]$`, 'u');
/** 监考教师名单：; 公布名单： is an act. */
const labelAlone = new RegExp(`^[^，。；：]{0,12}(?:${label})[：:]$`, 'u');

/** 无故缺课三次以上的, 有抄袭行为: who they are, or which case it is, of whom something else is said. */
const whoeverDoes = /^(?!请)(?:[^是]|是否)*[^是]的(?:（[^（）]*）)?$|^有(?![否无])[^，]{2,30}行为$/u;

/** 县普法办联系人及电话：张某: whom to ring. */
const whomToRing = /^[^，。；：（）]{0,16}(?:联系人|联系电话|联系方式)(?:[及和、][\u3400-\u9fff]{2,4})?：/u;

/** ≤3人, 800元/篇, （2人）: a measure by itself, in a row of a table; 800字以上 says how long something is to be. */
const measureAlone =
  /^(?:[≤≥＜＞<>]=?)[0-9.]{1,6}[\u3400-\u9fff%]{0,3}$|^（?[0-9.]{1,6}(?: ?[-—–~～至] ?[0-9.]{1,6})? ?(?:[元名人个项件篇分天本张份场节套组]|[万亿]元|[学课]时)(?:\/[\u3400-\u9fff]{1,2})?）?$/u;
/** 第二期：9月1日—10月8日, （3月5日前完成）: when, and nothing of what. */
const whenAlone =
  /^(?:第[一二三四五六七八九十0-9]{1,2}[期批轮次场段]：|[^，。；：]{0,6}时间：|（)?(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日(?:（[^（）]{1,4}）)? ?[-—–~～至到]{1,4} ?(?:(?:20[0-9]{2}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:（[^（）]{1,4}）)?|[\u3400-\u9fff]{2,6})）?$/u;

/** 8.23（周日）, 星期三, 上午, （3月5日前完成）: a day, and nothing of what is done on it. */
const dayAlone =
  /^（?(?:(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日?|(?:1[0-2]|0?[1-9])[./][0-3]?[0-9])(?:[（ ](?:周|星期)?[一二三四五六日天]）?)?）?$|^(?:星期|周)[一二三四五六日天]$|^(?:[上下中]午|晚上)$|^（[0-9]{1,2}月(?:[0-9]{1,2}日|底|初|[上中下]旬)之?前(?:完成)?）$/u;
/** 三楼会议室, 青山中学: where, in a cell of its own. */
const place =
  /^(?:[\u3400-\u9fff0-9]{0,3}(?:会议室|报告厅|多功能厅|体育馆|阶梯教室)[0-9]{0,4}|[\u3400-\u9fff]{1,8}(?:中学|小学|[一二三四五六七八九]中))$/u;

const alone = [measureAlone, whenAlone, dayAlone];

/** A measure, a day or a place, as a cell of a table has them: what stands behind it may ask all the same. */
export function isCellAlone(said: string): boolean {
  return alone.some((each) => each.test(said)) || (place.test(said) && openingVerb(said) === undefined);
}

/** 2018年5月联考监考安排: the name of the table below it. */
const caption = /^20[0-9]{2}(?:年|学年)[^，。；：做落制拟发公]{2,40}(?:安排|日程|分工|名单|一览)表?$/u;

const tellings = [
  caption,
  whomToRing,
  eventLabel,
  leadsOn,
  whoeverDoes,
  dayNamed,
  kindOf,
  penalty,
  ofItself,
  validFor,
  defined,
  explained,
  exclaimed,
  howMany,
  spoken,
  ofSome,
  reasoned,
];

/** Whether a sentence speaks of the document, of what is, or of what was, and so asks nobody for anything. */
/** 姓名可能显示不全，请自行补全: whatever it tells before, it asks then. */
const requestBehind =
  /，请(?![示假教柬帖]|[^，。]{0,10}(?:结合|遵照|认真|对照|按照|严格|抓好)[^，。]*(?:落实|执行|实施|贯彻)。?$|(?:予以)?(?:知悉|周知|谅解|理解|放心|见|参见|查看|关注|联系|向[^，]{2,10}(?:反映|咨询)))/u;

export function asksNothing(sentence: string, period: Span): boolean {
  const whole = sentence.replace(footnote, '').replace(leadBehind, '');
  const said = behindReason(whole);
  if (isCellAlone(said) || isRoster(said) || (tellings.some((each) => each.test(said)) && !requestBehind.test(said)))
    return true;
  if (labelAlone.test(said) && openingVerb(said) === undefined) return true;
  if (
    pointingBack.test(said) &&
    deadlineIn(said, period) === undefined &&
    targetsIn(behindPointing(said)).length === 0 &&
    !ordersBehind(said)
  )
    return true;
  if (isReadingNote(said.replace(/(?<=[^的])，.*$/u, '')) && !clausesOf(said).some(({ role }) => role === 'act'))
    return true;
  if (
    whole !== sentence &&
    !bidden.test(said) &&
    deadlineIn(said, period) === undefined &&
    targetsIn(said).length === 0
  )
    return true;
  if (isBefore(said, Number(period.from.slice(0, 4)))) return true;
  const isPast =
    !future.test(sentence) &&
    !isNamedTask(sentence) &&
    (lookedBack.test(sentence) || before.test(sentence) || done.test(sentence));
  const behind = behindPast(sentence);
  return isPast && !turnsToNow(behind) && deadlineIn(behind, period) === undefined;
}

/** 近五年退休人员档案核查: of what time it is that is done now. */
const isNamedTask = (sentence: string) => !/[，、了已共]/u.test(sentence) && verbEndsAt(sentence);

/** 消防事关安全，保卫科每天巡查: why it matters is said in passing where somebody is to do something for it. */
function behindReason(sentence: string): string {
  const reason = /^[^，]{2,24}(?:(?:事关|关乎)(?![^，]*的[^，]{2,})|直接(?:关系|影响|决定)[着到])[^，]*，/u.exec(
    sentence,
  )?.[0];
  if (reason === undefined) return sentence;
  const rest = sentence.slice(reason.length);
  return clausesOf(rest).some(({ role, text }) => role === 'act' && (bids.test(text) || doerOf(text) !== undefined))
    ? rest
    : sentence;
}

const bids = /^(?:要(?![求点素])|必须|须(?!知))/u;

/** 以上活动，每班报送2件: what is asked of all that was said before. */
function behindPointing(sentence: string): string {
  const comma = sentence.indexOf('，');
  return comma < 0 ? '' : sentence.slice(comma);
}

/** 以上规定，各班要组织学习: somebody is told to do something with it. */
function ordersBehind(sentence: string): boolean {
  const behind = behindPointing(sentence).slice(1);
  return (
    behind !== '' && clausesOf(behind).some(({ role, text }) => role === 'act' && doerOf(text)?.isOrdered === true)
  );
}

/** What a sentence goes on with behind its last clause that tells what is done: 已完成22项，剩余5项6月30日前销号. */
function behindPast(sentence: string): string {
  const at = sentence.search(/(?<!业|自)已(?![^，已]*已)/u);
  const comma = sentence.indexOf('，', at);
  return at < 0 || comma < 0 ? '' : sentence.slice(comma);
}

/** “十三五”时期 in a plan of 2021, 2020年 in one of 2024. */
function isBefore(sentence: string, from: number): boolean {
  const which = ordinalOf(fiveYears.exec(sentence)?.[1] ?? '');
  if (which !== undefined && which >= third) return thirdBegan + 5 * (which - third) + 4 < from;
  const year = namedYear.exec(sentence)?.[1];
  return year !== undefined && Number(year) < from && !isOfYear(sentence);
}

/** 2019年度经费使用情况上报: of which year it is what is to be done now. */
const isOfYear = (sentence: string) => /^20[0-9]{2}年度[^，。；了已]{4,40}$/u.test(sentence) && verbEndsAt(sentence);
