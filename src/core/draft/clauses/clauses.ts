import { matchesIn } from '../../matches-in.ts';
import { hideEnclosed } from '../characters.ts';
import { verbEndsAt } from './acting-verbs.ts';
import { behindManner, openingVerb } from './before-verb.ts';
import { type ClauseRole, roleOf } from './clause-role.ts';
import { doerOf } from './doer.ts';
import { isOccasion, isReceiver, saysMay } from './leading-clause.ts';
import { theirHouse, withoutMarker } from './marker.ts';
import { type JoinedPart, joinedParts } from './parts/joined-parts.ts';
import { inLongLead, sakesIn } from './parts/long-lead.ts';
import { parted } from './parts/parted.ts';
import { saidAgain } from './parts/said-again.ts';
import { isReadingNote } from './reading-note.ts';
import { arePoints, isScoringRule } from './scoring-rule.ts';
import { befallsAlso, befallsThem } from './signs/befalling.ts';
import { tellsOfBefore, tellWhatCame, turnsToNow } from './told-before.ts';

/** A sentence's part up to a comma, and what it is to the sentence's duties. */
export interface Clause {
  readonly text: string;
  readonly role: ClauseRole;
}

/** A list of questions, or of what is forbidden, is parted, too: 是否…、是否…; 不准…、不准…. */
const anew = '是否(?![^，]*等[^，]{0,4}(?:信息|情况|内容|资料))|有否|有无|能否|不得(?!不)|不准|不许|严禁|禁止|切勿';
/** 电、门、窗是否关好 is one. */
const asked =
  '(?<=(?:是否|是不是|有没有|有无|有否)[^，]{0,40}、)[^，、]{1,8}(?:是否|是不是|有没有|有无|有否)(?![^，]*(?:进行|加以)[\\u3400-\\u9fff]{2})';
const clauseEnd = new RegExp(
  `(?:(?![、：](?:${anew})|、${asked})[^，])*(?:，|[、：](?=${anew})|、(?=${asked})|$)`,
  'gu',
);

/** Parted at commas that stand in no quotation, title or bracket; the comma stays with the clause before it. */
export function clausesOf(text: string): Clause[] {
  const frame = hideEnclosed(text);
  const inPairs = matchesIn(frame, clauseEnd).map(({ 0: { length }, index }) => text.slice(index, index + length));
  let isBehindAct = false;
  let isMeeting = false;
  let isTold = false;
  let isOfAll = false;
  let isForSake = false;
  let isAllowed = false;
  let isAimed = true;
  let acted: string | undefined;
  const parts = joinedParts(inPairs.filter((each) => each !== ''));
  const isReport = tellWhatCame(parts.map((part) => part.text));
  const whole = wholeParts(parts);
  const sakes = sakesIn(whole.map(({ text: each }) => each));
  return whole.map(({ text: each, isCase, isSaid }, at, all) => {
    const own = plainly(withoutMarker(each));
    isTold = tellsOfBefore(own) ? true : (isTold || isReport) && !turnsToNow(each);
    isOfAll ||= byAllThis.test(each) || byTheScore.test(own);
    const isScored = isScoringRule(each) || arePoints(all[at + 1]?.text ?? '');
    isAllowed = allowed.test(own) || (isAllowed && !bound.test(own));
    const asksNothing = isTold || isAllowed || sakes.has(at) || isHead(each, at, all.length) || isOfAll || isScored;
    const known = asksNothing
      ? 'attitude'
      : isCase
        ? 'means'
        : isSaid || (isMeeting && atMeeting.test(own))
          ? 'completion'
          : undefined;
    const read =
      known ??
      roleBeside(own, all[at - 1]?.text ?? '', all[at + 1]?.text ?? '') ??
      orBidden(roleOf(behindLabel(own), isBehindAct || isForSake), each);
    isAimed &&= isAimedFirst(read, own);
    const isAct =
      isAimed ||
      (read === 'effect' && ofYear.test(own)) ||
      (read === 'completion' && ownDay.test(own) && acted !== undefined && ownDay.test(all[at - 1]?.text ?? '')) ||
      (read === 'effect' && acted !== undefined && acted === openingWords(own)) ||
      (read === 'means' && at > 0 && at === all.length - 1 && endsInAct(own));
    const role = isAct ? 'act' : read;
    acted = role === 'act' ? openingWords(own) : undefined;
    isBehindAct ||= role === 'act' && !isAimed;
    isForSake ||= (role === 'means' && forSake.test(own)) || (role === 'effect' && caused.test(own));
    if (role !== 'completion') isMeeting = meeting.test(own) && held.test(own);
    return { text: each, role };
  });
}

