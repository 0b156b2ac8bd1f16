import { targetsIn } from '../amounts/targets.ts';
import { hasLetters, hasWords } from '../characters.ts';
import { isGoalOf } from '../clauses/as-goal.ts';
import { behindManner, openingVerb } from '../clauses/before-verb.ts';
import { asks, isBareWish } from '../clauses/clause-role.ts';
import { type Clause, clausesOf } from '../clauses/clauses.ts';
import { announcedBy, type Doer, doerOf } from '../clauses/doer.ts';
import { countedIn, namesAnother } from '../clauses/doers/names-another.ts';
import { subjectsOfCase } from '../clauses/doers/of-case.ts';
import { opensWithEffect } from '../clauses/effect-verbs.ts';
import { deedIn, forbids } from '../clauses/forbids.ts';
import { groupsOf } from '../clauses/groups.ts';
import { withoutMarker } from '../clauses/marker.ts';
import { asEvents, asNamed } from '../clauses/parts/listed-events.ts';
import { prepositionalRole } from '../clauses/prepositional-role.ts';
import { englishPieces } from '../english/english-task.ts';
import { isEnglish } from '../english/english-text.ts';
import { type Responsible, sayingWhose } from '../notes/responsible.ts';
import { type Sentence, withoutMarks } from './sentences.ts';
import { forbiddenTask, type Task, tasksOf } from './tasks.ts';

/** Of what kind the sentences are among which one stands. */
type ReadAs = 'prose' | 'events' | 'dated' | 'goals';

/** A piece of a sentence: a duty, with what to call it, or words that ask for nothing one could check off. */
export type Piece = DutyPiece | ContextPiece;

export interface DutyPiece {
  readonly kind: 'duty';
  /** The piece, whole. */
  readonly quote: string;
  /** The duty in short; several where one clause asks for several. */
  readonly tasks: readonly Task[];
  /** Who is to do it, as the sentence says. */
  readonly doers: readonly string[];
  /** Whom the text itself names (要, 由, The Clerk will) goes before what a title says of all below it; a note says better whose it is. */
  readonly isNamed?: boolean;
}

export interface ContextPiece {
  readonly kind: 'context';
  readonly text: string;
}

/**
 * A sentence as pieces that make it up whole, each character once. One duty in it: the sentence is its quote. Several:
 * each has its own clauses; what leads to a duty goes with it, what only comes of it is context behind the last. `before`:
 * who was named last, before this sentence: what opens with its verb is theirs.
 */
export function piecesOf(
  { text, responsible }: Pick<Sentence, 'text' | 'responsible'>,
  mayAsk = true,
  of: ReadAs = 'prose',
  before: readonly string[] = [],
  whole?: Responsible,
): Piece[] {
  if (!hasWords(text)) return [{ kind: 'context', text }];
  if (isEnglish(text)) return englishDuties(text, mayAsk, responsible !== undefined || of === 'goals');
  const clauses = clausesOf(text).flatMap((clause) => read[of](clause));
  const groups = mayAsk ? groupsOf(clauses) : [];
  const duties = groups.filter(({ acts }) => acts.length > 0);
  if (duties.length === 0) {
    const asks = mayAsk && ((responsible !== undefined && !isWish(clauses)) || asksByItself(clauses, text));
    return [asks ? wholeDuty(text, clauses) : { kind: 'context', text }];
  }
  // What somebody does goes on behind what is said of a thing.
  let by: Bearer = { doers: before, isNamed: false, holds: before.length > 0 };
  const pieces: Piece[] = [];
  for (const [at, { lead, acts, tail }] of groups.entries()) {
    const quote =
      duties.length === 1 ? text : withoutMarks([...lead, ...acts, ...tail].map((each) => each.text).join(''));
    if (!hasLetters(quote)) continue;
    if (acts.length === 0) {
      const told = doerIn(lead);
      const met =
        told === undefined ? subjectsOfCase([...lead, ...(groups[at + 1]?.acts ?? [])].map(({ text }) => text)) : [];
      if (told !== undefined) by = { doers: told.names, isNamed: false, holds: told.isOrdered };
      else if (met.length > 0) by = { doers: met, isNamed: false, holds: true };
      if (duties.length > 1) pieces.push({ kind: 'context', text: quote });
      continue;
    }
    const own =
      doerIn([...lead, ...acts.slice(0, acts[0]?.role === 'noun' ? 2 : 1)]) ??
      doerIn(tail.slice(0, 1).filter(({ text }) => !looksOn.test(text)));
    const met = own === undefined ? subjectsOfCase([...lead, ...acts].map(({ text }) => withoutMarker(text))) : [];
    by = bearerOf(acts, { own, met }, by);
    const beside = duties.length === 1 ? groups.flatMap((each) => [...each.lead, ...each.tail]) : tail;
    // Where a note says whose it is, a name that it does not say stays in the text, but behind 由.
    const isBy = withoutMarker(acts[0]?.text ?? '').startsWith('由');
    const isTheirs = own !== undefined && (isBy || standsBeside(own, responsible, whole));
    const tasks = tasksOf({ lead, acts, beside, met, ...(isTheirs && { doer: own }) }, quote);
    pieces.push({ kind: 'duty', quote, tasks, doers: by.doers, isNamed: by.isNamed && responsible === undefined });
    if (own !== undefined && admits(quote)) by = { doers: [], isNamed: false, holds: false };
    // 申请人向车间提出，由车间汇总，报厂部: whoever sees to it next goes on with it.
    const next = own === undefined ? undefined : doerIn(tail.slice(-1).filter(({ text }) => text.startsWith('由')));
    if (next !== undefined) by = { doers: next.names, isNamed: false, holds: false };
  }
  return pieces;
}

