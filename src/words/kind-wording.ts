import type { EntryKind } from '../core/ledger/entry.ts';
import type { PeriodProgress } from '../core/progress/periods.ts';
import type { Status } from '../core/progress/progress.ts';
import type { targetMessages } from './areas/target.ts';
import type { toldMessages } from './areas/told.ts';
import type { Language } from './language.ts';
import type { Shown } from './shown.ts';

/** What is said of targets, in one language. */
export type Say = (typeof targetMessages)[Language];

/** What the prose of a report says of how far a duty is. */
export type Told = (typeof toldMessages)[Language];

/** What beside the target and its measure the words depend on. */
export interface Circumstances {
  readonly status: Status;
  readonly contributes: boolean;
  readonly language: Language;
}

/** What of an entry its kind of target may word; `corrects` where it says that something was put right. */
export interface WordedEntry {
  readonly kind: EntryKind;
  readonly amount?: string | undefined;
  readonly corrects: boolean;
}

/** How a kind of target is worded. Methods, as in the core: what each is given is of its own kind. */
export interface KindWords<Target, Measured> {
  /** 不少于 2 次. */
  asked(target: Target, say: Say, language: Language): Shown;
  /** What stands, without what is missing. */
  standing(measured: Measured, target: Target, circumstances: Circumstances, say: Say): Shown;
  /** What is missing of the target; empty where nothing is. */
  missing(measured: Measured, target: Target, language: Language, say: Say): Shown;
  /** What is still to come where nothing is missing by now. */
  toCome(measured: Measured, target: Target, say: Say): Shown;
  /** How it stands in the prose of a report, in one sentence; empty where its status and its entries say all. */
  told(measured: Measured, target: Target, circumstances: Circumstances, say: Told): Shown;
  /** What is said behind that and what is missing. */
  toldBeside?(measured: Measured, circumstances: Circumstances, say: Told): Shown;
  /** `told` leaves nothing to be said of what is missing. */
  readonly tellsMissing?: true;
  /** What prose says is asked for beside that, where `asked` says too much; empty where the duty says it itself. */
  toldAsked?(target: Target, say: Say): Shown;
  /** Whether `told` sums an entry up, so that it stands by itself among the records only. */
  sumsUp?(entry: WordedEntry): boolean;
  /** What was noted with such an entry is told all the same. */
  readonly tellsNotes?: true;
  /** Where the name of the status is not word enough. */
  status?(status: Status, measured: Measured, say: Say): Shown | undefined;
  /** Its periods are confirmed, not met. */
  readonly isConfirmed?: true;
  /** One period on the requirement's own page; where it is absent, by its state and amounts. */
  period?(period: PeriodProgress, say: Say): readonly Shown[];
  /** What an entry says, where it is not an amount that adds up or that all is done. */
  entry?(entry: WordedEntry, unit: string, say: Say): Shown | undefined;
  /** How a report says that an amount was recorded; where it is absent, as done. */
  readonly recorded?: 'amountUnderLimit';
}
