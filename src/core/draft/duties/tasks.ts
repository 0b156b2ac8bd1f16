import type { FoundTarget } from '../amounts/found-target.ts';
import { targetsIn } from '../amounts/targets.ts';
import { hideEnclosed } from '../characters.ts';
import { verbEndsAt } from '../clauses/acting-verbs.ts';
import { forbids } from '../clauses/forbids.ts';
import { withoutMarker } from '../clauses/marker.ts';
import { plainTask } from '../clauses/plain-task.ts';
import { shortened } from '../clauses/shortened.ts';
import { eachItsOwn, listedTasks } from './listed-tasks.ts';
import { withoutMarks } from './sentences.ts';
import { actOf, isInCase, type TaskClauses, withLead } from './task-text.ts';

/** One duty in short, and how much of it. */
export interface Task {
  readonly text: string;
  readonly target: FoundTarget | undefined;
  /** The part of the quote that is its own: its day stands there, if anywhere. */
  readonly words: string;
  /** Where it begins and ends is not plain from the text. */
  readonly isDoubtful: boolean;
}

/** The duty in short; several where it holds several numbers, or lists what is to be done. */
export function tasksOf(clauses: TaskClauses, quote: string): Task[] {
  const act = actOf(clauses);
  const asked = notOnlyTold(ofItsOwn(besideBrackets(targetsIn(quote), quote), quote), quote, clauses);
  const targets = ofOneGrant(ofTheAct(asked, quote, clauses), act);
  const isDoubtful = clauses.isDoubtful === true || clauses.acts.length > 1;
  const task = (text: string, target: FoundTarget | undefined): Task => ({
    text: shortened(inWholeBrackets(text.replace(ownCount, '').replace(besideAct, ''))).replace(/：$/u, ''),
    target,
    words: quote,
    isDoubtful: isDoubtful || text.length > shortened(text).length,
  });
  const isForbidden = forbids(act) || (clauses.acts[0]?.role === 'noun' && forbids(clauses.acts.at(-1)?.text ?? ''));
  if ((targets.length === 0 || forbiddenFirst.test(act)) && isForbidden)
    return [task(isInCase(clauses) ? withLead(clauses, act) : act, never)];
  const own = eachItsOwn(act);
  if (own.length > 1) return own.map((part) => task(part, targetsIn(part)[0]));
  if (targets.length > 1 && targets.length <= mostTargets) return measuredTasks(targets, quote, act, task);
  const text = withLead(clauses, act);
  const parts = listedTasks(act);
  if (parts.length > 1) return parts.map((part) => task(part, ownTarget(part, targets[0])));
  return [task(text, targets[0])];
}

/** 严禁收取超过3个月的费用: a number in what must not be is no limit to it. */
const forbiddenFirst = /^(?:严禁|禁止|不准|不许)(?=[^，。；]{4,}?[0-9].*的[\u3400-\u9fff]+$)/u;

/** 报局办公室（联系人：…）, 开展巡讲（主讲：某某）, 举办运动会（日期另行通知）, 新建4所（均已立项）: where to ask, of which part, on which days, and how it stands. */
const besideAct =
  /（(?:[^（）]*各[0-9一两]{1,3}[所座处家]|[^（）]{2,16}的部分|[^（），]{2,12}(?:参与|配合|协助|协办)|(?:配合|协助)[^（），]{2,12}|[^（）]*(?:联系人|电话|邮箱|另行通知|待通知|均(?![不须应要])|已)|[\u3400-\u9fff]{1,4}：|其中|以下简称|现有|该)[^（）]*）$|（[0-9]{1,2}月[0-9]{1,2}日(?:[—–~～至-][0-9月]{0,3}[0-9]{1,2}日)?）$|（[周一二三四五六日上下午0-9:：、~～-]+）$/u;

/** 改造公寓4栋，惠及学生2400人: a number of what comes of the act, or of what is told beside it, is none of how much. */
function notOnlyTold(
  targets: readonly FoundTarget[],
  quote: string,
  { beside = [] }: TaskClauses,
): readonly FoundTarget[] {
  const told = beside.flatMap(({ role, text }) => {
    const isCase = role === 'means' && text.endsWith('的，');
    const at = role === 'effect' || role === 'attitude' || isCase ? quote.indexOf(withoutMarks(text)) : -1;
    return at < 0 ? [] : [{ from: at, to: at + text.length }];
  });
  return targets.filter(({ start }) => !told.some(({ from, to }) => start >= from && start < to));
}

/** 写三篇不少于800字的心得: a number behind another, of what kind that is to be; of one (写一篇不少于800字的心得) there is more to say how long it is. */
function ofItsOwn(targets: readonly FoundTarget[], quote: string): readonly FoundTarget[] {
  const isOfKind = ({ start, end }: FoundTarget, before: FoundTarget | undefined): boolean => {
    const between = quote.slice(before?.end ?? end, start);
    return (
      before !== undefined &&
      !/[，、；。]/u.test(between) &&
      between.length <= 6 &&
      /^(?:以上|以内|左右)?的/u.test(quote.slice(end))
    );
  };
  const isOne = (each: FoundTarget | undefined) => each?.doubt === 'bare-number' && each.target['at-least'] === '1';
  return targets.filter((each, at) => {
    const [before, next] = [targets[at - 1], targets[at + 1]];
    // 5条河道清淤7.8公里: of how many it is done, and then how much.
    const between = next === undefined ? '' : quote.slice(each.end, next.start);
    if (between.length > 2 && between.length <= 8 && !/[，、；。和及]/u.test(between) && verbEndsAt(between))
      return false;
    return isOfKind(each, before) ? isOne(before) : !(isOne(each) && next !== undefined && isOfKind(next, each));
  });
}

