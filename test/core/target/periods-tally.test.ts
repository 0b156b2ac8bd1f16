import { expect, it } from 'vitest';
import { asOf } from '../../../src/core/progress/as-of.ts';
import { countedEntries } from '../../../src/core/progress/facts/counted-entries.ts';
import { frameOf } from '../../../src/core/progress/progress-of.ts';
import { periodsTogether, tallyPeriods } from '../../../src/core/target/periods-tally.ts';
import fc from '../../support/fast-check.ts';
import { day, planWith, recurring, requirement } from '../../support/plans.ts';
import { add, type EntryParts, ledgerOf } from '../../support/records.ts';

const target = recurring('2', 'term', { across: true });
const plan = planWith({
  requirements: [requirement({ target })],
  terms: ['2023-02-06..2023-07-07', '2023-09-01..2023-12-29'],
});
const when = asOf(plan, day('2023-12-31'));
const { periods } = frameOf(plan, when);

function valuesOf(entries: readonly EntryParts[]) {
  const counted = countedEntries(plan, ledgerOf(...entries), when).get('1.1') ?? [];
  return tallyPeriods(target, counted, { exempt: [], periods });
}

it('the tallies of the units are together what their entries are, on days between terms too', () => {
  const entry = fc
    .record({ month: fc.integer({ min: 1, max: 12 }), unit: fc.constantFrom('primary-1', 'primary-2') })
    .map(({ month, unit }) => add('1', `2023-${String(month).padStart(2, '0')}-15`, { unit }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
      const units = ['primary-1', 'primary-2'].map((unit) => valuesOf(entries.filter((each) => each.unit === unit)));
      const shown = (all: ReturnType<typeof valuesOf>) => all.periods.map(({ name, value }) => [name, value]);
      expect(shown(periodsTogether(units))).toEqual(shown(valuesOf(entries)));
    }),
  );
});
