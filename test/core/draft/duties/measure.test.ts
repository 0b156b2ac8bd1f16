import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { draftOf, yamlOf } from '../../../support/documents.ts';

describe('a figure in a cell of its own', () => {
  it('is a target of a sound plan though nothing says what it counts, and its unit is asked for', () => {
    const rows = ['| 指标 | 目标值 |', '| --- | --- |', '| 小学校际差异系数 | 0.36 |', '| 初中校际差异系数 | 0.30 |'];
    const yaml = yamlOf(draftOf(`某局2024年工作要点\n\n${rows.join('\n')}\n`));
    expect(yaml).toContain('target: { at-least: 0.36, unit: 值 } # 待确认: 原文没有写单位');
    expect(readPlan(yaml, '').plan).toBeDefined();
  });
});
