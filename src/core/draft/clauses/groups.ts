import { targetsIn } from '../amounts/targets.ts';
import { withoutMarks } from '../duties/sentences.ts';
import { verbAt, verbEndsAt } from './acting-verbs.ts';
import { isBareNumber } from './bare-number.ts';
import { behindManner, innerVerb, isOnlyWhen, openingVerb } from './before-verb.ts';
import type { Clause } from './clauses.ts';
import { opensWithEffect } from './effect-verbs.ts';
import { forbids } from './forbids.ts';
import { isFrame, saysMay, saysOfWhich } from './leading-clause.ts';
import { goesOnAlong } from './leads/goes-somewhere.ts';
import { withoutMarker } from './marker.ts';
import { dayBehind, isDoneBy, isOnlyDone } from './parts/at-times.ts';
import { countsMore, makesSoMany, measuresItself } from './parts/counts-more.ts';
import { isCut, pile, wantsVerb } from './parts/cut-act.ts';
import { isTopic, namesThing } from './parts/topic.ts';

/** Clauses of one duty: what leads to it, what it says to do, and what goes on with that or comes of it. No act: no duty. */
export interface ClauseGroup {
  readonly lead: readonly Clause[];
  /** The act, with the clauses without which it would not be whole. */
  readonly acts: readonly Clause[];
  readonly tail: readonly Clause[];
}

interface Growing extends ClauseGroup {
  readonly lead: Clause[];
  readonly acts: Clause[];
  readonly tail: Clause[];
}

/** Words that lead to a duty go with it when they are few; a long preface stands for itself. */
const longestLead = 2;
const longestTask = 60;

/** A sentence's clauses as duties, and as what stands between them. Where none is an act, what only leads to one is it, if it has a verb: 配合上级检查. */
export function groupsOf(clauses: readonly Clause[]): ClauseGroup[] {
  const named = caseToldApart(clauses).map(asNamedAct);
  if (named.some(({ role }) => role === 'act')) return grouped(named);
  const at = clauses.findIndex(
    ({ role, text }) =>
      role === 'means' &&
      !/的，$|^对[^，]*的[^，的]{1,10}，$/u.test(text) &&
      !isFrame(text) &&
      !saysOfWhich(text) &&
      !isReason.test(withoutMarker(text)) &&
      (openingVerb(withoutMarker(text)) !== undefined || serves.test(withoutMarker(text))),
  );
  return grouped(clauses.map((clause, index) => (index === at ? { ...clause, role: 'act' } : clause)));
}

/** 为租户提供代收服务，包括…: what is done for somebody. */
const serves = /^为(?!了)[^，的]{2,16}(?:提供|出具|办理|代办)[^，]{2,}/u;

/** 不得引导评委，| 影响结果: what is done by it must not happen either. */
const harm =
  /^(?:影响|损害|破坏|扰乱|妨碍|干扰|危害|阻碍|阻挠|堵塞|兜售|叫卖|[谋骗牟套]取|误导|欺骗|侵[占犯]|败坏|造成|导致|致使|引发|煽动|散布|诋毁|冒充)/u;

/** 井盖松动整改，形成台账; 6月底前，各组互查; 运动会（10月）、艺术节（12月）: an act by the verb that it ends in, where what goes on with it is one, or it has a day. */
function asNamedAct(clause: Clause, at: number, all: readonly Clause[]): Clause {
  if (clause.role === 'act' && at === 0 && isOccasion(clause, all[1])) return { ...clause, role: 'means' };
  if (clause.role === 'act' && namesThing(clause, all[at + 1])) return { ...clause, role: 'noun' };
  if (at === all.length - 1 && clause.role === 'means' && isByWay.test(clause.text) && innerVerb(clause.text))
    return { ...clause, role: 'act' };
  const isDated = [clause, all[at - 1]].every((each) => dayBehind.test(each?.text ?? ''));
  if (clause.role === 'noun' && (isDated || (at === 0 && isOnlyDone(all[1])))) return { ...clause, role: 'act' };
  if (at === 1 && isOnlyDone(clause) && isDoneBy(all[0], clause.text)) return { ...clause, role: 'completion' };
  const isTimed = at === 1 && isOnlyWhen(all[0]?.text ?? '');
  if (clause.role !== 'noun' || !(isTimed || (at === 0 && all[1]?.role === 'act'))) return clause;
  const words = withoutMarks(withoutMarker(clause.text));
  const isAct = words.length >= shortestNamed && !/[的：等]|工作$/u.test(words) && verbEndsAt(words);
  return isAct ? { ...clause, role: 'act' } : clause;
}

