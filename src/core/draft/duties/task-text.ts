import { isOnlyWhen } from '../clauses/before-verb.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Doer } from '../clauses/doer.ts';
import { isReceiver, namesOfWhich } from '../clauses/leading-clause.ts';
import { withoutMarker } from '../clauses/marker.ts';
import { endsTrouble } from '../clauses/parts/long-lead.ts';
import { plainTask } from '../clauses/plain-task.ts';
import { objectBefore } from './object-before.ts';
import { withoutMarks } from './sentences.ts';

/** The clauses of one duty, as its tasks are read from them. */
export interface TaskClauses {
  readonly lead: readonly Clause[];
  readonly acts: readonly Clause[];
  /** What stands beside them in the quote. */
  readonly beside?: readonly Clause[];
  readonly doer?: Doer;
  /** Whom the case befalls, who stand before it. */
  readonly met?: readonly string[];
  readonly isDoubtful?: boolean;
}

/** Who is to do it stays in the text, but for a list of offices longer than what they are to do. */
export function actOf({ acts, doer }: TaskClauses): string {
  const words = withoutMarks(acts.map(({ text }) => text).join(''));
  const bare = behindTopic(withoutMarker(words), doer);
  if (bare.startsWith('由') && together.test(bare)) return plainTask(bare);
  // 请各班核对 orders, though the word is no part of the task.
  const bidden = doer && words.startsWith('请') ? { ...doer, isOrdered: true } : doer;
  return plainTask(withoutDoer(bare, bidden, bare.startsWith('由') ? mostlyWho : half));
}

/** 惠民行动：县文旅局开放展馆: what it is part of stands before who is to do it. */
function behindTopic(words: string, doer: Doer | undefined): string {
  const at = doer === undefined ? -1 : words.indexOf(`：${doer.names[0]}`);
  return at > 0 && !/[，。；]/u.test(words.slice(0, at)) ? words.slice(at + 1) : words;
}

/** How much of a clause has to be said of who, for it to be left out: 由教研组组织 is how it is done, 教研组要组织 is theirs. */
const [mostlyWho, half] = [1 / 3, 0.55];
const shortestTask = 4;
/** People told in few words stay: 值班员. 最后离开车间的工人 does not. */
const longestPerson = 6;

function withoutDoer(words: string, doer: Doer | undefined, most: number): string {
  const isShort = doer?.isPerson === true && doer.names.join('、').length <= longestPerson;
  if (doer?.isOrdered !== true || isShort) return words;
  const at = Math.max(0, words.indexOf(withoutMarks(doer.rest)));
  const rest = words.slice(at);
  if (/(?:：|职责[是为])$/u.test(words.slice(0, at))) return rest;
  // 学徒工，车间要签订协议: of whom it is said stays, and who may be it: 管理员必须由女性担任.
  if (words.slice(0, at).includes('，') || /^由/u.test(rest)) return words;
  return rest.length >= shortestTask && rest.length < words.length * most ? rest : words;
}

const longestMeans = 8;
const longestTask = 60;

/** 利用轮岗交流契机，优化教师结构: few words that say how are part of the task. */
export function withLead({ lead, acts, doer, met }: TaskClauses, act: string): string {
  const object = objectBefore(act, lead);
  if (object !== undefined) return `${withoutMarks(object)}，${act}`;
  const [means] = lead.slice(-1);
  if (means?.role !== 'means' || [isTime, onlyJoins, isPurpose].some((each) => each.test(means.text))) return act;
  if (doer !== undefined && isOnlyWhen(means.text)) return act;
  // 针对库房漏雨，| 电线老化等问题，: of a lead over several clauses the last is none by itself.
  if (endsTrouble.test(means.text) && lead.at(-2)?.text.startsWith('针对') === true) return act;
  const words = behindNames(withoutMarks(withoutMarker(means.text)), met);
  const own = doer !== undefined && words.includes(withoutMarks(doer.rest)) ? withoutMarks(doer.rest) : words;
  if (own === '') return act;
  if (inWhichCase.test(own) || namesOfWhich(means.text) || isReceiver(means.text, act)) {
    const what = together.test(act) ? act : withoutDoer(act, doer, 1);
    const isLess =
      own.length > Math.max(what.length, shortCase) && inLaw.test(acts[0]?.text ?? '') && !listed.test(own);
    return !isLess && own.length + what.length < longestTask ? `${own}，${what}` : what;
  }
  const isFew =
    own.length <= longestMeans ||
    own.length <= act.length * 0.7 ||
    (saysLittle.test(act) && !/(?:方式|形式|办法)$/u.test(own));
  return isFew && own.length > 0 && own.length + act.length < longestTask ? `${own}，${act}` : act;
}

/** 渡口经营者变更航线的，应当公告: who it is, the duty has with it. */
function behindNames(words: string, names: readonly string[] = []): string {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || !words.startsWith(first)) return words;
  return words.slice(words.indexOf(last) + last.length);
}

const shortCase = 12;
/** 有下列情形之一的: they stand below. */
const listed = /下列|以下|如下/u;
/** 从事…业务的，应当取得许可: beside what a rule bids a longer case is too much; 应当劝其返航 says nothing without. */
const inLaw = /^[^，不]{0,40}?(?:应当|应(?=在|按|向|将|及时|立即))(?![^，]*(?:其(?![他它余中])|该|此))/u;

/** 进行专题研讨, 开展有关活动, 做好准备: of what is told by what leads to it. */
const saysLittle =
  /^(?:认真|及时|逐条|逐项|切实|深入)*(?:进行[\u3400-\u9fff]{2,4}|(?:开展|做好)(?:(?:相关|有关|各项)[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{2}))$/u;

/** 对连续两次排名末位的，约谈…; 因高温不能户外活动的，组织…: without it the task would be another. */
const inWhichCase =
  /^(?:[^，]{0,12}未(?:经|按|取得|通过)|除|(?:特别是?|尤其是?)?对(?![照标接]|.*等(?:问题|现象|行为)$)|凡|如|若|一旦|发现|遇|发生)|.{6}的$|[^0-9年月日底][前后时]$|的时候$/u;

/** Whether it is asked in one case alone. */
export const isInCase = ({ lead }: TaskClauses) =>
  inWhichCase.test(withoutMarks(lead.at(-1)?.text ?? '')) || namesOfWhich(lead.at(-1)?.text ?? '');
/** 由班主任、家长共同商定 says nothing without them. */
const together = /共同|联合|协商|一起/u;

/** 为确保演练顺利，: what for, and not what. */
const isPurpose = /^为(?:了|此|(?!期|止|[主辅]，)[^，]*)，$/u;
/** 因此，, 同时，, 按照本细则的规定，: nothing of the task. */
const onlyJoins =
  /^(?:因此|所以|为此|同时|此外|另外|当然|总之)，$|(?:按照?|依照|根据)本(?:办法|细则|规定|制度|条例|规程|规则|守则|意见|方案)[^，]{0,6}，$/u;
const isTime =
  /^(?:到|至|自|在|截至)?[0-9年月日底前初末上下半春秋季学期今明本]{2,}(?:起|前|内|开始|期间)?[，。；]?$|^[^，在]{2,8}中，$/u;
