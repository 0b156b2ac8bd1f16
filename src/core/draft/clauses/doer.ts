import { remembering } from '../../remembering.ts';
import { isPersonName, listedIn } from '../notes/person-names.ts';
import { verbEndsAt } from './acting-verbs.ts';
import { behindTime, openingVerb } from './before-verb.ts';
import { acts, surelyActs } from './doers/acts.ts';
import { biddenIn } from './doers/bidden.ts';
import { anyEnd, areNames, chargeBefore, endsOf, isName, jobIn, namesIn, somebodyIn, underOne } from './doers/names.ts';
import { isSurelySomebody, whichIn } from './doers/surely-somebody.ts';
import { taskIn } from './doers/task-in.ts';
import { title, unitsNamedBy } from './doers/units-named.ts';
import { bare, bracket, each, kinds, meeting, office, post, unitEnd } from './name-ends.ts';

/** Who is to do what a clause says, as it names them before the verb, and the clause without them. */
export interface Doer {
  readonly names: readonly string[];
  readonly rest: string;
  /** They have to, by 要 or 由: what is to be done is whole without their name. */
  readonly isOrdered: boolean;
}

/** Behind 各科室、 a bare 社区 is a name, too. */
const nameEnd = new RegExp(
  `(?:${bare}|${each}|${office}|${post}|${meeting}(?=每|讨论|研究|审|决定|确定|批准|通过|对|根据|进行[\\u3400-\\u9fff])|(?<=[、和及])[\\u3400-\\u9fff]{0,6}?(?:${kinds}))${bracket}(?:[、和]|及(?!时)|(?=[\\u3400-\\u9fff0-9]))`,
  'gu',
);
const isBare = new RegExp(`${bare}$`, 'u');
/** 办公室牵头，各科配合，…: who answers for what follows, and who helps. */
const headed = new RegExp(
  `^([^，。；：“”]{0,40}?(?:${unitEnd}|长|书记|主任)${bracket})(?:(?:牵头|主抓)(?:负责)?，?|(?:具体|全面|总体|直接)负责，|(?:配合|协助)，)$`,
  'u',
);
/** Without one of these nobody does. */
const mayHead = /牵头|主抓|负责，|配合，|协助，/u;
/** 综合执法队牵头，会同派出所、供电所，…: who does with them what follows. */
const together = /^(?:会同|联合)([^，。；：“”]{2,40})，$/u;
/** 县水利局：疏浚沟渠; 惠民行动：县文旅局开放展馆. */
const labelled = /^([\u3400-\u9fff、]{2,24})：(?=[^：]{4})/u;
const byWhom = new RegExp(
  `^(?:分别)?由(?!专人)((?:(?!负责(?!人|同志|领导)|牵头)[^，。；：对将把向“”]){2,60}?)(?:具体|分别|共同)?(负责(?!人|同志|领导)|牵头)|^由((?:[^，。；：在对将把向]|(?<=所)在){2,40}?${unitEnd}|(?:(?!根据|依据|按照)(?:[^，。；：在对将把向]|(?<=所)在)){2,12}?)(?=每|定期|统一|组织|进行)`,
  'u',
);

/** 学生有病或者有特殊事情时家长必须…, 下水前15分钟教练须…, 汛期各村…: in which case, or when, somebody has to. */
const inCase =
  /^[^，。；：“”]{3,30}(?<![按及准定临同届小学课当有])时(?![间期限段刻代常效空装政事评候长])|^[^，。；：“”的、]{2,12}?(?:期间|(?<![当目提超先从空面靠眼以之生])前(?![期提往来后])(?:[0-9]{1,2}分钟)?|(?<![前先落背善今以之])后(?![勤期续备台方]|处[、和]))|^(?:[^，。；：“”的、]{2,6}时|近期|现阶段|下阶段|目前|当前|此后)(?=各|全体|学校)/u;

/** 其中水务局负责泵房, 做到司机准时出车, 原则上每辆车需配两名押运员, 现确定各班组长为责任人. */
const beforeName =
  /^(?:(?:[将并则先再]|然后)(?=由)|其中|做到|原则上|现(?:确定|明确|指定|任命)(?=[^，。；]{2,20}[为任]))(?=[^，])/u;

