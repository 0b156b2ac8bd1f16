import { xmlText } from '../../office/xml-text.ts';
import {
  attributeEdit,
  attributeOf,
  childNamed,
  type Edit,
  edited,
  elementsBelow,
  readXml,
  textOf,
  type XmlElement,
  type XmlPart,
} from '../template-xml.ts';
import type { OfficeParts } from '../word-template.ts';
import { type LaidOut, type LaidOutSheets, movedRow } from './moved-rows.ts';
import { relationsOf } from './open-workbook.ts';
import { around, innermostAt, lastPlaced, type Placed } from './placed-rows.ts';
import { movedRegionList, regionOf } from './regions.ts';

/** The parts beside a sheet that name its rows: drawings, remarks, tables. Each as it follows them. */
export function followingParts(
  sheet: string,
  parts: OfficeParts,
  own: LaidOut,
  sheets: LaidOutSheets,
): Map<string, string> {
  const made = new Map<string, string>();
  for (const { type, target } of relationsOf(sheet, parts)) {
    const kind = type.slice(type.lastIndexOf('/') + 1);
    const text = followed(kind, parts.get(target), own, sheets);
    if (text !== undefined) made.set(target, text);
  }
  return made;
}

function followed(
  kind: string,
  bytes: Uint8Array | undefined,
  own: LaidOut,
  sheets: LaidOutSheets,
): string | undefined {
  // What old programs draw remarks with need not be sound XML.
  if (kind === 'vmlDrawing') return bytes && movedVml(new TextDecoder().decode(bytes), own.root);
  const part = readXml(bytes);
  if (part === undefined) return undefined;
  if (kind === 'drawing')
    return edited(part.text, [...anchorEdits(part, [part.root], own.root), ...linkEdits(part, sheets)]);
  if (kind === 'comments' || kind === 'threadedComment') return edited(part.text, remarkEdits(part, own.root));
  if (kind === 'table') return edited(part.text, tableEdits(part, own, sheets));
  return undefined;
}

/** Pictures and shapes hang between two rows, which are counted from 0; one in a repeated row stays with the first. */
export function anchorEdits(part: XmlPart, elements: readonly XmlElement[], root: Placed): Edit[] {
  return elements.flatMap((element): Edit[] => {
    const from = anchorRow(part, childNamed(element, 'from'));
    const to = anchorRow(part, childNamed(element, 'to')) ?? from;
    if (from === undefined || to === undefined) return anchorEdits(part, element.children, root);
    const [first, last] = movedAnchor(root, from.row, to.row);
    return [rowEdit(from.element, first), ...(to === from ? [] : [rowEdit(to.element, last)])];
  });
}

function anchorRow(part: XmlPart, corner: XmlElement | undefined) {
  const element = childNamed(corner, 'row');
  return element && { element, row: Number(textOf(part, element)) };
}

function rowEdit({ inner, innerEnd }: XmlElement, row: number): Edit {
  return { from: inner, to: innerEnd, text: String(row) };
}

/** Rows counted from 0, as drawings do. */
function movedAnchor(root: Placed, from: number, to: number): readonly [number, number] {
  const first = movedRow(root, from + 1) - 1;
  const within = around(innermostAt(root, from + 1), from + 1, to + 1);
  return [first, Math.max(first, (lastPlaced(within, to + 1) ?? first + 1) - 1)];
}

/** A shape may show what a cell holds. */
function linkEdits(part: XmlPart, sheets: LaidOutSheets): Edit[] {
  return [...elementsBelow(part.root)].flatMap((element) => {
    const link = attributeOf(part, element, 'textlink');
    return link === undefined || link === '' ? [] : attributeEdit(part, element, 'textlink', sheets.formula(link));
  });
}

function remarkEdits(part: XmlPart, root: Placed): Edit[] {
  return [...elementsBelow(part.root)].flatMap((element) => {
    const region = regionOf(attributeOf(part, element, 'ref') ?? '');
    if (region === undefined) return [];
    return attributeEdit(part, element, 'ref', `${region.left}${movedRow(root, region.first)}`);
  });
}

function movedVml(text: string, root: Placed): string {
  return text
    .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_, open: string, anchor: string, close: string) => {
      const places = anchor.split(',').map((each) => each.trim());
      if (places.length !== 8) return `${open}${anchor}${close}`;
      const [first, last] = movedAnchor(root, Number(places[2]), Number(places[6]));
      const moved = places.map((place, index) => (index === 2 ? first : index === 6 ? last : place));
      return `${open}${moved.join(', ')}${close}`;
    })
    .replace(/(<x:Row>)\s*(\d+)\s*(<\/x:Row>)/g, (_, open: string, row: string, close: string) => {
      return `${open}${movedRow(root, Number(row) + 1) - 1}${close}`;
    });
}

const tableRegions: ReadonlySet<string> = new Set(['table', 'autoFilter', 'sortState', 'sortCondition']);
const tableFormulas: ReadonlySet<string> = new Set(['calculatedColumnFormula', 'totalsRowFormula']);

function tableEdits(part: XmlPart, own: LaidOut, sheets: LaidOutSheets): Edit[] {
  return [part.root, ...elementsBelow(part.root)].flatMap((element): Edit[] => {
    const ref = tableRegions.has(element.name) ? attributeOf(part, element, 'ref') : undefined;
    if (ref !== undefined) return attributeEdit(part, element, 'ref', movedRegionList(ref, own.root));
    return tableFormulas.has(element.name) ? formulaEdits(part, [element], sheets, own) : [];
  });
}

/** Formulas that stand outside all rows. */
export function formulaEdits(
  part: XmlPart,
  elements: Iterable<XmlElement>,
  sheets: LaidOutSheets,
  own?: LaidOut,
): Edit[] {
  return [...elements].flatMap((element) => {
    const before = textOf(part, element);
    const text = sheets.formula(before, own);
    return text === before ? [] : [{ from: element.inner, to: element.innerEnd, text: xmlText(text) }];
  });
}

/** What charts are drawn from. */
export function movedChart(bytes: Uint8Array, sheets: LaidOutSheets): string | undefined {
  const part = readXml(bytes);
  if (part === undefined) return undefined;
  const formulas = [...elementsBelow(part.root)].filter(({ name, children }) => name === 'f' && children.length === 0);
  return edited(part.text, formulaEdits(part, formulas, sheets));
}

/** What a table of crossed figures is drawn from. */
export function movedPivotSource(bytes: Uint8Array, sheets: LaidOutSheets): string | undefined {
  const part = readXml(bytes);
  if (part === undefined) return undefined;
  const edits = [...elementsBelow(part.root)].flatMap((element) => {
    const ref = element.name === 'worksheetSource' ? attributeOf(part, element, 'ref') : undefined;
    const sheet = sheets.named(attributeOf(part, element, 'sheet') ?? '');
    return ref === undefined || sheet === undefined
      ? []
      : attributeEdit(part, element, 'ref', movedRegionList(ref, sheet.root));
  });
  return edited(part.text, edits);
}
