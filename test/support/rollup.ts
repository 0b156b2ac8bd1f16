import { type Rollup, rollUp } from '../../src/core/district/rollup.ts';
import { unitFactsOf } from '../../src/core/district/unit-facts.ts';
import type { Arrival, UnitRecord } from '../../src/core/district/unit-record.ts';
import { asOf } from '../../src/core/progress/as-of.ts';
import { count, day, planWith, requirement } from './plans.ts';
import { add, done, ledgerOf } from './records.ts';

/** What a name, a plan or a packet may have in it. */
export const hostile = '=cmd|"<script>alert(1)</script>\u001b[31m\n| a | b';

const plan = planWith({
  title: `要点${hostile}`,
  requirements: [
    requirement({ id: '1.10', text: `学习${hostile}`, lead: [`党办${hostile}`] }),
    requirement({ id: '1.2', target: count('3', { across: true }) }),
  ],
});

type LedgerArrival = Extract<Arrival, { kind: 'ledger' }>;

function recordOf(id: string, arrival: Arrival): UnitRecord {
  const groups = { [`街道${hostile}`]: `东城${hostile}` };
  return { unit: { id, name: `${id}${hostile}`, kind: 'school', groups, contact: hostile }, arrival };
}

function ledger(id: string, more: Partial<LedgerArrival> = {}): LedgerArrival {
  const facts = unitFactsOf(plan, ledgerOf({ requirement: '1.10', kind: 'done', on: '2023-03-01', unit: id }), {
    id,
    name: id,
    kind: 'school',
  });
  return {
    kind: 'ledger',
    facts,
    entries: 1,
    othersEntries: 0,
    faults: 0,
    sources: ['a.zip'],
    digest: `d-${id}`,
    ...more,
  };
}

const submission = { signed: hostile, period: hostile, records: 0, later: 2, at: '2024-01-05T10:00:00.000+08:00' };

/** A district with a unit in every state there is, all of whose texts are hostile. */
export const rollup = rollUp(
  plan,
  [
    recordOf('a', ledger('a', { submission })),
    recordOf('b', ledger('b', { synced: '2023-11-01T00:00:00.000Z', othersEntries: 3, faults: 1 })),
    recordOf('c', { kind: 'nothing' }),
    recordOf('d', { kind: 'broken', why: hostile }),
    recordOf('e', { kind: 'other-plan' }),
  ],
  asOf(plan, day('2024-02-01')),
  day('2024-02-01'),
);

/** A district of so many schools with 40 requirements, each of which has recorded something else; all names are hostile. */
export function largeRollup(schools: number): Rollup {
  const targets = [undefined, count('9'), count('3'), count('20')];
  const large = planWith({
    requirements: Array.from({ length: 40 }, (_, at) => {
      const target = targets[at % targets.length];
      return requirement({ id: `1.${at + 1}`, text: `学习${hostile}`, ...(target && { target }) });
    }),
  });
  const records = Array.from({ length: schools }, (_, at): UnitRecord => {
    const id = `school-${at}`;
    const entries = Array.from({ length: 20 }, (__, n) => {
      const on = `2023-${String(((at + n) % 12) + 1).padStart(2, '0')}-${String(((at * 7 + n) % 28) + 1).padStart(2, '0')}`;
      const what = n % 4 === 0 ? done(on) : add(String((at % 9) + n), on);
      return { ...what, unit: id, requirement: `1.${((at + n * 3) % 40) + 1}` };
    });
    const facts = unitFactsOf(large, ledgerOf(...entries), { id, name: id, kind: 'school' });
    return recordOf(id, { ...ledger(id), facts, synced: '2023-11-01T00:00:00.000Z' });
  });
  return rollUp(large, records, asOf(large, day('2024-02-01')), day('2024-02-01'));
}
