import { isSentenceOver } from '../characters.ts';
import { doerOf } from '../clauses/doer.ts';
import { areUnits } from '../clean/label-units.ts';
import type { DocumentItem, DocumentSection } from './document.ts';
import { groupsAt, itemOf, itemsOfRows } from './items.ts';
import { type Heading, headingOfMarker } from './number.ts';
import type { Paragraph } from './paragraph.ts';
import { isTitledRow, rowsAbove } from './rows.ts';

const shortTitle = /^(?!(?:备注|附注|注|说明)：)[^。，；：]{2,20}[。：](?=.{10})/u;

type PlainItems = Pick<DocumentSection, 'lead' | 'items'>;

/** Paragraphs without numbers: rows and entries with titles of their own are items, whatever text stands above and below them. */
export function plainItems(paragraphs: readonly Paragraph[], title: string): PlainItems {
  const marked = markedItems(paragraphs);
  if (marked !== undefined) return marked;
  const first = paragraphs.findIndex(isTitledRow);
  const end = paragraphs.findLastIndex(isTitledRow) + 1;
  const rows = paragraphs.slice(Math.max(first, 0), end);
  if (rows.length === 0 || !rows.every(isTitledRow)) return { lead: [], items: textItems(paragraphs, title) };
  const below = paragraphs.slice(end);
  const items = rows.map((each) => itemOf(each, []));
  return {
    lead: paragraphs.slice(0, first),
    items: below.length === 0 ? items : [...items, plainItem(below, title)],
  };
}

/** ——规模：全年…: what two dashes set apart, each by its name. */
const dashes = /^[—－-]{2} ?/u;

function markedItems(paragraphs: readonly Paragraph[]): PlainItems | undefined {
  const first = paragraphs.findIndex(({ text }) => dashes.test(text));
  const bare = paragraphs.slice(Math.max(first, 0)).map((each) => ({ ...each, text: each.text.replace(dashes, '') }));
  const areMarked = paragraphs.slice(Math.max(first, 0)).every(({ text }) => dashes.test(text));
  if (first < 0 || bare.length < 2 || !areMarked || !bare.every(({ text }) => shortTitle.test(text.slice(0, 60))))
    return undefined;
  return { lead: paragraphs.slice(0, first), items: bare.map((each) => itemOf(each, [])) };
}

function plainItem(body: readonly Paragraph[], title: string): DocumentItem {
  return { number: undefined, ordinal: undefined, title, hasTitle: true, body, closing: [] };
}

/** Each an item where all begin with a short title or have a short line above, else one item together. */
function textItems(paragraphs: readonly Paragraph[], title: string): DocumentItem[] {
  const isTitled = (each: Paragraph) =>
    each.isTold !== true && (each.bold !== undefined || shortTitle.test(each.text.slice(0, 60)));
  const firstly = paragraphs.map(({ text }) => headingOfMarker(text));
  if (paragraphs.length >= 2 && firstly.every((each) => each !== undefined)) {
    return paragraphs.map((each, at) =>
      itemOf({ ...each, text: firstly[at]?.rest ?? each.text, heading: firstly[at] as Heading }, []),
    );
  }
  const { rows, notes } = rowsAbove(paragraphs);
  const areEntries = rows.length > 0 && rows.every(({ isEntry }) => isEntry);
  if (paragraphs.length >= 2 && (paragraphs.every(isTitled) || areEntries)) return itemsOfRows(rows, notes, title);
  if (areOfUnits(paragraphs))
    return paragraphs.map((each) => {
      const label = labelOf(each);
      return itemOf(areUnits(label) ? { ...each, bold: label } : each, []);
    });
  if (haveHeads(paragraphs)) return groupsAt(paragraphs, isShortLine).map(([head, ...text]) => itemOf(head, text));
  return [plainItem(paragraphs, title)];
}

const labelBefore = /^([^，。；：]{2,24})：(?=.{4})/u;
const labelOf = ({ text }: Paragraph) => labelBefore.exec(text)?.[1] ?? '';
const firstClause = /^[^，。；]+[，。；]?/u;
const fewestUnits = 3;

/** 派出所：查处…, most of them, and 供电所负责… among them: what each office does is an item. */
function areOfUnits(paragraphs: readonly Paragraph[]): boolean {
  const labelled = paragraphs.filter((each) => areUnits(labelOf(each)));
  return (
    labelled.length >= fewestUnits &&
    labelled.length * 2 > paragraphs.length &&
    paragraphs.every(
      (each) =>
        each.isTold !== true &&
        (labelled.includes(each) || doerOf(firstClause.exec(each.text)?.[0] ?? '') !== undefined),
    )
  );
}

const longestLine = 20;

function isShortLine({ text, depth, isEntry, isTold }: Paragraph): boolean {
  return (
    depth === 0 &&
    isEntry !== true &&
    isTold !== true &&
    text.length <= longestLine &&
    /^[\u3400-\u9fff“”、《》]+：?$/u.test(text)
  );
}

/** Nothing but short lines, each with sentences below it. */
function haveHeads(paragraphs: readonly Paragraph[]): boolean {
  const groups = groupsAt(paragraphs, isShortLine);
  return (
    groups.length >= 2 &&
    groups.every(
      ([head, ...text]) =>
        isShortLine(head) &&
        text.length > 0 &&
        text.every((each) => isSentenceOver(each.text) || each.text.length > longestLine),
    )
  );
}
