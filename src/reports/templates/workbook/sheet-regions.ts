import { xmlText } from '../../office/xml-text.ts';
import type { TemplateProblem } from '../check-tags.ts';
import {
  attributeOf,
  childNamed,
  type Edit,
  edited,
  elementsBelow,
  textOf,
  withAttribute,
  type XmlElement,
  type XmlPart,
} from '../template-xml.ts';
import { greatestRow } from './formula.ts';
import { type LaidOut, type LaidOutSheets, movedRegions, movedRow, splitsBlock } from './moved-rows.ts';
import { innermostAt } from './placed-rows.ts';
import { eachRegion, movedRegionList, regionOf, regionsIn, regionText } from './regions.ts';
import type { RowBlock } from './row-blocks.ts';

/** Which attribute of an element of a sheet names cells. */
const regionAttributes: Readonly<Record<string, string>> = {
  mergeCell: 'ref',
  hyperlink: 'ref',
  conditionalFormatting: 'sqref',
  dataValidation: 'sqref',
  protectedRange: 'sqref',
  ignoredError: 'sqref',
  dimension: 'ref',
  autoFilter: 'ref',
  sortState: 'ref',
  sortCondition: 'ref',
  selection: 'sqref',
  scenarios: 'sqref',
};

/** Those that mean single cells rather than all from the first to the last: rows may not tear them. */
const torn: ReadonlySet<string> = new Set(['mergeCell', 'conditionalFormatting', 'dataValidation', 'hyperlink']);

/** One cell, by which attribute. */
const cellAttributes: Readonly<Record<string, string>> = {
  pane: 'topLeftCell',
  sheetView: 'topLeftCell',
  selection: 'activeCell',
  cellWatch: 'r',
  inputCells: 'r',
};

/** Lists of elements for each of which there may be several afterwards, or none. */
const lists: ReadonlySet<string> = new Set(['mergeCells', 'hyperlinks', 'dataValidations', 'rowBreaks']);

const formulas: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f']);

/** What of a sheet, its rows aside, rows that are repeated would tear. */
export function regionProblems(part: XmlPart, data: XmlElement, blocks: readonly RowBlock[]): TemplateProblem[] {
  if (blocks.length === 0) return [];
  return around(part, data).flatMap((element): TemplateProblem[] => {
    const text = torn.has(element.name) ? regionTextOf(part, element) : '';
    const split = regionsIn(text).find((each) => each !== undefined && splitsBlock(blocks, each.first, each.last));
    return split === undefined ? [] : [{ code: 'splits-rows', name: regionText(split) }];
  });
}

/** What of a sheet a formula of rules or lists to choose from says. */
export function ruleFormulas(
  part: XmlPart,
  data: XmlElement,
): { readonly text: string; readonly row: number | undefined }[] {
  return around(part, data)
    .filter(({ name }) => name === 'conditionalFormatting' || name === 'dataValidation')
    .flatMap((rule) => {
      const row = topRow(regionTextOf(part, rule));
      return [...elementsBelow(rule)]
        .filter(({ name, children }) => formulas.has(name) && children.length === 0)
        .map((formula) => ({ text: textOf(part, formula), row }));
    });
}

/** Everything in a sheet but its rows. */
function around({ root }: XmlPart, data: XmlElement): XmlElement[] {
  return root.children.filter((child) => child !== data).flatMap((child) => [child, ...elementsBelow(child)]);
}

function regionTextOf(part: XmlPart, element: XmlElement): string {
  const inside = childNamed(element, 'sqref');
  if (inside !== undefined) return textOf(part, inside);
  return attributeOf(part, element, regionAttributes[element.name] ?? '') ?? '';
}

function topRow(text: string): number | undefined {
  const rows = regionsIn(text).map((region) => region?.first ?? 1);
  return rows.length === 0 ? undefined : Math.min(...rows);
}

/** The edits by which everything around the rows of a sheet follows them. */
export function regionEdits(part: XmlPart, data: XmlElement, own: LaidOut, sheets: LaidOutSheets): Edit[] {
  return new RegionEditor(part, own, sheets).editsOf(part.root.children.filter((child) => child !== data));
}

class RegionEditor {
  readonly #part: XmlPart;
  readonly #own: LaidOut;
  readonly #sheets: LaidOutSheets;

  constructor(part: XmlPart, own: LaidOut, sheets: LaidOutSheets) {
    this.#part = part;
    this.#own = own;
    this.#sheets = sheets;
  }

