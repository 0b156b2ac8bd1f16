import { matchesIn } from '../../../matches-in.ts';
import { remembering } from '../../../remembering.ts';
import { verbAt, verbEndsAt } from '../acting-verbs.ts';
import { behindManner, innerVerb, openingVerb } from '../before-verb.ts';
import { bare, bracket, bureau, each, meeting, office, person, post } from '../name-ends.ts';
import { surePrepositions } from '../prepositions.ts';

const wholeName = new RegExp(`(?:${bare}|${each}|${office}|${post}|${meeting})${bracket}$`, 'u');
const bareName = new RegExp(`${bare}$`, 'u');

/** What is no part of a name, by its kind. */
const elsewhere = {
  /** 学校根据市局, 对组员, 由校医. */
  preposition: `${surePrepositions}|(?<=.)对(?![口接外])|.在(?=[全本各0-9])|.请(?!示|[人者])|.从(?![业事属军教])|[的了与]|(?<![自理缘])由|(?<![可所加予])以(?![上下内外及])|向(?!阳)|.于[0-9]|(?<=..)(?:(?<![报签])到(?![会场岗])|(?<![财神书])经(?=各|本|全体|学校|所在)|沿着)|[递寄报交发]至|..[将把](?![军来握关守])|.(?:按(?![揭摩键])|因(?:故|病|事|公))|^再[将把]|^(?:用(?![水电气户工人餐药车料地材能])|[与和同]|对(?!口)|将|把|在|从|为|给|按|以|依托(?!单位)|结合|[到至]|向|经(?![济营])|作为|除(?![雪草])|据(?!点)|沿)`,
  /** 采样期间安检员, 监考时各教师, 待学生. */
  time: '期间(?=.)|(?<!岗)时(?=各|每|全)|后在|[年月日]前|年[底初内]|[年期月周度内]人$|分[0-9一二三四五六七八九十]|^(?:第一时间|途中|之后|每(?![个位名])|[月日]|年(?!级)|先(?!进)|待(?![业岗产])|近期|今后|以后|日后|现阶段|此[后前次]|最[终后](?!离|一)|目前|下星期)|提前',
  /** 如代表学校, 并各班: what joins clauses, or says of which. */
  joiner:
    '在[校园岗]$|^违者|是否|[哪谁]|什么|有否|《(?![^》]*》)|^(?:未|[并及让]|遇|如(?![皋东])|若(?!羌)|倘|假如|即(?!墨)|[都均就也]是|本|此项|任何|所有工作|有(?=[0-9一两]名)|平均|专人)|地就|就[本各该此]|（[^（）]*$',
  verb: '会同|组成|采[取用]|(?<=[\\u3400-\\u9fff]{2})(?:进入|离开|前往|设立)(?=..)|^抽调|^交(?![通警流运管投行])|^报(?![警名到社])[\\u3400-\\u9fff]{1,6}[室处局办委科部组院]$|(?<=[长师生员人工户任])(?:联系(?![人员组点单])|配合|协助|通知|告知|陪同|护送|带领|率领|督促|提醒)(?=..)|^(?:发现|倡导|提倡|建议|负责(?!人)|希望(?![小中]学)|(?:参[加与赛训]|活动|服务|培训|申报|评选|推荐|奖励)对象$|[赴往]|应(?![急届用])|下设|联合|加强|建立|完善|严格|帮助|协助|落实|请(?!示)|能(?![源力])|感谢|欢迎|麻烦|熟悉|调集)|(?<![主重需纪首摘])要(?![害素])|组织(?:学生|师生|教师|幼儿|群众|居民|职工|党员|队员|人员)|^[报抽][查检审批送市省县区局](?!员|[组队])|^(?:积极|正确|认真|大力|深入|广泛|充分|主动)*(?:组织|引导|鼓励|支持|动员|发动|号召|带领)[\\u3400-\\u9fff]{0,6}(?:班主任|辅导员|教师|老师|学生|同学|员工|职工|家长|干部|群众|党员|队员|师生|青年|志愿者)$|^校园$|.入[队党团学园职会]$|场所|教室|实现|使|确保|保证(?![金人])|派[0-9一两二三四五六七八九十]|须经|.(?:专门(?!人员|委员|机构|学校)|坚决|积极|及时|(?:带领|率领|召集).)|[处科室部办局](?:指导|督促|配合|协调)(?=[\\u3400-\\u9fff]{2,}[处科室部办局])|分成|.设(?=专职|兼职|[0-9一二两三])|指定[一两各0-9]|召集(?!人)',
};
export const notAName = new RegExp(Object.values(elsewhere).join('|'), 'u');

