import { rollUp } from '../../src/core/district/rollup.ts';
import { unitFactsOf } from '../../src/core/district/unit-facts.ts';
import type { Arrival, UnitRecord } from '../../src/core/district/unit-record.ts';
import { asOf } from '../../src/core/progress/as-of.ts';
import { count, day, planWith, requirement } from './plans.ts';
import { ledgerOf } from './records.ts';

/** What a name, a plan or a packet may have in it. */
export const hostile = '=cmd|"<script>alert(1)</script>\u001b[31m\n| a | b';

const plan = planWith({
  title: `要点${hostile}`,
  requirements: [
    requirement({ id: '1.10', text: `学习${hostile}`, lead: [`党办${hostile}`] }),
    requirement({ id: '1.2', target: count('3', { across: true }) }),
  ],
});

function recordOf(id: string, arrival: Arrival): UnitRecord {
  const groups = { [`街道${hostile}`]: `东城${hostile}` };
  return { unit: { id, name: `${id}${hostile}`, kind: 'school', groups, contact: hostile }, arrival };
}

function ledger(id: string, more: Partial<Extract<Arrival, { kind: 'ledger' }>> = {}): Arrival {
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
