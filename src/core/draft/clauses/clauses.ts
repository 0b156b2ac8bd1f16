import { matchesIn } from '../../matches-in.ts';
import { targetsIn } from '../amounts/targets.ts';
import { hideEnclosed } from '../characters.ts';
import { verbEndsAt } from './acting-verbs.ts';
import { behindTime, openingVerb } from './before-verb.ts';
import { type ClauseRole, roleOf } from './clause-role.ts';
import { doerOf } from './doer.ts';
import { joinedParts } from './joined-parts.ts';
import { inLongLead } from './long-lead.ts';
import { one } from './predicate.ts';
import { prepositionalRole } from './prepositional-role.ts';
import { isReadingNote } from './reading-note.ts';
import { isScoringRule } from './scoring-rule.ts';
import { tellsOfBefore, tellWhatCame, turnsToNow } from './told-before.ts';

/** A sentence's part up to a comma, and what it is to the sentence's duties. */
export interface Clause {
  readonly text: string;
  readonly role: ClauseRole;
}

/** A list of questions is parted, too: 是否…、是否…. */
const clauseEnd =
  /(?:(?![、：](?:是否|有否|有无|能否)|、(?:严禁|禁止|不准|不许|不得)|、[^，、]{1,8}(?:是否|是不是|有没有))[^，])*(?:，|[、：](?=是否|有否|有无|能否)|、(?=严禁|禁止|不准|不许|不得)|、(?=[^，、]{1,8}(?:是否|是不是|有没有))|$)/gu;

/** Parted at commas that stand in no quotation, title or bracket; the comma stays with the clause before it. */
export function clausesOf(text: string): Clause[] {
  const frame = hideEnclosed(text);
  const inPairs = matchesIn(frame, clauseEnd).map(({ 0: { length }, index }) => text.slice(index, index + length));
  let [isBehindAct, isMeeting, isTold, isOfAll, isForSake] = [false, false, false, false, false];
  const parts = joinedParts(inPairs.filter((each) => each !== ''));
  const isReport = tellWhatCame(parts.map((part) => part.text));
  const led = inLongLead(parts.map((part) => part.text));
  return parts
    .flatMap(({ text: part, isCase }, at) => (isCase || led.has(at) ? [{ each: part, isCase: true }] : parted(part)))
    .map(({ each, isCase }, at, all) => {
      const own = withoutMarker(each)
        .replace(/、$/u, '')
        .replace(aside, '')
        .replace(innerComma, '、')
        .replace(hourMark, ':')
        .trim();
      isTold = tellsOfBefore(own) ? true : (isTold || isReport) && !turnsToNow(own);
      isOfAll ||= byAllThis.test(each) || byTheScore.test(own);
      const role =
        isTold || isHead(each, at, all.length) || isOfAll || isScoringRule(each)
          ? 'attitude'
          : isCase
            ? 'means'
            : isMeeting && atMeeting.test(own)
              ? 'completion'
              : roleOf(behindLabel(own), isBehindAct || isForSake);
      isBehindAct ||= role === 'act';
      isForSake ||= (role === 'means' && forSake.test(own)) || (role === 'effect' && caused.test(own));
      if (role !== 'completion') isMeeting = meeting.test(own);
      return { text: each, role };
    });
}

/** 品德培养：利用晨会，: what a clause is it is behind the name of what it is about; 县水利局： says who. */
function behindLabel(clause: string): string {
  const label = /^[\u3400-\u9fff、]{2,12}：(?=[^：]{4})/u.exec(clause)?.[0] ?? '';
  return label === '' || doerOf(clause) !== undefined || isReadingNote(clause) ? clause : clause.slice(label.length);
}

/** 为贯彻会议精神，维护师生安全，: what for goes on. */
const forSake = /^为(?!期|止)/u;

/** 使新人熟悉流程，实现无缝衔接: what comes of it goes on, too. */
const caused = /^[使让]/u;

/** A joined list is read as one with pauses. */
const innerComma = /，(?=.)/gu;

