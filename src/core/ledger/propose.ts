import { contains, type Day, type Span } from '../day.ts';
import { type Decimal, formatDecimal, formatShare } from '../decimal.ts';
import type { Plan, Requirement } from '../plan/plan.ts';
import { type Every, findPeriods, periodsOf } from '../progress/periods.ts';
import { readPeriod } from '../progress/read-period.ts';
import { remedyFields } from '../progress/remedy.ts';
import { everyOf, kindOf, unitOf } from '../target/kinds.ts';
import type { MeasuringAnswer } from '../target/target-kind.ts';
import {
  type AmountProblem,
  readAmount,
  readCount,
  readLevel,
  readShare,
  readWhole,
  type Typed,
  type UnreadAmount,
  unreadShare,
} from '../text/read-amount.ts';
import { type Answer, mostCharacters, type Refusal, type RefusalCode } from './answer.ts';
import type { EntryDraft, EntryKind } from './entry.ts';
import { needsDay } from './entry-day.ts';
import { entryLimits } from './entry-limits.ts';
import { fingerprintOf } from './fingerprint.ts';
import { plainPoints, refusePoints } from './given/given-points.ts';
import { readRemedyDue } from './given/remedy-due.ts';

export type Proposal =
  | { readonly draft: EntryDraft }
  /** The first of them, and all. */
  | { readonly refusal: Refusal; readonly refusals: readonly Refusal[] };

/** The entry that an answer makes, or all that keeps it from being one. `today` decides whether a day must be named. */
export function propose(given: Answer, requirement: Requirement, plan: Plan, today: Day): Proposal {
  const answer = withPeriod(given, requirement, plan);
  const refusals = [
    refuseLength(answer),
    refuseKind(answer, requirement) ?? refuseContent(answer, requirement),
    refuseRemedy(answer, requirement, plan, today),
    refuseScore(answer, requirement),
    refuseDay(answer, plan, today),
    refusePeriod(answer, requirement, plan, today),
  ].filter((refusal) => refusal !== undefined);
  const [refusal] = refusals;
  return refusal === undefined ? { draft: draftOf(answer, requirement, plan, today) } : { refusal, refusals };
}

/** Its period by the name that the plan has for it: 12月 is `2023-12`; one that is none stays, to be refused as it was written. */
function withPeriod(answer: Answer, { target }: Requirement, plan: Plan): Answer {
  const every = everyOf(target);
  if (answer.period === undefined || every === undefined) return answer;
  const all = periodsOf(plan, every);
  const named = answer.period.split('..').map((text) => readPeriod(text, all) ?? text);
  return { ...answer, period: named.join('..') };
}

function refuseLength({ note = '', reason = '', cause = '', measure = '', owner = '' }: Answer): Refusal | undefined {
  const isLong = Math.max(note.length, reason.length, cause.length + measure.length + owner.length) > mostCharacters;
  return isLong ? { code: 'text-too-long', values: { most: mostCharacters } } : undefined;
}

/** What is said of an answer that a kind of target does not take. */
const refusalOf = {
  done: 'done-needs-amount',
  add: 'add-needs-count',
  share: 'share-needs-share',
  now: 'now-needs-level',
  breach: 'only-for-never',
  none: 'only-for-never',
  corrected: 'only-for-never',
} as const satisfies Record<MeasuringAnswer, RefusalCode>;

function measures(kind: Answer['kind']): kind is MeasuringAnswer {
  return Object.hasOwn(refusalOf, kind);
}

function refuseKind({ kind }: Answer, { id, target }: Requirement): Refusal | undefined {
  const { takes } = kindOf(target);
  if (!measures(kind) || takes.includes(kind)) return undefined;
  if (takes.includes('now')) return { code: 'level-takes-now', values: { id } };
  return { code: takes.includes('none') ? 'never-takes-words' : refusalOf[kind], values: { id } };
}

function refuseContent({ kind, amount, reason, note, to }: Answer, { id, target }: Requirement): Refusal | undefined {
  switch (kind) {
    case 'add':
    case 'now':
    case 'share':
      return refuseAmount(kind, amount, unitOf(target));
    case 'breach':
      return refuseAmount(kind, amount, times) ?? (note?.trim() ? undefined : { code: 'note-needed', values: { id } });
    case 'corrected':
      return to === undefined ? { code: 'which-breach', values: { id } } : undefined;
    case 'exempt':
      return reason?.trim() ? undefined : { code: 'reason-needed', values: { id } };
    case 'note':
    case 'progress':
      return note?.trim() ? undefined : { code: 'note-needed', values: { id } };
    default:
      return undefined;
  }
}

function refuseRemedy(answer: Answer, { id }: Requirement, plan: Plan, today: Day): Refusal | undefined {
  if (answer.kind !== 'remedy') return undefined;
  const due = answer.due?.trim() ? readRemedyDue(answer.due, today, plan.period) : undefined;
  if (due !== undefined && 'problem' in due) return { code: 'bad-remedy-due', values: due };
  return remedyFields.some((field) => answer[field]?.trim()) ? undefined : { code: 'remedy-needed', values: { id } };
}

function refuseScore({ kind, points = '' }: Answer, requirement: Requirement): Refusal | undefined {
  return kind === 'score' ? refusePoints(points, requirement) : undefined;
}

/** What happened is counted in times. */
export const times = '起';

export type AmountKind = 'add' | 'now' | 'breach' | 'whole';