  editsOf(elements: readonly XmlElement[], ruleRow?: number): Edit[] {
    return elements.flatMap((element) => this.#edits(element, ruleRow));
  }

  #edits(element: XmlElement, ruleRow: number | undefined): Edit[] {
    if (lists.has(element.name)) return this.#list(element);
    const rule = topRow(isRule(element) ? regionTextOf(this.#part, element) : '') ?? ruleRow;
    if (isRule(element) && this.#isGone(element)) return [{ from: element.from, to: element.to, text: '' }];
    if (element.children.length > 0) return [...this.#attributes(element), ...this.editsOf(element.children, rule)];
    if (formulas.has(element.name)) return this.#formula(element, rule);
    if (element.name === 'sqref')
      return this.#content(element, movedRegionList(textOf(this.#part, element), this.#own.root));
    return this.#attributes(element);
  }

  /** Of the element's own attributes. */
  #attributes(element: XmlElement): Edit[] {
    const tag = this.#part.text.slice(element.from, element.inner);
    const moved = this.#movedTag(element, tag);
    return moved === tag ? [] : [{ from: element.from, to: element.inner, text: moved }];
  }

  #movedTag(element: XmlElement, tag: string): string {
    let moved = tag;
    const { name } = element;
    const list = regionAttributes[name];
    const regions = list === undefined ? undefined : attributeOf(this.#part, element, list);
    if (list !== undefined && regions !== undefined) {
      moved = withAttribute(moved, list, movedRegionList(regions, this.#own.root) || this.#cell(regions));
    }
    const cell = cellAttributes[name];
    const place = cell === undefined ? undefined : attributeOf(this.#part, element, cell);
    return cell === undefined || place === undefined ? moved : withAttribute(moved, cell, this.#cell(place));
  }

  #cell(place: string): string {
    const region = regionOf(place.split(' ')[0] ?? '');
    return region === undefined
      ? place
      : `${region.left}${Math.min(movedRow(this.#own.root, region.first), greatestRow)}`;
  }

  #formula(element: XmlElement, row: number | undefined): Edit[] {
    const at = row === undefined ? this.#own.root : innermostAt(this.#own.root, row);
    return this.#content(element, this.#sheets.formula(textOf(this.#part, element), this.#own, at));
  }

  #content(element: XmlElement, text: string): Edit[] {
    if (textOf(this.#part, element) === text) return [];
    return [{ from: element.inner, to: element.innerEnd, text: xmlText(text) }];
  }

  #isGone(rule: XmlElement): boolean {
    return movedRegionList(regionTextOf(this.#part, rule), this.#own.root) === '';
  }

  /** The list with each of its elements as often as its rows are there; gone where none is left. */
  #list(list: XmlElement): Edit[] {
    const made = list.children.map((child) => this.#each(child));
    const all = made.flat();
    if (all.length === 0 && list.children.length > 0) return [{ from: list.from, to: list.to, text: '' }];
    const edits = list.children.flatMap(({ from, to }, index): Edit[] => {
      const text = made[index]?.join('') ?? '';
      return text === this.#part.text.slice(from, to) ? [] : [{ from, to, text }];
    });
    return [...this.#counts(list, all), ...edits];
  }

  #counts(list: XmlElement, all: readonly string[]): Edit[] {
    const tag = this.#part.text.slice(list.from, list.inner);
    let counted = tag;
    if (attributeOf(this.#part, list, 'count') !== undefined)
      counted = withAttribute(counted, 'count', String(all.length));
    if (attributeOf(this.#part, list, 'manualBreakCount') !== undefined) {
      const byHand = all.filter((each) => /\sman="(?:1|true)"/.test(each));
      counted = withAttribute(counted, 'manualBreakCount', String(byHand.length));
    }
    return counted === tag ? [] : [{ from: list.from, to: list.inner, text: counted }];
  }

  #each(child: XmlElement): string[] {
    const tag = this.#part.text.slice(child.from, child.inner);
    const rest = this.#part.text.slice(child.inner, child.to);
    if (child.name === 'brk') return this.#breaks(child, tag, rest);
    if (child.name === 'dataValidation') {
      const text = tag + rest;
      const edits = this.#edits(child, undefined).map((edit) => ({
        ...edit,
        from: edit.from - child.from,
        to: edit.to - child.from,
      }));
      const made = edited(text, edits);
      return made === '' ? [] : [made];
    }
    const region = regionOf(attributeOf(this.#part, child, 'ref') ?? '');
    if (region === undefined) return [tag + rest];
    const location = attributeOf(this.#part, child, 'location');
    const led =
      location === undefined
        ? tag
        : withAttribute(tag, 'location', this.#sheets.formula(location, this.#own, this.#own.root));
    return eachRegion(region, this.#own.root).map((each) => withAttribute(led, 'ref', regionText(each)) + rest);
  }

  /** A page ends behind a row: behind each of those that it becomes. */
  #breaks(child: XmlElement, tag: string, rest: string): string[] {
    const row = Number(attributeOf(this.#part, child, 'id') ?? 0);
    if (row < 1) return [tag + rest];
    return movedRegions(this.#own.root, row, row).map(({ last }) => withAttribute(tag, 'id', String(last)) + rest);
  }
}

function isRule({ name }: XmlElement): boolean {
  return name === 'conditionalFormatting' || name === 'dataValidation';
}
