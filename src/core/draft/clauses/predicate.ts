import { sureVerbs, verbAt, verbEndsAt } from './acting-verbs.ts';
import { innerVerb, openingVerb } from './before-verb.ts';
import { goesSomewhere } from './leads/goes-somewhere.ts';
import { person } from './name-ends.ts';
import { prepositionalRole } from './prepositional-role.ts';
import { isTwofold } from './twofold.ts';

/** 网络万兆接入, 校园数字化全覆盖, 支出只增不减: how things have to be. */
const state =
  /(?:接入|(?<!不)到位|到场|(?<!不)达标|挂钩|分开|全覆盖|清零|为零|建成|完成|投用|交付|使用|启用|封顶|开工|竣工|联网|接通|开通|齐全|完好|有效运行|只[\u3400-\u9fff]不[\u3400-\u9fff]|零(?:出现|发生|投诉|事故|差错|遗漏|违[规纪])|(?:亲自|具体|直接)[抓管]|不断档|不脱节|实现零的?突破|零容忍”?|负责制|[\u3400-\u9fff]完|[擦洗扫]净|[摆排站码叠]成[^，的]{1,4}|[擦洗扫刷摆放排](?:干净|整齐)|对齐|[关锁盖]好|(?:整洁|美观|整齐|规范|有序|齐全|完好|完备|醒目|清晰|完整|安全|可靠|稳固|牢固|明亮|舒适){2}|牢固|公开|公示|完备|齐备|健全|落实|专款专用|专[\u3400-\u9fff]专[用管]|合格|持证上岗|制定|归档|入库|备案|上岗|在岗|值班|办结)$/u;
/** 发现险情立即停止使用 is done each time; 发现一起、查处一起, too; 发现问题 alone leads to what is done then. */
const found =
  /^(?:一旦)?(?:发现|遇有?)(?:一([\u3400-\u9fff])、[\u3400-\u9fff]{2}一\1|[^，]{2,}?(?:立即|立刻|及时|马上|当场|第一时间|随手|就地)[^，])[^，]*$/u;
/** 有破损的当场换. */
const atOnce = /^[^，的]{2,12}的(?:当[场天日]|立即|立刻|马上|就地|随即)[\u3400-\u9fff]{1,8}$/u;
/** 每餐有校领导陪餐, 每天早上7点前到校, 墙面无污渍, 严格门卫制度. */
const regular =
  /^无[^，]{3,}$|^[^，的]{2,14}(?<![有毫])无[^，的]{0,12}(?:现象|发生|事故|隐患|缺失|破损|损坏|脱落|异味|污渍|污物|灰尘|积水|杂物|垃圾|死角|堆放|遗漏|差错|投诉|违[纪规法]|杂草|纸屑)$|^专.专.$|^[^，的]{2,30}保持[^，的]{2,8}$|^(?:[^，的]{2,8})?坚持[^，]*(?:制度|例会|检查|值班|巡查|家访|锻炼|活动|登记|通报|教学)$|提前[0-9一二两三四五六七八九十]+[^，的]{2,}$|^保持[^，]{2,}(?:整洁|清洁|干净|畅通|完好|卫生|美观|有序|通风|安静|整齐|干燥|清晰|平稳|匀速|距离)$|^[^，的]{0,6}[每各][^，的]{1,6}(?:都|均)?(?:有|设|配)[^，]{2,}|^每个?(?:天|日|周|月|季度|学期|年)[^，的]{2,}$|^(?:严格|密切|严明|端正|活跃|繁荣)[\u3400-\u9fff“][^，]{2,}/u;
/** 及时倾听意见: what only a verb has before it. */
const adverb =
  /^(?:及时|按时|按期|如期|定期|尽快|尽早|尽量|认真|扎实|切实|广泛|积极|主动|严格|耐心|悉心|坚决|务必|继续|逐步|逐一|逐项|逐条|立即|立刻|随时|自觉|妥善|依法|依规|如实|客观|全面迅速|大力|着力|努力)(?![，、的和与性])[\u3400-\u9fff“《][\u3400-\u9fff“《、]{3,}|^(?:按时|及时|立即|立刻|尽快|尽早|务必|如期|如数|按期)(?!有效|准确|到位|高效|规范|妥善|足额|全面|[性的])[\u3400-\u9fff]{2,}/u;
