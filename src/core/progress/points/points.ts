import { compare, type Decimal, formatDecimal, parseDecimal } from '../../decimal.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { CountedEntry } from '../facts/counted-entry.ts';
import { isByRecorder } from '../review-state.ts';

/** What was given for a duty, by its unit (自评分) and by a reviewer (审核分). */
export interface GivenPoints {
  readonly self?: Decimal;
  readonly reviewed?: Decimal;
}

/** The same beside what the duty counts for today (分值). */
export interface Points extends GivenPoints {
  readonly max: Decimal;
}

/** Whose points: the unit's own, or a reviewer's. */
export const pointsGivers = ['self', 'reviewed'] as const;

export type PointsGiver = (typeof pointsGivers)[number];

/** The unit's last word, and the reviewer's; of entries in the fold's order. `undefined` where neither gave any. */
export function givenPoints(entries: readonly CountedEntry[]): GivenPoints | undefined {
  if (!entries.some(({ entry }) => entry.points !== undefined)) return undefined;
  const self = pointsIn(entries.findLast(({ entry }) => entry.kind === 'score')?.entry);
  const reviewed = pointsIn(lastAcceptance(entries));
  return { ...(self && { self }), ...(reviewed && { reviewed }) };
}

/** The last review, where it accepted: what was sent back since has no points. Nobody reviews their own records. */
function lastAcceptance(entries: readonly CountedEntry[]): Entry | undefined {
  const records = entries.filter(({ entry }) => entry.kind !== 'review');
  const last = entries.findLast(
    ({ entry, placement }) =>
      entry.kind === 'review' && !records.some((record) => isByRecorder(placement, record.placement)),
  )?.entry;
  return last?.verdict === 'accepted' ? last : undefined;
}

function pointsIn(entry: Entry | undefined): Decimal | undefined {
  return parseDecimal(entry?.points ?? '');
}

/** More than the duty counts for today, as its score was lowered since: to be looked at (需复核), and in no sum. */
export function isAboveMax(points: Points, giver: PointsGiver): boolean {
  const given = points[giver];
  return given !== undefined && compare(given, points.max) > 0;
}

/** What counts in a sum. */
export function countedPoints(points: Points, giver: PointsGiver): Decimal | undefined {
  return isAboveMax(points, giver) ? undefined : points[giver];
}

/** For programs and for text: decimals as they are written, null where none were given. */
export interface WrittenPoints {
  readonly max: string;
  readonly self: string | null;
  readonly reviewed: string | null;
}

export function writtenPoints({ max, self, reviewed }: Points): WrittenPoints {
  const written = (points: Decimal | undefined) => (points === undefined ? null : formatDecimal(points));
  return { max: formatDecimal(max), self: written(self), reviewed: written(reviewed) };
}
