import { type Day, numberOfDay } from '../../../core/day.ts';
import { columnLetters } from '../../../core/form/filled-sheet.ts';
import { cutText } from '../../../core/text/cut-text.ts';
import { placesOf } from '../column-widths.ts';
import { typedText, xmlText } from '../xml-text.ts';
import { shownText } from './sheet-widths.ts';
import { styleNumber } from './styles.ts';
import type { Cell, CellChoices, CellStyle, Sheet, SheetColumn } from './workbook.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** One sheet, piece by piece: A4 across, as wide as the page or two of them, its head frozen. The elements' order is the format's. */
export function* sheetXml({ columns, rows, filterOver, heading, choices = [], lead = 0 }: Sheet): Generator<string> {
  const last = columnLetters(columns.length - 1);
  yield `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0">${paneXml(lead)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(columnXml).join('')}</cols><sheetData>`;
  const widths = columns.map(({ width }) => width);
  yield rowXml(columns.map(titleCell), 1, widths);
  let number = 1;
  for (const cells of rows) {
    number += 1;
    yield rowXml(cells, number, widths);
  }
  yield '</sheetData>';
  if (filterOver !== undefined) yield `<autoFilter ref="A1:${last}${filterOver + 1}"/>`;
  if (choices.length > 0) {
    yield `<dataValidations count="${choices.length}">${choices.map(choicesXml).join('')}</dataValidations>`;
  }
  yield '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${lead === 0 ? 1 : 2}" fitToHeight="0"/>` +
    `<headerFooter>${headingXml(heading)}<oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

/** The head stays in sight, and the first columns where they lead. */
function paneXml(lead: number): string {
  const corner = `${columnLetters(lead)}2`;
  const [split, pane] = lead === 0 ? ['', 'bottomLeft'] : [`xSplit="${lead}" `, 'bottomRight'];
  return (
    `<pane ${split}ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`
  );
}

function columnXml({ width, blank }: SheetColumn, index: number): string {
  const style = blank === undefined ? '' : ` style="${styleNumber(blank)}"`;
  return `<col min="${index + 1}" max="${index + 1}" width="${width}"${style} customWidth="1"/>`;
}

function titleCell({ title, titleStyle = 'head' }: SheetColumn): Cell {
  return { text: title, style: titleStyle };
}

function rowXml(cells: readonly Cell[], number: number, widths: readonly number[]): string {
  let written = '';
  for (const [index, cell] of cells.entries()) written += cellXml(cell, `${columnLetters(index)}${number}`);
  return `<row r="${number}" ht="${heightOf(cells, widths)}">${written}</row>`;
}

/** In points: more than the body's font needs, as the one that stands in for it where it is missing may be taller. */
const lineHeight = 17;
const greatestHeight = 405;

/** In points, for the cell that takes most lines: only Excel works that out itself when it opens a file. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  let most = 1;
  for (const [index, cell] of cells.entries()) {
    const text = typeof cell === 'string' ? cell : typeof cell === 'object' && 'text' in cell ? cell.text : '';
    const isFree = typeof cell === 'object' && 'style' in cell && cell.style === 'free';
    if (!isFree) most = Math.max(most, linesOf(text, widths[index] ?? 0));
  }
  return Math.min(most * lineHeight, greatestHeight);
}

/** About: a mark that may not begin a line, or a word that fits none, leaves room at the end of each. */
export function linesOf(text: string, width: number): number {
  if (text.length * 2 < width - 1) return 1;
  const room = Math.max(width - 1, 1);
  const places = placesOf(text);
  return places <= room ? 1 : Math.ceil((places * 1.05) / (room - 1));
}

function cellXml(cell: Cell, place: string): string {
  if (typeof cell === 'string') return textXml(cell, 'text', place);
  if (typeof cell === 'number') return numberXml(cell, 'number', place);
  if ('text' in cell) return textXml(cell.text, cell.style, place);
  if ('number' in cell) return numberXml(cell.number, cell.style, place);
  const number = serialOf(cell.day);
  if (number === undefined) return textXml(shownText(cell), 'text', place);
  const style = cell.style ?? (cell.time === undefined ? 'day' : 'moment');
  return numberXml(number + shareOfDay(cell.time), style, place);
}

function numberXml(number: number, style: CellStyle, place: string): string {
  return `<c r="${place}" s="${styleNumber(style)}"><v>${number}</v></c>`;
}

/** Text in the cell itself: no table of all texts has to be held and searched. */
function textXml(text: string, style: CellStyle, place: string): string {
  if (text === '') return `<c r="${place}" s="${styleNumber(style)}"/>`;
  return `<c r="${place}" s="${styleNumber(style)}" t="inlineStr"><is><t${spaces(text)}>${cellText(text)}</t></is></c>`;
}

function spaces(text: string): string {
  return text.trim() === text ? '' : ' xml:space="preserve"';
}

/** Excel takes no more UTF-16 units into one cell, and calls a file with more broken. */
export const longestCell = 32_767;

function cellText(text: string): string {
  return xmlText(typedText(cutText(text, longestCell)));
}

/** Spreadsheets count days from 1900 and take that for a leap year; what lies before its end is text. */
export function serialOf(day: Day): number | undefined {
  const serial = numberOfDay(day) + 25_569;
  return serial > 60 ? serial : undefined;
}

/** `09:30` as spreadsheets count it; to the minute. */
function shareOfDay(time = '00:00'): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return Math.round(((hours * 60 + minutes) / 1440) * 1e6) / 1e6;
}

function choicesXml({ column, row, rows, values }: CellChoices): string {
  const letters = columnLetters(column);
  const list = xmlText(`"${values.join(',')}"`);
  return (
    '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
    `sqref="${letters}${row + 2}:${letters}${row + 1 + rows}"><formula1>${list}</formula1></dataValidation>`
  );
}

/** `&` would begin a code for the page or its number; Excel takes at most 255 characters. */
function headingXml(heading: string | undefined): string {
  if (heading === undefined) return '';
  return `<oddHeader>&amp;C${xmlText(heading.slice(0, 100).replaceAll('&', '&&'))}</oddHeader>`;
}
