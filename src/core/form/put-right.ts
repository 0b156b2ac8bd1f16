import type { Day } from '../day.ts';
import { type Entry, happenedOn } from '../ledger/entry.ts';
import type { FormRow } from './form-row.ts';
import type { FormSetting, KnownBreach } from './form-setting.ts';
import { readDayCell } from './read-cells.ts';

/** The breaches among the standing entries of a requirement, by day. */
export function breachesIn(entries: readonly Entry[]): readonly KnownBreach[] {
  const putRight = new Map(
    entries.flatMap((entry) => (entry.kind === 'done' && entry.to ? [[entry.to, happenedOn(entry)] as const] : [])),
  );
  return entries
    .filter(({ kind, amount }) => kind === 'progress' && amount !== undefined)
    .map((entry) => {
      const putRightOn = putRight.get(entry.id);
      return { id: entry.id, day: happenedOn(entry), ...(putRightOn && { putRightOn }) };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * The breach that a row says was put right: of the day under 所属期; else that which was put right on the row's day, so that
 * a row taken in twice says the same; else the one that is open. Refuses the cell where that is none, or several.
 */
export function breachOf(
  row: FormRow,
  id: string,
  on: Day | undefined,
  { plan, today, breaches }: FormSetting,
): string | undefined {
  const known = breaches(id);
  if (row.text('amount') !== '') return row.refuse('amount', { code: 'put-right-apart', values: undefined });
  const named = row.text('period');
  const read = named === '' ? undefined : readDayCell(row.cell('period'), today, plan.period);
  if (read !== undefined && 'problem' in read) return row.refuse('period', { code: 'bad-day', values: read });
  const day = read?.day;
  if (known.length === 0) return row.refuse('done', { code: 'no-breach', values: { id } });
  const [breach, ...others] = likeliest(known, day, on ?? today);
  if (breach === undefined || (others.length > 0 && day === undefined)) {
    return row.refuse('period', { code: 'many-breaches', values: { known: daysOf(known) } });
  }
  if (on !== undefined && on < breach.day) {
    return row.refuse('on', { code: 'put-right-too-early', values: { day: breach.day } });
  }
  return breach.id;
}

function likeliest(known: readonly KnownBreach[], named: Day | undefined, on: Day): readonly KnownBreach[] {
  const meant = named === undefined ? known : known.filter(({ day }) => day === named);
  const open = meant.filter(({ putRightOn }) => putRightOn === undefined);
  const thatDay = meant.filter(({ putRightOn }) => putRightOn === on);
  return [thatDay, open, meant].find((found) => found.length > 0) ?? [];
}

function daysOf(known: readonly KnownBreach[]): string {
  return [...new Set(known.map(({ day }) => day))].join('、');
}
