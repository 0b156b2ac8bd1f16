import type { LedgerState, Placement } from '../entry.ts';

/** An acceptance that is signed: whose key that is has to be known before it counts. */
export function isSignedAcceptance({ entry }: Pick<Placement, 'entry'>): boolean {
  return entry.verdict === 'accepted' && entry.key !== undefined;
}

/** A ledger as it stands without the acceptances under keys that nobody here has confirmed. What was returned always stands. */
export function withKnownReviews(state: LedgerState, known: ReadonlySet<string>): LedgerState {
  const stands = (placement: Placement) => !isSignedAcceptance(placement) || known.has(placement.entry.key ?? '');
  return { ...state, standing: state.standing.filter(stands) };
}

/** The keys of acceptances that stand and are not known, each with who signed by it. */
export function unknownReviewers(
  placements: readonly Placement[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, { readonly by: string; readonly count: number }> {
  const found = new Map<string, { by: string; count: number }>();
  for (const placement of placements) {
    const { key = '', by } = placement.entry;
    if (!isSignedAcceptance(placement) || known.has(key)) continue;
    found.set(key, { by, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return found;
}