/** 围绕23个重点工程，成立攻坚队8支; 对合格率低于30%的专业实行预警: a number of what it is about is none of how much. */
function ofTheAct(
  targets: readonly FoundTarget[],
  quote: string,
  { acts: [first] }: TaskClauses,
): readonly FoundTarget[] {
  const led = Math.max(0, quote.indexOf(withoutMarks(first?.text ?? '')));
  if (prevented.test(quote.slice(led))) return [];
  const behind = (before: RegExp) =>
    targets.filter(({ start }) => start >= led + (before.exec(quote.slice(led))?.[0].length ?? 0));
  const own = behind(attribute);
  const done = behind(forWhom);
  return done.length > 0 && done.length < own.length ? done : own;
}

/** 给予不超过总投入30%、最高300万元的补助: two limits of one thing. */
const grant = /的[^，的]{0,8}(?:支持|补助|补贴|奖励|资助|经费|资金)$/u;

function ofOneGrant(targets: readonly FoundTarget[], act: string): readonly FoundTarget[] {
  const areCaps = targets.length > 1 && targets.every(({ target }) => target['at-most'] !== undefined);
  return areCaps && grant.test(act) ? targets.slice(0, 1) : targets;
}

/** 不发生死亡1人以上的事故: of what kind, and none of them. */
const prevented = /^[^，]{0,16}?(?:不发生|不出现|杜绝|严防)[^，0-9一二两三]*[0-9一二两三][^，]*以上/u;

const attribute = /^对[^，0-9]*[0-9][^，]*的(?=[\u3400-\u9fff]{4,30}$)/u;

/** 给14名新人每人配备一名师傅: of those for whom it is done only where there is no other. */
const forWhom = /^[对给为向][^，0-9]*[0-9][^，]*?(?=开展|进行|组织|提供|实施|举办|[每各][人校班户])/u;

/** The one number of several parts, of what each of them counts. */
function ownTarget(part: string, shared: FoundTarget | undefined): FoundTarget | undefined {
  return shared && { ...shared, target: targetsIn(part)[0]?.target ?? shared.target };
}

/** 建成5座（每座不低于40吨）: what stands in brackets beside a number says of what kind each is. */
function besideBrackets(targets: readonly FoundTarget[], quote: string): readonly FoundTarget[] {
  const frame = hideEnclosed(quote);
  const outside = targets.filter(({ start }) => frame.charAt(start) === quote.charAt(start));
  return outside.length > 0 ? outside : targets;
}

const never: FoundTarget = { target: { never: 'true' }, start: 0, end: 0, doubt: undefined };

/** A deed that a head above it forbids. */
export function forbiddenTask(deed: string): Task {
  return { text: shortened(deed), target: never, words: deed, isDoubtful: deed.length > shortened(deed).length };
}

/** A sentence with more numbers than these is a list of something else. */
const mostTargets = 20;

/** Several numbers in one quote: each is a duty of its own, called by the words from the number before it. */
function measuredTasks(
  targets: readonly FoundTarget[],
  quote: string,
  act: string,
  task: (text: string, target: FoundTarget) => Task,
): Task[] {
  const seen = new Set<string>();
  return targets.map((target, at) => {
    const [from, to] = stretchOf(quote, targets[at - 1]?.end ?? 0, target, targets[at + 1]);
    const words = withoutMarks(quote.slice(from, to));
    const named = plainTask(withoutMarker(words));
    const plain = at === 0 && named.length < 6 ? act : named;
    const own = seen.has(plain) ? `${plain}（${at + 1}）` : plain;
    seen.add(own);
    return { ...task(own, target), words };
  });
}

/** ①核对: the number of an entry within a text is none of its words. */
const ownCount = /^[①-⑳] ?(?=.)/u;

/** 招生（特长生不超过5%, 特色生不超过15%）: a bracket that a cut left open is closed, and what it left of one is none. */
function inWholeBrackets(text: string): string {
  const frame = hideEnclosed(text);
  if (/^（[^（）]*$/u.test(frame)) return text.slice(1);
  if (/^[^（）]*（[^（）]*$/u.test(frame)) return `${text}）`;
  return /^[^（）]*）$/u.test(frame) ? text.slice(0, -1) : text;
}

/** 引进30名骨干和50名专家: the word that joins two numbers stands with neither. */
function joinedUpTo(before: string, next: string): number {
  return /^[0-9一二两三四五六七八九十百]/u.test(next) ? before.search(/(?:以及|[和及与])$/u) : -1;
}

/** From the mark behind the number before it, or the comma before its own clause, to the mark behind it. */
function stretchOf(
  quote: string,
  before: number,
  target: FoundTarget,
  next: FoundTarget | undefined,
): [number, number] {
  const gap = quote.slice(before, target.start);
  const comma = Math.max(...[...'，；。'].map((mark) => gap.lastIndexOf(mark)));
  const pause = before > 0 ? gap.indexOf('、') : -1;
  const isJoined = before > 0 && comma < 0 && joinedUpTo(gap, quote.slice(target.start)) >= 0;
  const from = isJoined ? target.start : before + Math.max(comma, comma < 0 ? pause : comma) + 1;
  const behind = quote.slice(target.end, next?.start);
  // 3家跨行业、跨领域的平台，20家…: where a comma parts the numbers, a pause lists what is said of one.
  const ends = next === undefined || /[，；。]/u.test(behind) ? /[，；。]/u : /、/u;
  const joint = next === undefined ? -1 : joinedUpTo(behind, quote.slice(next.start));
  const to = [behind.search(ends), joint].find((at) => at >= 0);
  return [from, to === undefined ? quote.length : target.end + to];
}
