import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../src/findings/line-hashes.ts';

describe('the hashes of lines', () => {
  it('have one for each line, the last without its end among them', () => {
    expect(lineHashes('a\nb')).toHaveLength(2);
    expect(lineHashes('')).toHaveLength(1);
    // By hand: `a`, then the end of the text, then zeros to the hundredth character.
    const expected = BigInt.asUintN(64, 97n * 37n ** 99n + 65535n * 37n ** 98n).toString(16);
    expect(lineHashes('a')).toEqual([`${expected}:1`]);
  });

  it('look past blanks and the kind of line end, and count lines that are alike as far as they reach', () => {
    expect(lineHashes('a b\r\nc\n')).toEqual(lineHashes('ab\n\tc\n'));
    const [first = '', , , fourth = ''] = lineHashes(`x\n${'y'.repeat(120)}\n\nx\n${'y'.repeat(120)}\n`);
    expect([first.split(':')[0], first.endsWith(':1'), fourth.endsWith(':2')]).toEqual([
      fourth.split(':')[0],
      true,
      true,
    ]);
  });

  it('stay when a line far below changes', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `line number ${index}\n`);
    const before = lineHashes(lines.join(''));
    const after = lineHashes([...lines.slice(0, 39), 'another\n'].join(''));
    expect(after.slice(0, 30)).toEqual(before.slice(0, 30));
    expect(after[39]).not.toBe(before[39]);
  });
});
