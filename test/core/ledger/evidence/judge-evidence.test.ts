import { describe, expect, test } from 'vitest';
import { type CopyState, isDamage, judgeEvidence } from '../../../../src/core/ledger/evidence/judge-evidence.ts';
import { foldLedger } from '../../../../src/core/ledger/fold.ts';
import { type EntrySketch, ledgerFileWith, ulid, writerNamed } from '../../../support/entries.ts';
import { planWith, requirement } from '../../../support/plans.ts';

const hash = 'a'.repeat(64);
const evidence = [{ name: '会议记录.docx', sha256: hash, bytes: 1 }];
const removal: EntrySketch = { kind: 'note', reason: '按要求', removes: hash };
const plan = planWith({ requirements: [requirement({ id: '1.1', due: '2023-06-30' }), requirement({ id: '2.3' })] });

function judged(state: CopyState['state'], sketches: readonly EntrySketch[], elsewhere: readonly string[] = []) {
  const ledger = foldLedger([ledgerFileWith(writerNamed('a'), sketches)]);
  return judgeEvidence([{ sha256: hash, state }], ledger, plan, new Set(elsewhere));
}

const codes = (...given: Parameters<typeof judged>) => judged(...given).map(({ code }) => code);

describe('evidence', () => {
  test('that is there and in its place is not mentioned', () => {
    expect(judged('ok', [{ on: '2023-03-08', evidence }])).toEqual([]);
  });

  test.each([
    ['missing', true],
    ['changed', true],
    ['empty', false],
  ] as const)('that is %s is named; damage: %s', (state, damage) => {
    const found = judged(state, [{ on: '2023-03-08', evidence }]);
    expect(found).toEqual([{ code: state, sha256: hash, names: ['会议记录.docx'], requirements: ['1.1'] }]);
    expect(found.map(isDamage)).toEqual([damage]);
  });

  test('that was removed by request is not missing; a copy that is there all the same is named', () => {
    expect(codes('missing', [{ on: '2023-03-08', evidence }, removal])).toEqual(['removed']);
    expect(codes('ok', [{ on: '2023-03-08', evidence }, removal])).toEqual(['still-there']);
    expect(codes('changed', [{ on: '2023-03-08', evidence }, removal])).toEqual(['still-there']);
  });

  test('that was removed here and is needed by another plan or requirement may be there', () => {
    expect(codes('ok', [{ on: '2023-03-08', evidence }, removal], [hash])).toEqual(['removed']);
    expect(codes('ok', [{ on: '2023-03-08', evidence }, { requirement: '2.3', evidence }, removal])).toEqual([]);
    expect(codes('missing', [{ on: '2023-03-08', evidence }, { requirement: '2.3', evidence }, removal])).toEqual([
      'missing',
    ]);
  });

  test('of one content under several requirements is noted, under one requirement twice not', () => {
    const two = judged('ok', [
      { on: '2023-03-08', evidence },
      { requirement: '2.3', evidence: [{ ...evidence[0], name: '记录.docx' }] as typeof evidence },
    ]);
    expect(two).toMatchObject([
      { code: 'shared', names: ['会议记录.docx', '记录.docx'], requirements: ['1.1', '2.3'] },
    ]);
    expect(
      codes('ok', [
        { on: '2023-03-08', evidence },
        { on: '2023-03-09', evidence },
      ]),
    ).toEqual([]);
  });

  test.each<[string, EntrySketch, string[]]>([
    ['something done on the last day', { on: '2023-06-30', evidence }, []],
    ['something done after the due', { on: '2023-07-01', evidence }, ['late']],
    ['something recorded after the due without a day', { at: '2023-07-01T08:00:00.000+08:00', evidence }, ['late']],
    ['papers brought in later', { kind: 'attach', at: '2024-02-01T08:00:00.000+08:00', evidence }, []],
    ['papers that name their own day', { kind: 'attach', on: '2023-07-01', evidence }, ['late']],
    ['a requirement without a due', { requirement: '2.3', on: '2023-12-31', evidence }, []],
    ['a requirement that the plan no longer has', { requirement: '9.9', on: '2023-12-31', evidence }, []],
  ])('that shows %s is late: %j', (_what, sketch, expected) => {
    expect(codes('ok', [sketch])).toEqual(expected);
  });

  test('that belongs to an earlier entry is as late as that entry', () => {
    const later: EntrySketch = { kind: 'attach', to: ulid(1), at: '2024-02-01T08:00:00.000+08:00', evidence };
    expect(codes('ok', [{ on: '2023-06-01' }, later])).toEqual([]);
    expect(codes('ok', [{ on: '2023-07-01' }, later])).toEqual(['late']);
  });

  test('of entries that were taken back is neither shared nor late, but missing where it is', () => {
    const taken: EntrySketch[] = [
      { on: '2023-07-01', evidence },
      { kind: 'retract', retracts: ulid(1) },
    ];
    expect(codes('ok', taken)).toEqual([]);
    expect(codes('missing', taken)).toEqual(['missing']);
  });
});
