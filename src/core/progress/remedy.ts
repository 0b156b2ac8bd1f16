import type { Entry, Placement } from '../ledger/entry.ts';

/** What a `remedy` says: 原因, 整改措施, 责任人, 完成时限. */
export const remedyFields = ['cause', 'measure', 'owner', 'due'] as const;

/** Why a duty is not done, and what will be done about it by whom and by when. */
export type Remedy = Partial<Pick<Entry, (typeof remedyFields)[number]>>;

/** Written in a field, it clears what stood there. */
export const clears = '-';

/** Each field as it was last written; `undefined` where none stands. Entries in the fold's order. */
export function remedyOf(entries: readonly Placement[]): Remedy | undefined {
  const written = Object.assign({}, ...entries.map(({ entry }) => fieldsOf(entry)));
  const standing = Object.entries(written).filter(([, text]) => text !== clears);
  return standing.length === 0 ? undefined : Object.fromEntries(standing);
}

function fieldsOf(entry: Entry): Remedy {
  if (entry.kind !== 'remedy') return {};
  return Object.fromEntries(
    remedyFields.flatMap((field) => (entry[field] === undefined ? [] : [[field, entry[field]]])),
  );
}
