import { fileStem } from '../text/file-ending.ts';
import { type Calendar, type NamedTime, timeInName } from './time-in-name.ts';

/** What a file's name says of what it shows. */
export interface FileNameRead {
  /** The words of it, each a run of Chinese characters or of Latin letters; times, numbers and the ending left out. */
  readonly words: readonly string[];
  readonly time?: NamedTime;
  /** No person gave it this name: it has no Chinese word, or a camera's or messenger's time to the second. */
  readonly isByMachine: boolean;
  /** What it begins with, where that may be the number of a duty: `2.4` of `2.4主题党日.jpg`. */
  readonly number?: string;
}

const word = /\p{Script=Han}+|[A-Za-z]{2,}/gu;

/** A number of parts, which a day may be as well. */
const leadingNumber = /^[A-Za-z]{0,3}\d{1,3}(?:[.-]\d{1,3})+(?![\d])/;

/** Takes a name apart; `numbers` are the ids of the plan's duties. Composed and decomposed names are read alike. */
export function readFileName(name: string, numbers: ReadonlySet<string>, calendar: Calendar): FileNameRead {
  const stem = fileStem(name.normalize('NFKC')).trim();
  const time = timeInName(stem, calendar);
  const leading = leadingNumber.exec(stem)?.[0];
  const number = leading !== undefined && numbers.has(leading) ? leading : undefined;
  const rest = time === undefined ? stem : stem.replace(time.text, ' ');
  const words = wordsIn(rest);
  return {
    words,
    isByMachine: words.every((each) => /^[a-z]/.test(each)) || /\d{12}/.test(time?.text ?? ''),
    ...(time && { time }),
    ...(number !== undefined && { number }),
  };
}

/** Runs of Chinese characters or of Latin letters. */
export function wordsIn(text: string): readonly string[] {
  return Array.from(text.normalize('NFKC').matchAll(word), ([found]) => found.toLowerCase());
}
