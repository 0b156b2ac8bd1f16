import type { Day } from '../../day.ts';
import type { Decimal } from '../../decimal.ts';
import type { Decided, Facts } from './facts.ts';
import { isFactsValues } from './facts-shape.ts';
import type { PeriodTally, Tally } from './tally.ts';

/**
 * Facts as text, for a store that gives them back later: a JSON list of values in a fixed order. A district's table reads
 * hundreds of thousands of them, and names of keys would be most of the text.
 *
 *     [id, flags, entries, outdated, lastDay, doneOn, answeredOn, reopened, tally, …]
 *
 * Absent days are ''. The tally: `0` plain; `1, value, metOn` sum; `2, part, whole, metOn` share (`2` alone: none yet);
 * `3` and for each period `name, value, metOn, isExempt, days on which it was made up`. A decimal is `coefficient, scale`.
 */
export function encodeFacts(facts: Facts): string {
  const { requirement, entries, outdated, lastDay, decided, tally } = facts;
  const { doneOn, answeredOn, reopened } = decided;
  const head = [
    requirement,
    flagsOf(facts),
    entries,
    outdated,
    lastDay ?? '',
    doneOn ?? '',
    answeredOn ?? '',
    reopened ?? '',
  ];
  return JSON.stringify([...head, ...writtenTally(tally)]);
}

const flag = { contributes: 1, hasEvidence: 2, isAccepted: 4, isExempted: 8, exemptionIsLatest: 16 };

function flagsOf({ contributes, hasEvidence, isAccepted, decided: { isExempted, exemptionIsLatest } }: Facts): number {
  const set = { contributes, hasEvidence, isAccepted, isExempted, exemptionIsLatest };
  return Object.entries(flag).reduce((sum, [name, bit]) => sum + (set[name as keyof typeof flag] ? bit : 0), 0);
}

function writtenTally(tally: Tally): (string | number)[] {
  switch (tally.kind) {
    case 'plain':
      return [0];
    case 'sum':
      return [1, ...written(tally.value), tally.metOn ?? ''];
    case 'share': {
      const { value, metOn } = tally;
      return value === undefined ? [2] : [2, ...written(value.part), ...written(value.whole), metOn ?? ''];
    }
    case 'periods':
      return [3, ...tally.periods.flatMap(writtenPeriod)];
  }
}

function writtenPeriod({ name, value, metOn, isExempt, madeUpOn }: PeriodTally): (string | number)[] {
  return [name, ...written(value), metOn ?? '', isExempt ? 1 : 0, madeUpOn.join(' ')];
}

/** More digits than a number holds stand as text. */
function written({ coefficient, scale }: Decimal): [string | number, number] {
  const number = Number(coefficient);
  return [Number.isSafeInteger(number) ? number : String(coefficient), scale];
}

type Values = readonly (string | number)[];

/** A list of what `encodeFacts` made, as one JSON list; throws where it is not, or not wholly. */
export function decodeFacts(text: string): Facts[] {
  return (JSON.parse(text) as readonly unknown[]).map((values) => {
    if (!isFactsValues(values)) throw new SyntaxError('these are no facts');
    return readFacts(values);
  });
}

/** Put together key by key: to spread objects takes several times as long. */
function readFacts(values: Values): Facts {
  const [requirement, flags, entries, outdated, lastDay, doneOn, answeredOn, reopened] = values;
  const has = (bit: number) => ((flags as number) & bit) !== 0;
  const decided: { -readonly [Key in keyof Decided]: Decided[Key] } = {
    isExempted: has(flag.isExempted),
    exemptionIsLatest: has(flag.exemptionIsLatest),
  };
  if (doneOn) decided.doneOn = doneOn as Day;
  if (answeredOn) decided.answeredOn = answeredOn as Day;
  if (reopened) decided.reopened = reopened as 'reopen' | 'review';
  const facts: { -readonly [Key in keyof Facts]: Facts[Key] } = {
    requirement: requirement as string,
    contributes: has(flag.contributes),
    tally: readTally(values),
    decided,
    entries: entries as number,
    hasEvidence: has(flag.hasEvidence),
    outdated: outdated as number,
    isAccepted: has(flag.isAccepted),
  };
  if (lastDay) facts.lastDay = lastDay as Day;
  return facts;
}

const tallyAt = 8;

function readTally(values: Values): Tally {
  switch (values[tallyAt]) {
    case 1: {
      const [value, metOn] = [readDecimal(values, tallyAt + 1), values[tallyAt + 3] as Day];
      return metOn ? { kind: 'sum', value, metOn } : { kind: 'sum', value };
    }
    case 2: {
      if (values.length === tallyAt + 1) return { kind: 'share' };
      const value = { part: readDecimal(values, tallyAt + 1), whole: readDecimal(values, tallyAt + 3) };
      const metOn = values[tallyAt + 5] as Day;
      return metOn ? { kind: 'share', value, metOn } : { kind: 'share', value };
    }
    case 3:
      return { kind: 'periods', periods: readPeriods(values) };
    default:
      return { kind: 'plain' };
  }
}

const periodLength = 6;
const neverMadeUp: readonly Day[] = [];

function readPeriods(values: Values): PeriodTally[] {
  const periods: PeriodTally[] = [];
  for (let at = tallyAt + 1; at < values.length; at += periodLength) {
    const metOn = values[at + 3] as Day;
    const days = values[at + 5] as string;
    const period: { -readonly [Key in keyof PeriodTally]: PeriodTally[Key] } = {
      name: values[at] as string,
      value: readDecimal(values, at + 1),
      madeUpOn: days === '' ? neverMadeUp : (days.split(' ') as Day[]),
      isExempt: values[at + 4] === 1,
    };
    if (metOn) period.metOn = metOn;
    periods.push(period);
  }
  return periods;
}

function readDecimal(values: Values, at: number): Decimal {
  return { coefficient: BigInt(values[at] as string | number), scale: values[at + 1] as number };
}
