import { describe, expect, it } from 'vitest';
import { foldLedger } from '../../../src/core/ledger/fold.ts';
import type { LedgerFile } from '../../../src/core/ledger/ledger-file.ts';
import {
  entriesOfOthers,
  forgedReviews,
  planMerge,
  sharedRequirements,
  strangerIn,
  unionOf,
  verdictsIn,
} from '../../../src/core/ledger/merge.ts';
import { type EntrySketch, ledgerFileWith, momentAt, testPlan, ulid, writerNamed } from '../../support/entries.ts';
import fc from '../../support/fast-check.ts';
import { rounds } from '../../support/rounds.ts';

type Copy = readonly LedgerFile[];

const [a, b] = [writerNamed('a'), writerNamed('b')];
const written = (count: number, firstId = 1, change: EntrySketch = {}): EntrySketch[] =>
  Array.from({ length: count }, (_, index) => ({
    id: ulid(firstId + index),
    at: momentAt(firstId + index),
    ...change,
  }));

const merged = (ours: Copy, theirs: Copy): Copy => planMerge(ours, theirs).after;

/** What the ledger says, apart from which file is called what. */
function saidBy(copy: Copy) {
  const { all, standing, retracted, incompleteBatches, idleRetractions } = foldLedger(copy);
  const ids = (placements: typeof all) => placements.map(({ entry }) => entry.id);
  return {
    all: ids(all),
    standing: ids(standing),
    retracted: [...retracted].sort(),
    incomplete: incompleteBatches.map(({ id, present, of }) => `${id} ${present}/${of}`).sort(),
    idle: ids(idleRetractions),
  };
}

describe('merging', () => {
  it('takes in a writer of whom nothing is here', () => {
    const { steps } = planMerge([ledgerFileWith(a, written(2))], [ledgerFileWith(b, written(3, 10))]);
    expect(steps).toMatchObject([{ kind: 'new', writer: b, added: { length: 3 } }]);
  });

  it('replaces ours by a longer file that continues it, and leaves ours where it is the longer', () => {
    const [short, long] = [ledgerFileWith(a, written(2)), ledgerFileWith(a, written(5))];
    expect(planMerge([short], [long]).steps).toMatchObject([{ kind: 'continues', writer: a, added: { length: 3 } }]);
    expect(planMerge([long], [short])).toMatchObject({ steps: [], divergences: [], after: [long] });
    expect(planMerge([long], [long]).steps).toEqual([]);
  });

  it('says where two files of one writer part, and keeps the other beside ours', () => {
    const ours = ledgerFileWith(a, [...written(3), ...written(1, 20)]);
    const theirs = ledgerFileWith(a, [...written(3), ...written(2, 30)]);
    const { steps, divergences, after } = planMerge([ours], [theirs]);
    expect(divergences).toEqual([{ writer: a, common: 3, ours: 1, theirs: 2 }]);
    expect(steps).toMatchObject([{ kind: 'branch', added: { length: 2 } }]);
    expect(steps[0]?.writer).toBe(`${a}~${theirs.lines[3]?.entry.hash.slice(0, 8)}`);
    expect(foldLedger(after).all).toHaveLength(6);
  });

  it('lets a branch grow under its name', () => {
    const ours = ledgerFileWith(a, [...written(3), ...written(1, 20)]);
    const branch = ledgerFileWith(a, [...written(3), ...written(2, 30)]);
    const grown = ledgerFileWith(a, [...written(3), ...written(4, 30)]);
    const both = merged([ours], [branch]);
    const { steps, divergences } = planMerge(both, [grown]);
    expect(divergences).toEqual([]);
    expect(steps).toMatchObject([{ kind: 'continues', writer: both[1]?.writer, added: { length: 2 } }]);
  });

  it('lets a whole file mend ours where a line of it cannot be read', () => {
    const whole = ledgerFileWith(a, written(4));
    const damaged = { ...whole, lines: whole.lines.filter(({ line }) => line !== 2) };
    expect(planMerge([damaged], [whole]).steps).toMatchObject([{ kind: 'continues', added: { length: 1 } }]);
  });

  it('finds one id with two contents', () => {
    const forged = ledgerFileWith(b, [{ id: ulid(1), note: '另一件事' }]);
    expect(planMerge([ledgerFileWith(a, written(1))], [forged]).conflicts).toHaveLength(1);
    expect(planMerge([ledgerFileWith(a, written(1))], [ledgerFileWith(b, written(1))]).conflicts).toEqual([]);
  });

  it('finds an entry of another unit or plan', () => {
    const file = ledgerFileWith(b, [...written(1), ...written(1, 5, { unit: 'elsewhere' })]);
    const found = strangerIn(planMerge([], [file]), 'experimental-primary', testPlan);
    expect(found).toMatchObject({ line: 2, unit: 'elsewhere' });
    expect(strangerIn(planMerge([file], [file]), 'experimental-primary', testPlan)).toBeUndefined();
  });

  it('names requirements that have records from two hands, where they stand and something came in', () => {
    const ours = ledgerFileWith(a, [...written(1), ...written(1, 2, { requirement: '2.1' })]);
    const theirs = ledgerFileWith(b, [
      ...written(1, 10, { by: '李老师' }),
      ...written(1, 11, { requirement: '2.1', by: '李老师' }),
      ...written(1, 12, { kind: 'retract', retracts: ulid(11) }),
    ]);
    expect(sharedRequirements(planMerge([ours], [theirs]))).toEqual([{ requirement: '1.1', by: ['李老师', '王老师'] }]);
    expect(sharedRequirements(planMerge([ours, theirs], [theirs]))).toEqual([]);
  });
});

