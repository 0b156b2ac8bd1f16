/** A run of characters where a page has it. Places are in points from the page's top left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Of the line that it stands on. */
  readonly y: number;
  readonly width: number;
  /** Of its characters. */
  readonly size: number;
}

/** A line that is drawn, along the page or down it: what parts the cells of a table. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A page as a PDF or an OFD file has it: nothing but what stands where. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly rules: readonly Rule[];
}
