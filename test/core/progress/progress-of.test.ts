import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/core/ledger/fingerprint.ts';
import { completionOf } from '../../../src/core/progress/completion.ts';
import { bureau, count, requirement, school } from '../../support/plans.ts';
import { progressIn, standingOf } from '../../support/progress.ts';
import { add, confirm, done, exempt, note } from '../../support/records.ts';

describe('the progress of a plan', () => {
  const requirements = [
    requirement({ id: '1', due: '2023-03-31' }),
    requirement({ id: '2' }),
    requirement({ id: '3' }),
    requirement({ id: '4' }),
    requirement({ id: '5', for: ['bureau'] }),
    requirement({ id: '6', for: ['school'], target: count('2') }),
  ];
  const entries = [
    done('2023-02-01', { requirement: '2' }),
    exempt('2023-02-01', { requirement: '3' }),
    note('2023-02-01', { requirement: '4' }),
  ];

  it('has what falls to the unit, in the document’s order', () => {
    const ids = (unit: typeof school | null) =>
      progressIn({ requirements, asOf: '2023-06-30', unit }).requirements.map((found) => found.requirement.id);
    expect(ids(school)).toEqual(['1', '2', '3', '4', '6']);
    expect(ids(bureau)).toEqual(['1', '2', '3', '4', '5']);
    expect(ids(null)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('leaves out what was sorted out as others’, where no unit is known, too', () => {
    const sorted = [requirement({ id: '1', for: ['others'] }), requirement({ id: '2', for: ['school', 'others'] })];
    const ids = (unit: typeof school | null) =>
      progressIn({ requirements: sorted, asOf: '2023-06-30', unit }).requirements.map((found) => found.requirement.id);
    expect([ids(null), ids(school), ids(bureau)]).toEqual([['2'], ['2'], []]);
  });

  it('places each under its section and item', () => {
    const [found] = progressIn({ requirements, asOf: '2023-06-30' }).requirements;
    expect([found?.section.number, found?.item.id]).toEqual(['一', '1']);
  });

  it('counts how many have each status', () => {
    const { totals } = progressIn({ requirements, entries, asOf: '2023-06-30' });
    expect(totals).toEqual({ done: 1, 'in-progress': 1, 'not-started': 1, overdue: 1, exempt: 1 });
    expect(completionOf(totals)).toEqual({ done: 1, of: 4 });
  });

  it('says how much of the time is gone, the day itself among it', () => {
    const gone = (asOf: string) => progressIn({ requirements, asOf }).timeGone;
    expect(gone('2022-12-01')).toBe(0);
    expect(gone('2023-01-01')).toBeCloseTo(1 / 365);
    expect(gone('2023-06-30')).toBeCloseTo(181 / 365);
    expect(gone('2023-12-31')).toBe(1);
    expect(gone('2026-11-24')).toBe(1);
  });

  it('keeps what stands for a requirement up to the day, in the fold’s order', () => {
    const several = [note('2023-05-01'), note('2023-02-01'), note('2023-08-01')];
    const found = standingOf(requirement(), several, '2023-06-30');
    expect(found.entries.map(({ entry }) => entry.id)).toEqual(['e1', 'e2']);
  });
});

describe('records without their requirement', () => {
  const requirements = [requirement({ id: '1' }), requirement({ id: '2', for: ['bureau'] })];
  const entries = [
    done('2023-02-01', { requirement: '1' }),
    done('2023-02-01', { requirement: '9' }),
    done('2023-08-01', { requirement: '9' }),
    done('2023-02-01', { requirement: '9', unit: 'primary-2' }),
    done('2023-02-01', { requirement: '__proto__' }),
    done('2023-02-01', { requirement: '2' }),
    { kind: 'submit', on: '2023-02-01' } as const,
  ];

  it('are kept and shown: the unit’s own, up to the day; and those of a duty that falls to it no longer', () => {
    const { orphans } = progressIn({ requirements, entries, asOf: '2023-06-30' });
    expect(orphans.map(({ entry }) => entry.id)).toEqual(['e2', 'e5', 'e6']);
  });

  it('are everyone’s without a unit', () => {
    const { orphans } = progressIn({ requirements, entries, asOf: '2023-12-31', unit: null });
    expect(orphans.map(({ entry }) => entry.id)).toEqual(['e2', 'e3', 'e4', 'e5']);
  });

  it('does not count a report that was handed in', () => {
    const submitted = { kind: 'submit', on: '2023-02-01', requirement: '9' } as const;
    expect(progressIn({ requirements, entries: [submitted], asOf: '2023-06-30' }).orphans).toEqual([]);
  });
});

describe('records made when the requirement read otherwise', () => {
  const duty = requirement();
  const print = fingerprintOf(duty);
  const outdated = (...entries: Parameters<typeof standingOf>[1]) =>
    standingOf(duty, entries, '2023-12-31', { unit: null }).outdated.map(({ entry }) => entry.id);

  it('are those of done, progress and exempt with another fingerprint', () => {
    expect(
      outdated(
        done('2023-02-01', { print: 'old' }),
        add('1', '2023-02-02', { print: 'old' }),
        exempt('2023-02-03', { print: 'old' }),
        note('2023-02-04', { print: 'old' }),
        done('2023-02-05', { print }),
      ),
    ).toEqual(['e1', 'e2', 'e3']);
  });

  it('hold once they are confirmed under the present text', () => {
    expect(outdated(done('2023-02-01', { print: 'old' }), confirm('2023-03-01', { print }))).toEqual([]);
  });

  it('do not hold by a confirmation of another text, an earlier one, or another unit’s', () => {
    const old = done('2023-02-01', { print: 'old' });
    expect(outdated(old, confirm('2023-03-01', { print: 'older' }))).toEqual(['e1']);
    expect(outdated(confirm('2023-03-01', { print }), old)).toEqual(['e2']);
    expect(outdated(old, confirm('2023-03-01', { print, unit: 'primary-2' }))).toEqual(['e1']);
  });
});