/** 督导室, 组织科: what an office does is in its name. */
export const ownWork =
  /(?:值班|带班|陪餐|驻村)[\u3400-\u9fff]{2,4}$|[\u3400-\u9fff]{2}(?:室|处|科|(?<!支)部|办|组|股|所|队|中心|委员会|工会|专班|小组|组长|主任|员|医)$/u;

/** 区绿化市容局, 市发展改革委: behind a place all words are the office's name. */
const ofPlace =
  /^(?:各|各?[省市县区州旗])(?!.*[与同由向对把将])(?:[\u3400-\u9fff]?[市县区州]、(?=[县区旗]))?[\u3400-\u9fff]{2,14}(?<![布格结])(?:局|委|委员会|厅)$/u;

/** 产业创新发展领导小组办公室: whatever it is for. */
const ofBody =
  /^(?:(?!领导小组|指挥部|授权|委托|成立)[\u3400-\u9fff]){4,24}(?:领导小组|工作小组|联席会议|指挥部)(?:办公室)?$/u;

/** 配合部门, 承办单位. */
const part = /^(?:各|有关|相关)*[\u3400-\u9fff]{2}(?=(?:单位|部门|机构|主体|科室|处室|股室)$)/u;

/** 支持工会, 一如既往地支持团委: the first half of what is done to them. */
const actedOn =
  /^(?:[\u3400-\u9fff]{2,6}地|广泛|充分|积极|大力|全面|深入|认真|主动|精心)?(?:支持|鼓励|引导|督促|协助|配合|依托|发挥|安排|选派|聘请|邀请|通知|要求|动员|发动|号召)(?!组|室|科|部|处|员|教师|老师|小组|中心|委|单位|部门|机构)[\u3400-\u9fff]/u;

const besideName = /^([^（）]{2,})（[^（）]{2,12}）$/u;

export const isName = remembering((written: string): boolean => {
  // 派出所（交通中队）: what stands in the bracket is no verb's.
  const text = written.replace(besideName, '$1').replace(/与(?=[\u3400-\u9fff]{2,10}(?:委员会|领导小组|工作组)$)/u, '');
  if (actedOn.test(text)) return false;
  if (ofPlace.test(text) || bareName.test(text)) return true;
  if (ofBody.test(text) && !notAName.test(text) && openingVerb(text) === undefined) return true;
  const rest = text.replace(ownWork, '').replace(part, '');
  return !notAName.test(text) && !verbEndsAt(text) && openingVerb(rest) === undefined && innerVerb(rest) === undefined;
});

const bidden = /^(?:务必|务须|必须|须|应当?|应该|要|请(?=于|认真|务必|精心|提前|准时|按时|主动|自觉|妥善))/u;
const befalls =
  /^(?:务必|务须|必须|须|应当?|应该)(?:给予|予以|进行|纳入|列[为入]|视为|取消|按[^，]{0,6}处理|追究|扣|由|是|被|得到|受到)/u;

/** 离开教室的学生务必…: which of them. What befalls them (应给予…) is nobody's duty. */
const whichOf =
  /^凡?[^对将把与由，]{2,20}的(?=[\u3400-\u9fff]{2,5}$)|^[0-9一二两三四五六七八九十]{1,3}年以?[内上下](?=[\u3400-\u9fff]{2,5}$)/u;
/** 要 before a manner of doing bids as 必须 does: 参加会议的人员要认真记录. */
const heeded = /^要(?=认真|严格|自觉|主动|积极|及时|按时|准时|遵守|服从)/u;
/** Heads that stand with a word before them alone: 监理单位, 值班人员; 教育学生 is an act. */
const bound =
  /(?:单位|部门|机构|机关|主体|对象|人员|[者员人方户]|[局委办处室科股厅组队站所店区]|队伍|中心|企业|公司|学校|学院|医院)$/u;
export const causing =
  /^(?:支持|鼓励|引导|推动|组织|指导|督促|动员|发动|允许|联合|会同|要求|安排|邀请|选派|选聘|招聘|聘请|引进|培[养训育]|抽调|配[备齐强足]|遴选|评选|表彰|慰问|轮训|调配|号召|带[动领]|教育(?!局|部|厅|处|科|中心|信息|技术|行政|主管|督导)|激励|委派|推荐|招募|吸[引收]|发展(?!改革|和改革)|增加|补充|满足|促进|方便|保障|维护|监督|检查|加强|强化|完善|健全|建立|提[高升醒]|帮助|协助|配合|关[心爱注]|落实|明确|成立|组建)/u;

/** 交易场所应当报告: a place that has to do it by rule is whoever runs it. */
const placeEnd = /场所$/u;
const byRule = /^(?:应当|必须|须|不得)/u;

