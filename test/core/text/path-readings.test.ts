import { describe, expect, it } from 'vitest';
import { pathReadings } from '../../../src/core/text/path-readings.ts';

describe('what a dragged path may mean', () => {
  it('is itself first, and nothing else where nothing in it could be an escape', () => {
    expect(pathReadings(' 签到表.docx ')).toEqual(['签到表.docx']);
    expect(pathReadings('a\\ b.docx')[0]).toBe('a\\ b.docx');
  });

  it.each([
    ['会议\\ 记录\\ \\(1\\).docx', '会议 记录 (1).docx'],
    ["it\\'s\\ \\&\\ \\[a\\].pdf", "it's & [a].pdf"],
    ['a\\\\b.pdf', 'a\\b.pdf'],
    ["'a b (1).docx'", 'a b (1).docx'],
    ["'it'\\''s.docx'", "it's.docx"],
    ['"a \\"b\\".docx"', 'a "b".docx'],
    ["/tmp/'a b'/c.docx", '/tmp/a b/c.docx'],
  ])('%s: %s as a shell reads it', (typed, meant) => {
    expect(pathReadings(typed).at(-1)).toBe(meant);
  });

  it('keeps a Windows path in quotes whole, before a shell’s reading', () => {
    expect(pathReadings('"C:\\资料\\a b.docx"')[1]).toBe('C:\\资料\\a b.docx');
  });
});
