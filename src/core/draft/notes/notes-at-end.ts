import { groupedBy } from '../../grouped-by.ts';
import type { DocumentItem, DocumentSection } from '../outline/document.ts';
import type { Paragraph } from '../outline/paragraph.ts';
import { hasNote, ownNote } from './own-note.ts';
import { type Responsible, sayingWhose } from './responsible.ts';

/**
 * 责任单位：… on a line of its own below the last item of a part and below no other: whose all items of the part are,
 * where the document is written so in more parts than one and has such a line nowhere else. The last item has it anyway.
 */
export function notesAtEnd(sections: readonly DocumentSection[]): ReadonlyMap<DocumentItem, Responsible> {
  const parts = sections.flatMap(({ items }) => [...groupedBy(items, ({ group }) => group?.title ?? '').values()]);
  const noted = parts
    .filter((items) => items.some(({ body }) => body.some(isNote)))
    .map((items) => ({ items, note: noteAtEnd(items) }));
  const isForm = noted.length > 1 && noted.every(({ note }) => note !== undefined);
  return new Map(
    noted.flatMap(({ items, note }) =>
      isForm && note !== undefined ? items.slice(0, -1).map((item) => [item, note] as const) : [],
    ),
  );
}

const isNote = (paragraph: Paragraph) => ownNote(paragraph) !== undefined;

function noteAtEnd(items: readonly DocumentItem[]): Responsible | undefined {
  const last = items.at(-1)?.body ?? [];
  const [end, ...others] = last.toReversed();
  const isAlone = !items.slice(0, -1).some(({ body }) => body.some(hasNote)) && !others.some(hasNote);
  return end !== undefined && isAlone ? sayingWhose([ownNote(end)]) : undefined;
}

/** The last of several numbered parts where only it ends in a note, or the note on a line below it. */
export function closingNote(body: readonly Paragraph[]): Paragraph | undefined {
  const parts = body.filter(({ heading }) => heading !== undefined);
  if (parts.length < 2) return undefined;
  const end = body.findLastIndex((each) => !isNote(each));
  const [first, ...more] = body.slice(end + 1);
  const noted = body.filter(hasNote);
  // 牵头单位：…, 责任单位：… and 完成时限：…, a line each.
  if (first !== undefined) return noted.length === more.length + 1 ? first : undefined;
  return noted.length === 1 && noted[0] === body.at(-1) && noted[0] === parts.at(-1) ? noted[0] : undefined;
}

/** Items end in a note, and have one nowhere else: there it is the note of all that they say; a single one is that of the part before it. */
export function endInNotes(sections: readonly DocumentSection[]): boolean {
  const noted = sections
    .flatMap(({ items }) => items.map(({ body }) => ({ body, notes: body.filter(hasNote) })))
    .filter(({ notes }) => notes.length > 0);
  return noted.length > 1 && noted.every(({ body, notes }) => notes.length === 1 && notes[0] === body.at(-1));
}
