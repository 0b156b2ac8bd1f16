import { expect, it } from 'vitest';
import { dropFrontMatter, matterOf } from '../../../../src/core/draft/clean/front-matter.ts';
import { lines, textsOf } from '../../../support/documents.ts';

const matter = ['---', "title: '河湾区2026年工作要点'", 'tags:', '- 教育', '- 计划', 'author: “区教育局”', '---'];

it('what a Markdown file says of itself is no text, with its lists and quotes', () => {
  const file = lines(...matter, '一、标题');
  expect(textsOf(dropFrontMatter(file))).toEqual(['一、标题']);
  expect(matterOf(file).map(({ text }) => text)).toEqual(expect.arrayContaining(['河湾区2026年工作要点', '区教育局']));
});

it('two lines of hyphens around text are none of it', () => {
  const file = lines('---', '加强教学管理。', '---', '一、标题');
  expect(textsOf(dropFrontMatter(file))).toHaveLength(4);
});
