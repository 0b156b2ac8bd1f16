import type { Day, Span } from '../day.ts';
import type { Remedy } from '../progress/remedy.ts';
import type { MeasuringAnswer } from '../target/target-kind.ts';
import type { UnreadAmount, UnreadShare } from '../text/read-amount.ts';
import type { UnreadDay } from '../text/read-day.ts';

/** Characters of a note or a reason: even if each of them took six bytes, both would go into one line of a ledger. */
export const mostCharacters = 50_000;

/** What a person says about a requirement, before it is held against the plan. */
export interface Answer extends Omit<Remedy, 'due'> {
  readonly kind:
    | MeasuringAnswer
    | 'progress'
    | 'exempt'
    | 'reopen'
    | 'confirm'
    | 'note'
    | 'attach'
    | 'remedy'
    | 'score'
    | 'receipt';
  /** For `add`, `now` and `breach` a decimal, for `share` `part/whole`. */
  readonly amount?: string;
  /** For `score`: a decimal as it was typed. */
  readonly points?: string;
  /** The day it happened; absent: today, where today lies within the plan. */
  readonly on?: Day;
  /** For `add` and `progress`: the period made up; for `none`: that it speaks of; for `exempt`: a period or `A..B`. */
  readonly period?: string;
  readonly reason?: string;
  readonly note?: string;
  /** For `remedy`: a day as it was typed, or `-`. */
  readonly due?: string;
  /** For `attach`: the id of the entry that it belongs to; for `corrected`: of the breach that was put right. */
  readonly to?: string;
}

/** Why an answer can't be recorded, with what its sentence needs to know; the words are the messages'. */
export interface RefusalValues {
  'done-needs-amount': { readonly id: string };
  'add-needs-count': { readonly id: string };
  'share-needs-share': { readonly id: string };
  'now-needs-level': { readonly id: string };
  'only-for-never': { readonly id: string };
  'level-takes-now': { readonly id: string };
  'never-takes-words': { readonly id: string };
  'none-needs-period': { readonly id: string; readonly first: string; readonly last: string };
  'breach-has-day': { readonly id: string };
  'which-breach': { readonly id: string };
  'bad-amount': UnreadAmount;
  'bad-level': UnreadAmount;
  'bad-breach': UnreadAmount;
  'bad-share': UnreadShare;
  'on-outside-plan': { readonly day: Day } & Span;
  'on-needed': Span;
  'period-needs-recurring': { readonly id: string };
  'bad-period': { readonly text: string; readonly first: string; readonly last: string };
  'on-before-period': { readonly day: Day; readonly period: string };
  'text-too-long': { readonly most: number };
  'reason-needed': { readonly id: string };
  'note-needed': { readonly id: string };
  'remedy-needed': { readonly id: string };
  'bad-remedy-due': UnreadDay;
  'no-score': { readonly id: string };
  'bad-points': { readonly text: string; readonly max: string };
}

export type RefusalCode = keyof RefusalValues;

export type Refusal = {
  readonly [Code in RefusalCode]: { readonly code: Code; readonly values: RefusalValues[Code] };
}[RefusalCode];
