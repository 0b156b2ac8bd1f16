import { xmlText } from '../xml-text.ts';
import { cellMargins, type ParagraphStyle } from './styles.ts';

/**
 * Paragraphs and tables in WordprocessingML. Everything here takes text as it is and escapes it.
 * The hint puts what both scripts share (quotation marks, dashes) into the Chinese font.
 */
const hint = '<w:rFonts w:hint="eastAsia"/>';

function run(text: string, isBold = false): string {
  return `<w:r><w:rPr>${hint}${isBold ? '<w:b/>' : ''}</w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

export function paragraph(style: ParagraphStyle, text: string): string {
  return styled(style, text === '' ? '' : run(text));
}

/** Begins with words that stand out. */
export function ledParagraph(style: ParagraphStyle, lead: string, text: string): string {
  return styled(style, run(lead, true) + run(text));
}

/** On a new page. */
export function paragraphOnNewPage(style: ParagraphStyle, text: string): string {
  return styled(style, run(text), '<w:pageBreakBefore/>');
}

/** The last paragraph of a section, which holds its properties; takes hardly any room. */
export function sectionEnd(properties: string): string {
  return `<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/>${properties}</w:pPr></w:p>`;
}

/** A little room, as between two tables. */
export function spacer(): string {
  return '<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="160" w:lineRule="exact"/></w:pPr></w:p>';
}

function styled(style: ParagraphStyle, runs: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;
}

export interface WordColumn {
  readonly title: string;
  /** In twentieths of a point. */
  readonly width: number;
  /** Short words: in the middle. */
  readonly isCentred?: true;
}

/** A table whose head is repeated on every page and whose rows are not broken over two; a row of one cell goes all the way across. */
export function* tableElement(columns: readonly WordColumn[], rows: Iterable<readonly string[]>): Generator<string> {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('');
  yield `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${edges}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/>${cellMargins}</w:tblPr><w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column.width}"/>`).join('')}</w:tblGrid>`;
  const head = columns.map((column) => cell(column.width, 'CellHead', column.title));
  yield `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`;
  for (const row of rows) yield tableRow(columns, row, width);
  yield '</w:tbl>';
}

function tableRow(columns: readonly WordColumn[], row: readonly string[], width: number): string {
  const [only] = row;
  const cells =
    row.length === 1 && only !== undefined && columns.length > 1
      ? cell(width, 'CellGroup', only, columns.length)
      : columns
          .map((column, index) => cell(column.width, column.isCentred ? 'CellMiddle' : 'Cell', row[index] ?? ''))
          .join('');
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`;
}

function cell(width: number, style: ParagraphStyle, text: string, across = 1): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across > 1 ? `<w:gridSpan w:val="${across}"/>` : ''}` +
    `<w:vAlign w:val="center"/></w:tcPr>${paragraph(style, text)}</w:tc>`
  );
}