/** Histories of two writers with branches; entries of one moment are common, and anything may be taken back. */
const sketch = (id: number): fc.Arbitrary<EntrySketch> =>
  fc
    .record({
      minute: fc.nat(3),
      kind: fc.constantFrom('done', 'reopen', 'retract'),
      target: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ minute, kind, target }) => ({
      id: ulid(id),
      at: momentAt(minute),
      kind: kind as 'done',
      ...(kind === 'retract' && { retracts: ulid(target) }),
    }));

const sketches = (from: number, count: number) =>
  fc.tuple(...Array.from({ length: count }, (_, index) => sketch(from + index)));

/** Three courses that a writer's file took: they part anywhere. */
const coursesOf = (writer: string, from: number) =>
  fc
    .tuple(
      sketches(from, 6),
      fc.array(fc.record({ fork: fc.nat(6), own: sketches(from, 4) }), { minLength: 2, maxLength: 2 }),
    )
    .map(([main, branches]) => [
      main,
      ...branches.map(({ fork, own }, index) => [
        ...main.slice(0, fork),
        ...own.map((one, at) => ({ ...one, id: ulid(from + 10 * (index + 1) + at) })),
      ]),
    ])
    .map((courses) => courses.map((course) => ledgerFileWith(writer, course)));

const worlds = fc.tuple(coursesOf(a, 1), coursesOf(b, 31)).chain(([ofA, ofB]) => {
  const part = (courses: readonly LedgerFile[]) =>
    fc.record({ course: fc.nat(courses.length - 1), length: fc.nat(10) }).map(({ course, length }) => {
      const { writer, lines } = courses[course] ?? { writer: a, lines: [] };
      return { writer, lines: lines.slice(0, length) };
    });
  const copy = fc.tuple(part(ofA), part(ofB)).map((files) => files.filter(({ lines }) => lines.length > 0));
  return fc.tuple(copy, copy, copy);
});

