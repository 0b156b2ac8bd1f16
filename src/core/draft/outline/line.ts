/** A line of a document, harmless and without the spaces at its ends. */
export interface Line {
  readonly text: string;
  /** In the file, from 1. */
  readonly number: number;
  /** It was set in, as the first line of a paragraph is. */
  readonly isIndented: boolean;
  /** Nothing was written on the line before. */
  readonly followsGap: boolean;
  /** Of a Markdown heading, from 1; 0 for any other line. */
  readonly depth: number;
  /** The words in bold at its beginning: where a paragraph has such, they are its title. */
  readonly bold?: string;
  /** It stands in italics or brackets whole. */
  readonly isAside?: boolean;
  /** An entry of a list or a row of a table: a paragraph of its own. */
  readonly isEntry?: boolean;
  /** It is only looked up: nothing in it asks, heads or counts. */
  readonly isTold?: boolean;
  /** What is in bold says what was found amiss, and not what is to be done. */
  readonly isFinding?: boolean;
  /** What tabs part, blank cells too. */
  readonly cells?: readonly string[];
}

/** What takes whole lines out. */
export const lineCleanings = [
  'page-junk',
  'document-number',
  'page-number',
  'repeat',
  'running-head',
  'beside-title',
  'contents',
  'notice',
  'sign-off',
] as const;

/** What cleaning did, so that a person can be told; the others change a line's marks, or lay it out. */
export type CleaningCode =
  | (typeof lineCleanings)[number]
  | 'table'
  | 'quotes'
  | 'unsure-quotes'
  | 'digits'
  | 'punctuation';

export interface Cleaning {
  readonly code: CleaningCode;
  /** The lines of the file, from 1, in their order. */
  readonly lines: readonly number[];
}

/** One step: what is left, and what it did. */
export interface Cleaned {
  readonly lines: readonly Line[];
  readonly did: readonly Cleaning[];
}

/** Parts the lines to keep from those to drop, and says which went. */
export function withoutLines(
  lines: readonly Line[],
  code: CleaningCode,
  goes: (line: Line, at: number) => boolean,
): Cleaned {
  const [kept, gone]: [Line[], number[]] = [[], []];
  lines.forEach((line, at) => {
    if (goes(line, at)) gone.push(line.number);
    else kept.push(line);
  });
  return { lines: kept, did: done(code, gone) };
}

/** Lines whose words change: each as `change` has it. */
export function changedLines(
  lines: readonly Line[],
  code: CleaningCode,
  change: (text: string, at: number) => string,
): Cleaned {
  const changed: number[] = [];
  const all = lines.map((line, at) => {
    const text = change(line.text, at);
    if (text === line.text) return line;
    changed.push(line.number);
    return { ...line, text };
  });
  return { lines: all, did: done(code, changed) };
}

export function done(code: CleaningCode, lines: readonly number[]): readonly Cleaning[] {
  return lines.length === 0 ? [] : [{ code, lines }];
}
