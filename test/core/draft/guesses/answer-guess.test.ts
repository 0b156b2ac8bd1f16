import { describe, expect, it } from 'vitest';
import { answerGuess, type GuessAnswer } from '../../../../src/core/draft/guesses/answer-guess.ts';
import { openGuesses } from '../../../../src/core/draft/guesses/open-guesses.ts';
import { draftOf, expectedDocuments, yamlOf } from '../../../support/documents.ts';

const head = `format: 1
id: a-2024
title: 要点
issuer: { id: issuer, name: 某局 } # 待确认: 请给单位起一个编号
period: { from: 2024-01-01, to: 2024-12-31 }
units: # 待确认: 哪几类
  bureau: 机关科室 # 自己的话
  school: 中小学校
x-guess: [issuer, units]
sections:
  - number: 一
    title: 甲
    items:
      - id: "1"
        title: 乙
        requirements:
`;

/** A plan with one requirement, written as these lines. */
function planWith(...requirement: readonly string[]): string {
  const lines = ['- id: "1.1"', '  text: 新建学校3所', ...requirement.map((line) => `  ${line}`)];
  return `${head}${lines.map((line) => `          ${line}\n`).join('')}`;
}

function answered(text: string, key: string, answer: GuessAnswer): string {
  const guess = openGuesses(text).find((each) => each.key === key);
  if (guess === undefined) throw new Error(`${key} is no open guess`);
  const result = answerGuess(text, guess, answer);
  return 'text' in result ? result.text : 'refused' in result ? result.refused.code : 'by hand';
}

const accept = { kind: 'accept' } as const;
const drop = { kind: 'drop' } as const;

