import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../../../src/core/decimal.ts';
import type { Answer } from '../../../../src/core/ledger/answer.ts';
import { alreadyThere } from '../../../../src/core/ledger/compare-sayings.ts';
import { fingerprintOf } from '../../../../src/core/ledger/fingerprint.ts';
import { propose } from '../../../../src/core/ledger/propose.ts';
import type { Requirement } from '../../../../src/core/plan/plan.ts';
import { writtenPoints } from '../../../../src/core/progress/points/points.ts';
import { sumPoints } from '../../../../src/core/progress/points/points-sum.ts';
import { suggestedPoints } from '../../../../src/core/progress/points/suggested-points.ts';
import type { Progress } from '../../../../src/core/progress/progress.ts';
import { progressOf } from '../../../../src/core/progress/progress-of.ts';
import { pointsSumWords, pointsWords } from '../../../../src/words/answers/points-words.ts';
import {
  cap,
  count,
  day,
  decimal,
  never,
  planWith,
  recurring,
  requirement,
  school,
  share,
} from '../../../support/plans.ts';
import { progressIn, standingOf } from '../../../support/progress.ts';
import { add, done, type EntryParts, exempt, ledgerOf } from '../../../support/records.ts';

const scored = (max: string, parts: Parameters<typeof requirement>[0] = {}) =>
  requirement({ score: decimal(max), ...parts });

const score = (points: string, parts: Partial<EntryParts> = {}): EntryParts => ({
  kind: 'score',
  v: 2,
  points,
  ...parts,
});

const review = (verdict: 'accepted' | 'returned', points?: string): EntryParts => ({
  kind: 'review',
  verdict,
  by: '赵科员',
  ...(verdict === 'returned' && { reason: '缺签到表' }),
  ...(points !== undefined && { v: 2, points }),
});

/** The only requirement of a plan, each entry in the file of its recorder. */
function found(duty: Requirement, ...entries: readonly EntryParts[]) {
  const state = ledgerOf(...entries);
  const standing = state.standing.map((placement) => ({ ...placement, writer: `of-${placement.entry.by}` }));
  const plan = planWith({ requirements: [duty] });
  const [only] = progressOf(
    plan,
    { ...state, standing },
    { day: day('2023-12-31'), ended: false },
    school,
  ).requirements;
  if (only?.points === undefined) throw new Error('it has no points');
  return { ...only, points: only.points };
}

const given = (...entries: readonly EntryParts[]) => writtenPoints(found(scored('10'), ...entries).points);

describe('points', () => {
  it('are the unit’s last word and the last acceptance’s; where nobody gave any there are none, not 0', () => {
    expect(given()).toEqual({ max: '10', self: null, reviewed: null });
    expect(given(score('8'), score('0'))).toEqual({ max: '10', self: '0', reviewed: null });
    expect(given(done('2023-03-01'), review('accepted', '7'), review('accepted', '6.5')).reviewed).toBe('6.5');
    expect(given(done('2023-03-01'), review('accepted', '7'), review('accepted')).reviewed).toBeNull();
  });

  it('that were accepted stand for nothing once the duty was sent back', () => {
    expect(given(done('2023-03-01'), review('accepted', '7'), review('returned')).reviewed).toBeNull();
    expect(given(done('2023-03-01'), review('returned'), review('accepted', '7')).reviewed).toBe('7');
  });

  it('are given to nobody by themselves', () => {
    const own: EntryParts = { ...review('accepted', '10'), by: '王老师' };
    expect(given(done('2023-03-01'), own).reviewed).toBeNull();
    expect(given(score('10'), own).reviewed).toBeNull();
  });

  it('begin nothing, and change no fingerprint', () => {
    expect(found(scored('10'), score('8'), { kind: 'receipt', v: 2 }).status).toBe('not-started');
    expect(fingerprintOf(scored('10', { scoring: '少一次扣1分' }))).toBe(fingerprintOf(requirement()));
  });

  it('count at the last day when they are given after the plan has ended', () => {
    const late = score('8', { at: '2024-02-01T09:00:00.000+08:00' });
    const { points } = standingOf(scored('10'), [late], '2024-02-02');
    expect(points && writtenPoints(points).self).toBe('8');
  });
});

function three(...entries: readonly EntryParts[]): Progress {
  const requirements = ['1.1', '1.2', '1.3'].map((id, index) => scored(['10', '5.5', '0.3'][index] ?? '', { id }));
  return progressIn({ requirements: [...requirements, requirement({ id: '1.4' })], entries, asOf: '2023-12-31' });
}

