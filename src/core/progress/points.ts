import { compare, type Decimal, formatDecimal, parseDecimal, partOf, sum } from '../decimal.ts';
import type { Entry } from '../ledger/entry.ts';
import { kindOf } from '../target/kinds.ts';
import type { CountedEntry } from './facts/counted-entry.ts';
import type { RequirementProgress, Status } from './progress.ts';
import { isByRecorder } from './review-state.ts';

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

/** What bears on a sum of points; a whole `RequirementProgress` will do. */
export interface Scored {
  readonly status: Status;
  readonly points?: Points;
  readonly contributes?: boolean;
}

/** The points of several duties; nothing given is not 0. */
export interface PointsSum extends Points {
  /** How many have no points in the sum: none were given, or more than the duty counts for. */
  readonly lacking: Readonly<Record<PointsGiver, number>>;
  /** How many of the duties with a score are exempt, and so in neither sum. */
  readonly exempt: number;
}

/** `undefined` where no duty has a score. What is exempt, or only contributed to, is in no sum. */
export function sumPoints(requirements: readonly Scored[]): PointsSum | undefined {
  const scored = requirements.filter(({ points, contributes }) => points !== undefined && contributes !== true);
  if (scored.length === 0) return undefined;
  const held = scored.filter(({ status }) => status !== 'exempt').flatMap(({ points }) => points ?? []);
  const given = (giver: PointsGiver) => held.flatMap((points) => countedPoints(points, giver) ?? []);
  const [self, reviewed] = [given('self'), given('reviewed')];
  return {
    max: sum(held.map(({ max }) => max)),
    ...(self.length > 0 && { self: sum(self) }),
    ...(reviewed.length > 0 && { reviewed: sum(reviewed) }),
    lacking: { self: held.length - self.length, reviewed: held.length - reviewed.length },
    exempt: scored.length - held.length,
  };
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

/** So many places a suggestion has; it is rounded down, as nobody may claim what is not there. */
const placesSuggested = 2;

/**
 * What a unit might give itself: all where the duty is done, else by the share or the periods that are met. `undefined` where
 * neither tells. It is only ever shown: points are what somebody says.
 */
export function suggestedPoints(found: RequirementProgress): Decimal | undefined {
  const { points, status, contributes, measured, requirement } = found;
  if (points === undefined || contributes || status === 'exempt') return undefined;
  if (status === 'done') return points.max;
  const part = kindOf(requirement.target).metPart?.(requirement.target, measured);
  return part && partOf(points.max, part, placesSuggested);
}
