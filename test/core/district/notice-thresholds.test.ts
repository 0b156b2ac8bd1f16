import { describe, expect, it } from 'vitest';
import { readUnitList } from '../../../src/core/district/unit-list.ts';

const listWith = (notice: string) =>
  readUnitList(`format: 1\n${notice}units:\n  - { name: 实验小学, kind: school }\n`, 'units.yaml');

describe('when units are reminded', () => {
  it('is as usual where the list says nothing, and as it says', () => {
    expect(listWith('').notice).toEqual({ remind: 30, supervise: 15, reply: 7 });
    expect(listWith('notice: { remind: 40％, reply: 5 }\n')).toMatchObject({
      notice: { remind: 40, supervise: 15, reply: 5 },
      diagnostics: [],
    });
  });

  it.each([
    ['notice: { remind: 三成 }\n', 'part-of-time'],
    ['notice: { remind: 0% }\n', 'part-of-time'],
    ['notice: { supervise: 100% }\n', 'part-of-time'],
    ['notice: { remind: 10% }\n', 'part-order'],
    ['notice: { remind: 30%, supervise: 30% }\n', 'part-order'],
    ['notice: { reply: 0 }\n', 'reply-days'],
    ['notice: { reply: 91 }\n', 'reply-days'],
  ])('is a finding in %j', (notice, problem) => {
    const { units, diagnostics } = listWith(notice);
    expect(units).toBeUndefined();
    expect(diagnostics.map(({ code, values }) => [code, 'problem' in values && values.problem])).toEqual([
      ['bad-value', problem],
    ]);
  });

  it('takes no other key', () => {
    expect(listWith('notice: { warn: 30% }\n').diagnostics.map(({ code }) => code)).toEqual(['unknown-key']);
  });
});
