import { describe, expect, it } from 'vitest';
import { isError } from '../../../src/core/diagnostic.ts';
import { draftPlan } from '../../../src/core/draft/draft-plan.ts';
import { readDocument } from '../../../src/core/draft/outline/read-document.ts';
import { readPlan } from '../../../src/core/plan/read-plan.ts';
import { growthOf, linear } from '../../support/cpu-time.ts';
import { draftOf, expectedDocuments, yamlOf } from '../../support/documents.ts';
import fc from '../../support/fast-check.ts';
import { rounds } from '../../support/rounds.ts';

/** What the patterns look for, and what could make them look again and again. */
const pieces = [
  ...'一二十百1２（）()“”《》〔【、，。；：…．.-—#*|<&"①⑴ 　\t\n\r\u0000\u001b\u202e\ud800年月日每各第条是并以将落实开展推进新增达到率成所次个人等',
  '一、',
  '1.',
  '（一）',
  '第一条 ',
  '1.1 ',
  '一是',
  '“ ” ',
  '每月',
  '不少于2次',
  '95%',
  '百分之',
  '全覆盖',
  '6月底前',
  '（责任单位：',
  '由组织',
  '如果不',
  '责任单位：甲、乙',
  '切实全面深入',
  '各学校要',
  '“三会一课”、',
  '等制度',
  '不得含有',
  '认为',
  '绕操场跑，',
  '**',
  '| 甲 | 乙 |\n',
  '| --- | --- |\n',
  '一| --- | --- |\n',
  '目录\n',
  '……1\n',
  '标签：',
  '各学校：\n现将《甲》印发给你们\n',
  '\u001b]0;',
  '<a href',
  '[甲](',
  '2023年工作要点\n',
];

/** How many characters are read to see how the time grows. */
const size = rounds({ few: 6_000, full: 60_000 });

describe('any text', () => {
  it('becomes a draft that is a plan and holds every sentence once', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (document) => {
        const read = readDocument(document);
        const draft = draftPlan(read, { year: 2024 });
        expect(draft.coverage.once).toBe(draft.coverage.sentences);
        const yaml = yamlOf(draft);
        const { diagnostics } = readPlan(yaml, 'draft.yaml');
        expect(diagnostics.filter(isError).map(({ code, values, path }) => ({ code, values, path }))).toEqual([]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: there are to be none.
        expect(yaml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|\p{Surrogate}/u);
      }),
      { numRuns: rounds({ few: 150, full: 1500 }), seed: 20231 },
    );
  });

  it('that is a document with a piece cut, doubled or moved does too', () => {
    const sample = fc.record({
      document: fc.constantFrom(...expectedDocuments),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 200 }),
      twice: fc.boolean(),
    });
    fc.assert(
      fc.property(sample, ({ document: { text }, at, length, twice }) => {
        const start = Math.floor(at * text.length);
        const piece = text.slice(start, start + length);
        const draft = draftOf(
          twice
            ? `${text.slice(0, start)}${piece}${text.slice(start)}`
            : `${text.slice(0, start)}${text.slice(start + length)}`,
        );
        expect(draft.coverage.once).toBe(draft.coverage.sentences);
        expect(readPlan(yamlOf(draft), 'draft.yaml').diagnostics.filter(isError)).toEqual([]);
      }),
      { numRuns: rounds({ few: 30, full: 150 }), seed: 20232 },
    );
  });

  it.each(pieces.map((piece) => [JSON.stringify(piece), piece] as const))(
    'that is nothing but %s takes no longer than its length explains',
    (_shown, piece) => {
      const read = (characters: number) => {
        const run = piece.repeat(Math.ceil(characters / piece.length));
        draftOf(run);
        draftOf(`一、标题\n1.${run}`);
        draftOf(`甲${run}乙\n一、标题\n1.甲${run}乙`);
        draftOf(`| 甲${run}乙 | 丙 |`);
        draftOf(`一、标题\n${`${piece.repeat(30)}\n`.repeat(Math.ceil(characters / 30 / piece.length))}`);
      };
      expect(growthOf(read, size)).toBeLessThan(linear);
    },
  );

  it.each(['1.\n', '1.学习\n', '（一）\n', '一、学习\n', '第一条 \n'])(
    'that is 8,000 times the line %j takes no longer than its length explains',
    (line) => {
      expect(growthOf((times) => draftOf(line.repeat(times)), 8000)).toBeLessThan(linear);
    },
  );

  it.each([
    ',',
    ',;',
    ' and',
    '转化为',
    '变为',
    '落实到',
    '把',
    '更',
    '报',
    '与',
    '已',
    '一是',
    '‥',
    '1,401',
    'A',
    ' ',
  ])(
    'that is %j again and again beside a number takes no longer than its length explains, in both languages',
    (piece) => {
      const read = (characters: number) => {
        const run = piece.repeat(Math.ceil(characters / piece.length));
        draftOf(`一、标题\n1.开展${run}，全年不少于2次${run}。`);
        draftOf(`Work points 2024\n1. Title\n1.1 Hold ${run}x at least 2 times ${run}x`);
        draftOf(`NORTHFIELD ${run}2\nANNUAL PLAN 2025\nHold a meeting with all parents every month.`);
        draftOf(`一、标题\n| 序号 | 任务 | 责任 |\n| --- | --- | --- |\n| 1 | 甲${run}乙 | 丙${run}丁 |`);
      };
      expect(growthOf(read, 20_000)).toBeLessThan(linear);
    },
  );

  it('of two pieces in turn does neither', () => {
    const pair = fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces));
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const read = (characters: number) =>
          draftOf(`一、标题\n1.${`${one}${other}`.repeat(Math.ceil(characters / (one.length + other.length)))}`);
        expect(growthOf(read, 20_000)).toBeLessThan(linear);
      }),
      { numRuns: rounds({ few: 10, full: 60 }), seed: 20233 },
    );
  });
});
