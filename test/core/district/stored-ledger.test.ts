import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { countedFiles } from '../../../src/core/district/known-keys.ts';
import { rollUp } from '../../../src/core/district/rollup.ts';
import { asReviewed, readSummary, storedLedgerOf } from '../../../src/core/district/stored-ledger.ts';
import { sumUpLedger } from '../../../src/core/district/sum-up-ledger.ts';
import type { SummedLedger } from '../../../src/core/district/unit-record.ts';
import type { LedgerFile } from '../../../src/core/ledger/ledger-file.ts';
import { firstPrev, readLine, sealEntry } from '../../../src/core/ledger/line.ts';
import type { Signer } from '../../../src/core/ledger/signing/signature.ts';
import { pemOf, signerOf } from '../../../src/core/ledger/signing/signature.ts';
import type { AsOf } from '../../../src/core/progress/as-of.ts';
import { decodeFacts, encodeFacts } from '../../../src/core/progress/facts/facts-text.ts';
import { anyGrowingLedger, ownUnit } from '../../support/any-ledger.ts';
import { ledgerFileWith, momentAt, testPlan, ulid, writerNamed } from '../../support/entries.ts';
import fc from '../../support/fast-check.ts';
import { cap, count, day, decimal, planWith, recurring, requirement, share } from '../../support/plans.ts';
import { rounds } from '../../support/rounds.ts';

const plan = planWith({
  id: testPlan,
  requirements: [
    requirement({ id: '1.1', target: count('2') }),
    requirement({ id: '1.2', target: count('3', { across: true }) }),
    requirement({ id: '1.3', target: recurring('1', 'month') }),
    requirement({ id: '1.4', target: share('95') }),
    requirement({ id: '1.5', target: cap('4') }),
    requirement({ id: '1.6' }),
  ],
});
const unit = { id: ownUnit, name: '实验小学', kind: Object.keys(plan.units)[0] ?? '', groups: {} };
const lastDay: AsOf = { day: plan.period.to, ended: true };

const tableOf = (ledger: Omit<SummedLedger, 'faults' | 'sources'>, asOf: AsOf) =>
  rollUp(
    plan,
    [{ unit, arrival: { kind: 'ledger', faults: 0, sources: [], ...ledger } }],
    asOf,
    day('2024-01-01'),
  ).units.map(({ ledger: _, ...row }) => row);

