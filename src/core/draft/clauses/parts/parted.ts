import { targetsIn } from '../../amounts/targets.ts';
import { hideEnclosed } from '../../characters.ts';
import { sureVerbs, verbEndsAt } from '../acting-verbs.ts';
import { behindTime, openingVerb } from '../before-verb.ts';
import { roleOf } from '../clause-role.ts';
import { forbids } from '../forbids.ts';
import { withoutMarker } from '../marker.ts';
import { office } from '../name-ends.ts';
import { one } from '../predicate.ts';
import { prepositionalRole } from '../prepositional-role.ts';
import { partedAtTimes } from './at-times.ts';

/** A part of a sentence up to a comma, parted where it holds several acts all the same. */
export function parted(part: string): string[] {
  if (!/[、：并以但（不严]/u.test(part)) return [part];
  return partedAtColon(part)
    .flatMap(partedAtBracket)
    .flatMap(partedAtAnd)
    .flatMap(partedAtPurpose)
    .flatMap(partedAtTimes)
    .flatMap(partedAtPauses);
}

const shortestPart = 6;

/** 新建岗亭6个：4月建成2个: so many in all, and what is done of it first. */
function partedAtColon(clause: string): string[] {
  const at = hideEnclosed(clause).indexOf('：');
  const [before, behind] = [clause.slice(0, at), clause.slice(at + 1)];
  const isWhole =
    at > 0 &&
    !/(?:要求|目标|任务|情况|标准)$/u.test(before) &&
    openingVerb(withoutMarker(before)) !== undefined &&
    targetsIn(before).some(({ doubt }) => doubt !== 'rhythm');
  return isWhole && roleOf(behind, false) === 'act' ? [clause.slice(0, at + 1), behind] : [clause];
}

/** 成立专班（名单会前报县府办）, 举行抽考（不得翻书）: a rule in brackets is one of its own. */
function partedAtBracket(clause: string): string[] {
  const at = clause.search(/（[^（）]{6,}）[，。；]?$/u);
  if (at <= 0) return [clause];
  const inner = clause.slice(at + 1).replace(/）[，。；]?$/u, '');
  const isRule =
    inner.split('，').some(forbids) ||
    isShareOf(inner, clause.slice(0, at)) ||
    ordered.test(inner) ||
    (handedIn.test(inner) && roleOf(inner, false) === 'act');
  return isRule ? [clause.slice(0, at), clause.slice(at)] : [clause];
}

/** 参加不少于12学时的培训（其中线上不超过5学时）: a limit of its own, counted as what it is part of is. */
function isShareOf(inner: string, before: string): boolean {
  // （每村不少于3名） says of the same how they are spread.
  if (!/不少于|不低于|不超过|至少/u.test(inner) || /^[每各]/u.test(inner)) return false;
  const unit = targetsIn(before)[0]?.target.unit;
  return unit !== undefined && targetsIn(inner).some(({ target }) => target.unit === unit);
}

/** 负责车库的管理（清洗由各班组负责）, 填写行车单（夜间行车需有人陪同）, 交表两份（要求双面打印）: who does it, or what has to be, of its own. */
const ordered =
  /^[\u3400-\u9fff]{2,8}(?:每(?:天|日|周|月|季度?|学期)|定期)[\u3400-\u9fff]{2,}$|^[^，]{2,12}由[^，]{2,12}负责$|^[^，]{2,16}?(?:(?<![必只所急])需(?!要|求)|(?<![无必])须(?!知)|必须|务必|一律|一并)[\u3400-\u9fff]{2}|^做好[^，]{4}|^要求(?![：是为])[^，：]{4}/u;

const handedIn = /^[\u3400-\u9fff].{2,}[报交送至][\u3400-\u9fff]{1,10}(?:[局处科室办部委组站院校会]|中心)$/u;

/** 每半月督导一次并在院周会上通报, 制定计划并报党委备案: two acts, each with what it acts on; 制定并推广 is one. */
function partedAtAnd(clause: string): string[] {
  const at = hideEnclosed(clause).search(/(?<=[\u3400-\u9fff”》）])(?<![一合归兼])并(?!举(?!行|办|报)|[不非列存且])/u);
  const [before, behind] = [clause.slice(0, at), clause.slice(at + 1).replace(endMark, '')];
  if (
    at < shortestPart ||
    (behind.length < shortestPart && !made.test(behind)) ||
    (verbEndsAt(before) &&
      behindTime(behind) === 0 &&
      !isHeld(before, behind) &&
      !/^(?:参照|按照?|根据|依据|立即|马上|第一时间|注意|形成|说明|做好|保护现场)/u.test(behind) &&
      !passes.test(behind))
  )
    return [clause];
  const verb = openingVerb(behind);
  const isAct =
    (verb !== undefined && (behind.length - verb.end >= 2 || behindTime(behind) > 0)) ||
    prepositionalRole(behind) === 'act' ||
    /^报/u.test(behind) ||
    passes.test(behind);
  return isAct && roleOf(withoutMarker(before), false) === 'act' ? [before, clause.slice(at)] : [clause];
}

