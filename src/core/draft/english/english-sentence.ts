import type { Responsible } from '../duties/responsible.ts';

/** An English sentence, with a note in brackets behind its full stop; 9.30 a.m. on the day goes on. */
export const englishEnd =
  /(?:(?!(?!(?<=\b[a-z]\.[a-z])\.\s+[a-z])[.!?](?:\s|$)).)*(?:[.!?](?= |$))?(?: ?\((?:[Ll]ead|[Oo]wner|[Rr]esponsible|[Bb]y|[Dd]ue)[^()]*\)\.?)?/gu;

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
  return parts.length === 0 ? undefined : noteOf(parts);
}

function noteOf(parts: readonly string[]): Responsible {
  const lead: string[] = [];
  const others: string[] = [];
  let time = '';
  for (const part of parts) {
    const [, label = '', value = ''] = /^\s*([a-z][a-z ]*):\s*(.+)$/iu.exec(part) ?? [];
    const [first = '', ...more] = value.split(withOthers);
    if (/^(?:due|by|deadline)/iu.test(label)) time = value;
    else if (value !== '') lead.push(...namesIn(first));
    others.push(...more.flatMap(namesIn));
  }
  return { lead, with: others, time };
}

const withOthers = /(?:,? |,)with (?:the )?/iu;

function namesIn(text: string): string[] {
  return text
    .split(/[,/&]| and /u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** …in every year group. Lead: Mrs Shah, with the tutors: behind the last full stop, without brackets. */
const bareEnd =
  /(?<=[.!?;)]) +((?:lead|owner|responsible)\b[a-z ]{0,20}: [^.;:]{2,120}(?:; with [^.;:]{2,60})?(?:[.;] *(?:due|deadline)\b[a-z ]{0,10}: [^.;:]{2,40})?)[.;]?$/iu;

/** A paragraph without the note that it ends in, and the note. */
export function englishNoteBehind(text: string): { readonly text: string; readonly note: Responsible | undefined } {
  const found = bareEnd.exec(text);
  if (found?.[1] === undefined) return { text, note: undefined };
  return { text: text.slice(0, found.index), note: noteOf(found[1].replace('; with ', ', with ').split(/[.;]/u)) };
}
