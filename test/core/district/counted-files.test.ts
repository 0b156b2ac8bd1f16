import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/day.ts';
import { kindNamed } from '../../../src/core/district/kinds-for.ts';
import {
  countedFiles,
  type KnownReviewers,
  type ListedKey,
  submissionWorth,
} from '../../../src/core/district/known-keys.ts';
import { unitIdFor, unitIdIn } from '../../../src/core/district/unit-id.ts';
import { composeEntries } from '../../../src/core/ledger/compose.ts';
import type { Entry } from '../../../src/core/ledger/entry.ts';
import type { LedgerFile, LedgerLine } from '../../../src/core/ledger/ledger-file.ts';
import { firstPrev } from '../../../src/core/ledger/line.ts';
import { pemOf, signerOf } from '../../../src/core/ledger/signing/signature.ts';
import { ledgerFileWith, ulid, writerNamed } from '../../support/entries.ts';
import { day, planWith } from '../../support/plans.ts';

describe('what counts of a unit’s ledger', () => {
  const [here, there] = [writerNamed('a'), writerNamed('b')];
  const verdicts = [
    {},
    { kind: 'review', verdict: 'accepted' },
    { kind: 'review', verdict: 'returned', reason: '缺签到表' },
  ] as const;

  const known = (more: Partial<KnownReviewers>): KnownReviewers => ({
    ...{ writers: new Set(), listed: [], own: new Set(), unit: [], takenOn: () => day('2024-01-10') },
    ...more,
  });
  const bureau = signerOf(pemOf(new Uint8Array(32).fill(1)));
  const school = signerOf(pemOf(new Uint8Array(32).fill(2)));

  /** A file with one acceptance, signed by a key. */
  function acceptedBy(signer = bureau): LedgerFile {
    const draft = { kind: 'review', requirement: '1.1', verdict: 'accepted', reviews: [ulid(1)] } as const;
    const { entries } = composeEntries([draft], {
      ...{ at: '2023-12-20T09:00:00.000+08:00', by: '赵科员', unit: 'shiyan', plan: 'party-2023' },
      prev: firstPrev('party-2023', there),
      random: (count) => new Uint8Array(count),
      signer,
    });
    return {
      writer: there,
      lines: entries.map((entry, index) => ({ line: index + 1, entry })),
    };
  }
  const counts = (files: readonly LedgerFile[], more: Partial<KnownReviewers>) =>
    countedFiles(files, known(more)).some(({ lines }) => lines.some(({ entry }) => entry.verdict === 'accepted'));
  const listed = (signer = bureau, until?: Day) => [{ key: signer?.key ?? '', ...(until && { until }) }];

  it('is an acceptance by a reviewer’s listed key, whoever’s file it stands in', () => {
    expect(counts([acceptedBy()], { listed: listed() })).toBe(true);
    expect(counts([acceptedBy(school)], { listed: listed() })).toBe(false);
  });

  it('is, where none is listed, one by the own key, but not over what was recorded here', () => {
    const own = new Set([bureau?.key ?? '']);
    expect(counts([acceptedBy()], { own })).toBe(true);
    expect(counts([acceptedBy(school)], { own })).toBe(false);
    const recorded = ledgerFileWith(here, [{ id: ulid(1) }]);
    expect(counts([acceptedBy(), recorded], { own })).toBe(true);
    expect(counts([acceptedBy(), recorded], { own, writers: new Set([here]) })).toBe(false);
    expect(counts([acceptedBy()], { own, listed: listed(school) })).toBe(false);
  });

  it('is none by a key of the unit itself, though a reviewer’s list has it too', () => {
    expect(counts([acceptedBy(school)], { listed: listed(school), unit: listed(school) })).toBe(false);
    expect(counts([acceptedBy()], { own: new Set([bureau?.key ?? '']), unit: listed() })).toBe(false);
  });

  it('is one by an ended key only as far as it was taken in before', () => {
    const until = day('2024-01-01');
    expect(counts([acceptedBy()], { listed: listed(bureau, until) })).toBe(false);
    expect(counts([acceptedBy()], { listed: listed(bureau, until), takenOn: () => until })).toBe(true);
  });

  it('is a submission worth by the key that signed it', () => {
    const { entry } = acceptedBy(school).lines[0] as LedgerLine;
    const state = (keys: readonly ListedKey[], one: Entry = entry) =>
      submissionWorth(one, [], keys, () => day('2024-01-10')).signature;
    const { key: _, sig: __, ...unsigned } = entry;
    expect([state([]), state([], unsigned)]).toEqual(['unlisted', 'none']);
    expect([state(listed(school)), state(listed()), state(listed(), unsigned)]).toEqual([
      'listed',
      'strange',
      'strange',
    ]);
    expect(state(listed(school, day('2024-01-01')))).toBe('strange');
    // A new principal's key beside the old one.
    expect(state([...listed(bureau, day('2024-01-01')), ...listed(school)])).toBe('listed');
  });

  it('is no acceptance that was not written on this computer', () => {
    const counted = countedFiles(
      [ledgerFileWith(here, verdicts), ledgerFileWith(there, verdicts)],
      known({ writers: new Set([here]) }),
    );
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
