import type { Entry, LedgerState, Placement } from '../../src/core/ledger/entry.ts';

export type EntryParts = Partial<Entry> & Pick<Entry, 'kind'>;

/** What stands, in the fold's order as given, without a real chain behind it. Ids are `e1`, `e2`, … unless given. */
export function ledgerOf(...entries: readonly EntryParts[]): LedgerState {
  const standing = entries.map(placementOf);
  return { standing, all: standing, retracted: new Set(), unknown: [], incompleteBatches: [], idleRetractions: [] };
}

/** An entry of the school `primary-1` for requirement 1.1, recorded at 8 on the day that it happened. */
function placementOf(parts: EntryParts, index: number): Placement {
  const at = parts.at ?? `${parts.on ?? '2023-01-01'}T08:00:00.000+08:00`;
  const entry: Entry = {
    v: 1,
    id: `e${index + 1}`,
    at,
    by: '王老师',
    unit: 'primary-1',
    plan: 'party-governance-2023',
    requirement: '1.1',
    prev: '',
    hash: '',
    ...parts,
  };
  return { entry, writer: 'w1', line: index + 1, effective: Date.parse(at) };
}

const dated = (on: string | undefined): Pick<Entry, 'on'> => (on === undefined ? {} : { on });

export const done = (on: string, rest: Partial<Entry> = {}): EntryParts => ({ kind: 'done', on, ...rest });

/** `amount`: `2` or `38/40`. */
export const add = (amount: string, on: string, rest: Partial<Entry> = {}): EntryParts => ({
  kind: 'progress',
  amount,
  on,
  ...rest,
});

export const underWay = (on: string, rest: Partial<Entry> = {}): EntryParts => ({ kind: 'progress', on, ...rest });

export const exempt = (on?: string, rest: Partial<Entry> = {}): EntryParts => ({
  kind: 'exempt',
  reason: '本校无此项',
  ...dated(on),
  ...rest,
});

export const reopen = (on: string, rest: Partial<Entry> = {}): EntryParts => ({ kind: 'reopen', on, ...rest });

export const returned = (on: string, rest: Partial<Entry> = {}): EntryParts => ({
  kind: 'review',
  verdict: 'returned',
  reason: '佐证不全',
  on,
  ...rest,
});

export const confirm = (on: string, rest: Partial<Entry> = {}): EntryParts => ({ kind: 'confirm', on, ...rest });

export const note = (on: string, rest: Partial<Entry> = {}): EntryParts => ({
  kind: 'note',
  note: '已联系',
  on,
  ...rest,
});
