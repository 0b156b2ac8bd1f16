import { type Clause, clausesOf } from './clauses.ts';
import { type Sentence, withoutMarks } from './sentences.ts';
import { targetsIn } from './targets.ts';
import { type Task, tasksOf } from './tasks.ts';
import type { ClauseKind } from './verbs.ts';

/** A piece of a sentence: a duty, with what to call it, or words that ask for nothing one could check off. */
export type Piece = DutyPiece | ContextPiece;

export interface DutyPiece {
  readonly kind: 'duty';
  /** The piece, whole. */
  readonly quote: string;
  /** The duty in short; several where one clause asks for several. */
  readonly tasks: readonly Task[];
}

export interface ContextPiece {
  readonly kind: 'context';
  readonly text: string;
}

/**
 * A sentence as pieces that make it up whole, each character once. One duty in it: the sentence is its quote. Several:
 * it is parted where a clause begins a new verb phrase; what leads to a duty goes with it, what only wishes is context.
 */
export function piecesOf({ text, responsible }: Pick<Sentence, 'text' | 'responsible'>, mayAsk = true): Piece[] {
  const clauses = clausesOf(text);
  const groups = mayAsk ? groupsOf(clauses) : [];
  const duties = groups.filter(({ isDuty }) => isDuty);
  if (duties.length === 0) {
    const asks = mayAsk && ((responsible !== undefined && !isWish(clauses)) || targetsIn(text).length > 0);
    return [asks ? dutyPiece([{ text, kind: 'other' }], text) : { kind: 'context', text }];
  }
  if (duties.length === 1) return [dutyPiece(duties[0]?.clauses ?? clauses, text)];
  return groups.flatMap(({ isDuty, clauses: own }): Piece[] => {
    const quote = withoutMarks(own.map((clause) => clause.text).join(''));
    if (!/[\p{L}\p{N}]/u.test(quote)) return [];
    return [isDuty ? dutyPiece(own, quote) : { kind: 'context', text: quote }];
  });
}

/** It begins with what it wishes for, or in what spirit. */
function isWish([first]: readonly Clause[]): boolean {
  return first?.kind === 'wishing' || /^(?:坚持|以|聚焦|深刻|高举)/u.test(first?.text ?? '');
}

interface Group {
  readonly isDuty: boolean;
  readonly clauses: Clause[];
}

/** Outcomes: what ends so is wished for and cannot be checked off. */
const outcome =
  /(?:认同|意识|水平|能力|质量|实效|成效|效能|影响力|凝聚力|战斗力|组织力|创造力|竞争力|公信力|吸引力|氛围|环境氛围|素养|素质|基础|根基|格局|合力|动力|活力|生态|环境|作用|地位|定力|自觉|认知|信念|理念|幸福感|获得感|满意度|走深走实|落地生根|落地见效|落到实处|见行见效|新局面|新台阶|常态|发展|需求|化|提升|提高|进步|成长|成才|转变|稳定|安全|和谐|文化|保障|精神|态势|形象|优势|责任感|使命感|荣誉感|归属感)[，。；]?$/u;

function groupsOf(clauses: readonly Clause[]): Group[] {
  const hasDoing = clauses.some(({ kind, text }, at) => isDoing(kind, text, at));
  if (!hasDoing) return framedOnly(clauses) ? [{ isDuty: true, clauses: [...clauses] }] : [];
  const groups: { isDuty: boolean; clauses: Clause[] }[] = [];
  let waiting: Clause[] = [];
  clauses.forEach((clause, at) => {
    const last = groups.at(-1);
    if (isDoing(clause.kind, clause.text, at) || (last?.isDuty && beginsAnother(clause))) {
      groups.push(...lead(waiting), { isDuty: true, clauses: [...short(waiting), clause] });
      waiting = [];
    } else if (clause.kind === 'leading' || last === undefined) {
      waiting.push(clause);
    } else if (waiting.length > 0) {
      waiting.push(clause);
    } else {
      last.clauses.push(clause);
    }
  });
  return withEnd(groups, waiting);
}

