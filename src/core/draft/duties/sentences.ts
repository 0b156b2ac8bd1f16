import { lastUpTo } from '../../last-up-to.ts';
import { matchesIn } from '../../matches-in.ts';
import { hasLetters, hideEnclosed } from '../characters.ts';
import { isBareNumber } from '../clauses/bare-number.ts';
import { englishEnd, englishNote, englishNoteBehind, englishWords } from '../english/english-sentence.ts';
import { isEnglish } from '../english/english-text.ts';
import { joined, type Responsible, sayingWhose } from '../notes/responsible.ts';
import { responsibleIn } from '../notes/responsible-in.ts';
import type { LineStart, Paragraph } from '../outline/paragraph.ts';

/** A sentence of an item's text, with what stood in brackets behind it: whose it is and until when. */
export interface Sentence {
  readonly text: string;
  /** Where in it each line of the file begins; the first may begin before it. */
  readonly starts: readonly LineStart[];
  readonly responsible: Responsible | undefined;
  /** A semicolon parts it from the one before: what opens that may hold for both. */
  readonly goesOn?: boolean;
  /** It is the first of its paragraph. */
  readonly opens?: boolean;
  /** It stands above the item: what the item is called says nothing of it. */
  readonly isAbove?: boolean;
  /** Last words of the document, behind its last item, and none of that item's. */
  readonly isLast?: boolean;
  /** Among aims, the year for which they are told: 到2027年. */
  readonly stage?: string;
}

const end = /[^。！？；]*[。！？；]*/gu;

/**
 * What a document's sentences leave off where they stand in a plan: the mark that ends them.
 * Behind itself it does not begin: else a run within the text is gone through once for each of its characters.
 */
const marks = /^[\s，、；：。]+|(?<![\s。；，、])[\s。；，、]+$/gu;
const hasMarks = /^[\s，、；：。]|[\s。；，、]$/u;

/** A paragraph's sentences in their order; a note （责任单位：…） is taken out and given to those before it, back to the note before. */
export function sentencesOf(paragraph: Paragraph): Sentence[] {
  const { text: whole, notes } = responsibleIn(paragraph.text);
  const isForeign = isEnglish(whole);
  const { text, note: behind } = isForeign ? englishNoteBehind(whole) : { text: whole, note: undefined };
  const frame = isForeign ? text : hideEnclosed(text);
  const sentences: Sentence[] = [];
  // 办活动（责任人：团委）。…: behind a title it is for all that follows.
  const head = notes.find(({ at }) => !hasLetters(text.slice(0, at)));
  for (const {
    0: { length },
    index,
  } of matchesIn(frame, isForeign ? englishEnd : end)) {
    const said = text.slice(index, index + length);
    const words = isForeign ? englishWords(said) : withoutMarks(said);
    if (words === '' || !hasLetters(words)) continue;
    const last = sentences.at(-1);
    if (last !== undefined && isHowMuch(words) && !last.text.includes('。')) {
      sentences[sentences.length - 1] = {
        ...last,
        text: text.slice(text.lastIndexOf(last.text, index), index) + words,
      };
      continue;
    }
    // A row may say whose it is within, or right at its head, and until when at its end.
    const own = notes.filter(({ at }) => at > index && at <= index + length).map((each) => each.responsible);
    const told =
      own.length > 1
        ? own.reduce<Responsible | undefined>(joined, undefined)
        : notes.find(({ at }) => at > index)?.responsible;
    const note =
      head !== undefined && told !== undefined && sayingWhose([told]) === undefined
        ? joined(head.responsible, told)
        : (told ?? head?.responsible);
    sentences.push({
      text: words,
      starts: startsWithin(paragraph, index, index + length),
      responsible: note ?? (isForeign ? englishNote(said) : undefined),
      ...(text.charAt(index - 1) === '；' && { goesOn: true }),
      ...(sentences.length === 0 && { opens: true }),
    });
  }
  return isForeign ? notedBefore(sentences, behind) : sentences;
}

/** 开展咨询指导工作。一年不少于6人次: of what the sentence before it asks for. */
function isHowMuch(words: string): boolean {
  return /^[^，。]{2,20}$/u.test(words) && /(?:不少于|不低于|至少|不超过)[0-9]/u.test(words) && isBareNumber(words);
}

/** What an English paragraph notes at its end holds for all of it. */
function notedBefore(sentences: readonly Sentence[], behind: Responsible | undefined): Sentence[] {
  const note = behind ?? sentences.at(-1)?.responsible;
  return sentences.map((each) => ({ ...each, responsible: each.responsible ?? note }));
}

export function withoutMarks(text: string): string {
  if (!hasMarks.test(text)) return text;
  return text.replace(marks, '');
}

/** Notes leave the text shorter, which moves a sentence by less than a line: near enough to point at. */
function startsWithin({ starts }: Paragraph, from: number, to: number): LineStart[] {
  const first = Math.max(
    0,
    lastUpTo(starts, ({ at }) => at, from),
  );
  const within: LineStart[] = [];
  for (let index = first; index < starts.length; index += 1) {
    const start = starts[index];
    if (start === undefined || start.at >= to) break;
    within.push({ at: start.at - from, line: start.line });
  }
  return within;
}

/** The lines of the file, from 1, on which a piece of the sentence stands. */
export function linesOf({ text, starts }: Sentence, piece: string): number[] {
  const from = Math.max(0, text.indexOf(piece));
  return starts
    .filter(({ at }, index) => at < from + piece.length && (starts[index + 1]?.at ?? Number.POSITIVE_INFINITY) > from)
    .map(({ line }) => line);
}
