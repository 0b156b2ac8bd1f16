import { describe, expect, it } from 'vitest';
import { openGuesses } from '../../../../src/core/draft/guesses/open-guesses.ts';
import { dutiesToSort } from '../../../../src/core/draft/triage/duties-to-sort.ts';
import { type Sorting, sortDuties } from '../../../../src/core/draft/triage/sort-duties.ts';
import { draftOf, expectedDocuments, yamlOf } from '../../../support/documents.ts';

const draft = yamlOf(
  draftOf('某局2024年工作要点\n一、甲\n（一）乙。制定办法。新建学校3所。\n（二）丙。每月召开会议。形势很好。'),
);

function sorted(text: string, sorting: Sorting, ...ids: readonly string[]): string {
  const result = sortDuties(text, new Set(ids), sorting, '其他单位');
  if (!('text' in result)) throw new Error(JSON.stringify(result));
  return result.text;
}

describe('sorting a draft’s duties', () => {
  it('keeps what is not ours in the plan, for other units, and changes nothing else', () => {
    const after = sorted(draft, 'others', '1.1');
    expect(after).toContain('          - id: "1.1"\n            for: others\n            text: 制定办法\n');
    expect(after).toContain('  others: 其他单位\n');
    const back = after.replace('            for: others\n', '').replace('  others: 其他单位\n', '');
    expect(back).toBe(draft);
  });

  it('says of ours that it is, for every kind of unit but the others, and can be said anew', () => {
    const after = sorted(sorted(draft, 'others', '1.1', '1.2', '2.1'), 'ours', '1.2');
    expect(dutiesToSort(after).every(({ isSorted }) => isSorted)).toBe(true);
    expect(after.match(/for: others/gu)).toHaveLength(2);
  });

  it('makes a prohibition of it, which answers what was guessed of its target', () => {
    const after = sorted(draft, 'never', '1.2');
    expect(after).toContain('            target: { never: true }\n');
    expect(openGuesses(after)).toHaveLength(openGuesses(draft).length - 1);
  });

  it('makes context of it, its words whole, beside that of its item', () => {
    const after = sorted(sorted(draft, 'context', '1.1', '1.2'), 'context', '2.1');
    expect(after).toContain('        title: 乙\n        context:\n          - 制定办法\n          - 新建学校3所\n');
    expect(after).toContain('        context:\n          - 形势很好\n          - 每月召开会议\n');
    expect(dutiesToSort(after)).toEqual([]);
  });

  it('drops what the plan should not hold, and that alone', () => {
    const after = sorted(draft, 'drop', '1.1');
    expect(after).not.toContain('制定办法');
    expect(dutiesToSort(after).map(({ id }) => id)).toEqual(['1.2', '2.1']);
  });

  it.each(expectedDocuments)('is possible with every duty of any draft: $name', ({ text }) => {
    const plan = yamlOf(draftOf(text));
    const ids = dutiesToSort(plan).map(({ id }) => id);
    expect(dutiesToSort(sorted(plan, 'others', ...ids)).every(({ isSorted }) => isSorted)).toBe(true);
    expect(dutiesToSort(sorted(plan, 'context', ...ids))).toEqual([]);
  });
});
