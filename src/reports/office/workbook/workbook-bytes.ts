import { columnLetters } from '../../../core/form/filled-sheet.ts';
import { type ZippedFile, zipBytes } from '../../../zip/write-zip.ts';
import {
  contentTypesXml,
  coreXml,
  declaration,
  office,
  packageXml,
  type Relationship,
  relationshipsXml,
} from '../office-package.ts';
import { xmlText } from '../xml-text.ts';
import { sheetXml } from './sheet-xml.ts';
import { workbookStylesXml } from './styles.ts';
import type { Sheet, Workbook } from './workbook.ts';

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The file that Excel and WPS open; the same workbook gives the same bytes. */
export function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  return zipBytes(workbookParts(workbook));
}

function workbookParts({ sheets, ...properties }: Workbook): ZippedFile[] {
  return [
    { name: '[Content_Types].xml', content: contentTypes(sheets) },
    { name: '_rels/.rels', content: packageXml('xl/workbook.xml') },
    { name: 'docProps/core.xml', content: coreXml(properties) },
    { name: 'xl/workbook.xml', content: workbookXml(sheets) },
    { name: 'xl/_rels/workbook.xml.rels', content: relationshipsXml(workbookTargets(sheets)) },
    { name: 'xl/styles.xml', content: declaration + workbookStylesXml() },
    ...sheets.map((sheet, index) => ({ name: `xl/${sheetFile(index)}`, content: withDeclaration(sheetXml(sheet)) })),
  ];
}

function* withDeclaration(xml: Iterable<string>): Generator<string> {
  yield declaration;
  yield* xml;
}

function sheetFile(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

function contentTypes(sheets: readonly Sheet[]): string {
  return contentTypesXml([
    ['xl/workbook.xml', `${spreadsheetType}.sheet.main+xml`],
    ['xl/styles.xml', `${spreadsheetType}.styles+xml`],
    ...sheets.map((_, index) => [`xl/${sheetFile(index)}`, `${spreadsheetType}.worksheet+xml`] as const),
  ]);
}

function workbookTargets(sheets: readonly Sheet[]): readonly Relationship[] {
  return [
    ...sheets.map(
      (_, index): Relationship => [`rId${index + 1}`, `${office}/relationships/worksheet`, sheetFile(index)],
    ),
    ['rIdStyles', `${office}/relationships/styles`, 'styles.xml'],
  ];
}

function workbookXml(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${office}/relationships"><bookViews><workbookView/></bookViews>` +
    `<sheets>${each.join('')}</sheets><definedNames>${definedNames(sheets)}</definedNames></workbook>`
  );
}

/** Filters, then heads repeated on every page: by name, as the format wants. */
function definedNames(sheets: readonly Sheet[]): string {
  const quoted = ({ name }: Sheet) => xmlText(`'${name.replaceAll("'", "''")}'`);
  const filters = sheets.map((sheet, index) => {
    if (sheet.filterOver === undefined) return '';
    const range = `$A$1:$${columnLetters(sheet.columns.length - 1)}$${sheet.filterOver + 1}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(sheet)}!${range}</definedName>`;
  });
  const titles = sheets.map(
    (sheet, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${printTitles(quoted(sheet), sheet.lead ?? 0)}</definedName>`,
  );
  return [...filters, ...titles].join('');
}

/** The head on every page, and the columns that lead. */
function printTitles(sheet: string, lead: number): string {
  return `${lead === 0 ? '' : `${sheet}!$A:$${columnLetters(lead - 1)},`}${sheet}!$1:$1`;
}