describe('a sum of points', () => {
  it('is exact, and says how many are not in it', () => {
    const { requirements } = three(score('0.1', { requirement: '1.1' }), score('0.2', { requirement: '1.3' }));
    const sum = sumPoints(requirements);
    expect(sum && writtenPoints(sum)).toEqual({ max: '15.8', self: '0.3', reviewed: null });
    expect(sum?.lacking).toEqual({ self: 1, reviewed: 3 });
    expect(pointsSumWords(requirements, 'zh')?.all).toBe('分值15.8，自评分0.3（1条未自评），未审核');
  });

  it('leaves out what is exempt, and tells it', () => {
    const { requirements } = three(exempt(undefined, { requirement: '1.1' }), score('9', { requirement: '1.1' }));
    const sum = sumPoints(requirements);
    expect(sum && writtenPoints(sum)).toEqual({ max: '5.8', self: null, reviewed: null });
    expect(pointsSumWords(requirements, 'zh')?.all).toBe('分值5.8，未自评，未审核，不适用1条不计分');
    expect(requirements[0] && pointsWords(requirements[0], 'zh')?.all).toBe('分值10，不计分');
    expect(pointsSumWords(requirements.slice(0, 1), 'zh')?.all).toBe('不适用1条不计分');
  });

  it('leaves out points above today’s score, which are to be confirmed', () => {
    const { requirements } = three(score('6', { requirement: '1.2' }), score('9', { requirement: '1.1' }));
    const sum = sumPoints(requirements);
    expect(sum && writtenPoints(sum).self).toBe('9');
    expect(requirements[1] && pointsWords(requirements[1], 'zh')?.self).toBe('6（高于分值5.5，需复核）');
    expect(pointsSumWords(requirements, 'zh')?.self).toBe('9（1条未自评，1条需复核）');
    expect(pointsSumWords(requirements.slice(1, 2), 'zh')?.all).toBe('分值5.5，自评分1条需复核，未审核');
  });

  it('leaves out what the unit only contributes to', () => {
    const across = scored('10', { target: count('3', { across: true }) });
    expect(sumPoints(progressIn({ requirements: [across], asOf: '2023-06-30' }).requirements)).toBeUndefined();
  });

  it('is none where no duty has a score', () => {
    const { requirements } = progressIn({ requirements: [requirement()], asOf: '2023-06-30' });
    expect(sumPoints(requirements)).toBeUndefined();
    expect(pointsSumWords(requirements, 'zh')).toBeUndefined();
  });
});

describe('what a unit might give itself', () => {
  const suggested = (duty: Requirement, ...entries: readonly EntryParts[]) => {
    const points = suggestedPoints(found(duty, ...entries));
    return points && formatDecimal(points);
  };

  it('is all of it when the duty is done, whatever it asks', () => {
    expect(suggested(scored('10'), done('2023-03-01'))).toBe('10');
    expect(suggested(scored('10', { target: count('2') }), add('3', '2023-03-01'))).toBe('10');
  });

  it('goes by the share or the periods that are met otherwise, rounded down', () => {
    expect(suggested(scored('10', { target: count('3') }), add('2', '2023-03-01'))).toBe('6.66');
    expect(suggested(scored('10', { target: share('90') }), add('30/40', '2023-03-01'))).toBe('8.33');
    const quarterly = scored('10', { target: recurring('1', 'quarter') });
    expect(suggested(quarterly, add('1', '2023-03-01'), add('5', '2023-05-01'))).toBe('5');
    const confirmed: EntryParts = { kind: 'done', v: 2, on: '2023-03-31', period: '2023-Q1' };
    expect(suggested(scored('10', { target: never('quarter') }), confirmed)).toBe('2.5');
  });

  it('is not known where neither tells', () => {
    expect(suggested(scored('10'))).toBeUndefined();
    expect(suggested(scored('10', { target: cap('5') }))).toBeUndefined();
    expect(suggested(scored('10', { target: never('quarter') }), add('1', '2023-03-01'))).toBeUndefined();
    expect(suggested(scored('10', { target: share('90') }))).toBeUndefined();
    expect(suggested(scored('10'), exempt())).toBeUndefined();
  });
});

describe('points that a person types', () => {
  const proposed = (points: string, duty: Requirement = scored('10')) => {
    const answer: Answer = { kind: 'score', points };
    const made = propose(answer, duty, planWith(), day('2026-11-29'));
    return 'draft' in made ? made.draft.points : made.refusal.code;
  };

  it('lie between 0 and the score, in whatever width they are typed', () => {
    expect(['0', '10', '8.50', '８．５', '8.5分', ' 8.5 ', '八点五分'].map((text) => proposed(text))).toEqual([
      '0',
      '10',
      '8.5',
      '8.5',
      '8.5',
      '8.5',
      '8.5',
    ]);
    for (const text of ['', '-1', '10.1', '十一', '约8分', '1e1', '8/10', '0.1234567'])
      expect(proposed(text)).toBe('bad-points');
    expect(proposed('1', requirement())).toBe('no-score');
  });

  it('are recorded anew from a form where others were given since, and not where they stand', () => {
    const [one, two] = [score('8'), score('9')];
    const saying = { draft: { kind: 'score', requirement: '1.1', points: '8' } as const, names: [] };
    const entries = (...parts: readonly EntryParts[]) => ledgerOf(...parts).standing.map(({ entry }) => entry);
    expect(alreadyThere([saying], entries(one), '2023-03-01').size).toBe(1);
    expect(alreadyThere([saying], entries(one, two), '2023-03-01').size).toBe(0);
  });
});
