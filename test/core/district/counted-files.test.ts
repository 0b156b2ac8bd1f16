import { describe, expect, it } from 'vitest';
import { kindNamed } from '../../../src/core/district/kinds-for.ts';
import { countedFiles } from '../../../src/core/district/sum-up-ledger.ts';
import { unitIdFor, unitIdIn } from '../../../src/core/district/unit-id.ts';
import { ledgerFileWith, writerNamed } from '../../support/entries.ts';
import { planWith } from '../../support/plans.ts';

describe('what counts of a unit’s ledger', () => {
  const [here, there] = [writerNamed('a'), writerNamed('b')];
  const verdicts = [
    {},
    { kind: 'review', verdict: 'accepted' },
    { kind: 'review', verdict: 'returned', reason: '缺签到表' },
  ] as const;

  it('is no acceptance that was not written on this computer', () => {
    const counted = countedFiles([ledgerFileWith(here, verdicts), ledgerFileWith(there, verdicts)], new Set([here]));
    expect(counted.map(({ lines }) => lines.map(({ entry }) => entry.verdict))).toEqual([
      [undefined, 'accepted', 'returned'],
      [undefined, 'returned'],
    ]);
  });
});

describe('a unit that is named', () => {
  const plan = planWith({ requirements: [] });

  it('has the id that the plan gives its issuer, else one from its name', () => {
    expect(unitIdIn(plan, plan.issuer.name)).toBe(plan.issuer.id);
    expect(unitIdIn(plan, '实验小学')).toBe(unitIdFor('实验小学'));
  });

  it('is of a kind by its key or by its name, and of no other', () => {
    const [key = '', name] = Object.entries(plan.units)[0] ?? [];
    expect([kindNamed(key, plan), kindNamed(name ?? '', plan)]).toEqual([key, key]);
    expect(kindNamed('nobody', plan)).toBeUndefined();
  });
});
