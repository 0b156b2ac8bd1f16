import { describe, expect, it } from 'vitest';
import { offersAt } from '../../../src/core/plan/offers.ts';

/** What is offered where `|` stands. */
function offered(marked: string): string[] {
  const offset = marked.indexOf('|');
  return offersAt(marked.replace('|', ''), offset).all.map(({ word }) => word);
}

describe('what may be written at a place of a plan', () => {
  it('are the keys of the map that is being written, without those that it has, above or below', () => {
    expect(offered('format: 1\n|\ntitle: 要点\n')).toEqual(expect.arrayContaining(['id', 'sections']));
    expect(offered('format: 1\n|\ntitle: 要点\n')).not.toEqual(expect.arrayContaining(['title']));
    expect(offered('format: 1\n|\ntitle: 要点\n')).not.toEqual(expect.arrayContaining(['format']));
  });

  it.each([
    ['a map below its key', 'period:\n  from: 2024-01-01\n  |', ['to']],
    ['the first key of an element', 'breaks:\n  - |', ['from', 'to', 'title']],
    ['a list in the column of its key', 'breaks:\n- from: 2024-01-01\n  |', ['to', 'title']],
    ['the second element, whatever the first has', 'breaks:\n  - from: 2024-01-01\n  - |', ['from', 'to', 'title']],
    ['braces', 'period: { from: 2024-01-01, |', ['to']],
    ['braces of an element', 'breaks:\n  - { title: "a{b", |', ['from', 'to']],
    [
      'braces within braces',
      'sections: [\n  { number: 一, items: [{ requirements: [{ basis: { title: 法, |',
      ['article', 'url'],
    ],
    ['a word half written', 'issuer:\n  na|', ['id', 'name']],
    ['below a comment', 'issuer:\n  # who\n\n  id: a\n  |', ['name']],
  ])('by place: %s', (_what, marked, words) => {
    expect(offered(marked)).toEqual(words);
  });

  it.each([
    ['format: |', ['1']],
    ['source:\n  complete: |', ['true', 'false']],
    ['sections:\n  - items:\n      - requirements:\n          - target: { every: |', expect.arrayContaining(['term'])],
    [
      'sections:\n  - items:\n      - requirements:\n          - target:\n              by: la|',
      expect.arrayContaining(['last-workday']),
    ],
  ])('or the words that a value is one of: %s', (marked, words) => {
    expect(offered(marked)).toEqual(words);
  });

  it('is nothing where the plan has no such place', () => {
    expect(offered('title: |')).toEqual([]);
    expect(offered('x-own:\n  |')).toEqual([]);
    expect(offered('units:\n  |')).toEqual([]);
  });

  it('replaces the word that is being typed', () => {
    expect(offersAt('format: 1\nti', 12).start).toBe(10);
  });
});
