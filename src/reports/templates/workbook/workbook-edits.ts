import { attributeOf, childNamed, type Edit, edited, prefixOf, readXml, withAttribute } from '../template-xml.ts';
import type { OfficeParts } from '../word-template.ts';
import { formulaEdits } from './following-parts.ts';
import type { LaidOutSheets } from './moved-rows.ts';
import { type OpenWorkbook, relationsName, relationsOf, workbookName } from './open-workbook.ts';
import type { SheetCell } from './read-sheet.ts';

/** The workbook's own part: names of cells follow, and whoever opens it works all formulas out anew. */
export function editedWorkbook({ workbook }: OpenWorkbook, sheets: LaidOutSheets, hasFormulas: boolean): string {
  const names = childNamed(workbook.root, 'definedNames')?.children ?? [];
  return edited(workbook.text, [
    ...formulaEdits(workbook, names, sheets),
    ...(hasFormulas ? recalculation({ workbook }) : []),
  ]);
}

/** What may stand behind it, in the order of the format. */
const behindCalculation: ReadonlySet<string> = new Set([
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]);

function recalculation({ workbook: { text, root }, workbook }: Pick<OpenWorkbook, 'workbook'>): Edit[] {
  const own = childNamed(root, 'calcPr');
  if (own !== undefined) {
    const tag = text.slice(own.from, own.inner);
    return [{ from: own.from, to: own.inner, text: withAttribute(tag, 'fullCalcOnLoad', '1') }];
  }
  const at = root.children.find(({ name }) => behindCalculation.has(name))?.from ?? root.innerEnd;
  return [{ from: at, to: at, text: `<${prefixOf(workbook)}calcPr fullCalcOnLoad="1"/>` }];
}

/** Texts that only cells with tags show are emptied, so that no tag is left in the file; their numbers stay. */
export function editedTexts({ texts }: OpenWorkbook, filled: Iterable<SheetCell>): string | undefined {
  const { part, items } = texts;
  if (part === undefined) return undefined;
  const prefix = prefixOf(part);
  const shown = new Set([...filled].flatMap(({ shared }) => shared ?? []));
  const edits = [...shown].flatMap((number): Edit[] => {
    const item = items[number];
    return item === undefined
      ? []
      : [{ from: item.from, to: item.to, text: `<${prefix}si><${prefix}t/></${prefix}si>` }];
  });
  return edited(part.text, edits);
}

const types = '[Content_Types].xml';

/** The order of calculation names cells that have moved: without its part, a spreadsheet makes it anew. */
export function withoutCalcChain(parts: OfficeParts): ReadonlyMap<string, string | undefined> {
  const chain = relationsOf(workbookName, parts).find(({ type }) => type.endsWith('/calcChain'))?.target;
  if (chain === undefined) return new Map();
  const relations = relationsName(workbookName);
  return new Map([
    [chain, undefined],
    [relations, withoutElement(parts.get(relations), 'Type', (type) => type.endsWith('/calcChain'))],
    [types, withoutElement(parts.get(types), 'PartName', (name) => name === `/${chain}`)],
  ]);
}

function withoutElement(
  bytes: Uint8Array | undefined,
  attribute: string,
  isIt: (value: string) => boolean,
): string | undefined {
  const part = readXml(bytes);
  if (part === undefined) return undefined;
  const gone = part.root.children.filter((child) => isIt(attributeOf(part, child, attribute) ?? ''));
  return edited(
    part.text,
    gone.map(({ from, to }) => ({ from, to, text: '' })),
  );
}
