import { describe, expect, it } from 'vitest';
import { joinHours } from '../../../../src/core/draft/clean/times/hours-over-lines.ts';
import { lines, textsOf } from '../../../support/documents.ts';

describe('hours that a narrow cell broke', () => {
  it('are one span again, and what is done in it stands on its own line', () => {
    expect(textsOf(joinHours(lines('下午14:00', '—14:35参观闸室', '14:40', '-15:30', '座谈')))).toEqual([
      '下午14:00—14:35',
      '参观闸室',
      '14:40-15:30',
      '座谈',
    ]);
  });

  it('stay where no span goes on below them', () => {
    expect(textsOf(joinHours(lines('集合14:00', '参观闸室')))).toEqual(['集合14:00', '参观闸室']);
  });
});
