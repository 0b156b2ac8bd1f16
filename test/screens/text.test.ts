import { array, constantFrom, assert as holds, integer, property, string } from 'fast-check';
import '../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { bar, displayWidth, padEnd, padStart, truncate, wrap } from '../../src/screens/text.ts';
import { exact, line } from '../../src/words/shown.ts';
import { cpuTime } from '../support/cpu-time.ts';

const mixed = array(
  constantFrom(
    '党',
    '，',
    '。',
    '（',
    '）',
    '“',
    '”',
    '《',
    '》',
    'a',
    'Node',
    '2023-12-31',
    ' ',
    '  ',
    '👨‍👩‍👧',
    '、',
    '38/40',
  ),
  { maxLength: 80 },
).map((parts) => parts.join(''));

describe('width', () => {
  it('counts two columns for Chinese and emoji, none for colour', () => {
    expect(displayWidth('党建 ok')).toBe(7);
    expect(displayWidth('👨‍👩‍👧')).toBe(2);
    expect(displayWidth('\u001b[31m红\u001b[39m')).toBe(2);
  });

  it('pads to columns, not to characters, and cuts nothing off', () => {
    expect(padEnd(line`党建`, 6)).toBe('党建  ');
    expect(padStart(line`9/15`, 6)).toBe('  9/15');
    expect(padEnd(line`党建工作`, 6)).toBe('党建工作');
  });

  it('lines up columns under Chinese titles', () => {
    const lines = ['一、突出政治引领，切实提升全面从严治党工作实效', '3 Party brands', '二、培根铸魂👨‍👩‍👧'].map(
      (title) => line`${padEnd(truncate(exact(title), 30), 30)}${padStart(line`9/15`, 6)}  ${bar(0.5, 8)}`,
    );
    expect(new Set(lines.map(displayWidth))).toEqual(new Set([46]));
  });
});

describe('truncation', () => {
  it.each([
    ['突出政治引领', 12, '突出政治引领'],
    ['突出政治引领', 11, '突出政治引…'],
    ['突出政治引领', 10, '突出政治…'],
    ['全家👨‍👩‍👧照', 6, '全家…'],
    ['党', 1, '…'],
    ['党', 0, ''],
  ])('%s at %i', (text, width, cut) => {
    expect(truncate(exact(text), width)).toBe(cut);
  });

  it('never takes more columns than it may', () => {
    holds(
      property(string({ unit: 'grapheme' }), integer({ min: 0, max: 40 }), (text, width) => {
        expect(displayWidth(truncate(exact(text), width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('wrapping', () => {
  it('breaks Chinese anywhere but before a closing and after an opening sign', () => {
    expect(wrap(line`切实加强党的领导，全年不少于两次`, 16)).toEqual(['切实加强党的领', '导，全年不少于两', '次']);
    expect(wrap(line`我们学习了（第一次）`, 12)).toEqual(['我们学习了', '（第一次）']);
    expect(wrap(line`深化“周一夜学”制度`, 5)).toEqual(['深化', '“周一', '夜学”', '制度']);
  });

  it('keeps words, numbers and dates whole', () => {
    expect(wrap(line`run plan report -o report.md`, 12)).toEqual(['run plan', 'report -o', 'report.md']);
    expect(wrap(line`期限 2023-12-31，已 38/40（95%）`, 12)).toEqual(['期限', '2023-12-31，', '已 38/40', '（95%）']);
  });

  it('cuts a word that no line can hold', () => {
    expect(wrap(line`https://school.example/news`, 10)).toEqual(['https://sc', 'hool.examp', 'le/news']);
  });

  it('gives one line for nothing, and honours line breaks', () => {
    expect(wrap(line``, 40)).toEqual(['']);
    expect(wrap(line`一\n二`, 40)).toEqual(['一', '二']);
  });

  it.each([40, 20, 8, 3, 1, 0, -5])('loses nothing and fits at %i columns', (width) => {
    holds(
      property(mixed, (text) => {
        const lines = wrap(exact(text), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const each of lines) expect(displayWidth(each)).toBeLessThanOrEqual(Math.max(2, width));
      }),
    );
  });

  it('never begins a line with a closing sign nor ends one with an opening one where the text allows it', () => {
    holds(
      property(
        array(constantFrom('党建', '工作，', '（一次）', '“学习”', '做完。', 'plan '), { minLength: 1, maxLength: 40 }),
        (parts) => {
          for (const each of wrap(exact(parts.join('')), 20))
            expect(each).not.toMatch(/^[，。、；：！？）】》”’]|[（【《“‘]$/);
        },
      ),
    );
  });

  it('takes a note of 5,000 characters in its stride', () => {
    expect(wrap(exact('，'.repeat(5_000)), 40).every((each) => displayWidth(each) <= 40)).toBe(true);
  });
});

describe('a bar', () => {
  it.each([
    [0, '░░░░░░░░'],
    [0.001, '█░░░░░░░'],
    [0.5, '████░░░░'],
    [0.999, '███████░'],
    [1, '████████'],
    [7, '████████'],
    [-1, '░░░░░░░░'],
    [Number.NaN, '░░░░░░░░'],
  ])('of %f', (fraction, drawn) => {
    expect(bar(fraction, 8)).toBe(drawn);
  });

  it('has plain signs, and no width below none', () => {
    expect(bar(0.5, 4, true)).toBe('##--');
    expect(bar(0.5, 0)).toBe('');
    expect(bar(0.5, -3)).toBe('');
  });
});

describe('texts of any length', () => {
  const signs = {
    digits: '7',
    brackets: '（',
    accents: 'e\u0301',
    families: '👨‍👩‍👧‍👦',
    joiners: '\u200d',
    marks: '\u0301',
  };

  it.each(Object.entries(signs))('%s: no more of a text is looked at than a screen needs', (_name, sign) => {
    const [short, long] = [sign.repeat(20_000), sign.repeat(400_000)].map((text) => exact(text));
    for (const shorten of [wrap, truncate]) {
      const usual = Math.max(
        20,
        cpuTime(() => shorten(short ?? '', 80)),
      );
      expect(cpuTime(() => shorten(long ?? '', 80))).toBeLessThan(5 * usual);
    }
  });

  it('a text far longer than a screen ends in a sign that says so', () => {
    const lines = wrap(exact('长'.repeat(1_000_000)), 80);
    expect(lines.length).toBeLessThan(1000);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it('one sign of many is measured and cut as a short text would be', () => {
    expect(displayWidth('👨‍👩‍👧‍👦'.repeat(1000))).toBe(2000);
    expect(wrap(exact('👨‍👩‍👧‍👦'.repeat(40)), 40)).toEqual(['👨‍👩‍👧‍👦'.repeat(20), '👨‍👩‍👧‍👦'.repeat(20)]);
  });
});
