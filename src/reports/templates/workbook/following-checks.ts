import { attributeOf, childNamed, elementsBelow, readXml, textOf } from '../template-xml.ts';
import type { OfficeParts } from '../word-template.ts';
import type { HeldBlocks } from './held-blocks.ts';
import { type LaidOutSheets, splitsBlock } from './moved-rows.ts';
import { type OpenWorkbook, relationsOf } from './open-workbook.ts';
import { type Region, regionOf, regionText } from './regions.ts';
import { hasMarks, inCell, placeOf, type SheetForm, type WorkbookProblem } from './sheet-form.ts';
import { ruleFormulas } from './sheet-regions.ts';

/** Tags where nothing is filled in: names of sheets, drawings, charts, remarks, tables. */
export function tagsElsewhere(parts: OfficeParts, { sheets, textsName }: OpenWorkbook): WorkbookProblem[] {
  const filled = new Set([...sheets.map(({ partName }) => partName), textsName]);
  return [...parts].flatMap(([part, bytes]): WorkbookProblem[] => {
    if (filled.has(part) || !/^(?:xl|docProps)\/.*\.(?:xml|vml)$/i.test(part)) return [];
    const text = new TextDecoder().decode(bytes);
    if (!/[{｛]/.test(text) || (!hasMarks(text) && !hasMarks(text.replace(/<[^<>]*>/g, '')))) return [];
    return [{ code: 'tag-elsewhere', name: '', part }];
  });
}

/** Everything outside of sheets that names cells. */
export function namedFormulas({ workbook }: OpenWorkbook): { readonly name: string; readonly text: string }[] {
  return (childNamed(workbook.root, 'definedNames')?.children ?? []).map((element) => ({
    name: attributeOf(workbook, element, 'name') ?? '',
    text: textOf(workbook, element),
  }));
}

/** All that reckons with rows of a form, so that rows that it would lose stay. */
export function holdRows(held: HeldBlocks, open: OpenWorkbook, forms: readonly SheetForm[], parts: OfficeParts): void {
  for (const { text } of namedFormulas(open)) held.formula(text);
  for (const formula of chartFormulas(parts)) held.formula(formula);
  for (const form of forms) {
    const { formulas, sheet } = form;
    for (const cell of formulas.cells) held.formula(formulas.textOf(cell), form, cell.row);
    for (const { text, row } of ruleFormulas(sheet.part, sheet.data)) held.formula(text, form, row);
    for (const { region, heads, totals } of tablesOf(form, parts)) {
      held.rows(form, region.first + heads, region.last - totals);
    }
    for (const { first } of remarksOf(form, parts)) held.rows(form, first, first);
  }
}

function chartFormulas(parts: OfficeParts): string[] {
  return [...parts].flatMap(([name, bytes]) => {
    const part = isChart(name) ? readXml(bytes) : undefined;
    if (part === undefined) return [];
    const leaves = [...elementsBelow(part.root)].filter(
      ({ name: tag, children }) => tag === 'f' && children.length === 0,
    );
    return leaves.map((leaf) => textOf(part, leaf));
  });
}

export function isChart(name: string): boolean {
  return /^xl\/(?:charts|chartex)\/[^/]+\.xml$/i.test(name);
}

interface FormTable {
  readonly region: Region;
  readonly heads: number;
  readonly totals: number;
}

function tablesOf({ sheet }: SheetForm, parts: OfficeParts): FormTable[] {
  return partsOfKind(sheet.partName, /\/table$/, parts).flatMap((bytes): FormTable[] => {
    const part = readXml(bytes);
    const region = part && regionOf(attributeOf(part, part.root, 'ref') ?? '');
    if (part === undefined || region === undefined) return [];
    const heads = Number(attributeOf(part, part.root, 'headerRowCount') ?? 1);
    return [{ region, heads, totals: Number(attributeOf(part, part.root, 'totalsRowCount') ?? 0) }];
  });
}

function remarksOf({ sheet }: SheetForm, parts: OfficeParts): Region[] {
  return partsOfKind(sheet.partName, /\/(?:comments|threadedComment)$/, parts).flatMap((bytes) => {
    const part = readXml(bytes);
    if (part === undefined) return [];
    return [...elementsBelow(part.root)].flatMap((element) => regionOf(attributeOf(part, element, 'ref') ?? '') ?? []);
  });
}

function partsOfKind(from: string, kind: RegExp, parts: OfficeParts): Uint8Array[] {
  return relationsOf(from, parts).flatMap(({ type, target }) => (kind.test(type) ? (parts.get(target) ?? []) : []));
}

/** What could not follow rows that are repeated, with its place. */
export function followingProblems(
  forms: readonly SheetForm[],
  open: OpenWorkbook,
  parts: OfficeParts,
  sheets: LaidOutSheets,
): WorkbookProblem[] {
  const headed = forms.flatMap((form) => tableProblems(form, parts));
  if (!sheets.move) return headed;
  const names = namedFormulas(open).flatMap(({ name, text }): WorkbookProblem[] =>
    sheets.unseen(text) === undefined ? [] : [{ code: 'cannot-follow', name: sheets.unseen(text) ?? '', part: name }],
  );
  return [...headed, ...names, ...forms.flatMap((form) => formProblems(form, parts, sheets))];
}

function formProblems(form: SheetForm, parts: OfficeParts, sheets: LaidOutSheets): WorkbookProblem[] {
  const { name, sheet, formulas } = form;
  const own = sheets.named(name);
  const inFormulas = formulas.cells.flatMap((cell): WorkbookProblem[] => {
    const text = formulas.textOf(cell);
    const unseen = formulas.kindOf(cell) === 'dataTable' ? 'TABLE' : sheets.unseen(text);
    if (unseen !== undefined) return [inCell({ code: 'cannot-follow', name: unseen }, name, cell)];
    const region = formulas.kindOf(cell) === 'array' ? regionOf(formulas.regionOf(cell) ?? '') : undefined;
    if (region !== undefined && splitsBlock(form.blocks, region.first, region.last)) {
      return [inCell({ code: 'splits-rows', name: regionText(region) }, name, cell)];
    }
    const lost = sheets.lost(text, own, cell.row);
    return lost === undefined ? [] : [inCell({ code: 'single-row', name: lost }, name, cell)];
  });
  const rules = ruleFormulas(sheet.part, sheet.data).flatMap(({ text, row }): WorkbookProblem[] => {
    const unseen = sheets.unseen(text);
    if (unseen !== undefined) return [{ code: 'cannot-follow', name: unseen, sheet: name }];
    const lost = sheets.lost(text, own, row);
    return lost === undefined ? [] : [{ code: 'single-row', name: lost, sheet: name }];
  });
  return [...inFormulas, ...rules, ...partProblems(form, parts)];
}

/** Where a button or a tick box names the cell that it writes into. */
const linked: Readonly<Record<string, RegExp>> = {
  ctrlProp: /\sfmla(?:Link|Range|Group|Txbx)="[^"]/,
  vmlDrawing: /<x:Fmla(?:Link|Range|Group|Txbx)>/,
};