describe('what a draft guessed', () => {
  it('is told with its place, the document’s words, the reason and its line', () => {
    const text = planWith(
      'quote: 新建学校3所。',
      'target: { at-least: 3, unit: 所 } # 待确认: 原文是“3所”',
      'x-guess: [target]',
    );
    const told = openGuesses(text).map(({ key, place, quote, why, line, written, mayDrop }) => ({
      key,
      place,
      quote,
      why,
      line,
      written,
      mayDrop,
    }));
    expect(told).toEqual([
      {
        key: 'issuer',
        place: {},
        quote: '',
        why: '请给单位起一个编号',
        line: 4,
        written: 'issuer: { id: issuer, name: 某局 }',
        mayDrop: false,
      },
      {
        key: 'units',
        place: {},
        quote: '',
        why: '哪几类',
        line: 6,
        written: 'units:\n  bureau: 机关科室 # 自己的话\n  school: 中小学校',
        mayDrop: false,
      },
      {
        key: 'target',
        place: { section: { number: '一', title: '甲' }, item: { id: '1', title: '乙' }, requirement: '1.1' },
        quote: '新建学校3所。',
        why: '原文是“3所”',
        line: 20,
        written: 'target: { at-least: 3, unit: 所 }',
        mayDrop: true,
      },
    ]);
  });

  it.each([
    ['one key of several', 'x-guess: [issuer, units]', 'x-guess: [units]'],
    ['one key of several on lines', 'x-guess:\n  - issuer\n  - units', 'x-guess:\n  - units'],
  ])('loses %s with its comment, and nothing else', (_what, guesses, left) => {
    const text = planWith().replace('x-guess: [issuer, units]', guesses);
    const wanted = text.replace(' # 待确认: 请给单位起一个编号', '').replace(guesses, left);
    expect(answered(text, 'issuer', accept)).toBe(wanted);
  });

  it.each([
    ['in brackets', 'x-guess: [target]'],
    ['alone', 'x-guess: target'],
    ['on a line of its own', 'x-guess:\n              - target'],
  ])('loses the whole x-guess with its last key, %s', (_how, guesses) => {
    const target = 'target: { at-least: 3, unit: 所 }';
    const text = planWith(`${target}  # 待确认: 3所`, 'due: 2024-06-30 # 说好的', guesses);
    expect(answered(text, 'target', accept)).toBe(planWith(target, 'due: 2024-06-30 # 说好的'));
  });

  it('keeps line ends of Windows, and the words of others beside the comment', () => {
    const text = planWith('due: 2024-06-30 # 局长定的 # 待确认: 6月', 'x-guess: [due]').replaceAll('\n', '\r\n');
    const wanted = planWith('due: 2024-06-30 # 局长定的').replaceAll('\n', '\r\n');
    expect(answered(text, 'due', accept)).toBe(wanted);
  });

  it('has its comment above the key, too', () => {
    const text = planWith('# 待确认: 6月', 'due: 2024-06-30', 'x-guess: [due]');
    expect(answered(text, 'due', accept)).toBe(planWith('due: 2024-06-30'));
    expect(answered(text, 'due', drop)).toBe(planWith());
  });

  it('goes with its key where it is dropped', () => {
    const text = planWith('target: { at-least: 3, unit: 所 } # 待确认: 3所', 'lead: 办公室', 'x-guess: [target]');
    expect(answered(text, 'target', drop)).toBe(planWith('lead: 办公室'));
  });

  it('goes from a requirement in brackets', () => {
    const written = '- { id: "1.1", text: 建校, target: { at-least: 3, unit: 所 }, x-guess: [target] }';
    const text = `${head}          ${written}\n`;
    expect(answered(text, 'target', accept)).toBe(text.replace(', x-guess: [target]', ''));
    expect(answered(text, 'target', drop)).toBe(`${head}          - { id: "1.1", text: 建校 }\n`);
  });

  it('is changed where it stands', () => {
    const text = planWith('target: { at-least: 3, unit: 所 } # 待确认: 3所', 'x-guess: [target]');
    const yaml = '{ at-least: 2, unit: 所 }';
    expect(answered(text, 'target', { kind: 'change', yaml })).toBe(planWith(`target: ${yaml}`));
    const units = answered(text, 'units', { kind: 'change', yaml: 'school: 学校\npark: 幼儿园' });
    expect(units).toContain('units:\n  school: 学校\n  park: 幼儿园\nx-guess: [issuer]\n');
  });

  it('is not changed to what no plan may hold', () => {
    const text = planWith('target: { at-least: 3, unit: 所 }', 'due: 2024-06-30', 'x-guess: [target, due]');
    expect(answered(text, 'target', { kind: 'change', yaml: '{ at-least: 0, unit: 所 }' })).toBe('bad-target');
    expect(answered(text, 'due', { kind: 'change', yaml: '2024-02-30' })).toBe('bad-value');
    expect(answered(text, 'due', { kind: 'change', yaml: '[' })).toBe('yaml-syntax');
    expect(answered(text, 'issuer', drop)).toBe('missing-key');
  });

  it('is left to a person where its lines have the comment in their head', () => {
    const text = planWith('quote: | # 待确认: 引号', '  新建', '  学校', 'x-guess: [quote]');
    expect(answered(text, 'quote', { kind: 'change', yaml: '新建学校' })).toBe('by hand');
    expect(answered(text, 'quote', accept)).toBe(planWith('quote: |', '  新建', '  学校'));
  });

  it('is no comment that stands in quotes', () => {
    const text = planWith('quote: "新建 # 待确认: 学校" # 待确认: 引号', 'x-guess: [quote]');
    expect(openGuesses(text).at(-1)).toMatchObject({ why: '引号', written: 'quote: "新建 # 待确认: 学校"' });
    expect(answered(text, 'quote', accept)).toBe(planWith('quote: "新建 # 待确认: 学校"'));
  });

  it('whose key somebody took out already only leaves x-guess', () => {
    const text = planWith('x-guess: [target]');
    expect(answered(text, 'target', accept)).toBe(planWith());
  });

  it.each(expectedDocuments.slice(0, 6).map(({ name, text }) => [name, text]))(
    'leaves a sound plan without guesses once all are accepted: %s',
    (_name, document) => {
      const drafted = yamlOf(draftOf(document));
      let text = drafted;
      for (let [guess] = openGuesses(text); guess !== undefined; [guess] = openGuesses(text))
        text = answered(text, guess.key, accept);
      const left = (whole: string) =>
        whole
          .split('\n')
          .slice(3)
          .map((line) => line.replace(/ # 待确认.*/u, ''))
          .filter((line) => !line.includes('x-guess'))
          .join('\n');
      expect(text).not.toMatch(/x-guess: |# 待确认/u);
      expect(left(text)).toBe(left(drafted));
    },
  );
});
