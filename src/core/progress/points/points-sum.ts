import { sum } from '../../decimal.ts';
import type { Status } from '../progress.ts';
import { countedPoints, isAboveMax, type Points, type PointsGiver } from './points.ts';

/** What bears on a sum of points; a whole `RequirementProgress` will do. */
export interface Scored {
  readonly status: Status;
  readonly points?: Points;
  readonly contributes?: boolean;
}

/** The points of several duties; nothing given is not 0. */
export interface PointsSum extends Points {
  /** How many were given no points. */
  readonly lacking: Readonly<Record<PointsGiver, number>>;
  /** How many were given more than they count for today, and are in no sum (需复核). */
  readonly toConfirm: Readonly<Record<PointsGiver, number>>;
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
    lacking: countedBy((giver) => held.filter((points) => points[giver] === undefined).length),
    toConfirm: countedBy((giver) => held.filter((points) => isAboveMax(points, giver)).length),
    exempt: scored.length - held.length,
  };
}

function countedBy(count: (giver: PointsGiver) => number): Readonly<Record<PointsGiver, number>> {
  return { self: count('self'), reviewed: count('reviewed') };
}