/** 18：00 is a time, and no label with what follows. */
const hourMark = /(?<=[0-9])：(?=[0-9]{2})/gu;

const parted = (part: string) =>
  partedAtAnd(part)
    .flatMap(partedAtLimits)
    .flatMap(partedAtPauses)
    .map((each) => ({ each, isCase: false }));

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
      /^[一二三四五六七八九十]是(?:抓|突出|强化|坚持|注重|聚焦|狠抓|压实|守|筑牢|夯实|把[好牢]|紧盯|深化|加强|提升|提高|增强|做[优强实细]|严[格把守]|优化|健全|完善|广|规范|重)[^0-9，]{2,8}，$/u.test(
        clause,
      ))
  );
}

/** 通过以上举措，打造…队伍: what comes of all that was said before. */
const byAllThis = /^通过(?:以上|上述|这些)/u;
/** 总评得分90分以上的，给予表扬: what befalls whoever reaches it, or not. */
const byTheScore = /^[^，]{0,12}(?:得分|总分|评分)[^，]*[0-9]分[^，]*的[，。；]?/u;

/** 将进展报局办公室（电话：…）: what a clause is it is without what stands in brackets behind it. */
const aside = /(?<=[^，]{2})（[^（）]*）(?=[，。；]?$)/u;
/** 召开例会，分析形势、通报问题: what it is held for. */
const meeting = /(?:召开|举行|组织)[^，]*会议?(?:[0-9一二两三]+次)?，$/u;
const said =
  '(?:充分|认真|及时|集体|会上)?(?:既)?(?:分析|通报|部署|布置|研究|研讨|研判|总结|听取|解决|调整|讨论|交流|剖析|查找|点评)[^，、0-9]{2,16}';
const atMeeting = new RegExp(`^${said}(?:、${said})*[，。；]?$`, 'u');

const shortestPart = 6;

/** 每半月督导一次并在院周会上通报, 制定计划并报党委备案: two acts, each with what it acts on; 制定并推广 is one. */
function partedAtAnd(clause: string): string[] {
  const at = hideEnclosed(clause).search(/(?<=[\u3400-\u9fff”》）])并(?!举(?!行|办|报)|[不非列存且])/u);
  const [before, behind] = [clause.slice(0, at), clause.slice(at + 1).replace(/[，。；]$/u, '')];
  if (
    at < shortestPart ||
    behind.length < shortestPart ||
    (verbEndsAt(before) && !/^(?:参照|按照?|根据|依据)/u.test(behind))
  )
    return [clause];
  const verb = openingVerb(behind);
  const isAct =
    (verb !== undefined && (behind.length - verb.end >= 2 || behindTime(behind) > 0)) ||
    prepositionalRole(behind) === 'act' ||
    /^报/u.test(behind);
  return isAct && roleOf(withoutMarker(before), false) === 'act' ? [before, clause.slice(at)] : [clause];
}

/** 24小时内响应、7个工作日内办结: each in its own time. */
const limit = '(?:[0-9一二两三]{1,3}个?(?:小时|分钟|工作日|天|日)之?内|当[日天场]|立即)';
const limits = new RegExp(`^([^、]{0,16}?${limit}[^、]{2,}、)${limit}[^、]{2,}`, 'u');

function partedAtLimits(clause: string): string[] {
  const first = limits.exec(clause)?.[1];
  return first === undefined ? [clause] : [first, clause.slice(first.length)];
}

