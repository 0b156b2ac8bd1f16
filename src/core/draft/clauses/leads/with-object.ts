import { matchesIn } from '../../../matches-in.ts';
import { verbAt, verbEndsAt } from '../acting-verbs.ts';
import { innerVerb } from '../before-verb.ts';
import { person } from '../name-ends.ts';
import { isTwofold } from '../twofold.ts';
import { actsLater } from './acts-later.ts';

/** Verbs that are acts wherever they stand. */
export const strongVerb =
  /(?!(?:报告|通知|承诺|建议|申请|告知|提示)[书单函会]|(?:培训|检查|评价|排查|整改|督查|建设|管理|监测)(?:课程|体系|平台|中心|基地|标准|机制|制度))(?:开展|进行|(?<![党团层])组织|实施|实行|建立|建设|制定|制订|完善|配置|配备|加强|强化|推进|推动|落实|提供|给予|纳入|列入|压缩至?|举办|召开|完成|安排|培训|选聘|建成|设立|推广|报送|上报|报告|[报交送](?=[\u3400-\u9fff]{1,40}(?:[局处室科委办组部院校站]|中心))|传达|传递|摆到|摆上|公示|发放|检查|排查|整改|督查|提出|予以|加以|签订|打造|构建|探索|评选|评价|布置|统筹|做好|做到|抓好|引导|鼓励|支持|优化|创新|健全|细化|调整|逐[项一个级村户校人条栋处家名日周月]|每[周月季学年半]|作为|变为|转化为|融入|贯穿|落实到|放在|放到|摆在|挺在|抓在|用于|用在|转为|上升为|列为|定为|送到|送往|送至|带到|延长至|延长到|提高到|降至|降到|压到|控制在|交由|交给|送达|告知|通知|收集|修订|汇总|征集|动员|印发|听取|邀请|聘请|走访|慰问|更新|改造|采取|创建|争创|培育|选拔|选派|协调|指导|督促|形成|成立|监测|分析|研究|解决|处置|处理|答复|办理|让|使)(?![，。；、]|的|情况|和|等|不)/u;

const strongVerbs = new RegExp(strongVerb, 'gu');

/** 对出现人数变化等情况，: of what is said what follows. */
const ofCase = /^对于?(?:出现|发生|存在|涉及)[^，]*(?:情况|情形|问题|行为|现象)，$/u;
/** 对于拒绝检修的单位，: the same of whoever does so. */
const ofThose = /^对于[^，]*的[^，的]{1,10}，$/u;
/** 对查出的隐患要指定专人督办. */
export const toBeDone = /(?<![主需重])(?:要(?!求|点|素)|须|应(?!用|急|对|届|聘|试|征|考|付))[\u3400-\u9fff]{3}[^，]*$/u;
/** 对于深水区的清淤工程，, 对新开的研究项目，: a verb before such a head is the first half of its name. */
const named =
  /(?:^|的)[^，的]{0,14}(?:[新改扩续迁在]建|研究|建设|改造|更新|培训|创新|监测|检查|清淤|养护)(?:项目|工程|课题|投入|支出|经费|人员|单位|企业|机构|对象)$/u;
/** 对试卷进行难度和区分度的分析: an act by its last word. */
const light = /^(?:进行|开展|予以|给予|加以)/u;

/** 将…报送…, 对…进行…: the verb stands behind what it acts on. */
export function roleWithObject(plain: string, rest: string): 'act' | 'means' {
  if (ofCase.test(plain) || ofThose.test(plain)) return 'means';
  if (/^对(?!此)/u.test(plain) && toBeDone.test(rest)) return 'act';
  if (/^对.*，$/u.test(plain) && (named.test(rest) || rest.endsWith('等'))) return 'means';
  if (verbEndsAt(fourSigns.exec(rest)?.[1] ?? '')) return 'act';
  if (
    /(?:向|及时|立即|予以|加以|进行|给予|零容忍|重点(?![^，]{0,4}(?:对象|人群|人员|学生|部位|领域|区域|单位|岗位|时段|环节|企业|地区|行业|问题|部门|项目|工程|产业|产品|任务|园区|镇|村|县|学校|班级|资金|群体)，?$)|从严|依法|严肃|优先|全程|一律|先|全部|逐[一项个人校户日周月]|统一|限期|责令|经常|定期|随时|当面|分类|实时|必[访查谈到]|即[\u3400-\u9fff]即|[0-9一二两三四五六七八九十]{1,3}个?(?:工作日|小时|[天日周月])之?内|由[\u3400-\u9fff]{2,12})[^，的]*$/u.test(
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
  if (rest.charAt(verb.index) === '的' && ofKind.test(behind)) return 'means';
  if (rest.charAt(verb.index) === '的' || (light.test(behind) && verbEndsAt(behind))) return 'act';
  if (/^[为向]/u.test(plain) && verb.index > 0) return 'act';
  return isWhole || counted.test(behind) || !/的[^，的]{1,14}$/u.test(behind) ? 'act' : 'means';
}

/** 对有需要的监测户: the first half of a name. */
const ofKind = /^[\u3400-\u9fff]{3}$/u;

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