/** 完成换装并通过市级验收: what it has to stand is asked, too. */
const passes = /^通过[^，、的]{0,12}(?:验收|评审|评估|认证|认定|审[核查]|考核|复[审核查]|论证|检[查验测])$/u;

/** 开展一次检查并在大会上通报: what is held has a verb's name, and the next verb nothing that both could act on. */
function isHeld(before: string, behind: string): boolean {
  return (
    (verbEndsAt(behind) || made.test(behind)) &&
    /(?:(?:开展|进行|组织|举行|完成|做好)[^，]{0,4}|[0-9一两三][次轮场遍])[\u3400-\u9fff]{2,4}$/u.test(before)
  );
}

/** 并公示结果, 并形成报告: what comes of it is made known or written. */
const made = /^(?:公示|公布|通报|反馈|形成|撰写|填写|上报|报送|提交|公开)[\u3400-\u9fff]{2,}$/u;

/** 关好窗户以防雨水进入: what it is good for needs no comma; nor does what must not be beside what must: 必须挂锁不得外借. */
function partedAtPurpose(clause: string): string[] {
  const at = hideEnclosed(clause).search(
    /(?<=[\u3400-\u9fff]{4})(?<![可予加得难足所用])以(?:防|免(?!费)|便(?![捷利民]))[\u3400-\u9fff]{2}|(?:但|(?<=必须[\u3400-\u9fff]{2,8}))(?=不得|不准|不许|严禁)/u,
  );
  return at < 0 || clause.slice(at).includes('的') ? [clause] : [clause.slice(0, at), clause.slice(at)];
}

/** 教研组每月检查1次、年级组每周巡课2次; 支出只增不减、发文压减5%: each part says of its own thing how it has to be. */
function partedAtPauses(clause: string): string[] {
  if (clause.length > longestList || inSuchWays.test(clause)) return [clause];
  const acts = partedAtActs(clause);
  if (acts.length > 1) return acts;
  const frame = hideEnclosed(clause);
  const parts: string[] = [];
  let [from, behind] = [0, 0];
  for (let index = frame.indexOf('、'); index >= 0; index = behind) {
    behind = frame.indexOf('、', index + 1);
    const next = clause.slice(index + 1, behind < 0 ? undefined : behind).replace(endMark, '');
    const part = clause.slice(from, index);
    if (
      !(isWhole(part) && saysOfItself(next)) &&
      !(ruling.test(part) && ruling.exec(next)?.index === 0) &&
      !(demanding.test(part) && demanding.test(next)) &&
      !(inRhythm.test(part) && inRhythm.exec(next)?.index === 0) &&
      !(isLeftOrDue(part) && isLeftOrDue(next)) &&
      !(behind < 0 && isActUpon(part) && isActUpon(next) && !/等/u.test(next))
    )
      continue;
    parts.push(clause.slice(from, index + 1));
    from = index + 1;
  }
  return [...parts, clause.slice(from)];
}

/** 读一本书、上一堂课、写一篇心得: each asks for one of its own. */
const ofOne = new RegExp(`^[\\u3400-\\u9fff]{1,4}?${one}[\\u3400-\\u9fff]`, 'u');

/** 采取查资料、听汇报、看现场的方式: in what ways, however many. */
const inSuchWays = /的(?:方式|形式|办法|方法|途径)[，。；]?$/u;

/** 理顺机制、完善制度、明确职责: three or more acts, each with what it acts on. */
function partedAtActs(clause: string): string[] {
  const parts = clause.match(/[^、]+(?:、|$)/gu) ?? [];
  const areActs =
    parts.length >= fewestActs &&
    (parts.every((part) =>
      ofOne.test(
        withoutMarker(part)
          .replace(/^[^：]{2,12}：/u, '')
          .replace(bids, ''),
      ),
    ) ||
      (!/[（“《]/u.test(clause) &&
        parts.every(
          (part, at) => (at === 0 && bids.test(part)) || actsUpon(part.replace(/[、，。；]$/u, ''), shortObject),
        )));
  return areActs ? parts : [clause];
}

/** 车辆必须符合标准、签订合同、投保: what bids the first act bids the others. */
const bids = /^[\u3400-\u9fff]{2,12}?(?:必须|务必|应当)(?=[\u3400-\u9fff]{4})/u;
const fewestActs = 3;

