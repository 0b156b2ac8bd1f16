import type { TemplateProblem } from '../check-tags.ts';
import { attributeOf, childNamed, readXml, textOf, type XmlElement, type XmlPart } from '../template-xml.ts';
import { type CellText, cellTextOf, runsOf } from './cell-text.ts';
import { columnOf } from './formula.ts';

export interface SheetRow {
  readonly number: number;
  readonly element: XmlElement;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  /** Counted from 0. */
  readonly column: number;
  readonly row: number;
  readonly element: XmlElement;
  readonly formula?: XmlElement;
  /** Where it holds tags. */
  readonly text?: CellText;
  /** The text of the workbook's table of texts that it shows. */
  readonly shared?: number;
}

/** A sheet as it stands: its rows, and its cells with tags in the order in which they are read. */
export interface ReadSheet {
  readonly part: XmlPart;
  readonly data: XmlElement;
  readonly rows: readonly SheetRow[];
  /** A mark's place is its number here. */
  readonly tagged: readonly SheetCell[];
}

/** The texts that cells show by their number. */
export interface SharedTexts {
  readonly part?: XmlPart;
  readonly items: readonly XmlElement[];
}

export function sharedTexts(bytes: Uint8Array | undefined): SharedTexts | undefined {
  if (bytes === undefined) return { items: [] };
  const part = readXml(bytes);
  return part && { part, items: part.root.children.filter(({ name }) => name === 'si') };
}

/** `undefined` where the part is no sound sheet. */
export function readSheet(bytes: Uint8Array | undefined, texts: SharedTexts): ReadSheet | undefined {
  const part = readXml(bytes);
  const data = childNamed(part?.root, 'sheetData');
  if (part === undefined || data === undefined) return undefined;
  const tagged: SheetCell[] = [];
  const rows: SheetRow[] = [];
  let number = 0;
  for (const element of data.children.filter(({ name }) => name === 'row')) {
    const said = Number(attributeOf(part, element, 'r') ?? number + 1);
    if (!Number.isSafeInteger(said) || said <= number) return undefined;
    number = said;
    rows.push({ number, element, cells: cellsOf(part, element, number, texts, tagged) });
  }
  return { part, data, rows, tagged };
}

function cellsOf(part: XmlPart, row: XmlElement, number: number, texts: SharedTexts, tagged: SheetCell[]): SheetCell[] {
  let column = -1;
  return row.children
    .filter(({ name }) => name === 'c')
    .map((element) => {
      const letters = /^[A-Za-z]+/.exec(attributeOf(part, element, 'r') ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnOf(letters);
      const formula = childNamed(element, 'f');
      const shared = sharedNumber(part, element, texts);
      const text = formula === undefined ? taggedText(part, element, shared, texts, tagged.length) : undefined;
      const cell = {
        column,
        row: number,
        element,
        ...(formula && { formula }),
        ...(text && { text }),
        ...(shared !== undefined && { shared }),
      };
      if (text !== undefined) tagged.push(cell);
      return cell;
    });
}

function sharedNumber(part: XmlPart, cell: XmlElement, { items }: SharedTexts): number | undefined {
  const value = attributeOf(part, cell, 't') === 's' ? childNamed(cell, 'v') : undefined;
  const number = value === undefined ? Number.NaN : Number(textOf(part, value));
  return items[number] === undefined ? undefined : number;
}

function taggedText(
  part: XmlPart,
  cell: XmlElement,
  shared: number | undefined,
  texts: SharedTexts,
  at: number,
): CellText | undefined {
  const own = childNamed(cell, 'is');
  if (own !== undefined) return braced(part, own, at);
  const value = attributeOf(part, cell, 't') === 'str' ? childNamed(cell, 'v') : undefined;
  if (value !== undefined) return cellTextOf([{ text: textOf(part, value), properties: '' }], at);
  const item = shared === undefined ? undefined : texts.items[shared];
  return item === undefined || texts.part === undefined ? undefined : braced(texts.part, item, at);
}

/** Most texts have no braces, and are not taken apart. */
function braced(part: XmlPart, item: XmlElement, at: number): CellText | undefined {
  const raw = part.text.slice(item.inner, item.innerEnd);
  return /[{}｛｝]|&#/.test(raw) ? cellTextOf(runsOf(part, item), at) : undefined;
}

/** The problems that stand in the texts themselves. */
export function textProblems({ tagged }: ReadSheet): TemplateProblem[] {
  return tagged.flatMap(({ text }) => text?.problems ?? []);
}
