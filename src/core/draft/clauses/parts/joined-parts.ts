import { sureVerbs, verbEndsAt } from '../acting-verbs.ts';
import { innerVerb, openingVerb } from '../before-verb.ts';
import { doerOf } from '../doer.ts';
import { goesOnAsName } from '../leading-clause.ts';
import { person } from '../name-ends.ts';
import { prepositionalRole } from '../prepositional-role.ts';
import { befalling } from '../signs/befalling.ts';

/** Parts of a sentence that a comma keeps apart and one lead holds together; `isCase` where they say in which case. */
export interface JoinedPart {
  readonly text: string;
  readonly isCase: boolean;
  /** One of those that only say again what was counted before them. */
  readonly isSaid?: boolean;
}

/** 对未落实责任制，未组织培训的，: one case, however many commas stand in it. */
const opensCase =
  /^(?=[^，]*(?<!的)，$)(?:对|凡|发现|如|若)(?![应照标])[^，]*(?:未|不(?!断|仅)|违|拒|仍|存在|使用|擅自|逾期)/u;
/** 对人员新增，岗位变更，退休需撤销等情况，: the same of what is listed. */
const opensCases =
  /^对(?![照标])(?![^，]*(?:进行|予以|加以|给予|开展|实行|形成|[建制]立|制定|做[到好]|采取|落实|完善|加强|强化|组织|实施|支持|鼓励|明确|排查|检查|督促|指导|[应须]|要(?!求)|[由按]))[^，]{4,}，$/u;
const endsCases = new RegExp(
  `^(?:[^，]{2,}等(?:情况|情形|问题|行为|现象)的?|[^，]{4,}[^目]的(?:[^，的]{0,8}(?:${person}|单位|学校|企业|部门|班级))?)，$`,
  'u',
);
/** 落实整改，对履责不力，造成后果的: the same behind what is done. */
const faultOf = /^对[^，]*(?:不到位|不力|不实|不严)，$/u;
const endsCase = /的，$|^(?:引起|造成|导致|引发|致使|酿成)[^，]*，$/u;
/** 缺课超过三成的，认定不合格: what befalls those of whom it is so. */
const verdict = new RegExp(
  `^(?:一律)?(?:${befalling}|扣[减发罚]|按[^，]{0,14}(?:赔偿|处罚|处分|(?:奖惩|考核)[^，]{0,6}处理))`,
  'u',
);
/** 利用讲话，宣传栏等形式; 采取看现场，查台账，听汇报的方式: one list of means. */
const opensList =
  /^(?:[^，]{0,12}(?:要|应|自行|可以?)|[^，]{2,8}(?=采[取用]))?(?:充分|积极|综合)?(?:通过|利用|采取|采用|运用|借助|依托)[^，]{2,24}(?<!等[^，]{0,8})，$/u;
const endsList =
  /^[^，]{2,40}等(?:多种|各种|多)?(?:形式|方式|方法|办法|手段|途径|渠道|载体|平台|活动|措施|机会|阵地)[，。；]?$|^[^，采]{2,24}的(?:方式|形式|办法|方法)(?:进行|开展)?[^，]{0,4}[，。；]?$/u;
/** 定期对灶具、电器，门窗进行检修: what is acted on goes on over a comma. */
const opensThings = /^[^，]{0,6}[对将把](?![于比照标])[^，的]{2,24}，$/u;
const endsThings =
  /^[\u3400-\u9fff、]{1,16}?(?:等[^，]{2,14}?)?(?:进行|予以|加以|给予|逐[一个项]|分别|要(?!求)|应|须)[^，]{2,}$/u;
/** 严禁在带压的情况下，进行拆装: what is forbidden stands behind when it is. */
const forbiddenWhile =
  /^[^，]{0,12}(?:严禁|禁止|不得|不准|不许)[在于][^，]*(?:情况下|期间|过程中|前提下|[之以]前|时)，$/u;
/** 杜绝上班时串岗，值夜时睡觉的现象: one list of deeds, whose kind is told at its end. */
const opensDeeds =
  /^[^，]{0,8}(?:杜绝|防止|避免|克服|整治|纠治|查处|解决|破解)(?![^，]*(?:现象|行为|问题|情况|发生|事故)，$)[^，]{2,40}，$/u;