/** 问题病历在周会上点评, 名单由专人保管. */
const published =
  /^[^，的]{2,10}(?:在|向|由|于|经|与|有|按(?!照)|全(?=[区县市校院镇乡园]))[^，]{3,16}$|^[每各](?![^，]*[0-9一])[\u3400-\u9fff]{3,8}$/u;
/** 毛巾每日一清洗, 投诉当日受理, 装备每半月检修一次: what is done, when or how often, with its thing before it. */
const practice =
  /^[^，：的]{2,16}?(?:每(?:[0-9一两三半]?个?(?:天|日|周|月|季度|学期|半年|半月|年)|次|[两双]周)|一[日天周月班餐课次客](?=[一二两三四五])|当[日天场]|全天|随时|即时|实时|及时|立即|如期|逐[^步渐年]|分[类级批班层]|定期|按[时月季日需期]|专[人柜账锁库区室车册]|双人|实名|当面|正常|免费|择优|自行|自愿|以[^，的]{1,6}为单位|对外|优先|错[时峰]|定[点时人岗]|限[时期]|凭[证票]|依[法规]|就近|单独|统一|集中|集体|封闭|全程|轮流|始终|同时(?=开始|出发|进行)|昼夜|勤|餐餐|天天|周周|月月|[0-9]{2}小时(?!之?内))(?![的性])[^，的]{2,12}$/u;
/** 24小时内回信, 对孤寡老人一周内走访, 接报后3分钟到场: in what time. */
const inTime =
  /^[^，：]{0,16}?(?:[0-9一二两三四五六七八九十]{1,3}个?(?:工作日|小时|分钟|[日天周月]|季度|学期)之?内|后[0-9一二两三四五六七八九十]{1,3}个?(?:小时|分钟|[日天周]))(?![的性])[^，的]{2,12}$/u;
const modal =
  /^请(?![进教示假客帖柬]|[^，]{0,6}(?:[放安]心|谅解|理解|知悉|周知))|^[^，：]{0,30}?(?:必须|务必|务须|一律|均应|均须|(?<!无)须(?!知))|^[^，、：]{1,20}?(?:应当|应该|应(?!用|对|急|届|变|试|答|有|聘|付|邀|征|考)|(?<![主重需紧简摘概必只首将不])要(?!求|点|素|闻|件|领|害|义|道|紧|塞|旨))|^[^，]{2,24}(?:采用|符合|不低于|不少于|不超过|不能(?:超过|少于|低于|多于)|只[能准许](?!力)|达到|至少(?=[\u3400-\u9fff])|占[^，]{1,8}(?:以上|以内))/u;
/** 要迅速澄清, 教案、课件要体现特色, 离校需填报行程, 自查报告请于6月底前上报: the word of command, however long the list before it. */
const bidden =
  /^(?:[^，：]{1,28}、[^，：]{1,16}?)?(?:应当|应该|应(?!用|对|急|届|变|试|答|有|聘|付|邀|征|考)|(?<![主重需紧简摘概必只首将不])要(?!求|点|素|闻|件|领|害|义|道|紧|塞|旨))[^，]{4}|^[^，：]{0,28}?(?<![所必急确亟供刚主最])需(?!要|求|的)[\u3400-\u9fff]{4}|^[^，]{0,40}请(?=于|在|各|将|按|如实|及时|务必|全)|^[^，：]{2,24}(?<![邀申聘延敬报宴提恳])请(?![求假教示客帖柬愿战]|联系|咨询|致电|[参详]?见|[参详]阅|关注|放心|谅解|[知周]悉)[\u3400-\u9fff]{4}/u;
/** 名单于5月12日下班前报县教办, 顶棚暑假前一定翻好, 决赛于10月下旬举行: by or on what day, with its thing before it. */
const dated =
  /^[^，：]{2,30}?(?:(?:[0-9]{1,2}[日号]|[0-9一二三四五六七八九十]月(?:份|底|初|[上中下]旬)?|[年月]底|学期末|[寒暑]假|周[一二三四五六日末]|(?:元旦|春节|五一|国庆)节?)[^，]{0,4}?(?<![当目学先空])前(?!的|[期提])|于(?=[0-9一二三四五六七八九十]{1,4}[年月日:：]))[^，]{2,}/u;
