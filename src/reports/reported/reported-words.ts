import { nothingWritten, type OwnWords, practiceOf } from '../../core/own-words.ts';
import { exact, shown } from '../../words/shown.ts';

/** What the unit itself writes of the whole year, by paragraphs; empty where it has not written it yet. */
export interface ReportedWords {
  /** 基本情况. */
  readonly about: readonly string[];
  /** 主要做法和成效; that of a section stands with it. */
  readonly practice: readonly string[];
  /** 下一步打算. */
  readonly next: readonly string[];
}

/** Where a paper goes and who can be asked about it, each one line; empty where nobody has said. */
export interface ReportedLetter {
  readonly addressee: string;
  readonly contact: string;
}

export function reportedWords(words: OwnWords): ReportedWords {
  const at = (place: string) => (words.get(place) ?? []).map(shown);
  return { about: at('about'), practice: at('practice'), next: at('next') };
}

export function reportedPractice(section: string, words: OwnWords = nothingWritten): readonly string[] {
  return (words.get(practiceOf(section)) ?? []).map(shown);
}

/** The number of a contact is there to be called, so it stands as it was written. */
export function reportedLetter(words: OwnWords = nothingWritten): ReportedLetter {
  return { addressee: shown(words.get('addressee')?.[0] ?? ''), contact: exact(words.get('contact')?.[0] ?? '') };
}