/** Whose a sentence's clauses are, and whether what is said of a thing behind them is theirs, too. */
interface Bearer {
  readonly doers: readonly string[];
  readonly isNamed: boolean;
  readonly holds: boolean;
}

function bearerOf(
  acts: readonly Clause[],
  { own, met }: { readonly own: Doer | undefined; readonly met: readonly string[] },
  before: Bearer,
): Bearer {
  const said = acts[0]?.text ?? '';
  if (met.length > 0) return { doers: met, isNamed: true, holds: true };
  if (own !== undefined) return { doers: own.names, isNamed: own.isOrdered, holds: own.isOrdered || !isOneAct(acts) };
  if (goesOn(said, before.holds)) return before;
  // 普通职工不少于5次: of whom as much is asked as the text says.
  const others = countedIn(withoutMarker(said));
  const doers = comesOf(before.doers, said) ? before.doers : others === undefined ? [] : [others];
  return { doers, isNamed: false, holds: false };
}

function standsBeside(
  { names, isOrdered }: Doer,
  own: Responsible | undefined,
  whole: Responsible | undefined,
): boolean {
  const note = sayingWhose([own, whole]);
  return isOrdered || note === undefined || names.every((name) => note.lead.includes(name) || note.with.includes(name));
}

/** What a clause is among others of its kind. */
const read: Readonly<Record<ReadAs, (clause: Clause) => readonly Clause[]>> = {
  prose: (clause) => [clause],
  events: asEvents,
  dated: asNamed,
  goals: (clause) => [isGoalOf(clause) ? { ...clause, role: 'act' } : clause],
};

/** An English sentence in pieces, where each of them asks for something; else it is one. */
function englishDuties(text: string, mayAsk: boolean, isNoted: boolean): Piece[] {
  if (!mayAsk || !hasLetters(text)) return [{ kind: 'context', text }];
  return englishPieces(text, isNoted).map(({ text: quote, task, doers }) =>
    task === undefined
      ? { kind: 'context', text: quote }
      : { kind: 'duty', quote, tasks: [task], doers, isNamed: doers.some((doer) => /[A-Z ]/u.test(doer)) },
  );
}

/** 来访者须登记方可入内: on what condition they may; whoever lets them in does what follows. */
export const admits = (text: string): boolean => /[必须应需][^，。]{2,40}(?:方可|方能|才[能可])/u.test(text);

/** 每人写一份设计，由师父审阅; 成立小组，组长由校长担任: who sees it when it is done, and who they are. */
const looksOn =
  /由[^，]{2,20}(?:审[阅核批定]|指导|监督|考核|评[价定]|验收|担任|兼任|组成|进行(?:评估|评价|评审|考核))[，。；]?$/u;

/** 由教研组进行评估: whose that is, and nothing that follows. */
const isOneAct = ([act]: readonly Clause[]) => /^并?由[^，]{2,}进行/u.test(act?.text ?? '');

/** What names nobody before its verb is the same doer's; what is said of a thing is it where they were told to. */
function goesOn(clause: string, holds: boolean): boolean {
  if (opensWithVerb(clause) || ofThing.test(clause)) return true;
  return holds && !counts.test(clause) && !namesAnother(withoutMarker(clause));
}