/** 食堂不得外包、不得出售油炸食品: a rule each. */
const ruling = /不[得准许]|严禁|禁止/u;
/** 水箱必须加盖、阀门必须上锁: each thing that has to be. */
const demanding = /^[\u3400-\u9fff]{2,20}(?:必须|务必)[\u3400-\u9fff]{2}/u;
/** 各班每周一排查、每月一报告: each as often as it says. */
const inRhythm = /每(?:[日天周月季年]|学[期年]|季度)[一两]?[\u3400-\u9fff]{2,4}$/u;
/** 不乱动阀门、不私自拉接电线、进仓要登记: the same by 不 alone, or by 要; 不推诿、不敷衍 have one thing in common. */
function isLeftOrDue(part: string): boolean {
  if (part.length < shortestRule || part.includes('、')) return false;
  if (part.startsWith('不')) return forbids(part);
  const due = dueBehind.exec(part)?.[0].length ?? 0;
  return due > 0 && (openingVerb(part.slice(due)) ?? prepositionalRole(part.slice(due))) !== undefined;
}

const dueBehind = /^[\u3400-\u9fff]{2,4}(?:要(?![求点素])|须)/u;
const shortestRule = 5;
/** What is longer lists something else. */
const longestList = 160;
const endMark = /[，。；]$/u;
/** Only rises, is nought, comes to all of them, wins a rank: how a thing has to be, in words. */
const standing =
  /(?:只[增减]不[增减]|为零|(?:控制|保持|稳定|维持)在[^，、]*[0-9][0-9±—～~-]*(?:[℃%‰]|[\u3400-\u9fff]{1,2})|(?:实现|做到|达到)全覆盖|(?:进入|跻身|位居)[^，]{0,8}(?:前|第)[0-9一二三四五六七八九十]+[名位]?)$/u;
/** 检查事项压减20%, 操作考核每月一项: what is to be so much, or so often. */
const ownMeasure =
  /^[\u3400-\u9fff“”+A-Za-z]{2,14}?(?:每(?:[周月日年]|学[年期]|季度?|半年|[人班校]|[两双]周)|达|不[少低超高]|压[减降]|下降|降低|增长|提高|提升|减少|增加|控制|保持|同比)[^，、]*[0-9一二两三四五六七八九十]/u;

function saysOfItself(part: string): boolean {
  // 消防、地震演练各不少于1次 is said of both.
  if (/^(?:其中|均|都)|各(?:不[少低]于|至少|[0-9一二两三])/u.test(part) || openingVerb(part) !== undefined)
    return false;
  return ownMeasure.test(part) || (standing.test(part) && !/^[\u3400-\u9fff]{0,3}（?全覆盖/u.test(part));
}

/** 降低扣分项的权重、增加学生评价的分量: each with a thing of its own, whoever does them: 后勤处准备救生衣和缆绳、安排值守人员的食宿. */
function isActUpon(part: string): boolean {
  const told = openingVerb(withoutMarker(part)) === undefined ? (byOffice.exec(part)?.[1] ?? part) : part;
  const verb = openingVerb(withoutMarker(told));
  const object = withoutMarker(told).slice(verb?.end);
  return (
    actsUpon(told, ownObject) && (openingVerb(object) === undefined || compound.test(object) || ofThing.test(object))
  );
}

/** 审批速度, 治理体系: what only a noun ends in. */
const compound =
  /^[\u3400-\u9fff]{2}(?:速度|力度|进度|效率|流程|规模|体系|品种|机制|平台|[格布]局|环境|模式|方式|标准|规则|主体|队伍|渠道|网络|结构|政策|制度|设施|资源|条件)$/u;
/** 参赛选手的食宿: a thing that the verb only tells of. */
const ofThing = /^[^，、的]{2,10}的[\u3400-\u9fff]{2,4}$/u;
const byOffice = new RegExp(`^[\u3400-\u9fff]{0,6}(?:${office})(?:负责)?([\u3400-\u9fff]{4,}.*)$`, 'u');

function actsUpon(part: string, object: number): boolean {
  const told = withoutMarker(part);
  const verb = openingVerb(told);
  return verb !== undefined && transitive.test(told.slice(verb.start, verb.end)) && told.length - verb.end >= object;
}

/** Verbs that want what they act on; 督促企业严格管理 has somebody else do it, and what follows, too. */
const transitive = new RegExp(
  `^(?!督促)(?:${sureVerbs}|降低|增加|提高|减少|细化|优化|规范|加强|强化|推动|推进|推行|深化|健全|完善|落实|更新|组织|安排|严格|严禁|培育|培养|引进|搭建|打造|构建|组建|加快|加大|拓展|拓宽|丰富|扩大|明确|压实|统筹)$`,
  'u',
);
const [ownObject, shortObject, fewSigns] = [4, 2, 2];

/** It ends in a number or a state of its own, or in a rule that is kept. */
function isWhole(part: string): boolean {
  const told = withoutMarker(part);
  const last = targetsIn(told).at(-1);
  // 甲组每周三、乙组每周四教研: on which day is not yet what.
  if (last !== undefined && last.target.by === undefined && last.end >= told.length - fewSigns) return true;
  return standing.test(told) || (openingVerb(told) !== undefined && /[\u3400-\u9fff]{4}(?:制度?|机制)$/u.test(told));
}
