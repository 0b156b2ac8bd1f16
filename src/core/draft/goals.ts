import type { Span } from '../day.ts';
import { deadlineIn } from '../text/deadline-in.ts';
import type { Account } from './account.ts';
import { targetsIn } from './amounts/targets.ts';
import { asksNothing } from './clauses/asks-nothing.ts';
import { asks } from './clauses/clause-role.ts';
import { clausesOf } from './clauses/clauses.ts';
import { doerOf } from './clauses/doer.ts';
import type { DraftSection } from './draft.ts';
import { piecesOf } from './duties/duties.ts';
import { type Duty, requirementsFrom } from './duties/requirements.ts';
import { type Sentence, sentencesOf } from './duties/sentences.ts';
import type { Document } from './outline/document.ts';
import type { PlanFrame } from './plan-frame.ts';

/** What stands above the first section: its goals in numbers, to be asked for, and the rest, which is the plan's aim. */
export interface ReadPreamble {
  readonly aim: string;
  readonly goals: Goals;
}

export interface Goals {
  readonly duties: readonly Duty[];
  /** What stands beside them in their sentences, and in the paragraphs of a notice that hold some. */
  readonly context: readonly string[];
  /** The lines of such paragraphs. */
  readonly lines: ReadonlySet<number>;
}

/** The item of the goals, which stand above the first section and last in the draft. */
export const goalId = 'goals';

/** 主要目标是：升学率达到85%以上 asks for a number, and 各单位于每月25日前报送进展 of somebody, though no section holds it; the latter in the covering `notice` as well. */
export function readPreamble(
  { preamble, notice }: Pick<Document, 'preamble' | 'notice'>,
  { period }: PlanFrame,
  account: Account,
): ReadPreamble {
  const sentences = preamble.flatMap(sentencesOf);
  const isGoal = ({ text }: Sentence) => isGoalIn(text, period) || isNamed(text, period);
  const read = notice.map((paragraph) => ({ starts: paragraph.starts, said: sentencesOf(paragraph) }));
  const asking = read.filter(({ said }) => said.some(({ text }) => isNamed(text, period)));
  const inNotice = asking.flatMap(({ said }) => said);
  const placed = [...sentences.filter(isGoal), ...inNotice].flatMap((sentence) => {
    const pieces = piecesOf(sentence, isGoal(sentence) || !asksNothing(sentence.text, period));
    account.written(sentence.text, pieces);
    return pieces.map((piece) => ({ piece, sentence }));
  });
  const duties = placed.flatMap(({ piece, sentence }) => (piece.kind === 'duty' ? [{ piece, sentence }] : []));
  const context = placed.flatMap(({ piece }) => (piece.kind === 'context' ? [piece.text] : []));
  const aim = sentences.filter((sentence) => !isGoal(sentence)).map(({ text }) => account.aim(text));
  const lines = new Set(asking.flatMap(({ starts }) => starts.map(({ line }) => line)));
  return { aim: aim.join('').trim(), goals: { duties, context, lines } };
}

/** 总体思路是以…为指导: its numbers are no goals yet. */
const spirit = /总体(?:思路|要求)|指导思想|以[^，]{2,40}为(?:指导|引领)/u;
/** A number is a goal where it is to be reached: 面积11.6万亩 is how things are. */
const demanded =
  /目标|任务|指标|力争|争取|确保|实现|完成|达到?|不低于|不少于|不超过|以上|以内|至少|要|须|每[^，]{1,3}[0-9一两]|[年月]?底?前/u;

function isMeasured(text: string): boolean {
  return demanded.test(text) && targetsIn(text).some(({ doubt }) => doubt !== 'rhythm' && doubt !== 'full-coverage');
}

/** Whether a sentence among those that say in what spirit tells how much is to be reached. */
export function isGoalIn(text: string, period: Span): boolean {
  return isMeasured(text) && !spirit.test(text) && !asksNothing(text, period);
}

/** 各责任单位要对照清单倒排工期，每季度末报送进展: who is to do something, how often or until when. */
function isNamed(text: string, period: Span): boolean {
  if (spirit.test(text) || asksNothing(text, period)) return false;
  if (isRule(text)) return true;
  const isTimed = targetsIn(text).length > 0 || deadlineIn(text, period) !== undefined;
  if (!isTimed) return false;
  return clausesOf(text).some(({ text: clause, role }) => role === 'act' && isOrdered(clause, period));
}

/** 库房是否通风。, 定期组织设备检查。, 每餐留样。, …，不得弄虚作假: a rule, wherever it stands. */
function isRule(text: string): boolean {
  const [first, ...others] = clausesOf(text.replace(/^[.．。] ?/u, '')).filter(({ role }) => role !== 'attitude');
  if (first === undefined) return false;
  return (
    [first, ...others].some(({ text: clause, role }) => role === 'act' && opensForbidding.test(clause)) ||
    (first.role === 'act' && (asks(first.text) || ruling.test(first.text)))
  );
}

const opensForbidding = /^(?:不得|严禁|不准|不许)/u;

const ruling = /^(?:定期|必须|不得|严禁|严格(?:控制|执行|遵守|落实)|每[天日周月餐次][^，]*(?:次|进行|开展))/u;

/** By 要 and the like, by a day, or by how often. */
function isOrdered(clause: string, period: Span): boolean {
  const doer = doerOf(clause);
  return (
    doer !== undefined && (doer.isOrdered || deadlineIn(clause, period) !== undefined || targetsIn(clause).length > 0)
  );
}

/** A section of their own for the goals, each to be confirmed. */
export function goalSection(
  { duties, context }: Goals,
  number: string,
  { title, period, guesses }: PlanFrame,
): DraftSection {
  const requirements = requirementsFrom(duties, undefined, {
    id: goalId,
    lead: [],
    note: undefined,
    isPreface: false,
    isAmongTexts: false,
    isForbidden: false,
    isGoal: true,
    group: undefined,
    period,
    unsureLines: new Set(),
    isYearUnsure: guesses.some(({ why }) => why === 'year'),
    titles: [],
  });
  const marked = requirements.map((each) => ({
    ...each,
    guesses: [...each.guesses.filter(({ key }) => key !== 'text'), { key: 'text', why: 'goal', about: '' } as const],
  }));
  return {
    number,
    title,
    items: [{ id: goalId, written: '', title, context, requirements: marked, guesses: [] }],
    guesses: [{ key: 'title', why: 'made-section', about: '' }],
  };
}
