import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/reports/index.ts';
import { languages } from '../../src/words/language.ts';
import { partsOf, wordParagraphs } from '../support/office.ts';
import { proseFaults, signFaults } from '../support/prose-faults.ts';
import { reportedYears } from '../support/report-years.ts';
import { reportIn, textOf } from '../support/reports.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures/reports');
const names = Object.keys(reportedYears);

function reportOf(name: string) {
  const situation = reportedYears[name];
  return situation === undefined ? expect.fail(`no year ${name}`) : reportIn(situation);
}

const words = (text: string) =>
  text
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&amp;/g, '&');

describe('the prose of a report', () => {
  it.each(names.flatMap((name) => languages.map((lang) => ({ name, lang }))))(
    'reads as the golden file: $name in $lang',
    async ({ name, lang }) => {
      const text = await textOf(reportOf(name), 'md', { lang });
      await expect(text).toMatchFileSnapshot(resolve(fixtures, `${name}.${lang}.md`));
    },
  );

  it.each(names)('has nothing in it that an office would strike out: %s', async (name) => {
    expect(proseFaults(await textOf(reportOf(name), 'md', { lang: 'zh' }))).toEqual([]);
  });

  it.each(names)('nor has the page, the table for a spreadsheet or the Word file: %s', async (name) => {
    expect(signFaults(words(await textOf(reportOf(name), 'html', { lang: 'zh' })))).toEqual([]);
    expect(signFaults((await textOf(reportOf(name), 'csv', { lang: 'zh' })).replaceAll(',', '\n'))).toEqual([]);
    const docx = await renderReport(reportOf(name), 'docx', { lang: 'zh' });
    const document = partsOf(docx as Uint8Array).get('word/document.xml') ?? '';
    expect(
      signFaults(
        wordParagraphs(document)
          .map(({ text }) => text)
          .join('\n'),
      ),
    ).toEqual([]);
  });

  it.each(names)('reads as prose in English, too: %s', async (name) => {
    const [body = ''] = (await textOf(reportOf(name), 'md', { lang: 'en' })).split('## Annex 1');
    expect(body.split('\n').filter((line) => /undefined|\S {2}|\.\.|[,;:]{2}|\(\s*\)| [,.;:]/.test(line))).toEqual([]);
  });

  it.each(names)('begins with figures that add up to their total: %s', async (name) => {
    const [, , first = ''] = (await textOf(reportOf(name), 'md', { lang: 'zh' })).match(/^\|.*$/gm) ?? [];
    const [total = 0, ...statuses] = first.split('|').slice(1, -1).map(Number);
    expect(statuses.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(total).toBe(reportOf(name).requirements.length);
  });

  it.each(names)('names each duty once in its body: %s', async (name) => {
    const text = await textOf(reportOf(name), 'md', { lang: 'zh' });
    const [body = ''] = text.split('## 附件1');
    const { requirements, contributions } = reportOf(name);
    for (const { id, text: duty } of [...requirements, ...contributions]) {
      expect({ id, times: body.split(`${duty}（${id}）`).length - 1 }).toEqual({ id, times: 1 });
    }
  });
});

describe('what looks for faults in prose', () => {
  it.each([
    ['a space between Chinese and a digit', '已完成 2次。'],
    ['a space between Chinese and a digit', '已完成2 次。'],
    ['doubled punctuation', '已完成。。'],
    ['doubled punctuation', '已完成，；尚差1次'],
    ['empty brackets', '党员大会（）'],
    ['ASCII punctuation between Chinese', '已完成,尚差1次'],
    ['a word of a command line', '可用 plan verify 核对'],
    ['a word of a command line', '加上 --expect 核对'],
    ['a word of a command line', '报送：Y1，张书记签字'],
    ['a number within a number', '1. 1.5 召开党员大会'],
    ['a sentence said twice', '本部分任务均已完成。\n\n本部分任务均已完成。'],
    ['a clause said twice', '党员大会：尚未完成，期限6月30日，尚未完成。'],
    ['a lone number', '## 二、存在问题\n\n### （一）尚未完成的任务\n'],
  ])('finds %s', (fault, text) => {
    expect(proseFaults(text)).toContainEqual(expect.stringContaining(`${fault}: `));
  });

  it('lets stand what is right', () => {
    expect(
      proseFaults('## 一、完成情况\n\n### （一）学习\n\n3月8日完成1次：学习。\n\n### （二）党课\n\n3月 学习(1).pdf'),
    ).toEqual([]);
  });
});
