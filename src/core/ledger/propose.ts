import { contains, type Day, type Span } from '../day.ts';
import { formatDecimal, formatShare } from '../decimal.ts';
import type { Plan, Requirement } from '../plan/plan.ts';
import { findPeriods, periodsOf } from '../progress/periods.ts';
import { everyOf, kindOf, unitOf } from '../target/kinds.ts';
import type { MeasuringAnswer } from '../target/target-kind.ts';
import { readAmount, readShare } from '../text/read-amount.ts';
import type { EntryDraft, EntryKind } from './entry.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What a person says about a requirement, before it is held against the plan. */
export interface Answer {
  readonly kind: 'done' | 'add' | 'share' | 'progress' | 'exempt' | 'reopen' | 'confirm' | 'note' | 'attach';
  /** For `add` a decimal, for `share` `part/whole`. */
  readonly amount?: string;
  /** The day it happened; absent: today, where today lies within the plan. */
  readonly on?: Day;
  /** For `add` and `progress`: the period made up; for `exempt`: a period or `A..B`. */
  readonly period?: string;
  readonly reason?: string;
  readonly note?: string;
  /** For `attach`: the id of the entry that it belongs to. */
  readonly to?: string;
}

/** Why an answer can't be recorded, with what its sentence needs to know; the words are the messages'. */
export interface RefusalValues {
  'done-needs-amount': { readonly id: string };
  'add-needs-count': { readonly id: string };
  'share-needs-share': { readonly id: string };
  'bad-amount': { readonly text: string };
  'bad-share': { readonly text: string };
  'on-outside-plan': { readonly day: Day } & Span;
  'on-needed': Span;
  'period-needs-recurring': { readonly id: string };
  'bad-period': { readonly text: string; readonly first: string; readonly last: string };
  'on-before-period': { readonly day: Day; readonly period: string };
  'text-too-long': { readonly most: number };
  'reason-needed': { readonly id: string };
  'note-needed': { readonly id: string };
}

export type RefusalCode = keyof RefusalValues;

export type Refusal = {
  readonly [Code in RefusalCode]: { readonly code: Code; readonly values: RefusalValues[Code] };
}[RefusalCode];

export type Proposal = { readonly draft: EntryDraft } | { readonly refusal: Refusal };

/** Kinds that say when something happened; the others need no day, and take none by default after the plan's end. */
const happenings: ReadonlySet<Answer['kind']> = new Set(['done', 'add', 'share', 'progress', 'reopen']);

/** The entry that an answer makes, or why it can't be one. `today` decides whether a day must be named. */
export function propose(answer: Answer, requirement: Requirement, plan: Plan, today: Day): Proposal {
  const refusal =
    refuseLength(answer) ??
    refuseKind(answer, requirement) ??
    refuseContent(answer, requirement) ??
    refuseDay(answer, plan, today) ??
    refusePeriod(answer, requirement, plan);
  return refusal === undefined ? { draft: draftOf(answer, requirement) } : { refusal };
}

/** Characters of a note or a reason: even if each of them took six bytes, both would go into one line of a ledger. */
const mostCharacters = 50_000;

function refuseLength({ note = '', reason = '' }: Answer): Refusal | undefined {
  const isLong = Math.max(note.length, reason.length) > mostCharacters;
  return isLong ? { code: 'text-too-long', values: { most: mostCharacters } } : undefined;
}

/** What is said of an answer that a kind of target does not take. */
const refusalOf = {
  done: 'done-needs-amount',
  add: 'add-needs-count',
  share: 'share-needs-share',
} as const satisfies Record<MeasuringAnswer, RefusalCode>;

function measures(kind: Answer['kind']): kind is MeasuringAnswer {
  return Object.hasOwn(refusalOf, kind);
}

function refuseKind({ kind }: Answer, { id, target }: Requirement): Refusal | undefined {
  if (!measures(kind) || kindOf(target).takes.includes(kind)) return undefined;
  return { code: refusalOf[kind], values: { id } };
}

function refuseContent({ kind, amount, reason, note }: Answer, { id, target }: Requirement): Refusal | undefined {
  switch (kind) {
    case 'add':
      return 'value' in readAmount(amount ?? '', unitOf(target)) ? undefined : refuseAmount('bad-amount', amount);
    case 'share':
      return 'value' in readShare(amount ?? '') ? undefined : refuseAmount('bad-share', amount);
    case 'exempt':
      return reason?.trim() ? undefined : { code: 'reason-needed', values: { id } };
    case 'note':
    case 'progress':
      return note?.trim() ? undefined : { code: 'note-needed', values: { id } };
    default:
      return undefined;
  }
}

function refuseAmount(code: 'bad-amount' | 'bad-share', text = ''): Refusal {
  return { code, values: { text } };
}

function refuseDay({ kind, on }: Answer, { period }: Plan, today: Day): Refusal | undefined {
  if (on !== undefined) {
    return contains(period, on) ? undefined : { code: 'on-outside-plan', values: { day: on, ...period } };
  }
  if (!happenings.has(kind) || contains(period, today)) return undefined;
  return { code: 'on-needed', values: { ...period } };
}

function refusePeriod({ kind, period, on }: Answer, { id, target }: Requirement, plan: Plan): Refusal | undefined {
  if (period === undefined) return undefined;
  const every = everyOf(target);
  if (every === undefined) return { code: 'period-needs-recurring', values: { id } };
  const all = periodsOf(plan, every);
  const named = findPeriods(all, period);
  const [first] = named;
  const isRange = period.includes('..');
  if (first === undefined || (kind !== 'exempt' && isRange)) {
    return { code: 'bad-period', values: { text: period, first: all[0]?.name ?? '', last: all.at(-1)?.name ?? '' } };
  }
  // What happened before a period began can't make it good.
  const isEarly = kind !== 'exempt' && on !== undefined && on < (first.around ?? first).from;
  return isEarly ? { code: 'on-before-period', values: { day: on, period: first.name } } : undefined;
}

const entryKindOf = {
  done: 'done',
  add: 'progress',
  share: 'progress',
  progress: 'progress',
  exempt: 'exempt',
  reopen: 'reopen',
  confirm: 'confirm',
  note: 'note',
  attach: 'attach',
} as const satisfies Record<Answer['kind'], EntryKind>;

function draftOf(answer: Answer, requirement: Requirement): EntryDraft {
  return {
    requirement: requirement.id,
    print: fingerprintOf(requirement),
    said: requirement.text,
    kind: entryKindOf[answer.kind],
    ...(answer.on && { on: answer.on }),
    ...(answer.amount && { amount: plainAmount(answer, requirement) }),
    ...(answer.period && { period: answer.period }),
    ...(answer.reason?.trim() && { reason: answer.reason.trim() }),
    ...(answer.note?.trim() && { note: answer.note.trim() }),
    ...(answer.to && { to: answer.to }),
  };
}

/** The amount in its shortest form, with full-width digits made plain; it was found to be sound before. */
function plainAmount({ kind, amount = '' }: Answer, { target }: Requirement): string {
  const share = kind === 'share' ? readShare(amount) : undefined;
  if (share !== undefined) return 'value' in share ? formatShare(share.value) : amount;
  const count = readAmount(amount, unitOf(target));
  return 'value' in count ? formatDecimal(count.value) : amount;
}
