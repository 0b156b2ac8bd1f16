import { sum } from '../decimal.ts';
import { countedPoints, type Points, type PointsGiver } from './points.ts';
import type { Status } from './progress.ts';

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
