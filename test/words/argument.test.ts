import { describe, expect, it } from 'vitest';
import { importMessages } from '../../src/words/areas/plans/import.ts';
import { guessMessages } from '../../src/words/areas/plans/review.ts';
import { troubleMessages } from '../../src/words/areas/troubles/trouble.ts';
import { argument, isArgument } from '../../src/words/argument.ts';

describe('a call that somebody may copy', () => {
  it.each([
    ['plans/2024.yaml', 'plans/2024.yaml'],
    ['C:\\计划\\a_b.yaml', 'C:\\计划\\a_b.yaml'],
    ['子 目录/新 计划.yaml', '"子 目录/新 计划.yaml"'],
    ['计划(1).yaml', '"计划(1).yaml"'],
    ["it's.yaml", '"it\'s.yaml"'],
    ['$HOME "x" it\'s', "'$HOME \"x\" it'\\''s'"],
  ])('has %s as one argument', (text, written) => {
    expect(argument(text)).toBe(written);
  });

  it.each([
    ['接下来：plan import --review ', 'file', true],
    ['run npx workpoints verify --plan ', 'plan', true],
    ['请写 plan config ', 'key', true],
    ['（plan show ', 'id', false],
    ['the plan in use is in ', 'file', false],
    ['；', 'file', false],
  ])('is known by the words before a value: %s{%s}', (words, name, is) => {
    expect(isArgument(words, name)).toBe(is);
  });

  it('has the file in quotes in every sentence that says one, and bare elsewhere', () => {
    const file = '子 目录/新 计划.yaml';
    const { zh } = guessMessages;
    expect(importMessages.zh.next({ file })).toContain(
      `plan import --review "${file}"，逐处确认；再 plan validate "${file}"。`,
    );
    expect(zh.summary({ answered: 1, sorted: 0, left: 2, file })).toContain(`plan import --review "${file}"`);
    expect(troubleMessages.zh['broken-plan']({ file, errors: 2 })).toBe(
      `计划文件 ${file} 有 2 个错误，改正后再试；plan validate "${file}" 可看每一处。`,
    );
  });
});
