import type { Day } from '../../day.ts';
import type { Cleaning } from './line.ts';
import type { Paragraph } from './paragraph.ts';

/** A document as it is built: title, what stands above the first number, sections with their items. */
export interface Document {
  /** Empty where none was found. */
  readonly title: string;
  readonly preamble: readonly Paragraph[];
  /** The lines at its head, with those that are no text. */
  readonly head: readonly string[];
  /** Lines around the text that were dropped: what a page says of itself. */
  readonly labels: readonly string[];
  readonly sections: readonly DocumentSection[];
  /** The text breaks off in the middle of a sentence. */
  readonly isBrokenOff: boolean;
  /** The year of the day on which it was signed; `undefined` where none was seen. */
  readonly signedIn: number | undefined;
  /** Who signed it, as far as that was seen; several with 、 between them. */
  readonly signed: string;
  /** The title of the notice that handed it on; empty where none was seen. */
  readonly noticed: string;
  /** What that notice says, above the document: who is to do something until when may stand there alone. */
  readonly notice: readonly Paragraph[];
  /** The day on which it was signed, else the one that the page gives for itself, where it is said in figures. */
  readonly givenOn: Day | undefined;
  /** The year of the day that the page gives for itself. */
  readonly publishedIn: number | undefined;
  /** Columns of a table lie side by side in its lines, and nothing tells where a cell ends: what was drafted would mix them. */
  readonly isLaidOut: boolean;
  readonly cleaned: readonly Cleaning[];
}

export interface DocumentSection {
  /** As the document counts, without brackets; `undefined` where it does not count. */
  readonly number: string | undefined;
  readonly title: string;
  readonly items: readonly DocumentItem[];
  /** What stands between the section's title and its first item. */
  readonly lead: readonly Paragraph[];
}

export interface DocumentItem {
  /** The numbered head between the section and this item, where the lines under it are the items. */
  readonly group?: DocumentGroup;
  /** As written: 3., （三）, 第三条; `undefined` where the document does not count. */
  readonly number: string | undefined;
  readonly ordinal: number | undefined;
  readonly title: string;
  /** The title is the document's; else it is the beginning of the text, which stands whole in the body. */
  readonly hasTitle: boolean;
  /** The title says what was found amiss, and asks for nothing. */
  readonly isFinding?: boolean;
  readonly body: readonly Paragraph[];
  /** Last words of the whole document, which stand below the last item and belong to none. */
  readonly closing: readonly Paragraph[];
}

export interface DocumentGroup {
  readonly ordinal: number | undefined;
  readonly title: string;
  /** What stands between its title and its first item. */
  readonly lead: readonly Paragraph[];
}

/** A document's paragraphs before it is known what its title is. */
export interface Outline {
  /** What stands above the first number or heading. */
  readonly above: readonly Paragraph[];
  readonly sections: readonly DocumentSection[];
  /** Headings of Markdown that name a part of the page and not of the document. */
  readonly beside: readonly Paragraph[];
}