/** Words that lead to the first duty go with it when they are few; a long preface stands for itself. */
const longestLead = 2;

function lead(waiting: readonly Clause[]): Group[] {
  return waiting.length > longestLead ? [{ isDuty: false, clauses: [...waiting] }] : [];
}

function short(waiting: readonly Clause[]): readonly Clause[] {
  return waiting.length > longestLead ? [] : waiting;
}

/** What is left over at the end, and wishes behind the last of several duties, are context. */
function withEnd(groups: readonly { isDuty: boolean; clauses: Clause[] }[], waiting: readonly Clause[]): Group[] {
  const last = groups.at(-1);
  if (last === undefined) return [];
  const duties = groups.filter(({ isDuty }) => isDuty).length;
  if (duties === 1) return [...groups.slice(0, -1), { isDuty: true, clauses: [...last.clauses, ...waiting] }];
  const from = last.clauses.findIndex(
    ({ kind, text }, at) => at > 0 && (kind === 'wishing' || kind === 'framing') && !isMeasured(text),
  );
  const wishes =
    from < 0 || last.clauses.slice(from).some(({ text }) => isMeasured(text)) ? [] : last.clauses.slice(from);
  const kept = { isDuty: true, clauses: last.clauses.slice(0, last.clauses.length - wishes.length) };
  const rest = [...wishes, ...waiting];
  return [...groups.slice(0, -1), kept, ...(rest.length > 0 ? [{ isDuty: false, clauses: rest }] : [])];
}

const dated = /[0-9０-９一二三四五六七八九十]月(?:底|末|份|初|中旬|上旬|下旬|[0-9０-９]{1,2}日|前)|年底前|年内|学期末/u;

/** It names a number or a day: something that can be checked. */
function isMeasured(text: string): boolean {
  return dated.test(text) || targetsIn(text).length > 0;
}

function isDoing(kind: ClauseKind, text: string, at: number): boolean {
  // 行政人员每周听课不少于2节: whatever the verb is, the number asks.
  if (kind === 'other' && at === 0) return targetsIn(text).length > 0;
  if (kind !== 'doing') return false;
  return at === 0 || !outcome.test(text) || isMeasured(text);
}

/** 参与率力争提高5个百分点: a figure that is to change, with what it is of before it. */
const changingFigure =
  /^[\u3400-\u9fff]{1,10}(?:率|比例|占比|比重|数量|人数|次数|时间)(?:力争|确保|要|应|须)?(?:提高|提升|增长|增加|下降|降低|减少|压减)[^，]{0,4}[0-9０-９一二三四五六七八九十]/u;

/** 加强…, 推进… behind a duty begins another unless it says what the duty is for; so does a figure of something else. */
function beginsAnother({ kind, text }: Clause): boolean {
  if (changingFigure.test(text)) return true;
  return (
    kind === 'framing' &&
    /^(?:并|同时)?(?:切实|进一步|全面|深入|持续|大力|着力|积极)?(?:加强|强化|加大|深化|优化|加快)/u.test(text) &&
    !outcome.test(text)
  );
}

/** No verb of doing: a duty where one of framing opens it, or goes with words that only lead to it. */
function framedOnly(clauses: readonly Clause[]): boolean {
  const [first] = clauses;
  if (first === undefined) return false;
  if (first.kind === 'framing') return true;
  const isPreface = first.kind === 'leading' && !/^(?:坚持|聚焦|把|以|深刻|高举|牢固|牢牢)/u.test(first.text);
  return isPreface && clauses.some(({ kind, text }) => kind === 'framing' && !outcome.test(text));
}

/** A title that is a duty itself, with each number in it. */
export function dutyOf(text: string): DutyPiece {
  return dutyPiece([{ text, kind: 'other' }], text);
}

function dutyPiece(clauses: readonly Clause[], quote: string): DutyPiece {
  return { kind: 'duty', quote, tasks: tasksOf(clauses, quote) };
}
