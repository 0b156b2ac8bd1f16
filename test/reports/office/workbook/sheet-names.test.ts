import { describe, expect, it } from 'vitest';
import { SheetNames } from '../../../../src/reports/office/workbook/sheet-names.ts';
import fc from '../../../support/fast-check.ts';

const named = (...texts: readonly string[]) => {
  const names = new SheetNames();
  return texts.map((text) => names.distinct(text));
};

describe('names of sheets', () => {
  it('are such as Excel takes, and each stands once', () => {
    expect(named('教导处', '德育/少先队', '教导处', "'党办'", '', '\u0007', 'History', 'HISTORY')).toEqual([
      '教导处',
      '德育／少先队',
      '教导处 (2)',
      '党办',
      '_',
      '_ (2)',
      'History (2)',
      'HISTORY (3)',
    ]);
    expect(named('A', 'a', 'Ａ')).toEqual(['A', 'a (2)', 'Ａ (3)']);
  });

  it('whatever they are made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 30 }), (texts) => {
        const names = named(...texts);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|\p{Surrogate}/u);
        }
        expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(names.length);
      }),
    );
  });
});