describe('what a merge would do to reviews', () => {
  const verdict = { kind: 'review', verdict: 'accepted', reviews: [ulid(90)] } as const;
  const reviews = (count: number) => ledgerFileWith(a, written(count, 1, verdict));

  it('is a forgery where it lengthens what the reviewer wrote on this computer', () => {
    const planned = planMerge([reviews(1)], [reviews(2)]);
    expect(forgedReviews(planned, [reviews(1)], a)).toMatchObject({ writer: a, added: { length: 1 } });
  });

  it('is none for another computer, for an own file of records, or where nothing was written here', () => {
    const planned = planMerge([reviews(1)], [reviews(2)]);
    expect(forgedReviews(planned, [reviews(1)], b)).toBeUndefined();
    expect(forgedReviews(planned, [reviews(1)], undefined)).toBeUndefined();
    const [short, long] = [ledgerFileWith(a, written(1)), ledgerFileWith(a, written(2))];
    expect(forgedReviews(planMerge([short], [long]), [short], a)).toBeUndefined();
  });

  it('brings the last verdict on each requirement, as far as it stands', () => {
    const returned = { ...verdict, verdict: 'returned', reason: '缺签到表' } as const;
    const incoming = ledgerFileWith(b, [
      { id: ulid(40), at: momentAt(40), ...verdict },
      { id: ulid(41), at: momentAt(41), ...returned },
      { id: ulid(42), at: momentAt(42), ...verdict, requirement: '1.2' },
      { id: ulid(43), at: momentAt(43), kind: 'retract', retracts: ulid(42) },
    ]);
    expect(verdictsIn(planMerge([], [incoming])).map(({ id }) => id)).toEqual([ulid(41)]);
    expect(verdictsIn(planMerge([incoming], [ledgerFileWith(a, written(1))]))).toEqual([]);
  });
});

describe('copies of one ledger', () => {
  it('are one, whichever computer each came from, and ids that stand for two things are counted', () => {
    const [one, two] = [ledgerFileWith(a, written(2)), ledgerFileWith(b, written(3, 10))];
    expect(unionOf([[one], [two], [one, two]])).toEqual({ files: [one, two], conflicts: 0 });
    const other = ledgerFileWith(b, written(1, 1, { note: '另一回事' }));
    expect(unionOf([[one], [other]]).conflicts).toBeGreaterThan(0);
  });

  it('hold entries of others, which are counted once each', () => {
    const strange = ledgerFileWith(a, [{ unit: 'elsewhere' }, {}, { id: ulid(9), plan: 'another' }]);
    expect(entriesOfOthers([strange, { ...strange, writer: b }], 'experimental-primary', testPlan)).toBe(2);
  });
});

describe('merging, whatever the histories', () => {
  it('gives the same in either direction', () => {
    fc.assert(
      fc.property(worlds, ([x, y]) => {
        expect(saidBy(merged(x, y))).toEqual(saidBy(merged(y, x)));
      }),
      { numRuns: rounds({ few: 60, full: 200 }) },
    );
  });

  it('gives the same in whatever order three copies meet', () => {
    fc.assert(
      fc.property(worlds, ([x, y, z]) => {
        const one = saidBy(merged(merged(x, y), z));
        expect(saidBy(merged(x, merged(y, z)))).toEqual(one);
        expect(saidBy(merged(merged(z, x), y))).toEqual(one);
      }),
      { numRuns: rounds({ few: 60, full: 200 }) },
    );
  });

  it('does nothing the second time, and never loses an entry', () => {
    fc.assert(
      fc.property(worlds, ([x, y]) => {
        const once = merged(x, y);
        expect(planMerge(once, y)).toMatchObject({ steps: [], divergences: [] });
        expect(planMerge(once, x)).toMatchObject({ steps: [], divergences: [] });
        const ids = new Set(saidBy(once).all);
        expect([...saidBy(x).all, ...saidBy(y).all].every((id) => ids.has(id))).toBe(true);
      }),
      { numRuns: rounds({ few: 60, full: 200 }) },
    );
  });
});