/** Before 要 there stands who has to, whatever verb is in the name: 勘察设计单位, 疫情防控办公室. */
export function isSubject(name: string, said: string): boolean {
  if (name === '人员' && !said.startsWith('不得')) return false;
  if (name === '组织' && byRule.test(said)) return true;
  const isBidden = (bidden.test(said) && !befalls.test(said)) || heeded.test(said);
  const text = isBidden ? name.replace(whichOf, '') : name;
  if (isName(text) || isGuide.test(text)) return true;
  if (byRule.test(said) && placeEnd.test(text)) return isSubject(text.replace(placeEnd, '单位'), said);
  return !notAName.test(text.replace(/与/u, '')) && bound.test(text) && !causing.test(text);
}

/** 各市、区统计局 is one: their place is told by either word, and what they are stands behind the last; 各地各校 are two without a pause. */
export function namesIn(text: string): string[] {
  return text
    .split(
      /(?:\/|(?<!各[\u3400-\u9fff]?[省市县区州旗](?=、[市县区州旗](?![属直级管内辖])[\u3400-\u9fff]))、)(?![^（]*）)(?!.(?:[、和及]|$))|(?<=[局科室处部委办组司校人）位门园院站队会镇乡村师生员工长者]|中心|主任)(?:和|以及|(?<=[人长])或)(?=[\u3400-\u9fff])|(?<=[局委办处室科厅部门府])会同(?=[\u3400-\u9fff]{2})|(?<=^各(?!行)[\u3400-\u9fff]{1,4})(?=各(?!自|方|界|行|领域|[项种类])[\u3400-\u9fff])|(?<=部门|机构|单位)及(?=[\u3400-\u9fff]{2,10}(?:部门|机构|单位)$)/u,
    )
    .map((name) =>
      name.replace(
        /（(?:以下简称|简称|含(?![糊混])|包含|包括|不含)[^（）]*）|^(?:凡[是有]?(?=[^，]*(?:的|人员))|和|及(?!时)|以及|(?:[0-9]{1,2}|[a-z])[.．] ?)|(?<=[局科处室部委办组院会队站所任师])等(?:有关|相关|职能|各)?(?:部门|单位|处室|科室|成员)$|(?<=^(?:各|全体|所有)?班主任)老师$/gu,
        '',
      ),
    )
    .map((name, _, all) => (all.length > 1 ? name.replace(/(?<=..)[双两三四各]方$/u, '') : name))
    .filter((name) => name.length >= 2);
}

/** 各科室、社区: what the first says of all of them is said of the others, too. */
export function areNames(own: string): boolean {
  const [first = '', ...others] = namesIn(own);
  const isOne = (name: string) => isName(name) && wholeName.test(name.replace(/、.$/u, ''));
  return (
    isOne(first) && others.every((name) => isOne(first.startsWith('各') ? `各${name}` : name) || isPlace.test(name))
  );
}

/** 市教育、卫健、民政等部门: all of them under one word. */
export const underOne =
  /^(?:各|[\u3400-\u9fff]{0,4}[省市县区镇])?[\u3400-\u9fff]{2,6}(?:、[\u3400-\u9fff]{2,6}){1,12}等(?:各|有关|相关|市级|县级|职能|主管)?(?:部门|单位|处室|科室)(?=[\u3400-\u9fff]{4})/u;

/** 值周教师, 后勤组, 大班: whoever is called by a sign of people or of a group. */
const anybodyEnd = `(?:${person}|[大中小]班|[一二三四五六七八九0-9]班|(?<=[\\u3400-\\u9fff]{2})(?<![上下值跟带接开编分全本训修趣导托长习高刺员])班(?![主级子车会次长])|(?<![教内外本头局底顶上下中前后根腹胸颈面背尾]|(?<!安)全)部(?!门)|组|处(?![方理置分])|(?<!学)科(?![学研技普目协])|系(?!统|列|数)|学院|委员会|团支部|${bureau}|馆|(?<=[\\u3400-\\u9fff]{2})(?:(?<!部)队(?![伍员列形友旗会名长部医歌])|站(?![点台岗])|所(?![有需在以属]))|(?<=[\\u3400-\\u9fff]{2})(?<![教会议卧寝浴阅览展])室(?![内外温长])|(?:服务|教学|接种)点|机关|(?<=的)班级|(?:供销|信用|旅行|合作)社|书店|总负责|单位|部门|学校|企业|机构(?![改编])|公司|医院|中心)${bracket}`;
export const anyEnd = new RegExp(`${anybodyEnd}(?=[\\u3400-\\u9fff0-9])`, 'gu');
export const anyName = new RegExp(`${anybodyEnd}$`, 'u');