/** 船长发现旅客需要救助的，: in a case of which something else is bidden nobody is bidden anything. */
const met = /^(?=[^，]*(?:发现|认为))[^，]*的，$/u;

/** The doer that a clause opens with, behind words of time and of the case too; `undefined` where it opens with none. */
export const doerOf = remembering((written: string): Doer | undefined => {
  if (met.test(written) || leftToThem.test(written)) return undefined;
  const clause = written.replace(beforeName, '');
  const thing = asking.test(clause) ? '' : (askingBehind.exec(clause)?.[0] ?? '');
  const polite = thing.length || (asking.exec(clause)?.[0].length ?? 0);
  const bidden = polite > 0 ? (doerAt(clause.slice(polite)) ?? askedAlong(clause.slice(polite))) : undefined;
  if (bidden !== undefined && !guests.test(bidden.names[0] ?? ''))
    return { ...bidden, rest: bidden.rest && thing.slice(0, -1) + bidden.rest, isOrdered: true };
  const time = behindTime(clause) || (inCase.exec(clause)?.[0].length ?? 0);
  const later = time > 0 ? doerAt(clause.slice(time)) : undefined;
  if (later === undefined) return withPartners(doerAt(clause));
  return withPartners(later);
});

/** 工会、后勤处抓好以下几件事：一是…: the doer of the list that begins behind it. */
const announced = /^([^。；：]{2,40}(?:以下|如下|下列)[^，。；：]{0,12})：./u;

export function announcedBy(text: string): Doer | undefined {
  return doerOf(announced.exec(text)?.[1] ?? '');
}

/** 请, 望, 要求各班…. */
const asking = /^(?:[敬恳烦务]?请(?![假示教柬帖])|(?:希?望|要求)(?=各|全体|所有))/u;

/** 请相关班主任和任课老师支持: who is to go along with what is said, and no more. */
const along =
  /^((?:各|全体|所有|相关|有关)[^，。；]{1,30}?)((?:大力|积极|予以|给予|密切|准时|按时)?(?:支持|配合|协助|参[加与]|出席|到场|执行|遵照执行|落实|遵守)[，。；]?)$/u;

function askedAlong(clause: string): Doer | undefined {
  const { 1: own = '', 2: rest = '' } = along.exec(clause) ?? [];
  const names = somebodyIn(own, rest);
  return names && { names, rest, isOrdered: true };
}

/** 回执请各科室收齐后交办公室: of what they are asked it. */
const askingBehind = /^[^，。；：]{2,50}?(?<![邀申聘提报宴延敬恳])请(?=各|全体|所有|有关|相关)/u;

/** 请法官讲课 asks somebody in, 请各班核对 orders. */
const guests =
  /专家|教授|名师|法治副校长|医[生师院]|法官|民警|交警|律师|消防|机构|公司|第三方|劳模|老兵|工匠|讲师|团队|家长(?!们|及)/u;

const beside = /^(?:牵头)?(?:会同|联合)(?![体合办席])/u;
const unitEnds = new RegExp(`${unitEnd}${bracket}`, 'gu');

/** 督查室会同农业局、水利局开展检查: those with whom they do it do it, too. */
function withPartners(doer: Doer | undefined): Doer | undefined {
  const led = beside.exec(doer?.rest ?? '')?.[0].length ?? 0;
  if (doer === undefined || led === 0) return doer;
  const words = doer.rest.slice(led);
  const ends = endsOf(words, unitEnds);
  const end = ends.findLast((at) => {
    const rest = words.slice(at);
    return (/^[，。；]?$/u.test(rest) || acts(rest)) && namesIn(words.slice(0, at)).every(isName);
  });
  if (end === undefined) return doer;
  return {
    ...doer,
    names: [...doer.names, ...namesIn(words.slice(0, end))],
    rest: words.slice(end).replace(/^[，。；]$/u, ''),
  };
}