/** 每位学生选一篇课文, 徒弟上一节汇报课: so many of a thing, behind a verb of one sign. */
const counted =
  /^[^，：的]{0,24}?[选发听写读做办开讲拍交画唱包带找送列评种上][0-9一二两三四五六七八九十]{1,2}[个件节次篇场堂首份幅张期][\u3400-\u9fff]+|^[^，：的]{0,24}?[选派][0-9一二两三四五六七八九十]{1,2}(?:[-—～~至到][0-9]{1,2})?[名位人][\u3400-\u9fff]+/u;
/** 负责检录的教师带领选手入场, 小班、中班组织家长开放日: a verb that makes no noun, behind a list or what is said of who does it. */
const surely = new RegExp(
  `^(?![^，]*用于)[^，：]{1,24}[、的][\\u3400-\\u9fff0-9]{1,12}?(?:实行(?!的)|(?:${sureVerbs}|负责(?!人)|(?<![党团])组织(?![建领架体机生部的]))(?!的)(?![^，]*(?:工作|情况|制度|机制|方案|办法|流程|程序|系统|平台|时间|要求|标准|能力|水平)$))[\\u3400-\\u9fff“《]{2}`,
  'u',
);
/** 因雨无法进行时改为室内操, 影像诊断覆盖所有乡镇. */
const changed =
  /^[^，]{2,}(?:纳入|[列记计载归存]入|划归|交由)[^，]{2,}$|^(?:(?:分管|主管)(?!副?[校园院局]长|领导|负责|部门|单位)|领导(?!干部|小组|班子|责任|作用|体制|机构|人|者|力|带|要|同志)|管理(?!工作|制度|办法|水平|体系|机制|人员|规范|规定|平台|要|部门|能力|方式|模式|层|学))[^，的]{4,}$|^(?:[^，：的]{1,12}的)?[^，：的]{2,20}(?:(?:[调放摆发送存交贴挂设排停装站坐][至到在]|[倒盘装填插放]入)|定于)[^，的]{2,}$|^[^，]{2,}(?:改为|转为|调整为|变更为|覆盖(?:所有|全[部县市区校镇院]|[0-9]))[^，]{2,}$/u;
/** One of what an act makes or takes up. */
export const one = '[一1][次场期份篇堂节本条件项首部位幅名套个张支封句轮棵]';
const takenUp = new RegExp(
  `^[读写上发唱做办出看听讲画跳教学练交开种植栽帮认记献留][\\u3400-\\u9fff]{0,2}${one}[\\u3400-\\u9fff]{1,}$`,
  'u',
);
/** 示范课每人一节. */
const apiece =
  /^[^，]{2,}每[人班校组科村户园][0-9一二两三四五六七八九十]{1,3}[\u3400-\u9fff]{1,2}$|^[每各][^，的]{4,}[0-9一二两三四五六七八九十]{1,3}[张份篇幅个名次件条]$/u;
/** 力争甲、乙两科建成重点专科, 负责限额以下工程的监管: both want a verb or an object of their own. */
const led =
  /^(?:力争|争取|计划|预计)[^，]{4,}$|^(?:[^，：的]{2,16}?(?:具体|共同|全面|统一|分别)|具体|全面|主要)?负责(?!人)[^，]{6,}$|^(?:具体|全面|主要|共同)?负责(?![人制]|日常(?:工作|事务))[^，]{3,}$|^(?:本学期|本学年|今年)?要求[^，的]{0,8}[师生员人长者班校部组位级][^，]{4,}$/u;
/** 要求着装统一, 训练期间要求队列整齐: what is asked for, whatever says how it has to be. */
const demanded =
  /^(?:[^，：的要]{2,8}(?:期间|时|[前后]))?要求(?!如下|[详参]?见|[是为与和的高严低：]|不[高严])[^，：]{4,}/u;
