/** Pages as GB/T 9704-2012 lays them out: A4, type area 156 × 225 mm, 22 lines of 28 characters. */

/** Word counts in twentieths of a point. */
const fromMillimetres = (length: number): number => Math.round((length / 25.4) * 1440);

const a4 = { short: fromMillimetres(210), long: fromMillimetres(297) };
const margins = { top: 37, left: 28, right: 26, bottom: 35 };

/** Of three 号, in points. */
export const bodySize = 16;

const typeArea = {
  width: a4.short - fromMillimetres(margins.left) - fromMillimetres(margins.right),
  height: a4.long - fromMillimetres(margins.top) - fromMillimetres(margins.bottom),
};

/** One of 22 lines, rounded down so that the 22nd fits. */
export const linePitch = Math.floor(typeArea.height / 22);

/**
 * How much closer than their size characters stand, so that 28 fit. It is spacing between characters rather than a grid of
 * cells: LibreOffice puts a character that is wider than its cell into two.
 */
export const characterSpacing = Math.floor(typeArea.width / 28) - bodySize * 20;

/** The same as a section has it, in 4096ths of a point. */
const charSpace = Math.floor((characterSpacing / 20) * 4096);

/** The width that a table may take, in twentieths of a point. */
export const tableWidth = { portrait: typeArea.width, landscape: typeArea.height };

export type Orientation = keyof typeof tableWidth;

const footers = '<w:footerReference w:type="default" r:id="rIdOdd"/><w:footerReference w:type="even" r:id="rIdEven"/>';

/** The properties of a section, which stand at its end. A landscape page is bound at its top, as it is when turned. */
export function sectionProperties(orientation: Orientation): string {
  const isPortrait = orientation === 'portrait';
  const { top, left, right, bottom } = margins;
  const [width, height] = isPortrait ? [a4.short, a4.long] : [a4.long, a4.short];
  const edges = isPortrait ? [top, right, bottom, left] : [left, top, right, bottom];
  const [above = 0, toRight = 0, below = 0, toLeft = 0] = edges.map(fromMillimetres);
  const grid = isPortrait
    ? `<w:docGrid w:type="lines" w:linePitch="${linePitch}" w:charSpace="${charSpace}"/>`
    : `<w:docGrid w:linePitch="${linePitch}"/>`;
  return (
    `<w:sectPr>${footers}<w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}"${isPortrait ? '' : ' w:orient="landscape"'}/>` +
    `<w:pgMar w:top="${above}" w:right="${toRight}" w:bottom="${below}" w:left="${toLeft}"` +
    ` w:header="${fromMillimetres(15)}" w:footer="${fromMillimetres(isPortrait ? 25 : 17)}" w:gutter="0"/>${grid}</w:sectPr>`
  );
}
