import { describe, expect, it } from 'vitest';
import { cutText } from '../../../src/core/text/cut-text.ts';

describe('cutText', () => {
  it('leaves alone what fits, and counts the mark of what does not', () => {
    expect(cutText('学习材料', 4)).toBe('学习材料');
    expect(cutText('学习材料汇编', 4)).toBe('学习材…');
    expect(cutText('学习材料汇编', 5, '……')).toBe('学习材……');
  });

  it('never cuts within a character', () => {
    expect(cutText('会𠮷𠮷𠮷', 5)).toBe('会𠮷…');
  });
});