const endsDeeds = new RegExp(
  `^(?!(?!违[规法纪章]|擅自|私自|变相)[^，]{0,8}(?:${sureVerbs}|杜绝|防止|避免|克服|纠正|制止|查处|整治|治理|解决|禁|要|须|不得|发现|对|确保|减少|消除|打击|提倡|倡导|推广|鼓励|弘扬|表扬))(?:[^，]{2,24}[的等][^，的]{0,4}(?:现象|行为|倾向|做法)(?:发生|出现)?|[^，]{2,24}等[^，的]{0,4}(?:问题|困惑|难题|矛盾))[，。；]?$`,
  'u',
);
/** 对车间的安全工作、出勤情况，产品质量进行评比: the same, by nouns that no verb goes with. */
const opensAspects = /^[^，]{0,8}对[^，]{2,30}(?:情况|表现|工作|质量|成绩|状况)，$/u;
const endsAspects =
  /^[\u3400-\u9fff、]{2,12}(?:情况|表现|工作|质量|成绩|状况)等?(?:进行|予以|加以|给予)[^，]{2,}[，。；]?$/u;
/** 不得张贴含有虚假信息，煽动闹事的传单: what a thing that is forbidden holds goes on up to the thing. */
const opensContent = /(?:不得|严禁|禁止|不准|不许)[^，]{0,40}(?:含有|带有|载有|印有)[^，的]{0,40}，$/u;
const longestContent = 100;
const endsContent = /的[^，的]{1,8}[，。；]?$/u;
/** 不得违反规定，拉接电线: the deed that is against the rule. */
const opensBreach = /(?:不得|严禁|禁止|不准|不许)(?:违反|违背|不按)[^，]{2,16}，$/u;
const opensDeed = /^(?!.*(?:应当|必须|不得|严禁))[^，]{2,}[，。；]?$/u;
/** 对那些不守纪律，不负责任，影响恶劣的职工，: whom all of it tells of stands at its end. */
const opensThose = /^[^，]{0,6}[对给向让](?:那些|这些|一些|个别)[^，的]{2,}，$/u;
/** 成立以站长为组长，各班长为成员的领导小组: of whom it is made stands before what it is. */
const opensBody = /^[^，]{0,16}(?:成立|组建|建立)(?:以|由)?[^，的]{2,}(?:组长|主任|主席|指挥长?|负责人|领导|牵头)，$/u;
const endsBody =
  /(?:为|任|是|担任|参加|参与|组成)[^，]*的[^，的]{0,20}(?:小组|工作组|专班|委员会|指挥部|机构)[，。；]?$/u;
const endsThose = /的[^，的]{2,}[，。；]?$/u;
const mostParts = 6;
/** 公示姓名，职务，联系电话等信息: names of what one verb acts on, whatever signs of a verb are in them. */
const endsNames =
  /^[^，]{2,24}等(?:[\u3400-\u9fff]{0,14})?[，。；]?$|^[^，]{2,60}等各个?(?:环节|部位|领域|岗位|时段|场所)[，。；]?$/u;
/** 烘干、清选及入仓等各个环节: whatever verbs are in the names, they are what the act before is done to. */
const ofEach = /、[^，、]*等各个?[^，等]{2}[，。；]?$/u;

function isName(part: string): boolean {
  const words = part.replace(/[，。；]$/u, '');
  if (words.length > longestName || bidding.test(words)) return false;
  if (prepositionalRole(words) !== undefined) return false;
  const verb = openingVerb(words);
  const isVerb = verb !== undefined && verb.end - verb.start > 1;
  return !isVerb
    ? innerVerb(words) === undefined && !/及时|认真|严格|统一|定期/u.test(words)
    : words.length === 4 && verbEndsAt(words);
}

const longestName = 16;
const bidding = /[要应须把将对在为由是能]|不|每|通过|[0-9]{2}/u;

/** 重点评估研究贡献，人才队伍建设，以及经费使用情况: the last of a list says that what stands before it is one, too. */
function endOfMore(parts: readonly string[], at: number): number {
  const end = endOf(parts, at, /^以及/u, mostParts);
  if (end === at || !goesOnAsName(parts[end] ?? '') || openingVerb(parts[at] ?? '') === undefined) return at;
  return parts.slice(at + 1, end).every(isThing) ? end : at;
}

const isThing = (part: string) =>
  !bidding.test(part) &&
  (openingVerb(part)?.start !== 0 || /等(?!级)[^，]{2,8}，$/u.test(part)) &&
  doerOf(part) === undefined &&
  prepositionalRole(part) === undefined;

/** Where the names end that go on with what a verb acts on; there where no such list follows. */
function endOfNames(parts: readonly string[], at: number): number {
  const end = endOf(parts, at, endsNames, mostParts);
  if (end <= at + (ofEach.test(parts[end] ?? '') ? 0 : 1)) return at;
  const opens = parts[at] ?? '';
  if (openingVerb(opens) === undefined && innerVerb(opens) === undefined) return at;
  const names = parts.slice(at + 1, end + 1);
  return names.every((part) => (ofEach.test(part) ? !bidding.test(part) : isName(part))) ? end : at;
}

