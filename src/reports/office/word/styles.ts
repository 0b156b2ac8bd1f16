import { bodySize, characterSpacing, linePitch } from './page.ts';

/** Chinese fonts by their names in official papers; where one is missing Word takes another. */
const fonts = { title: '方正小标宋简体', black: '黑体', kai: '楷体_GB2312', fangsong: '仿宋_GB2312', song: '宋体' };

interface StyleForm {
  readonly id: string;
  /** Word knows its own by their English names: `heading 1` makes a heading of it. */
  readonly name: string;
  readonly font: keyof typeof fonts;
  /** In points. */
  readonly size?: number;
  readonly align?: 'center' | 'right' | 'left';
  /** Two characters before the first line. */
  readonly isIndented?: true;
  /** Characters free at the left, of every line. */
  readonly freeAtLeft?: number;
  /** Characters free at the right. */
  readonly freeAtRight?: number;
  /** Not left alone at the end of a page. */
  readonly staysWithNext?: true;
  /** From 0, for those that stand in a table of contents. */
  readonly outline?: number;
  /** In twentieths of a point, and no snapping to the grid: for what is larger or smaller than the body. */
  readonly line?: number;
}

const cellLine = 320;
/** Of the text of a cell, in points. */
export const cellSize = 10.5;
/** Left and right of it, in twentieths of a point. */
export const cellMargin = 57;
/** Each table says so itself: LibreOffice does not take it from the style. */
export const cellMargins = `<w:tblCellMar><w:left w:w="${cellMargin}" w:type="dxa"/><w:right w:w="${cellMargin}" w:type="dxa"/></w:tblCellMar>`;

/** Every style of a report: 标题小标宋2号, 一、黑体, （一）楷体, 1. 仿宋, body 仿宋3号. */
const forms = [
  { id: 'Body', name: 'Body Text', font: 'fangsong', isIndented: true },
  { id: 'Title', name: 'Title', font: 'title', size: 22, align: 'center', line: 700 },
  { id: 'Addressee', name: 'Addressee', font: 'fangsong' },
  { id: 'Mark', name: 'Draft Mark', font: 'kai', align: 'center' },
  { id: 'Heading1', name: 'heading 1', font: 'black', isIndented: true, outline: 0 },
  { id: 'Heading2', name: 'heading 2', font: 'kai', isIndented: true, outline: 1 },
  { id: 'Heading3', name: 'heading 3', font: 'fangsong', isIndented: true, outline: 2 },
  { id: 'AnnexLabel', name: 'Annex Label', font: 'black', align: 'left' },
  { id: 'AnnexTitle', name: 'Annex Title', font: 'title', size: 18, align: 'center', outline: 0, line: 700 },
  { id: 'FirstAnnex', name: 'First Annex', font: 'fangsong', isIndented: true, staysWithNext: true },
  { id: 'Annex', name: 'Annex', font: 'fangsong', freeAtLeft: 5, staysWithNext: true },
  { id: 'Signed', name: 'Signed', font: 'fangsong', align: 'right', freeAtRight: 4, staysWithNext: true },
  { id: 'Small', name: 'Small', font: 'fangsong', size: 12, align: 'left', isIndented: true },
  { id: 'TableTitle', name: 'Table Title', font: 'black', size: 12, align: 'center', line: 440, staysWithNext: true },
  { id: 'CellHead', name: 'Cell Head', font: 'black', size: cellSize, align: 'center', line: cellLine },
  {
    id: 'CellGroup',
    name: 'Cell Group',
    font: 'kai',
    size: cellSize,
    align: 'left',
    line: cellLine,
    staysWithNext: true,
  },
  { id: 'Cell', name: 'Cell', font: 'fangsong', size: cellSize, align: 'left', line: cellLine },
  { id: 'CellMiddle', name: 'Cell Middle', font: 'fangsong', size: cellSize, align: 'center', line: cellLine },
  { id: 'PageOdd', name: 'Page Number Odd', font: 'song', size: 14, align: 'right', freeAtRight: 1 },
  { id: 'PageEven', name: 'Page Number Even', font: 'song', size: 14, align: 'left', freeAtLeft: 1 },
] as const satisfies readonly StyleForm[];

export type ParagraphStyle = (typeof forms)[number]['id'];

/** Western letters and digits in Times New Roman, Chinese in its own font. */
function fontsOf(font: keyof typeof fonts): string {
  return `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="${fonts[font]}"/>`;
}

function sizeOf(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

function indentOf({ isIndented, freeAtLeft = 0, freeAtRight = 0, size = bodySize }: StyleForm): string {
  const inTwentieths = (characters: number) => characters * size * 20;
  if (isIndented) return `<w:ind w:firstLineChars="200" w:firstLine="${inTwentieths(2)}"/>`;
  if (freeAtRight > 0) return `<w:ind w:rightChars="${freeAtRight * 100}" w:right="${inTwentieths(freeAtRight)}"/>`;
  if (freeAtLeft > 0) return `<w:ind w:leftChars="${freeAtLeft * 100}" w:left="${inTwentieths(freeAtLeft)}"/>`;
  return '';
}

function styleOf(form: StyleForm): string {
  const { id, name, font, size, align = 'both', outline, line, staysWithNext = outline !== undefined } = form;
  const isHeading = outline !== undefined;
  return (
    `<w:style w:type="paragraph" w:customStyle="${/^(?:heading|title|body text)/i.test(name) ? 0 : 1}" w:styleId="${id}">` +
    `<w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${isHeading ? '<w:next w:val="Body"/>' : ''}<w:qFormat/>` +
    `<w:pPr>${staysWithNext ? '<w:keepNext/>' : ''}${line === undefined ? '' : '<w:snapToGrid w:val="0"/>'}` +
    `${line === undefined ? '' : `<w:spacing w:line="${line}" w:lineRule="exact"/>`}${indentOf(form)}` +
    `<w:jc w:val="${align}"/>${isHeading ? `<w:outlineLvl w:val="${outline}"/>` : ''}</w:pPr>` +
    `<w:rPr>${fontsOf(font)}${size === undefined ? '' : sizeOf(size)}</w:rPr></w:style>`
  );
}

/** styles.xml. */
export function wordStylesXml(): string {
  return (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontsOf('fangsong')}${sizeOf(bodySize)}` +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    `<w:pPr><w:spacing w:line="${linePitch}" w:lineRule="exact"/></w:pPr><w:rPr>${fontsOf('fangsong')}<w:spacing w:val="${characterSpacing}"/>${sizeOf(bodySize)}</w:rPr></w:style>` +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>' +
    `${cellMargins}</w:tblPr></w:style>` +
    `${forms.map(styleOf).join('')}</w:styles>`
  );
}
