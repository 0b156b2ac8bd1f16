import { remedyFields } from '../progress/remedy.ts';
import type { Entry, EntryDraft, Evidence } from './entry.ts';
import { needsDay } from './entry-day.ts';

/** An entry to be written, with the names and links of the evidence that would go in with it. */
export interface Saying {
  readonly draft: EntryDraft;
  readonly names: readonly string[];
}

/**
 * Of what is to be recorded today, that which stands in the ledger already, word for word: a filled-in form that comes
 * back twice must not count twice. Two equal sayings against one equal entry leave one of them to record.
 */
export function alreadyThere<T extends Saying>(
  sayings: readonly T[],
  standing: readonly Entry[],
  today: string,
): ReadonlySet<T> {
  const left = new Map<string, number>();
  for (const entry of standing.filter(isLastWord(standing))) {
    const content = contentOf(entry, (entry.evidence ?? []).map(nameOf), entry.at.slice(0, 10));
    left.set(content, (left.get(content) ?? 0) + 1);
  }
  return new Set(
    sayings.filter(({ draft, names }) => {
      const content = contentOf(draft, names, today);
      const count = left.get(content) ?? 0;
      left.set(content, count - 1);
      return count > 0;
    }),
  );
}

/** Of a unit's points only the last stand: given again after others, they are new. */
function isLastWord(standing: readonly Entry[]): (entry: Entry) => boolean {
  const last = new Map(standing.flatMap(({ kind, requirement, id }) => (kind === 'score' ? [[requirement, id]] : [])));
  return ({ kind, requirement, id }) => kind !== 'score' || last.get(requirement) === id;
}

/** What a person said; not when it was recorded, nor how the requirement read then. */
function contentOf(saying: EntryDraft, evidence: readonly string[], recorded: string): string {
  const { requirement, kind, amount, period, reason, note, points, to } = saying;
  const remedy = remedyFields.map((field) => saying[field]);
  const on = saying.on ?? (needsDay(kind) ? recorded : undefined);
  const names = evidence.map((name) => name.normalize('NFC')).sort();
  const corrects = kind === 'done' ? to : undefined;
  return JSON.stringify([requirement, kind, on, amount, period, reason, note, remedy, points, names, corrects]);
}

function nameOf(evidence: Evidence): string {
  return 'url' in evidence ? evidence.url : evidence.name;
}