/** 选用教辅资料，应当坚持自愿原则: on what occasion the next clause bids something. */
const isOccasion = ({ text }: Clause, next: Clause | undefined): boolean =>
  openingVerb(text)?.start === 0 &&
  targetsIn(text).length === 0 &&
  /^(?:应当|应该|应(?=[坚遵按依以注符报经由在先]))/u.test(next?.text ?? '');

/** 如已登记，但仍有差错，则重新登记: what is told before is all of it the case. */
function caseToldApart(clauses: readonly Clause[]): readonly Clause[] {
  const from = clauses.findIndex(({ text }) => /^(?:如果?|若|倘若|假如|一旦)/u.test(text));
  const then = from < 0 ? -1 : clauses.findIndex(({ text }, at) => at > from && text.startsWith('则'));
  return clauses.map((clause, at) =>
    at > from && at < then && clause.role === 'act' ? { ...clause, role: 'means' } : clause,
  );
}

/** 通过正规渠道维护权益: what is done by it, where nothing follows to which it could lead. */
const isByWay = /^通过[^，]*(?:途径|渠道|方式|形式|平台)[^，]{4}/u;

const shortestNamed = 6;

/** What for, and since when: asked of nobody, whatever verb it holds. */
const isReason = /^(?:通过|经过|为了?|因为?|由于|随着|鉴于|当|对于)/u;

function grouped(clauses: readonly Clause[]): ClauseGroup[] {
  const groups: Growing[] = [];
  let waiting: Clause[] = [];
  clauses.forEach((clause, at) => {
    const last = groups.findLast(({ acts }) => acts.length > 0);
    const isFree = last === undefined || waiting.length > 0 || isTopic(clause, clauses[at + 1]);
    if (!isFree && goesOn(last, clause)) join(last, clause);
    else if (clause.role === 'act') {
      groups.push(...begun(waiting, clause));
      waiting = [];
    } else if (isFree || clause.role === 'means') waiting.push(clause);
    else last.tail.push(clause);
  });
  return withEnd(groups, waiting);
}

/** What would be too long together says who, and then what. */
function join(last: Growing, clause: Clause): void {
  if (
    clause.role === 'act' &&
    last.acts.length === 1 &&
    (last.acts[0]?.text.length ?? 0) + clause.text.length > longestTask
  )
    last.lead.push(...last.acts.splice(0));
  last.acts.push(clause);
}

function begun(waiting: readonly Clause[], act: Clause): Growing[] {
  const what = waiting.at(-1);
  if (what !== undefined && (isTopic(what, act) || isBareNumber(behindVerbs(act.text))))
    return [
      ...(waiting.length > 1 ? [contextOf(waiting.slice(0, -1))] : []),
      { lead: [], acts: [what, act], tail: [] },
    ];
  const wish = waiting.findLastIndex(({ role }) => role === 'effect' || role === 'attitude');
  const own = waiting.slice(wish + 1);
  const lead = own.slice(own.length > longestLead ? -1 : 0);
  const before = waiting.slice(0, waiting.length - lead.length);
  return [...(before.length > 0 ? [contextOf(before)] : []), { lead, acts: [act], tail: [] }];
}

function contextOf(clauses: readonly Clause[]): Growing {
  return { lead: [...clauses], acts: [], tail: [] };
}

/** 支持企业通过并购等方式，优化布局: the act is whole only with the next clause; a list goes on without a verb. */
function goesOn({ acts, tail }: ClauseGroup, clause: Clause): boolean {
  if (tail.length > 0) return false;
  const whole = withoutMarks(acts.map(({ text }) => text).join(''));
  if (
    acts.length === 1 &&
    ((isCut(whole) && !measuresItself.test(clause.text)) ||
      (isBareNumber(clause.text) && !isOfEachTime(whole, clause.text)))
  )
    return true;
  if (clause.role === 'act' && isStillCut(acts)) return true;
  if (isOnlyDone(clause) && /(?:开始|启动)$/u.test(whole)) return true;
  if (countsMore(clause.text) && makesSoMany.test(acts.at(-1)?.text ?? '')) return true;
  if (acts.length === 1 && isParallel(whole, withoutMarks(clause.text))) return true;
  if (
    clause.role === 'act' &&
    acts.length < mostStretches &&
    goesOnAlong(withoutMarks(acts.at(-1)?.text ?? ''), clause.text)
  )
    return true;
  if (wantsVerb(whole) && clause.role === 'act' && isNameOnly(clause.text)) return true;
  if (/^(?:或者?|抑或)(?![许是])/u.test(clause.text) || namesAbove(clause)) return true;
  if (
    acts.length === 1 &&
    ((harm.test(clause.text) && forbids(whole)) || (whole.endsWith('后') && saysMay(clause.text)))
  )
    return true;
  if (clause.role === 'noun') return isListed(whole, clause.text);
  return clause.role === 'means' && wantsVerb(whole) && !/的[，。；]?$|^以.*为/u.test(clause.text);
}

