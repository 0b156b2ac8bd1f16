import { describe, expect, it } from 'vitest';
import { openGuesses } from '../../../../src/core/draft/guesses/open-guesses.ts';
import { editPlan, type PlanChange } from '../../../../src/core/draft/triage/edit-plan.ts';
import { draftOf, yamlOf } from '../../../support/documents.ts';

const draft = yamlOf(draftOf('某局2024年工作要点\n一、甲\n（一）乙。制定办法。新建学校3所。'));

function edited(text: string, ...changes: readonly PlanChange[]): string {
  const result = editPlan(text, changes);
  if (!('text' in result)) throw new Error(JSON.stringify(result));
  return result.text;
}

const guessed = (text: string) => openGuesses(text).map(({ key }) => key);

describe('changing what is said of the plan as a whole', () => {
  it.each<[PlanChange, string]>([
    [{ key: 'title', value: '某局2024年要点' }, '\ntitle: 某局2024年要点\n'],
    [{ key: 'id', value: 'ju-2024' }, '\nid: ju-2024\n'],
    [{ key: 'issuer', within: 'id', value: 'ju' }, '\nissuer: { id: ju, name: 某局 }\n'],
    [{ key: 'period', within: 'to', value: '2025-01-31' }, '\nperiod: { from: 2024-01-01, to: 2025-01-31 }\n'],
    [{ key: 'source', within: 'title', value: '通知: 附件' }, '  title: "通知: 附件"\n'],
    [{ key: 'units', within: 'kind-1', value: '幼儿园' }, '  kind-1: 幼儿园\n'],
    [
      { key: 'terms', spans: [{ title: '春', from: '2024-02-19', to: '2024-07-05' }] },
      '\nterms: [{ title: 春, from: 2024-02-19, to: 2024-07-05 }]\n',
    ],
    [{ key: 'breaks', spans: [{ title: '', from: '2024-07-06', to: '2024-08-31' }] }, '\nbreaks: [{ from: 2024-07-06'],
  ])('sets it where it stands, and answers by it what was guessed: %j', (change, written) => {
    const after = edited(draft, change);
    expect(after).toContain(written);
    expect(guessed(after)).toEqual(guessed(draft).filter((key) => key !== change.key));
    expect(after.slice(after.indexOf('sections:'))).toBe(draft.slice(draft.indexOf('sections:')));
  });

  it('takes terms away again, byte for byte', () => {
    const spans = [{ title: '春', from: '2024-02-19', to: '2024-07-05' }];
    expect(edited(edited(draft, { key: 'terms', spans }), { key: 'terms', spans: [] })).toBe(draft);
  });

  it('judges what belongs together once: terms move with the period', () => {
    const inSpring = edited(draft, { key: 'terms', spans: [{ title: '春', from: '2024-02-19', to: '2024-07-05' }] });
    const year = [
      { key: 'period', within: 'from', value: '2025-01-01' },
      { key: 'period', within: 'to', value: '2025-12-31' },
    ] as const;
    expect(editPlan(inSpring, year)).toHaveProperty('refused');
    const terms = { key: 'terms', spans: [{ title: '春', from: '2025-02-17', to: '2025-07-04' }] } as const;
    expect(edited(inSpring, ...year, terms)).toContain('from: 2025-02-17');
  });

  it.each<PlanChange>([
    { key: 'id', value: '某 局' },
    { key: 'period', within: 'to', value: '2023-01-01' },
    { key: 'terms', spans: [{ title: '春', from: '2030-02-19', to: '2030-07-05' }] },
  ])('takes nothing that the plan may not hold: %j', (change) => {
    expect(editPlan(draft, [{ key: 'title', value: '另一个' }, change])).toHaveProperty('refused');
  });
});