/** 不能立即整改的明确期限: what is done with those of which this is so. */
const inCase =
  /^(?:没有?|不?能|无法|暂时|确需|逾期|尚未|未|仍|有|存在|不?符合|超过|属于?|达到)[^，的]{2,16}的(?:学校|单位|班级|企业|社区|村|部门|场所|车间|家庭)?|^[^，的]{0,10}(?:[不未][\u3400-\u9fff]{1,2}|超[期标限量]|[逾过]期|破损|老化|损坏|具备|成熟|允许|异常|[不没][了到上]|[不没]回来)的(?:学校|单位|班级|企业|社区|村|部门|场所|车间|家庭)?/u;
/** 集会、比赛时张贴海报. */
const onOccasion =
  /^[^，：]{2,16}、[^，：、]{2,8}(?<![按及准定临同届小学课当有])时(?![间期限段刻代常效空装政事评候长])/u;
/** 动火、高处作业严格执行审批制度. */
const strictly = /^[^，的]{2,24}?(?:严格|认真|及时|积极|主动|切实|坚决|全面|坚持)(?=[\u3400-\u9fff]{2})/u;
/** 成为示范校, 进入全省前五: a title or a rank to be won. */
const won =
  /^(?:努力|争取|力争|创建)?成为[^，]*(?:校|单位|基地|区|县|市|园|班|站|样板|示范|试点|学校|标兵|典型)$|(?:进入|跻身|挤进)[^，]{0,8}(?:前[0-9一二三四五六七八九十列茅]|第[一二三]|行列|名单|先进)/u;
/** 掌握住校生去向: what one knows of, and can show; 掌握技能 is learnt. */
const keptTrackOf = /^(?:准确|及时|充分|切实|真实)?掌握[^，]{2,}(?:情况|动态|底数|信息|名单|去向)$/u;
/** 统一业务流程和数据标准: one of them for all; 统一着装要求 says no more than how. */
const madeOne = /^(?:进一步|逐步)?统一[^，的]{2,}(?:流程|标准|口径|规范|编码|标识|格式|样式|模板|规则)$/u;

/** 专科通过省级验收, 力争通过评估: behind 通过 stands who judges, and nothing that is done by it. */
const approved =
  /^[^，、]{2,}通过[^，]{0,14}(?:验收|评估|认证|评审|审核|复审|复评|复核|评定|鉴定|检查|考核|测评|审定|审查|论证|督导|备案|认定|检验|检测|达标)$/u;

/** 取得经营许可: what is granted has to be applied for. */
const granted = /^(?:依法|按规定|事先|及时)?取得[^，]*(?:许可|批准|核准|同意|资质|证[书明照]|执照|批文)$/u;

/** 校长致辞, 学生代表发言: what somebody does at a ceremony stands right behind who they are. */
const ceremonial = new RegExp(
  `^(?!学习|听取|观看|转发)[^，：的、]{0,10}(?:${person}|代表|校长|嘉宾|家长|全体|集体)(?:致[辞词]|讲话|发言|寄语|宣誓|领誓|表态|献[辞词唱花]|入场|退场|离场|落座|就座|就位)$`,
  'u',
);

/** 整齐列队, 军人行军礼, 同时高唱国歌: what is done with one's own body and has nothing that it acts on. */
const posture =
  /^[^，：的时后]{0,16}(?:站[立定直]|立[定正]|肃立|起立|[列整集]队|[行前]进|致敬|敬礼|行礼|(?:注目|军|队)礼|脱帽|鞠躬|默哀|[高齐奏]唱[^，]{0,4}歌|(?<=臂[^，]{0,6})摆动|握拳|报数|稍息)$/u;
/** 附文字说明, 附上样稿: what goes with it. */
const added = /^[并须需另]?附上?(?![件录表则近属和加于图注带])[^，的]{2,}$/u;
/** 早上6:30起床, 6:50前离开宿舍, 中午12:40—13:50午休: what stands behind hours is done then. */
const atHour =
  /^(?:每[天日晚]|平时|周[一二三四五六日末])?(?:早上|早晨|上午|中午|下午|傍晚|晚上?)?[0-9]{1,2}[:：][0-9]{2}(?: ?[-—–~～至到] ?[0-9]{1,2}[:：][0-9]{2})?(?:准时|之?前|以前|[之以]?后)?(?![左前]|全体)[\u3400-\u9fff]{2,8}$/u;
/** 加速产品迭代: what is to come sooner. */
const sooner = /^加[快速](?!度|器)[^，的]{4,}$/u;

