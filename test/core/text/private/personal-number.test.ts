import { describe, expect, test } from 'vitest';
import { maskPersonal } from '../../../../src/core/text/private/mask-personal.ts';
import { holdsPersonalNumber } from '../../../../src/core/text/private/personal-number.ts';

describe('what looks like the number of a person', () => {
  // 11010519491231002X is the example of GB 11643-1999.
  test.each([
    '11010519491231002X',
    '身份证11010519491231002x.jpg',
    '110105 19491231 002X',
    '１１０１０５１９４９１２３１００２Ｘ',
    '13812345678',
    '电话：138-1234-5678',
    '+86 13812345678',
    '签到表（13812345678）.pdf',
    '138.0000.0013',
    '(138)00000016',
    '（138）00000016',
    '130503670401001',
    '130503 670401 001',
  ])('is pointed out in %j, and masked', (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
    expect(maskPersonal(text)).not.toBe(text);
  });

  test.each([
    ['a wrong check digit', '110105194912310021'],
    ['no birthday', '110105199913310022'],
    ['a credit code', '123456789012345678'],
    ['a longer number', '1381234567890'],
    ['15 digits without a birthday', '130503679901001'],
    ['a version', '1.138.0000'],
    ['a landline', '010-12345678'],
    ['a day and a time', '20230308140509'],
    ['a picture of a chat', 'mmexport1678245678901.jpg'],
    ['an ordinary name', '3月 学习(1), 第二次.pdf'],
    ['nothing', ''],
  ])('is not %s: %j', (_what, text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});
