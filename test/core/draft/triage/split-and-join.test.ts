import { describe, expect, it } from 'vitest';
import { dutiesToSort } from '../../../../src/core/draft/triage/duties-to-sort.ts';
import { editDuty } from '../../../../src/core/draft/triage/edit-duty.ts';
import { joinDuties } from '../../../../src/core/draft/triage/join-duties.ts';
import { partingsOf, splitDuty } from '../../../../src/core/draft/triage/split-duty.ts';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { draftOf, expectedDocuments, yamlOf } from '../../../support/documents.ts';

const draft = yamlOf(
  draftOf('某局2024年工作要点\n一、甲\n（一）乙。制定办法。新建学校3所。（责任单位：丙科）\n（二）丁。形成报告。'),
);

function textOf(result: object): string {
  if (!('text' in result)) throw new Error(JSON.stringify(result));
  return String(result.text);
}

function requirementsIn(text: string) {
  const { plan, diagnostics } = readPlan(text, '');
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
  return plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
}

const forKind = (text: string, id: string, kind: string) =>
  text.replace(`          - id: "${id}"\n`, `          - id: "${id}"\n            for: ${kind}\n`);

const withTexts = (text: string, id: string, words: string) => textOf(editDuty(text, id, 'text', words));

describe('where a text may be parted', () => {
  it.each([
    ['制定办法，形成报告', ['制定办法|形成报告']],
    ['举办讲座和展览', ['举办讲座|展览']],
    ['制定办法', []],
    ['，制定办法。', []],
    ['课后服务参与率稳定在95%以上', []],
    ['及时开展培训并考核', ['及时开展培训|考核']],
    ['普及安全教育与家庭教育', ['普及安全教育|家庭教育']],
    ['走访教师以及学生', ['走访教师|学生']],
    ['年级组长与任课教师签订安全承诺书', []],
    ['家长、教师参加开放日', []],
    ['教师参加培训、完成作业', ['教师参加培训|完成作业']],
    ['hold talks and write reports', ['hold talks|write reports']],
  ])('%s', (text, parts) => {
    expect(partingsOf(text).map(({ before, after }) => `${before}|${after}`)).toEqual(parts);
  });
});

describe('splitting a duty', () => {
  it('leaves the target with the part that says its number, and gives the other the next free id', () => {
    const long = withTexts(draft, '1.2', '选好校址，新建学校3所');
    const after = textOf(splitDuty(long, '1.2', { before: '选好校址', after: '新建学校3所' }));
    const [, first, second, next] = requirementsIn(after);
    expect(first).toMatchObject({ id: '1.2', text: '选好校址', with: ['丙科'], quote: '新建学校3所' });
    expect(first?.target).toBeUndefined();
    expect(second).toMatchObject({ id: '1.3', text: '新建学校3所', with: ['丙科'], target: { kind: 'count' } });
    expect(next?.id).toBe('2.1');
  });

  it('gives the other part a target only where its words leave no doubt', () => {
    const long = withTexts(draft, '1.2', '新建学校3所，每月组织1次检查');
    const after = textOf(splitDuty(long, '1.2', { before: '新建学校3所', after: '每月组织1次检查' }));
    const [, first, second] = requirementsIn(after);
    expect([first?.target?.kind, second?.target?.kind]).toEqual(['count', 'recurring']);
    const doubtful = textOf(splitDuty(long, '1.2', { before: '新建学校3所', after: '改造学校2所' }));
    expect(requirementsIn(doubtful)[2]?.target).toBeUndefined();
  });

  it.each(expectedDocuments)('is possible with every duty of any draft: $name', ({ text }) => {
    const plan = yamlOf(draftOf(text));
    const duties = dutiesToSort(plan);
    for (const { id, text: words } of duties.slice(0, 8)) {
      for (const parts of partingsOf(words).slice(0, 2)) {
        expect(dutiesToSort(textOf(splitDuty(plan, id, parts)))).toHaveLength(duties.length + 1);
      }
    }
  });
});

describe('joining a duty to the one before', () => {
  it('keeps the first id, both texts and quotes, and what only one of them says with its comments', () => {
    const after = textOf(joinDuties(draft, '1.2'));
    const [first, next] = requirementsIn(after);
    expect(first).toMatchObject({
      id: '1.1',
      text: '制定办法，新建学校3所',
      quote: '制定办法，新建学校3所',
      with: ['丙科'],
    });
    expect(first?.target?.kind).toBe('count');
    expect(next?.id).toBe('2.1');
    expect(after).toContain('target: { at-least: 3, unit: 所 } # 待确认: ');
    expect(after).toContain('            x-guess: [target]\n');
  });

  it('takes a split back', () => {
    const long = withTexts(draft, '1.1', '制定办法，形成报告');
    const split = textOf(splitDuty(long, '1.1', { before: '制定办法', after: '形成报告' }));
    expect(textOf(joinDuties(split, '1.3'))).toBe(long);
  });

  it.each(['、', '和', '以及'])('takes one back with what joined its parts in the document: %s', (joint) => {
    const long = `开展讲座${joint}展览`;
    const quoted = withTexts(draft.replaceAll('制定办法', long), '1.1', long);
    const split = textOf(splitDuty(quoted, '1.1', { before: '开展讲座', after: '展览' }));
    expect(textOf(joinDuties(split, '1.3'))).toBe(quoted);
  });

  it('changes nothing where both have a target, or their days differ, or whose they are', () => {
    const target = textOf(editDuty(draft, '1.1', 'target', '{ at-least: 2, unit: 件 }'));
    expect(joinDuties(target, '1.2')).toEqual({ both: 'target' });
    const due = textOf(editDuty(draft, '1.1', 'due', '2024-06-30'));
    expect(joinDuties(due, '1.2')).toEqual({ both: 'due' });
    expect(joinDuties(textOf(editDuty(due, '1.2', 'due', '2024-07-01')), '1.2')).toEqual({ both: 'due' });
    const both = forKind(forKind(draft, '1.1', 'school'), '1.2', 'bureau');
    expect(joinDuties(both, '1.2')).toEqual({ both: 'for' });
  });

  it.each(['1.1', '1.2'])('has what was said of whose one of them is, whichever was sorted: %s', (sorted) => {
    const [joined] = requirementsIn(textOf(joinDuties(forKind(draft, sorted, 'school'), '1.2')));
    expect(joined).toMatchObject({ id: '1.1', text: '制定办法，新建学校3所', for: ['school'] });
  });

  it('does not reach over into another item', () => {
    expect(joinDuties(draft, '2.1')).toEqual({ alone: true });
    expect(joinDuties(draft, '1.1')).toEqual({ alone: true });
  });
});
