import { describe, expect, it } from 'vitest';
import { dropPageNumbers } from '../../../../src/core/draft/clean/drop-page-numbers.ts';
import { doneBy, lines, textsOf } from '../../../support/documents.ts';

describe('page numbers', () => {
  it.each(['— 3 —', '-12-', '－ 7 －', '第3页', '第 3 页 共 9 页', '3/9', '3'])('go: %s', (number) => {
    const cleaned = dropPageNumbers(lines('建立', number, '制度'));
    expect(textsOf(cleaned)).toEqual(['建立', '制度']);
    expect(doneBy(cleaned)).toEqual(['page-number 2']);
  });

  it('go from the middle of a line', () => {
    expect(textsOf(dropPageNumbers(lines('推动学校 — 2 — 工作')))).toEqual(['推动学校工作']);
  });

  it.each(['2020—2023年', '第3条', '3月', '1-3年级'])('are none: %s', (text) => {
    expect(textsOf(dropPageNumbers(lines(text)))).toEqual([text]);
  });
});