/** Tables of crossed figures lie on rows that they count themselves; buttons name cells in ways of their own. */
function partProblems({ name, blocks, sheet }: SheetForm, parts: OfficeParts): WorkbookProblem[] {
  if (blocks.length === 0) return [];
  return relationsOf(sheet.partName, parts).flatMap(({ type, target }): WorkbookProblem[] => {
    const kind = type.slice(type.lastIndexOf('/') + 1);
    const isLinked = linked[kind]?.test(new TextDecoder().decode(parts.get(target))) === true;
    if (kind === 'pivotTable') return [{ code: 'pivot-table', name: '', sheet: name }];
    return isLinked ? [{ code: 'linked-control', name: '', sheet: name }] : [];
  });
}

/** The head of a table is kept in its part, too; and no table can be repeated or torn. */
function tableProblems(form: SheetForm, parts: OfficeParts): WorkbookProblem[] {
  return tablesOf(form, parts).flatMap(({ region, heads }): WorkbookProblem[] => {
    const headed = [...form.pieces.keys()].filter(({ row }) => row >= region.first && row < region.first + heads);
    const torn =
      splitsBlock(form.blocks, region.first, region.last) ||
      form.blocks.some(({ first, last }) => first <= region.first && region.last <= last);
    return [
      ...headed.map(
        (cell): WorkbookProblem => ({ code: 'table-head', name: '', sheet: form.name, cell: placeOf(cell) }),
      ),
      ...(torn ? [{ code: 'splits-rows' as const, name: regionText(region), sheet: form.name }] : []),
    ];
  });
}
