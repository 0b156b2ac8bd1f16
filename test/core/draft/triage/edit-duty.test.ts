import { describe, expect, it } from 'vitest';
import { openGuesses } from '../../../../src/core/draft/guesses/open-guesses.ts';
import { dutiesToSort } from '../../../../src/core/draft/triage/duties-to-sort.ts';
import { type EditedKey, editDuty, editedKeys, spotIn } from '../../../../src/core/draft/triage/edit-duty.ts';
import { draftOf, yamlOf } from '../../../support/documents.ts';

const draft = yamlOf(draftOf('某局2024年工作要点\n一、甲\n（一）乙。制定办法。新建学校3所。'));

function edited(text: string, id: string, key: EditedKey, yaml: string | undefined): string {
  const result = editDuty(text, id, key, yaml);
  if (!('text' in result)) throw new Error(JSON.stringify(result));
  return result.text;
}

describe('changing a value of a duty', () => {
  it.each([
    ['text', '制定管理办法', '            text: 制定管理办法\n'],
    ['target', '{ at-least: 2, unit: 件 }', '            target: { at-least: 2, unit: 件 }\n'],
    ['due', '2024-06-30', '            due: 2024-06-30\n'],
    ['lead', '[甲科, 乙科]', '            lead: [甲科, 乙科]\n'],
  ] as const)('sets its %s, and nothing else', (key, yaml, written) => {
    const after = edited(draft, '1.1', key, yaml);
    expect(after).toContain(written);
    const back = edited(after, '1.1', key, key === 'text' ? '制定办法' : undefined);
    expect(back).toBe(draft);
  });

  it('sets a value where drafts have it, below what it says more of', () => {
    const due = edited(draft, '1.1', 'due', '2024-06-30');
    const all = edited(edited(due, '1.1', 'with', '[甲科, 乙科]'), '1.1', 'target', '{ at-least: 2, unit: 件 }');
    expect(all).toContain(
      [
        '          - id: "1.1"',
        '            text: 制定办法',
        '            quote: 制定办法',
        '            target: { at-least: 2, unit: 件 }',
        '            due: 2024-06-30',
        '            with: [甲科, 乙科]\n',
      ].join('\n'),
    );
  });

  it('answers by it what was guessed of the key', () => {
    const after = edited(draft, '1.2', 'target', '{ at-least: 4, unit: 所 }');
    expect(openGuesses(after)).toHaveLength(openGuesses(draft).length - 1);
    expect(after).toContain('            target: { at-least: 4, unit: 所 }\n');
    expect(edited(draft, '1.2', 'target', undefined)).not.toContain('at-least: 3');
  });

  it('sets what was guessed and is not there', () => {
    const open = draft.replace(
      '            text: 制定办法\n',
      '            text: 制定办法\n            x-guess: [target]\n',
    );
    const after = edited(open, '1.1', 'target', '{ at-least: 1, unit: 次 }');
    expect(openGuesses(after)).toHaveLength(openGuesses(open).length - 1);
    expect(after).toContain('            target: { at-least: 1, unit: 次 }\n');
  });

  it('takes nothing that the plan may not hold', () => {
    expect(editDuty(draft, '1.1', 'due', '不知道')).toHaveProperty('refused');
    expect(editDuty(draft, '9.9', 'due', '2024-06-30')).toEqual({ byHand: true });
  });

  it('leaves a duty within brackets to a person', () => {
    const flow = draft.replace(/ {10}- id: "1\.1"\n.*\n.*\n/u, '          - { id: "1.1", text: 制定办法 }\n');
    expect(editDuty(flow, '1.1', 'text', '乙')).toEqual({ byHand: true });
  });

  it('knows of each value how it is typed', () => {
    const [duty] = dutiesToSort(draft);
    if (duty === undefined) throw new Error('no duty');
    expect(editedKeys.map((key) => spotIn(duty, key).shape?.kind)).toEqual(['text', 'map', 'day', 'names', 'names']);
  });
});
