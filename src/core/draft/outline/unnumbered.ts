import { isSentenceOver } from '../characters.ts';
import { isRoster } from '../clauses/reading-note.ts';
import { beginsInEnglish } from '../english/english-text.ts';
import { isOverInEnglish } from '../english/english-title.ts';
import type { DocumentItem, DocumentSection, Outline } from './document.ts';
import { endsLikeTitle } from './document-title.ts';
import { titled } from './item-title.ts';
import { groupsAt, itemOf } from './items.ts';
import type { Paragraph } from './paragraph.ts';
import { plainItems } from './plain-items.ts';

/** Not a number in the whole text: short lines between paragraphs are titles, else the paragraphs are read as those of a section are. */
export function unnumbered(paragraphs: readonly Paragraph[]): Outline {
  if (beginsInEnglish(paragraphs)) return inEnglish(paragraphs);
  const isText = ({ text }: Paragraph) =>
    isSentenceOver(text) || (text.length > 40 && !endsLikeTitle(text)) || isRoster(text);
  const first = paragraphs.findIndex(isText);
  if (first < 0)
    return {
      above: paragraphs.slice(0, 1),
      beside: [],
      sections: asSection(paragraphs.slice(1).map((each) => itemOf(each, []))),
    };
  const headed = paragraphs.slice(first).filter((each) => !isText(each));
  // The line right above the first paragraph heads it, where others of its kind follow.
  const start = headed.length >= 2 && first >= 2 ? first - 1 : first;
  const [above, body] = [paragraphs.slice(0, start), paragraphs.slice(start)];
  if (headed.length >= 2)
    return {
      above,
      beside: [],
      sections: asSection(groupsAt(body, (each) => !isText(each)).map(([head, ...rest]) => itemOf(head, rest))),
    };
  const [opening] = body;
  const isAim = opening !== undefined && opening.isEntry !== true && titled(opening).title === undefined;
  const aim = body.length >= 3 && isAim ? 1 : 0;
  const texts = body.slice(aim);
  return {
    above: [...above, ...body.slice(0, aim)],
    beside: [],
    sections: asSection(texts.every(hasTitle) ? texts.map((each) => itemOf(each, [])) : plainItems(texts, '').items),
  };
}

function hasTitle(paragraph: Paragraph): boolean {
  const { title, rest } = titled(paragraph);
  return title !== undefined && rest !== '';
}

/** Plain paragraphs are one text; a list below them has its entries. */
function inEnglish(paragraphs: readonly Paragraph[]): Outline {
  const isText = ({ text, isEntry }: Paragraph) =>
    isEntry === true || isOverInEnglish(text) || text.length > longestLine;
  const first = Math.max(paragraphs.findIndex(isText), 1);
  const { lead, items } = plainItems(paragraphs.slice(first), '');
  return {
    above: paragraphs.slice(0, first),
    beside: [],
    sections: asSection(items).map((section) => ({ ...section, lead })),
  };
}

const longestLine = 100;

function asSection(items: readonly DocumentItem[]): DocumentSection[] {
  return items.length === 0 ? [] : [{ number: undefined, title: '', items, lead: [] }];
}
