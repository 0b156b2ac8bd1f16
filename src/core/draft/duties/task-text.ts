import { isOnlyWhen, openingVerb } from '../clauses/before-verb.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Doer } from '../clauses/doer.ts';
import { forbids } from '../clauses/forbids.ts';
import { isReceiver, namesOfWhich } from '../clauses/leading-clause.ts';
import { withoutMarker } from '../clauses/marker.ts';
import { endsTrouble } from '../clauses/parts/long-lead.ts';
import { plainTask } from '../clauses/plain-task.ts';
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

/** The act in short. Who is to do it stands beside the text. */
export function actOf({ acts, doer }: TaskClauses): string {
  const words = withoutMarks(acts.map(({ text }) => text).join(''));
  const bare = behindTopic(withoutMarker(words), doer);
  if (bare.startsWith('由') && together.test(bare)) return plainTask(bare);
  return plainTask(withoutDoer(bare, doer));
}

/** 惠民行动：县文旅局开放展馆: what it is part of stands before who is to do it; 3月：检查护栏 has its day beside it. */
function behindTopic(words: string, doer: Doer | undefined): string {
  const label = /^[^，。；：]{2,14}：(?=[\u3400-\u9fff]{3})/u.exec(words)?.[0] ?? '';
  if (label !== '' && isOnlyWhen(`${label.slice(0, -1)}，`)) return words.slice(label.length);
  const at = doer === undefined ? -1 : words.indexOf(`：${doer.names[0]}`);
  return at > 0 && !/[，。；]/u.test(words.slice(0, at)) ? words.slice(at + 1) : words;
}

/** 10名新教师签订协议, 两人同行: how many of them is part of the task. */
const isCounted = /^[0-9一二两三四五六七八九十]{1,4}(?:[名位个]|人)/u;
/** 家长代表发言 says too little without them. */
const shortestTask = 4;

function withoutDoer(words: string, doer: Doer | undefined): string {
  if (doer === undefined || isCounted.test(words)) return words;
  const at = Math.max(0, words.indexOf(withoutMarks(doer.rest)));
  const [who, rest] = [words.slice(0, at), words.slice(at)];
  if (/(?:：|职责[是为])$/u.test(who)) return rest;
  // 学徒工，车间要签订协议: of whom it is said stays, and who may be it: 管理员必须由女性担任, 评委必须是教师.
  const saysLess = rest.length < shortestTask || !/[\u3400-\u9fff]{2}/u.test(rest);
  if (who.includes('，') || /^[由是]/u.test(rest) || saysLess) return words;
  // 由培训科进行考核 says nothing without them.
  if (/^(?:共同)?进行[\u3400-\u9fff]{2,4}$/u.test(rest)) return words;
  // 由卫生院负责血样检测: of a thing it is told what they do with it.
  return who.endsWith('负责') && openingVerb(rest) === undefined ? `负责${rest}` : rest;
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
  const isTheirs = doer !== undefined && words.includes(withoutMarks(doer.rest));
  const own = isTheirs ? withoutMarks(doer.rest) : words;
  if (own === '') return act;
  if (inWhichCase.test(own) || namesOfWhich(means.text) || isReceiver(means.text, act)) {
    const what = together.test(act) ? act : withoutDoer(act, doer);
    const isMore =
      !onWhom.test(own) &&
      !forbids(act) &&
      what.length >= shortestTask &&
      own.length > Math.max(what.length * mostCase, fewWords);
    return !isMore && own.length + what.length < longestTask ? `${own}，${what}` : what;
  }
  // 根据总结，教研组要改进教案: between the two stood who is to do it.
  if (doer?.names.some((name) => acts[0]?.text.includes(name) === true && !act.includes(name))) return act;
  const isFew =
    own.length <= longestMeans ||
    own.length <= act.length * 0.7 ||
    (saysLittle.test(act) && !/(?:方式|形式|办法)$/u.test(own));
  return isFew && own.length > 0 && own.length + act.length < longestTask ? `${own}，${act}` : act;
}

/** 渡口经营者变更航线的，应当公告: who it is, the duty has with it. */
function behindNames(words: string, names: readonly string[] = []): string {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || !words.replace(/^凡/u, '').startsWith(first)) return words;
  return words.slice(words.indexOf(last) + last.length);
}

/** A case that takes more words than what is to be done in it stays in the quote. */
const [mostCase, fewWords] = [0.8, 6];

/** 对连续两次排名末位的，约谈…: on whom it is done is part of it. */
const onWhom = /^(?:特别是?|尤其是?)?对/u;

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
  /^(?:力争|争取|确保|计划)?(?:到|至|自|在|于|截至)?[0-9年月日份底前初末上下半春秋季学期今明本至到、~～—–-]{2,}(?:起|前|内|开始|期间)?[，。；]?$|^[^，在]{2,8}中，$/u;

/** 各站要将下达的检修任务，录入台账: what is done to it stands in the next clause. */
const handled =
  /(?:^|(?<=^[^，]{2,16}[要应须]))将(?:《[^》]{1,60}》|[^作为成到至给入报送交发，《])*的[^，的]{2,10}，$/u;

/** 对隐患，进行整改; 为病人，提供药物: the thing without which nobody would know to what it is done. */
function objectBefore(act: string, lead: readonly Clause[]): string | undefined {
  const forWhom = ({ text }: Clause) => /^为(?!了)/u.test(text) && openingVerb(text.slice(1)) === undefined;
  if (act.startsWith('提供')) return lead.findLast(forWhom)?.text;
  const [thing, matter] = [/^[对将把]/u, /^针对/u].map((opens) => lead.find(({ text }) => opens.test(text))?.text);
  if (/^(?:予以|加以)/u.test(act)) return thing ?? matter;
  if (/^(?:进行|给予)/u.test(act)) return thing;
  return handled.exec(lead.at(-1)?.text ?? '')?.[0];
}
