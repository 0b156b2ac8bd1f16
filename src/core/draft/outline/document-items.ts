import type { DocumentItem } from './document.ts';
import { openingOf, type TitledText, titled } from './item-title.ts';
import { type Heading, headingOfMarker } from './number.ts';
import type { Paragraph } from './paragraph.ts';

const theme = /^(?![（(〔【])[^。，；0-9０-９]{2,14}$/u;

const leastOfText = 40;

/** 九月：养成教育月, 党建：筑牢根基: above numbered lines or a text, or without a number of its own, a short line is a title whole. */
export function titledOver(head: Paragraph, body: readonly Paragraph[]): TitledText {
  const own = titled(head);
  const isOver = !head.heading || body.some(({ heading, text }) => heading !== undefined || text.length >= leastOfText);
  const isHead = head.bold === undefined && body.length > 0 && isOver;
  return isHead && own.title !== undefined && theme.test(own.rest) ? titled({ ...head, bold: head.text }) : own;
}

/** What to call a part that has no title: by its first words, or at least by its number. */
export function titleInstead({ text, heading }: Paragraph): string {
  return openingOf(text) || heading?.written || '…';
}

export function itemOf(head: Paragraph, rest: readonly Paragraph[]): DocumentItem {
  const { title, rest: text, at } = titledOver(head, rest);
  const own = title === undefined ? [head] : text === '' ? [] : [remainder(head, text, at)];
  return {
    number: head.heading?.written,
    ordinal: head.heading?.ordinal,
    title: title ?? titleInstead(head),
    hasTitle: title !== undefined,
    body: [...own, ...rest],
    closing: [],
  };
}

export function remainder(head: Paragraph, text: string, at: number): Paragraph {
  const line = head.starts.findLast((start) => start.at <= at)?.line ?? 0;
  const later = head.starts.filter((start) => start.at > at).map((start) => ({ at: start.at - at, line: start.line }));
  return { text, depth: 0, starts: [{ at: 0, line }, ...later] };
}

const shortTitle = /^(?!(?:备注|附注|注|说明)：)[^。，；：]{2,20}[。：](?=.{10})/u;

/** What leads to the rows of a table is said above them. */
export function rowsBelow(paragraphs: readonly Paragraph[], title: string) {
  const first = paragraphs.findIndex(({ isEntry }) => isEntry);
  const isTable = first > 0 && paragraphs.slice(first).every(({ isEntry, bold }) => isEntry && bold !== undefined);
  const start = isTable ? first : 0;
  return { lead: paragraphs.slice(0, start), items: plainItems(paragraphs.slice(start), title) };
}

/** Paragraphs without numbers: each an item where all begin with a short title, else one item together. */
export function plainItems(paragraphs: readonly Paragraph[], title: string): DocumentItem[] {
  const isTitled = (each: Paragraph) => each.bold !== undefined || shortTitle.test(each.text.slice(0, 60));
  const firstly = paragraphs.map(({ text }) => headingOfMarker(text));
  if (paragraphs.length >= 2 && firstly.every((each) => each !== undefined)) {
    return paragraphs.map((each, at) =>
      itemOf({ ...each, text: firstly[at]?.rest ?? each.text, heading: firstly[at] as Heading }, []),
    );
  }
  if (paragraphs.length >= 2 && (paragraphs.every(isTitled) || paragraphs.every(({ isEntry }) => isEntry)))
    return paragraphs.map((each) => itemOf(each, []));
  return [{ number: undefined, ordinal: undefined, title, hasTitle: true, body: paragraphs, closing: [] }];
}