/** What is no name in a clause that does not say that they have to. */
const noName =
  /[，请让]|.(?:对(?!口|接|外)|[将把于为给向]|在(?![校职岗线家]))|指定|专人|[本他别有何]人|任何|每[周月日学季年次位名个]|[困贫]|低保|残疾|留守|重点/u;

/** 市水务局、北塘区: behind an office a place is whoever governs it. */
const isPlace = /^[\u3400-\u9fff]{2,4}(?:[县市旗]|(?<![园社片城郊小校库地灾]|开发|示范|集聚)区)$/u;

const longestKind = 12;

export function somebodyIn(own: string, rest: string): readonly string[] | undefined {
  const names = namesIn(own);
  // 每位教师上传教案: each of them does it; 每位教师上一节课 counts by them.
  const isEach =
    /^每[位名个]/u.test(own) && !/^[^《（，]{0,24}(?:至少|不[少低]于|[0-9一两三](?!年)[\u3400-\u9fff])/u.test(rest);
  // 情形严重者可报警: in which case one may.
  const isCase = own.endsWith('者') && rest.startsWith('可');
  // 人均接受服务次数 counts by each of them.
  // 手术室、ICU: where it is done.
  const arePlaces = names.length > 1 && /[A-Z]/u.test(own);
  if (names.length === 0 || isCase || arePlaces || noName.test(isEach ? own.slice(2) : own)) return undefined;
  // 二楼、三楼值周教师: of what each is stands before the last.
  if (!names.every((name) => anyName.test(name) || wholeName.test(name)))
    return own.length <= longestKind && isSomebody(own) ? [own] : undefined;
  const next = names.length > 1 ? '和' : rest;
  return names.every((name) => isSomebody(name) || (isGuide.test(name) && guides.test(next))) ? names : undefined;
}

/** 指导教师 is who guides, where no teacher could be guided to what follows. */
const isGuide = /^[^，]{0,6}指导(?:教师|老师)$/u;
const guides = /^(?:和|不(?!断)|重点|对|按)/u;

/** 值周教师, 招生小组: what they do stands in their name. */
const people =
  /(?:教师|老师|同学|人员|小组|负责人|领导|干部|工程师|单位|机构|(?<=参[赛训评展会]|试点|承办|申报|合作|聘用|招聘|派出|接收|委托|受援|支援|帮扶|报考)(?:学校|企业|公司|医院)|[\u3400-\u9fff])$/u;

/** 监督小组, 检查人员: called by what they do. */
const byWork = /^[\u3400-\u9fff]{2}(?:小组|工作组|专班|[组室科处部队办]|人员|委员会|部门|单位|机构|中心)$/u;

/** 宣传联络组: whatever verb its work begins with. */
const byTwoWorks = /^(?![^，]{2}(?:教研|备课|年级|学科|课题|班))[\u3400-\u9fff]{4}(?:小?组|专班)$/u;

/** 分管安全的副校长, 学校分管教学的某副校长. */
export const chargeBefore = /^(?:学校|[校院园局]|公司)?(?:分管|主管|负责)[^，的]{2,12}的/u;

export function isSomebody(name: string): boolean {
  const own = name.replace(chargeBefore, '');
  const isCausing = causing.test(own) || causing.test(own.slice(behindManner(own)));
  if (own.length < 2 || notAName.test(own) || (isCausing && !byWork.test(own))) return false;
  // 教师指导学生: whoever acts within it is not all of it.
  if (matchesIn(own, anyEnd).some(({ 0: all, index }) => verbAt(own, index + all.length) > 0)) return false;
  if (isName(own) || byTwoWorks.test(own)) return true;
  const before = own.replace(people, '');
  const work = before.slice(-2);
  const rest = verbAt(work, 0) === 2 ? before.slice(0, -2) : before;
  return openingVerb(rest) === undefined && innerVerb(rest) === undefined && !verbEndsAt(rest);
}

const job = /^([\u3400-\u9fff、]{2,20}?)的?(?:主要|岗位|工作)?(?:职责|任务)[是为：](?=[\u3400-\u9fff])/u;

/** 养护组的主要任务是修剪绿篱: what somebody is there for. */
export function jobIn(clause: string): { readonly names: readonly string[]; readonly rest: string } | undefined {
  const { 0: all = '', 1: whose = '' } = job.exec(clause) ?? [];
  const names = namesIn(whose);
  const isTheirs =
    areNames(whose) || (names.length > 0 && names.every((name) => anyName.test(name) && isSomebody(name)));
  return isTheirs ? { names, rest: clause.slice(all.length) } : undefined;
}

const farthestName = 30;

/** Where names may end at the beginning of a clause. */
export function endsOf(words: string, ends: RegExp): number[] {
  return matchesIn(words.slice(0, farthestName), ends).map(({ 0: all, index }) => index + all.length);
}
