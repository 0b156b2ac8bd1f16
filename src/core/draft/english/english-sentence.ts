import type { Responsible } from '../notes/responsible.ts';
import { isPostsAlone } from './english-doer.ts';

/** An English sentence, with a note in brackets behind its full stop; 9.30 a.m. on the day, T. Obi to write go on. */
export const englishEnd =
  /(?:(?!(?<!\b(?:[ap]\.m|e\.g|i\.e|ca?|vs|max|min|approx|incl)|(?:^|[.!?,(] |\b(?:and|by|with) )[a-z])[.!?](?:\s|$)).)*(?:[.!?](?= |$))?(?: ?\((?:lead|owner|responsible|by|due)[^()]*\)\.?)?(?: ?\[[^[\]]*\]\.?$)?/giu;

/** Lead: Facilities, Owner: T. Obi, on a line of its own or all that stands in its brackets. */
const noteAlone = /^\(?((?:lead|owner|responsible|due)\b[a-z ]{0,20}: (?:[^().]|(?<=\b[a-z]{1,4})\.){2,120}?)\)?\.?$/iu;

/** What a line notes that is nothing but a note. */
export function englishNoteAlone(text: string): Responsible | undefined {
  if (isPostsAlone(text)) return noteOf([], text.split(betweenParts));
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

const betweenParts = /[;；]/u;

/** (Lead: Facilities; due: 3 May): whose it is and until when. */
export function englishNote(sentence: string): Responsible | undefined {
  const parts = Array.from(sentence.matchAll(note), ([, inside = '']) => inside.split(betweenParts)).flat();
  const names = closing.exec(sentence)?.[1]?.split(betweenParts) ?? [];
  return parts.length + names.length === 0 ? undefined : noteOf(parts, names);
}

/** …in every year group. Lead: Mrs Shah, with the tutors: behind the last full stop, without brackets. */
const bareEnd =
  /(?<=[.!?;)]) +((?:lead|owner|responsible)\b[a-z ]{0,20}: (?:[^.;:]|(?<= [A-Z])\.){2,120}(?:; with [^.;:]{2,60})?(?:[.;] *(?:due|deadline)\b[a-z ]{0,10}: [^.;:]{2,40})?)[.;]?$/iu;

/** A paragraph without the note that it ends in, and the note. */
export function englishNoteBehind(text: string): { readonly text: string; readonly note: Responsible | undefined } {
  const found = bareEnd.exec(text);
  if (found?.[1] === undefined) return { text, note: undefined };
  return {
    text: text.slice(0, found.index),
    note: noteOf(found[1].replace('; with ', ', with ').split(/;|(?<! [A-Z])\./u), []),
  };
}

/** Parts with a label each, and names without one. */
function noteOf(parts: readonly string[], names: readonly string[]): Responsible {
  const said = parts.map((part) => /^\s*([a-z][a-z ]*):\s*(.+)$/iu.exec(part));
  const isTime = (each: RegExpExecArray | null) => /^(?:due|by|deadline)/iu.test(each?.[1] ?? '');
  const time = said.findLast(isTime)?.[2] ?? '';
  const isHelp = (each: RegExpExecArray | null) => helps.test(each?.[1] ?? '');
  // Lead: Library Manager; Buildings Committee: what has no label goes on with the names.
  const own = said.flatMap((each, at) => (isTime(each) || isHelp(each) ? [] : [each?.[2] ?? parts[at] ?? '']));
  const all = [...own, ...names].map(namesIn);
  const helpers = said.filter(isHelp).flatMap((each) => listed(each?.[2] ?? ''));
  return { lead: all.flatMap(({ lead }) => lead), with: [...all.flatMap((each) => each.with), ...helpers], time };
}

/** Support: IT Unit, with: Finance. */
const helps = /^(?:support|assist|help|partner|with\b)/iu;
const helping = /(?:,? |,)(?:with|supported by|assisted by|helped by) (?:the )?/iu;

/** Whoever helps is told behind the others. */
function namesIn(units: string): Pick<Responsible, 'lead' | 'with'> {
  const [first = '', ...helpers] = units.split(helping);
  return { lead: listed(first), with: helpers.flatMap(listed) };
}

function listed(names: string): string[] {
  return names
    .split(/[,/&]| and /u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
