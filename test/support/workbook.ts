import { expect } from 'vitest';
import { parsed, partsOf } from './office.ts';

/** A cell as its XML says it. */
export interface WrittenCell {
  readonly place: string;
  /** `inlineStr` for text, `n` for numbers and dates. */
  readonly type: string;
  readonly style: number;
  readonly text: string;
}

/** The XML of each sheet by its name, in order. */
export function sheetsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = partsOf(bytes);
  const sheets = [...parsed(parts.get('xl/workbook.xml') ?? '').getElementsByTagName('sheet')];
  return new Map(
    sheets.map((sheet, index) => [
      sheet.getAttribute('name') ?? '',
      parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? expect.fail(`there is no sheet ${index + 1}`),
    ]),
  );
}

/** Rows of cells, the head first; a row without cells is empty. */
export function cellsIn(bytes: Uint8Array, sheet: string): WrittenCell[][] {
  const xml = sheetsOf(bytes).get(sheet) ?? expect.fail(`there is no sheet ${sheet}`);
  return [...parsed(xml).getElementsByTagName('row')].map((row) =>
    [...row.getElementsByTagName('c')].map((cell) => ({
      place: cell.getAttribute('r') ?? '',
      type: cell.getAttribute('t') || 'n',
      style: Number(cell.getAttribute('s')),
      text: [...cell.getElementsByTagName('t'), ...cell.getElementsByTagName('v')]
        .map(({ textContent }) => textContent ?? '')
        .join(''),
    })),
  );
}

export function cellIn(bytes: Uint8Array, sheet: string, place: string): WrittenCell {
  const cell = cellsIn(bytes, sheet)
    .flat()
    .find((one) => one.place === place);
  return cell ?? expect.fail(`there is no ${place} in ${sheet}`);
}

/** What the style sheet says of a cell. */
export function styleOf(bytes: Uint8Array, { style }: WrittenCell): string {
  const styles = partsOf(bytes).get('xl/styles.xml') ?? '';
  const cellStyles = /<cellXfs [^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  return [...cellStyles.matchAll(/<xf .*?(?:\/>|<\/xf>)/g)][style]?.[0] ?? expect.fail(`there is no style ${style}`);
}

/** A value to be put into a cell: a number stays one. */
export type Filling = Readonly<Record<string, string | number>>;

/** The workbook as somebody has filled it in: its first sheet with these cells. */
export function filledIn(sheetXml: string, filling: Filling): string {
  return Object.entries(filling).reduce((xml, [place, value]) => {
    const blank = new RegExp(`<c r="${place}" s="([0-9]+)"/>`);
    expect(xml).toMatch(blank);
    return xml.replace(blank, (_, style: string) =>
      typeof value === 'number'
        ? `<c r="${place}" s="${style}"><v>${value}</v></c>`
        : `<c r="${place}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`,
    );
  }, sheetXml);
}