function doerAt(clause: string): Doer | undefined {
  const isLed = clause.includes('由');
  const { 0: all = '', 1: charge, 2: charged = '', 3: other } = (isLed && byWhom.exec(clause)) || [];
  const by = (charge ?? other ?? '').replace(/(?<=[处科室部办组局委会院校站所队])[于在]$/u, '');
  // 由车间核定每班用量: what stands before 每 ends in their verb.
  const isVerb = charge === undefined && verbEndsAt(by);
  if (by !== '' && !isVerb && openingVerb(by) === undefined && !goesPastName.test(by))
    return {
      names: namesIn(by),
      rest: clause.slice(all.length).replace(/^[，。；]$/u, ''),
      isOrdered: charged === '负责',
    };
  const theirs = isLed && charged === '' ? chargedWith.exec(clause) : null;
  if (theirs !== null) return inCharge(theirs);
  const { 0: label, 1: units = '' } = (clause.includes('：') && labelled.exec(clause)) || [];
  const people = listedIn(units.replaceAll('和', '、'));
  if (label !== undefined && people.length > 1 && people.every(isPersonName))
    return { names: people, rest: clause.slice(label.length), isOrdered: true };
  if (label !== undefined && unitsNamedBy(units).length > 0)
    return { names: unitsNamedBy(units), rest: clause.slice(label.length), isOrdered: true };
  const job = jobIn(clause);
  if (job !== undefined) return { ...job, isOrdered: true };
  return (label === undefined ? undefined : subjectAt(clause.slice(label.length))) ?? subjectAt(clause);
}

/** 由家长自愿: they may, and do nothing of what follows. */
const leftToThem = /由[^，由]{2,12}(?:自愿|自主|自行)(?:选择|决定|确定|报名|参加|选[择购报])?[，。；]?$/u;

/** 试卷由命题组负责, 机房由网管中心、值班室负责，, 锅炉由动力科负责检修: behind what it is that they see to. */
const chargedWith =
  /^([\u3400-\u9fff、“”《》]{2,24}?(?<![理自缘来])(?:分别)?)由(?!专人)((?:(?!负责)[^，。；：对将把向]){2,60}?)(?:具体|分别|共同|全面)?负责(?!人|(?:进行|实施|落实|组织实施)[，。；]?$)([^，。；]*[，。；]?)$/u;

function inCharge([, what = '', names = '', said = '']: readonly string[]): Doer {
  const isLead = said === '，' && !verbEndsAt(what);
  return {
    names: namesIn(names),
    rest: isLead ? '' : `${what}负责${said.replace(/[，。；]$/u, '')}`,
    isOrdered: false,
  };
}

/** Behind a topic (植树活动：) or at the clause's head. */
function subjectAt(clause: string): Doer | undefined {
  const alone = inFront.exec(clause)?.[0] ?? '';
  const isAlone = alone.endsWith('长') ? namesIn(alone).every((name) => title.test(name)) : areNames(alone);
  if (alone !== '' && isAlone) return { names: namesIn(alone), rest: '', isOrdered: false };
  const head = mayHead.test(clause) ? headed.exec(clause)?.[1] : undefined;
  if (head !== undefined && isName(head)) return { names: namesIn(head), rest: '', isOrdered: false };
  const others = together.exec(clause)?.[1];
  if (others !== undefined && namesIn(others).every(isName))
    return { names: namesIn(others), rest: '', isOrdered: false };
  const bidden = biddenIn(clause);
  if (bidden !== undefined)
    return bidden.isLater
      ? { names: bidden.names, rest: bidden.said, isOrdered: true }
      : told(bidden.names, bidden.said);
  const led = clause.includes('由') ? ledBy.exec(clause)?.[0] : undefined;
  const doer = led === undefined ? undefined : withPartners(namedBefore(clause.slice(led.length), true));
  // 列出可由社区办理的事项: of what kind the thing is that is acted on.
  const isOfThing = /由.{2,120}的/u.test(clause) && (doer === undefined || openingVerb(led ?? '')?.start === 0);
  if (led === undefined || isOfThing) return namedBefore(clause, false) ?? underOneWord(clause);
  return doer && { ...doer, rest: led.slice(0, -1) + doer.rest, isOrdered: led === '由' };
}

/** 各科室，按…; 校长为第一责任人，…: who does what follows. */
const inFront =
  /^(?:各|全体|所有|每[位名])[^，为是]{1,20}(?=(?:为(?:第一|直接|主要)责任人)?，$)|^[^，为是]{2,20}(?=[为是][^，。]{0,24}(?:第一|直接|主要)责任人[，。；]?$)/u;

