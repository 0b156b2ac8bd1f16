import { describe, expect, it } from 'vitest';
import { DistinctNames, fileName } from '../../../src/core/text/file-name.ts';
import fc from '../../support/fast-check.ts';

describe('a file’s name', () => {
  it.each([
    ['会议记录.docx', '会议记录.docx'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a／b＼c：d＊e？f＂g＜h＞i｜j'],
    ['名字. . ', '名字'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['com10', 'com10'],
    ['LPT1.', '_LPT1'],
    ['..', '_'],
    ['../../etc/passwd', '..／..／etc／passwd'],
    ['', '_'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['re\u0301sume\u0301.txt', 'r\u00e9sum\u00e9.txt'],
  ])('%j becomes %j', (text, name) => {
    expect(fileName(text)).toBe(name);
  });

  it('is cut before its ending, never within a character', () => {
    expect(fileName(`${'长'.repeat(100)}.docx`, 20)).toBe(`${'长'.repeat(15)}.docx`);
    expect(fileName('😀'.repeat(3), 5)).toBe('😀'.repeat(3));
  });

  it('takes no more bytes than as many Chinese signs do: Linux takes 255', () => {
    expect(fileName('😀'.repeat(30), 5)).toBe('😀'.repeat(3));
    expect(fileName(`${'𠀀'.repeat(79)}.docx`)).toBe(`${'𠀀'.repeat(58)}.docx`);
    expect(fileName('长'.repeat(80))).toBe('长'.repeat(80));
  });

  it('is one that Windows takes, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const name = fileName(text, 40);
        expect([...name].length).toBeLessThanOrEqual(41);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(121);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]$|^ |^$|^\.{1,2}$/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i);
      }),
      { seed: 2023 },
    );
  });
});

describe('names in one folder', () => {
  it('are told apart however a system compares them', () => {
    const names = new DistinctNames();
    expect(['A.pdf', 'a.pdf', 'Ａ.pdf', 'b'].map((name) => names.distinct(name))).toEqual([
      'A.pdf',
      'a (2).pdf',
      'Ａ (3).pdf',
      'b',
    ]);
  });
});