/** How the amount of each of these answers is read, and what is said of one that can't be. */
const amountReaders: {
  readonly [Kind in AmountKind]: {
    readonly read: (text: string, unit: string) => Typed<Decimal, AmountProblem>;
    readonly code: 'bad-amount' | 'bad-level' | 'bad-breach';
    readonly like: UnreadAmount['like'];
  };
} = {
  add: { read: readAmount, code: 'bad-amount', like: 'amount' },
  now: { read: readLevel, code: 'bad-level', like: 'level' },
  breach: { read: readCount, code: 'bad-breach', like: 'count' },
  whole: { read: readWhole, code: 'bad-amount', like: 'amount' },
};

/** Why an amount can't be taken, `undefined` where it can; `whole` is what shares are of, as far as it is known. */
export function refuseAmount(
  kind: AmountKind | 'share',
  text = '',
  unit = '',
  whole?: Decimal,
): Extract<Refusal, { readonly code: 'bad-amount' | 'bad-level' | 'bad-breach' | 'bad-share' }> | undefined {
  if (kind === 'share') {
    const share = readShare(text, whole);
    return 'problem' in share ? { code: 'bad-share', values: unreadShare(text, share.problem, whole) } : undefined;
  }
  const { read, code, like } = amountReaders[kind];
  const amount = read(text, unit);
  return 'problem' in amount ? { code, values: { text, problem: amount.problem, unit, like } } : undefined;
}

function refuseDay({ kind, on }: Answer, { period }: Plan, today: Day): Refusal | undefined {
  if (on !== undefined) {
    return contains(period, on) ? undefined : { code: 'on-outside-plan', values: { day: on, ...period } };
  }
  if (!needsDay(entryKindOf[kind]) || contains(period, today) || isLastWord(kind, period, today)) return undefined;
  return { code: 'on-needed', values: { ...period } };
}

/** Once the plan has ended, the word that nothing happened is for all of its days. */
function isLastWord(kind: Answer['kind'], period: Span, today: Day): boolean {
  return kind === 'none' && today > period.to;
}

function refusePeriod(
  { kind, period, on }: Answer,
  { id, target }: Requirement,
  plan: Plan,
  today: Day,
): Refusal | undefined {
  const every = everyOf(target);
  if (period === undefined) return kind === 'none' ? refuseNoPeriod(id, every, plan) : undefined;
  if (kind === 'breach' || kind === 'corrected') return { code: 'breach-has-day', values: { id } };
  if (every === undefined) return { code: 'period-needs-recurring', values: { id } };
  const all = periodsOf(plan, every);
  const named = findPeriods(all, period);
  const [first] = named;
  const isRange = period.includes('..');
  if (first === undefined || (kind !== 'exempt' && isRange)) {
    return { code: 'bad-period', values: { text: period, first: all[0]?.name ?? '', last: all.at(-1)?.name ?? '' } };
  }
  // What happened before a period began can't make it good, nor can anybody speak for it then.
  const day = on ?? (kind === 'none' ? today : undefined);
  const start = kind === 'none' ? first.from : (first.around ?? first).from;
  const isEarly = kind !== 'exempt' && day !== undefined && day < start;
  return isEarly ? { code: 'on-before-period', values: { day, period: first.name } } : undefined;
}

function refuseNoPeriod(id: string, every: Every | undefined, plan: Plan): Refusal | undefined {
  if (every === undefined) return undefined;
  const all = periodsOf(plan, every);
  return { code: 'none-needs-period', values: { id, first: all[0]?.name ?? '', last: all.at(-1)?.name ?? '' } };
}

const entryKindOf = {
  done: 'done',
  add: 'progress',
  share: 'progress',
  now: 'progress',
  breach: 'progress',
  none: 'done',
  corrected: 'done',
  progress: 'progress',
  exempt: 'exempt',
  reopen: 'reopen',
  confirm: 'confirm',
  note: 'note',
  attach: 'attach',
  remedy: 'remedy',
  score: 'score',
  receipt: 'receipt',
} as const satisfies Record<Answer['kind'], EntryKind>;

function draftOf(answer: Answer, requirement: Requirement, plan: Plan, today: Day): EntryDraft {
  const on = answer.on ?? (isLastWord(answer.kind, plan.period, today) ? plan.period.to : undefined);
  const due = answer.due?.trim() ? readRemedyDue(answer.due, today, plan.period) : undefined;
  return {
    requirement: requirement.id,
    print: fingerprintOf(requirement),
    said: requirement.text.slice(0, entryLimits.text),
    kind: entryKindOf[answer.kind],
    ...(on && { on }),
    ...(answer.amount && { amount: plainAmount(answer, requirement) }),
    ...(answer.period && { period: answer.period }),
    ...(answer.reason?.trim() && { reason: answer.reason.trim() }),
    ...(answer.note?.trim() && { note: answer.note.trim() }),
    ...(answer.kind === 'note' && { memo: true }),
    ...(answer.cause?.trim() && { cause: answer.cause.trim() }),
    ...(answer.measure?.trim() && { measure: answer.measure.trim() }),
    ...(answer.owner?.trim() && { owner: answer.owner.trim() }),
    ...(due && 'day' in due && { due: due.day }),
    ...(answer.kind === 'score' && { points: plainPoints(answer.points) }),
    ...(answer.to && { to: answer.to }),
  };
}

/** The amount in its shortest form, with full-width digits made plain; it was found to be sound before. */
function plainAmount({ kind, amount = '' }: Answer, { target }: Requirement): string {
  const share = kind === 'share' ? readShare(amount) : undefined;
  if (share !== undefined) return 'value' in share ? formatShare(share.value) : amount;
  const count = readLevel(amount, kind === 'breach' ? times : unitOf(target));
  return 'value' in count ? formatDecimal(count.value) : amount;
}
