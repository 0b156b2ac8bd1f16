import { createHash } from 'node:crypto';
import type { Entry } from '../../core/ledger/entry.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';

type Stood = Pick<RequirementProgress, 'entries' | 'toCome'>;

function standing({ entries, toCome }: Stood): readonly Entry[] {
  return [...entries, ...toCome].map(({ entry }) => entry);
}

/** Which entries of a duty stood when a form was made, for the form to bring back. */
export function seenOf(found: Stood): string {
  return standing(found)
    .map(({ id }) => id)
    .join(' ');
}

/** Tells a text from every other, for a form to bring back. */
export function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** What has changed at a duty since. */
export interface Changed {
  readonly added: readonly Entry[];
  /** So many no longer stand. */
  readonly gone: number;
}

/** `undefined` where what stands is what the form was made from. */
export function changedSince(seen: string, found: Stood): Changed | undefined {
  const before = new Set(seen.split(' ').filter((id) => id !== ''));
  const entries = standing(found);
  const now = new Set(entries.map(({ id }) => id));
  const added = entries.filter(({ id }) => !before.has(id));
  const gone = [...before].filter((id) => !now.has(id)).length;
  return added.length === 0 && gone === 0 ? undefined : { added, gone };
}
