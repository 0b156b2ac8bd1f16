import { childNamed, childrenNamed, type Element, valueOfChild } from './word-xml.ts';

/** Word lets a table have no more columns. */
const mostColumns = 63;

/**
 * A table of a Word document as rows of cells, all of one width: what is merged across columns or rows stands in every
 * cell that it covers.
 */
export function gridOf(table: Element, textOf: (cell: Element) => string): string[][] {
  const rows: string[][] = [];
  for (const row of childrenNamed(table, 'w:tr')) {
    const above = rows.at(-1) ?? [];
    const cells = emptyCells(valueOfChild(childNamed(row, 'w:trPr'), 'w:gridBefore'));
    for (const cell of childrenNamed(row, 'w:tc')) {
      if (cells.length >= mostColumns) break;
      const properties = childNamed(cell, 'w:tcPr');
      const text = goesOnFromAbove(properties) ? (above[cells.length] ?? '') : textOf(cell);
      cells.push(
        ...Array<string>(spanOf(valueOfChild(properties, 'w:gridSpan'), 1, mostColumns - cells.length)).fill(text),
      );
    }
    rows.push(cells);
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

function emptyCells(written: string | undefined): string[] {
  return Array<string>(spanOf(written, 0, mostColumns - 1)).fill('');
}

function spanOf(written: string | undefined, least: number, most: number): number {
  const span = Number(written ?? least);
  return Number.isInteger(span) ? Math.min(Math.max(span, least), most) : least;
}

/** Merged with the cell above: the first of them says `restart`, the others nothing or `continue`. */
function goesOnFromAbove(properties: Element | undefined): boolean {
  const merge = childNamed(properties, 'w:vMerge');
  return merge !== undefined && merge.getAttribute('w:val') !== 'restart';
}
