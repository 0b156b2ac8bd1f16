import { piecesOf } from '../duties/duties.ts';
import { sentencesOf } from '../duties/sentences.ts';
import { isEnglish } from '../english/english-text.ts';
import type { DocumentItem } from './document.ts';
import type { Paragraph } from './paragraph.ts';

/** English lists what is to be done right below a section's title, above the first title within it: an item called as the section. */
export function leadItem(title: string, lead: readonly Paragraph[]): DocumentItem[] {
  return lead.some(asks) ? [itemCalled(title, lead)] : [];
}

function asks(paragraph: Paragraph): boolean {
  if (!isEnglish(paragraph.text)) return false;
  return sentencesOf(paragraph).some((each) => piecesOf(each).some(({ kind }) => kind === 'duty'));
}

/** All of a part that has no numbers and no titles within it. */
export function itemCalled(title: string, body: readonly Paragraph[]): DocumentItem {
  return { number: undefined, ordinal: undefined, title, hasTitle: true, body, closing: [] };
}
