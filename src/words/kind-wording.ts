import type { EntryKind } from '../core/ledger/entry.ts';
import type { PeriodProgress } from '../core/progress/periods.ts';
import type { Status } from '../core/progress/progress.ts';
import type { targetMessages } from './areas/target.ts';
import type { Language } from './language.ts';
import type { Shown } from './shown.ts';

/** What is said of targets, in one language. */
export type Say = (typeof targetMessages)[Language];

/** What beside the target and its measure the words depend on. */
interface Circumstances {
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
