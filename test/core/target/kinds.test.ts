import { describe, expect, it } from 'vitest';
import { unitFactsOf } from '../../../src/core/district/unit-facts.ts';
import { decodeFacts, encodeFacts, factsForm } from '../../../src/core/progress/facts/facts-text.ts';
import { tallyFormOf, tallyForms, targetKindOf, targetKinds } from '../../../src/core/target/kinds.ts';
import { topicTargetsMessages } from '../../../src/words/areas/help/topics.ts';
import { cap, count, level, never, planWith, recurring, requirement, school, share } from '../../support/plans.ts';
import { type EntryParts, ledgerOf } from '../../support/records.ts';

describe('the kinds of target', () => {
  it('have forms of tally whose codes never change and are never shared', () => {
    expect(tallyForms).toMatchObject({
      plain: { code: 0 },
      sum: { code: 1 },
      share: { code: 2 },
      periods: { code: 3 },
      level: { code: 4 },
      never: { code: 5 },
    });
    const codes = Object.values(tallyForms).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('have a form of stored facts that is another as soon as one of them is, and never an earlier one', () => {
    const codes = Object.values(tallyForms).map(({ code }) => code);
    expect(factsForm).toBe(300 + Math.max(...codes));
    expect(Math.max(...codes)).toBeLessThan(100);
  });

  it('have nothing in each form of tally that can be stored and comes back', () => {
    for (const kind of Object.keys(tallyForms) as (keyof typeof tallyForms)[]) {
      const form = tallyFormOf(tallyForms[kind].none);
      const stored = form.store(form.none);
      expect(form.kind).toBe(kind);
      expect(form.isSound(stored)).toBe(true);
      expect(form.restore(stored)).toEqual(form.none);
    }
  });

  it('are stored as they were by the first version that stored any', () => {
    const plan = planWith({
      requirements: [
        requirement({ id: '1.1', target: count('0.3') }),
        requirement({ id: '1.2', target: share('90') }),
        requirement({ id: '1.3', target: cap('5') }),
        requirement({ id: '1.4', target: recurring('1', 'month') }),
        requirement({ id: '1.5' }),
        requirement({ id: '1.6', target: share('90') }),
      ],
    });
    const entries: EntryParts[] = [
      { requirement: '1.1', kind: 'progress', amount: '0.1', on: '2023-02-01' },
      { requirement: '1.1', kind: 'progress', amount: '0.2', on: '2023-03-01' },
      { requirement: '1.2', kind: 'progress', amount: '123456789012345/123456789012346', on: '2023-03-01' },
      { requirement: '1.3', kind: 'progress', amount: '6.5', on: '2023-03-01' },
      { requirement: '1.4', kind: 'progress', amount: '1', on: '2023-04-02', period: '2023-02' },
      { requirement: '1.4', kind: 'exempt', reason: '放假', period: '2023-07' },
      { requirement: '1.5', kind: 'done', on: '2023-03-01' },
    ];
    expect(unitFactsOf(plan, ledgerOf(...entries), school).map(encodeFacts)).toEqual([
      '["1.1",0,2,0,"2023-03-01","","","",1,3,1,"2023-03-01"]',
      '["1.2",0,1,0,"2023-03-01","","","",2,123456789012345,0,123456789012346,0,"2023-03-01"]',
      '["1.3",0,1,0,"2023-03-01","","","",1,65,1,""]',
      '["1.4",0,2,0,"2023-04-02","","","",3,"2023-02",1,0,"2023-04-02",0,"2023-04-02","2023-07",0,0,"",1,""]',
      '["1.5",0,1,0,"2023-03-01","2023-03-01","","",0]',
      '["1.6",0,0,0,"","","","",2]',
    ]);
  });

  it('are stored as they were by the first version that knew levels and prohibitions', () => {
    const plan = planWith({
      requirements: [
        requirement({ id: '1.1', target: level('at-most', '45') }),
        requirement({ id: '1.2', target: level('at-most', '45') }),
        requirement({ id: '1.3', target: never() }),
        requirement({ id: '1.4', target: never('quarter') }),
      ],
    });
    const entries: EntryParts[] = [
      { requirement: '1.1', kind: 'progress', amount: '44.5', on: '2023-03-01' },
      { requirement: '1.3', kind: 'progress', amount: '2', note: '补课', on: '2023-03-01', id: 'b1' },
      { requirement: '1.3', kind: 'progress', amount: '1', note: '补课', on: '2023-04-01' },
      { requirement: '1.3', kind: 'done', to: 'b1', on: '2023-05-01' },
      { requirement: '1.3', kind: 'done', on: '2023-06-30' },
      { requirement: '1.4', kind: 'done', period: '2023-Q1', on: '2023-04-03' },
      { requirement: '1.4', kind: 'exempt', reason: '停课', period: '2023-Q2..2023-Q3' },
    ];
    const facts = unitFactsOf(plan, ledgerOf(...entries), school);
    expect(facts.map(encodeFacts)).toEqual([
      '["1.1",0,1,0,"2023-03-01","","","",4,445,1,"2023-03-01","2023-03-01"]',
      '["1.2",0,0,0,"","","","",4]',
      '["1.3",0,4,0,"2023-06-30","2023-05-01","","",5,"2023-06-30",2,2,0,"2023-03-01","2023-05-01",1,0,"2023-04-01",""]',
      '["1.4",0,2,0,"2023-04-03","2023-04-03","","",5,"",0,"2023-Q1","2023-04-03",0,"2023-Q2","",1,"2023-Q3","",1]',
    ]);
    expect(decodeFacts(`[${facts.map(encodeFacts).join()}]`)).toEqual(facts);
  });

  it.each([
    '5',
    '5,"2023-13-01",0',
    '5,"",1,1,0,"2023-03-01"',
    '5,"",1,1,0,"",""',
    '5,"",-1',
    '5,"",0,"2023-Q1","",2',
    '4,445,1,"",""',
    '4,-1,0,"2023-03-01",""',
  ])('are no facts where the text holds what nobody stored: %s', (tally) => {
    expect(() => decodeFacts(`[["1.1",0,1,0,"2023-03-01","","","",${tally}]]`)).toThrow(SyntaxError);
  });

  it.each([
    [count('2'), { 'at-least': '2', unit: '次' }],
    [recurring('0.50', 'month'), { 'at-least': '0.5', unit: '次', every: 'month' }],
    [share('95'), { 'at-least': '95%', of: '中小学校' }],
    [cap('5'), { 'at-most': '5', unit: '份' }],
    [level('at-most', '45.0'), { 'at-most': '45', unit: '人', measure: 'latest' }],
    [level('at-least', '30'), { 'at-least': '30', unit: '人', measure: 'latest' }],
    [never(), { never: 'true' }],
    [never('quarter'), { never: 'true', every: 'quarter' }],
  ])('are written by the keys of a plan: %o', (target, written) => {
    expect(targetKindOf(target).written(target)).toEqual(written);
  });

  it.each(['zh', 'en'] as const)('are each told in the topic on targets, beside what has none (%s)', (language) => {
    const [first] = topicTargetsMessages[language].parts;
    const terms = typeof first === 'object' && 'terms' in first ? first.terms : [];
    expect(terms).toHaveLength(Object.keys(targetKinds).length + 1);
  });
});