/** 由教研组命题, 试卷由教研组命题; 督查由书记牵头进行 says how, of the act before. */
const ledBy =
  /^(?!.{0,20}(?:(?:督促|要求|通知|提醒|[将把])[^，]{0,12}|交)由|.{1,60}由.{0,60}(?:牵头|负责)(?:进行|实施|落实)?[，。；]?$|[^由]{2,20}(?:必须|须|应当?)[^由、]{2,6}由)(?:[\u3400-\u9fff、“”《》]{2,20}?(?<![理自缘来])(?:（[^（）]{1,20}）)?由|由)(?!于)(?=各|[\u3400-\u9fff]{2})/u;

/** 各支部制定计划, 班主任每周谈话: the longest name behind which it is said what they do. */
function namedBefore(words: string, isLed: boolean): Doer | undefined {
  const whole = endsOf(words, nameEnd)
    .reverse()
    .find((end) => {
      const own = words.slice(0, end);
      const rest = words.slice(end);
      const isAll = acts(rest) || (isLed && !isPost.test(rest) && !goesOnAsList.test(rest));
      return isAll && !/[、和及]$/u.test(own) && areNames(own);
    });
  // 由学校仲裁小组处理: the first word is no whole name where a longer one stands.
  if (whole !== undefined && !(isLed && isBare.test(words.slice(0, whole))))
    return told(namesIn(words.slice(0, whole)), words.slice(whole));
  for (const end of endsOf(words, anyEnd).reverse()) {
    const rest = words.slice(end);
    const own = words.slice(0, end);
    const isTheirs = isLed
      ? namesIn(own).every((name) => isName(name.replace(chargeBefore, ''))) && !goesPastName.test(own) && !isHalf(rest)
      : surelyActs(rest) || (isSurelySomebody(own, rest) && acts(rest));
    const names = isTheirs ? (somebodyIn(own, rest) ?? (isLed ? undefined : whichIn(own, rest))) : undefined;
    if (names !== undefined) return told(names, rest);
  }
  return whole === undefined ? undefined : told(namesIn(words.slice(0, whole)), words.slice(whole));
}

/** 由文印室汇总后, 由楼长向校医, 由校办负责: more than the name. */
const goesPastName =
  /^[0-9一两二三]{1,2}[名位]|负责(?!人|同志|领导)|后$|.(?:按照?(?!摩)|根据|依据|依照)|指定[一两各0-9]|[\u3400-\u9fff]{2}[至到][0-9\u3400-\u9fff]|[将把]|(?<![方意志取动导流])向/u;
/** 由学校支部、行政领导联系: the first is no whole name. */
const goesOnAsList = /^[^，]{1,6}、/u;
/** 由校长任组长. */
const isPost = /^.$|^[的为]|^[^，]{0,8}(?:(?<![责主聘选])任(?!务)|组成|构成)/u;
/** 由库房主管签字后领取, 由其组织…, 由具有资质的单位…: who only signs, and what is part of another name. */
const isPart = new RegExp(`${isPost.source}|^(?:代|签[字名]|[长织与和])`, 'u');
const isHalf = (rest: string) =>
  isPart.test(rest) || (/^(?!对)[^，]{0,12}的/u.test(rest) && openingVerb(rest)?.start !== 0);

function underOneWord(clause: string): Doer | undefined {
  const by = clause.startsWith('由') ? 1 : 0;
  const all = underOne.exec(clause.slice(by))?.[0] ?? '';
  const rest = clause.slice(by + all.length);
  return all !== '' && openingVerb(all) === undefined && acts(rest) ? told([all], rest) : undefined;
}

/** 联席会议每半年召开一次: what is held holds nothing. */
const isHeld = (names: readonly string[], said: string) =>
  /^[^，]{0,8}(?:召开|举行)/u.test(said) && names.every((name) => /(?:会议|例会|大会|联席会)$/u.test(name));

function told(names: readonly string[], said: string): Doer | undefined {
  if (isHeld(names, said)) return undefined;
  const task = said.startsWith('的') ? undefined : taskIn(said);
  return task && { names, ...task };
}
