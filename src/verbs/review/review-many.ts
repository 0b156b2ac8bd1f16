import type { ReviewSubject } from '../../app/district/review-subject.ts';
import type { Claim } from '../../core/progress/claims.ts';
import { writtenPoints } from '../../core/progress/points/points.ts';
import type { Host } from '../../host.ts';
import { reviewMessages } from '../../words/areas/ledger/hand-in.ts';
import { exact, joined, line, type Shown } from '../../words/shown.ts';
import { idOf, perUnit, unitOf, type Waiting } from './review-queue.ts';
import { type Saved, saveVerdicts, type Verdict, verdictDrafts } from './save-verdict.ts';

/** One verdict of many claims: all are held against it before the first is recorded, a unit's as one step. */
export async function saveMany(claims: readonly Waiting[], verdict: Verdict, host: Host): Promise<Saved['placements']> {
  const proposed = perUnit(claims).map(({ subject, claims: ofIt }) => ({
    subject,
    drafts: verdictDrafts(ofIt, verdict, subject.reviewer),
  }));
  const all: Saved['placements'][] = [];
  for (const { subject, drafts } of proposed) {
    const { said, placements } = await saveVerdicts(drafts, subject);
    all.push(placements);
    for (const words of said) host.out.show(host.out.theme.good(ofUnit(words, subject)));
  }
  return all.flat();
}

/** What is said where several units are reviewed bears the unit's name. */
export function ofUnit(words: Shown, subject: ReviewSubject): Shown {
  return line`${exact(unitOf(subject).name)} ${words}`;
}

/** What one verdict would be of, a unit a line, each duty with the points that its unit gave it. */
export function manyLines(claims: readonly Waiting[]): Shown {
  const lines = perUnit(claims).map(({ subject, claims: ofIt }) => {
    const { language } = subject.workspace;
    const { colon, between } = reviewMessages[language];
    const named = ofIt.map((claim) => oneOf(claim, language));
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
