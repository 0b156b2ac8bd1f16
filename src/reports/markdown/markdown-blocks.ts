import { escaped, escapedLine, markdownTable, numbered } from '../../words/markdown-text.ts';
import type { Block } from '../body/block.ts';

/** A block of the body as Markdown. The title of the report is its only heading of the first level. */
export function markdownBlocks(block: Block): string[] {
  switch (block.kind) {
    case 'addressee':
      return [escapedLine(block.text)];
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${escaped(block.text)}`];
    case 'paragraph':
      return [block.lead === '' ? escapedLine(block.text) : `**${escaped(block.lead.trim())}** ${escaped(block.text)}`];
    case 'list':
      return [numbered(block.lines.map(escapedLine))];
    case 'warning':
      return [`**${escaped(block.text)}**`];
    case 'table': {
      const titles = block.columns.map(({ title }) => escaped(title));
      const table = markdownTable(
        titles,
        block.rows.map((row) => row.map(escaped)),
      );
      return block.caption === '' ? [table] : [`**${escaped(block.caption)}**`, table];
    }
  }
}