/** Each part by itself: what is said of several things once more for each, a long lead whole, what two are asked in one parted. */
function wholeParts(parts: readonly JoinedPart[]): JoinedPart[] {
  const texts = parts.map((part) => part.text);
  const led = inLongLead(texts);
  const whole: JoinedPart[] = [];
  let saidUntil = 0;
  parts.forEach(({ text: part, isCase }, at) => {
    if (at < saidUntil) return;
    const counted = saidAgain(texts, at);
    const said = counted && roleOf(withoutMarker(counted.head), false) === 'act' ? counted : undefined;
    saidUntil = at + (said?.list.length ?? 1);
    if (said !== undefined)
      whole.push({ text: said.head, isCase }, ...said.list.map((each) => ({ text: each, isCase, isSaid: true })));
    else if (isCase || led.has(at)) whole.push({ text: part, isCase: true });
    else for (const each of parted(part)) whole.push({ text: each, isCase: false });
  });
  return whole;
}

/** 促进农机共享，发布供需清单; 保持稻田面积不减: what opens a sentence is no outcome of what follows it. */
function isAimedFirst(role: ClauseRole, clause: string): boolean {
  const bare = clause.slice(behindManner(clause));
  return (role === 'effect' && aimedFirst.test(bare)) || (role === 'noun' && keptUp.test(bare));
}

const aimedFirst =
  /^(?:促进|提升|提高|增强|满足|维护|保障|弘扬)(?![^，]*(?:意识|感|精神|觉悟|认识|氛围|素养|热情|信心)[，。；]?$)[^，]{4,}/u;

const keptUp = /^保持[^，]{4,}(?:优势|地位|水平|力度|规模|面积|[产总数]量|率|比例|稳定|增长|不[减变降])[，。；]?$/u;

/** 发挥妇联的优势，| 发挥工会的作用: the verb that a clause opens with; with the act's own before it, it is no outcome of that. */
function openingWords(clause: string): string | undefined {
  const verb = openingVerb(clause);
  return verb && clause.slice(verb.start, verb.end);
}

/** 校方可以根据需要，查看台账: what they may do stands in the clauses behind it, up to what they have to do. */
const allowed = /^[^，]{2,24}可以(?:根据|依据|按照?|结合|视|在)[^，]*(?<=需要|情况|实际|规定|要求|时|后)，$/u;
const bound = /应当|必须|不得|(?<![主需重])要(?!求|点|素)|^由/u;

/** 听从指挥，在候车区内保持安静: nothing follows that it could lead to, and a verb of its own stands behind where or how. */
const endsInAct = (clause: string) =>
  byWay.test(clause) && !/[，的时后前下中上][。；]?$|增长|成长|成才|磨练|论处|处理|处罚/u.test(clause);
const byWay = /^(?:[在按]|[经同](?=[\u3400-\u9fff]{3})|以(?!防|作为|此|便|免)|为[^，]{4,}做好)/u;

/** What a clause is by the one before it or behind it. */
function roleBeside(clause: string, before: string, next: string): 'means' | 'act' | 'attitude' | undefined {
  // 经所在单位审核后，| 可解除冻结: what one may then.
  if (/^可(?![能谓靠持行信])/u.test(clause) && /(?:后|经[^，]{2,12})，$/u.test(before)) return 'attitude';
  // 核对无误后，| 方可发放: what has to be first is asked.
  if (clause.endsWith('后，') && saysMay(next)) return 'act';
  if (befallsThem(clause, next) || befallsAlso(clause, before)) return 'attitude';
  // 满意率低于75%的，| 由主任约谈: a number that tells the case is none to be reached.
  if (measuredCase.test(clause)) return 'means';
  if (
    before.endsWith('的，') &&
    /^由(?!.*(?:约谈|处理|追究|处[分罚]|问责|批评|警告|处置))[^，]{2,}/u.test(clause) &&
    verbEndsAt(clause.replace(/[，。；]$/u, ''))
  )
    return 'act';
  if (isOccasion(clause, next) || isReceiver(clause, next)) return 'means';
  return isReceiver(before, clause) ? 'act' : undefined;
}

const measuredCase =
  /(?:低于|不足|超过|少于|高于|多于|未达|达不到|不到|累计|[0-9]次以上)[^，]{0,8}[0-9一二两三四五六七八九十半][^，]{0,6}的，$|^对[^，]{0,40}?[0-9][^，]{0,4}以[上下][^，]{0,2}的，$/u;

/** 请各班班长站在前排: somebody is bidden to do it, though no verb of it is known. */
function orBidden(role: ClauseRole, clause: string): ClauseRole {
  return role === 'noun' && bidden.test(clause) ? 'act' : role;
}

