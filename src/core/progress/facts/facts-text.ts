import type { Day } from '../../day.ts';
import { type Decimal, formatDecimal, parseDecimal } from '../../decimal.ts';
import { latestTallyCode, type Tally, tallyFormOf, tallyForms } from '../../target/kinds.ts';
import { isStoredCount, isStoredDay, type StoredValue } from '../../target/stored-values.ts';
import type { TallyForm } from '../../target/target-kind.ts';
import type { GivenPoints } from '../points/points.ts';
import type { Decided } from './decisions.ts';
import type { Facts } from './facts.ts';

/** To be raised when what stands before the tally changes its form or its meaning. */
const headForm = 3;

/** The form of stored facts, the later the higher: facts of another are to be worked out anew from the lines. */
export const factsForm = headForm * 100 + latestTallyCode;

/**
 * Facts as text, for a store that gives them back later: a JSON list of values in a fixed order. A district's table reads
 * hundreds of thousands of them, and names of keys would be most of the text.
 *
 *     [id, flags, entries, outdated, lastDay, doneOn, answeredOn, reopened, points, tally, …]
 *
 * Absent days are ''. Points, where a flag says that some were given: the unit's and the reviewer's as they are written, `8.5`,
 * or ''. The tally: `0` plain; `1, value, metOn` sum; `2, part, whole, metOn` share (`2` alone: none yet);
 * `3` and for each period `name, value, metOn, isExempt, days on which it was made up`; `4, value, day, metOn` level (`4`
 * alone: none yet); `5` prohibition, as its form says. A decimal is `coefficient, scale`.
 */
export function encodeFacts(facts: Facts): string {
  const { requirement, entries, outdated, lastDay, decided, points, tally } = facts;
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
    ...(points === undefined ? [] : [storedPoints(points.self), storedPoints(points.reviewed)]),
  ];
  const form = tallyFormOf(tally);
  return JSON.stringify([...head, form.code, ...form.store(tally)]);
}

function storedPoints(points: Decimal | undefined): string {
  return points === undefined ? '' : formatDecimal(points);
}

const flag = { contributes: 1, hasEvidence: 2, isAccepted: 4, isExempted: 8, exemptionIsLatest: 16, hasPoints: 32 };

function flagsOf({
  contributes,
  hasEvidence,
  isAccepted,
  points,
  decided: { isExempted, exemptionIsLatest },
}: Facts): number {
  const hasPoints = points !== undefined;
  const set = { contributes, hasEvidence, isAccepted, isExempted, exemptionIsLatest, hasPoints };
  return Object.entries(flag).reduce((sum, [name, bit]) => sum + (set[name as keyof typeof flag] ? bit : 0), 0);
}

const formByCode: ReadonlyMap<unknown, TallyForm<Tally>> = new Map(
  Object.values(tallyForms).map((form) => [form.code, form]),
);

const shortHead = 8;

/** Where the tally's code stands. */
function headLengthOf(values: readonly unknown[]): number {
  return hasPoints(values) ? shortHead + 2 : shortHead;
}

function hasPoints([, flags]: readonly unknown[]): boolean {
  return isStoredCount(flags) && (flags & flag.hasPoints) !== 0;
}

/** What follows the tally's code. */
function tallied<Value>(values: readonly Value[]): readonly Value[] {
  return values.slice(headLengthOf(values) + 1);
}

/** A list of what `encodeFacts` made, as one JSON list; throws where it is not, or not wholly. */
export function decodeFacts(text: string): Facts[] {
  return (JSON.parse(text) as readonly unknown[]).map((values) => {
    const form = Array.isArray(values) ? formByCode.get(values[headLengthOf(values)]) : undefined;
    if (form === undefined || !isHead(values) || !form.isSound(tallied(values)))
      throw new SyntaxError('these are no facts');
    return readFacts(values, form);
  });
}

/** Put together key by key: to spread objects takes several times as long. */
function readFacts(values: readonly StoredValue[], form: TallyForm<Tally>): Facts {
  const [requirement, flags, entries, outdated, lastDay, doneOn, answeredOn, reopened, self, reviewed] = values;
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
    tally: form.restore(tallied(values)),
    decided,
    entries: entries as number,
    hasEvidence: has(flag.hasEvidence),
    outdated: outdated as number,
    isAccepted: has(flag.isAccepted),
  };
  if (lastDay) facts.lastDay = lastDay as Day;
  if (has(flag.hasPoints)) facts.points = restoredPoints(self, reviewed);
  return facts;
}

function restoredPoints(self: StoredValue | undefined, reviewed: StoredValue | undefined): GivenPoints {
  const [own, others] = [self, reviewed].map((text) => parseDecimal(String(text)));
  return { ...(own && { self: own }), ...(others && { reviewed: others }) };
}

function isStoredPoints(value: unknown): boolean {
  return value === '' || (typeof value === 'string' && parseDecimal(value) !== undefined);
}

const mostFlags = 63;

/**
 * Whether it is a list of values that begins as `encodeFacts` makes them. Whoever may write to a store may write anything: what
 * is read from it must not stop a whole district's table, or stand in it as text where a number belongs.
 */
function isHead(values: unknown): values is readonly StoredValue[] {
  if (!Array.isArray(values)) return false;
  const [requirement, flags, entries, outdated, lastDay, doneOn, answeredOn, reopened, self, reviewed] = values;
  return (
    typeof requirement === 'string' &&
    isStoredCount(flags) &&
    flags <= mostFlags &&
    isStoredCount(entries) &&
    isStoredCount(outdated) &&
    isStoredDay(lastDay) &&
    isStoredDay(doneOn) &&
    isStoredDay(answeredOn) &&
    (reopened === '' || reopened === 'reopen' || reopened === 'review') &&
    (!hasPoints(values) || (isStoredPoints(self) && isStoredPoints(reviewed)))
  );
}
