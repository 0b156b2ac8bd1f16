import { describe, expect, it } from 'vitest';
import { sourceLines } from '../../../src/core/draft/clean/source-lines.ts';
import type { Draft } from '../../../src/core/draft/draft.ts';
import type { CleaningCode } from '../../../src/core/draft/outline/line.ts';
import { bareText } from '../../../src/core/text/bare-text.ts';
import { draftOf, expectedDocuments } from '../../support/documents.ts';

/** What takes lines out; a person is told which. */
const takesOut: ReadonlySet<CleaningCode> = new Set<CleaningCode>([
  'page-junk',
  'document-number',
  'page-number',
  'repeat',
  'running-head',
  'beside-title',
  'contents',
  'notice',
  'sign-off',
]);

/** What notes and tables say with words that become keys of the plan: 责任单位 is `with`, 完成时限 is `due`. */
const becomesKey =
  /^(?:Lead|Responsible)$|^(?:牵头|责任|负责|配合|主办|承办|协办|完成|办结)?(?:责任)?(?:单位|科室|处室|部门|股室|人|领导|时限|时间)|^(?:负责|牵头|配合|按职责分工负责)$|按职责分工负责|(?:负责|牵头|配合)$/u;

/** Heads of a table's columns where no rule stands below them, and what a cell says where it says nothing. */
const ofTables = /^(?:序号|项目|月份|督查事项|目标任务|目标与任务|分管领导|具体措施|重点任务|工作内容|部门|全年)$/u;

/** Times in notes and tables become a day: 8月底前, 2025年9月10日前. */
const becomesDay = /^(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日|底|份)?(?:之?前)?$/u;

const number = /^(?:第?[一二三四五六七八九十百0-9]{1,5}(?:部分|章|条|节)?|[①-⑳]|[0-9]{1,2}(?:\.[0-9]{1,2}){0,2})$/u;

function wordsIn({ plan }: Draft): string {
  const ofItem = (item: Draft['plan']['sections'][number]['items'][number]) => [
    ...[item.title, ...item.context],
    ...item.requirements.flatMap(({ quote, lead, with: partners, tags, guesses }) => {
      const doubts = guesses.map(({ about }) => about);
      return [quote, ...lead, ...partners, ...tags, ...doubts];
    }),
  ];
  const all = [plan.title, plan.aim, ...plan.sections.flatMap(({ title, items }) => [title, ...items.flatMap(ofItem)])];
  return all.map(bareText).join('\n');
}

/** The line above a table's rule names its columns: words of form. */
function headLines(lines: readonly { readonly text: string; readonly number: number }[]): ReadonlySet<number> {
  return new Set(
    lines.flatMap(({ number }, at) => (/^\|[ :|-]{3,}\|$/u.test(lines[at + 1]?.text ?? '') ? [number] : [])),
  );
}

describe('a document’s words', () => {
  it.each(expectedDocuments)('all stand in the draft, or on lines that it says it left out: $name', (document) => {
    const draft = draftOf(document.text);
    const gone = new Set(draft.cleaned.flatMap(({ code, lines }) => (takesOut.has(code) ? lines : [])));
    const found = wordsIn(draft);
    const source = sourceLines(document.text);
    const heads = headLines(source);
    const lost = source
      .filter(({ number }) => !gone.has(number) && !heads.has(number))
      .flatMap(({ text, number: line }) =>
        text
          .replace(/[①-⑳]|[一二三四五六七八九十]{1,3}、|(?=[一二三四五六]是)/gu, ' ')
          .normalize('NFKC')
          .split(/[^\p{L}\p{N}]+|(?=并)/u)
          .filter((word) => word !== '' && !number.test(word) && !becomesKey.test(word) && !becomesDay.test(word))
          // 制定计划并报党委备案 is two duties.
          .filter(
            (word) => !ofTables.test(word) && word.split(/(?=并)/u).some((part) => !found.includes(bareText(part))),
          )
          .map((word) => `${line}: ${word}`),
      );
    expect(lost).toEqual([]);
  });
});
