import { type Entry, lineFormatOf, type NamedDraft } from './entry.ts';
import { sealEntry } from './line.ts';
import type { Signer } from './signing/signature.ts';
import { ulidOf, ulidsOf } from './ulid.ts';

/** What the store adds to drafts to make entries of them. */
export interface Occasion {
  /** When: RFC 3339 with offset, to the millisecond. */
  readonly at: string;
  /** The recorder's name. */
  readonly by: string;
  /** The unit's id. */
  readonly unit: string;
  readonly plan: string;
  /** The head of the file that they go into. */
  readonly prev: string;
  /** Who signs each of them; absent where nobody does. */
  readonly signer?: Signer | undefined;
  readonly random: (count: number) => Uint8Array;
}

/** Entries with the text that adds them to the file: each line with its newline. */
export interface Composed {
  readonly entries: readonly Entry[];
  readonly text: string;
}

/** The entries of one command, chained; several become one batch. */
export function composeEntries(drafts: readonly NamedDraft[], occasion: Occasion): Composed {
  const { at, by, unit, plan, random, signer } = occasion;
  const milliseconds = Date.parse(at);
  const ids = ulidsOf(milliseconds, random(10), drafts.length);
  const of = drafts.length;
  const batch = of > 1 ? ulidOf(milliseconds, random(10)) : undefined;
  const named = new Map(drafts.map(({ name }, index) => [name, ids[index]]));
  let { prev } = occasion;
  const sealed = drafts.map(({ name: _, ...draft }, index) => {
    const to = draft.to === undefined ? undefined : (named.get(draft.to) ?? draft.to);
    const inBatch = batch !== undefined && { batch: { id: batch, n: index + 1, of } };
    const unsealed = {
      v: lineFormatOf({ ...draft, ...(signer && { key: signer.key }) }),
      id: ids[index] ?? '',
      at,
      by,
      unit,
      plan,
      ...draft,
      ...(to !== undefined && { to }),
      ...inBatch,
      prev,
    };
    const one = sealEntry(unsealed, signer);
    prev = one.entry.hash;
    return one;
  });
  return { entries: sealed.map(({ entry }) => entry), text: sealed.map(({ line }) => `${line}\n`).join('') };
}