/** The parts of a sentence up to its commas, those of one case or of one list of means joined. */
export function joinedParts(parts: readonly string[]): JoinedPart[] {
  const joined: JoinedPart[] = [];
  for (let at = 0; at < parts.length; ) {
    const isCase = opensCase.test(parts[at] ?? '') && (at === 0 || faultOf.test(parts[at] ?? ''));
    const listed = endOfCases(parts, at);
    const ofCase = isCase ? endOf(parts, at, endsCase, mostParts) : at;
    const end = ofCase > at ? ofCase : Math.max(listed, endOfList(parts, at));
    joined.push({ text: parts.slice(at, end + 1).join(''), isCase: ofCase > at || listed > at });
    at = end + 1;
  }
  return joined;
}

/** 没有规划岗亭，或者建设不到位的，: the last of those of which it is said, or of the cases; there where none follows. */
function endOfCases(parts: readonly string[], at: number): number {
  const opens = parts[at] ?? '';
  if (/^或者?[^，]*的，$/u.test(parts[at + 1] ?? '') && !bidding.test(opens.slice(0, 4))) return at + 1;
  let end = opensCases.test(opens) ? endOf(parts, at, endsCases, mostParts / 2) : at;
  while (end > at && /^(?:以及|和|或者?)/u.test(parts[end + 1] ?? '') && endsCases.test(parts[end + 1] ?? '')) end += 1;
  return end;
}

/** Where the list ends that a part begins; there where it begins none. */
function endOfList(parts: readonly string[], at: number): number {
  const opens = parts[at] ?? '';
  if (opensList.test(opens)) return endOf(parts, at, endsList, mostParts / 2);
  if (opensContent.test(opens.slice(-longestContent))) return endOf(parts, at, endsContent, mostParts + 2);
  if (opensBody.test(opens)) return endOf(parts, at, endsBody, mostParts);
  if (opensThose.test(opens)) return endOf(parts, at, endsThose, mostParts);
  if (opensBreach.test(opens)) return endOfBreach(parts, at);
  if (opensDeeds.test(opens)) return endOf(parts, at, endsDeeds, mostParts / 2);
  if (isJudged(parts, at) || listsThings(parts, at) || forbiddenWhile.test(opens)) return at + 1;
  return Math.max(endOfNames(parts, at), endOfMore(parts, at));
}

function endOfBreach(parts: readonly string[], at: number): number {
  const behind = parts.slice(at + 1).findIndex((part) => !opensDeed.test(part));
  return behind < 0 ? parts.length - 1 : at + behind;
}

/** 将年初确定的目标任务，纳入考核: what is put somewhere, however much is said of it. */
const opensObject =
  /^(?=[^，]*(?:任务|内容|情况|要求|工作|问题|结果|材料|数据|名单|事项|指标|经验|成果|信息|资料)，$)[^，将把]{0,16}[将把](?![^，]*(?:[纳列编记归存]入|作为|上[报交]|[报提]交|[报移]送|写[进入]|落实))/u;
const putInto =
  /^(?:及时|统一|一并|全部)?(?:作为[^，]*(?:依据|内容|条件|指标|参考)|[纳列编记归存]入|写[进入]|列为|上报|报送|提交|上交|[摆放][在到])/u;
/** 把平时的练习，与考核结合起来: with what it is joined stands behind the comma. */
const opensPair = /^[^，将把]{0,8}[将把](?!予以|给予|进行|对)(?![^，]*(?:结合|联系|统一|挂钩))[^，]{4,}，$/u;
const endsPair = /^[^，]{0,12}[与和同跟][^，]{2,}(?:结合|联系|挂钩)(?:起来)?[，。；]?$/u;

function listsThings(parts: readonly string[], at: number): boolean {
  const [opens = '', next = ''] = parts.slice(at, at + 2);
  if (putInto.test(next) && opensObject.test(opens)) return true;
  if (opensAspects.test(opens) && endsAspects.test(next)) return true;
  if (opensPair.test(opens) && endsPair.test(next)) return true;
  if (!opensThings.test(opens) || !endsThings.test(next) || innerVerb(opens) !== undefined) return false;
  return [opens, next].every((part) => openingVerb(part) === undefined) && doerOf(next) === undefined;
}

const isJudged = (parts: readonly string[], at: number) =>
  endsCase.test(parts[at] ?? '') && verdict.test(parts[at + 1] ?? '');

/** Where what opens at a part ends; there where it does not. */
function endOf(parts: readonly string[], at: number, ends: RegExp, most: number): number {
  const behind = parts.slice(at + 1, at + most).findIndex((part) => ends.test(part));
  return behind < 0 ? at : at + 1 + behind;
}
