import { escaped, escapedLine } from '../../words/markdown-text.ts';
import { markdownBlocks } from '../markdown/markdown-blocks.ts';
import type { Letter } from './letter.ts';

/** A letter as Markdown: the same words in the same order. */
export function letterMarkdown({ title, addressee, blocks, annex, signature, contact }: Letter): string {
  const parts = [
    `# ${escaped(title)}`,
    escapedLine(addressee),
    ...blocks.flatMap(markdownBlocks),
    ...(annex === undefined ? [] : [escapedLine(annex.named)]),
    ...signature.map(escapedLine),
    escapedLine(contact),
    ...(annex === undefined ? [] : [`## ${escaped(annex.title)}`, ...markdownBlocks(annex.table)]),
  ];
  return `${parts.join('\n\n')}\n`;
}
