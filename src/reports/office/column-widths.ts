/** Widths of columns by what is in them, counted in places: half a Chinese character each. */

/** Where no cell is longer, each stays on one line: names, figures, days. */
const shortText = 19;
/** Of longer texts at least so much stands on a line. */
const leastOfText = 10;
/** A longer text than that asks for no more room. */
const longText = 120;

/** How much room a column needs, and how much would suit it. */
export interface ColumnNeed {
  readonly least: number;
  readonly wish: number;
}

/** A Latin letter or a digit, which a font that stands in for another may have wider than half a character. */
const latin = 1.2;
/** What Word leaves free between Chinese and Latin, as in 2023年3月8日. */
const between = 0.5;

export function placesOf(text: string): number {
  let places = 0;
  let wasLatin: boolean | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const isLatin = text.charCodeAt(index) < 0x2000;
    places += (isLatin ? latin : 2) + (wasLatin === undefined || wasLatin === isLatin ? 0 : between);
    wasLatin = isLatin;
  }
  return places;
}

/** The need of each column under its title; the cells of a row are in the order of the columns. */
export function columnNeeds(titles: readonly string[], rows: readonly (readonly string[])[]): readonly ColumnNeed[] {
  return titles.map((title, index) =>
    columnNeed(
      title,
      rows.map((row) => row[index] ?? ''),
    ),
  );
}

function columnNeed(title: string, cells: readonly string[]): ColumnNeed {
  const widths = cells.map((cell) => Math.min(placesOf(cell), longText)).filter((width) => width > 0);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const least = Math.max(leastFor(title), widest > shortText ? leastOfText : widest);
  // Long texts count for more than short ones: they make the rows high.
  const squares = widths.reduce((sum, width) => sum + width * width, 0);
  const usual = widths.length === 0 ? 0 : Math.sqrt(squares / widths.length);
  return { least, wish: Math.max(least, placesOf(title), Math.ceil(usual)) };
}

/** A long title may stand on two lines. */
function leastFor(title: string): number {
  const places = placesOf(title);
  return places <= 8 ? places : Math.max(8, 2 * Math.ceil(places / 4));
}

/** Shares out a width: to each column what it needs, then what suits it; what is still left by how wide they are. */
export function shareOut(whole: number, needs: readonly ColumnNeed[]): readonly number[] {
  const leasts = needs.map(({ least }) => least);
  const spare = whole - sumOf(leasts);
  const wants = needs.map(({ least, wish }) => wish - least);
  const wanted = sumOf(wants);
  if (spare <= 0) return scaled(leasts, whole);
  if (spare >= wanted)
    return scaled(
      needs.map(({ wish }) => wish),
      whole,
    );
  return needs.map(({ least }, index) => least + (spare * (wants[index] ?? 0)) / wanted);
}

function scaled(widths: readonly number[], whole: number): readonly number[] {
  const sum = sumOf(widths);
  return widths.map((width) => (width * whole) / sum);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
