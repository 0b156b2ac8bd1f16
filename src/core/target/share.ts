import type { Day } from '../day.ts';
import {
  add,
  type Decimal,
  formatDecimal,
  formatShare,
  hundred,
  multiply,
  parseShare,
  reaches,
  type Share,
  subtract,
  zero,
} from '../decimal.ts';
import { type Entry, happenedOn } from '../ledger/entry.ts';
import { isOver } from '../progress/as-of.ts';
import { byDay, type CountedEntry } from '../progress/facts/counted-entry.ts';
import { isStoredDay, isStoredDecimal, restoredDay, restoredDecimal, storedDecimal } from './stored-values.ts';
import type { TallyForm, TargetKind } from './target-kind.ts';

/** The latest share is to reach so many percent. */
export interface ShareTarget {
  readonly kind: 'share';
  /** 0 < percent ≤ 100. */
  readonly percent: Decimal;
  /** Of what: 中小学校. */
  readonly of: string;
  readonly across: boolean;
}

export interface ShareTally {
  readonly kind: 'share';
  readonly value?: Share;
  /** The day since which it has reached what is asked. */
  readonly metOn?: Day;
  /** Of a district's: how many of the units that it falls to have given a share. */
  readonly reporting?: Reporting;
}

/** Of a part of the units nobody knows what all of them come to. */
export interface Reporting {
  readonly given: number;
  readonly asked: number;
}

/** The latest share; absent where none was recorded. */
export interface ShareMeasured {
  readonly kind: 'share';
  readonly value?: Share;
  /** Of a district's that is not whole yet: units that it falls to have reported nothing. */
  readonly short?: Reporting;
}

function shareTally(value?: Share, metOn?: Day): ShareTally {
  return { kind: 'share', ...(value && { value }), ...(metOn && { metOn }) };
}

/** `part, whole, metOn`; nothing where there is no share yet. */
const shareForm: TallyForm<ShareTally> = {
  kind: 'share',
  code: 2,
  none: shareTally(),
  store({ value, metOn }) {
    return value === undefined ? [] : [...storedDecimal(value.part), ...storedDecimal(value.whole), metOn ?? ''];
  },
  isSound(values) {
    if (values.length === 0) return true;
    // Of nothing there is no share.
    const isOfSomething = !/^0+$/.test(String(values[2]));
    const areDecimals = isStoredDecimal(values, 0) && isStoredDecimal(values, 2);
    return values.length === 5 && areDecimals && isOfSomething && isStoredDay(values[4]);
  },
  restore(values) {
    if (values.length === 0) return shareTally();
    const value = { part: restoredDecimal(values, 0), whole: restoredDecimal(values, 2) };
    return shareTally(value, restoredDay(values[4]));
  },
};

/** The total after a unit's share has taken the place of its earlier one. */
function exchanged(total: Share | undefined, earlier: Share | undefined, share: Share): Share {
  const { part, whole } = added(total, share);
  return earlier ? { part: subtract(part, earlier.part), whole: subtract(whole, earlier.whole) } : { part, whole };
}

function added(total: Share | undefined, { part, whole }: Share): Share {
  return { part: add(total?.part ?? zero, part), whole: add(total?.whole ?? zero, whole) };
}

/** Of how much the unit's latest share was: what 全部 is, until something else is said. */
export function lastWhole(entries: readonly Entry[], unit: string | undefined): Decimal | undefined {
  const own = entries.filter((entry) => entry.kind === 'progress' && (unit === undefined || entry.unit === unit));
  const latest = own.toSorted((a, b) => (happenedOn(a) < happenedOn(b) ? -1 : 1)).at(-1);
  return parseShare(latest?.amount ?? '')?.whole;
}

/** The latest share; the district's is made of each unit's latest. */
function tallyShare({ percent, across }: ShareTarget, entries: readonly CountedEntry[]): ShareTally {
  const latest = new Map<string, Share>();
  let value: Share | undefined;
  let metOn: Day | undefined;
  for (const { entry, day } of byDay(entries)) {
    const share = entry.kind === 'progress' ? parseShare(entry.amount ?? '') : undefined;
    if (share === undefined) continue;
    const unit = across ? entry.unit : '';
    value = exchanged(value, latest.get(unit), share);
    latest.set(unit, share);
    metOn = reaches(value, percent) ? (metOn ?? day) : undefined;
  }
  return shareTally(value, metOn);
}

export const share: TargetKind<ShareTarget, ShareTally, ShareMeasured> = {
  form: {
    asks: ['at-least'],
    isPercent: true,
    needs: 'of',
    forbids: ['unit', 'every', 'by', 'measure'],
    problem: 'not-with-percent',
  },
  from: (percent, { of = '', across }) => ({ kind: 'share', percent, of, across: across === 'units' }),
  written: ({ percent, of }) => ({ 'at-least': `${formatDecimal(percent)}%`, of }),
  asked: ({ percent }) => ({ key: 'at-least', amount: percent, unit: '%' }),
  takes: ['share'],
  offers: ({ of }) => [{ step: 'share', of }],
  tallied: shareForm,
  tally: tallyShare,
  addUp(tallies) {
    const given = tallies.flatMap(({ value }) => value ?? []);
    const sum = given.reduce<Share | undefined>(added, undefined);
    return { ...shareTally(sum), reporting: { given: given.length, asked: tallies.length } };
  },
  measure({ percent }, { value, metOn, reporting }, { due }, { asOf }) {
    const short = reporting !== undefined && reporting.given < reporting.asked ? reporting : undefined;
    return {
      measured: { kind: 'share', ...(value && { value }), ...(short && { short }) },
      met: value !== undefined && reaches(value, percent) && short === undefined,
      ...(metOn && { metOn }),
      inArrears: isOver(due, asOf),
    };
  },
  asContribution: (measured) => measured,
  amountOf: ({ value }) => value && formatShare(value),
  metPart: ({ percent }, { value }) =>
    value && { part: multiply(value.part, hundred), whole: multiply(value.whole, percent) },
};
