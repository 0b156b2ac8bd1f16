import type { Day } from '../day.ts';
import type { Decimal, Share } from '../decimal.ts';
import type { AsOf } from '../progress/as-of.ts';
import type { CountedEntry } from '../progress/facts/counted-entry.ts';
import type { Decided } from '../progress/facts/decisions.ts';
import type { OverdueReason } from '../progress/overdue.ts';
import type { Periods } from '../progress/periods.ts';
import type { StoredValue } from './stored-values.ts';
import type { TargetForm } from './target-form.ts';
import type { AskingKey, ReadTarget, WrittenTarget } from './target-shape.ts';

/*
 * What there is to know of a kind of target. Its members are methods, which take what only this kind has: `kindOf` and
 * `kindMeasuring` (kinds.ts) alone bring a kind together with what is its own. A target
 * that counts something has a `unit`, one that recurs `every`, and what is measured of it `periods`: by these names they are known.
 */

/** How duties of a kind are tallied, measured and answered; also those without a target. */
export interface DutyKind<Target, Tally extends { readonly kind: string }, Measured> {
  readonly tallied: TallyForm<Tally>;
  /** Those of the answers that measure which it takes. */
  readonly takes: readonly MeasuringAnswer[];
  /** What entries come to; amounts that can't be read are passed over. */
  tally(target: Target, entries: readonly CountedEntry[], setting: TallySetting): Tally;
  /** The tallies of a district's units as one, the empty ones of units that gave nothing among them. The day on which the district had it is not in them. */
  addUp(tallies: readonly Tally[]): Tally;
  /** Holds what the entries come to against the target, on a day. */
  measure(target: Target, tally: Tally, duty: DutySetting, moment: Moment): Measurement<Measured>;
  /** A unit's own part of the district's target: what it has is shown, nothing is asked of it. */
  asContribution(measured: Measured): Measured;
  /** For programs: a decimal or `part/whole` as text; `undefined` where nothing is measured as one amount. */
  amountOf(measured: Measured): string | undefined;
  /** How a walk offers to record more of it. */
  offers(target: Target, measured: Measured, isDone: boolean): readonly Offer[];
  /**
   * Where nothing recorded is what is asked for, so that nothing is missing of it then: what keeps it at its end. That is
   * nothing more, or the unit's word: until it is given no light warns of it, and it counts as begun.
   */
  readonly keptBy?: 'nothing' | 'word';
  /** How much of what is asked it has, where that can be told as a part of a whole. */
  metPart?(target: Target, measured: Measured): Share | undefined;
  /** It has less than an even pace would have by now. */
  isBehind?(measured: Measured): boolean;
}

/** How a kind of target is written and read, too. */
export interface TargetKind<Target, Tally extends { readonly kind: string }, Measured>
  extends DutyKind<Target, Tally, Measured> {
  /** Kinds of one form are told apart by what `from` takes. */
  readonly form: TargetForm;
  /** The target that sound values make, none asked for being 0; `undefined` where they make one of another kind of the same form. */
  from(amount: Decimal, values: ReadTarget['values']): Target | undefined;
  written(target: Target): WrittenTarget;
  /** The number that it asks for: what a quote is held against. */
  asked(target: Target): AskedAmount;
}

export interface AskedAmount {
  readonly key: AskingKey;
  readonly amount: Decimal;
  /** `%` for a share. */
  readonly unit: string;
}

export interface TallySetting {
  /** The periods, or ranges of them, that are exempt. */
  readonly exempt: readonly string[];
  readonly periods: Periods;
}

/** What of a duty bears on its measure beside the target. */
export interface DutySetting {
  readonly due: Day;
  readonly decided: Decided;
}

/** What is the same for all duties of a plan on a day. */
export interface Moment {
  readonly asOf: AsOf;
  readonly periods: Periods;
  /** What an even pace would have on the day of what is due then; `undefined` where none is held against it. */
  readonly pace: (atLeast: Decimal, due: Day) => Decimal | undefined;
}

/** What the entries come to, held against the target. */
export interface Measurement<Measured> {
  readonly measured: Measured;
  /** The target is met. */
  readonly met: boolean;
  /** The day since which it is. */
  readonly metOn?: Day;
  /** Where it isn't met: it should have been by now. */
  readonly inArrears: boolean;
  /** What it is in arrears for, where that is not its due; above a `breach` no word and no exemption stands. */
  readonly arrears?: Exclude<OverdueReason, 'due' | 'plan-end'>;
  /** It recurs, and no period owes anything. */
  readonly owesNothing?: boolean;
}

/** A form of tally, which several kinds may share, with how it is stored: a code that no other has, then values. */
export interface TallyForm<Tally extends { readonly kind: string }> {
  readonly kind: Tally['kind'];
  /** Text that was stored once is read for ever: a code never changes its meaning. */
  readonly code: number;
  /** What nothing comes to. */
  readonly none: Tally;
  store(tally: Tally): StoredValue[];
  /** Whoever may write to a store may write anything. */
  isSound(values: readonly unknown[]): boolean;
  restore(values: readonly StoredValue[]): Tally;
}

/** The answers that measure a duty; every other may be given to each. */
export type MeasuringAnswer = 'done' | 'add' | 'share' | 'now' | 'breach' | 'none' | 'corrected';

/** What a walk offers at a duty; the words are the messages'. */
export type Offer =
  | { readonly step: 'done' | 'progress' | 'make-up' | 'none' | 'breach' | 'corrected' }
  | { readonly step: 'add' | 'now'; readonly unit: string }
  | { readonly step: 'share'; readonly of: string };