/** 鼓励合作社依托冷库，为外地的果农，| 提供代储服务: what stands between only leads on. */
function isStillCut([first, ...rest]: readonly Clause[]): boolean {
  const last = rest.at(-1);
  return first !== undefined && last?.role === 'means' && !namesAbove(last) && isCut(withoutMarks(first.text));
}

/** One way in more stretches than these is no sentence that anybody wrote. */
const mostStretches = 12;

/** 每周开展例会，时间不少于30分钟: how long each of them takes is not how often. */
function isOfEachTime(act: string, next: string): boolean {
  return next.startsWith('时间') && /每[周月日天年学季班]|每[两双半]/u.test(act);
}

/** 摸排堤防险段，特别是涵闸和泵站: of what is acted on, what matters most. */
function namesAbove({ role, text }: Clause): boolean {
  return role !== 'act' && /^(?:特别|尤其)是(?![在于对对当从])/u.test(text) && innerVerb(text) === undefined;
}

/** 生熟分开，荤素分开: one thing said twice over. */
function isParallel(act: string, next: string): boolean {
  return act.length <= longestParallel && act.length === next.length && act.slice(-2) === next.slice(-2);
}

const longestParallel = 6;

/** 全年专题学习研究不少于2次: verbs without anything that they act on leave the number to the act before. */
function behindVerbs(clause: string): string {
  const verb = openingVerb(clause);
  if (verb === undefined || /^(?:开展|组织|举行|举办|进行|召开|完成)$/u.test(clause.slice(verb.start, verb.end)))
    return clause;
  let at = verb.end;
  for (let more = verbAt(clause, at); more > 0; more = verbAt(clause, at)) at += more;
  const rest = clause.slice(at);
  return limited.test(rest) ? rest : clause;
}

const limited =
  /^(?:(?:不少于|不低于|至少|不超过|达到)[0-9一二两三四五六七八九十百]{1,5}[多余]?(?:次|场|期|轮|遍|节|堂|个?(?:学|课|小)时|天)|全覆盖)/u;

/** 乙类检测设备 in a list of what is developed: it holds a verb's signs and says nothing. */
function isNameOnly(clause: string): boolean {
  return (
    openingVerb(clause) === undefined &&
    !opensWithEffect(clause) &&
    behindManner(clause) === 0 &&
    !/[要应须每按0-9]|定期|不得|及时|统一/u.test(clause)
  );
}

/** And the like; 一等奖 is of a rank. */
const suchAs = /(?<![一二三四五上中下优高同平均])等(?![级奖第次同于待候])/u;
/** 其中…, 重点…: of what was listed before, and no more of it. */
const anew = /^(?:其中|其他|其余|重点|主要|这些|该)/u;
/** What ends in how many is whole: 招聘教师45名. */
const ended = /[0-9一二两三四五六七八九十](?:[\u3400-\u9fff]{1,3}|%)$/u;

function isListed(act: string, next: string): boolean {
  return (
    wantsVerb(act) ||
    (suchAs.test(next) && !anew.test(next) && !ended.test(act)) ||
    /(?:以及|和|及|包括)/u.test(next.slice(0, 2)) ||
    pile.test(act)
  );
}

/** What is left over at the end, and what comes of several duties, stands for itself. */
function withEnd(groups: readonly Growing[], waiting: readonly Clause[]): ClauseGroup[] {
  const last = groups.at(-1);
  if (last === undefined) return waiting.length > 0 ? [contextOf(waiting)] : [];
  const duties = groups.filter(({ acts }) => acts.length > 0).length;
  if (duties === 1) return [...groups.slice(0, -1), { ...last, tail: [...last.tail, ...waiting] }];
  const from = last.tail.findIndex(({ role }) => role !== 'completion');
  const wishes = from < 0 ? [] : last.tail.slice(from);
  const rest = [...wishes, ...waiting];
  const kept = { ...last, tail: from < 0 ? last.tail : last.tail.slice(0, from) };
  return [...groups.slice(0, -1), kept, ...(rest.length > 0 ? [contextOf(rest)] : [])];
}
