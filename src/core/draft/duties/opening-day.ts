import type { FoundDeadline } from '../../text/days/found-deadline.ts';
import { doerOf } from '../clauses/doer.ts';
import type { Sentence } from './sentences.ts';
import type { Task } from './tasks.ts';

/** A last day, and the words that name it. */
export interface Due {
  readonly found: FoundDeadline;
  readonly words: string;
  /** It stands with another duty, or above. */
  readonly isShared: boolean;
  /** The note's time, which says more than this day. */
  readonly partOf?: string;
}

/** 6月底前完成选址、立项，并启动招标: a day right before a verb is that of the verbs joined to it; what only stands behind a comma has its own time. */
export function isJoined({ words }: Task, { text }: Sentence): boolean {
  const at = text.indexOf(words);
  return joined.test(words) || (at > 0 && joining.test(text.slice(Math.max(0, at - 8), at)));
}

/** 3月8日前选定馆长，报文化局备案: what is handed on then is what was done by then. */
const joined =
  /^(?:并(?!列)|且|同时|同步|将(?=[^，]*(?:上?报|交|送|发送?)[至到给])|(?:上?报|交|送|提交|报送|上交)(?!告|纸|刊|名|流|通|医|餐))/u;
/** 2021年确保达到80公里，力争达到100公里: what is hoped for beyond what is sure is so by the same day. */
export const hopedFor = /^(?:力争|争取)(?:达到?|突破|超过)/u;
const joining = /(?:、|并|且|以及|同时|同步)[^，。；、]{0,4}$/u;

/** 到2026年底，覆盖率达到95%: what a comma sets apart at the head holds for all that follows. */
export function isSetOff(due: Due | undefined): boolean {
  // 第一周（9月1日—7日）开学典礼；发放教材: so does a week with its days.
  if (due !== undefined && /^第[^（，]{1,6}周 ?（[^）]*$/u.test(due.words.slice(0, due.found.end))) return true;
  return due !== undefined && /^）?(?:[\u3400-\u9fff]{2,4}[节日])?[，：]/u.test(due.words.slice(due.found.end));
}

/** 4月28日—5月9日 opens where its first day does. */
const spanBegun = /(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}[日号])?[-—–~～至到]+(?:[0-9]{4}年)?$/u;

/** A day behind more words than these is said of its own clause alone. */
const farthestOpening = 3;

const timeBefore = /^[^，（]{0,8}[前后时内日周月初末底]（$/u;

/** 9月底前，…; 各校要结合实际，于9月底前…; 动员阶段（3月1日—15日）：…. */
export function opens({ found, words }: Due): boolean {
  const named = words.length - (doerOf(words)?.rest ?? words).length;
  const clause = Math.max(named, ...[...'，：'].map((mark) => words.lastIndexOf(mark, found.start) + 1));
  // 开学后一周内（2月10日前），: the day says when that is.
  if (timeBefore.test(words.slice(clause, found.start)) && /^）?，/u.test(words.slice(found.end))) return true;
  const begun = spanBegun.exec(words.slice(clause, found.start))?.[0].length ?? 0;
  return found.start - begun - clause <= farthestOpening || /^）?：/u.test(words.slice(found.end));
}
