import { idOf, perUnit, unitOf, type Waiting } from '../../app/district/review-queue.ts';
import type { Claim } from '../../core/progress/claims.ts';
import { writtenPoints } from '../../core/progress/points/points.ts';
import { reviewMessages } from '../../words/areas/ledger/hand-in.ts';
import { exact, joined, line, type Shown } from '../../words/shown.ts';

/** What one verdict would be of, a unit a line, each duty with the points that its unit gave it. */
export function manyLines(claims: readonly Waiting[]): Shown {
  const lines = perUnit(claims).map(({ subject, claims: ofIt }) => {
    const { language } = subject.workspace;
    const { colon, between } = reviewMessages[language];
    const named = ofIt.map(({ claim }) => oneOf(claim, language));
    return line`  ${exact(unitOf(subject).name)}${colon}${joined(named, between)}`;
  });
  return joined(lines, '\n');
}

function oneOf(claim: Claim, language: keyof typeof reviewMessages): Shown {
  const { points } = claim.found;
  const self = points === undefined ? null : writtenPoints(points).self;
  const id = exact(idOf(claim));
  return self === null ? id : reviewMessages[language].selfScored({ id, self });
}
