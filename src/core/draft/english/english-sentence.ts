import type { Responsible } from '../duties/responsible.ts';

/** An English sentence, with a note in brackets behind its full stop. */
export const englishEnd =
  /(?:(?!(?<!\b(?:[ap]\.m|e\.g|i\.e))[.!?](?:\s|$)).)*(?:[.!?](?= |$))?(?: ?\((?:lead|owner|responsible|by|due)[^()]*\)\.?)?(?: ?\[[^[\]]*\]\.?$)?/giu;

/** Lead: Facilities, on a line of its own or all that stands in its brackets. */
const noteAlone = /^\(?((?:lead|owner|responsible|due)\b[a-z ]{0,20}: [^()]{2,120}?)\)?\.?$/iu;

/** What a line notes that is nothing but a note. */
export function englishNoteAlone(text: string): Responsible | undefined {
  const inside = noteAlone.exec(text)?.[1];
  return inside === undefined ? undefined : englishNote(`(${inside})`);
}

const note = /(?<!\s)\s*\(((?:lead|owner|responsible|due)\b[^()]*)\)\.?/giu;

/** [Head of English, with all tutors]: in square brackets at a paragraph's end stand names and nothing else. */
const closing = /\s?\[([A-Z][^[\]]{2,120})\]\.?$/u;

/** A sentence without its mark and its notes. */
export function englishWords(sentence: string): string {
  return sentence
    .replace(closing, '')
    .replace(note, '')
    .trim()
    .replace(/(?<![.;。；])[.;。；]+$/u, '');
}

/** (Lead: Facilities; due: 3 May): whose it is and until when. */
export function englishNote(sentence: string): Responsible | undefined {
  const parts = Array.from(sentence.matchAll(note), ([, inside = '']) => inside.split(betweenParts)).flat();
  const names = closing.exec(sentence)?.[1]?.split(betweenParts) ?? [];
  if (parts.length + names.length === 0) return undefined;
  const said = parts.map((part) => /^\s*([a-z][a-z ]*):\s*(.+)$/iu.exec(part));
  const time = said.findLast((each) => /^due/iu.test(each?.[1] ?? ''))?.[2] ?? '';
  const units = [...said.flatMap((each) => (/^due/iu.test(each?.[1] ?? '') ? [] : [each?.[2] ?? ''])), ...names];
  return { ...namesIn(units), time };
}

const betweenParts = /[;；]/u;
const helper = /^(?:with|supported by|assisted by|helped by)(?: the)? /iu;

/** Whoever helps is told beside the first. */
function namesIn(units: readonly string[]): Pick<Responsible, 'lead' | 'with'> {
  const names = units.flatMap((unit) => unit.split(/[,/&]| and /u)).map((name) => name.trim());
  const isHelper = (name: string, at: number) => at > 0 && helper.test(name);
  return {
    lead: names.filter((name, at) => name !== '' && !isHelper(name, at)).map((name) => name.replace(helper, '')),
    with: names.filter(isHelper).map((name) => name.replace(helper, '')),
  };
}