/** 柜门贴标签, 阀门挂警示牌; 4月8日升旗仪式后举行; 各室擦洗一遍. */
const marked =
  /^[^，的]{2,8}[贴挂装涂][^，的]{0,6}(?:标签|标识|标志|[标铭警示门吊]牌|封条|锁)$|^(?:[0-9]{1,2}月)?[0-9]{1,2}日[^，的]{0,14}(?:举行|召开|举办|开幕|启动|开赛)$|^[^，的]{0,16}[\u3400-\u9fff][0-9一二两三]遍$|^[^，的]{0,8}先[\u3400-\u9fff]{2,4}、?后[\u3400-\u9fff]{2,4}$|^[^，的]{4,24}各[\u3400-\u9fff]{0,3}[0-9一二两三四][次场节篇]$|^[^，的]{2,12}不超(?!过)[\u3400-\u9fff]{2,4}$/u;

const shapes = [
  marked,
  madeOne,
  sooner,
  posture,
  added,
  atHour,
  ceremonial,
  granted,
  keptTrackOf,
  won,
  modal,
  bidden,
  state,
  atOnce,
  practice,
  inTime,
  dated,
  counted,
  surely,
  found,
  regular,
  adverb,
  approved,
  changed,
  led,
  demanded,
  apiece,
  takenUp,
];

const title = /《[^《》]{1,60}》/gu;
const endMark = /[，。；]$/u;

/** Whether a clause says that something is done, or how it has to be: by its verb, or by what only stands beside one. */
export function hasPredicate(written: string): boolean {
  const clause = written.replace(endMark, '').replace(title, '《书》');
  return (
    openingVerb(clause) !== undefined ||
    shapes.some((each) => each.test(clause)) ||
    isTwofold(clause) ||
    goesSomewhere(clause) ||
    (published.test(clause) && verbEndsAt(clause)) ||
    /^[^，的]{2,16}做到[^，]{4,}/u.test(clause) ||
    innerVerb(clause) !== undefined ||
    verbAt(clause, strictly.exec(clause)?.[0].length ?? clause.length) > 0 ||
    saysBehindCase(clause) ||
    actsUpon(clause)
  );
}

function saysBehindCase(clause: string): boolean {
  if (openingVerb(clause.slice(onOccasion.exec(clause)?.[0].length ?? clause.length)) !== undefined) return true;
  const behind = clause.slice(inCase.exec(clause)?.[0].length ?? clause.length);
  return openingVerb(behind) !== undefined || prepositionalRole(behind) === 'act';
}

/** Whether a clause says that an event is met there and then: 发现险情立即停止使用. */
export function isMetAtOnce(clause: string): boolean {
  return found.test(clause.replace(endMark, ''));
}

/** Who or what stands before a preposition: 各部门每月25日前 | 将进展报办公室, 学校 | 与班主任签订责任书. */
const topic =
  /^(?!主要)[^，：的“”]{2,24}?(?=[将把与由凭对给]|按(?=[^，]{2,30}标准)|根据|结合|对照|围绕|利用|依托|借助|通过|(?<![自服师])从(?![事而来])|(?<![横纵定双单方转])向|(?<![存正现所实内外好旨贵重意潜])在)/u;

/** 结果报教务处 hands it to somebody; 家长与教师携手: with a verb of its own behind a preposition. */
function actsUpon(clause: string): boolean {
  if (handed.test(clause)) return true;
  const led = byWhom.exec(clause)?.[0].length ?? 0;
  if (led > 0 && prepositionalRole(clause.slice(led)) === 'act') return true;
  const before = topic.exec(clause)?.[0];
  return before !== undefined && prepositionalRole(clause.slice(before.length)) === 'act';
}

/** 五月的“诗会”由高一语文组承办: whatever stands before 由 is what they do it to. */
const byWhom = /^[^，：]{2,30}?(?<![自理缘来])(?=由(?![于此来衷])[^，的]{3,}$)/u;

const handed =
  /^[^，：的]{2,12}?(?<![报汇通晚日早年月周])[报交送](?=[\u3400-\u9fff]{2,12}$)[\u3400-\u9fff]*(?:[局办委厅室处科组部院]|中心|委员会|学校|备案)$/u;
