import { describe, expect, it } from 'vitest';
import { factsForm } from '../../../src/core/progress/facts/facts-text.ts';
import { factsMark, isOwnForm } from '../../../src/store/postgres/facts-form.ts';

describe('what stands beside stored facts', () => {
  it('says the program and the form that it gave them', () => {
    expect(factsMark('0.2.0')).toBe(`0.2.0+facts.${factsForm}`);
    expect(isOwnForm(factsMark('0.2.0'))).toBe(true);
  });

  it.each([
    '0.1.0',
    '',
    '+facts.',
    `0.2.0+facts.${factsForm - 1}`,
    `0.2.0+facts.${factsForm + 1}`,
    `0.2.0+facts.${factsForm}0`,
    `0.2.0+facts.${factsForm} `,
  ])('is not this program’s own where it is “%s”', (mark) => {
    expect(isOwnForm(mark)).toBe(false);
  });
});