/** 教研组每月检查1次、年级组每周巡课2次; 支出只增不减、发文压减5%: each part says of its own thing how it has to be. */
function partedAtPauses(clause: string): string[] {
  if (clause.length > longestList) return [clause];
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

/** 理顺机制、完善制度、明确职责: three or more acts, each with what it acts on. */
function partedAtActs(clause: string): string[] {
  const parts = clause.match(/[^、]+(?:、|$)/gu) ?? [];
  const areActs =
    parts.length >= fewestActs &&
    (parts.every((part) => ofOne.test(withoutMarker(part))) ||
      (!/[（“《]/u.test(clause) && parts.every((part) => actsUpon(part.replace(/[、，。；]$/u, ''), shortObject))));
  return areActs ? parts : [clause];
}

const fewestActs = 3;

/** What is longer lists something else. */
const longestList = 160;
const endMark = /[，。；]$/u;
/** Only rises, is nought, comes to all of them, wins a rank: how a thing has to be, in words. */
const standing =
  /(?:只[增减]不[增减]|为零|(?:实现|做到|达到)全覆盖|(?:进入|跻身|位居)[^，]{0,8}(?:前|第)[0-9一二三四五六七八九十]+[名位]?)$/u;
/** 检查事项压减20%, 操作考核每月一项: what is to be so much, or so often. */
const ownMeasure =
  /^[\u3400-\u9fff“”+A-Za-z]{2,14}?(?:每(?:[周月日年]|学[年期]|季度?|半年|[人班校]|[两双]周)|达|不[少低超高]|压[减降]|下降|降低|增长|提高|提升|减少|增加|控制|保持|同比)[^，、]*[0-9一二两三四五六七八九十]/u;

function saysOfItself(part: string): boolean {
  if (/^(?:其中|均|都)/u.test(part) || openingVerb(part) !== undefined) return false;
  return ownMeasure.test(part) || (standing.test(part) && !/^[\u3400-\u9fff]{0,3}（?全覆盖/u.test(part));
}

/** 降低扣分项的权重、增加学生评价的分量: each with a thing of its own. */
function isActUpon(part: string): boolean {
  const verb = openingVerb(withoutMarker(part));
  return actsUpon(part, ownObject) && openingVerb(withoutMarker(part).slice(verb?.end)) === undefined;
}

function actsUpon(part: string, object: number): boolean {
  const told = withoutMarker(part);
  const verb = openingVerb(told);
  return verb !== undefined && transitive.test(told.slice(verb.start, verb.end)) && told.length - verb.end >= object;
}

/** Verbs that make no noun with what follows, as 研发中心 and 监管平台 do. */
const transitive =
  /^(?:修订|修改|制定|制订|出台|印发|编制|编写|建立|建成|健全|完善|落实|降低|增加|增设|新增|提高|减少|明确|细化|优化|规范|加强|强化|组织|开展|举办|召开|做好|抓好|用好|办好|完成|更新|配备|配齐|公布|聘请|选派|签订|设立|成立|推动|推进|推行|深化|严格|严禁)$/u;
const [ownObject, shortObject] = [6, 2];
const fewSigns = 2;

/** It ends in a number or a state of its own, or in a rule that is kept. */
function isWhole(part: string): boolean {
  const told = withoutMarker(part);
  const last = targetsIn(told).at(-1);
  if (last !== undefined && last.end >= told.length - fewSigns) return true;
  return standing.test(told) || (openingVerb(told) !== undefined && /[\u3400-\u9fff]{4}(?:制度?|机制)$/u.test(told));
}

const marker =
  /^(?:(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日?(?:[-—–~～至][0-9]{1,2})?日)：|请(?=[各全有相你贵于在将按务及])|(?:注|备注|附注|说明)：|[^，。：]{0,14}(?:目标|指标|任务)(?:是|为)?：|[^，。：（）]{0,10}(?:阶段|措施|安排|重点|内容|做法)(?:（[^（）]{1,24}）)?：|[^，。：（）]{0,12}(?:以下|如下|下列|下面)[^，。：]{0,6}：|[^，。：]{0,12}“[^“”]{1,2}个一”[^，。：]{0,4}：即?|[—–·•●○■◆▪▲★※]{1,3} ?|[一二三四五六七八九十]{1,2}(?:是要?|要(?!求|点))|首先，?|其次，?|最后，?|第[一二三四五六七八九十]，)/u;

const mayMark = /^[0-9请—–·•●○■◆▪▲★※一二三四五六七八九十首其最第]|：/u;

/** Without what numbers it: 一是, 首先. */
export function withoutMarker(clause: string): string {
  return mayMark.test(clause) ? clause.replace(marker, '') : clause;
}