/** 字数不少于800字, 每个年级不少于10本: how much of what they make. */
const ofThing =
  /^(?:字数|篇幅|时长|用时|次数|人数|数量|每[个篇次人件份节][\u3400-\u9fff]{0,4})(?:不[少低多]于|不超过|至少|控制在|达到?)/u;

/** 考核结果与评优挂钩: what comes of it, whoever sees to that. */
const counts = /挂钩|[作以此]为[^，]{0,12}(?:依)?据[，。；]?$/u;

/** 检查结果按月通报: they did what it comes of; pupils whose eyes are tested do not. */
const comesOf = (doers: readonly string[], clause: string) =>
  /^(?:[\u3400-\u9fff]{2})?结果(?![的与和由])/u.test(clause) && !doers.some((name) => name.endsWith('生'));

/** It names nobody and nothing else before its verb. */
function opensWithVerb(clause: string): boolean {
  const words = withoutMarker(clause).replace(/^牵头(?=[\u3400-\u9fff]{3})/u, '');
  const said = words.slice(behindManner(words));
  if (/^(?:[并再先]|然后|最后)由(?!于)/u.test(words)) return false;
  if (words.startsWith('其中') || openingVerb(words) !== undefined || prepositionalRole(words) === 'act') return true;
  return ((asks(words) || forbids(words)) && opening.test(words)) || reached.test(said) || opensWithEffect(said);
}

/** 家长不得入园, 计划是否落实 name others. */
const opening = /^[绝决一律坚均也]{0,2}(?:不|严|禁|杜绝|防|切|谨|力戒|无|是否|有否|有无|能否)/u;
/** 年底前形成总结, 及时发现隐患, 在线填报情况. */
const reached = /^(?:在线)?(?:形成|实现|达到|做到|发现|填报)/u;

/** （清洗由各班组负责）: a rule of its own. */
const inBrackets = /^（([^（）]*)）(?=[，。；]?$)/u;

function doerIn(clauses: readonly Clause[]): Doer | undefined {
  const all = clauses.flatMap(({ text }) => {
    const said = text.replace(inBrackets, '$1');
    return doerOf(withoutMarker(said)) ?? announcedBy(said) ?? [];
  });
  const last = all.at(-1);
  // 县水利局牵头，各乡镇配合，: they do together what follows.
  const led = all.findLastIndex(({ rest }) => rest !== '') + 1;
  return last && led < all.length - 1 ? { ...last, names: all.slice(led).flatMap(({ names }) => names) } : last;
}

/** It begins with what it wishes for, or in what spirit, or only leads to that. */
function isWish(clauses: readonly Clause[]): boolean {
  const first = clauses.find(({ role }) => role !== 'means') ?? clauses[0];
  return first === undefined || first.role === 'attitude' || isBareWish(first.text);
}

/** No act in it: a number still asks, and so does 提升教学质量 where that is all. */
function asksByItself(clauses: readonly Clause[], text: string): boolean {
  const told = clauses.some(({ role }) => role === 'attitude');
  if (told ? clauses.some(asksForMuch) : asksForMuch({ text })) return true;
  return clauses[0]?.role === 'effect' && !isWish(clauses);
}

const asksForMuch = ({ text, role }: Pick<Clause, 'text'> & Partial<Clause>) =>
  role !== 'attitude' && targetsIn(text).some(({ doubt }) => doubt !== 'rhythm');

/** A title that is a duty itself, with each number in it. */
export function dutyOf(text: string, before: readonly string[] = []): DutyPiece {
  return wholeDuty(text, [{ text, role: 'act' }], before);
}

/** An entry of a list of what must not happen. */
export function forbiddenDuty(text: string, doers: readonly string[] = []): DutyPiece {
  return { kind: 'duty', quote: text, tasks: [forbiddenTask(deedIn(text))], doers };
}

function wholeDuty(text: string, clauses: readonly Clause[], before: readonly string[] = []): DutyPiece {
  const main = clauses.find(({ role }) => role !== 'means') ?? clauses[0] ?? { text, role: 'act' };
  const rest = clauses.filter((each) => each !== main);
  const own = doerOf(withoutMarker(main.text));
  const measured = [main, ...rest].filter((each) => targetsIn(each.text).length > 0);
  const acts = measured.length > 0 ? measured : [main];
  return {
    kind: 'duty',
    quote: text,
    tasks: tasksOf({ lead: [], acts, isDoubtful: main.role !== 'act' }, text),
    doers: own?.names ?? before,
  };
}