describe('what a shared store keeps of a ledger', () => {
  test('says the same as its entries, on the last day and on every day after which nothing was recorded', () => {
    fc.assert(
      fc.property(anyGrowingLedger, ({ after }) => {
        const { facts, ...rest } = storedLedgerOf(plan, after, unit);
        const again = {
          ...(JSON.parse(JSON.stringify(rest)) as typeof rest),
          facts: decodeFacts(`[${facts.map(encodeFacts).join(',')}]`),
        };
        const latest = facts.reduce((last, one) => (one.lastDay && one.lastDay > last ? one.lastDay : last), '');
        const days = [lastDay, ...(latest === '' ? [] : [{ day: day(latest), ended: false }])];
        for (const asOf of days) {
          const entries = sumUpLedger(unit, after, { plan, asOf });
          expect(tableOf(again, asOf)).toEqual(tableOf(entries, asOf));
        }
      }),
      { seed: 1, numRuns: rounds({ few: 40, full: 200 }) },
    );
  });

  test('keeps points of a duty of which nothing else is recorded', () => {
    const scored = planWith({ id: testPlan, requirements: [requirement({ score: decimal('10') })] });
    const score = {
      id: ulid(1),
      at: momentAt(1),
      unit: ownUnit,
      kind: 'score',
      requirement: '1.1',
      points: '8.5',
    } as const;
    const { facts } = storedLedgerOf(scored, [ledgerFileWith(writerNamed('a'), [score])], unit);
    expect(facts).toMatchObject([{ requirement: '1.1', entries: 0, points: { self: decimal('8.5') } }]);
    expect(decodeFacts(`[${facts.map(encodeFacts).join()}]`)).toEqual(facts);
  });

  describe('of what reviewers accepted', () => {
    const records = ledgerFileWith(
      writerNamed('a'),
      ['1.1', '1.2', '1.6', '1.6'].map((requirement) => ({ unit: ownUnit, kind: 'done', requirement }) as const),
    );
    const signers = [1, 2].map((seed) => signerOf(pemOf(new Uint8Array(32).fill(seed))));
    const [first, second] = signers.map((signer) => signer?.key ?? '') as [string, string];

    /** A file of acceptances of the records with these numbers, signed or not. */
    function acceptances(letter: string, numbers: readonly number[], signer: Signer | undefined): LedgerFile {
      const writer = writerNamed(letter);
      let prev = firstPrev(testPlan, writer);
      const lines = numbers.map((number, index) => {
        const { requirement = '' } = records.lines[number - 1]?.entry ?? {};
        const verdict = { kind: 'review', verdict: 'accepted', reviews: [ulid(number)], points: '1' } as const;
        const usual = { v: 2, id: ulid(100 * letter.charCodeAt(0) + index), at: momentAt(500 + index) } as const;
        const said = { ...usual, by: `审核${letter}`, unit: ownUnit, plan: testPlan, requirement, ...verdict };
        const { entry } = sealEntry({ ...said, prev }, signer);
        prev = entry.hash;
        return { line: index + 1, entry };
      });
      return { writer, lines };
    }

    const files = [records, acceptances('b', [1, 3], signers[0]), acceptances('c', [2, 4], signers[1])];

    test('goes by the keys that are known, as the entries do; where only they can tell, it says so', () => {
      for (const known of [[], [first], [second], [first, second]]) {
        const isKnown = (key: string) => known.includes(key);
        const told = asReviewed(storedLedgerOf(plan, files, unit), isKnown);
        const listed = [...known, 'none'].map((key) => ({ key }));
        const keys = {
          writers: new Set<string>(),
          listed,
          own: new Set<string>(),
          unit: [],
          takenOn: () => day('2024-01-01'),
        };
        const entries = sumUpLedger(unit, countedFiles(files, keys), { plan, asOf: lastDay });
        expect(told === undefined, `${known.length} known`).toBe(known.length === 1);
        if (told !== undefined) expect(tableOf(told, lastDay)).toEqual(tableOf(entries, lastDay));
      }
      const one = asReviewed(storedLedgerOf(plan, files.slice(0, 2), unit), (key) => key === first);
      expect(one?.facts.map(({ isAccepted }) => isAccepted)).toEqual([true, false, false]);
    });

    test('says whose keys they are, the same in whatever order the files come, and comes back', () => {
      const { facts, ...summary } = storedLedgerOf(plan, files, unit);
      expect(summary.acceptedBy).toEqual({ [first]: ['1.1', '1.6'], [second]: ['1.2', '1.6'] });
      const { facts: same, ...again } = storedLedgerOf(plan, [...files].reverse(), unit);
      expect([same, JSON.stringify(again)]).toEqual([facts, JSON.stringify(summary)]);
      expect(readSummary(JSON.stringify(summary))).toEqual(summary);
      expect(readSummary(JSON.stringify({ ...summary, acceptedBy: { [first]: '1.1' } }))).toBeUndefined();
    });

    test('has none without a signature; a line with a broken one is none that was read', () => {
      const unsigned = acceptances('b', [1], undefined);
      const { facts, acceptedBy } = storedLedgerOf(plan, [records, unsigned], unit);
      expect([facts[0]?.isAccepted, acceptedBy]).toEqual([false, {}]);
      const [line] = acceptances('c', [1], signers[0]).lines;
      const { hash: _, ...signed } = line?.entry ?? {};
      const forged = JSON.stringify({ ...signed, by: '别人' });
      const hash = createHash('sha256').update(forged.slice(0, -1)).digest('hex');
      expect(readLine(Buffer.from(`${forged.slice(0, -1)},"hash":"${hash}"}`))).toMatchObject({
        fault: 'broken-signature',
      });
    });

    test('is not believed where facts say accepted and no key stands for it', () => {
      const stored = storedLedgerOf(plan, files.slice(0, 2), unit);
      expect(asReviewed({ ...stored, acceptedBy: {} }, () => true)).toBeUndefined();
    });
  });

  test('has nothing of duties of which nothing is recorded', () => {
    expect(storedLedgerOf(plan, [], unit)).toMatchObject({ facts: [], entries: 0, othersEntries: 0 });
  });
});
