import { hasLetters } from '../characters.ts';
import { englishNoteAlone } from '../english/english-sentence.ts';
import type { Paragraph } from '../outline/paragraph.ts';
import { joined, type Responsible } from './responsible.ts';
import { responsibleIn } from './responsible-in.ts';

/** Somewhere in the paragraph it is noted whose it is, or until when. */
export function hasNote({ text }: Paragraph): boolean {
  return responsibleIn(text).notes.length > 0;
}

/** What the paragraph notes, where it is nothing but a note. */
export function ownNote({ text, heading, isEntry }: Paragraph): Responsible | undefined {
  if (heading !== undefined || text.length > 300) return undefined;
  const english = isEntry ? undefined : englishNoteAlone(text);
  if (english !== undefined) return english;
  const { text: rest, notes } = responsibleIn(text);
  return hasLetters(rest)
    ? undefined
    : notes.map(({ responsible }) => responsible).reduce<Responsible | undefined>(joined, undefined);
}