const bidden = new RegExp(
  `^请(?=[各全有相]|${theirHouse})(?![^，]*(?:[放安]心|谅解|理解|[知周]悉|周知|[：:]|(?:对照|参照|依照|按照?|根据|结合)[^，]*，))[^，]{6,}`,
  'u',
);

/** Without what is said by the way in it; one of several parts is read as one part. */
function plainly(clause: string): string {
  if (!mayBePlainer.test(clause)) return clause.trim();
  return clause
    .replace(/、$/u, '')
    .replace(inBrackets, '$1')
    .replace(withOthers, '与')
    .replace(aside, '')
    .replace(innerComma, '、')
    .replace(hourMark, ':')
    .trim();
}

const mayBePlainer = /^和|[、（：]|，./u;

/** 品德培养：利用晨会，: what a clause is it is behind the name of what it is about; 县水利局： says who. */
function behindLabel(clause: string): string {
  const label = /^[\u3400-\u9fff、]{2,12}：(?=[^：]{4})/u.exec(clause)?.[0] ?? '';
  return label === '' || doerOf(clause) !== undefined || isReadingNote(clause) ? clause : clause.slice(label.length);
}

/** 2027年实现应设尽设: what a year is to bring. */
const ofYear = /^(?:到)?20[0-9]{2}年底?(?:之?前)?(?:基本|全面|全部)?实现/u;
/** 8月完成主体验收，12月15日前竣工投用: two things, each with its day. */
const ownDay = /[0-9一二三四五六七八九十]月|年[底内]|季度|[上下]半年/u;

/** 为贯彻会议精神，维护师生安全，: what for goes on. */
const forSake = /^为(?!期|止)/u;

/** 使新人熟悉流程，实现无缝衔接: what comes of it goes on, too. */
const caused = /^[使让]/u;

/** A joined list is read as one with pauses. */
const innerComma = /，(?=.)/gu;

/** 18：00 is a time, and no label with what follows. */
const hourMark = /(?<=[0-9])：(?=[0-9]{2})/gu;

/** 一是防控机制到位，: what the clauses behind it come to. */
const inShort = /^[一二三四五六七八九十]是要?[^，]{2,8}到位，$/u;

/** 二要协作。: the same of the sentences behind it. */
const inAWord = /^[一二三四五六七八九十]要[\u3400-\u9fff]{2,4}[。；]?$/u;

/** 一是抓好关键少数，局党组每月学习1次: what the clauses behind it are about. */
function isHead(clause: string, at: number, clauses: number): boolean {
  return (
    (at === 0 && (clauses > 1 ? inShort : inAWord).test(clause)) ||
    (at === 0 &&
      clauses > 2 &&
      /^[一二三四五六七八九十]是(?:抓|突出|强化|坚持|注重|聚焦|狠抓|压实|守|筑牢|夯实|把[好牢]|紧盯|深化|加强|提升|提高|增强|做[优强实细]|严[格把守]|优化|健全|完善|广|规范|重)[^0-9，]{2,8}(?<!制度)，$/u.test(
        clause,
      ))
  );
}

/** 通过以上举措，打造…队伍: what comes of all that was said before. */
const byAllThis = /^通过(?:以上|上述|这些)/u;
/** 总评得分90分以上的，给予表扬: what befalls whoever reaches it, or not. */
const byTheScore = /^[^，]{0,12}(?:得分|总分|评分)[^，]*[0-9]分[^，]*的[，。；]?/u;

/** 将进展报局办公室（电话：…）: what a clause is it is without what stands in brackets behind it. */
const aside = /(?<=[^，]{2})（(?:[^（）]*）(?=[，。；]?$)|(?:包括|含|如|即|见|附|具体)[^（）]{2,80}）)/u;
/** 和邻居友好相处: 和 that joins no thing to those before it. */
const withOthers = /^和(?=[^，]{2,}(?:相处|沟通|交流|商量)[，。；]?$)/u;
/** （名单报县府办）: a rule in brackets is read without them. */
const inBrackets = /^（([^（）]*)）(?=[，。；]?$)/u;
/** 召开例会，分析形势、通报问题: what it is held for. */
const meeting = /会议?(?:[0-9一二两三]{1,3}次)?，$/u;
const held = /召开|举行|组织/u;
const said =
  '(?:充分|认真|及时|集体|会上)?(?:既)?(?:分析|通报|部署|布置|研究|研讨|研判|总结|听取|解决|调整|讨论|交流|剖析|查找|点评)[^，、0-9]{2,16}';
const atMeeting = new RegExp(`^${said}(?:、${said})*[，。；]?$`, 'u');
