import type { By } from '../progress/due-within.ts';
import type { Every, PeriodProgress } from '../progress/periods.ts';
import { type CapMeasured, type CapTarget, cap } from './cap.ts';
import { type CountMeasured, type CountTarget, count } from './count.ts';
import { type LevelMeasured, type LevelTally, type LevelTarget, level } from './level.ts';
import { type NeverMeasured, type NeverTarget, never } from './never.ts';
import type { NeverTally } from './never-tally.ts';
import { type PeriodsTally, periodsForm } from './periods-tally.ts';
import { type PlainMeasured, type PlainTally, plain } from './plain.ts';
import { type RecurringMeasured, type RecurringTarget, recurring } from './recurring.ts';
import { type ShareMeasured, type ShareTally, type ShareTarget, share } from './share.ts';
import { type SumTally, sumForm } from './sum-tally.ts';
import type { DutyKind, TallyForm, TargetKind } from './target-kind.ts';

export type Target = CountTarget | RecurringTarget | ShareTarget | CapTarget | LevelTarget | NeverTarget;

/** How far it is, by the kind of its target. */
export type Measured =
  | PlainMeasured
  | CountMeasured
  | RecurringMeasured
  | ShareMeasured
  | CapMeasured
  | LevelMeasured
  | NeverMeasured;

/** What the entries of a requirement come to, by the kind of its target; no day plays a part in it. */
export type Tally = PlainTally | SumTally | PeriodsTally | ShareTally | LevelTally | NeverTally;

/** The kinds of target; what is said here of one, and what its file says, is all that the core knows of it. */
export const targetKinds: {
  readonly [Kind in Target['kind']]: TargetKind<Of<Target, Kind>, Tally, Of<Measured, Kind>>;
} = { count, recurring, share, cap, level, never };

type Of<Union, Kind> = Extract<Union, { readonly kind: Kind }>;

type AnyTargetKind = TargetKind<Target, Tally, Measured>;
type AnyDutyKind = DutyKind<Target | undefined, Tally, Measured>;

export function targetKindOf({ kind }: Target): AnyTargetKind {
  return targetKinds[kind];
}

/** Also of a duty without a target. */
export function kindOf(target: Target | undefined): AnyDutyKind {
  return target === undefined ? plain : targetKinds[target.kind];
}

export function kindMeasuring({ kind }: Measured): AnyDutyKind {
  return kind === 'plain' ? plain : targetKinds[kind];
}

/** The forms of tally; their codes in stored text are all different, which a test holds. */
export const tallyForms: { readonly [Kind in Tally['kind']]: TallyForm<Of<Tally, Kind>> } = {
  plain: plain.tallied,
  sum: sumForm,
  share: share.tallied,
  periods: periodsForm,
  level: level.tallied,
  never: never.tallied,
};

/** Grows with every form that is added; one that changes takes a new code, and so it grows then, too. */
export const latestTallyCode = Math.max(...Object.values(tallyForms).map(({ code }) => code));

export function tallyFormOf({ kind }: Tally): TallyForm<Tally> {
  return tallyForms[kind];
}

/** What amounts are counted in; empty where nothing is counted. */
export function unitOf(target: Target | undefined): string {
  return target !== undefined && 'unit' in target ? target.unit : '';
}

/** The rhythm of what recurs: such a duty is due period by period, and no single day stands for it. */
export function everyOf(target: Target | undefined): Every | undefined {
  return target !== undefined && 'every' in target ? target.every : undefined;
}

/** By when within each of its periods it is due, where that is written. */
export function byOf(target: Target | undefined): By | undefined {
  return target !== undefined && 'by' in target ? target.by : undefined;
}

/** For programs: a decimal or `part/whole` as text, so that none rounds it; `undefined` where nothing is measured as one amount. */
export function amountIn(measured: Measured): string | undefined {
  return kindMeasuring(measured).amountOf(measured);
}

/** Where each period stands; `undefined` for what does not recur. */
export function periodsIn(measured: Measured): readonly PeriodProgress[] | undefined {
  return 'periods' in measured ? measured.periods : undefined;
}

/** With those of its periods only that are asked for; what does not recur stays as it is. */
export function onlyPeriods(measured: Measured, isAsked: (period: PeriodProgress) => boolean): Measured {
  if (!('periods' in measured) || measured.periods === undefined) return measured;
  return { ...measured, periods: measured.periods.filter(isAsked) };
}
