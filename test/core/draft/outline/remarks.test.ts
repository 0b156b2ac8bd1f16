import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/core/draft/outline/read-document.ts';

const table = [
  '# 云河集团2025年任务分解表',
  '',
  '| 序号 | 重点任务 | 牵头部门 |',
  '| --- | --- | --- |',
  '| 1 | 改造老旧管网35公里 | 工程部 |',
  '| 2 | 更换水表2万只 | 客服部 |',
];

function itemsOf(...below: readonly string[]): readonly string[] {
  return readDocument([...table, '', ...below].join('\n')).sections.flatMap(({ items }) =>
    items.map(({ number = '' }) => number),
  );
}

describe('numbered remarks below a table', () => {
  it('are no items, whether the first stands behind 备注： or below it', () => {
    expect(itemsOf('备注：1.牵头部门负总责。', '2.每月25日前报送进展。', '3.滞后的由分管领导约谈。')).toEqual([
      '1',
      '2',
    ]);
    expect(itemsOf('注：', '（1）牵头部门负总责。', '（2）每月25日前报送进展。')).toEqual(['1', '2']);
    expect(itemsOf('备注：1.牵头部门负总责；2.每月25日前报送进展；3.滞后的约谈。')).toEqual(['1', '2']);
  });

  it('end where the numbers do not go on', () => {
    expect(itemsOf('备注：1.牵头部门负总责。', '2.每月25日前报送进展。', '5.新建泵站3座。')).toHaveLength(3);
  });
});
