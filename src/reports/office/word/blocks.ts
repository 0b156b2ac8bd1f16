import type { Block, TableBlock } from '../../body/block.ts';
import { columnsOf } from './columns.ts';
import { ledParagraph, paragraph, spacer, tableElement } from './elements.ts';

const headings = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

/** A block of the body in WordprocessingML. */
export function* wordBlock(block: Block): Generator<string> {
  switch (block.kind) {
    case 'addressee':
      yield paragraph('Addressee', block.text);
      break;
    case 'heading':
      yield paragraph(headings[block.level], block.text);
      break;
    case 'paragraph':
      yield block.lead === '' ? paragraph('Body', block.text) : ledParagraph('Body', block.lead, block.text);
      break;
    case 'list':
      for (const [index, line] of block.lines.entries()) yield paragraph('Body', `${index + 1}. ${line}`);
      break;
    case 'warning':
      yield ledParagraph('Body', block.text, '');
      break;
    case 'table':
      yield* wordTable(block);
  }
}

/** Figures stand in the middle of their columns. Without something between them Word would make one table of two. */
function* wordTable({ caption, columns, rows }: TableBlock): Generator<string> {
  if (caption !== '') yield paragraph('TableTitle', caption);
  const titles = columns.map(({ title }) => title);
  const widths = columnsOf(titles, rows, 'portrait');
  yield* tableElement(
    widths.map(({ title, width }, index) => ({
      title,
      width,
      ...(!columns[index]?.isText && { isCentred: true as const }),
    })),
    rows,
  );
  yield spacer();
}
