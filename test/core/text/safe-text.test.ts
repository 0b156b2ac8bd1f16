import { assert as holds, property, string } from 'fast-check';
import '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { maskPersonal } from '../../../src/core/text/private/mask-personal.ts';
import { safeText } from '../../../src/core/text/safe-text.ts';

describe('safe text', () => {
  it.each([
    ['colour', '\u001b[31m红色\u001b[0m', '红色'],
    ['a window title', 'a\u001b]0;偷换标题\u0007b', 'ab'],
    ['a link', '\u001b]8;;https://evil.example\u001b\\点我\u001b]8;;\u001b\\', '点我'],
    ['C1 sequences', '\u009b2J清屏\u009d52;c;aGk=\u009c', '清屏'],
    ['a cursor that goes home', '\u001bc好\u001b(B', '好'],
    ['line breaks', '第一行\r\n第二行\u2028第三行\n', '第一行 第二行 第三行'],
    ['a bell and DEL', '叮\u0007咚\u007f', '叮咚'],
    ['text that runs backwards', '报告\u202excod.exe', '报告xcod.exe'],
    ['isolates', '\u2066a\u2069', 'a'],
    ['half a pair', 'x\ud83d', 'x\ufffd'],
  ])('leaves nothing of %s', (_what, text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  it('keeps what an unfinished sequence hides', () => {
    expect(safeText('\u001b]0;没有结束')).toBe('0;没有结束');
  });

  it('keeps Chinese, emoji with their joiners, and accents', () => {
    const text = '“三会一课”（2023） 👨‍👩‍👧 🏫 café 🏴󠁧󠁢󠁥󠁮󠁧󠁿';
    expect(safeText(text)).toBe(text);
  });

  it('is one line without control characters, whatever it is given, and leaves safe text alone', () => {
    holds(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => {
        const safe = safeText(`\u001b[${text}\u001b]${text}`);
        expect(safe).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(safeText(safe)).toBe(safe);
      }),
    );
  });
});

describe('the numbers of persons', () => {
  it.each([
    ['电话 13812345678。', '电话 138××××5678。'],
    ['138-1234-5678', '138××××5678'],
    ['+86 13812345678', '+86 138××××5678'],
    ['１３８１２３４５６７８', '１３８××××５６７８'],
    ['身份证110101199003071234', '身份证110×××××××××××1234'],
    ['11010119900307123X，', '110×××××××××××123X，'],
    ['110101 19900307 1234', '110×××××××××××1234'],
  ])('are masked in %s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it.each([
    ['20230308会议.docx'],
    ['mmexport1678239847123.jpg'],
    ['IMG_20230308_123456.jpg'],
    ['12345678901'],
    ['共 38/40 所'],
  ])('are not seen in %s', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });
});
