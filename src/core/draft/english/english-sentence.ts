import type { Responsible } from '../duties/responsible.ts';

/** An English sentence, with a note in brackets behind its full stop. */
export const englishEnd =
  /(?:(?![.!?](?:\s|$)).)*(?:[.!?](?= |$))?(?: ?\((?:lead|owner|responsible|by|due)[^()]*\)\.?)?/giu;

/** Lead: Facilities, on a line of its own or all that stands in its brackets. */
const noteAlone = /^\(?((?:lead|owner|responsible|due)\b[a-z ]{0,20}: [^()]{2,120}?)\)?\.?$/iu;

/** What a line notes that is nothing but a note. */
export function englishNoteAlone(text: string): Responsible | undefined {
  const inside = noteAlone.exec(text)?.[1];
  return inside === undefined ? undefined : englishNote(`(${inside})`);
}

const note = /(?<!\s)\s*\(((?:lead|owner|responsible|due)\b[^()]*)\)\.?/giu;

/** A sentence without its mark and its notes. */
export function englishWords(sentence: string): string {
  return sentence
    .replace(note, '')
    .trim()
    .replace(/(?<![.;。；])[.;。；]+$/u, '');
}

/** (Lead: Facilities; due: 3 May): whose it is and until when. */
export function englishNote(sentence: string): Responsible | undefined {
  const parts = Array.from(sentence.matchAll(note), ([, inside = '']) => inside.split(';')).flat();
  if (parts.length === 0) return undefined;
  const lead: string[] = [];
  let time = '';
  for (const part of parts) {
    const [, label = '', value = ''] = /^\s*([a-z][a-z ]*):\s*(.+)$/iu.exec(part) ?? [];
    if (/^due/iu.test(label)) time = value;
    else if (value !== '')
      lead.push(...value.split(/[,/&]| and /u).map((name) => name.trim().replace(/^with (?:the )?/iu, '')));
  }
  return { lead, with: [], time };
}
